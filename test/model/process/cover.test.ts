import { beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { closeBooks, lineMonthRp } from '../../../src/model/ledger';
import { ownSheet } from '../../../src/model/luck';
import { balance, calm, force, fund, hold, make, run, sum, type Settings } from '../world';

const million = 1_000_000;

/** A village in which everybody is struck and claims two million; nobody helps but government, which knows of every case. */
function struck(families: number, potRp: number, set: Settings = {}): World {
  const world = make({ villages: [families], set: { ...calm, 'shock.kinCoverShare': 0, 'shock.coverShare': 0.5, 'shock.coverCapRp': 1.5e6, 'government.activeShare': 1, ...set } });
  force(world, 'shock.knownAlone', 1);
  force(world, 'shock.knownDesk', 1);
  run(world, 'calendar');
  world.household.shock.fill(1);
  world.household.claimRp.fill(2 * million);
  fund(world, 'government', 2, potRp);
  return world;
}
const counts = ({ household }: World) => [0, 1, 2, 3, 4].map((answer) => Array.from(household.served).filter((served) => served === answer).length);

describe('a case that is known', () => {
  it('is paid half of the loss, into savings, from protecting money', () => {
    const world = struck(3, 10 * million);
    const before = world.household.savingsRp.slice();
    run(world, 'cover');
    expect(Array.from(world.household.helpRp)).toEqual([million, million, million]);
    expect(Array.from(world.household.savingsRp, (rupiah, h) => rupiah - before[h])).toEqual([million, million, million]);
    expect(Array.from(world.household.served)).toEqual([1, 1, 1]);
    expect([Array.from(world.household.reached), Array.from(world.household.reachedNow)]).toEqual([[4, 4, 4], [4, 4, 4]]);
    expect([balance(world, 'government', 2), lineMonthRp(world, 'governmentCover')]).toEqual([7 * million, 3 * million]);
    closeBooks(world);
  });

  it('is paid no more than the limit', () => {
    const world = struck(3, 10 * million, { 'shock.coverCapRp': 7e5 });
    run(world, 'cover');
    expect(Array.from(world.household.helpRp)).toEqual([7e5, 7e5, 7e5]);
  });

  it('is turned away when there is no money at all, and nobody was reached', () => {
    const world = run(struck(5, 0), 'cover');
    expect(counts(world)).toEqual([0, 0, 0, 5, 0]);
    expect([sum(world.household.helpRp), sum(world.household.reached)]).toEqual([0, 0]);
  });

  it('is not served when nothing is paid for it', () => {
    const world = run(struck(5, 10 * million, { 'shock.coverShare': 0 }), 'cover');
    expect(counts(world).slice(1, 3)).toEqual([0, 0]);
    expect(sum(world.household.helpRp)).toBe(0);
  });

  it('draws nothing from money that is due and not released', () => {
    const world = struck(3, 10 * million);
    world.regency.dueRp[2] = 10 * million;
    expect(counts(run(world, 'cover'))).toEqual([0, 0, 0, 3, 0]);
  });

  it('spends late money in proportion', () => {
    const world = struck(4, 10 * million);
    world.regency.governmentLateRp[2] = 2.5 * million;
    run(world, 'cover');
    expect([lineMonthRp(world, 'governmentCover'), lineMonthRp(world, 'governmentCover.late'), world.regency.governmentLateRp[2]]).toEqual([3 * million, million, 1.5 * million]);
  });
});

describe('money that is short', () => {
  it('is never exceeded, and cases are paid whole or not at all', () => {
    for (const pot of [0.4, 0.9, 3.2, 9.99, 17].map((x) => x * million)) {
      const world = run(struck(20, pot), 'cover');
      const paid = lineMonthRp(world, 'governmentCover');
      expect(paid).toBeLessThanOrEqual(pot);
      expect(new Set(Array.from(world.household.helpRp).filter((rupiah) => rupiah > 0)).size).toBeLessThanOrEqual(1);
      expect(counts(world)[1] + counts(world)[3]).toBe(20);
      expect(counts(world)[1] * million).toBe(paid);
    }
  });

  it('gives each case the same chance, wherever it stands in the table', () => {
    const served = new Array<number>(10).fill(0);
    const world = struck(10, 0);
    for (let month = 0; month < 2000; month++) {
      world.month = month;
      world.household.served.fill(0);
      fund(world, 'government', 2, 5 * million - balance(world, 'government', 2));
      run(world, 'cover');
      for (let h = 0; h < 10; h++) served[h] += world.household.served[h] === 1 ? 1 : 0;
    }
    // Money for half of the cases. Standard error of a share of 0.5 in 2,000 months: 0.011.
    for (const [h, times] of served.entries()) expect(Math.abs(times / 2000 - 0.5), `household ${h}`).toBeLessThan(0.045);
    expect(sum(served)).toBe(5 * 2000); // and all of it is given
  });
});

describe('a case becomes known', () => {
  const month = 4;
  const luck = ownSheet(1, 'known', month + 1, 400);
  let world: World;
  beforeEach(() => {
    world = make({ villages: [400], set: { ...calm, 'government.activeShare': 0.5, 'shock.knownAlone': 0.05, 'shock.knownDesk': 0.5, 'shock.knownContact': 0.6 } });
    world.month = month;
    run(world, 'calendar');
    world.household.shock.fill(1);
    world.household.trustGovernment.fill(0.8);
    world.household.linking.fill(0);
  });
  const known = () => Array.from(run(world, 'cover').household.served, (served) => served > 0);

  it('by trust in a desk as present as officials are active: 0.05 + 0.45·0.8·0.5 = 0.23', () => {
    expect(known()).toEqual(Array.from(luck, (p) => p < 0.23));
  });

  it('half as much again beyond the base through somebody in office: 0.05 + 0.45·0.6 = 0.32', () => {
    world.household.linking.fill(1);
    expect(known()).toEqual(Array.from(luck, (p) => p < 0.32));
  });

  it('by the facilitator who met the family, or else by trust: 1 − 0.77·0.4 = 0.692', () => {
    world.household.contacted.fill(1);
    expect(known()).toEqual(Array.from(luck, (p) => p < 0.692));
  });

  it('hardly where officials do nothing: 0.05', () => {
    force(world, 'government.activeShare', 0);
    expect(known()).toEqual(Array.from(luck, (p) => p < 0.05));
  });

  it('never without a shock', () => {
    world.household.shock.fill(0);
    expect(known().some(Boolean)).toBe(false);
  });

  it('to the NGO in its working area, by trust in the NGO, and to government elsewhere', () => {
    const two = make({ villages: [200, { families: 200, assisted: false }], set: { ...calm, 'ngo.present': 1, 'government.activeShare': 1 } });
    two.month = month;
    run(two, 'calendar');
    two.household.shock.fill(1);
    two.household.linking.fill(0);
    two.household.trustNgo.fill(0.4);
    two.household.trustGovernment.fill(0.9);
    two.household.claimRp.fill(million);
    fund(two, 'government', 2, 1e9);
    fund(two, 'ngo', 2, 1e9);
    run(two, 'cover');
    expect(Array.from(two.household.served)).toEqual(Array.from(luck, (p, h) => (h < 200 ? (p < 0.05 + 0.45 * 0.4 ? 2 : 0) : p < 0.05 + 0.45 * 0.9 ? 1 : 0)));
    expect([lineMonthRp(two, 'governmentCover'), lineMonthRp(two, 'ngoCover')].every((rupiah) => rupiah > 0)).toBe(true);
  });
});

describe('neighbours', () => {
  /** Ten households with the same surplus of a million and plenty saved, of which the first `hit` are struck. */
  function village(hit: number, set: Settings = {}): World {
    const world = make({ villages: [10], set: { ...calm, 'shock.kinCoverShare': 0.3, 'shock.kinBurdenShare': 0.02, ...set } });
    run(world, 'calendar');
    const { household } = world;
    household.persons.fill(2);
    household.baseRp.fill(2 * 563_523 + million);
    household.lossMonths.fill(0);
    for (let h = 0; h < 10; h++) hold(world, h, 5 * million);
    household.shock.fill(1, 0, hit);
    household.claimRp.fill(200_000, 0, hit);
    world.village.surplusRp[0] = 10 * million;
    world.village.gotongRoyong[0] = 0.5;
    return world;
  }

  it('cover a share of the loss as strong as gotong royong: 0.3 × 0.5 of Rp 200,000, spread over what all can spare', () => {
    const world = run(village(1), 'cover');
    // 30,000 of 10 million to spare: each of nine gives 3,000; the struck one does not give.
    expect(Array.from(world.household.savingsRp, (rupiah) => rupiah - 5 * million)).toEqual([27_000, ...new Array<number>(9).fill(-3000)]);
    expect(world.household.helpRp[0]).toBe(27_000);
    expect([lineMonthRp(world, 'mutualAid'), lineMonthRp(world, 'mutualAidReceived'), balance(world, 'community')]).toEqual([27_000, 27_000, 0]);
    closeBooks(world);
  });

  it('give no more than their share of what exceeds the line, so that many struck get little each', () => {
    const world = run(village(5, { 'shock.kinBurdenShare': 0.005 }), 'cover');
    expect(Array.from(world.household.savingsRp.subarray(5), (rupiah) => rupiah - 5 * million)).toEqual([-5000, -5000, -5000, -5000, -5000]);
    expect(Array.from(world.household.helpRp.subarray(0, 5))).toEqual([5000, 5000, 5000, 5000, 5000]);
  });

  it('give nothing when all are struck', () => {
    const world = run(village(10), 'cover');
    expect([sum(world.household.helpRp), lineMonthRp(world, 'mutualAid')]).toEqual([0, 0]);
  });

  it('give nothing while they suffer a loss themselves, without surplus, or beyond what they have', () => {
    const losing = village(1);
    losing.household.lossMonths.fill(3, 1);
    expect(lineMonthRp(run(losing, 'cover'), 'mutualAid')).toBe(0);
    const poor = village(1);
    poor.household.baseRp.fill(2 * 563_523, 1);
    expect(lineMonthRp(run(poor, 'cover'), 'mutualAid')).toBe(0);
    const broke = village(1);
    for (let h = 1; h < 10; h++) hold(broke, h, 100);
    expect(lineMonthRp(run(broke, 'cover'), 'mutualAid')).toBe(900);
    const nobody = village(1);
    nobody.village.surplusRp[0] = 0;
    expect(lineMonthRp(run(nobody, 'cover'), 'mutualAid')).toBe(0);
  });

  it('keep what was given and not needed for the next case, and never lose a rupiah of it', () => {
    const world = village(2);
    fund(world, 'community', 0, 40_000);
    run(world, 'cover');
    // Two claims want 30,000 each; given are 8 × 6,000 beside 40,000 that were there.
    expect(Array.from(world.household.helpRp.subarray(0, 2))).toEqual([30_000, 30_000]);
    expect(balance(world, 'community')).toBe(40_000 + 48_000 - 60_000);
    closeBooks(world);
  });
});
