import { morrisIndices, sobolIndices } from '../sensitivity';
import type { ElementaryEffects, SobolIndices } from '../sensitivity';
import { meanOf, tQuantile } from '../statistics';
import { factorsOf } from './design';
import type { Axis } from './experiment';
import type { ExperimentPlan, ExperimentResults } from './plan-experiment';

/** A setting and what moving it does to one reading. */
export type RankedEffect = { readonly axis: Axis } & ElementaryEffects;
export type RankedShare = { readonly axis: Axis } & SobolIndices;

/** What a Morris screening found, the settings that matter most first. @param watch which reading of the plan. */
export function screened(plan: ExperimentPlan, results: ExperimentResults, watch: number): RankedEffect[] {
  const { axes } = plan.experiment;
  const points = plan.points.map((values) => axes.map(({ parameter }) => values[parameter]));
  const found = morrisIndices(factorsOf(axes), points, outputsOf(plan, results, watch)).map((effects, i) => ({ axis: axes[i], ...effects }));
  return found.sort((a, b) => orderOf(b.muStar) - orderOf(a.muStar));
}

export type Direction = 'raises' | 'lowers' | 'either' | 'none';

/** Which way a setting acts is only said when the 95 % interval of its mean effect, by Student's t, leaves zero. */
export function directionOf({ mu, muStar, sigma, effects }: ElementaryEffects): Direction {
  if (effects < 2 || !(muStar > 0)) return 'none';
  const half = (tQuantile(0.975, effects - 1) * sigma) / Math.sqrt(effects);
  return Math.abs(mu) > half ? (mu > 0 ? 'raises' : 'lowers') : 'either';
}

/** What share of the variance each setting explains, the largest total first. @param watch which reading of the plan. */
export function varianceShares(plan: ExperimentPlan, results: ExperimentResults, watch: number): RankedShare[] {
  const { axes } = plan.experiment;
  const found = sobolIndices(axes.length, outputsOf(plan, results, watch)).map((shares, i) => ({ axis: axes[i], ...shares }));
  return found.sort((a, b) => orderOf(b.total) - orderOf(a.total));
}

/** One output per point: the mean of its repeats. Not a number while one of them is missing, for a mean over other luck is another output. */
export function outputsOf({ points, experiment: { repeats } }: ExperimentPlan, results: ExperimentResults, watch: number): number[] {
  return points.map((_, point) => meanOf(Array.from({ length: repeats }, (__, repeat) => results[point * repeats + repeat]?.[watch] ?? NaN)));
}

/** What is not known comes last. */
function orderOf(size: number): number {
  return Number.isNaN(size) ? -Infinity : size;
}
