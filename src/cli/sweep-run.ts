import { existsSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { sameRuns, scenarioOf } from '../lab';
import type { ExperimentPlan, ExperimentResults } from '../lab';
import { problem, ProblemError } from '../run';
import { formatter } from '../words';
import { experimentWords as words } from './experiment-words';
import { LabProgress, wholeFlag } from './lab-run';
import { refuseDevice, writeInPieces } from './lines';
import { runJobs } from './pool';
import { Stopped } from './stopped';
import { headerOf, valuesPerRun } from './sweep-format';
import type { Shard } from './sweep-format';
import { SweepJournal } from './sweep-journal';
import { firstLine, readShard } from './sweep-read';
import type { Given, Terminal } from './terminal';

/**
 * Makes the runs of a shard on all processors and writes them to `file`. Until all are there they lie in `file.part`.
 * @returns readings of the shard's runs by their index in the plan.
 * @throws Stopped on Ctrl-C, ProblemError when something fails, or when the file holds something else; what was done is kept in all cases.
 */
export async function runShard(name: string, plan: ExperimentPlan, shard: Shard, file: string, given: Given, terminal: Terminal): Promise<ExperimentResults> {
  const { number } = formatter(terminal.language);
  const say = (key: 'kept' | 'stopped', values: Readonly<Record<string, string>>): void => {
    terminal.err(`${Object.entries(values).reduce((text, [place, value]) => text.replace(`{${place}}`, value), words[key][terminal.language] as string)}\n`);
  };
  const workers = wholeFlag(given, 'workers', availableParallelism(), 1, 256, terminal);
  const resume = given.flags.resume !== undefined;
  const header = headerOf(plan, shard);
  const runs = shard.end - shard.first;
  const there = existsSync(file) && statSync(file).isFile() ? firstLine(file) : '';
  const isOurs = there === JSON.stringify(header);
  if (resume && isOurs) return readShard(file, plan, shard);

  refuseDevice(file);
  // What took somebody hours is not replaced by something else.
  if (there !== '' && !isOurs) throw new ProblemError(problem('resultsThere', { file }));
  const part = `${file}.part`;
  const journal = await SweepJournal.open(part, header, shard, valuesPerRun(plan), plan.readings.length, resume);
  const same = sameRuns(plan, Array.from({ length: runs }, (_, i) => shard.first + i).filter((run) => !journal.has(run)));
  if (journal.count > 0) say('kept', { kept: number(journal.count), runs: number(runs), file: part });
  const progress = new LabProgress(name, same.size, runs - journal.count, terminal);
  let trouble: unknown;
  const running = runJobs(plan.jobs, [...same.keys()], workers, (answer) => {
    if (trouble !== undefined) return;
    progress.done(1, same.get(answer.index)?.length);
    try {
      if ('failure' in answer) throw failed(plan, plan.seed(answer.index), answer.failure);
      for (const run of same.get(answer.index) ?? []) journal.add(run, answer.values);
    } catch (error) {
      trouble = error;
      running.stop();
    }
  });
  const interrupted = (): void => running.stop();
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  try {
    const complete = await running.done.finally(() => progress.end()).catch((error: Error) => {
      trouble ??= failed(plan, plan.experiment.seed, error.message); // a worker broke, not a run in it
    });
    if (trouble !== undefined) throw trouble;
    if (!complete) throw new Stopped();
    await writeInPieces(file, (function* () {
      yield `${JSON.stringify(header)}\n`;
      for (let run = shard.first; run < shard.end; run++) yield journal.line(run);
    })());
    rmSync(part);
    return journal.readings;
  } catch (error) {
    if (error instanceof Stopped) say('stopped', { kept: number(journal.count), runs: number(runs), file: part });
    throw full(error) ? new ProblemError(problem('diskFull', { file, kept: journal.count, count: runs, journal: part })) : error;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    journal.close();
  }
}

/** A run that cannot be made stops the rest: it will not be any other way the next time. */
function failed({ jobs: [{ arm }] }: ExperimentPlan, seed: number, message: string): ProblemError {
  return new ProblemError(problem('labRunFailed', { count: 1, command: scenarioOf(arm).id, seed, message }));
}

function full(error: unknown): boolean {
  return error instanceof ProblemError && error.problems[0].code === 'diskFull';
}
