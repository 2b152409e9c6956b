import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterIndex, parameters, step, type World } from '../../../src/model';
import { balanceRp, closeBooks, lineMonthRp } from '../../../src/model/ledger';
import { ownSheet } from '../../../src/model/luck';
import { logistic } from '../../../src/model/math';
import { balance, calm, force, fund, hold, make, run, sum, type Settings } from '../world';

const million = 1_000_000;
const rules: Settings = { 'credit.firstLoanRp': 500_000, 'credit.mostLoanRp': 2e6, 'credit.mostLoans': 4, 'credit.termMonths': 10, 'credit.interestPerMonth': 0.015, 'credit.heldShare': 0.05, 'credit.savingRpPerMonth': 5000 };

/** Five families of one person that owe a moneylender a rupiah, a use for a loan, live on a million, keep 800,000 and hold two million; the first `members` form group 0 of cohesion 0.5. */
function village(members = 5, set: Settings = {}): World {
  const world = make({ villages: [5], set: { ...calm, 'household.povertyLineRpPerMonth': 5e5, ...rules, ...set } });
  run(world, 'calendar');
  const { household, circle } = world;
  household.persons.fill(1);
  household.baseRp.fill(million);
  household.circle.fill(0, 0, members).fill(-1, members);
  household.communityRank.fill(0);
  household.aware.fill(1);
  household.debtRp.fill(1);
  circle.members[0] = members;
  circle.cohesion[0] = 0.5;
  for (let h = 0; h < 5; h++) hold(world, h, 2 * million);
  return world;
}

/** Everybody pays, or nobody does, as far as readiness goes. */
const readily = (world: World, always: boolean): World => {
  force(world, 'credit.repaymentBase', always ? 50 : -50);
  return world;
};

/** Gives household h a running loan, the first one of half a million unless told. */
function lendTo(world: World, h: number, loanRp = 500_000, months = 10): World {
  world.household.loanRp[h] = loanRp;
  world.household.loanMonths[h] = months;
  return world;
}
const loan = ({ household }: World, h = 0) => [household.loanRp[h], household.loanMonths[h], household.arrearsMonths[h], household.loansRepaid[h]];

/** What each household was lent this month. */
const lent = ({ household }: World): number[] => Array.from(household.loanRp, (rupiah, h) => (household.loanMonths[h] === 10 ? rupiah : 0));

/** A month without new loans. */
const month = (world: World): World => {
  world.household.debtServiceRp.fill(0);
  world.household.borrowedRp.fill(0);
  world.flow.monthRp.fill(0);
  run(world, 'credit');
  world.month += 1;
  return world;
};

