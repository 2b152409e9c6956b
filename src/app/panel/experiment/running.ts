import { planKeyPieces, sameRuns } from '../../../lab';
import type { ExperimentPlan, RunningJobs } from '../../../lab';
import { engineVersion } from '../../../model';
import { breathe } from '../../../run';
import { jobPool } from '../../pool';
import { change, keptOf, opened, useBench } from './bench';
import type { Opened } from './bench';
import { orderOf } from './order';
import { keepPace, secondsLeft, workOfRun } from './pace';
import { browserShelf } from './shelf';
import type { Rows } from './shelf';

/** Charts are drawn anew at most so often, quickly at first and then at leisure, for drawing takes its time from the runs; and rows are written down. Milliseconds. */
const firstRedrawMs = 150;
const redrawMs = 500;
const secondsOfFirst = 1.5;
const writeMs = 1_000;

export const shelf = browserShelf();

/** One experiment on its way. */
interface Running {
  readonly one: Opened;
  readonly jobs: RunningJobs;
  /** Runs that are not written down yet. */
  fresh: number[];
  /** Runs that were really made: one may have answered several. */
  made: number;
  /** Seconds of earlier times, and when this one began; pauses do not count. */
  readonly before: number;
  since: number;
  spent: number;
  readonly begun: number;
  release: () => void;
}

let running: Running | null = null;
let redraw: ReturnType<typeof setTimeout> | undefined;
let writing: ReturnType<typeof setInterval> | undefined;
/** What drawing took the last time, in milliseconds: a large experiment is drawn less often, so that the page answers. */
let drawingMs = 0;

/** Runs what is still to come of an experiment whose runs are in memory. Another one that is running pauses. */
export async function run(id: string): Promise<void> {
  const one = opened(id);
  const kept = keptOf(id);
  if (!one || !kept || running?.one === one) return;
  pause();
  await end('paused');
  const release = await hold(id);
  if (!release) return useBench.setState({ hindered: 'elsewhere' });
  // A run that failed is tried again.
  for (const job of one.results.keys()) if (one.results[job] === null) one.results[job] = undefined;
  one.failed = 0;
  one.failure = '';
  const same = sameRuns(one.plan, orderOf(one.plan, (job) => one.results[job] !== undefined));
  // A plan may have thousands of points: what goes over all of them is one task each.
  await breathe();
  const jobs = jobPool().start(one.plan.jobs, (job, values, failure) => hear(one, same.get(job) ?? [job], values, failure), [...same.keys()]);
  const mine: Running = { one, jobs, fresh: [], made: 0, before: kept.seconds, since: performance.now(), spent: 0, begun: one.done, release };
  running = mine;
  useBench.setState({ live: { id, state: 'running', secondsLeft: null }, hindered: null });
  change(id, { state: 'running', engine: engineVersion });
  writing = setInterval(() => mine.fresh.length > 0 && void write(mine), writeMs);
  await breathe();
  change(id, { plan: await digestOf(one.plan) });
  void write(mine);
  look();
  const whole = await jobs.done;
  if (running !== mine) return;
  // Somebody else needed the processors: not the reader's pause, so the next visit goes on.
  if (!whole) useBench.setState({ hindered: 'resting' });
  await end(!whole || one.failed > 0 ? 'paused' : 'finished');
}

/** No further run is begun; those under way are finished and kept. */
export function pause(): void {
  if (!running || useBench.getState().live?.state !== 'running') return;
  running.jobs.pause();
  running.spent += secondsSince(running);
  change(running.one.id, { state: 'paused' });
  useBench.setState({ live: { id: running.one.id, state: 'paused', secondsLeft: null } });
  void write(running);
}

/** Goes on after a pause, or begins again where an earlier visit stopped. */
export async function resume(id: string): Promise<void> {
  if (running?.one.id !== id) return run(id);
  running.since = performance.now();
  change(id, { state: 'running' });
  useBench.setState({ live: { id, state: 'running', secondsLeft: null } });
  running.jobs.resume();
}

