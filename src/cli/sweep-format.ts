import { createHash } from 'node:crypto';
import { experimentFile, planExperiment, planKey, readExperiment, sweepFormat } from '../lab';
import type { ExperimentFile, ExperimentPlan } from '../lab';
import { engineVersion } from '../model';
import { problem, ProblemError } from '../run';
import { codeDigest } from './journal';

export { lineOf, runIn, sweepFormat, valuesPerRun } from '../lab';

/** Longest line that is read: a header with a whole scenario, or a run with many months of many indicators. */
export const longestLine = 8_000_000;

/**
 * Results of an experiment as a file of lines: a header, then one line per run in ascending order. A shard holds a stretch of the runs;
 * the header without `shard` and `of` is the same in all shards, so that joining them gives the bytes of a file made in one go.
 */
export interface SweepHeader {
  readonly format: typeof sweepFormat;
  readonly engine: string;
  /** Digest of the source that decides about the numbers of a run. */
  readonly code: string;
  /** Digest of all runs that the experiment consists of. */
  readonly plan: string;
  /** Runs of the whole experiment. */
  readonly runs: number;
  /** Which of how many stretches of the runs this is, from 1. */
  readonly shard: number;
  readonly of: number;
  readonly experiment: ExperimentFile;
}

/** One stretch of the runs, by their indices: from `first` up to and without `end`. */
export interface Shard {
  readonly shard: number;
  readonly of: number;
  readonly first: number;
  readonly end: number;
}

/** Stretches as equal as can be; every run lies in exactly one. */
export function shardOf(runs: number, shard: number, of: number): Shard {
  return { shard, of, first: Math.floor((runs * (shard - 1)) / of), end: Math.floor((runs * shard) / of) };
}

export function headerOf(plan: ExperimentPlan, { shard, of }: Shard): SweepHeader {
  return { format: sweepFormat, engine: engineVersion, code: codeDigest(), plan: planDigest(plan), runs: plan.jobs.length, shard, of, experiment: experimentFile(plan.experiment) };
}

function planDigest(plan: ExperimentPlan): string {
  return createHash('sha256').update(planKey(plan)).digest('hex').slice(0, 32);
}

/**
 * The header in the first line of a file and the plan that it belongs to. @throws ProblemError when it is no such file, was written by
 * another engine, or does not fit the experiment inside it.
 */
export async function readHeader(line: string, file: string): Promise<{ readonly header: SweepHeader; readonly plan: ExperimentPlan }> {
  if (!line.startsWith(`{"format":"${sweepFormat}"`)) throw new ProblemError(problem('wrongFormat', { experiment: file, found: formatIn(line), expected: sweepFormat }));
  let header: SweepHeader;
  try {
    header = JSON.parse(line) as SweepHeader;
  } catch {
    throw damaged(file, 1);
  }
  const [written, own] = [writerOf(header), writerOf({ engine: engineVersion, code: codeDigest() })];
  if (written !== own) throw new ProblemError(problem('resultsEngine', { file, found: written, engine: own }));
  const read = await readExperiment(header.experiment, file);
  if (!read.ok) throw damaged(file, 1);
  const plan = planExperiment(read.value);
  const { shard, of } = header;
  const possible = Number.isInteger(shard) && Number.isInteger(of) && shard >= 1 && shard <= of && of <= plan.jobs.length;
  if (!possible || line !== JSON.stringify(headerOf(plan, shardOf(plan.jobs.length, shard, of)))) throw damaged(file, 1);
  return { header, plan };
}

/** What a file says it is, or how it begins. */
function formatIn(line: string): string {
  return /"format"\s*:\s*("[^"]{0,60}")/.exec(line.slice(0, 500))?.[1] ?? line.slice(0, 30).replace(/\s+/g, ' ');
}

/** Two engines of one version are told apart by their source. */
function writerOf({ engine, code }: Pick<SweepHeader, 'engine' | 'code'>): string {
  return `${String(engine)} (${String(code).slice(0, 8)})`;
}

export function damaged(file: string, line: number): ProblemError {
  return new ProblemError(problem('resultsDamaged', { file, line }));
}
