import type { World } from '../../model';

/** In the order of the word ACTORS. */
export const letters = ['authority', 'confidence', 'trust', 'opportunities', 'responsibilities', 'support'] as const;
export type Letter = (typeof letters)[number];

/** The six scores, 0 to 1, by month; NaN where there is nothing to score (nothing was due yet). */
export type Profile = Readonly<Record<Letter, Float32Array>>;

const emptyProfile = (months: number): Profile => Object.fromEntries(letters.map((letter) => [letter, new Float32Array(months + 1).fill(NaN)])) as Record<Letter, Float32Array>;

/** Months over which duties kept are counted. */
const dutyMonths = 12;
/** A contact within so many months still supports, as in the measure of the whole. */
const supportMonths = 3;

/** The ACTORS scores of one household and the medians of its village, read as the measures of the whole are, household by household. */
export class ActorsProfile {
  readonly own: Profile;
  readonly median: Profile;
  private readonly h: number;
  private readonly first: number;
  private readonly families: number;
  /** Ring of months × families: duties due and kept. */
  private readonly due: Uint8Array;
  private readonly kept: Uint8Array;
  private readonly scores: Float64Array;

  constructor(world: World, h: number, months: number) {
    const v = world.household.village[h];
    this.h = h;
    this.first = world.village.firstHousehold[v];
    this.families = world.village.families[v];
    this.due = new Uint8Array(dutyMonths * this.families);
    this.kept = new Uint8Array(dutyMonths * this.families);
    this.scores = new Float64Array(this.families);
    this.own = emptyProfile(months);
    this.median = emptyProfile(months);
  }

  /** Scores the month that the world stands at; months are read one after another. */
  note(world: World): void {
    const { month } = world;
    if (month > 0) this.noteDuties(world);
    const opportunities = marketOf(world, world.household.village[this.h]);
    const of: Readonly<Record<Letter, (h: number) => number>> = {
      authority: authorityOf(world),
      confidence: (h) => (world.household.confidence[h] + world.household.skill[h]) / 2,
      trust: (h) => (world.household.trustGovernment[h] + world.household.trustNgo[h] + world.household.trustFacilitator[h]) / 3,
      opportunities: () => opportunities,
      responsibilities: (h) => this.duties(h),
      support: supportOf(world),
    };
    for (const letter of letters) {
      this.own[letter][month] = of[letter](this.h);
      this.median[letter][month] = this.medianOf(of[letter]);
    }
  }

  private noteDuties({ household, month }: World): void {
    const { group, attended, recipient, complied, loanRp, arrearsMonths } = household;
    const start = (month % dutyMonths) * this.families;
    for (let i = 0; i < this.families; i++) {
      const h = this.first + i;
      const onPkh = recipient[h] & 1;
      const inGroup = group[h] >= 0 ? 1 : 0;
      const borrows = loanRp[h] > 0 ? 1 : 0;
      this.due[start + i] = inGroup + onPkh + borrows;
      this.kept[start + i] = (inGroup & attended[h]) + (onPkh & complied[h]) + (arrearsMonths[h] > 0 ? 0 : borrows);
    }
  }

  /** Share of the meetings, conditions and instalments of the last twelve months that were kept. */
  private duties(h: number): number {
    let due = 0;
    let kept = 0;
    for (let i = h - this.first; i < this.due.length; i += this.families) {
      due += this.due[i];
      kept += this.kept[i];
    }
    return due > 0 ? kept / due : NaN;
  }

  private medianOf(score: (h: number) => number): number {
    let count = 0;
    for (let i = 0; i < this.families; i++) {
      const value = score(this.first + i);
      if (!Number.isNaN(value)) this.scores[count++] = value;
    }
    if (count === 0) return NaN;
    const sorted = this.scores.subarray(0, count).sort();
    return (sorted[(count - 1) >> 1] + sorted[count >> 1]) / 2;
  }
}

function authorityOf({ household, group }: World): (h: number) => number {
  return (h) => (household.voice[h] + (household.group[h] >= 0 ? group.authority[household.group[h]] : 0)) / 2;
}

function supportOf({ household: { lastContactMonth }, regency, month }: World): (h: number) => number {
  const output = regency.jointOutput[0];
  return (h) => ((lastContactMonth[h] > 0 && lastContactMonth[h] > month - supportMonths ? 1 : 0) + output) / 2;
}

/** What the market of a village offers to all of its households alike: share of the offer that sells, share of the places that are free. */
function marketOf({ village }: World, v: number): number {
  const slots = village.slots[v];
  return (village.marketShare[v] + (slots > 0 ? Math.max(0, slots - village.enterprises[v]) / slots : 0)) / 2;
}
