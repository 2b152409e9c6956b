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

/** Families in care of each facilitator under a rule: 0 by village, 1 by quota, 2 balanced. Groups of five, everybody invited, all villages equally far. */
function dealt(rule: number, posts: number, villages: readonly number[], set: Settings = {}): { families: number[]; villages: number[] } {
  const { facilitator } = place({
    villages: [...villages],
    set: { 'government.facilitators': 0, 'ngo.facilitators': posts, 'group.invitedShare': 1, 'group.size': 5, 'facilitator.villageHours': 0, 'facilitator.allocation': rule, ...set },
  });
  return { families: Array.from(facilitator.families.subarray(0, posts)), villages: Array.from(facilitator.villages.subarray(0, posts)) };
}

describe('three facilitators in five villages of 100, 10, 20, 30 and 40 families', () => {
  const villages = [100, 10, 20, 30, 40];

  it('by village take whole villages in turn, whatever their size', () => {
    expect(dealt(0, 3, villages)).toEqual({ families: [130, 50, 20], villages: [2, 2, 1] });
  });

  it('by quota take whole villages, the next one always to whoever has fewest families', () => {
    // 100 to the first, 10 to the second, 20 to the third, 30 to the second, 40 to the third.
    expect(dealt(1, 3, villages)).toEqual({ families: [100, 40, 60], villages: [1, 2, 2] });
  });

  it('balanced share villages until the hours are equal within half a group', () => {
    expect(dealt(2, 3, villages)).toEqual({ families: [65, 70, 65], villages: [1, 4, 2] });
  });

  it('balanced count the way: a village far off is worth more hours', () => {
    const { facilitator } = place({
      villages: [{ families: 60, distanceKm: 1 }, { families: 60, distanceKm: 9 }],
      set: { 'government.facilitators': 0, 'ngo.facilitators': 2, 'group.invitedShare': 1, 'group.size': 5, 'facilitator.meetingsPerMonth': 1, 'facilitator.sessionHours': 1, 'facilitator.travelHours': 2.5, 'facilitator.visitShare': 0, 'facilitator.villageHours': 0 },
    });
    // A group takes 1.5 hours near and 5.5 hours far: 12 × 1.5 and 12 × 5.5 are 84 hours, 42 for each.
    expect(Array.from(facilitator.families.subarray(0, 2))).toEqual([80, 40]);
  });
});

describe('more facilitators than villages', () => {
  it('by village go round again and share a village', () => {
    expect(dealt(0, 5, [100, 20, 20])).toEqual({ families: [50, 10, 20, 50, 10], villages: [1, 1, 1, 1, 1] });
  });

  it('by quota help where one has most families', () => {
    expect(dealt(1, 5, [100, 20, 20])).toEqual({ families: [35, 20, 20, 30, 35], villages: [1, 1, 1, 1, 1] });
  });

  it('and no group to meet have nobody in care', () => {
    for (const rule of [0, 1, 2]) expect(dealt(rule, 3, [10], { 'group.invitedShare': 0 }).families).toEqual([0, 0, 0]);
    for (const rule of [0, 1, 2]) expect(dealt(rule, 4, [10]).families.toSorted((a, b) => a - b)).toEqual([0, 0, 5, 5]);
  });
});

describe('the rule of invitation', () => {
  it('by the PKH list takes those on it in the order of the registry, as many as the share allows', () => {
    const world = make({ villages: [20], set: { ...partners, 'assistance.inviteRule': 1, 'group.invitedShare': 0.2 } });
    world.household.recipient.fill(0);
    for (const h of [2, 3, 5, 7, 11, 13]) world.household.recipient[h] = 1;
    world.household.recipient[17] = 6; // other transfers, not PKH
    [9, 8, 7, 6, 5, 4].forEach((rank, i) => (world.household.pkhRank[[2, 3, 5, 7, 11, 13][i]] = rank));
    run(world, 'calendar', 'budget', 'placement');
    expect(invited(world, 0)).toEqual([5, 7, 11, 13]);
  });

  it('follows the list at the next stage when somebody leaves it; the others stay in their group', () => {
    const world = make({ villages: [24], set: { ...partners, 'assistance.inviteRule': 1, 'group.invitedShare': 1 } });
    world.household.recipient.fill(1);
    run(world, 'calendar', 'budget', 'placement');
    const before = column(world, 'household.group');
    world.household.recipient[4] = 0;
    world.month = 2;
    expect(run(world, 'placement').household.invited[4]).toBe(1);
    world.month = 3;
    run(world, 'placement');
    expect(column(world, 'household.group')).toEqual(before.map((g, h) => (h === 4 ? -1 : g)));
    expect([world.household.invited[4], sum(world.group.members)]).toEqual([0, 23]);
  });
});

