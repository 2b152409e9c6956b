import { describe, expect, it } from 'vitest';
import { calm, make } from '../../model/world';
import { month, watching } from './asked';

function busy() {
  const world = make({ villages: [60], set: { ...calm, 'group.size': 5 } });
  world.group.members.set([5, 5]);
  world.circle.members[0] = 5;
  world.household.enterprise.fill(0);
  world.household.enterprise.set([1, 1]);
  world.household.reached.fill(0);
  world.household.reached[0] = 1;
  return world;
}

describe('activities', () => {
  it('are groups that met within three months, savings groups, and enterprises where enabling made room', () => {
    const world = busy();
    const watch = watching('activities', world);
    month(world, watch, ({ group }) => { group.attending[0] = 3; });
    expect(watch.end(world)).toBe(3);
    for (let m = 0; m < 2; m++) month(world, watch, ({ group }) => { group.attending[0] = 0; });
    expect(watch.end(world)).toBe(3);
    month(world, watch, () => {});
    expect(watch.end(world)).toBe(2);
  });

  it('last as far as there are still as many two years later', () => {
    const world = busy();
    const watch = watching('survival', world);
    month(world, watch, ({ group }) => { group.attending.fill(0).set([2, 2]); });
    for (let m = 0; m < 24; m++) month(world, watch, ({ group }) => { group.attending.fill(0); });
    expect(watch.end(world)).toBe(2 / 4);
  });
});
