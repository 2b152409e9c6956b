import { create } from 'zustand';
import { judge, planFindings, resultsOf } from '../../../lab';
import type { Finding, FindingResult, RunningJobs } from '../../../lab';
import { jobPool } from '../../pool';

/** What a finding gave on this machine, so far. */
export interface Here {
  readonly seeds: number;
  readonly runs: number;
  readonly done: number;
  readonly failed: number;
  /** What the last run that failed said. */
  readonly failure: string;
  readonly state: 'running' | 'finished' | 'stopped';
  /** Judged anew while runs come in; null before the first. */
  readonly result: FindingResult | null;
}

/** Runs made here, by finding. They are gone with the page: the committed table is what stays. */
export const useHere = create<{ readonly of: Readonly<Record<string, Here>> }>()(() => ({ of: {} }));

/** The verdict is drawn anew at most so often, in milliseconds. */
const redrawMs = 300;

let running: { readonly id: string; readonly jobs: RunningJobs } | null = null;

/** Runs a finding with its ablations, as `gotong findings` does, seed by seed so that pairs are whole early. Whatever else the pool was running is stopped. */
export async function runHere(finding: Finding, seeds: number): Promise<void> {
  const { id } = finding;
  const { plan, findings: [planned] } = planFindings([finding], seeds);
  const { jobs } = plan;
  const results = new Array<readonly number[] | null>(jobs.length).fill(null);
  let [done, failed, failure] = [0, 0, ''];
  let redraw: ReturnType<typeof setTimeout> | undefined;

  function tell(state: Here['state']): void {
    clearTimeout(redraw);
    redraw = undefined;
    const [result] = done > 0 ? resultsOf([judge(planned, plan, results)], done).findings : [null];
    useHere.setState(({ of }) => ({ of: { ...of, [id]: { seeds, runs: jobs.length, done, failed, failure, state, result } } }));
  }

  const order = jobs.map((_, index) => index).sort((a, b) => jobs[a].seed - jobs[b].seed || a - b);
  const mine = jobPool().start(jobs, (index, values, said = '') => {
    results[index] = values && Array.from(values);
    if (values) done += 1;
    else {
      failed += 1;
      failure = said;
    }
    redraw ??= setTimeout(() => tell('running'), redrawMs);
  }, order);
  running = { id, jobs: mine };
  tell('running');
  const whole = await mine.done;
  if (running?.jobs === mine) running = null;
  tell(whole ? 'finished' : 'stopped');
}

/** Stops at once; what the runs so far say stays. */
export function cancelHere(id: string): void {
  if (running?.id === id) running.jobs.stop();
}
