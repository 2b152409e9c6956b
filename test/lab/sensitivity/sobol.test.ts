import { describe, expect, it } from 'vitest';
import { sobolDesign, sobolIndices } from '../../../src/lab';
import { shareOfSeeds } from '../drawn';
import { ishigami, sobolG } from './published';
import type { Published } from './published';

const found = ({ factors, of }: Published, samples: number, seed: number) => sobolIndices(factors.length, sobolDesign(factors, samples, seed).map(of));

/** Largest error of a first or total index, mean over six seeds. */
function error(published: Published, samples: number): number {
  let sum = 0;
  for (let seed = 1; seed <= 6; seed++) {
    sum += Math.max(...found(published, samples, seed).flatMap(({ first, total }, i) => [Math.abs(first - published.first[i]), Math.abs(total - published.total[i])]));
  }
  return sum / 6;
}

it('the published values are those in print', () => {
  expect(sobolG.first.slice(0, 4).map((one) => Number(one.toFixed(3)))).toEqual([0.716, 0.179, 0.024, 0.007]);
  expect(sobolG.total.slice(0, 4).map((one) => Number(one.toFixed(3)))).toEqual([0.787, 0.242, 0.034, 0.01]);
});

describe.each([['Ishigami', ishigami], ['Sobol G', sobolG]] as const)('Sobol indices of %s', (_, published) => {
  it('are within 0.03 of the published ones with 4,096 samples', () => {
    found(published, 4096, 1).forEach(({ first, total }, i) => {
      expect(Math.abs(first - published.first[i]), `first ${i + 1}`).toBeLessThan(0.03);
      expect(Math.abs(total - published.total[i]), `total ${i + 1}`).toBeLessThan(0.03);
    });
  });

  it('come nearer with more samples: with sixteen times as many the error is about a quarter', () => {
    const errors = [128, 2048].map((samples) => error(published, samples));
    expect(errors[0]).toBeLessThan(0.2);
    expect(errors[1] / errors[0]).toBeLessThan(0.45);
  });

  it('lie in their intervals in nine of ten designs at least', () => {
    const designs = Array.from({ length: 100 }, (__, i) => found(published, 128, i + 1));
    published.factors.forEach((__, i) => {
      const inside = (of: 'first' | 'total') => shareOfSeeds(designs.length, (seed) => {
        const [low, high] = designs[seed - 1][i][`${of}Interval`];
        return low <= published[of][i] + 1e-9 && high >= published[of][i] - 1e-9;
      });
      expect(inside('first'), `first ${i + 1}`).toBeGreaterThanOrEqual(0.88);
      expect(inside('total'), `total ${i + 1}`).toBeGreaterThanOrEqual(0.88);
    });
  });
});

describe('a design for Sobol indices', () => {
  const factors = [{ low: 0, high: 2, step: 1 }, { low: 10, high: 20 }];
  const points = sobolDesign(factors, 30, 3);

  it('has A, B and A with each factor of B, row by row', () => {
    expect(points).toHaveLength(30 * 4);
    for (let row = 0; row < 120; row += 4) {
      const [a, b, first, second] = points.slice(row, row + 4);
      expect([first, second]).toEqual([[b[0], a[1]], [a[0], b[1]]]);
    }
  });

  it('takes every setting of a stepped factor equally often', () => {
    const taken = [0, 1, 2].map((setting) => points.filter((point, i) => i % 4 === 0 && point[0] === setting).length);
    expect(taken).toEqual([10, 10, 10]);
  });

  it('is the same for the same seed, another for another', () => {
    expect(sobolDesign(factors, 30, 3)).toEqual(points);
    expect(sobolDesign(factors, 30, 4)).not.toEqual(points);
  });

  it('leaves out rows with a run that failed, and shares out nothing where nothing varies', () => {
    const outputs = points.map(([x, y]) => x + y);
    const broken = outputs.map((value, i) => (i === 5 ? NaN : value));
    expect(sobolIndices(2, broken)).toEqual(sobolIndices(2, outputs.filter((_, i) => i < 4 || i > 7)));
    expect(sobolIndices(2, points.map(() => 1))[0]).toMatchObject({ first: NaN, total: NaN });
    expect(sobolIndices(2, [])[0]).toMatchObject({ first: NaN, total: NaN });
  });
});
