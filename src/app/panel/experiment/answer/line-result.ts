import { meanOf, readingsAt } from '../../../../lab';
import type { ExperimentPlan, ExperimentResults, Looks, Settling } from '../../../../lab';
import { between } from './points';

/** What a line of points shows. `mean` is the size that the reading has there. */
export type LineResult =
  | { readonly kind: 'alike'; readonly ends: Settling }
  /** From the first point to the last. */
  | { readonly kind: 'moves'; readonly ends: Settling }
  /** Nearly all of the way is made at the place `at`. */
  | { readonly kind: 'levels'; readonly ends: Settling; readonly at: number }
  /** It is lowest, or highest, between the ends: somewhere from the place `from` to `to`, which the pairs do not tell apart, and told apart from both ends. */
  | { readonly kind: 'turns'; readonly ends: Settling; readonly from: number; readonly to: number; readonly lowest: boolean };

/** What is left of the way where a line is called level. */
const levelShare = 0.12;
/** A line that is level only near its end has not levelled off. */
const levelBefore = 0.7;

/** @param points of the plan along the line, two or more; those whose runs are all there. */
export function lineResult(plan: ExperimentPlan, results: ExperimentResults, points: readonly number[], looks: Looks): LineResult {
  const last = points.length - 1;
  const ends = between(plan, results, points[0], points[last], looks);
  const means = points.map((point) => meanOf(readingsAt(plan, results, 0, point)));
  const turn = turnOf(plan, results, points, means);
  if (turn) return { kind: 'turns', ends, ...turn };
  if (!ends.settled || ends.sign === 0) return { kind: 'alike', ends };
  const whole = Math.abs(means[last] - means[0]);
  const level = points.findIndex((_, i) => i > 0 && means.slice(i).every((mean) => Math.abs(means[last] - mean) <= levelShare * whole));
  const levelsOff = level > 0 && level <= levelBefore * last && between(plan, results, points[0], points[level], 'always').settled;
  return levelsOff ? { kind: 'levels', ends, at: level } : { kind: 'moves', ends };
}

/** The place was chosen because it is the outermost one: it is only believed by the wider intervals. */
function turnOf(plan: ExperimentPlan, results: ExperimentResults, points: readonly number[], means: readonly number[]): { readonly from: number; readonly to: number; readonly lowest: boolean } | null {
  const last = points.length - 1;
  const extreme = (lowest: boolean) => {
    const at = means.reduce((best, mean, i) => ((lowest ? mean < means[best] : mean > means[best]) ? i : best), 0);
    if (at === 0 || at === last) return null;
    const sides = [points[0], points[last]].map((end) => between(plan, results, end, points[at], 'always'));
    return sides.every(({ settled, sign }) => settled && sign === (lowest ? -1 : 1)) ? { at, lowest, size: Math.min(...sides.map(({ mean }) => Math.abs(mean))) } : null;
  };
  const [low, high] = [extreme(true), extreme(false)];
  const found = low && high ? (low.size >= high.size ? low : high) : (low ?? high);
  if (!found) return null;
  const { at, lowest } = found;
  const alike = (place: number) => !between(plan, results, points[at], points[place], 'once').settled;
  let [from, to] = [at, at];
  while (from > 1 && alike(from - 1)) from -= 1;
  while (to < last - 1 && alike(to + 1)) to += 1;
  return { from, to, lowest };
}
