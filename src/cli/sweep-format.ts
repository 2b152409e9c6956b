import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { experimentFile, planExperiment, planKey, readExperiment } from '../lab';
import type { ExperimentFile, ExperimentPlan } from '../lab';
import { engineVersion } from '../model';
import { problem, ProblemError } from '../run';
import { codeDigest } from './journal';

export const sweepFormat = 'gotong-sweep/1';
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

/** Values of one run: its readings, then its months. */
export function valuesPerRun({ readings, series, experiment: { months } }: ExperimentPlan): number {
  return readings.length + series.length * (months + 1);
}

/** A run as a line, with a check at its end that a changed digit does not survive. What is no number is null. */
export function lineOf(run: number, values: ArrayLike<number>): string {
  const head = `{"run":${run},"values":${JSON.stringify(Array.from(values))}`;
  return `${head},"check":"${checkOf(head)}"}`;
}

/** The run that a line holds; null when the line is damaged. @param width values that it must have. */
export function runIn(line: string, width: number): { readonly run: number; readonly values: readonly number[] } | null {
  const match = /^(\{"run":\d+,"values":\[[^\]]*\]),"check":"([0-9a-f]{8})"\}$/.exec(line);
  if (!match || checkOf(match[1]) !== match[2]) return null;
  let found: { run: number; values: unknown[] };
  try {
    found = JSON.parse(`${match[1]}}`) as typeof found;
  } catch {
    return null;
  }
  const values = found.values.map((value) => (value === null ? NaN : value));
  return values.length === width && values.every((value) => typeof value === 'number') ? { run: found.run, values } : null;
}

function checkOf(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
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
