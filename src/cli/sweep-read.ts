import type { ExperimentPlan, ExperimentResults } from '../lab';
import { problem, ProblemError } from '../run';
import { linesOf } from './lines';
import { damaged, longestLine, readHeader, runIn, shardOf, valuesPerRun } from './sweep-format';
import type { Shard, SweepHeader } from './sweep-format';

/** Header and plan of a results file. @throws ProblemError when there is no such file, or it is something else. */
export async function openResults(file: string): Promise<{ readonly header: SweepHeader; readonly plan: ExperimentPlan }> {
  const line = firstLine(file);
  if (line === '') throw new ProblemError(problem('resultsShort', { file, found: 0, expected: 1 }));
  return readHeader(line, file);
}

/** Empty when there is none. @throws ProblemError when there is no such file. */
export function firstLine(file: string): string {
  const lines = linesOf(file, longestLine);
  const first = lines.next();
  lines.return(undefined);
  return first.done ? '' : first.value.text;
}

/**
 * The lines of all runs of a shard in their order, each checked. @throws ProblemError for the first that is damaged, or when there are too
 * few or too many.
 */
export function* runsIn(file: string, plan: ExperimentPlan, { first, end }: Shard): Generator<{ readonly run: number; readonly values: readonly number[]; readonly line: string }> {
  const width = valuesPerRun(plan);
  let number = 0;
  for (const { text, whole } of linesOf(file, longestLine)) {
    if (number++ === 0) continue;
    const found = whole ? runIn(text, width) : null;
    const expected = first + number - 2;
    if (found?.run !== expected || expected >= end) throw damaged(file, number);
    yield { ...found, line: text };
  }
  if (first + number - 1 < end) throw new ProblemError(problem('resultsShort', { file, found: Math.max(0, number - 1), expected: end - first }));
}

/** Readings of a shard's runs by their index in the plan. @throws ProblemError see `runsIn`. */
export function readShard(file: string, plan: ExperimentPlan, shard: Shard): ExperimentResults {
  const results: (Float64Array | undefined)[] = [];
  for (const { run, values } of runsIn(file, plan, shard)) results[run] = Float64Array.from(values.slice(0, plan.readings.length));
  return results;
}

/** A whole results file. @throws ProblemError also when it is only a shard. */
export async function readResults(file: string): Promise<{ readonly plan: ExperimentPlan; readonly results: ExperimentResults }> {
  const { header, plan } = await openResults(file);
  const { shard, of } = header;
  if (of > 1) throw new ProblemError(problem('shardMissing', { of, ...missing([shard], of) }));
  return { plan, results: readShard(file, plan, shardOf(plan.jobs.length, 1, 1)) };
}

/** Which shards of `of` are not there, in words: the first ten of them. */
export function missing(there: readonly number[], of: number): { readonly count: number; readonly first: number; readonly missing: string } {
  const absent = Array.from({ length: of }, (_, i) => i + 1).filter((shard) => !there.includes(shard));
  return { count: absent.length, first: absent[0] ?? 0, missing: absent.slice(0, 10).join(', ') + (absent.length > 10 ? ', …' : '') };
}
