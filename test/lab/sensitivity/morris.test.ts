import { describe, expect, it } from 'vitest';
import { morrisDesign, morrisIndices } from '../../../src/lab';
import type { Factor, Point } from '../../../src/lab';
import { shareOfSeeds } from '../drawn';
import { ishigami, sobolG } from './published';

const screened = (factors: readonly Factor[], of: (point: Point) => number, trajectories: number, seed: number, levels = 4) => {
  const points = morrisDesign(factors, trajectories, levels, seed);
  return morrisIndices(factors, points, points.map(of));
};

describe('a Morris design', () => {
  const factors = [{ low: 0, high: 3 }, { low: -1, high: 1 }, { low: 100, high: 400, step: 100 }];
  const points = morrisDesign(factors, 8, 4, 5);

  it('moves each factor once in a trajectory, across two thirds of a range of four levels', () => {
    expect(points).toHaveLength(8 * 4);
    for (let start = 0; start < points.length; start += 4) {
      const moves = [1, 2, 3].map((step) => factors.map((_, i) => Math.abs(points[start + step][i] - points[start + step - 1][i])));
      for (const move of moves) expect(move.filter((change) => change > 0)).toHaveLength(1);
      expect(factors.map((_, i) => Math.max(...moves.map((move) => move[i])))).toEqual([2, expect.closeTo(4 / 3, 9), 200]);
    }
  });

  it('starts at every level of every factor equally often', () => {
    const starts = points.filter((_, i) => i % 4 === 0);
    expect([0, 1, 2, 3].map((level) => starts.filter(([x]) => x === level).length)).toEqual([2, 2, 2, 2]);
    expect([100, 200, 300, 400].map((setting) => starts.filter((point) => point[2] === setting).length)).toEqual([2, 2, 2, 2]);
  });

  it('moves factors in different orders, the same for the same seed', () => {
    const orders = [0, 4, 8, 12, 16, 20, 24, 28].map((start) => [1, 2, 3].map((step) => factors.findIndex((_, i) => points[start + step][i] !== points[start + step - 1][i])).join());
    expect(new Set(orders).size).toBeGreaterThan(2);
    expect(morrisDesign(factors, 8, 4, 5)).toEqual(points);
    expect(morrisDesign(factors, 8, 4, 6)).not.toEqual(points);
  });

  it.each([4, 6, 8, 10])('with %i levels reaches another setting with every move, however few there are', (levels) => {
    for (let settings = 2; settings <= 12; settings++) {
      const stepped = morrisDesign([{ low: 0, high: settings - 1, step: 1 }], 2 * levels, levels, 1);
      for (let p = 0; p < stepped.length; p += 2) {
        expect(stepped[p][0]).not.toBe(stepped[p + 1][0]);
        for (const [setting] of [stepped[p], stepped[p + 1]]) expect([Number.isInteger(setting), setting >= 0, setting < settings]).toEqual([true, true, true]);
      }
    }
  });

  it('keeps to the settings between its bounds, written as people write them', () => {
    const settings = new Set(morrisDesign([{ low: 0.05, high: 0.4, step: 0.05 }], 40, 8, 1).map(([x]) => x));
    expect([...settings].sort((a, b) => a - b)).toEqual([0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4]);
    expect(morrisDesign([{ low: 0.5, high: 3.2, step: 1 }], 10, 4, 1).map(([x]) => x).every((x) => x >= 1 && x <= 3)).toBe(true);
  });

  it('refuses levels that are odd and factors with one setting', () => {
    expect(() => morrisDesign(factors, 4, 5, 1)).toThrow('5 levels');
    expect(() => morrisDesign([{ low: 1, high: 1 }], 4, 4, 1)).toThrow('a factor from 1 to 1');
    expect(() => morrisDesign([{ low: 0.2, high: 0.8, step: 1 }], 4, 4, 1)).toThrow('fewer than two settings');
  });
});

