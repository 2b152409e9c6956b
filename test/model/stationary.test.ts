import { describe, expect, it } from 'vitest';
import { indicatorIndex, step, type World } from '../../src/model';
import { returnRp, tradeOf } from '../../src/model/state/trade';
import { make, mean, type Settings } from './world';

/** Five years where nobody intervenes but the national programmes, which were there before: what month 0 was tuned to must last. */

const alone: Settings = { 'government.partnershipBudgetRpPerYear': 0, 'government.facilitators': 0, 'ngo.present': 0, 'ngo.facilitators': 0, 'ngo.ownFundsRpPerYear': 0 };
const seeds = 6;
const families = 3000;
const years = 5;
const measured = ['p0', 'p1', 'p2', 'gini', 'm0', 'meanExpenditureRp', 'stagePraSejahtera', 'stageKs1', 'enterprises', 'assetRp', 'savingsRp', 'health', 'outOfSchoolShare', 'lacksEducation', 'lacksHealth', 'lacksLife', 'living'] as const;
type Measured = (typeof measured)[number];

/** What a year's end shows of a world: the indicators, who is poor. */
function visit(world: World): { values: Record<Measured, number>; poor: Uint8Array } {
  const { household } = world;
  const values = Object.fromEntries(measured.map((id) => [id, id === 'living' ? mean(household.living) : world.indicators[indicatorIndex[id]]])) as Record<Measured, number>;
  return { values, poor: Uint8Array.from(household.consumptionRp, (rupiah, h) => (rupiah < 563_523 * household.persons[h] ? 1 : 0)) };
}

let [ownerYears, closed] = [0, 0];
const margins: number[] = [];
const runs = Array.from({ length: seeds }, (_, seed) => {
  const world = make({ seed, villages: [families], set: alone });
  const { household } = world;
  const trade = tradeOf(world);
  const visits = [visit(world)];
  while (world.month < 12 * years) {
    const owned = household.enterprise.slice();
    step(world);
    for (let h = 0; h < families; h++) {
      ownerYears += owned[h] / 12;
      if (owned[h] && !household.enterprise[h]) closed += 1;
      if (world.month % 12 === 0 && household.enterprise[h] && !household.femaleHead[h]) margins.push((world.village.marketShare[0] * returnRp(trade, household, h)) / 2e6 / Math.sqrt(household.assetRp[h] / 1e6));
    }
    if (world.month % 12 === 0) visits.push(visit(world));
  }
  return visits;
});
const at = (id: Measured, year: number) => mean(runs.map((visits) => visits[year].values[id]));

describe('over five years without a programme', () => {
  it('12 to 13 % of persons are poor in every year', () => {
    // Standard error of a mean of six villages of 3,000 families, with their shared harvests and prices: about 0.003.
    for (let year = 0; year <= years; year++) expect(Math.abs(at('p0', year) - 0.125), `year ${year}: ${at('p0', year)}`).toBeLessThan(0.01);
    expect(Math.abs(mean(Array.from({ length: years }, (_, i) => at('p0', i + 1))) - 0.125)).toBeLessThan(0.005);
  });

  it.each<[Measured, number]>([
    ['p1', 0.1], ['p2', 0.16], ['gini', 0.03], ['m0', 0.15], ['meanExpenditureRp', 0.03], ['stagePraSejahtera', 0.09], ['stageKs1', 0.03], ['enterprises', 0.1], ['assetRp', 0.08],
    ['savingsRp', 0.1], ['health', 0.01], ['outOfSchoolShare', 0.25], ['lacksEducation', 0.02], ['lacksHealth', 0.16], ['lacksLife', 0.03], ['living', 0.01],
  ])('%s stays where it was, within a share of %d', (id, within) => {
    for (let year = 1; year <= years; year++) expect(Math.abs(at(id, year) / at(id, 0) - 1), `year ${year}: ${at(id, year)} of ${at(id, 0)}`).toBeLessThan(within);
  });
});

describe('a panel that visits twice, two years apart, finds', () => {
  let [poor, stayed, others, fell] = [0, 0, 0, 0];
  for (const visits of runs) {
    for (const [first, second] of [[1, 3], [3, 5]]) {
      const [before, after] = [visits[first].poor, visits[second].poor];
      for (let h = 0; h < families; h++) {
        if (before[h]) [poor, stayed] = [poor + 1, stayed + after[h]];
        else [others, fell] = [others + 1, fell + after[h]];
      }
    }
  }

  it('28 % of the poor still poor', () => expect(Math.abs(stayed / poor - 0.28)).toBeLessThan(0.03));

  it('9 % of the others fallen in: the 7 % of the national panel belong to a smaller share of poor', () => {
    expect(Math.abs(fell / others - 0.09)).toBeLessThan(0.01);
    // Where as many fall in as climb out, the share of the poor p has p × 72 % = (1 − p) × the share that falls: 7 % at p = 9 %, 9 % at 11 %.
    const share = poor / (poor + others);
    expect(Math.abs(fell / others - (share * (1 - stayed / poor)) / (1 - share))).toBeLessThan(0.006);
    expect(Math.abs(share - 0.11)).toBeLessThan(0.01);
  });
});

describe('enterprises', () => {
  it('close at 8.3 % in a year', () => expect(Math.abs(closed / ownerYears - 0.083)).toBeLessThan(0.006));
  it('earn about 5 % a month on capital at the margin', () => expect(Math.abs(mean(margins) - 0.05)).toBeLessThan(0.004));
});
