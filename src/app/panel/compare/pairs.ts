import { createStore } from 'zustand/vanilla';
import { indicators } from '../../../model';
import type { Arm, Job, JobPool, RunningJobs } from '../../../lab';
import { limits } from '../../../derive';
import { jobPool } from '../../pool';
import { specOf } from '../../draft';
import type { Draft } from '../../draft';
import { otherLuck } from './choices';
import { familiesOf } from './families';
import type { Pair } from './choices';
import { sides } from '../../compared';
import { twins } from './twins';
import type { TwinRuns } from './twins';

/** Many pairs of runs, each pair on a luck of its own: how far they are, and their months. */
export interface PairRuns {
  /** `paused` and `stopped` by the person; `resting` while the comparison is not looked at, or because the workers were needed for something else. */
  readonly state: 'idle' | 'running' | 'paused' | 'resting' | 'stopped' | 'done';
  readonly done: number;
  readonly failed: number;
  readonly wanted: number;
  /** Milliseconds that a pair takes on these workers; NaN before the first. */
  readonly msPerPair: number;
  /** Series of an indicator in A and in B, one per pair that is whole. */
  readonly series: (indicator: string) => readonly [readonly Float64Array[], readonly Float64Array[]];
}

const followed = indicators.map(({ id }) => id);
const nothing: PairRuns = { state: 'idle', done: 0, failed: 0, wanted: 0, msPerPair: NaN, series: () => [[], []] };

/** Pairs that are run without being asked for; a large world gets fewer, about so many that one waits less than half a minute. */
export const firstPairs = 30;
export const mostPairs = 200;
const fewestPairs = 8;
const worthWaiting = 25_000_000; // household-months
/** How often the panels hear of new pairs. */
const toldMs = 120;

export const pairRuns = createStore<PairRuns>(() => nothing);

interface Batch {
  readonly pair: Pair;
  readonly pool: Pick<JobPool, 'start' | 'size'>;
  readonly values: (Float64Array | null | undefined)[];
  jobs: Job[];
}

let batch: Batch | null = null;
/** The list that the workers have; null when they have none of these pairs. */
let running: RunningJobs | null = null;
let isCancelled = false;
let startedMs = 0;
let startedDone = 0;

/** Pairs that are run at once for a pair of runs of this size. */
export function modestPairs({ a, b, months }: Pair): number {
  const families = [a, b].reduce((sum, { draft }) => sum + familiesOf(draft.scenario.villages), 0);
  return Math.max(fewestPairs, Math.min(firstPairs, Math.floor(worthWaiting / (families * months))));
}

/** Begins with another pair, or goes on with the one that was left. The first pair is on the luck that the stages show. */
export function startPairs(pair: Pair, wanted = modestPairs(pair), pool: Pick<JobPool, 'start' | 'size'> = jobPool()): void {
  if (batch && sameRuns(batch.pair, pair)) {
    if (pairRuns.getState().state === 'resting') resumePairs();
    return;
  }
  running?.stop();
  batch = { pair, pool, values: [], jobs: [] };
  pairRuns.setState(nothing, true);
  takeShown(twins.getState());
  run(batch, wanted);
}

/** Takes the first pair from the stages once they have it: it need not be run a second time. */
export function takeShown(shown: TwinRuns | null): void {
  if (!batch || !shown || (batch.values[0] && batch.values[1]) || !sameRuns(batch.pair, shown.pair)) return;
  const { values, pair: { months } } = batch;
  sides.forEach((side, index) => {
    const { run, session: { series } } = shown[side];
    if (run.kind !== 'ready') return;
    const whole = (values[index] ??= new Float64Array(followed.length * (months + 1)));
    followed.forEach((indicator, place) => whole.set(series.values(indicator)!.subarray(0, months + 1), place * (months + 1)));
  });
  if (!values[0] || !values[1]) return;
  startedDone++;
  pairRuns.setState(countOf(batch));
}

/** Runs further pairs, up to `wanted` in all; those that are there stay. */
export function extendPairs(wanted = mostPairs): void {
  if (batch) run(batch, wanted);
}