/** Stops at once; the runs so far are kept. */
export async function cancel(): Promise<void> {
  running?.jobs.stop();
  await end('paused');
}

async function end(state: 'paused' | 'finished'): Promise<void> {
  if (!running) return;
  const mine = running;
  if (useBench.getState().live?.state === 'running') mine.spent += secondsSince(mine);
  running = null;
  mine.jobs.stop();
  clearInterval(writing);
  const { made } = mine;
  // A few runs say more about the waking of workers than about the machine.
  const pace = made >= 8 && mine.spent > 0 ? keepPace((made * workOfRun(mine.one.plan.experiment)) / mine.spent) : useBench.getState().pace;
  change(mine.one.id, { state, done: mine.one.done, seconds: mine.before + mine.spent });
  useBench.setState(({ revision }) => ({ live: null, pace, revision: revision + 1 }));
  await write(mine);
  mine.release();
}

function hear(one: Opened, same: readonly number[], values: Float64Array | null, failure = ''): void {
  if (running) running.made += 1;
  for (const job of same) one.results[job] = values;
  if (values) {
    one.done += same.length;
    running?.fresh.push(...same);
  } else {
    one.failed += same.length;
    one.failure = failure;
  }
  redraw ??= setTimeout(look, Math.max(running && secondsSince(running) < secondsOfFirst ? firstRedrawMs : redrawMs, 12 * drawingMs));
}

/** Tells how far it is. */
function look(): void {
  clearTimeout(redraw);
  redraw = undefined;
  if (!running) return;
  const { one, begun, made } = running;
  const { live, pace } = useBench.getState();
  const spent = running.spent + (live?.state === 'running' ? secondsSince(running) : 0);
  const left = one.plan.jobs.length - one.done - one.failed;
  const began = performance.now();
  // Comes when the page has been drawn.
  setTimeout(() => (drawingMs = performance.now() - began));
  useBench.setState(({ revision }) => ({
    revision: revision + 1,
    // The first prediction on a machine is not kept waiting for the end.
    ...(pace === null && made >= 8 && { pace: (made * workOfRun(one.plan.experiment)) / spent }),
    live: live && { ...live, secondsLeft: secondsLeft(left, one.done - begun, spent, workOfRun(one.plan.experiment), pace) },
  }));
}

/** Writes down what is new. What cannot be written stays in memory, and the reader is told. */
async function write(mine: Running): Promise<void> {
  const jobs = mine.fresh;
  mine.fresh = [];
  const kept = change(mine.one.id, { done: mine.one.done, seconds: mine.before + mine.spent + (useBench.getState().live?.state === 'running' && running === mine ? secondsSince(mine) : 0) });
  if (!kept) return;
  const rows: Rows | undefined = jobs.length > 0 ? { jobs, values: jobs.map((job) => mine.one.results[job] as Float64Array) } : undefined;
  try {
    await shelf.put(kept, rows);
  } catch {
    mine.fresh = [...jobs, ...mine.fresh];
    useBench.setState({ keeps: false });
  }
}

const secondsSince = ({ since }: Running): number => (performance.now() - since) / 1000;

/** Two tabs never make the same runs: null when another one does. */
function hold(id: string): Promise<(() => void) | null> {
  const { locks } = navigator;
  // Only secure pages have locks; elsewhere nobody else is asked.
  if (!locks) return Promise.resolve(() => {});
  return new Promise((decided) => {
    void locks.request(`gotong-experiment/${id}`, { ifAvailable: true }, (lock) => (lock ? new Promise<void>((release) => decided(release)) : decided(null)));
  });
}

/** The same mark of a plan as the command line gives it; empty where the browser makes none. */
export async function digestOf(plan: ExperimentPlan): Promise<string> {
  if (!globalThis.crypto.subtle) return '';
  let text = '';
  for (const piece of planKeyPieces(plan)) {
    text += piece;
    await breathe();
  }
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, 32);
}
