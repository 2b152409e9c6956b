import { describe, expect, it } from 'vitest';
import { estimate, runsForPrecision, runsToSettle, tQuantile } from '../../src/lab';
import type { Looks } from '../../src/lab';
import { normals, shareOfSeeds } from './drawn';

/** Twenty pairs of mean `mean` and deviation 1. */
const twenty = (mean: number) => Array.from({ length: 20 }, (_, i) => mean + (i % 2 ? 1 : -1) * Math.sqrt(19 / 20));

describe('whether pairs settle a difference', () => {
  it('is so when the t interval leaves out zero', () => {
    const { settled, sign, interval, runs, moreRuns, moreRunsLikely } = runsToSettle(twenty(-0.5));
    expect([settled, sign, runs, moreRuns, moreRunsLikely]).toEqual([true, -1, 20, null, null]);
    expect(interval).toEqual([expect.closeTo(-0.5 - tQuantile(0.975, 19) / Math.sqrt(20), 9), expect.closeTo(-0.5 + tQuantile(0.975, 19) / Math.sqrt(20), 9)]);
  });

  it('is not so while it crosses zero; the runs to add make the half-width as small as the mean', () => {
    const { settled, sign, moreRuns } = runsToSettle(twenty(0.3));
    expect([settled, sign]).toEqual([false, 0]);
    const n = 20 + moreRuns!;
    expect(tQuantile(0.975, n - 1) / Math.sqrt(n)).toBeLessThanOrEqual(0.3);
    expect(tQuantile(0.975, n - 2) / Math.sqrt(n - 1)).toBeGreaterThan(0.3);
  });

  it('cannot be reached with as many runs as are worth proposing', () => {
    expect(runsToSettle(twenty(0.3), { cap: 40 })).toMatchObject({ settled: false, moreRuns: null, moreRunsLikely: null });
    expect(runsToSettle(twenty(0))).toMatchObject({ settled: false, moreRuns: null });
  });

  it('is never said of fewer than five pairs', () => {
    expect(runsToSettle([1, 1, 1])).toMatchObject({ settled: false, moreRuns: 2 });
    expect(runsToSettle([1, 1, 1, 1, 1])).toMatchObject({ settled: true, sign: 1 });
    expect(runsToSettle([])).toMatchObject({ settled: false, runs: 0, moreRuns: 5 });
    expect(runsToSettle([7])).toMatchObject({ settled: false, runs: 1, moreRuns: 4, interval: [-Infinity, Infinity] });
  });

  it('is so without a side when every pair is the same', () => {
    expect(runsToSettle([0, 0, 0, 0, 0])).toMatchObject({ settled: true, sign: 0, moreRuns: null });
    expect(runsToSettle([0, 0])).toMatchObject({ settled: false, moreRuns: 3 });
  });

  it('leaves out pairs that cannot be read', () => {
    expect(runsToSettle([...twenty(0.3), NaN, Infinity])).toEqual(runsToSettle(twenty(0.3)));
  });

  it('comes out at even odds after `moreRuns`, in four of five after `moreRunsLikely`', () => {
    const { moreRuns, moreRunsLikely } = runsToSettle(twenty(0.3));
    const settledAfter = (more: number) => shareOfSeeds(1000, (seed) => runsToSettle(normals(seed, 20 + more).map((one) => one + 0.3)).settled);
    expect(settledAfter(moreRuns!)).toBeCloseTo(0.5, 1);
    expect(settledAfter(moreRunsLikely!)).toBeCloseTo(0.8, 1);
  });
});

describe('by simulation, where there is no difference', () => {
  it.each([5, 10, 40])('95 % of the intervals of %i normal pairs hold the truth', (n) => {
    expect(shareOfSeeds(2000, (seed) => !runsToSettle(normals(seed, n)).settled)).toBeCloseTo(0.95, 1.5);
  });

  it('intervals of the mean hold it as often as they say, with few pairs (t) and with many (resampled)', () => {
    const covered = (n: number) => shareOfSeeds(400, (seed) => {
      const [low, high] = estimate(normals(seed, n)).interval;
      return low <= 0 && high >= 0;
    });
    expect(covered(10)).toBeGreaterThan(0.92);
    expect(covered(10)).toBeLessThan(0.98);
    expect(covered(60)).toBeGreaterThan(0.92);
    expect(covered(60)).toBeLessThan(0.98);
  });

  const saidSettled = (looks: Looks) => shareOfSeeds(200, (seed) => {
    const pairs = normals(seed, 100);
    return pairs.some((_, i) => runsToSettle(pairs.slice(0, i + 1), { looks }).settled);
  });

  it('looking after every pair says settled far too often, unless it is meant for that', () => {
    expect(saidSettled('once')).toBeGreaterThan(0.25);
    expect(saidSettled('always')).toBeLessThan(0.06);
  });

  it('meant for looking always, it settles a real difference all the same', () => {
    const found = shareOfSeeds(200, (seed) => runsToSettle(normals(seed, 60).map((one) => one + 0.6), { looks: 'always' }).sign === 1);
    expect(found).toBeGreaterThan(0.8);
  });
});

describe('whether a mean is known well enough', () => {
  it('is so when half of its interval is no wider than wanted', () => {
    expect(runsForPrecision(twenty(3), 0.5)).toMatchObject({ reached: true, moreRuns: null, mean: expect.closeTo(3, 12) as number });
  });

  it('needs runs until it is', () => {
    const { reached, moreRuns } = runsForPrecision(twenty(3), 0.2);
    expect(reached).toBe(false);
    const n = 20 + moreRuns!;
    expect(tQuantile(0.975, n - 1) / Math.sqrt(n)).toBeLessThanOrEqual(0.2);
    expect(tQuantile(0.975, n - 2) / Math.sqrt(n - 1)).toBeGreaterThan(0.2);
  });

  it('may need more than are worth proposing', () => {
    expect(runsForPrecision(twenty(3), 0.01)).toMatchObject({ reached: false, moreRuns: null });
  });

  it('stopping at the width leaves the interval nearly valid', () => {
    const covered = shareOfSeeds(400, (seed) => {
      const values = normals(seed, 120);
      let n = 10;
      while (n < 120 && !runsForPrecision(values.slice(0, n), 0.35).reached) n += 1;
      const [low, high] = runsForPrecision(values.slice(0, n), 0.35).interval;
      return low <= 0 && high >= 0;
    });
    expect(covered).toBeGreaterThan(0.9);
  });

  it('cannot be to within nothing', () => {
    expect(() => runsForPrecision([1, 2], 0)).toThrow('half-width 0');
  });
});