/** No further pair is begun. */
export const pausePairs = (): void => halt('paused');
/** The same while nobody looks; the next look goes on. */
export const restPairs = (): void => halt('resting');

function halt(state: 'paused' | 'resting'): void {
  if (pairRuns.getState().state !== 'running') return;
  running?.pause();
  pairRuns.setState({ state });
}

/** Goes on where it was paused, stopped or left. */
export function resumePairs(): void {
  if (!running) return extendPairs(pairRuns.getState().wanted);
  running.resume();
  clock();
  pairRuns.setState({ state: 'running' });
}

export function cancelPairs(): void {
  isCancelled = true;
  if (running) running.stop();
  else pairRuns.setState({ state: 'stopped' });
}

/** Whether two comparisons run the same. */
export function sameRuns(one: Pair, other: Pair): boolean {
  const specs = ({ a, b, months }: Pair) => JSON.stringify([specOf(a.draft), specOf(b.draft), months]);
  return specs(one) === specs(other);
}

function run(here: Batch, wanted: number): void {
  here.jobs = jobsOf(here.pair, wanted);
  // The first pair last: the stages will have it before.
  const missing = here.jobs.map((_, index) => (index + 2) % here.jobs.length).filter((index) => here.values[index] === undefined);
  pairRuns.setState({ ...countOf(here), state: missing.length > 0 ? 'running' : 'done', wanted });
  clock();
  give(here, missing);
}

/** Fewer workers than these keep one another waiting when all begin at the same moment. */
const manyWorkers = 4;

/** Has the runs made. With few workers the very first is made alone: the next worker begins once one knows its way. */
function give(here: Batch, missing: readonly number[]): void {
  const now = here.pool.size < manyWorkers && here.values.length <= 2 ? missing.slice(0, 1) : missing;
  const later = missing.slice(now.length);
  let due: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    due = undefined;
    if (batch === here) pairRuns.setState(countOf(here));
  };
  const started = here.pool.start(here.jobs, (index, values) => {
    here.values[index] = values;
    due ??= setTimeout(tell, toldMs);
  }, now);
  running = started;
  isCancelled = false;
  void started.done.then((whole) => {
    clearTimeout(due);
    if (batch !== here || running !== started) return;
    running = null;
    if (whole && later.length > 0) return pairRuns.getState().state === 'running' ? give(here, later) : undefined;
    pairRuns.setState({ ...countOf(here), state: whole ? 'done' : isCancelled ? 'stopped' : 'resting' });
  });
}

function clock(): void {
  startedMs = performance.now();
  startedDone = pairRuns.getState().done;
}

function countOf({ values, pair: { months }, jobs }: Batch): Pick<PairRuns, 'done' | 'failed' | 'msPerPair' | 'series'> {
  const whole: number[] = [];
  let failed = 0;
  for (let index = 0; index < jobs.length; index += 2) {
    if (values[index] && values[index + 1]) whole.push(index);
    else if (values[index] === null || values[index + 1] === null) failed++;
  }
  const fresh = whole.length - startedDone;
  return {
    done: whole.length, failed,
    msPerPair: fresh > 0 ? (performance.now() - startedMs) / fresh : NaN,
    series(indicator) {
      const from = followed.indexOf(indicator) * (months + 1);
      const part = (side: 0 | 1) => whole.map((index) => values[index + side]!.subarray(from, from + months + 1));
      return [part(0), part(1)];
    },
  };
}

/** A and B of the first pair, of the second, and so on. Without shared luck B runs on seeds that A never has. */
function jobsOf({ a, b, months }: Pair, pairs: number): Job[] {
  const job = (draft: Draft, pair: number): Job => ({ arm: armOf(draft), seed: (draft.seed + pair) % (limits.seed + 1), months, readings: [], series: followed });
  const apart = a.draft.seed === b.draft.seed ? 0 : otherLuck;
  return Array.from({ length: pairs }, (_, pair) => [job(a.draft, pair), job(b.draft, pair === 0 ? 0 : pair + apart)]).flat();
}

function armOf({ scenario, decisions, months }: Draft): Arm {
  const due = decisions.filter(({ month }) => month < months);
  return { scenario, familyScale: 1, layers: due.length > 0 ? [{ decisions: due }] : [] };
}
