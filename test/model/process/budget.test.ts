import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { lineMonthRp } from '../../../src/model/ledger';
import { balance, calm, column, force, make, run, sum, type Settings } from '../world';

const million = 1_000_000;

/** Government alone: 100 million a month for one effort, all released at once, a quarter of its own delivery leaks; audits and training are free. */
const alone = (effort: 'enabling' | 'empowering' | 'protecting', set: Settings = {}): Settings => ({
  ...calm,
  'government.partnershipBudgetRpPerYear': 1200 * million,
  'government.enablingWeight': effort === 'enabling' ? 1 : 0,
  'government.empoweringWeight': effort === 'empowering' ? 1 : 0,
  'government.protectingWeight': effort === 'protecting' ? 1 : 0,
  'government.activeShare': 1,
  'government.procurementDelayMonths': 0,
  'government.auditCostShare': 0,
  'facilitator.trainingCostRpPerYear': 0,
  ...set,
});

/** Runs the budget of the next months; the last of them stays open. */
function budget(world: World, months = 1): World {
  for (let i = 0; i < months; i++) {
    if (i > 0) world.month += 1;
    run(world, 'calendar', 'budget', 'spending');
  }
  return world;
}
const next = (world: World): World => {
  world.month += 1;
  return budget(world);
};
const lines = (world: World, ...ids: string[]) => ids.map((id) => lineMonthRp(world, id) / million);

describe('the partnership budget', () => {
  it('becomes due in twelfths, split by weights to the rupiah', () => {
    const world = budget(make({ set: { ...calm, 'government.partnershipBudgetRpPerYear': 1_000_000_007 } }));
    const parts = ['apbd.enabling', 'apbd.empowering', 'apbd.protecting'].map((id) => lineMonthRp(world, id));
    expect(sum(parts)).toBe(Math.round(1_000_000_007 / 12));
    [0.35, 0.45, 0.2].forEach((share, e) => expect(Math.abs(parts[e] - (share * 1_000_000_007) / 12)).toBeLessThanOrEqual(1));
  });

  it('is split by what the weights are to one another', () => {
    const of = (weights: number[]) => {
      const world = budget(make({ set: { ...alone('enabling'), 'government.enablingWeight': weights[0], 'government.empoweringWeight': weights[1], 'government.protectingWeight': weights[2] } }));
      return lines(world, 'apbd.enabling', 'apbd.empowering', 'apbd.protecting');
    };
    expect(of([1, 1, 0])).toEqual([50, 50, 0]);
    expect(of([0.5, 0.5, 0])).toEqual([50, 50, 0]);
    expect(of([0.01, 0.02, 0.01])).toEqual([25, 50, 25]);
    expect(of([1, 1, 1])).toEqual([33.333333, 33.333334, 33.333333]);
    expect(of([0, 0, 0])).toEqual([0, 0, 0]);
  });

  it('is released at once by active officials; a quarter of their own delivery leaks', () => {
    const world = budget(make({ set: alone('enabling') }));
    expect(lines(world, 'governmentLeak.enabling', 'governmentWorks', 'governmentWorks.late')).toEqual([25, 75, 0]);
    expect(balance(world, 'government', 0)).toBe(0);
  });

  it('leaks less with audits: 25 % at 4 % audited, 21 % at 52 %, 17 % when all is audited', () => {
    const leak = (auditShare: number) => lineMonthRp(budget(make({ set: alone('enabling', { 'government.auditShare': auditShare }) })), 'governmentLeak.enabling') / million;
    expect([leak(0.04), leak(0.52), leak(1)]).toEqual([25, 21, 17]);
    expect(lineMonthRp(budget(make({ set: alone('enabling', { 'government.auditShare': 1, 'government.leakageShare': 0.05, 'government.auditEffect': 0.11 }) })), 'governmentLeak.enabling')).toBe(0);
  });
});

