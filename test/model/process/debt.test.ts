import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { closeBooks, lineMonthRp } from '../../../src/model/ledger';
import { balance, calm, force, fund, hold, make, run, type Settings } from '../world';

const million = 1_000_000;

/** Three households of two persons that live on two million of which they keep 1.6, hold that much, owe nothing and were not struck. */
function village(set: Settings = {}): World {
  const world = make({ set: { ...calm, 'household.povertyLineRpPerMonth': 5e5, 'credit.subsistenceShare': 0.7, 'credit.keptShare': 0.8, 'credit.lenderLimitMonths': 2, 'credit.lenderInterestPerMonth': 0.12, 'credit.lenderTermMonths': 5, ...set } });
  run(world, 'calendar');
  const { household } = world;
  household.persons.fill(2);
  household.baseRp.fill(2 * million);
  household.usualRp.fill(2 * million);
  for (const column of [household.debtRp, household.lossMonths, household.costRp]) column.fill(0);
  for (let h = 0; h < 3; h++) hold(world, h, 2 * million);
  return world;
}
const state = ({ household }: World, h = 0) => [household.debtRp[h], household.savingsRp[h], household.debtServiceRp[h], household.borrowedRp[h]];

describe('a household that was struck', () => {
  it('borrows what the cost leaves short of four fifths of its living', () => {
    const world = village();
    world.household.costRp[0] = million;
    run(world, 'debt');
    // 2.0 in hand, 1.0 to pay and 1.6 to keep.
    expect(state(world)).toEqual([600_000, 2_600_000, 0, 600_000]);
    expect([state(world, 1), lineMonthRp(world, 'lenderLoan'), balance(world, 'lender')]).toEqual([[0, 2 * million, 0, 0], 600_000, -600_000]);
    closeBooks(world);
  });

  it('borrows no more than two months of what it usually has beyond what it keeps: 2 × 0.4 million', () => {
    const world = village();
    world.household.costRp[0] = 5 * million;
    expect(state(run(world, 'debt'))).toEqual([800_000, 2_800_000, 0, 800_000]);
  });

  it('borrows to live when its work fails, and not when it is merely poor', () => {
    const world = village();
    for (let h = 0; h < 2; h++) hold(world, h, 1_500_000);
    world.household.lossMonths[0] = 3;
    run(world, 'debt');
    expect([state(world), state(world, 1)]).toEqual([[100_000, 1_600_000, 0, 100_000], [0, 1_500_000, 0, 0]]);
  });

  it('keeps bare living where four fifths of its living are less: 0.7 × 2 × 500,000', () => {
    const world = village();
    world.household.baseRp[0] = 750_000;
    world.household.usualRp[0] = million;
    world.household.costRp[0] = 400_000;
    hold(world, 0, million);
    expect(state(run(world, 'debt'))).toEqual([100_000, 1_100_000, 0, 100_000]);
  });

  it('borrows nothing where nobody lends or its usual living is bare', () => {
    const none = village({ 'credit.lenderLimitMonths': 0 });
    none.household.costRp[0] = million;
    expect(state(run(none, 'debt'))).toEqual([0, 2 * million, 0, 0]);
    const bare = village();
    bare.household.costRp[0] = million;
    bare.household.usualRp[0] = 700_000;
    expect(state(run(bare, 'debt'))).toEqual([0, 2 * million, 0, 0]);
  });
});

describe('a debt', () => {
  const owing = (debtRp: number, cashRp: number, set: Settings = {}): World => {
    const world = village(set);
    world.household.debtRp[0] = debtRp;
    hold(world, 0, cashRp);
    return run(world, 'debt');
  };

  it('costs 12 % a month, which is all that the family lives on less, and a fifth of it is paid back', () => {
    const world = owing(500_000, 2 * million);
    expect(state(world)).toEqual([400_000, 1_840_000, 60_000, 0]);
    expect([lineMonthRp(world, 'lenderInterest'), lineMonthRp(world, 'lenderRepayment')]).toEqual([60_000, 100_000]);
    closeBooks(world);
  });

  it('is paid back with all that exceeds the usual living', () => {
    expect(state(owing(500_000, 2_460_000))).toEqual([100_000, 2 * million, 60_000, 0]);
    expect(state(owing(500_000, 9 * million))).toEqual([0, 8_440_000, 60_000, 0]);
  });

  it('is served only as far as the living is kept: interest first, and what is missing grows the debt', () => {
    expect(state(owing(500_000, 1_680_000))).toEqual([480_000, 1_600_000, 60_000, 0]);
    expect(state(owing(500_000, 1_610_000))).toEqual([550_000, 1_600_000, 10_000, 0]);
    expect(state(owing(500_000, 1_000_000))).toEqual([560_000, million, 0, 0]);
  });

  it('grows no further than lenders allow, and never shrinks by it', () => {
    expect(state(owing(790_000, million))[0]).toBe(800_000);
    expect(state(owing(900_000, million))[0]).toBe(900_000);
  });

  it('costs nothing at no interest, also when it is paid back', () => {
    expect(state(owing(500_000, 2 * million, { 'credit.lenderInterestPerMonth': 0 }))).toEqual([400_000, 1_900_000, 0, 0]);
    expect(state(owing(500_000, 1_600_000, { 'credit.lenderInterestPerMonth': 0 }))).toEqual([500_000, 1_600_000, 0, 0]);
  });
});

