import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { calm, make, pass, run, type Settings } from '../world';

/** NGO and government need each other wholly: all posts are the NGO's, all its money is a grant; power is equal. */
const table: Settings = {
  'ngo.present': 1, 'ngo.facilitators': 2, 'government.facilitators': 0, 'ngo.ownFundsRpPerYear': 0, 'government.partnershipBudgetRpPerYear': 1.2e9, 'government.grantShare': 1,
  'government.activeShare': 0.8, 'household.trustGovernment': 0.6, 'household.trustNgo': 0.4, 'forum.pace': 0.1, 'forum.engagement': 0.4, 'forum.trustPartners': 0.5,
  'forum.powerImbalance': 0, 'forum.leadership': 0, 'forum.smallWinsEffect': 0.05, 'forum.brokenPromiseEffect': 0.1, 'forum.winsForHalf': 0.02, 'forum.policyAlone': 0.25,
  'forum.fundsShare': 0.5, 'forum.elasticity': 0.5, 'forum.policyShare': 0.5, 'forum.coordinationLoss': 0.3, 'group.size': 10, 'group.baselineAttendance': 0.6,
};

/** A forum after its first month: two facilitators of the NGO deliver all and half to ten families each, of ten million due this much was paid. */
function meet(paidRp: number, set: Settings = {}, dueRp = 10_000_000): World {
  const world = make({ villages: [20], set: { ...table, ...set } });
  world.month = 1;
  world.facilitator.employer.set([1, 1]);
  world.facilitator.active.set([1, 1]);
  world.facilitator.families.set([10, 10]);
  world.facilitator.delivered.set([1, 0.5]);
  world.regency.paidShare.set([1, 1]);
  world.regency.grantDueRp[0] = dueRp;
  world.regency.grantPaidRp[0] = paidRp;
  return world;
}
const forum = ({ regency }: World) => [regency.engagement[0], regency.motivation[0], regency.capacity[0], regency.trustPartners[0]];
const cube = (x: number): number => Math.cbrt(x);

describe('the forum', () => {
  it('is not there without an NGO', () => {
    expect(forum(pass(make({ set: { ...table, 'ngo.present': 0 } }), 3))).toEqual([0, 0, 0, 0]);
    expect(forum(make({ set: { ...table, 'ngo.present': 0 } }))).toEqual([0, 0, 0, 0]);
  });

  it('starts as declared, with a motivation between engagement, trust and legitimacy', () => {
    expect(forum(make({ set: table }))).toEqual([0.4, cube(0.4 * 0.5 * 0.5), 0, 0.5].map((level) => expect.closeTo(level, 6)));
  });

  it('moves a tenth of the way each month: to activity × trust, to what engagement, trust and legitimacy carry, to the scarcer of staff and money', () => {
    const world = run(meet(10_000_000), 'forum');
    const trust = 0.5 + 0.05 * 0.5;
    const engagement = 0.4 + 0.1 * (0.8 * (0.5 + 0.5 * trust) - 0.4);
    const started = cube(0.4 * 0.5 * 0.5);
    const motivation = started + 0.1 * (cube(engagement * trust * 0.5) - started);
    const capacity = 0.1 * (0.75 * Math.sqrt(motivation));
    expect(forum(world)).toEqual([engagement, motivation, capacity, trust].map((level) => expect.closeTo(level, 5)));
  });

  it('is held back by money when that is scarcer than staff', () => {
    const capacity = (paidRp: number) => run(meet(paidRp), 'forum').regency.capacity[0];
    expect(capacity(3_000_000) / capacity(6_000_000)).toBeCloseTo(0.5, 1);
    // Staff deliver three quarters: nine tenths of the money make hardly more capacity than eight.
    expect(capacity(9_000_000) / capacity(8_000_000)).toBeLessThan(1.01);
    expect(capacity(0)).toBe(0);
  });

  it('has no capacity without staff', () => {
    const world = meet(10_000_000);
    world.facilitator.families.fill(0);
    expect(run(world, 'forum').regency.capacity[0]).toBe(0);
  });

  it('loses engagement to unequal power as far as leadership does not make up for it', () => {
    const engaged = (imbalance: number, leadership: number) => run(meet(10_000_000, { 'forum.engagement': 0, 'forum.powerImbalance': imbalance, 'forum.leadership': leadership }), 'forum').regency.engagement[0];
    expect(engaged(0.5, 0) / engaged(0, 0)).toBeCloseTo(0.5, 5);
    expect(engaged(0.5, 0.4) / engaged(0, 0)).toBeCloseTo(0.7, 5);
    expect(engaged(0.5, 1) / engaged(0, 0)).toBeCloseTo(1, 5);
    expect(engaged(1, 0)).toBe(0);
  });

  it('engages partners as far as they need each other: the NGO’s people, government’s money', () => {
    const engaged = (set: Settings) => run(meet(10_000_000, { 'forum.engagement': 0, ...set }), 'forum').regency.engagement[0];
    expect(engaged({ 'government.facilitators': 6 }) / engaged({})).toBeCloseTo(0.5, 5); // 2 of 8 posts
    expect(engaged({ 'ngo.ownFundsRpPerYear': 1.2e9 }) / engaged({})).toBeCloseTo(Math.sqrt(0.5), 5);
    expect([engaged({ 'ngo.facilitators': 0 }), engaged({ 'government.grantShare': 0 })]).toEqual([0, 0]);
  });

  it('says how far they need each other: not at all where one works alone', () => {
    const need = (set: Settings) => run(meet(10_000_000, set), 'forum').regency.mutualNeed[0];
    expect(need({})).toBe(1);
    expect(need({ 'government.facilitators': 6, 'ngo.ownFundsRpPerYear': 1.2e9 })).toBeCloseTo(Math.sqrt(0.25 * 0.5), 6);
    expect([need({ 'ngo.present': 0 }), need({ 'ngo.facilitators': 0 }), need({ 'government.grantShare': 0 })]).toEqual([0, 0, 0]);
  });

  it('is less legitimate where the villages distrust or envy', () => {
    const world = meet(10_000_000, { 'forum.pace': 0.3 });
    expect(world.regency.legitimacy[0]).toBeCloseTo(0.5, 6);
    world.village.governmentTrust[0] = 0.2;
    world.village.jealousy[0] = 0.5;
    expect(run(world, 'forum').regency.legitimacy[0]).toBeCloseTo(0.5 + 0.3 * (0.5 * (0.2 + 0.4) * 0.5 - 0.5), 6);
  });
});

