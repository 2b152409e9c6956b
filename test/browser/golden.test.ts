import { expect, it } from 'vitest';
import { bits } from '../model/golden/golden';
import recorded from '../model/golden/bits.json';

it('exp, log, pow and their kin give the bits recorded in Node', () => {
  expect(bits().math).toEqual(recorded.math);
  expect(recorded.math.exp.length).toBeGreaterThan(50);
});

it('luck gives the bits recorded in Node', () => {
  expect(bits().luck).toEqual(recorded.luck);
  expect(Object.keys(recorded.luck)).toHaveLength(36);
});
