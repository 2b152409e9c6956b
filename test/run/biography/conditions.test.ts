import { expect, it } from 'vitest';
import { advance } from '../../../src/run';
import { stageOf } from '../../../src/run/biography/conditions';
import { rowOf } from '../../../src/run/biography/row';
import { worldOf } from '../../../src/run/simulation';
import { smallSpec } from '../small';

it('the indicators give every household, every month, the stage that the model read', () => {
  const world = worldOf(smallSpec([], { seed: 5 }));
  const seen = new Set<number>();
  for (;;) {
    for (let h = 0; h < world.household.rows; h++) {
      expect(stageOf(world, rowOf(world, h)), `household ${h}, month ${world.month}`).toBe(world.household.stage[h]);
      seen.add(world.household.stage[h]);
    }
    if (world.month === 48) break;
    advance(world, []);
  }
  expect([...seen].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
});
