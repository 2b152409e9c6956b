import { digestWorld, value } from '../../model';
import type { World } from '../../model';
import { problem, ProblemError } from '../problem';
import { allDecisions } from '../decisions';
import { advance, worldOf } from '../simulation';
import type { Progress, RunSpec } from '../types';
import type { BiographyEvent } from './events';
import { HouseholdLedger } from './ledger';
import type { Biography, Course } from './life';
import { Memory } from './moment';
import { ActorsProfile } from './profile';
import { rowOf, type Row } from './row';
import { watchers } from './watchers';

const emptyCourse = (length: number): Course => ({
  perPersonRp: new Float64Array(length), persons: new Uint8Array(length), stage: new Uint8Array(length), poor: new Uint8Array(length), savingsRp: new Float64Array(length),
  lastContactMonth: new Int16Array(length), facilitator: new Int16Array(length), recipient: new Uint8Array(length), enterprise: new Uint8Array(length),
  debtRp: new Float64Array(length), loanRp: new Float64Array(length), registered: new Uint8Array(length),
});

/**
 * Makes the run again and watches one household, process by process. The run itself is not changed by it.
 * @throws ProblemError `noHousehold` for a row that is not there.
 */
export function* makeBiography(spec: RunSpec, h: number): Generator<Progress, Biography> {
  const families = spec.scenario.villages.reduce((sum, village) => sum + village.families, 0);
  if (!Number.isInteger(h) || h < 0 || h >= families) throw new ProblemError(problem('noHousehold', { household: h, families }));
  const { months } = spec;
  const decisions = allDecisions(spec);
  const world = worldOf(spec);
  const povertyLineRp = value(world, 'household.povertyLineRpPerMonth');
  const course = emptyCourse(months + 1);
  const actors = new ActorsProfile(world, h, months);
  const watch = new Watch(world, h, months);
  for (;;) {
    note(course, world, h, povertyLineRp);
    actors.note(world);
    yield { month: world.month, months };
    if (world.month >= months) break;
    watch.openMonth();
    advance(world, decisions, watch.look);
  }
  const { start, events, ledger } = watch;
  return {
    household: h, village: start.village, seed: spec.seed, months, digest: digestWorld(world), povertyLineRp, start, course,
    profile: actors.own, villageProfile: actors.median, ledger: ledger.lines(), events,
  };
}

/** Looks at one household after every process of every month. */
class Watch {
  readonly start: Row;
  readonly events: BiographyEvent[] = [];
  readonly ledger: HouseholdLedger;
  private readonly world: World;
  private readonly h: number;
  private readonly memory: Memory;
  private before: Row;

  constructor(world: World, h: number, months: number) {
    this.world = world;
    this.h = h;
    this.start = this.before = rowOf(world, h);
    this.ledger = new HouseholdLedger(months);
    this.memory = new Memory(this.start, world.regency.listMonth[0]);
    // The first look only notes on which side of its marks the household begins.
    const { start, memory } = this;
    for (const process of ['learning', 'wellbeing']) watchers[process]({ world, h, month: 0, before: start, now: start, memory, tell: () => undefined });
  }

  openMonth(): void {
    this.memory.lastMonth = this.before;
  }

  readonly look = (process: string): void => {
    const now = rowOf(this.world, this.h);
    const month = this.world.month + 1;
    this.ledger.note(this.world, process, month, this.before, now);
    const { world, h, before, memory } = this;
    watchers[process]?.({ world, h, month, before, now, memory, tell: (happening) => this.events.push({ ...happening, month, process }) });
    this.before = now;
  };
}

function note(course: Course, { household, month }: World, h: number, lineRp: number): void {
  course.perPersonRp[month] = Math.round(household.consumptionRp[h] / household.persons[h]);
  course.persons[month] = household.persons[h];
  course.stage[month] = household.stage[h];
  course.poor[month] = household.consumptionRp[h] < lineRp * household.persons[h] ? 1 : 0;
  for (const id of ['savingsRp', 'lastContactMonth', 'facilitator', 'recipient', 'enterprise', 'debtRp', 'loanRp', 'registered'] as const) course[id][month] = household[id][h];
}
