import { describe, expect, it } from 'vitest';
import { make, calm } from '../../model/world';
import { lastYear, shareSoFar } from '../../../src/lab/outcomes/reader';
import type { Outcome } from '../../../src/lab/outcome';

const words = { id: 'x', label: { en: 'x', id: 'x' }, about: { en: 'x', id: 'x' }, unit: 'index' } as const;

function values(outcome: Outcome, months: number): number[] {
  if (outcome.needs !== 'everyMonth') throw new Error('not watched');
  const world = make({ set: calm });
  const watch = outcome.watch(world);
  const read = [watch.end(world)];
  for (let m = 1; m <= months; m++) {
    world.month = m;
    watch.month?.(world);
    read.push(watch.end(world));
  }
  return read;
}

describe('the mean of the last year', () => {
  const read = values(lastYear(words, () => ({ month }) => month), 14);

  it('is the value itself at month 0, and the mean of what there is in the first year', () => {
    expect(read.slice(0, 4)).toEqual([0, 1, 1.5, 2]);
  });

  it('covers twelve months from then on', () => {
    expect(read[12]).toBe(6.5);
    expect(read[14]).toBe(8.5);
  });
});

describe('the share so far', () => {
  it('sums part and whole before it divides, and says nothing without a whole', () => {
    const read = values(shareSoFar(words, ({ month }, sums) => {
      if (month === 1) return;
      sums[0] += 1;
      sums[1] += month;
    }), 3);
    expect(read[0]).toBeNaN();
    expect(read[1]).toBeNaN();
    expect(read[3]).toBe(2 / 5);
  });
});
