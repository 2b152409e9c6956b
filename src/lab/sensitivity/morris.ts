import { ownSheet } from '../../model';
import { deviationOf, meanOf } from '../statistics';
import { meanSoFar } from '../stopping';
import { endsOf, settingAt, shareOf } from './factor';
import type { Factor, Point } from './factor';

/**
 * What screening says of one factor. An elementary effect is what the output changes by when this factor alone moves half of its range
 * or a little more, scaled up to the whole range: all of these are in the unit of the output.
 */
export interface ElementaryEffects {
  /** Mean effect: its sign is that of a factor that works one way only; effects both ways cancel. */
  readonly mu: number;
  /** Mean size of the effect, whatever its sign: factors are ranked by it. Stands in for the total Sobol index at far fewer runs. */
  readonly muStar: number;
  /** How much the effect differs from place to place: the factor acts in a curve, or together with others. */
  readonly sigma: number;
  /** 95 % interval of `muStar` by Student's t over the trajectories, from 0 at least. Unbounded with fewer than two. */
  readonly interval: readonly [number, number];
  /** Effects that could be read: as many as trajectories, unless runs failed. */
  readonly effects: number;
}

/**
 * Points of a Morris screening (Morris 1991): trajectories through a grid of `levels` equally spaced settings, lowest and highest
 * included. A trajectory has a random start and then moves each factor once, in random order, by levels/2 places: one point more than
 * factors. Trajectory by trajectory. Starts are balanced: every level of every factor begins equally many trajectories, as far as their
 * number allows (instead of choosing spread-out trajectories from many, which costs far more than it gives).
 *
 * Stepped factors take the nearest setting there is. A move crosses more than half of the range, so that it always reaches another
 * setting, even for a switch.
 * @param levels even, at least 4. @throws RangeError for other levels, and for a factor with fewer than two settings.
 */
export function morrisDesign(factors: readonly Factor[], trajectories: number, levels: number, seed: number): Point[] {
  if (levels < 4 || levels % 2 !== 0) throw new RangeError(`${levels} levels; expected an even number from 4`);
  factors.forEach(endsOf);
  const starts = factors.map((_, i) => {
    const luck = ownSheet(seed, 'hypercube', 2 * i, trajectories);
    return ordered(luck, 0, trajectories).map((place) => place % levels);
  });
  const orders = ownSheet(seed, 'hypercube', 1, trajectories * factors.length);
  const points: Point[] = [];
  for (let t = 0; t < trajectories; t++) {
    const at = starts.map((ofFactor) => ofFactor[t]);
    const settings = factors.map((factor, i) => settingAt(factor, at[i] / (levels - 1)));
    points.push([...settings]);
    for (const i of ordered(orders, t * factors.length, factors.length)) {
      const moved = at[i] < levels / 2 ? at[i] + levels / 2 : at[i] - levels / 2;
      settings[i] = settingAt(factors[i], moved / (levels - 1));
      points.push([...settings]);
    }
  }
  return points;
}

/** Places 0 to count − 1 in the order of their luck. */
function ordered(luck: Float64Array, from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => i).sort((a, b) => luck[from + a] - luck[from + b]);
}

/**
 * Elementary effects of every factor.
 * @param points of `morrisDesign`, in its order.
 * @param outputs one per point: of several runs on other luck their mean, on the same luck at every point. An effect of which one output
 * is not a finite number is left out.
 */
export function morrisIndices(factors: readonly Factor[], points: readonly Point[], outputs: ArrayLike<number>): ElementaryEffects[] {
  const effects: number[][] = factors.map(() => []);
  for (let p = 1; p < points.length; p++) {
    if (p % (factors.length + 1) === 0) continue;
    const i = factors.findIndex((_, f) => points[p][f] !== points[p - 1][f]);
    const effect = (outputs[p] - outputs[p - 1]) / (shareOf(factors[i], points[p][i]) - shareOf(factors[i], points[p - 1][i]));
    if (Number.isFinite(effect)) effects[i].push(effect);
  }
  return effects.map((ofFactor) => {
    const { mean: muStar, interval: [low, high] } = meanSoFar(ofFactor.map(Math.abs), 'once');
    return { mu: meanOf(ofFactor), muStar, sigma: deviationOf(ofFactor), interval: [low < 0 && ofFactor.length > 1 ? 0 : low, high], effects: ofFactor.length };
  });
}
