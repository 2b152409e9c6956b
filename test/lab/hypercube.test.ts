import { expect, it } from 'vitest';
import { hypercubePoints } from '../../src/lab';

it('a Latin hypercube draws every slice of every range once, and every setting of a stepped one equally often', () => {
  const points = hypercubePoints([{ low: -10, high: 10 }, { low: 0, high: 3, step: 1 }], 20, 7);
  expect(points.map(([x]) => Math.floor(x + 10)).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect([0, 1, 2, 3].map((setting) => points.filter(([, y]) => y === setting).length)).toEqual([5, 5, 5, 5]);
  expect(hypercubePoints([{ low: -10, high: 10 }, { low: 0, high: 3, step: 1 }], 20, 8)).not.toEqual(points);
});
