import { describe, expect, it } from 'vitest';
import { estimate, meanOf, quantileOf, tQuantile } from '../../src/lab';
import { normals, shareOfSeeds } from './drawn';

describe('quantiles of the t distribution', () => {
  it.each([[1, 12.7062], [2, 4.3027], [5, 2.5706], [10, 2.2281], [29, 2.0452], [59, 2.001], [120, 1.9799]])('with %i degrees of freedom are those of the tables', (freedom, expected) => {
    expect(tQuantile(0.975, freedom)).toBeCloseTo(expected, 4);
  });

  it('at other shares too', () => {
    expect(tQuantile(0.995, 10)).toBeCloseTo(3.1693, 4);
    expect(tQuantile(0.95, 4)).toBeCloseTo(2.1318, 4);
  });
});

describe('an estimate', () => {
  // Heights of plants, Darwin 1876, pairs of cross- and self-fertilised, in eighths of an inch.
  const darwin = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

  it('has the t interval of the textbooks', () => {
    const { mean, tInterval } = estimate(darwin);
    expect(mean).toBeCloseTo(20.933, 3);
    expect(tInterval[0]).toBeCloseTo(0.03, 2);
    expect(tInterval[1]).toBeCloseTo(41.84, 2);
  });

  it('of fewer than 20 values goes by it', () => {
    const { interval, tInterval } = estimate(darwin);
    expect(interval).toEqual(tInterval);
  });

  it('of more goes by a resampled interval near it, the same every time', () => {
    const twice = [...darwin, ...darwin];
    const { interval, tInterval } = estimate(twice);
    expect(interval).not.toEqual(tInterval);
    expect(interval[0]).toBeCloseTo(7.4, -0.7);
    expect(interval[1]).toBeCloseTo(33.5, -0.7);
    expect(estimate([...twice]).interval).toEqual(interval);
  });

  it('holds the true mean in about 95 of 100 cases, of few values too', () => {
    for (const [n, least] of [[5, 0.93], [12, 0.93], [40, 0.91]]) {
      const inside = shareOfSeeds(400, (seed) => {
        const [low, high] = estimate(normals(seed, n)).interval;
        return low <= 0 && high >= 0;
      });
      expect(inside, `${n} values`).toBeGreaterThan(least);
      expect(inside, `${n} values`).toBeLessThan(0.98);
    }
  });

  it('of a ratio does not vary when numerator and divisor go together', () => {
    expect(estimate([1, 2, 3], [2, 4, 6])).toEqual({ mean: 0.5, tInterval: [0.5, 0.5], interval: [0.5, 0.5] });
  });

  it('of a ratio is the ratio of the means, with the interval of the linearised one', () => {
    const { mean, tInterval } = estimate([1, 3, 2, 4], [2, 2, 4, 4]);
    expect(mean).toBeCloseTo(10 / 12, 12);
    // Residuals (1, 3, 2, 4 less 10/12 of 2, 2, 4, 4) over 3: -2/9, 4/9, -4/9, 2/9; deviation 0.42552, t(3) 3.1824.
    expect(tInterval[1] - mean).toBeCloseTo((3.1824 * Math.sqrt((4 + 16 + 16 + 4) / 81 / 3)) / 2, 4);
  });

  it('of one value has no bounds', () => {
    expect(estimate([3])).toEqual({ mean: 3, tInterval: [-Infinity, Infinity], interval: [-Infinity, Infinity] });
  });
});

it('quantiles between values are interpolated', () => {
  expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantileOf([1, 2, 3, 5], share))).toEqual([1, 1.75, 2.5, 4.4, 5]);
  expect(meanOf([1, 2, 6])).toBe(3);
});
