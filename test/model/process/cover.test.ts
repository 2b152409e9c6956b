import { beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { closeBooks, lineMonthRp } from '../../../src/model/ledger';
import { ownSheet } from '../../../src/model/luck';
import { balance, calm, force, fund, make, run, sum, type Settings } from '../world';

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

  it('is paid no more than what kin and neighbours left of the loss', () => {
    const world = struck(3, 10 * million);
    world.household.helpRp.set([0, 1.6 * million, 2 * million]);
    run(world, 'cover');
    expect(Array.from(world.household.helpRp)).toEqual([million, 2 * million, 2 * million]);
    expect(Array.from(world.household.served)).toEqual([1, 1, 3]);
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
      world.household.helpRp.fill(0);
      fund(world, 'government', 2, 5 * million - balance(world, 'government', 2));
      run(world, 'cover');
      for (let h = 0; h < 10; h++) served[h] += world.household.served[h] === 1 ? 1 : 0;
    }
    // Money for half of the cases. Standard error of a share of 0.5 in 2,000 months: 0.011.
    for (const [h, times] of served.entries()) expect(Math.abs(times / 2000 - 0.5), `household ${h}`).toBeLessThan(0.045);
    expect(sum(served)).toBe(5 * 2000); // and all of it is given
  });
});

describe('a case of violence or eviction', () => {
  const accompanied = (potRp: number, set: Settings = {}) => {
    const world = struck(3, potRp, { 'shock.caseCostRp': 4e5, 'shock.accompanimentShare': 0.5, ...set });
    world.household.shock.set([1, 6, 7]);
    world.household.lossMonths.set([4, 4, 3]);
    world.household.unsafeMonths.fill(12);
    return run(world, 'cover');
  };

  it('is accompanied: the threat ends, the loss is half as long, and it costs money beside the help', () => {
    const world = accompanied(10 * million);
    expect(Array.from(world.household.unsafeMonths)).toEqual([12, 0, 0]);
    expect(Array.from(world.household.lossMonths)).toEqual([4, 2, 2]);
    expect([lineMonthRp(world, 'governmentCover'), lineMonthRp(world, 'governmentAccompaniment'), balance(world, 'government', 2)]).toEqual([3 * million, 8e5, 6.2 * million]);
    closeBooks(world);
  });

  it('is accompanied also where nothing is paid for losses', () => {
    const world = accompanied(million, { 'shock.coverShare': 0 });
    expect([sum(world.household.helpRp), lineMonthRp(world, 'governmentAccompaniment'), Array.from(world.household.served)]).toEqual([0, 8e5, [3, 1, 1]]);
  });

  it('is neither helped nor accompanied when there is no money for both', () => {
    const world = accompanied(1.3 * million);
    const { served, shock, helpRp, unsafeMonths } = world.household;
    for (let h = 1; h < 3; h++) expect([served[h], shock[h] >= 6, helpRp[h], unsafeMonths[h]]).toEqual([3, true, 0, 12]);
  });
});

describe('a case that the NGO cannot pay', () => {
  /** Hundred cases that the NGO knows of and has no money for; government has. */
  const referred = (share: number, engagement: number, governmentBudget = 1) => {
    const world = make({ villages: [100], set: { ...calm, 'shock.coverShare': 0.5, 'ngo.present': 1, 'ngo.ownFundsRpPerYear': 1e6, 'government.partnershipBudgetRpPerYear': governmentBudget, 'shock.referralShare': share } });
    force(world, 'shock.knownDesk', 1);
    force(world, 'shock.knownAlone', 1);
    run(world, 'calendar');
    world.household.aware.fill(1);
    world.household.trustNgo.fill(0.9);
    world.household.trustGovernment.fill(0.1);
    world.household.shock.fill(1);
    world.household.claimRp.fill(million);
    world.regency.engagement[0] = engagement;
    fund(world, 'government', 2, 1e9);
    return counts(run(world, 'cover'));
  };
  const luck = ownSheet(1, 'referral', 1, 100);

  it('is passed on to government, the more the closer they work together: half of engagement 0.6', () => {
    const passed = luck.filter((p) => p < 0.5 * 0.6).length;
    expect(passed).toBeGreaterThan(15);
    expect(referred(0.5, 0.6)).toEqual([0, passed, 0, 0, 100 - passed]);
  });

  it('stays turned away where nobody passes cases on, nobody works together, or government keeps no desk', () => {
    expect([referred(0, 1), referred(1, 0), referred(1, 1, 0)]).toEqual([[0, 0, 0, 0, 100], [0, 0, 0, 0, 100], [0, 0, 0, 0, 100]]);
    expect(referred(1, 1)).toEqual([0, 100, 0, 0, 0]);
  });
});

