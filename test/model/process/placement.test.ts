import { describe, expect, it } from 'vitest';
import { setParameter, type World } from '../../../src/model';
import { column, columnsOf, make, pass, run, sum, type Settings } from '../world';

const partners: Settings = { 'government.facilitators': 1, 'ngo.facilitators': 2, 'group.invitedShare': 0.5, 'group.size': 6 };
const villages = [{ families: 40, distanceKm: 2 }, { families: 20, distanceKm: 6 }, { families: 30, assisted: false, distanceKm: 4 }];
const place = (what: Parameters<typeof make>[0]): World => run(make(what), 'calendar', 'budget', 'placement');

/** Invited families of a village. */
const invited = ({ household, village }: World, v: number): number[] =>
  Array.from({ length: village.families[v] }, (_, i) => village.firstHousehold[v] + i).filter((h) => household.invited[h]);

describe('invitation', () => {
  const world = place({ villages, set: partners });

  it('takes the neediest in the eyes of the neighbours, in every village the same share', () => {
    for (const v of [0, 1, 2]) {
      const ranks = invited(world, v).map((h) => world.household.communityRank[h]).sort((a, b) => a - b);
      expect(ranks, `village ${v}`).toEqual(Array.from({ length: world.village.families[v] / 2 }, (_, i) => i));
    }
  });

  it('takes everybody at a share of 1 and nobody at 0', () => {
    expect(sum(place({ villages, set: { ...partners, 'group.invitedShare': 1 } }).household.invited)).toBe(90);
    expect(sum(place({ villages, set: { ...partners, 'group.invitedShare': 0 } }).household.invited)).toBe(0);
  });

  it('goes only where somebody serves: with no government facilitators only to assisted villages', () => {
    const ngoOnly = place({ villages, set: { ...partners, 'government.facilitators': 0 } });
    expect([0, 1, 2].map((v) => invited(ngoOnly, v).length)).toEqual([20, 10, 0]);
    const governmentOnly = place({ villages, set: { ...partners, 'ngo.facilitators': 0 } });
    expect([0, 1, 2].map((v) => invited(governmentOnly, v).length)).toEqual([20, 10, 15]);
    const nobody = place({ villages, set: { ...partners, 'ngo.facilitators': 0, 'government.facilitators': 0 } });
    expect([sum(nobody.household.invited), sum(nobody.group.members)]).toEqual([0, 0]);
  });
});

describe('groups', () => {
  const world = place({ villages, set: partners });
  const { household, group } = world;

  it('have at most six members, all of one village and next to one another among the invited', () => {
    expect(Math.max(...group.members)).toBe(6);
    expect(Array.from(household.group).filter((g, h) => g >= 0 && group.village[g] !== household.village[h])).toEqual([]);
    for (const v of [0, 1, 2]) {
      const groups = invited(world, v).map((h) => household.group[h]);
      expect(groups).toEqual([...groups].sort((a, b) => a - b));
    }
    expect(Array.from(group.members).filter((members) => members > 0)).toEqual([6, 6, 6, 2, 6, 4, 6, 6, 3]);
  });

  it('start with some cohesion and keep what they have built', () => {
    expect(Array.from(group.cohesion).filter((cohesion) => cohesion > 0).every((cohesion) => Math.abs(cohesion - 0.3) < 1e-6)).toBe(true);
    const again = place({ villages, set: partners });
    again.group.cohesion[0] = 0.8;
    setParameter(again, 'group.invitedShare', 0.25);
    run(again, 'budget', 'placement');
    expect(again.group.cohesion[0]).toBeCloseTo(0.8, 6);
    expect(again.group.cohesion[3]).toBe(0); // this one is gone
    expect(again.group.members[3]).toBe(0);
  });
});

describe('facilitators', () => {
  it('of the NGO serve assisted villages, those of government the others', () => {
    const { household, facilitator, village } = place({ villages, set: partners });
    for (let h = 0; h < household.rows; h++) {
      const f = household.facilitator[h];
      expect(f < 0 ? -1 : facilitator.employer[f], `household ${h}`).toBe(household.invited[h] ? village.assisted[household.village[h]] : -1);
    }
  });

  it('of government serve all villages where no NGO does', () => {
    const { household } = place({ villages, set: { ...partners, 'ngo.present': 0 } });
    expect(new Set(Array.from(household.facilitator).filter((f) => f >= 0))).toEqual(new Set([0]));
    expect(sum(household.invited)).toBe(45);
  });

  it('have about equal numbers of families: no two differ by more than a group', () => {
    for (const posts of [2, 3, 5]) {
      const { facilitator } = place({ villages: [300, 150, 90, 60], set: { ...partners, 'ngo.facilitators': posts, 'government.facilitators': 0, 'group.invitedShare': 1 } });
      const families = Array.from(facilitator.families.subarray(0, posts));
      expect(sum(families)).toBe(600);
      expect(Math.max(...families) - Math.min(...families), `${posts} posts`).toBeLessThanOrEqual(6);
    }
  });

  it('count their groups and travel: a meeting at the mean distance takes the declared hours, farther ones in proportion', () => {
    const { facilitator, group } = place({ villages: [{ families: 12, distanceKm: 2 }, { families: 12, distanceKm: 6 }], set: { ...partners, 'ngo.facilitators': 1, 'government.facilitators': 0, 'group.invitedShare': 1, 'facilitator.travelHours': 1.5 } });
    expect([facilitator.families[0], facilitator.groups[0]]).toEqual([24, 4]);
    expect(Array.from(group.facilitator)).toEqual([0, 0, 0, 0]);
    // Mean distance 4 km: two groups at half of 1.5 hours, two at one and a half times.
    expect(facilitator.travelHours[0]).toBeCloseTo(2 * 0.75 + 2 * 2.25, 5);
  });

  it('with villages next door travel the declared hours all the same', () => {
    const { facilitator } = place({ villages: [{ families: 12, distanceKm: 0 }], set: { ...partners, 'ngo.facilitators': 1, 'group.invitedShare': 1, 'facilitator.travelHours': 1.5 } });
    expect(facilitator.travelHours[1]).toBeCloseTo(3, 6);
  });
});

describe('a placement', () => {
  const written = () => columnsOf('group').concat('facilitator.families', 'facilitator.groups', 'facilitator.travelHours', 'household.invited', 'household.group', 'household.facilitator');

  it('stays while its settings stay, whatever else changes', () => {
    const world = pass(make({ villages, set: partners }), 6);
    setParameter(world, 'facilitator.visitShare', 0.8);
    setParameter(world, 'government.activeShare', 0);
    run(world, 'calendar', 'budget');
    const before = written().map((id) => column(world, id));
    run(world, 'placement');
    expect(written().map((id) => column(world, id))).toEqual(before);
  });

  it.each([['group.invitedShare', 0.3], ['government.facilitators', 0], ['ngo.facilitators', 3]])('is made again when %s changes to %d', (id, value) => {
    const world = pass(make({ villages, set: partners }), 6);
    setParameter(world, id, value);
    run(world, 'calendar', 'budget');
    const before = written().map((each) => column(world, each)).join();
    run(world, 'placement');
    expect(written().map((each) => column(world, each)).join()).not.toBe(before);
  });

  it('takes a family that is no longer invited out of the meeting', () => {
    const world = pass(make({ villages, set: partners }), 6);
    world.household.attended.fill(1);
    setParameter(world, 'group.invitedShare', 0);
    run(world, 'calendar', 'budget', 'placement');
    expect([sum(world.household.attended), sum(world.group.attending)]).toEqual([0, 0]);
  });
});
