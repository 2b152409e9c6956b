import { describe, expect, it } from 'vitest';
import { rankCorrelation } from '../../../src/lab/outcomes/ranks';

describe('rank correlation', () => {
  it('is 1 for the same order, -1 for the reverse, whatever the sizes', () => {
    expect(rankCorrelation([1, 5, 9], [2, 30, 31])).toBe(1);
    expect(rankCorrelation([1, 5, 9], [4, 3, 1])).toBe(-1);
  });

  it('lets equal numbers share their places', () => {
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9487, 4);
  });

  it('says nothing when all are equal', () => {
    expect(rankCorrelation([1, 1], [1, 2])).toBeNaN();
  });
});
