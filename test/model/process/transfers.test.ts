import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { closeBooks, lineMonthRp } from '../../../src/model/ledger';
import { pkhRpPerYear } from '../../../src/model/state/entitlement';
import { balance, calm, column, make, run, sum, type Settings } from '../world';

const components = ['pregnant', 'under7', 'primary', 'junior', 'senior', 'disabled', 'elderly'] as const;
type Members = Partial<Record<(typeof components)[number], number>>;

/** What PKH pays in a year to a household with these members. */
function yearly(members: Members): number {
  const { household } = make();
  for (const id of components) household[id][0] = members[id] ?? 0;
  return pkhRpPerYear(household, 0);
}

describe('PKH in a year', () => {
  it.each<[Members, number]>([
    [{}, 0],
    [{ pregnant: 1 }, 3_000_000],
    [{ under7: 1 }, 3_000_000],
    [{ primary: 1 }, 900_000],
    [{ junior: 1 }, 1_500_000],
    [{ senior: 1 }, 2_000_000],
    [{ disabled: 1 }, 2_400_000],
    [{ elderly: 1 }, 2_400_000],
    [{ primary: 1, junior: 1 }, 2_400_000],
  ])('pays for %j %d', (members, rupiah) => expect(yearly(members)).toBe(rupiah));

  it.each<[string, Members, number]>([
    ['four at most: the four dearest of five', { under7: 1, senior: 1, junior: 1, primary: 2 }, 3_000_000 + 2_000_000 + 1_500_000 + 900_000],
    ['two children under seven at most', { under7: 3 }, 6_000_000],
    ['two under seven and two others', { under7: 3, primary: 3 }, 6_000_000 + 1_800_000],
    ['pregnancy and small children first', { pregnant: 1, under7: 2, elderly: 2 }, 3_000_000 + 6_000_000 + 2_400_000],
    ['old people and the disabled before pupils', { primary: 4, disabled: 1, elderly: 1 }, 4_800_000 + 1_800_000],
  ])('%s', (_words, members, rupiah) => expect(yearly(members)).toBe(rupiah));
});

/** Ten families in the order of their rows, each with one pupil of primary school; the line of the neighbours runs the other way. */
function village(set: Settings = {}): World {
  const world = make({ villages: [10], set: { ...calm, 'national.transferLeakageShare': 0, ...set } });
  const { household } = world;
  household.componentRp.fill(900_000);
  for (let h = 0; h < 10; h++) {
    household.pkhRank[h] = household.sembakoRank[h] = h;
    household.communityRank[h] = 9 - h;
  }
  return world;
}
const pay = (world: World, month = 0): World => {
  world.month = month;
  return run(world, 'calendar', 'transfers');
};
const received = (world: World) => column(world, 'household.transferRp');
const lists = (world: World) => column(world, 'household.recipient');

