import { meanSoFar } from './stopping';
import type { Looks } from './stopping';

/** How far two arms lie apart on shared luck, place by place: their months, or the points of an axis. */
export interface PairedDifference {
  readonly mean: Float64Array;
  /**
   * 95 % interval of the mean, place by place; not of all places together. Unbounded where too few pairs have a value. What single pairs
   * do is the fan of `differences`.
   */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Second arm less first, pair by pair. */
  readonly differences: readonly Float64Array[];
  /**
   * The first place from which the interval stays on one side of zero up to the end; null when the interval at the end reaches zero.
   * Where the arms do not differ at the end it is named in at most 5 % of cases: the last interval alone would have to miss zero.
   */
  readonly apartFrom: number | null;
  /** Side of zero from there on; 0 without one. */
  readonly sign: -1 | 0 | 1;
}

/**
 * The difference of runs paired by place in the lists: `second[i]` and `first[i]` share their seed. A pair of which one run failed is null and
 * left out; a month that is not a number in one of the two is left out at that month.
 * @param looks `always` while pairs come in and are looked at.
 */
export function pairedDifference(first: readonly (ArrayLike<number> | null)[], second: readonly (ArrayLike<number> | null)[], looks: Looks = 'once'): PairedDifference {
  const differences: Float64Array[] = [];
  for (let i = 0; i < Math.min(first.length, second.length); i++) {
    const [a, b] = [first[i], second[i]];
    if (a && b) differences.push(Float64Array.from({ length: Math.min(a.length, b.length) }, (_, place) => b[place] - a[place]));
  }
  const places = differences.reduce((most, { length }) => Math.max(most, length), 0);
  const [mean, low, high] = [new Float64Array(places), new Float64Array(places), new Float64Array(places)];
  for (let place = 0; place < places; place++) {
    const known = meanSoFar(differences.map((one) => one[place]), looks);
    mean[place] = known.mean;
    [low[place], high[place]] = known.interval;
  }
  return { mean, low, high, differences, ...apart(low, high) };
}

function apart(low: Float64Array, high: Float64Array): Pick<PairedDifference, 'apartFrom' | 'sign'> {
  const side = (place: number): -1 | 0 | 1 => (low[place] > 0 ? 1 : high[place] < 0 ? -1 : 0);
  const last = low.length - 1;
  const sign = last < 0 ? 0 : side(last);
  if (sign === 0) return { apartFrom: null, sign };
  let from = last;
  while (from > 0 && side(from - 1) === sign) from--;
  return { apartFrom: from, sign };
}
