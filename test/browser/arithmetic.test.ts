import { expect, it } from 'vitest';

it('adds, multiplies and takes roots to the same bits as Node', () => {
  expect([0.1 + 0.2, 1e21 % 7, Math.sqrt(2), Math.fround(0.1), Math.imul(0x7fffffff, 3)]).toEqual([0.30000000000000004, 6, 1.4142135623730951, 0.10000000149011612, 2147483645]);
});