describe('PKH', () => {
  it('goes to the first in line by the registry score, up to the quota', () => {
    const world = pay(village({ 'national.pkhQuotaShare': 0.3 }));
    expect(lists(world)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(received(world)).toEqual([225_000, 225_000, 225_000, 0, 0, 0, 0, 0, 0, 0]);
    expect(lineMonthRp(world, 'pkh')).toBe(675_000);
    closeBooks(world);
  });

  it('is paid by quarters: in January, April, July and October', () => {
    for (let month = 0; month < 12; month++) {
      const world = pay(village({ 'national.pkhQuotaShare': 0.1 }), month);
      expect(received(world)[0], `month ${month}`).toBe([0, 3, 6, 9].includes(month) ? 225_000 : 0);
      // The family counts on a twelfth of it in every month.
      expect(world.household.regularRp[0]).toBe(75_000);
    }
  });

  it('pays the declared share of the published amounts', () => {
    expect(received(pay(village({ 'national.pkhQuotaShare': 0.1, 'national.pkhPaidShare': 0.5 })))[0]).toBe(112_500);
  });

  it('pays nothing to a family that is not in line, or has no component any more', () => {
    const world = village({ 'national.pkhQuotaShare': 0.4 });
    world.household.pkhRank[0] = -1;
    world.household.componentRp[1] = 0;
    expect(lists(pay(world))).toEqual([0, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
  });

  it.each<[missed: number, share: number]>([[0, 1], [1, 0.9], [2, 0.8], [3, 0], [5, 0]])('after %d misses in a row pays %d of a stage', (missed, share) => {
    const world = village({ 'national.pkhQuotaShare': 0.1, 'national.sembakoQuotaShare': 0.1 });
    world.household.missed[0] = missed;
    pay(world);
    expect(received(world)[0]).toBe(225_000 * share + 200_000);
    expect(world.household.regularRp[0]).toBe(75_000 * share + 200_000);
    // The family stays on the list, and what it did not get never left the national budget.
    expect(lists(world)[0]).toBe(3);
    expect(balance(world, 'national')).toBe(-(225_000 * share + 200_000));
    closeBooks(world);
  });

  it('fills its quota as long as there are registered families with a component', () => {
    const { household, village: places } = pay(make({ villages: [1000, 200] }));
    for (const v of [0, 1]) {
      const first = places.firstHousehold[v];
      const got = household.recipient.subarray(first, first + places.families[v]).filter((list) => list & 1).length;
      expect(got).toBe(Math.ceil(0.125 * places.families[v]));
    }
  });

  it('pays nobody at a quota of 0', () => {
    expect(sum(received(pay(make({ villages: [50], set: calm }))))).toBe(0);
  });
});

describe('Sembako', () => {
  it('is paid every month to the first in line, with PKH or without', () => {
    for (const month of [0, 1]) {
      const world = pay(village({ 'national.sembakoQuotaShare': 0.2, 'national.pkhQuotaShare': 0.1 }), month);
      expect(lists(world)).toEqual([3, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
      expect(received(world).slice(0, 3)).toEqual([200_000 + (month === 0 ? 225_000 : 0), 200_000, 0]);
      expect(lineMonthRp(world, 'sembako')).toBe(400_000);
    }
  });

  it('goes to no family that is not in line', () => {
    const world = village({ 'national.sembakoQuotaShare': 0.2 });
    world.household.sembakoRank[1] = -1;
    expect(lists(pay(world))).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('BLT Dana Desa', () => {
  it('is paid every month to the neediest in the eyes of the neighbours', () => {
    const world = village({ 'national.bltQuotaShare': 0.2 });
    expect(received(pay(world, 1))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 300_000, 300_000]);
    expect(lists(world)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 4, 4]);
  });

  it('is not paid to families with PKH, but to those with Sembako', () => {
    const world = village({ 'national.bltQuotaShare': 0.3, 'national.pkhQuotaShare': 0.1, 'national.sembakoQuotaShare': 0.2 });
    for (let h = 0; h < 10; h++) world.household.communityRank[h] = h;
    expect(lists(pay(world))).toEqual([3, 6, 4, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('leakage', () => {
  const arrives = (set: Settings) => received(pay(village({ 'national.sembakoQuotaShare': 0.1, 'national.sembakoRpPerMonth': 600_000, 'national.transferLeakageShare': 0.2, ...set }), 1))[0];

  it.each<[string, Settings, number]>([
    ['all of it from hand to hand', { 'national.cardShare': 0 }, 480_000],
    ['a quarter of it by card', {}, 570_000],
    ['in between when half is paid by card', { 'national.cardShare': 0.5 }, 525_000],
    ['the same either way when cards change nothing', { 'national.cardLeakageRatio': 1 }, 480_000],
    ['8 points less when all is audited', { 'national.cardShare': 0, 'government.auditShare': 1 }, 528_000],
    ['less of both with audit and card', { 'government.auditShare': 1 }, 582_000],
  ])('takes %s', (_words, set, rupiah) => expect(arrives(set)).toBe(rupiah));

  it('takes its share of every transfer on the way, to the rupiah', () => {
    const world = pay(village({ 'national.cardShare': 0, 'national.transferLeakageShare': 0.1, 'national.pkhQuotaShare': 0.1, 'national.sembakoQuotaShare': 0.1, 'national.bltQuotaShare': 0.1 }));
    expect(received(world)).toEqual([202_500 + 180_000, 0, 0, 0, 0, 0, 0, 0, 0, 270_000]);
    expect([lineMonthRp(world, 'pkh'), lineMonthRp(world, 'sembako'), lineMonthRp(world, 'blt'), lineMonthRp(world, 'transferLeak')]).toEqual([202_500, 180_000, 270_000, 22_500 + 20_000 + 30_000]);
    expect(balance(world, 'national')).toBe(-725_000);
    expect(world.household.regularRp[0]).toBe(67_500 + 180_000);
    closeBooks(world);
  });
});

it('a family off all lists counts on nothing any more', () => {
  const world = pay(village({ 'national.sembakoQuotaShare': 0.2 }));
  world.household.sembakoRank[0] = 9;
  pay(world, 1);
  expect([world.household.recipient[0], world.household.regularRp[0], world.household.transferRp[0]]).toEqual([0, 0, 0]);
});