describe('trust between the partners', () => {
  const trust = (paidRp: number, dueRp?: number, change: (world: World) => void = () => {}) => {
    const world = meet(paidRp, {}, dueRp);
    change(world);
    return run(world, 'forum').regency.trustPartners[0];
  };

  it('rises a twentieth of the way by grants paid when due', () => expect(trust(10_000_000)).toBeCloseTo(0.525, 6));
  it('falls by a tenth when all is late: twice as far', () => expect(trust(0)).toBeCloseTo(0.45, 6));
  it('moves in between when a part is paid', () => expect(trust(6_000_000)).toBeCloseTo(0.5 + 0.6 * 0.025 - 0.4 * 0.05, 6));
  it('stays when no grant is due', () => expect(trust(0, 0)).toBeCloseTo(0.5, 6));

  it('rises by small wins: a family in five opened an enterprise or was helped', () => {
    const wins = trust(0, 0, ({ household }) => {
      household.enterprise.fill(0);
      household.invited.fill(1);
      household.enterprise[3] = 1;
      household.enterpriseMonths[3] = 0;
      household.served.set([1, 0, 2], 5);
      household.enterprise[9] = 1;
      household.enterpriseMonths[9] = 4; // not new
      household.served[11] = 0;
    });
    // 3 successes for 20 families: 0.15 / (0.15 + 0.02), of which a tenth is felt in the first month.
    expect(wins).toBeCloseTo(0.5 + 0.05 * 0.1 * (0.15 / 0.17) * 0.5, 5);
  });

  it('falls by pay that did not come and by cases turned away', () => {
    expect(trust(0, 0, ({ regency }) => regency.paidShare.set([1, 0.4]))).toBeCloseTo(0.5 - 0.1 * 0.6 * 0.5, 6);
    const turnedAway = trust(0, 0, ({ household, regency }) => {
      household.served.set([3, 4, 3, 1]);
      regency.smallWins[0] = 0;
    });
    expect(turnedAway).toBeCloseTo(0.5 - 0.1 * 0.75 * 0.5, 6);
  });

  it('stays whatever happens when both effects are off', () => {
    const off = { 'forum.smallWinsEffect': 0, 'forum.brokenPromiseEffect': 0 };
    expect([run(meet(0, off), 'forum').regency.trustPartners[0], run(meet(10_000_000, off), 'forum').regency.trustPartners[0]]).toEqual([0.5, 0.5]);
  });

  it('wears away over the first quarter while procurement takes its time, and comes back after', () => {
    const world = make({ villages: [20], set: { ...table, 'ngo.ownFundsRpPerYear': 2e8, 'shock.scale': 0, 'government.procurementDelayMonths': 3, 'government.activeShare': 1 } });
    const levels = [0.5];
    for (let month = 0; month < 7; month++) levels.push(pass(world, 1).regency.trustPartners[0]);
    // The forum looks back on the month before.
    expect(levels[1]).toBeCloseTo(0.5, 6);
    expect(levels[4]).toBeLessThan(0.5 * 0.93 ** 3);
    expect(levels[5]).toBeGreaterThan(levels[4]);
    expect(levels[7]).toBeGreaterThan(levels[5]);
  });
});

