import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { closeBooks, lineMonthRp } from '../../../src/model/ledger';
import { bondingWidth } from '../../../src/model/state/household';
import { balance, calm, force, fund, hold, make, run, sum, type Settings } from '../world';

const million = 1_000_000;
const everybody: Settings = { 'credit.circleSize': 5, 'credit.willingShare': 0.9, 'credit.trustEffect': 0, 'credit.peerEffect': 4, 'credit.eligibleShare': 1, 'credit.firstLoanRp': 500_000 };

/** Families in one village who all know, all want to and are tied in a line to the next and the one before; money to lend is there. */
function village(families: number, moneyRp: number, set: Settings = {}): World {
  const world = make({ villages: [families], set: { ...calm, ...everybody, ...set } });
  run(world, 'calendar');
  const { household } = world;
  household.bonding.fill(-1);
  for (let h = 0; h < families; h++) household.bonding.set([h > 0 ? h - 1 : -1, h + 1 < families ? h + 1 : -1], h * bondingWidth);
  household.aware.fill(1);
  household.communityRank.fill(0);
  world.village.gotongRoyong[0] = 0.5;
  fund(world, 'revolving', 0, moneyRp);
  // In month 0 neighbourhoods 0, 3, 6 … come together.
  household.neighbourhood.fill(0);
  return world;
}
const membersOf = ({ household }: World, c = 0) => Array.from({ length: household.rows }, (_, h) => h).filter((h) => household.circle[h] === c);

describe('a self-help group', () => {
  it('gathers along ties around a family that the facilitator met, as cohesive as ties and gotong royong make it', () => {
    const world = village(20, 2.5 * million);
    world.household.contacted[10] = 1;
    run(world, 'circles');
    expect(membersOf(world)).toEqual([8, 9, 10, 11, 12]);
    // Four of ten pairs are tied, gotong royong is 0.5.
    expect([world.circle.members[0], world.circle.kind[0]]).toEqual([5, 0]);
    expect(world.circle.cohesion[0]).toBeCloseTo(0.5 * 0.4, 6);
  });

  it('is a list of the neighbourhood where nobody is tied, without cohesion', () => {
    const world = village(20, 2.5 * million);
    world.household.bonding.fill(-1);
    world.household.neighbourhood.fill(3, 14);
    world.household.contacted[12] = 1;
    force(world, 'credit.willingShare', 0.9999);
    run(world, 'circles');
    expect(membersOf(world)).toEqual([9, 10, 11, 12, 13]);
    expect(world.circle.cohesion[0]).toBe(0);
  });

  it.each<[words: string, alter: (world: World) => void]>([
    ['the facilitator met nobody', ({ household }) => household.contacted.fill(0)],
    ['nobody knows', ({ household }) => household.aware.fill(0)],
    ['four are one too few', ({ household }) => household.aware.fill(0, 4)],
    ['nobody is meant', (world) => (force(world, 'credit.eligibleShare', 0.1), world.household.communityRank.fill(2))],
    ['nobody wants to', (world) => (force(world, 'credit.willingShare', 1e-9), force(world, 'credit.peerEffect', 0))],
    ['all owe already', ({ household }) => household.loanRp.fill(1)],
    ['all had their four loans', ({ household }) => household.loansRepaid.fill(4)],
    ['money goes to individuals', (world) => force(world, 'credit.groupDelivery', 0)],
    ['it is not the month of the neighbourhood', ({ household }) => household.neighbourhood.fill(1)],
  ])('does not form where %s', (_words, alter) => {
    const world = village(20, 25 * million);
    world.household.contacted.fill(1);
    alter(world);
    expect(sum(run(world, 'circles').circle.members)).toBe(0);
  });

  it('forms only as often as there is money for first loans', () => {
    const groups = (moneyRp: number) => {
      const world = village(20, moneyRp);
      world.household.contacted.fill(1);
      return Array.from(run(world, 'circles').circle.members).filter((members) => members === 5).length;
    };
    expect([groups(2_499_999), groups(2.5 * million), groups(5 * million), groups(90 * million)]).toEqual([0, 1, 2, 4]);
  });

  it('draws in neighbours who would not come alone', () => {
    const joining = (peerEffect: number) => {
      const world = village(40, 90 * million, { 'credit.willingShare': 0.3, 'credit.peerEffect': peerEffect });
      world.household.contacted.fill(1);
      return sum(run(world, 'circles').circle.members);
    };
    expect(joining(4)).toBeGreaterThan(joining(0));
  });
});

/** A group of five in a village of eight, with these savings in common and arrears of its members. */
function group(fundRp: number, arrears: readonly number[], set: Settings = {}): World {
  const world = village(8, 0, { 'credit.cohesionGain': 0.1, 'credit.cohesionLoss': 0.5, 'credit.dissolveCohesion': 0.15, 'credit.meetingsPerMonth': 2, ...set });
  const { household, circle } = world;
  household.circle.set([0, 0, 0, 0, 0]);
  household.confidence.fill(0.5);
  household.skill.fill(0.3);
  household.arrearsMonths.set(arrears);
  circle.members[0] = 5;
  circle.cohesion[0] = 0.4;
  circle.overdue[0] = arrears.filter((months) => months > 0).length;
  circle.fundRp[0] = fundRp;
  fund(world, 'groupFund', 0, fundRp);
  for (let h = 0; h < 8; h++) hold(world, h, million);
  return world;
}