describe('procurement', () => {
  it('of three months holds back January to March; April pays all, three quarters of it late', () => {
    const world = make({ set: alone('enabling', { 'government.procurementDelayMonths': 3 }) });
    for (let month = 0; month < 3; month++) {
      if (month > 0) world.month += 1;
      budget(world);
      expect(lines(world, 'governmentWorks', 'governmentWorks.late', 'governmentLeak.enabling'), `month ${month}`).toEqual([0, 0, 0]);
    }
    next(world);
    expect(lines(world, 'governmentLeak.enabling', 'governmentWorks.late', 'governmentWorks')).toEqual([100, 225, 75]);
    next(world);
    expect(lines(world, 'governmentLeak.enabling', 'governmentWorks.late', 'governmentWorks')).toEqual([25, 0, 75]);
  });

  it('holds back grants too, and with them the money of the NGO', () => {
    const world = budget(make({ set: alone('enabling', { 'government.procurementDelayMonths': 1, 'ngo.present': 1, 'government.grantShare': 1, 'ngo.overheadShare': 0.2 }) }));
    expect([lineMonthRp(world, 'grant.enabling'), world.regency.grantDueRp[0] / million, world.regency.grantPaidRp[0]]).toEqual([0, 100, 0]);
    next(world);
    expect(lines(world, 'grant.enabling', 'ngoOverhead.enabling', 'ngoWorks', 'ngoWorks.late')).toEqual([200, 40, 80, 80]);
    expect([world.regency.grantDueRp[0] / million, world.regency.grantPaidRp[0] / million]).toEqual([200, 200]);
  });

  it('begins anew in January', () => {
    const world = budget(make({ set: alone('enabling', { 'government.procurementDelayMonths': 1 }) }), 12);
    expect(lines(world, 'governmentWorks')).toEqual([75]);
    next(world);
    expect(lines(world, 'governmentWorks', 'governmentWorks.late')).toEqual([0, 0]);
  });
});

describe('officials who are not active', () => {
  it('release two fifths of what is due; the rest waits, and is late when it comes', () => {
    const world = budget(make({ set: alone('enabling', { 'government.activeShare': 0 }) }));
    expect(lines(world, 'governmentLeak.enabling', 'governmentWorks', 'governmentWorks.late')).toEqual([10, 30, 0]);
    expect(world.regency.dueRp[0] / million).toBe(60);
    next(world);
    // Due are 60 of last month and 100 of this: 64 are released, 60/160 of them late.
    expect(lines(world, 'governmentLeak.enabling', 'governmentWorks.late', 'governmentWorks')).toEqual([16, 18, 30]);
    expect(world.regency.dueRp[0] / million).toBe(96);
  });

  it('at half activity release seven tenths', () => {
    expect(lines(budget(make({ set: alone('enabling', { 'government.activeShare': 0.5 }) })), 'governmentLeak.enabling', 'governmentWorks')).toEqual([17.5, 52.5]);
  });

  it('book all of it as late once it was due before: nothing of April lingers in May', () => {
    const world = budget(make({ set: alone('enabling', { 'government.activeShare': 0.5, 'government.procurementDelayMonths': 3 }) }), 4);
    expect(lines(world, 'governmentWorks.late', 'governmentWorks')).toEqual([157.5, 52.5]);
    expect(world.regency.governmentLateRp[0]).toBe(0);
    next(world);
    // Of 120 + 100 due 154 are released, 120/220 of them late.
    expect(lineMonthRp(world, 'governmentWorks.late') / million).toBeCloseTo(0.75 * 154 * (120 / 220), 5);
  });
});

describe('at the turn of the year', () => {
  it('what government did not use goes back, released or not; the new year starts with its own twelfth', () => {
    const world = budget(make({ set: alone('protecting', { 'government.activeShare': 0.5 }) }), 12);
    const left = balance(world, 'government', 2);
    expect(left).toBeGreaterThan(600 * million);
    expect([world.regency.dueRp[2], world.regency.governmentLateRp[2]].every((rupiah) => rupiah > 0)).toBe(true);
    next(world);
    expect(lineMonthRp(world, 'returned.protecting')).toBe(left);
    expect(world.regency.dueRp[2] / million).toBe(30);
    expect(world.regency.governmentLateRp[2]).toBe(0);
    expect(balance(world, 'government', 2) / million).toBe(30 + 70 * 0.75);
  });

  it('the NGO keeps what it has', () => {
    const world = budget(make({ set: { ...calm, 'ngo.present': 1, 'ngo.ownFundsRpPerYear': 120 * million, 'ngo.enablingWeight': 0, 'ngo.empoweringWeight': 0, 'ngo.protectingWeight': 1, 'ngo.overheadShare': 0.2 } }), 13);
    expect(balance(world, 'ngo', 2) / million).toBe(13 * 8);
  });
});

