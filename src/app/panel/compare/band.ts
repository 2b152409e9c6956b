import { bandShares, fanOf, pairedDifference, runsToSettle } from '../../../lab';
import type { PairedDifference, Settling } from '../../../lab';

/** B less A month by month over many pairs of runs. Somebody looks while the pairs come in and may ask for more: the interval of the mean holds however often one looks. */
export interface DifferenceBand extends Pick<PairedDifference, 'mean' | 'low' | 'high' | 'apartFrom'> {
  readonly pairs: number;
  /** The middle 95 % of the pairs. */
  readonly pairsLow: Float64Array;
  readonly pairsHigh: Float64Array;
  /** Differences of the pairs at a month. */
  readonly at: (month: number) => number[];
  /** Mean of A at a month: to its precision differences are read. */
  readonly level: (month: number) => number;
}

const pairShare = 0.95;

/** @param first @param second one series per pair, month 0 to the last; a pair stands at the same place in both. */
export function bandOf(first: readonly ArrayLike<number>[], second: readonly ArrayLike<number>[]): DifferenceBand {
  const { differences, mean, low, high, apartFrom } = pairedDifference(first, second, 'always');
  const { low: pairsLow, high: pairsHigh } = fanOf(differences).bands[bandShares.indexOf(pairShare)];
  const at = (month: number) => differences.map((one) => one[month]).filter(Number.isFinite);
  const level = (month: number) => first.reduce((sum, series) => sum + series[month], 0) / first.length;
  return { pairs: differences.length, mean, low, high, pairsLow, pairsHigh, apartFrom, at, level };
}

/** What the pairs say at a month: whether they tell A from B, and how many more would. */
export const settledAt = (band: DifferenceBand, month: number): Settling => runsToSettle(band.at(month), { looks: 'always' });
