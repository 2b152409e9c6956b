import { deviationOf, meanOf, tQuantile } from './statistics';

/**
 * How often results are looked at. `once`: a number of runs fixed beforehand, looked at when they are all there. `always`: looked at
 * while runs come in, with the wish to stop when it is settled, or again after runs were added; its intervals are wider by about 3/5.
 */
export type Looks = 'once' | 'always';

export interface StoppingRule {
  /** `once` unless told. */
  readonly looks?: Looks;
  /** Most runs, all told, that are worth proposing; 2,000 unless told. */
  readonly cap?: number;
}

/** The mean of the runs so far, those without a value left out. */
export interface MeanSoFar {
  readonly runs: number;
  readonly mean: number;
  /** 95 %: Student's t for `once`; for `always` it holds at every number of runs at the same time. Unbounded while nothing can be said. */
  readonly interval: readonly [number, number];
}

/** Whether pairs can tell two arms apart, and how many more would. */
export interface Settling extends MeanSoFar {
  /** The interval does not reach zero (from `leastPairs` pairs on), or all pairs so far are the same to the last digit. */
  readonly settled: boolean;
  /** Which way it is settled; 0 while it is not, and when every pair is the same: then nothing differs at all. */
  readonly sign: -1 | 0 | 1;
  /** Runs to add until the interval would just leave zero, at even odds. Null when it is settled, or when that needs more than the cap. */
  readonly moreRuns: number | null;
  /** Runs to add until four chances in five that it is settled. Null as above. */
  readonly moreRunsLikely: number | null;
}

/** Whether a mean is known as well as wanted, and how many more runs would do. */
export interface Precision extends MeanSoFar {
  readonly reached: boolean;
  /** Null when it is reached, or when it needs more than the cap. */
  readonly moreRuns: number | null;
}

const standardCap = 2_000;
/** Fewer say nothing: neither is their spread known, nor does a mean of so few behave as intervals suppose. */
export const leastPairs = 5;
const outside = 0.025;
const likely = 0.8;

/** The mean of the runs so far with its 95 % interval. */
export function meanSoFar(values: readonly number[], looks: Looks): MeanSoFar {
  const { runs, mean, deviation } = momentsOf(values);
  const half = halfWidth(looks, runs, deviation);
  return { runs, mean, interval: [mean - half, mean + half] };
}

/**
 * From the paired differences so far, whether they tell two arms apart.
 *
 * With n pairs, mean d and deviation s the interval is d ± q(n) s/√n, where q is Student's t with n − 1 degrees of freedom (`always`: see
 * `alwaysQuantile`). `moreRuns` is the least N − n with q(N) s/√N ≤ |d|: the half-width shrinks with √N while mean and deviation stay
 * what they are. Then the mean of N pairs is as likely to fall short as not; `moreRunsLikely` asks for (q(N) + t₀.₈(N − 1)) s/√N ≤ |d|.
 * Assumes pairs that are independent of one another (each has a seed of its own), of one distribution, and enough of them that their
 * mean is near normal; d itself is an estimate, so that the numbers are a forecast and no promise.
 *
 * How often it says settled where there is no difference, measured on normal pairs: `once`, looked at once, 5 %; after every pair up to
 * 200, 38 %; after adding what `moreRuns` says, again and again up to 400, 15 %, and what `moreRunsLikely` says, 8 %. `always`, after every
 * pair, 3 %; of differences as lopsided as an exponential, 10 %.
 */
export function runsToSettle(differences: readonly number[], { looks = 'once', cap = standardCap }: StoppingRule = {}): Settling {
  const { runs, mean, deviation } = momentsOf(differences);
  const half = halfWidth(looks, runs, deviation);
  const identical = mean === 0 && deviation === 0;
  const settled = runs >= leastPairs && (identical || Math.abs(mean) > half);
  const more = (enough: (n: number) => boolean) => (settled ? null : runsToAdd(runs, cap, enough));
  return {
    runs, mean, interval: [mean - half, mean + half],
    settled, sign: settled ? (Math.sign(mean) as -1 | 0 | 1) : 0,
    moreRuns: more((n) => identical || !(deviation >= 0) || halfWidth(looks, n, deviation) <= Math.abs(mean)),
    moreRunsLikely: more((n) => identical || !(deviation >= 0) || halfWidth(looks, n, deviation) + (tQuantile(likely, n - 1) * deviation) / Math.sqrt(n) <= Math.abs(mean)),
  };
}

/**
 * Whether the mean of single runs is known to within ± `wanted`, and how many more runs would do: the least N − n with q(N) s/√N ≤ wanted,
 * s staying what it is. Stopping when the width is reached, and not when the value pleases, leaves the interval nearly valid, so that
 * `once` serves here even when one looks often (Chow and Robbins 1965).
 * @param wanted half-width in the unit of the values, above zero. @throws RangeError otherwise.
 */
export function runsForPrecision(values: readonly number[], wanted: number, { looks = 'once', cap = standardCap }: StoppingRule = {}): Precision {
  if (!(wanted > 0)) throw new RangeError(`half-width ${wanted}; expected a number above 0`);
  const { runs, mean, deviation } = momentsOf(values);
  const half = halfWidth(looks, runs, deviation);
  const reached = runs >= leastPairs && half <= wanted;
  return {
    runs, mean, interval: [mean - half, mean + half], reached,
    moreRuns: reached ? null : runsToAdd(runs, cap, (n) => !(deviation >= 0) || halfWidth(looks, n, deviation) <= wanted),
  };
}

function momentsOf(values: readonly number[]) {
  const read = values.filter((value) => Number.isFinite(value));
  return { runs: read.length, mean: meanOf(read), deviation: deviationOf(read) };
}

function halfWidth(looks: Looks, n: number, deviation: number): number {
  if (n < 2) return Infinity;
  const width = looks === 'once' ? tQuantile(1 - outside, n - 1) : alwaysQuantile(n);
  return deviation === 0 ? 0 : (width * deviation) / Math.sqrt(n);
}

/** Variance, in units of the pairs' own, of the effects for which `always` is tightest: about half a deviation, settled with some 40 pairs. */
const expectedEffect = 0.25;

/**
 * In place of Student's quantile when one looks after every run: |t| stays below it at all n together with 95 %. It inverts the Bayes
 * factor of a normal effect size of variance g against none with unknown deviation (Gönen et al. 2005), a test martingale whose 1/α
 * bound holds under any stopping (Pérez-Ortiz et al. 2024): t² = ν (K − 1) / (1 − K/(1 + ng)), K = ((1 + ng)/α²)^(1/n), ν = n − 1.
 * Assumes normal differences; unbounded while K ≥ 1 + ng, which is until n is about 7.
 */
function alwaysQuantile(n: number): number {
  const shrinkage = 1 + n * expectedEffect;
  const power = Math.pow(shrinkage / (2 * outside * (2 * outside)), 1 / n);
  return power < shrinkage ? Math.sqrt(((n - 1) * (power - 1)) / (1 - power / shrinkage)) : Infinity;
}

/** The fewest runs to add, at least to `leastPairs` and by one, until there are enough; null when that is beyond the cap. `enough` stays true once it is. */
function runsToAdd(runs: number, cap: number, enough: (n: number) => boolean): number | null {
  let low = Math.max(runs + 1, leastPairs);
  let high = cap;
  if (low > high || !enough(high)) return null;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low - runs;
}