describe('a case becomes known', () => {
  const month = 4;
  const luck = ownSheet(1, 'known', month + 1, 400);
  let world: World;
  beforeEach(() => {
    world = make({ villages: [400], set: { ...calm, 'government.partnershipBudgetRpPerYear': 1, 'government.activeShare': 0.5, 'shock.knownAlone': 0.05, 'shock.knownDesk': 0.5, 'shock.knownContact': 0.6 } });
    world.month = month;
    run(world, 'calendar');
    world.household.shock.fill(1);
    world.household.trustGovernment.fill(0.8);
    world.household.linking.fill(0);
    world.household.aware.fill(1);
  });
  const known = () => Array.from(run(world, 'cover').household.served, (served) => served > 0);

  it('by trust in a desk as present as officials are active: 0.05 + 0.45·0.8·0.5 = 0.23', () => {
    expect(known()).toEqual(Array.from(luck, (p) => p < 0.23));
  });

  it('half as much again beyond the base through somebody in office: 0.05 + 0.45·0.6 = 0.32', () => {
    world.household.linking.fill(1);
    expect(known()).toEqual(Array.from(luck, (p) => p < 0.32));
  });

  it('by the facilitator who met the family last month, or else by trust: 1 − 0.77·0.4 = 0.692', () => {
    world.household.lastContactMonth.fill(month);
    world.household.facilitator.fill(0);
    expect(known()).toEqual(Array.from(luck, (p) => p < 0.692));
  });

  it('hardly where officials do nothing: 0.05', () => {
    force(world, 'government.activeShare', 0);
    expect(known()).toEqual(Array.from(luck, (p) => p < 0.05));
  });

  it('hardly to who does not know of the desk, or where no partner sets money aside for protecting: 0.05', () => {
    world.household.aware.fill(0, 0, 200);
    expect(known()).toEqual(Array.from(luck, (p, h) => p < (h < 200 ? 0.05 : 0.23)));
    world.household.served.fill(0);
    force(world, 'government.protectingWeight', 0);
    expect(known()).toEqual(Array.from(luck, (p) => p < 0.05));
  });

  it('never without a shock', () => {
    world.household.shock.fill(0);
    expect(known().some(Boolean)).toBe(false);
  });

  it('in the working area of the NGO to the partner it trusts more, and to government elsewhere', () => {
    const two = make({ villages: [200, { families: 200, assisted: false }], set: { ...calm, 'ngo.present': 1, 'ngo.ownFundsRpPerYear': 1e6, 'government.partnershipBudgetRpPerYear': 1, 'government.activeShare': 1, 'shock.caseCostRp': 0 } });
    two.month = month;
    run(two, 'calendar');
    two.household.shock.fill(1);
    two.household.linking.fill(0);
    two.household.aware.fill(1);
    two.household.trustNgo.fill(0.4);
    two.household.trustGovernment.fill(0.3, 0, 200).fill(0.9, 200);
    two.household.claimRp.fill(million);
    fund(two, 'government', 2, 1e9);
    fund(two, 'ngo', 2, 1e9);
    run(two, 'cover');
    expect(Array.from(two.household.served)).toEqual(Array.from(luck, (p, h) => (h < 200 ? (p < 0.05 + 0.45 * 0.4 ? 2 : 0) : p < 0.05 + 0.45 * 0.9 ? 1 : 0)));
    expect([lineMonthRp(two, 'governmentCover'), lineMonthRp(two, 'ngoCover')].every((rupiah) => rupiah > 0)).toBe(true);
  });
});