describe('a loan', () => {
  it('of half a million goes to every member, and a twentieth of it into the savings of the group', () => {
    const world = village();
    fund(world, 'revolving', 0, 2.4 * million);
    month(world);
    // Money for four of five. Each saves 5,000 beside the 25,000 held back.
    expect([0, 1, 2, 3, 4].map((h) => world.household.loanRp[h])).toEqual([500_000, 500_000, 500_000, 500_000, 0]);
    expect([world.household.savingsRp[0], world.household.borrowedRp[0], world.household.loanMonths[0]]).toEqual([2_470_000, 475_000, 10]);
    expect([world.circle.fundRp[0], world.circle.loansRp[0], balance(world, 'groupFund'), balance(world, 'revolving')]).toEqual([125_000, 2 * million, 125_000, 400_000]);
    closeBooks(world);
  });

  it('goes to who has a use for it only', () => {
    for (const groupDelivery of [1, 0]) {
      const world = readily(village(groupDelivery ? 5 : 0, { 'credit.groupDelivery': groupDelivery }), true);
      force(world, 'credit.willingShare', 0.9999);
      world.household.contacted.fill(1);
      world.household.mindset.fill(1);
      world.household.debtRp.set([0, 0, 200_000, 0, 0]);
      fund(world, 'revolving', 0, 9 * million);
      expect(lent(month(world)), `${groupDelivery}`).toEqual([0, 0, 500_000, 0, 0]);
    }
  });

  it('costs ten instalments of 50,000 and flat 7,500, the first a month later', () => {
    const world = readily(village(1, { 'credit.savingRpPerMonth': 0, 'credit.mostLoans': 1 }), true);
    fund(world, 'revolving', 0, 500_000);
    const cash: number[] = [];
    for (let i = 0; i < 12; i++) cash.push(month(world).household.savingsRp[0]);
    expect(cash.slice(0, 4)).toEqual([2_475_000, 2_417_500, 2_360_000, 2_302_500]);
    expect(cash.slice(-3)).toEqual([1_957_500, 1_900_000, 1_900_000]);
    expect([loan(world), balance(world, 'revolving')]).toEqual([[0, 0, 0, 1], 575_000]);
    closeBooks(world);
  });

  it('takes only its interest from what the family lives on: what is paid back is cash for debt', () => {
    const world = readily(lendTo(village(1, { 'credit.savingRpPerMonth': 0 }), 0), true);
    month(world);
    expect([loan(world), world.household.savingsRp[0], world.household.debtServiceRp[0]]).toEqual([[450_000, 9, 0, 0], 2 * million - 57_500, 7500]);
    expect([lineMonthRp(world, 'loanRepayment'), lineMonthRp(world, 'loanInterest')]).toEqual([50_000, 7500]);
  });

  it('grows by half a million with every one repaid, to two million, and there are four', () => {
    const world = readily(village(1, { 'credit.savingRpPerMonth': 0, 'credit.heldShare': 0 }), true);
    fund(world, 'revolving', 0, 20 * million);
    hold(world, 0, 20 * million);
    const sizes: number[] = [];
    for (let i = 0; i < 60; i++) {
      month(world);
      if (lent(world)[0] > 0) sizes.push(lent(world)[0]);
    }
    expect(sizes).toEqual([500_000, million, 1.5 * million, 2 * million]);
    expect(loan(world)).toEqual([0, 0, 0, 4]);
    expect(balance(world, 'revolving')).toBe(20 * million + 0.15 * 5 * million);
  });

  it('that ten does not divide ends with a smaller instalment', () => {
    const world = readily(lendTo(village(0, { 'credit.termMonths': 12 }), 0, 500_000, 1), true);
    world.household.loanRp[0] = 500_000 - 11 * 41_667;
    month(world);
    expect([loan(world), world.household.debtServiceRp[0]]).toEqual([[0, 0, 0, 1], 7500]);
  });
});

describe('an instalment that is missed', () => {
  it('is paid by the group first, and owed to the group by the member', () => {
    const world = readily(lendTo(village(5, { 'credit.savingRpPerMonth': 0 }), 0), false);
    fund(world, 'groupFund', 0, 60_000);
    world.circle.fundRp[0] = 60_000;
    month(world);
    expect([loan(world), world.circle.fundRp[0], world.circle.overdue[0]]).toEqual([[450_000, 9, 1, 0], 2500, 1]);
    expect([lineMonthRp(world, 'jointLiability'), balance(world, 'revolving'), world.household.savingsRp[0]]).toEqual([57_500, 57_500, 2 * million]);
    // Next month it pays this instalment to the loan fund and the last one to the group.
    month(readily(world, true));
    expect([loan(world), world.circle.fundRp[0], balance(world, 'revolving'), world.circle.overdue[0]]).toEqual([[400_000, 8, 0, 0], 60_000, 115_000, 0]);
    closeBooks(world);
  });

  it('stays overdue when the savings of the group do not suffice, and is made up later', () => {
    const world = readily(lendTo(village(5, { 'credit.savingRpPerMonth': 0 }), 0), false);
    month(month(world));
    expect([loan(world), world.circle.overdue[0]]).toEqual([[500_000, 8, 2, 0], 1]);
    month(readily(world, true));
    expect([loan(world), world.household.debtServiceRp[0]]).toEqual([[350_000, 7, 0, 0], 3 * 7500]);
    expect(world.household.savingsRp[0]).toBe(2 * million - 172_500);
  });

  it('is owed by who has no group as well, after the term too', () => {
    const world = readily(lendTo(village(0), 0, 50_000, 1), false);
    month(month(world));
    expect(loan(world)).toEqual([50_000, 0, 1, 0]);
    expect(loan(month(readily(world, true)))).toEqual([0, 0, 0, 1]);
  });

  it('cannot be paid from what a family keeps to live on', () => {
    const world = readily(lendTo(village(0), 0), true);
    hold(world, 0, 857_499);
    expect(loan(month(world))).toEqual([500_000, 9, 1, 0]);
    hold(world, 0, 857_500);
    expect([loan(month(world)), world.household.savingsRp[0]]).toEqual([[450_000, 8, 1, 0], 800_000]);
  });

  it('bars the whole group from new loans', () => {
    const world = readily(lendTo(village(5, { 'credit.savingRpPerMonth': 0 }), 0), false);
    month(world);
    fund(world, 'revolving', 0, 9 * million);
    expect(sum(lent(month(world)))).toBe(0);
    expect(sum(lent(month(readily(world, true))))).toBe(4 * 500_000);
  });
});

