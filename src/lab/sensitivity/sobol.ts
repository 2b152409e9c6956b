import { hypercubePoints } from '../hypercube';
import { deviationOf, tQuantile } from '../statistics';
import { endsOf } from './factor';
import type { Factor, Point } from './factor';

/** Share of the variance of the output that one factor explains, with 95 % intervals; that of the total from 0 at least. */
export interface SobolIndices {
  /** Alone: the variance of the output that would go if the factor were known. */
  readonly first: number;
  readonly firstInterval: readonly [number, number];
  /** Alone and together with others: the variance that would stay if all but the factor were known. At least `first`, but for chance. */
  readonly total: number;
  readonly totalInterval: readonly [number, number];
}

/**
 * Points for Sobol indices (Saltelli et al. 2010): rows of two samples A and B, every factor uniform over its range, and for each factor
 * the row of A with that factor from B. Row by row: A, B, then one per factor: samples × (factors + 2) points. A and B together are one
 * Latin hypercube. @throws RangeError for a factor with fewer than two settings.
 */
export function sobolDesign(factors: readonly Factor[], samples: number, seed: number): Point[] {
  factors.forEach(endsOf);
  return hypercubePoints([...factors, ...factors], samples, seed).flatMap((row) => {
    const [a, b] = [row.slice(0, factors.length), row.slice(factors.length)];
    return [a, b, ...factors.map((_, i) => a.map((setting, f) => (f === i ? b[f] : setting)))];
  });
}

/**
 * Sobol indices of every factor: the first by Saltelli's estimator of 2010 on centred outputs, the total by Jansen's. Estimates scatter
 * around the truth by about 1/√samples, so that a small first index may come out a little below 0. Intervals are Student's t around the
 * jackknife's error: what every index becomes without each of the rows. The hypercube makes them a little wider than need be. Fewer than
 * two rows have none; without any variance nothing can be shared out: not numbers.
 * @param outputs one per point of `sobolDesign`, in its order; see `morrisIndices`. A row of which one output is not a finite number is left out.
 */
export function sobolIndices(factors: number, outputs: ArrayLike<number>): SobolIndices[] {
  const width = factors + 2;
  const firsts: number[] = [];
  for (let first = 0; first + width <= outputs.length; first += width) {
    if (Array.from({ length: width }, (_, i) => outputs[first + i]).every(Number.isFinite)) firsts.push(first);
  }
  const mean = firsts.reduce((sum, first) => sum + outputs[first] + outputs[first + 1], 0) / (2 * firsts.length);
  // Per row: sum and sum of squares of A and B, then per factor what its first and its total index add up.
  const rows = firsts.map((first) => {
    const [a, b] = [outputs[first] - mean, outputs[first + 1] - mean];
    const terms = new Float64Array(2 + 2 * factors);
    terms[0] = a + b;
    terms[1] = a * a + b * b;
    for (let i = 0; i < factors; i++) {
      const mixed = outputs[first + 2 + i] - mean;
      terms[2 + 2 * i] = b * (mixed - a);
      terms[3 + 2 * i] = ((a - mixed) * (a - mixed)) / 2;
    }
    return terms;
  });
  const sums = new Float64Array(2 + 2 * factors);
  for (const row of rows) row.forEach((term, k) => (sums[k] += term));
  const shares = sharesOf(sums, rows.length);
  const without = rows.map((row) => sharesOf(sums.map((sum, k) => sum - row[k]), rows.length - 1));
  const interval = (place: number, least: number): readonly [number, number] => {
    if (rows.length < 2) return [-Infinity, Infinity];
    const half = (tQuantile(0.975, rows.length - 1) * deviationOf(without.map((one) => one[place])) * (rows.length - 1)) / Math.sqrt(rows.length);
    return [Math.max(least, shares[place] - half), shares[place] + half];
  };
  return Array.from({ length: factors }, (_, i) => ({
    first: shares[2 * i], firstInterval: interval(2 * i, -Infinity), total: shares[2 * i + 1], totalInterval: interval(2 * i + 1, 0),
  }));
}

/** First and total index of every factor from the sums over so many rows. */
function sharesOf(sums: Float64Array, rows: number): Float64Array {
  const outputs = 2 * rows;
  const variance = sums[1] / outputs - (sums[0] / outputs) * (sums[0] / outputs);
  return sums.subarray(2).map((sum) => sum / rows / variance);
}