describe('who is in a group', () => {
  it('stays there when more are invited, who fill it up first', () => {
    const world = place({ villages: [40], set: { ...partners, 'group.invitedShare': 0.25 } });
    const before = column(world, 'household.group');
    expect(Array.from(world.group.members).filter((members) => members > 0)).toEqual([6, 4]);
    setParameter(world, 'group.invitedShare', 0.5);
    run(world, 'placement');
    const after = column(world, 'household.group');
    expect(after.filter((g, h) => before[h] >= 0 && g !== before[h])).toEqual([]);
    expect(Array.from(world.group.members).filter((members) => members > 0)).toEqual([6, 6, 6, 2]);
  });

  it('joins another when half of the group has left', () => {
    const world = place({ villages: [18], set: { ...partners, 'group.invitedShare': 1 } });
    world.household.communityRank.fill(18);
    // Five, two and six families of the three groups stay invited.
    [0, 1, 2, 3, 4, 6, 7, 12, 13, 14, 15, 16, 17].forEach((h, rank) => (world.household.communityRank[h] = rank));
    setParameter(world, 'group.invitedShare', 13 / 18);
    run(world, 'placement');
    expect(Array.from(world.group.members)).toEqual([6, 1, 6]);
    expect(column(world, 'household.group').slice(0, 8)).toEqual([0, 0, 0, 0, 0, -1, 0, 1]);
  });
});

describe('groups whose facilitators have gone', () => {
  const served = (): World => pass(make({ villages: [{ families: 12 }, { families: 12, assisted: false }], set: { ...partners, 'shock.scale': 0, 'group.invitedShare': 1 } }), 3);

  it('keep their members, who stay invited and have nobody to visit them', () => {
    const world = served();
    const before = column(world, 'household.group');
    world.group.cohesion.fill(0.5);
    setParameter(world, 'ngo.facilitators', 0);
    setParameter(world, 'government.facilitators', 0);
    run(world, 'calendar', 'budget', 'placement');
    expect(column(world, 'household.group')).toEqual(before);
    expect([sum(world.household.invited), Math.max(...world.household.facilitator), Math.max(...world.group.facilitator)]).toEqual([24, -1, -1]);
    expect(Array.from(world.group.cohesion)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('break up when cohesion has worn away, and then nothing of them is left', () => {
    const world = served();
    setParameter(world, 'ngo.facilitators', 0);
    setParameter(world, 'government.facilitators', 0);
    run(world, 'calendar', 'budget', 'placement');
    world.group.cohesion.set([0.09, 0.11, 0.5, 0]);
    run(world, 'placement');
    expect(Array.from(world.group.members)).toEqual([0, 6, 6, 0]);
    expect(column(world, 'household.invited')).toEqual([...Array(6).fill(0), ...Array(12).fill(1), ...Array(6).fill(0)]);
    expect(column(world, 'household.group').slice(0, 7)).toEqual([-1, -1, -1, -1, -1, -1, 1]);
    for (const id of ['group.cohesion', 'group.months', 'group.knowledge', 'group.leadership', 'group.authority', 'group.attending']) expect(column(world, id)[0], id).toBe(0);
  });

  it('never break up at a threshold of 0', () => {
    const world = make({ villages: [12], set: { ...partners, 'group.invitedShare': 1, 'assistance.dissolutionCohesion': 0 } });
    run(world, 'calendar', 'budget', 'placement');
    setParameter(world, 'ngo.facilitators', 0);
    setParameter(world, 'government.facilitators', 0);
    run(world, 'budget', 'placement');
    world.group.cohesion.fill(0);
    expect(sum(run(world, 'placement').group.members)).toBe(12);
  });

  it('do not break up while somebody accompanies them', () => {
    const world = served();
    world.group.cohesion.fill(0.01);
    expect(sum(run(world, 'placement').group.members)).toBe(24);
  });

  it('go on without pay until patience ends, and with the facilitator again when pay comes', () => {
    const world = place({ villages: [12], set: { ...partners, 'group.invitedShare': 1, 'government.facilitators': 0, 'facilitator.patienceMonths': 3 } });
    const facilitator = (unpaid: number): number => {
      world.regency.unpaidMonths[1] = unpaid;
      return run(world, 'placement').household.facilitator[0];
    };
    expect([facilitator(2), facilitator(3), facilitator(0)]).toEqual([0, -1, 0]);
    expect(sum(world.household.invited)).toBe(12);
  });
});