describe('the mutual fund', () => {
  /** Three debts that stay as they are until the fund comes, the last household the neediest. */
  function indebted(potRp: number, set: Settings = {}): World {
    const world = village({ 'credit.lenderInterestPerMonth': 0, 'credit.reliefCapRp': million, 'credit.payForwardRpPerMonth': 1e5, ...set });
    for (let h = 0; h < 3; h++) hold(world, h, 1_600_000);
    world.household.usualRp.fill(9 * million);
    world.household.debtRp.set([700_000, 1_200_000, 500_000]);
    world.household.communityRank.set([2, 1, 0]);
    world.household.aware.fill(1);
    fund(world, 'mutualFund', 0, potRp);
    return world;
  }
  const debts = (world: World) => Array.from(world.household.debtRp);

  it('pays off debts up to its limit, the neediest first, until the next is more than it holds', () => {
    const world = run(indebted(1_600_000), 'debt');
    expect(debts(world)).toEqual([700_000, 200_000, 0]);
    expect([lineMonthRp(world, 'mutualFundRelief'), balance(world, 'mutualFund'), balance(world, 'lender')]).toEqual([1_500_000, 100_000, 1_500_000]);
    expect(Array.from(world.household.payForwardRp)).toEqual([0, million, 500_000]);
    closeBooks(world);
  });

  it('frees only who knows of it, and nobody at a limit of nothing', () => {
    const unknown = indebted(9 * million);
    unknown.household.aware.set([1, 0, 0]);
    expect(debts(run(unknown, 'debt'))).toEqual([0, 1_200_000, 500_000]);
    expect(debts(run(indebted(9 * million, { 'credit.reliefCapRp': 0 }), 'debt'))).toEqual([700_000, 1_200_000, 500_000]);
  });

  it('is paid on by those freed, as far as their living is kept, until all is paid on, and then frees the next', () => {
    const world = run(indebted(500_000), 'debt');
    expect([debts(world)[2], world.household.payForwardRp[2], balance(world, 'mutualFund')]).toEqual([0, 500_000, 0]);
    for (const [month, left] of [400_000, 300_000, 200_000, 100_000, 0].entries()) {
      hold(world, 2, 1_800_000);
      world.household.debtServiceRp.fill(0);
      run(world, 'debt');
      expect([world.household.payForwardRp[2], world.household.debtServiceRp[2], world.household.savingsRp[2]], `month ${month}`).toEqual([left, 1e5, 1_700_000]);
    }
    // Of the second debt a million may be paid off; half a million was paid on and lies in the fund.
    expect([balance(world, 'mutualFund'), debts(world)]).toEqual([500_000, [700_000, 1_200_000, 0]]);
    force(world, 'credit.reliefCapRp', 500_000);
    expect([debts(run(world, 'debt')), balance(world, 'mutualFund')]).toEqual([[700_000, 700_000, 0], 0]);
    closeBooks(world);
    world.household.debtRp[0] = 0;
    world.household.payForwardRp[0] = 70_000;
    hold(world, 0, 1_630_000);
    expect(run(world, 'debt').household.payForwardRp[0]).toBe(40_000);
  });

  it('makes a gift when nothing is to be paid on', () => {
    expect(Array.from(run(indebted(9 * million, { 'credit.payForwardRpPerMonth': 0 }), 'debt').household.payForwardRp)).toEqual([0, 0, 0]);
  });
});