describe('readiness to pay', () => {
  const coefficients: Settings = { 'credit.repaymentBase': 0.3, 'credit.cohesionEffect': 1.5, 'credit.meetingEffect': 0.42, 'credit.meetingsPerMonth': 1, 'credit.cashEffect': 1, 'credit.contagionEffect': 2, 'credit.grantBelief': 0.5, 'credit.savingRpPerMonth': 0 };
  const seeds = 300;
  /** Share of seeds in which household 0 pays, and the luck that says which. */
  const payers = (members: number, alter: (world: World) => void): boolean[] =>
    Array.from({ length: seeds }, (_, i) => {
      const made = make({ seed: i + 1, villages: [5], set: { ...calm, 'household.povertyLineRpPerMonth': 5e5, ...rules, ...coefficients } });
      run(made, 'calendar');
      const { household, circle } = made;
      household.persons.fill(1);
      household.baseRp.fill(million);
      household.circle.fill(0, 0, members).fill(-1, members);
      household.lastContactMonth.fill(1);
      circle.members[0] = members;
      circle.cohesion[0] = 0.4;
      for (let h = 0; h < 5; h++) hold(made, h, 2 * million);
      lendTo(made, 0);
      alter(made);
      return run(made, 'credit').household.loanRp[0] < 500_000;
    });
  const expected = (logit: number) => Array.from({ length: seeds }, (_, i) => ownSheet(i + 1, 'repayment', 1, 5)[0] < logistic(logit));

  it.each<[words: string, members: number, logit: number, alter: (world: World) => void]>([
    ['alone with cash: 0.3 + 1', 0, 1.3, () => undefined],
    ['alone, cash for two instalments of five: 0.3 + 0.4', 0, 0.7, (world) => hold(world, 0, 915_000)],
    ['alone, last told three months ago that it is no grant: 1.3 − 0.5', 0, 0.8, (world) => world.household.lastContactMonth.fill(-1)],
    ['in a group of cohesion 0.4 that meets monthly: 1.3 + 0.6 + 0.42', 5, 2.32, () => undefined],
    ['in a group that meets weekly', 5, 1.9 + 0.42 * 4.33, (world) => force(world, 'credit.meetingsPerMonth', 4.33)],
    ['with two of five behind: 2.32 − 0.8', 5, 1.52, (world) => (world.circle.overdue[0] = 2)],
  ])('%s', (_words, members, logit, alter) => {
    expect(payers(members, alter)).toEqual(expected(logit));
  });

  it('makes 85 % pay on time with monthly meetings, a cohesion of 0.4, 15 % behind and half of them told, and 98–99 % in strong groups that meet weekly', () => {
    const { 'credit.repaymentBase': base, ...rest } = Object.fromEntries(parameters.map(({ id, default: usual }) => [id, usual]));
    const logit = (cohesion: number, meetings: number, behind: number, belief: number) =>
      base + rest['credit.cashEffect'] + rest['credit.cohesionEffect'] * cohesion + rest['credit.meetingEffect'] * meetings - rest['credit.contagionEffect'] * behind - rest['credit.grantBelief'] * belief;
    expect(Math.abs(logistic(logit(0.4, 1, 0.15, 0.5)) - 0.85)).toBeLessThan(0.01);
    expect(Math.abs(logistic(logit(0.9, 4.33, 0.01, 0)) - 0.985)).toBeLessThan(0.01);
  });
});

