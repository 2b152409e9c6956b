import { hypercubePoints } from '../hypercube';
import { bootstrapRows, quantileOf } from '../statistics';
import { endsOf } from './factor';
import type { Factor, Point } from './factor';

/** Share of the variance of the output that one factor explains, with 95 % intervals. */
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

/** Samples resampled for an interval. */
const resamples = 1_000;

/**
 * Sobol indices of every factor: the first by Saltelli's estimator of 2010 on centred outputs, the total by Jansen's. Estimates scatter
 * around the truth by about 1/√samples, so that a small first index may come out a little below 0. Intervals come from resampling rows;
 * the hypercube makes them a little wider than need be. Without any variance nothing can be shared out: not numbers.
 * @param outputs one per point of `sobolDesign`, in its order; see `morrisIndices`. A row of which one output is not a finite number is left out.
 */
export function sobolIndices(factors: number, outputs: ArrayLike<number>): SobolIndices[] {
  const width = factors + 2;
  const rows: number[] = [];
  for (let first = 0; first + width <= outputs.length; first += width) {
    if (Array.from({ length: width }, (_, i) => outputs[first + i]).every(Number.isFinite)) rows.push(first);
  }
  const mean = rows.reduce((sum, first) => sum + outputs[first] + outputs[first + 1], 0) / (2 * rows.length);
  // Per row: sum and sum of squares of A and B, then per factor what its first and its total index add up.
  const terms = 2 + 2 * factors;
  const table = new Float64Array(rows.length * terms);
  rows.forEach((first, r) => {
    const [a, b] = [outputs[first] - mean, outputs[first + 1] - mean];
    table[r * terms] = a + b;
    table[r * terms + 1] = a * a + b * b;
    for (let i = 0; i < factors; i++) {
      const mixed = outputs[first + 2 + i] - mean;
      table[r * terms + 2 + 2 * i] = b * (mixed - a);
      table[r * terms + 3 + 2 * i] = ((a - mixed) * (a - mixed)) / 2;
    }
  });
  const estimates = sharesOf(table, terms, Uint32Array.from(rows, (_, r) => r));
  const drawn = bootstrapRows(rows.length, resamples);
  const again = Array.from({ length: resamples }, (_, k) => sharesOf(table, terms, drawn.subarray(k * rows.length, (k + 1) * rows.length)));
  const interval = (place: number): readonly [number, number] => {
    const sorted = Float64Array.from(again, (shares) => shares[place]).sort();
    return [quantileOf(sorted, 0.025), quantileOf(sorted, 0.975)];
  };
  return Array.from({ length: factors }, (_, i) => ({
    first: estimates[2 * i], firstInterval: interval(2 * i), total: estimates[2 * i + 1], totalInterval: interval(2 * i + 1),
  }));
}

/** First and total index of every factor from some rows of the table. */
function sharesOf(table: Float64Array, terms: number, rows: Uint32Array): Float64Array {
  const sums = new Float64Array(terms);
  for (const row of rows) for (let k = 0; k < terms; k++) sums[k] += table[row * terms + k];
  const outputs = 2 * rows.length;
  const variance = sums[1] / outputs - (sums[0] / outputs) * (sums[0] / outputs);
  return sums.subarray(2).map((sum) => sum / rows.length / variance);
}
