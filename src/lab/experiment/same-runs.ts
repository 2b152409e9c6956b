import type { ExperimentPlan } from './plan-experiment';

/**
 * Wanted jobs that are one and the same run, because what is set and the luck are alike: each under the first of them, in the order in
 * which they are wanted. One run answers them all. Designs that draw settings meet a point more than once, and so do combinations of
 * players of whom one is nothing without another.
 */
export function sameRuns(plan: ExperimentPlan, wanted: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const pointOf = pointsAlike(plan);
  const { repeats } = plan.experiment;
  const firsts = new Map<number, number>();
  const groups = new Map<number, number[]>();
  for (const job of wanted) {
    const run = pointOf[plan.point(job)] * repeats + plan.repeat(job);
    const first = firsts.get(run);
    if (first === undefined) {
      firsts.set(run, job);
      groups.set(job, [job]);
    } else {
      groups.get(first)?.push(job);
    }
  }
  return groups;
}

/** For every point the first one with the same settings. */
function pointsAlike({ design: { layers, absent } }: ExperimentPlan): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(layers, ({ parameters = {}, decisions = [] }, point) => {
    // Points on axes all set the same settings in the same order; only who is left out decides which ones are set.
    const key = absent ? JSON.stringify([Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)), decisions]) : Object.values(parameters).join();
    const first = known.get(key);
    if (first === undefined) known.set(key, point);
    return first ?? point;
  });
}
