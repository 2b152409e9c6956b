import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { lineMonthRp } from '../../../src/model/ledger';
import { balance, calm, column, fund, make, run, sum, type Settings } from '../world';

const million = 1_000_000;

/** An NGO of one facilitator without any income; free of reserve and training costs. */
const ngo: Settings = { ...calm, 'ngo.present': 1, 'ngo.facilitators': 1, 'ngo.reserveMonths': 0, 'facilitator.trainingCostRpPerYear': 0, 'group.invitedShare': 1, 'group.courseCostRp': 250_000 };
const assisted = [10, { families: 30, assisted: true }];

/** A world whose NGO serves all families, all of whom came last month and think of trading, and then holds this much empowering money. */
function serving(rupiah: number, set: Settings = {}, villages: Parameters<typeof make>[0] = { villages: assisted }): World {
  const world = run(make({ ...villages, set: { ...ngo, ...set } }), 'calendar', 'budget', 'placement');
  world.household.attended.fill(1);
  world.household.mindset.fill(0);
  fund(world, 'ngo', 1, rupiah);
  return world;
}
const spend = (world: World): World => run(world, 'spending');
const lines = (world: World, ...ids: string[]) => ids.map((id) => lineMonthRp(world, id) / million);

describe('training places', () => {
  it('are bought in whole, with what is left beyond the reserve of pay', () => {
    const world = spend(serving(13.1 * million, { 'ngo.reserveMonths': 2, 'facilitator.costRpPerMonth': 3.4e6 }));
    // 6.8 kept: 6.3 buys 25 places.
    expect(world.regency.ngoCoursePlaces[0]).toBe(25);
    expect(balance(world, 'ngo', 1)).toBe(6.8 * million + 50_000);
  });

  it('are at most one for every family in care; the rest of the money waits', () => {
    const world = spend(serving(20 * million));
    expect(world.regency.ngoCoursePlaces[0]).toBe(40);
    expect(balance(world, 'ngo', 1)).toBe(10 * million);
  });

  it('are bought by government with what it has released beyond a month of pay and training', () => {
    const world = make({ villages: [400], set: { ...calm, 'government.facilitators': 4, 'facilitator.costRpPerMonth': 3.4e6, 'facilitator.trainingCostRpPerYear': 1.2e6, 'group.invitedShare': 1 } });
    run(world, 'calendar', 'budget', 'placement');
    fund(world, 'government', 1, 64.8 * million);
    world.regency.dueRp[1] = 10 * million;
    spend(world);
    // 54.8 released, 14 kept: 40.8 or 163.2 places.
    expect(world.regency.governmentCoursePlaces[0]).toBe(163);
    expect(lines(world, 'governmentCourses', 'ngoCourses')).toEqual([40.75, 0]);
  });

  it('are nothing when what is there does not cover the reserve', () => {
    const world = spend(serving(5 * million, { 'ngo.reserveMonths': 6, 'facilitator.costRpPerMonth': 3.4e6 }));
    expect([world.regency.ngoCoursePlaces[0], balance(world, 'ngo', 1)]).toEqual([0, 5 * million]);
  });

  it('are nothing when there is nobody to come', () => {
    const world = spend(serving(20 * million, { 'group.invitedShare': 0 }));
    expect([world.regency.ngoCoursePlaces[0], balance(world, 'ngo', 1)]).toEqual([0, 20 * million]);
  });
});