describe('the grant', () => {
  const shared = (set: Settings = {}) => make({ villages: [10, { families: 30, assisted: false }], set: alone('enabling', { 'ngo.present': 1, 'government.grantShare': 0.6, 'ngo.overheadShare': 0.2, ...set }) });

  it('is the declared share of what is released, less overhead; only the rest can leak', () => {
    const world = budget(shared());
    expect(lines(world, 'grant.enabling', 'ngoOverhead.enabling', 'ngoWorks', 'governmentLeak.enabling', 'governmentWorks')).toEqual([60, 12, 48, 10, 30]);
  });

  it('is nothing without an NGO', () => {
    expect(lines(budget(shared({ 'ngo.present': 0 })), 'grant.enabling', 'governmentWorks')).toEqual([0, 75]);
  });

  it('comes beside the NGO’s own funds, split by its own weights', () => {
    const world = budget(shared({ 'ngo.ownFundsRpPerYear': 240 * million, 'ngo.enablingWeight': 0.5, 'ngo.empoweringWeight': 0, 'ngo.protectingWeight': 0.5 }));
    expect(lines(world, 'ngoIncome.enabling', 'ngoIncome.empowering', 'ngoIncome.protecting')).toEqual([10, 0, 10]);
    expect(lines(world, 'ngoOverhead.enabling', 'ngoOverhead.protecting', 'ngoWorks')).toEqual([14, 2, 56]);
    expect(balance(world, 'ngo', 2) / million).toBe(8);
  });
});

