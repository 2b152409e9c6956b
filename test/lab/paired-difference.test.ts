import { describe, expect, it } from 'vitest';
import { estimate, pairedDifference } from '../../src/lab';
import { normals, shareOfSeeds } from './drawn';

describe('a paired difference', () => {
  it('is the second less the first, with the t interval of every month', () => {
    const { mean, low, high, differences } = pairedDifference([[1, 1], [2, 2], [3, 4]], [[1, 2], [2, 4], [3, 7]]);
    const { tInterval } = estimate([1, 2, 3]);
    expect([...mean]).toEqual([0, 2]);
    expect([low[0], high[0]]).toEqual([0, 0]);
    expect([low[1], high[1]]).toEqual([expect.closeTo(tInterval[0], 12), expect.closeTo(tInterval[1], 12)]);
    expect(differences.map((one) => [...one])).toEqual([[0, 1], [0, 2], [0, 3]]);
  });

  it('leaves out pairs of which one run failed, and months that cannot be read', () => {
    const { mean, low, differences } = pairedDifference([[0, 0], null, [0, 0], [0, 0]], [[1, 1], [9, 9], [3, NaN], null]);
    expect([...mean]).toEqual([2, 1]);
    expect([differences.length, low[1]]).toEqual([2, -Infinity]);
  });

  it('stays off zero from the first month of the last stretch on one side', () => {
    const spread = [-0.1, 0, 0.1];
    const months = [-1, -1, 0, 1, -1, -2, -3];
    const found = pairedDifference(spread.map(() => months.map(() => 0)), spread.map((own) => months.map((value) => value + own)));
    expect([found.apartFrom, found.sign]).toEqual([4, -1]);
  });

  it('that comes back to zero in the end stays off it from no month', () => {
    const found = pairedDifference([[0, 0, 0], [0, 0, 0], [0, 0, 0]], [[5, 5, -1], [5.1, 5.1, 0], [5.2, 5.2, 1]]);
    expect([found.apartFrom, found.sign]).toEqual([null, 0]);
  });

  it('of nothing has no months', () => {
    expect(pairedDifference([], [])).toMatchObject({ apartFrom: null, sign: 0, differences: [] });
  });

  it('names a month in about one of twenty experiments where nothing differs in the end', () => {
    const named = shareOfSeeds(400, (seed) => {
      const steps = Array.from({ length: 30 }, (_, pair) => normals(1000 * seed + pair, 12));
      return pairedDifference(steps.map((run) => run.map(() => 0)), steps).apartFrom !== null;
    });
    expect(named).toBeGreaterThan(0.02);
    expect(named).toBeLessThan(0.08);
  });
});