describe('start-up capital', () => {
  const capital: Settings = { 'assistance.capitalShare': 1, 'assistance.capitalGrantRp': 4e6 };

  it('is given whole to families that came, in cash and to the rupiah', () => {
    const world = serving(13 * million, capital);
    world.household.attended.fill(0);
    world.household.attended.set([1, 1, 1, 1, 1], 20);
    const before = column(world, 'household.savingsRp');
    spend(world);
    const received = Array.from(world.household.grantRp);
    expect([sum(received), received.filter((rupiah) => rupiah === 4e6).length, sum(received.slice(20, 25))]).toEqual([12e6, 3, 12e6]);
    expect(column(world, 'household.savingsRp')).toEqual(before.map((rupiah, h) => rupiah + received[h]));
    expect([lines(world, 'ngoCapital', 'ngoCourses'), balance(world, 'ngo', 1), world.regency.setAsideRp[1]]).toEqual([[12, 0], 1e6, 1e6]);
    expect(balance(world, 'household', 1)).toBe(sum(world.household.savingsRp.subarray(10)));
    expect(Array.from(world.household.reachedNow)).toEqual(received.map((rupiah) => (rupiah > 0 ? 2 : 0)));
  });

  it('is saved up over the months when the share does not buy a whole grant', () => {
    const world = serving(4 * million, { 'assistance.capitalShare': 0.5 });
    spend(world);
    expect([lines(world, 'ngoCapital', 'ngoCourses'), world.regency.setAsideRp[1]]).toEqual([[0, 2], 2e6]);
    fund(world, 'ngo', 1, 4 * million);
    world.month += 1;
    run(world, 'calendar', 'spending');
    expect([lines(world, 'ngoCapital', 'ngoCourses'), world.regency.setAsideRp[1], balance(world, 'ngo', 1)]).toEqual([[4, 2], 0, 0]);
  });

  it.each([[1, [1, 1, 40]], [2, [1, 2, 45]]] as const)('comes to everybody once, and %i times at most', (most, [least, greatest, all]) => {
    const world = serving(0, { ...capital, 'assistance.grantsPerFamily': most });
    for (let month = 0; month < 3; month++) {
      fund(world, 'ngo', 1, 60 * million);
      run(world, 'spending');
      world.month += 1;
      run(world, 'calendar');
    }
    // 15 of 40 families each month, while any may receive it.
    expect([Math.min(...world.household.grants), Math.max(...world.household.grants), sum(world.household.grants)]).toEqual([least, greatest, all]);
  });

  it('is taken by owners and by who thinks of trading; the others decline, and the money waits', () => {
    const taken = (gate: number) => {
      const world = serving(20 * million, { ...capital, 'market.aspirationGate': gate });
      const { household } = world;
      household.attended.fill(0, 5);
      household.enterprise.fill(0);
      household.enterprise[0] = 1;
      household.confidence.fill(0.5);
      household.mindset.set([0.9, 0.4, 0.6, 0.5, 0.2]);
      spend(world);
      expect([sum(household.grantRp), lines(world, 'ngoCapital')[0] * million, world.regency.setAsideRp[1]]).toEqual([4e6 * sum(household.grants), sum(household.grantRp), 20e6 - sum(household.grantRp)]);
      return Array.from(household.grants.subarray(0, 5));
    };
    expect([taken(1), taken(2), taken(0)]).toEqual([[1, 1, 0, 0, 1], [1, 0, 0, 0, 1], [1, 1, 1, 1, 1]]);
  });

  it('comes from whoever accompanies the family', () => {
    const world = serving(8 * million, capital);
    world.household.facilitator.fill(-1, 0, 39);
    spend(world);
    expect([lines(world, 'ngoCapital'), world.household.grants[39], sum(world.household.grants)]).toEqual([[4], 1, 1]);
    expect(world.regency.setAsideRp[1]).toBe(4e6);
  });

  it('that government has set aside goes back at the turn of the year', () => {
    const world = make({ villages: [40], set: { ...calm, ...capital, 'government.facilitators': 1, 'government.partnershipBudgetRpPerYear': 12 * million, 'facilitator.costRpPerMonth': 2.5e6, 'assistance.capitalGrantRp': 1e7 } });
    world.regency.setAsideRp[0] = 3e6;
    fund(world, 'government', 1, 3 * million);
    run(world, 'calendar', 'budget');
    expect([lines(world, 'returned.empowering'), world.regency.setAsideRp[0]]).toEqual([[3], 0]);
  });
});