describe('the cohesion of a group', () => {
  it('grows with its meetings under its leader: 0.4 + 0.1 · 2 · 0.4 · 0.6', () => {
    const world = run(group(0, [0, 0, 0, 0, 0]), 'circles');
    expect(world.circle.cohesion[0]).toBeCloseTo(0.448, 6);
    expect(world.circle.months[0]).toBe(1);
  });

  it('grows faster under a more capable one, whom the group follows', () => {
    const world = group(0, [0, 0, 0, 0, 0]);
    world.circle.leader[0] = 1;
    world.household.confidence[3] = 0.9;
    run(world, 'circles');
    expect([world.circle.leader[0], Math.round(1e6 * world.circle.cohesion[0])]).toEqual([3, 472_000]);
  });

  it('does not grow where nobody meets', () => {
    expect(run(group(0, [0, 0, 0, 0, 0], { 'credit.meetingsPerMonth': 0 }), 'circles').circle.cohesion[0]).toBeCloseTo(0.4, 6);
  });

  it('falls with members behind: two of five take 0.5 · 0.4 · 0.4', () => {
    expect(run(group(0, [1, 1, 0, 0, 0]), 'circles').circle.cohesion[0]).toBeCloseTo(0.448 - 0.08, 6);
  });
});

describe('a group that no longer holds together', () => {
  const broken = (arrears: readonly number[], set: Settings = {}) => {
    const world = group(100_001, arrears, { 'credit.cohesionGain': 0, ...set });
    world.circle.cohesion[0] = 0.16;
    return run(world, 'circles');
  };

  it('dissolves; its savings go to the rupiah to those who kept up, and nobody is a member', () => {
    const world = broken([2, 1, 0, 0, 0]);
    expect(Array.from(world.household.circle)).toEqual(new Array<number>(8).fill(-1));
    expect(Array.from(world.household.savingsRp, (rupiah) => rupiah - million)).toEqual([0, 0, 33_333, 33_334, 33_334, 0, 0, 0]);
    expect([world.circle.members[0], world.circle.fundRp[0], balance(world, 'groupFund'), lineMonthRp(world, 'groupSavingReturned')]).toEqual([0, 0, 0, 100_001]);
    closeBooks(world);
  });

  it('shares its savings among all when nobody kept up', () => {
    expect(Array.from(broken([1, 1, 1, 1, 1]).household.savingsRp, (rupiah) => rupiah - million)).toEqual([20_000, 20_000, 20_000, 20_000, 20_001, 0, 0, 0]);
  });

  it('leaves what is owed to the loan fund, and forgives what the group paid', () => {
    const world = group(0, [3, 1, 0, 0, 0], { 'credit.cohesionGain': 0 });
    world.circle.cohesion[0] = 0.01;
    // The first is three instalments of 50,000 behind, two of which the group paid.
    world.household.loanRp.set([450_000, 400_000]);
    world.household.loanMonths.set([8, 8]);
    run(world, 'circles');
    expect([Array.from(world.household.arrearsMonths.subarray(0, 2)), Array.from(world.household.loanRp.subarray(0, 2))]).toEqual([[1, 0], [450_000, 400_000]]);
  });

  it('lives on while nobody is behind, or when groups never dissolve', () => {
    expect(broken([0, 0, 0, 0, 0]).circle.members[0]).toBe(5);
    expect(broken([1, 1, 1, 1, 1], { 'credit.dissolveCohesion': 0 }).circle.members[0]).toBe(5);
  });
});

describe('a stall group', () => {
  const stalls = (built: number, traders: number, set: Settings = {}) => {
    const world = village(20, 0, { 'market.stallCostRp': 10 * million, ...set });
    world.village.opportunityRp[0] = built * 10 * million;
    world.household.enterprise.fill(0).fill(1, 0, traders);
    return world;
  };

  it('forms among owners of enterprises, as far as enabling has built stalls, one a month', () => {
    const world = run(stalls(12, 16), 'circles');
    expect([world.circle.members[0], world.circle.kind[0], world.circle.members[1]]).toEqual([5, 1, 0]);
    expect(membersOf(world).every((h) => h < 16)).toBe(true);
    run(world, 'circles', 'circles');
    expect(Array.from(world.circle.members)).toEqual([5, 5, 0, 0]);
  });

  it('does not form without stalls, without owners enough, or when turned off', () => {
    for (const world of [stalls(4, 16), stalls(12, 4), stalls(12, 16, { 'credit.stallGroupShare': 0 })]) expect(sum(run(world, 'circles').circle.members)).toBe(0);
  });

  it('gives the traders of the village their cohesion, thinner where more stalls stand alone', () => {
    const world = run(stalls(20, 5, { 'credit.cohesionGain': 0 }), 'circles');
    world.circle.cohesion[0] = 0.6;
    expect(run(world, 'circles').village.stallCohesion[0]).toBeCloseTo((5 * 0.6) / 20, 6);
  });

  it('is left, with a share of its savings, by who gives up the enterprise, and ends with the last but one', () => {
    const world = run(stalls(6, 5), 'circles');
    world.circle.fundRp[0] = 100_000;
    fund(world, 'groupFund', 0, 100_000);
    const before = world.household.savingsRp.slice();
    world.household.enterprise[0] = 0;
    run(world, 'circles');
    expect([world.household.circle[0], world.circle.members[0], world.household.savingsRp[0] - before[0], world.circle.fundRp[0]]).toEqual([-1, 4, 20_000, 80_000]);
    world.household.enterprise.fill(0, 1, 4);
    run(world, 'circles');
    expect([world.circle.members[0], world.household.circle[4], world.circle.fundRp[0], balance(world, 'groupFund')]).toEqual([0, -1, 0, 0]);
    closeBooks(world);
  });
});
