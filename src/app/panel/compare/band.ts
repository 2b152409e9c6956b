import { quantileOf, runsForPrecision, runsToSettle } from '../../../lab';
import type { Settling } from '../../../lab';

/** B less A month by month over many pairs of runs. */
export interface DifferenceBand {
  readonly pairs: number;
  readonly mean: Float64Array;
  /**
   * 95 % interval of the mean. Somebody looks while the pairs come in and may ask for more: the interval holds however often one looks.
   * Unbounded while there are too few pairs.
   */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The middle 95 % of the pairs. */
  readonly pairsLow: Float64Array;
  readonly pairsHigh: Float64Array;
  /** First month from which the interval stays on one side of zero to the end; null when at the end it reaches zero. */
  readonly apartFrom: number | null;
  /** Differences of the pairs at a month. */
  readonly at: (month: number) => number[];
  /** Mean of A at a month: to its precision differences are read. */
  readonly level: (month: number) => number;
}

/** Half of the pairs that lie outside the band of pairs. */
const outside = 0.025;

/** @param first @param second one series per pair, month 0 to the last; a pair stands at the same place in both. */
export function bandOf(first: readonly ArrayLike<number>[], second: readonly ArrayLike<number>[]): DifferenceBand {
  const pairs = first.length;
  const months = first[0]?.length ?? 0;
  const [mean, low, high, pairsLow, pairsHigh] = Array.from({ length: 5 }, () => new Float64Array(months).fill(NaN));
  const at = (month: number) => first.map((series, pair) => second[pair][month] - series[month]).filter((value) => Number.isFinite(value));
  const level = (month: number) => first.reduce((sum, series) => sum + series[month], 0) / pairs;
  for (let month = 0; month < months; month++) {
    const values = at(month);
    if (values.length === 0) continue;
    const known = runsForPrecision(values, Infinity, { looks: 'always' });
    mean[month] = known.mean;
    [low[month], high[month]] = known.interval;
    values.sort((a, b) => a - b);
    pairsLow[month] = quantileOf(values, outside);
    pairsHigh[month] = quantileOf(values, 1 - outside);
  }
  return { pairs, mean, low, high, pairsLow, pairsHigh, apartFrom: apartFrom(low, high), at, level };
}

function apartFrom(low: Float64Array, high: Float64Array): number | null {
  const side = (month: number) => (low[month] > 0 ? 1 : high[month] < 0 ? -1 : 0);
  let from = low.length;
  const last = from > 0 ? side(from - 1) : 0;
  while (last !== 0 && from > 0 && side(from - 1) === last) from--;
  return last === 0 ? null : from;
}

/** What the pairs say at a month: whether they tell A from B, and how many more would. */
export const settledAt = (band: DifferenceBand, month: number): Settling => runsToSettle(band.at(month), { looks: 'always' });