describe('facilitators', () => {
  it('of government come first in the table, then those of the NGO; the other posts are empty', () => {
    const world = budget(make({ set: { ...calm, 'government.facilitators': 2, 'ngo.present': 1, 'ngo.facilitators': 1 } }));
    expect(column(world, 'facilitator.active').slice(0, 5)).toEqual([1, 1, 1, 0, 0]);
    expect(column(world, 'facilitator.employer').slice(0, 3)).toEqual([0, 0, 1]);
    expect(column(world, 'facilitator.motivation').slice(0, 3)).toEqual([1, 1, 1]);
  });

  it('of an NGO that is not there are not there', () => {
    expect(sum(column(budget(make({ set: { ...calm, 'ngo.facilitators': 3 } })), 'facilitator.active'))).toBe(0);
  });

  it('keep their motivation when others come; a new one starts fresh', () => {
    const world = budget(make({ set: { ...calm, 'government.facilitators': 1, 'ngo.present': 1, 'ngo.facilitators': 1 } }));
    world.facilitator.motivation.set([0.5, 0.25]);
    next(world);
    expect(column(world, 'facilitator.motivation').slice(0, 3)).toEqual([0.5, 0.25, 0]);
    world.values.set(make({ set: { ...calm, 'government.facilitators': 2, 'ngo.present': 1, 'ngo.facilitators': 1 } }).values);
    next(world);
    // The NGO's first post has moved a row down, and its motivation with it.
    expect(column(world, 'facilitator.motivation').slice(0, 3)).toEqual([0.5, 1, 0.25]);
  });

  it('are paid also before procurement is done, and out of what is due', () => {
    const world = budget(make({ set: alone('empowering', { 'government.procurementDelayMonths': 3, 'government.facilitators': 4, 'facilitator.costRpPerMonth': 3.4e6 }) }));
    expect(lines(world, 'governmentFacilitators', 'governmentCourses', 'governmentLeak.empowering')).toEqual([13.6, 0, 0]);
    expect(column(world, 'facilitator.paidRp').slice(0, 5)).toEqual([3.4e6, 3.4e6, 3.4e6, 3.4e6, 0]);
    expect([balance(world, 'government', 1) / million, world.regency.dueRp[1] / million]).toEqual([86.4, 86.4]);
  });

  it('are paid in part when there is not enough: 5 of 13.6 million', () => {
    const world = budget(make({ set: alone('empowering', { 'government.partnershipBudgetRpPerYear': 60 * million, 'government.facilitators': 4 }) }));
    expect(lines(world, 'governmentFacilitators')).toEqual([5]);
    expect(world.regency.paidShare[0]).toBeCloseTo(5 / 13.6, 6);
    expect(column(world, 'facilitator.paidRp').slice(0, 4)).toEqual([1_250_000, 1_250_000, 1_250_000, 1_250_000]);
  });

  it('without posts cost nothing, and none is unpaid', () => {
    const world = budget(make({ set: alone('empowering') }));
    expect([lineMonthRp(world, 'governmentFacilitators'), ...world.regency.paidShare]).toEqual([0, 1, 1]);
  });

  it('are kept trained for a twelfth of the yearly cost beside their pay; untrained ones cost only pay', () => {
    const paid = (trainedShare: number) => lineMonthRp(budget(make({ set: alone('empowering', { 'government.facilitators': 4, 'facilitator.trainingCostRpPerYear': 1.2 * million, 'facilitator.trainedShare': trainedShare }) })), 'governmentFacilitators') / million;
    expect([paid(1), paid(0.5), paid(0)]).toEqual([14, 13.8, 13.6]);
  });

  it('are skilled as far as they are trained: of four every second one at half', () => {
    const skill = (trainedShare: number) => column(budget(make({ set: { ...calm, 'government.facilitators': 4, 'facilitator.skill': 0.7, 'facilitator.trainingEffect': 0.3, 'facilitator.trainedShare': trainedShare } })), 'facilitator.skill').slice(0, 5);
    const [trained, untrained] = [expect.closeTo(0.7, 6), expect.closeTo(0.49, 6)];
    expect(skill(1)).toEqual([trained, trained, trained, trained, 0]);
    expect(skill(0.5)).toEqual([untrained, trained, untrained, trained, 0]);
    expect(skill(0)).toEqual([untrained, untrained, untrained, untrained, 0]);
  });

  it('count the months without any pay', () => {
    const world = budget(make({ set: { ...calm, 'government.facilitators': 2 } }), 3);
    expect([...world.regency.unpaidMonths]).toEqual([3, 0]);
    force(world, 'government.partnershipBudgetRpPerYear', 12 * million);
    next(world);
    expect(world.regency.unpaidMonths[0]).toBe(0);
  });
});

describe('audits', () => {
  it('cost their share of every rupiah audited, before the rest leaks: 5 % of half of 100 million', () => {
    const world = budget(make({ set: alone('enabling', { 'government.auditCostShare': 0.05, 'government.auditShare': 0.52, 'government.leakageShare': 0.25, 'government.auditEffect': 0.08 }) }));
    // 2.6 million for audits; of 97.4 million 21 % leak.
    expect(lines(world, 'governmentAudit.enabling', 'governmentLeak.enabling', 'governmentWorks')).toEqual([2.6, 20.454, 76.946]);
    expect(lineMonthRp(world, 'governmentAudit.empowering')).toBe(0);
  });

  it('look at what government delivers itself, not at grants', () => {
    const world = budget(make({ set: alone('enabling', { 'ngo.present': 1, 'government.grantShare': 1, 'government.auditCostShare': 0.05, 'government.auditShare': 1 }) }));
    expect(lines(world, 'governmentAudit.enabling', 'grant.enabling')).toEqual([0, 100]);
  });
});

