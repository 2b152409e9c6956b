import type { ExperimentPlan } from '../../../lab';

/** Repeats that every value of a setting gets before any is finished: the shape of the answer is there early. */
const sketch = 4;

/**
 * In which order the runs of a plan are made; where they stand in the results does not depend on it. One setting: a sketch of the whole
 * line, then value by value. Two settings and shares: repeat by repeat, so that all points are known equally well at any time, and a seed
 * is whole early. Designs: as they stand, path by path.
 * @param has whether a run is there already.
 */
export function orderOf({ experiment: { kind, repeats }, points, jobs }: ExperimentPlan, has: (job: number) => boolean): number[] {
  const all = jobs.map((_, job) => job);
  const repeat = (job: number) => job % repeats;
  const byRepeat = (rank: (job: number) => number) => all.sort((a, b) => rank(a) - rank(b) || a - b);
  switch (kind) {
    case 'oneSetting':
      byRepeat((job) => (repeat(job) < sketch ? repeat(job) : sketch));
      break;
    case 'twoSettings':
    case 'attribution':
      if (points.length > 1) byRepeat(repeat);
      break;
  }
  return all.filter((job) => !has(job));
}
