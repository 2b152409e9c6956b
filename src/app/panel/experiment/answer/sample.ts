import type { ExperimentPlan, ExperimentResults } from '../../../../lab';

/** Between two looks the sample grows by a quarter at least: intervals are resampled, which costs more than a new drawing is worth. */
const growth = 1.25;

/** All of `count`, or while more come in the largest sample of a row that grows by a quarter. */
export function sampleUpTo(count: number, growing: boolean): number {
  if (!growing) return count;
  let size = 0;
  for (let next = 1; next <= count; next = Math.max(next + 1, Math.floor(next * growth))) size = next;
  return size;
}

/** How many blocks of runs are whole, from the first one on: seeds of a share-out, paths of a design. A run that failed counts: it is not waited for. */
export function wholeBlocks(results: ExperimentResults, blocks: number, jobs: (block: number) => Iterable<number>): number {
  for (let block = 0; block < blocks; block++) for (const job of jobs(block)) if (results[job] === undefined) return block;
  return blocks;
}

const kept = new WeakMap<ExperimentPlan, { readonly size: number; readonly runs: number; readonly found: unknown }>();

/** What is worked out of a sample; the same as before while neither the sample nor what is in it has changed. */
export function ofSample<Found>(plan: ExperimentPlan, results: ExperimentResults, size: number, inSample: (job: number) => boolean, work: (results: ExperimentResults) => Found): Found {
  const runs = results.reduce((sum: number, values, job) => sum + (values && inSample(job) ? 1 : 0), 0);
  const before = kept.get(plan);
  if (before?.size === size && before.runs === runs) return before.found as Found;
  const found = work(results.map((values, job) => (inSample(job) ? values : undefined)));
  kept.set(plan, { size, runs, found });
  return found;
}
