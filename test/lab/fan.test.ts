import { describe, expect, it } from 'vitest';
import { fanOf, GrowingFan } from '../../src/lab';
import { normals } from './drawn';

describe('a fan', () => {
  it('holds the middle half, three quarters, 95 % and all of the runs', () => {
    const { median, bands, runs } = fanOf(Array.from({ length: 41 }, (_, i) => [i, 100]));
    expect([...median]).toEqual([20, 100]);
    expect(bands.map(({ share, low, high }) => [share, low[0], high[0]])).toEqual([[1, 0, 40], [0.95, expect.closeTo(1, 12), 39], [0.75, 5, 35], [0.5, 10, 30]]);
    expect(bands.map(({ low, high }) => [low[1], high[1]])).toEqual([[100, 100], [100, 100], [100, 100], [100, 100]]);
    expect([...runs]).toEqual([41, 41]);
  });

  it('leaves out what is not a number, where it is not one', () => {
    const { median, bands, runs } = fanOf([[1, NaN, NaN], [3, 7, NaN], null, [5, Infinity, NaN]]);
    expect([...median]).toEqual([3, 7, NaN]);
    expect([...runs]).toEqual([3, 1, 0]);
    expect([bands[0].low[2], bands[0].high[2]]).toEqual([NaN, NaN]);
  });

  it('takes runs of different length', () => {
    const { median, runs } = fanOf([[1, 2], [3, 4, 5]]);
    expect([[...median], [...runs]]).toEqual([[2, 3, 5], [2, 2, 1]]);
  });

  it('of no runs has no places', () => {
    expect(fanOf([]).median).toHaveLength(0);
  });

  it('that grows is that of all runs at once, whatever order they come in, and can be looked at in between', () => {
    const runs = Array.from({ length: 60 }, (_, r) => normals(r + 1, 5));
    const growing = new GrowingFan(5);
    const backwards = [...runs].reverse();
    for (const run of backwards.slice(0, 21)) growing.add(run);
    expect(growing.fan()).toEqual(fanOf(runs.slice(39)));
    for (const run of backwards.slice(21)) growing.add(run);
    expect(growing.fan()).toEqual(fanOf(runs));
  });

  it('takes single values, as points of an axis come in', () => {
    const growing = new GrowingFan(3);
    growing.insert(2, 4);
    growing.insert(0, 1);
    growing.insert(2, 6);
    const { median, runs } = growing.fan();
    expect([[...median], [...runs]]).toEqual([[1, NaN, 5], [1, 0, 2]]);
  });

  it('of 200 runs over 121 months is there within 5 ms', () => {
    const runs = Array.from({ length: 200 }, (_, r) => normals(r + 1, 121));
    const times = Array.from({ length: 20 }, () => {
      const start = performance.now();
      fanOf(runs);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});