describe('money that follows need', () => {
  /** 100 million of the partnership and 10 of the NGO, halves for enabling and empowering, after a month with these answers to cases: 1 and 2 helped by government and NGO, 3 and 4 turned away. */
  const split = (served: readonly number[], set: Settings = {}, engagement = 0.5) => {
    const halves: Settings = {
      'government.enablingWeight': 0.5, 'government.empoweringWeight': 0.5, 'government.protectingWeight': 0, 'ngo.enablingWeight': 0.5, 'ngo.empoweringWeight': 0.5, 'ngo.protectingWeight': 0,
      'ngo.present': 1, 'ngo.ownFundsRpPerYear': 120 * million, 'forum.adaptation': 0.5, 'ngo.flexibilityShare': 0.5,
    };
    const world = make({ villages: [8], set: alone('enabling', { ...halves, ...set }) });
    run(world, 'calendar');
    world.household.served.set(served);
    world.regency.engagement[0] = engagement;
    run(world, 'budget');
    return [lines(world, 'apbd.enabling', 'apbd.empowering', 'apbd.protecting'), lines(world, 'ngoIncome.enabling', 'ngoIncome.empowering', 'ngoIncome.protecting')];
  };
  const [plan, ownPlan] = [[50, 50, 0], [5, 5, 0]];

  it('moves to protecting by the cases turned away: the partners’ by how engaged they are, the NGO’s own by the cases it turned away itself', () => {
    // Three of five turned away: 0.5 × 0.5 × 0.6 of the partnership. One of two by the NGO: 0.5 × 0.5 of its own.
    expect(split([1, 2, 3, 4, 3])).toEqual([[42.5, 42.5, 15], [3.75, 3.75, 2.5]]);
    expect(split([3], {}, 1)).toEqual([[25, 25, 50], ownPlan]);
    expect(split([3, 4], { 'forum.adaptation': 1, 'ngo.flexibilityShare': 1 }, 1)).toEqual([[0, 0, 100], [0, 0, 10]]);
  });

  it('stays as planned while nobody is turned away, and where neither forum nor NGO follows', () => {
    expect(split([1, 2, 0])).toEqual([plan, ownPlan]);
    expect(split([0])).toEqual([plan, ownPlan]);
    expect(split([3, 4], { 'forum.adaptation': 0, 'ngo.flexibilityShare': 0 })).toEqual([plan, ownPlan]);
    expect(split([3, 4], {}, 0)).toEqual([plan, [2.5, 2.5, 5]]);
  });

  it('keeps the rest in the proportion of the plan, to the rupiah', () => {
    expect(split([3, 1], { 'government.enablingWeight': 0.1, 'government.empoweringWeight': 0.3, 'government.protectingWeight': 0.1 }, 1)[0]).toEqual([15, 45, 40]);
    expect(sum(split([3, 1, 1], { 'government.partnershipBudgetRpPerYear': 1_000_000_007 })[0])).toBeCloseTo(Math.round(1_000_000_007 / 12) / million, 9);
  });
});

describe('the mutual funds', () => {
  it('take their share of new protecting money by families, whole rupiah, government everywhere and the NGO in its area', () => {
    const world = budget(make({
      villages: [10, { families: 30, assisted: false }],
      set: alone('protecting', { 'ngo.present': 1, 'government.grantShare': 0.6, 'ngo.overheadShare': 0.2, 'shock.mutualFundShare': 0.1 }),
    }));
    // Government keeps 40 less 10 that leak, the NGO 60 less 12 of overhead: a tenth of 30 million by 10 to 30 families, a tenth of 48 million in the first village.
    expect(lines(world, 'governmentMutualFund', 'ngoMutualFund')).toEqual([3, 4.8]);
    expect([balance(world, 'mutualFund', 0), balance(world, 'mutualFund', 1)]).toEqual([750_000 + 4_800_000, 2_250_000]);
    expect([balance(world, 'government', 2), balance(world, 'ngo', 2)]).toEqual([27 * million, 43.2 * million]);
  });

  it('take nothing of what was there before, and nothing at 0', () => {
    const world = budget(make({ set: alone('protecting', { 'shock.mutualFundShare': 0 }) }));
    expect(balance(world, 'mutualFund')).toBe(0);
    force(world, 'shock.mutualFundShare', 0.5);
    next(world);
    expect(lines(world, 'governmentMutualFund')).toEqual([37.5]);
  });
});
