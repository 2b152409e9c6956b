import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { jobKey, scenarioOf } from '../lab';
import type { PlannedJob } from '../lab';
import { problem, ProblemError } from '../run';
import { formatter } from '../words';
import { numberFlag } from './arguments';
import { Journal } from './journal';
import { labWords as words } from './lab-words';
import { runJobs } from './pool';
import { Stopped } from './stopped';
import type { Given, Terminal } from './terminal';

/** Flags of every command that makes many runs. */
export const labFlags = { seeds: true, workers: true, out: true, json: false } as const;
const everyMs = 1_000;

export interface LabResults {
  /** Values of every job, in the order of the jobs; null for a run that failed. */
  readonly values: readonly (readonly number[] | null)[];
  /** Runs made now and runs that the journal had. */
  readonly made: number;
  readonly kept: number;
}

export { Stopped };

/**
 * Makes the runs of a plan that are not in the journal yet, on all processors, and tells how far it is.
 * @param name the command; its journal is `.gotong/NAME.jsonl` unless `--out` names another.
 * @throws Stopped on Ctrl-C; what was done is in the journal.
 */
export async function runPlan(name: string, jobs: readonly PlannedJob[], given: Given, terminal: Terminal): Promise<LabResults> {
  const workers = wholeFlag(given, 'workers', availableParallelism(), 1, 64, terminal);
  const journal = new Journal(given.flags.out?.at(-1) ?? join('.gotong', `${name}.jsonl`));
  if (journal.outdated) terminal.err(`${words.outdated[terminal.language].replace('{file}', journal.file)}\n`);
  const values: (readonly number[] | null)[] = jobs.map((job) => journal.get(jobKey(job)) ?? null);
  // The longest first, so that no worker is left with a long one at the end.
  const order = jobs.flatMap((_, i) => (values[i] ? [] : [i])).sort((a, b) => jobs[b].work - jobs[a].work || a - b);
  const kept = jobs.length - order.length;
  if (kept > 0 && order.length > 0) terminal.err(`${words.resumed[terminal.language].replace('{kept}', String(kept)).replace('{runs}', String(jobs.length)).replace('{file}', journal.file)}\n`);
  const progress = new LabProgress(name, order.reduce((sum, i) => sum + jobs[i].work, 0), order.length, terminal);
  const failures: { index: number; message: string }[] = [];
  const running = runJobs(jobs, order, workers, (answer) => {
    const { index } = answer;
    progress.done(jobs[index].work);
    if ('failure' in answer) return void failures.push({ index, message: answer.failure });
    values[index] = answer.values;
    journal.add(jobKey(jobs[index]), answer.values);
  });
  const interrupted = (): void => running.stop();
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  const complete = await running.done.finally(() => {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    progress.end();
    journal.close();
  });
  if (!complete) {
    terminal.err(`${words.stopped[terminal.language].replace('{kept}', String(values.filter(Boolean).length)).replace('{runs}', String(jobs.length)).replace('{file}', journal.file)}\n`);
    throw new Stopped();
  }
  const [first] = failures.sort((a, b) => a.index - b.index);
  if (first) {
    const { arm, seed } = jobs[first.index];
    const failed = problem('labRunFailed', { count: failures.length, command: scenarioOf(arm).id, seed, message: first.message });
    if (failures.length === order.length) throw new ProblemError(failed);
    terminal.err(`${words.sayProblem(failed, terminal.language)}\n`);
  }
  return { values, made: order.length - failures.length, kept };
}

/** A whole number from `least` to `most`. @throws ProblemError */
export function wholeFlag(given: Given, flag: string, otherwise: number, least: number, most: number, { language }: Terminal): number {
  const number = numberFlag(given, flag, otherwise, language);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new ProblemError(problem('flagValue', { flag: `--${flag}`, found: String(number), expected: words.wholeFrom[language].replace('{least}', String(least)).replace('{most}', String(most)) }));
  }
  return number;
}

export class LabProgress {
  private readonly start: number;
  private last: number;
  private work = 0;
  private runs = 0;
  private said = false;
  private readonly name: string;
  private readonly allWork: number;
  private readonly allRuns: number;
  private readonly terminal: Terminal;

  constructor(name: string, allWork: number, allRuns: number, terminal: Terminal) {
    [this.name, this.allWork, this.allRuns, this.terminal] = [name, allWork, allRuns, terminal];
    this.start = this.last = terminal.now();
  }

  done(work: number, runs = 1): void {
    this.work += work;
    this.runs += runs;
    const now = this.terminal.now();
    // A screen line is written anew; in a file a line every ten seconds is enough.
    if (now - this.last < (this.terminal.errIsScreen ? 1 : 10) * everyMs) return;
    this.last = now;
    this.said = true;
    const { number, percent } = formatter(this.terminal.language);
    const share = this.work / this.allWork;
    const seconds = Math.ceil(((now - this.start) * (1 - share)) / share / 1000);
    const line = `${this.name}: ${percent(share, 0)}, ${number(this.runs)}/${number(this.allRuns)} ${words.runs[this.terminal.language]}, ${number(seconds)} s ${words.left[this.terminal.language]}`;
    this.terminal.err(this.terminal.errIsScreen ? `\r\x1b[K${line}` : `${line}\n`);
  }

  end(): void {
    if (this.said && this.terminal.errIsScreen) this.terminal.err('\r\x1b[K');
  }
}