describe('the loan fund', () => {
  it('takes its share by families of the served villages, whole rupiah', () => {
    const world = spend(serving(10_000_001, { 'credit.fundShare': 0.5 }, { villages: [7, 11, 13, { families: 30, assisted: false }] }));
    const parts = [0, 1, 2, 3].map((v) => balance(world, 'revolving', v));
    expect(sum(parts)).toBe(5_000_000);
    [7, 11, 13, 0].forEach((families, v) => expect(Math.abs(parts[v] - (5_000_000 * families) / 31)).toBeLessThanOrEqual(1));
    // What is left buys 20 places; a rupiah waits.
    expect([lines(world, 'ngoLoanFund', 'ngoCourses'), balance(world, 'ngo', 1)]).toEqual([[5, 5], 1]);
  });

  it('and capital together take no more than there is', () => {
    const world = spend(serving(10 * million, { 'credit.fundShare': 0.8, 'assistance.capitalShare': 0.6 }));
    expect([lines(world, 'ngoLoanFund', 'ngoCapital', 'ngoCourses'), world.regency.setAsideRp[1]]).toEqual([[4, 4, 0], 2e6]);
  });

  it('leaves the money to courses where no village is served', () => {
    const world = serving(5 * million, { 'credit.fundShare': 1 });
    world.village.assisted.fill(0);
    spend(world);
    expect(lines(world, 'ngoLoanFund', 'ngoCourses')).toEqual([0, 5]);
  });
});

describe('works', () => {
  const build = (set: Settings = {}, output = 1): World => {
    const world = make({ villages: [10, { families: 30, assisted: false }], set: { ...calm, 'ngo.present': 1, ...set } });
    run(world, 'calendar');
    fund(world, 'government', 0, 40 * million);
    fund(world, 'ngo', 0, 48 * million);
    world.regency.jointOutput[0] = output;
    return spend(world);
  };

  it('stand in assisted villages where the NGO builds; government builds everywhere, by families', () => {
    const world = build();
    expect(Array.from(world.village.opportunityRp, (rupiah) => rupiah / million)).toEqual([58, 30]);
    expect(lines(world, 'governmentWorks', 'ngoWorks')).toEqual([40, 48]);
  });

  it('open as much as policy and delivery make together, whatever they cost', () => {
    expect(Array.from(build({}, 0.25).village.opportunityRp, (rupiah) => rupiah / million)).toEqual([14.5, 7.5]);
    expect(sum(build({}, 0).village.opportunityRp)).toBe(0);
  });

  it('use up the account in the sum, whatever the villages', () => {
    const world = make({ villages: [7, 11, 13], set: calm });
    fund(world, 'government', 0, 1_000_000_019);
    run(world, 'calendar', 'spending');
    expect([balance(world, 'government', 0), lineMonthRp(world, 'governmentWorks')]).toEqual([0, 1_000_000_019]);
  });
});

describe('what was opened', () => {
  const decayed = (set: Settings, capacity = 0): number => {
    const world = make({ set: { ...calm, 'market.opportunityDecayPerYear': 0.2, 'forum.upkeepEffect': 0.6, ...set } });
    world.village.opportunityRp[0] = 60 * million;
    world.regency.capacity[0] = capacity;
    return spend(world).village.opportunityRp[0] / million;
  };

  it('loses a twelfth of a fifth in a month when nobody keeps it up', () => {
    expect(decayed({ 'government.activeShare': 0 })).toBeCloseTo(59, 9);
    expect(decayed({ 'government.activeShare': 1, 'forum.upkeepEffect': 0 })).toBeCloseTo(59, 9);
  });

  it('loses less the more active government is: two fifths of that at full activity', () => {
    expect(decayed({ 'government.activeShare': 1 })).toBeCloseTo(60 - 0.4, 9);
    expect(decayed({ 'government.activeShare': 0.5 })).toBeCloseTo(60 - 0.7, 9);
  });

  it('is kept up by the forum as far as government leaves it undone', () => {
    expect(decayed({ 'government.activeShare': 0 }, 1)).toBeCloseTo(60 - 0.4, 6);
    expect(decayed({ 'government.activeShare': 0.5 }, 0.5)).toBeCloseTo(60 - (1 - 0.6 * 0.75), 6);
  });
});