describe('elementary effects', () => {
  it('of a straight line are its slopes over the whole ranges', () => {
    const factors = [{ low: 0, high: 10 }, { low: 0, high: 4, step: 1 }, { low: 0, high: 1, step: 1 }];
    const [x, y, z] = screened(factors, ([a, b]) => 2 * a - 3 * b, 10, 1);
    expect(x).toMatchObject({ mu: expect.closeTo(20, 9) as number, muStar: expect.closeTo(20, 9) as number, sigma: expect.closeTo(0, 9) as number, effects: 10 });
    expect(y).toMatchObject({ mu: expect.closeTo(-12, 9) as number, muStar: expect.closeTo(12, 9) as number, sigma: expect.closeTo(0, 9) as number });
    expect(z).toMatchObject({ mu: 0, muStar: 0, sigma: 0, interval: [0, 0] });
  });

  it('are left out where a run failed', () => {
    const factors = [{ low: 0, high: 1 }, { low: 0, high: 1 }];
    const points = morrisDesign(factors, 6, 4, 1);
    const effects = morrisIndices(factors, points, points.map(([x, y], p) => (p === 0 ? NaN : x + y))).map((one) => one.effects);
    expect(effects.sort((a, b) => a - b)).toEqual([5, 6]);
  });

  it('of one trajectory have no interval', () => {
    const [one] = screened([{ low: 0, high: 1 }], ([x]) => x, 1, 1);
    expect(one).toMatchObject({ muStar: expect.closeTo(1, 9) as number, sigma: NaN, interval: [-Infinity, Infinity] });
  });

  // Over the grid of four levels: sin x₁ and x₂ change by √3/2 and 3/4; x₃⁴ by π⁴ − (π/3)⁴ where |sin x₁| is √3/2 in half of the places.
  const p4 = Math.pow(Math.PI, 4);
  const exact = [(Math.sqrt(3) / 2) * 1.5 * (1 + 0.05 * p4 * (1 + 1 / 81)), 7 * 0.75 * 1.5, 0.1 * p4 * (80 / 81) * 1.5 * (Math.sqrt(3) / 4)];

  it('of Ishigami are those of its grid: 7.70, 7.88, 6.25', () => {
    expect(exact.map((one) => one.toFixed(2))).toEqual(['7.70', '7.88', '6.25']);
    screened(ishigami.factors, ishigami.of, 1000, 1).forEach(({ mu, muStar, sigma }, i) => {
      expect(Math.abs(muStar - exact[i]), `mu* ${i + 1}`).toBeLessThan(0.6); // three standard errors
      expect(sigma, `sigma ${i + 1}`).toBeGreaterThan(5);
      // Effects of the second factor go both ways and cancel.
      expect(i === 1 ? Math.abs(mu) : 0).toBeLessThan(0.4);
    });
  });

  it('of Ishigami come nearer with more trajectories', () => {
    const error = (trajectories: number) => [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, seed) => sum + Math.abs(screened(ishigami.factors, ishigami.of, trajectories, seed)[2].muStar - exact[2]) / 8, 0);
    const errors = [10, 160].map(error);
    expect(errors[1]).toBeLessThan(errors[0] / 2);
  });

  it('lie in their intervals in most designs', () => {
    const inside = shareOfSeeds(150, (seed) => {
      const [low, high] = screened(ishigami.factors, ishigami.of, 20, seed)[2].interval;
      return low <= exact[2] && high >= exact[2];
    });
    expect(inside).toBeGreaterThan(0.88);
  });

  it('rank the factors of Sobol G as its total indices do, from ten trajectories', () => {
    const ranked = shareOfSeeds(50, (seed) => {
      const stars = screened(sobolG.factors, sobolG.of, 10, seed).map(({ muStar }) => muStar);
      const order = stars.map((_, i) => i).sort((a, b) => stars[b] - stars[a]).slice(0, 4);
      return order.join() === '0,1,2,3';
    });
    expect(ranked).toBeGreaterThan(0.9);
  });
});
