import { describe, expect, it } from 'vitest';
import { takeOver } from '../../../src/model/state/allocation';
import { make, run, type Settings } from '../world';

describe('what one partner takes over from the other', () => {
  /** Four groups of government, one of the NGO, an hour each, one facilitator each: even would be two and a half. */
  const shared = (evened: number, hours: (g: number) => number = () => 1): number[][] => takeOver([[[0], [1], [2], [3]], [[4]]], [1, 1], evened, hours).map((units) => units.flat());

  it('is what would make hours even, or so much of it', () => {
    expect(shared(0)).toEqual([[0, 1, 2, 3], [4]]);
    expect(shared(0.5)).toEqual([[1, 2, 3], [4, 0]]);
    expect(shared(1)).toEqual([[2, 3], [4, 0, 1]]);
  });

  it('goes from the busier to the one with time, whoever that is', () => expect(shared(1, (g) => (g === 4 ? 10 : 1))).toEqual([[0, 1, 2, 3], [4]]));

  it('stays whole: villages that are not shared change hands together', () => {
    expect(takeOver([[[0, 1, 2], [3]], [[4]]], [1, 1], 1, () => 1)).toEqual([[[3]], [[4], [0, 1, 2]]]);
  });
});

describe('families in the care of government and of the NGO, with a facilitator each', () => {
  const care = (capacity: number, set: Settings = {}): number[] => {
    const world = make({ villages: [{ families: 12 }, { families: 48, assisted: false, distanceKm: 2 }], set: { 'government.facilitators': 1, 'ngo.facilitators': 1, 'group.invitedShare': 1, 'group.size': 6, 'forum.sharedStaffing': 1, 'facilitator.allocation': 2, ...set } });
    world.regency.capacity[0] = capacity;
    return Array.from(run(world, 'calendar', 'budget', 'placement').facilitator.families.slice(0, 2));
  };

  it('are those of its own villages where the forum can do nothing jointly, or does not share staff', () => {
    expect(care(0)).toEqual([48, 12]);
    expect(care(1, { 'forum.sharedStaffing': 0 })).toEqual([48, 12]);
  });

  it('even out as far as it can', () => {
    expect(care(1)).toEqual([30, 30]);
    expect(care(0.5)[1]).toBeGreaterThan(12);
    expect(care(0.5)[1]).toBeLessThan(30);
  });

  it('change hands without anybody being invited anew', () => {
    const world = make({ villages: [20, { families: 40, assisted: false }], set: { 'government.facilitators': 1, 'ngo.facilitators': 1, 'group.invitedShare': 0.5, 'group.size': 5, 'forum.sharedStaffing': 1 } });
    run(world, 'calendar', 'budget', 'placement');
    const before = Array.from(world.household.invited);
    world.household.communityRank.reverse();
    world.regency.capacity[0] = 1;
    expect(Array.from(run(world, 'placement').household.invited)).toEqual(before);
    expect(Array.from(world.facilitator.families.slice(0, 2))).toEqual([15, 15]);
  });
});
