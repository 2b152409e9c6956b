import type { Factor, Point } from '../../../src/lab';

/** Functions of which the sensitivity is known exactly. */
export interface Published {
  readonly factors: readonly Factor[];
  readonly of: (point: Point) => number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** Ishigami and Homma 1990 with a = 7, b = 0.1: sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ over −π to π. */
export const ishigami: Published = {
  factors: Array.from({ length: 3 }, () => ({ low: -Math.PI, high: Math.PI })),
  of: ([x1, x2, x3]) => Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1),
  first: [0.3139, 0.4424, 0],
  total: [0.5576, 0.4424, 0.2437],
};

const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
const alone = a.map((one) => 1 / (3 * (1 + one) * (1 + one)));
const all = alone.reduce((product, one) => product * (1 + one), 1);

/** Sobol's G: product of (|4x − 2| + a)/(1 + a) over 0 to 1, with the coefficients of Saltelli et al. 2008. */
export const sobolG: Published = {
  factors: a.map(() => ({ low: 0, high: 1 })),
  of: (point) => point.reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + a[i])) / (1 + a[i]), 1),
  first: alone.map((one) => one / (all - 1)),
  total: alone.map((one) => (one * all) / (1 + one) / (all - 1)),
};
