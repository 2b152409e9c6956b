import type { ExperimentPlan } from '../../../lab';

/** Repeats that every value of a setting gets before any is finished: the shape of the answer is there early. */
const sketch = 4;

/**
 * In which order the runs of a plan are made; where they stand in the results does not depend on it. One setting: a sketch of the whole
 * line, then value by value. Two settings and shares: repeat by repeat, so that all points are known equally well at any time, and a seed
 * is whole early. Designs: as they stand, path by path.
 * @param has whether a run is there already.
 */
export function orderOf({ experiment: { kind, repeats }, jobs }: ExperimentPlan, has: (job: number) => boolean): number[] {
  const all = jobs.map((_, job) => job);
  const repeat = (job: number) => job % repeats;
  const byRepeat = (rank: (job: number) => number) => all.sort((a, b) => rank(a) - rank(b) || a - b);
  if (kind === 'oneSetting') byRepeat((job) => Math.min(repeat(job), sketch));
  else if (kind === 'twoSettings' || kind === 'attribution') byRepeat(repeat);
  return all.filter((job) => !has(job));
}