describe('what policy and delivery make together', () => {
  const inputs = ({ regency }: World) => [regency.policyInput[0], regency.deliveryInput[0], regency.jointOutput[0]];

  it('starts from the plan: government alone with posts has both, the NGO alone delivery', () => {
    expect(inputs(make({ set: { ...calm, 'government.partnershipBudgetRpPerYear': 1e9, 'government.facilitators': 4, 'government.activeShare': 1 } }))).toEqual([1, 1, 1]);
    expect(inputs(make({ set: { ...calm, 'government.partnershipBudgetRpPerYear': 1e9, 'government.activeShare': 1 } }))).toEqual([1, 0, 0]);
    expect(inputs(make({ set: { ...calm, 'ngo.present': 1, 'ngo.facilitators': 4, 'government.activeShare': 0 } }))).toEqual([0.25, 1, 0.4].map((level) => expect.closeTo(level, 6)));
    expect(inputs(make({ set: { ...calm, 'government.activeShare': 0 } }))).toEqual([0.25, 0, 0]);
  });

  /** Delivery after a month in which so many of the ten families of each group came: the first with a facilitator, the second on its own under leaders of 0.5. */
  const delivery = (came: readonly [number, number], set: Settings = {}, employer = 1) => {
    const world = meet(10_000_000, set);
    world.facilitator.employer.fill(employer);
    world.group.members.set([10, 10]);
    world.group.facilitator.set([0, -1]);
    world.group.leadership.set([0.1, 0.5]);
    world.group.attending.set(came);
    return run(world, 'forum').regency.deliveryInput[0];
  };

  it('counts delivery by who came, with a facilitator whole, on their own as far as the leaders can: all of it at the usual six of ten', () => {
    expect(delivery([6, 0])).toBeCloseTo(6 / 12, 6);
    expect(delivery([3, 0])).toBeCloseTo(3 / 12, 6);
    expect(delivery([0, 6])).toBeCloseTo(3 / 12, 6);
    expect(delivery([6, 6])).toBeCloseTo(9 / 12, 6);
    expect(delivery([3, 3], { 'group.baselineAttendance': 0.9 })).toBeCloseTo(4.5 / 18, 6);
    expect([delivery([10, 6]), delivery([10, 10])]).toEqual([1, 1]);
  });

  it('counts no better or worse who is employed by government: quality acts where people learn', () => {
    expect(delivery([6, 0], { 'facilitator.governmentQuality': 0.4 }, 0)).toBeCloseTo(6 / 12, 6);
  });

  it('has no delivery where nobody came and where nobody is in a group; in the first month the plan stands in', () => {
    expect(delivery([0, 0])).toBe(0);
    expect(run(meet(10_000_000), 'forum').regency.deliveryInput[0]).toBe(0);
    const first = meet(10_000_000);
    first.month = 0;
    expect(run(first, 'forum').regency.deliveryInput[0]).toBe(1);
  });

  it('has less policy while money is overdue', () => {
    const policy = (overdueRp: number) => {
      const world = meet(10_000_000, { 'government.activeShare': 1 });
      world.regency.dueRp[0] = overdueRp;
      return run(world, 'forum').regency.policyInput[0];
    };
    expect(policy(0)).toBeCloseTo(1, 6);
    // Half of the 100 million of a month overdue takes a quarter of government's part away, a tenth of the way in the first month.
    expect(policy(50_000_000)).toBeCloseTo(1 - 0.1 * 0.75 * 0.25, 6);
    expect(policy(500_000_000)).toBeCloseTo(1 - 0.1 * 0.75 * 0.5, 6);
  });

  it('loses by poor coordination only where the work is shared', () => {
    const output = (set: Settings, capacity = 0) => {
      const world = meet(10_000_000, { 'government.activeShare': 1, 'forum.pace': 0.02, ...set });
      world.regency.capacity[0] = capacity;
      world.group.members[0] = world.group.attending[0] = 10;
      return run(world, 'forum').regency.jointOutput[0];
    };
    const whole = output({ 'forum.coordinationLoss': 0 });
    expect(whole).toBeCloseTo(1, 5);
    expect(output({ 'forum.coordinationLoss': 0.3 })).toBeCloseTo(0.7, 1);
    expect(output({ 'forum.coordinationLoss': 0.3 }, 1)).toBeGreaterThan(0.98);
    expect(output({ 'forum.coordinationLoss': 0.3, 'ngo.present': 0 })).toBeCloseTo(whole, 5);
    expect(output({ 'forum.coordinationLoss': 0.3, 'government.grantShare': 0 })).toBeCloseTo(whole, 5);
  });
});