describe('money lent to individuals', () => {
  const individually = (set: Settings = {}) => {
    const world = village(0, { 'credit.groupDelivery': 0, 'credit.willingShare': 0.5, 'credit.trustEffect': 0, ...set });
    fund(world, 'revolving', 0, 9 * million);
    world.household.contacted.fill(1);
    return world;
  };
  const willing = Array.from(ownSheet(1, 'circleFormation', 0, 5), (p) => p < 0.5);

  it('goes whole to willing families that the facilitator met', () => {
    const world = month(individually());
    expect(willing).toContain(true);
    expect(willing).toContain(false);
    expect(lent(world)).toEqual(willing.map((wants) => (wants ? 500_000 : 0)));
    expect(balance(world, 'groupFund')).toBe(0);
  });

  it('does not reach families that were not met, do not know, are not meant, are behind or had their four', () => {
    const none = (alter: (household: World['household']) => void) => {
      const world = individually();
      alter(world.household);
      return sum(lent(month(world)));
    };
    expect(none(({ contacted }) => contacted.fill(0))).toBe(0);
    expect(none(({ aware }) => aware.fill(0))).toBe(0);
    expect(none(({ communityRank }) => communityRank.fill(2))).toBe(0);
    expect(none(({ arrearsMonths }) => arrearsMonths.fill(100))).toBe(0);
    expect(none(({ loansRepaid }) => loansRepaid.fill(4))).toBe(0);
  });
});

describe('whatever the terms', () => {
  const own = parameters.filter(({ id }) => id.startsWith('credit.') || id.startsWith('shock.'));
  const setting = fc.record(Object.fromEntries(own.map(({ id, min, max, whole, default: usual }) => [id, fc.oneof(fc.constantFrom(min, max, usual), whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }))])));

  let lent = 0;
  it('the books close, groups hold what their village holds, and loans stay within their limits', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), setting, (seed, set) => {
        const world = make({ seed, villages: [60, 45], set: { ...set, 'credit.fundShare': 1, 'shock.mutualFundShare': 0.5 } as Settings });
        for (let v = 0; v < 2; v++) {
          fund(world, 'revolving', v, 20 * million);
          fund(world, 'mutualFund', v, 5 * million);
        }
        for (let i = 0; i < 24; i++) {
          step(world);
          const { household, circle, village: place } = world;
          const members = new Array<number>(circle.rows).fill(0);
          const loans = new Array<number>(circle.rows).fill(0);
          household.circle.forEach((c, h) => {
            if (c < 0) return;
            members[c] += 1;
            loans[c] += household.loanRp[h];
            expect(circle.village[c]).toBe(household.village[h]);
          });
          expect(Array.from(circle.members)).toEqual(members);
          expect(Array.from(circle.loansRp)).toEqual(loans);
          for (let v = 0; v < place.rows; v++) {
            expect(sum(Array.from(circle.fundRp).filter((_, c) => circle.village[c] === v))).toBe(balanceRp(world, 'groupFund', v));
            expect(balanceRp(world, 'community', v)).toBe(0);
          }
          lent += lineMonthRp(world, 'loan');
          for (let h = 0; h < household.rows; h++) {
            expect(household.loanRp[h]).toBeGreaterThanOrEqual(0);
            expect(household.loanRp[h]).toBeLessThanOrEqual(world.values[parameterIndex['credit.mostLoanRp']]);
            expect(household.loansRepaid[h]).toBeLessThanOrEqual(world.values[parameterIndex['credit.mostLoans']]);
            expect(household.arrearsMonths[h]).toBeLessThanOrEqual(world.values[parameterIndex['credit.termMonths']]);
            expect(household.debtRp[h]).toBeGreaterThanOrEqual(0);
            expect(household.payForwardRp[h]).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 25, interruptAfterTimeLimit: 30_000 },
    );
    expect(lent).toBeGreaterThan(million);
  });
});
