import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { closeBooks, lineMonthRp } from '../../../src/model/ledger';
import { usualLoss } from '../../../src/model/state/usual';
import { hold, run } from '../world';
import { million, own, village, work } from './traders';

describe('work', () => {
  it('pays what the household would live on, beyond own produce and usual transfers, and what shocks usually take', () => {
    const world = village(2);
    world.household.usualTransferRp[1] = 500_000;
    run(world, 'enterprise');
    const usual = usualLoss(world);
    expect(Array.from(world.household.workRp)).toEqual([Math.round(work(world)), Math.round(1.5 * million / (1 - usual.otherShare) + usual.costRp)]);
    expect(Array.from(world.household.savingsRp)).toEqual(Array.from(world.household.workRp, (rupiah) => rupiah + million));
    closeBooks(world);
  });

  it('pays one percent more to who always comes to the group, and again to a member of a savings and loan group', () => {
    const world = village(4, { 'group.membershipReturn': 0.01 });
    world.household.attendance.set([0, 1, 0.5, 1]);
    world.household.circle.set([-1, -1, -1, 0]);
    expect(Array.from(run(world, 'enterprise').household.workRp)).toEqual([1, 1.01, 1.005, 1.02].map((rise) => Math.round(rise * work(world))));
  });

  it('on a farm pays for the harvests that usually fail', () => {
    const world = village(1);
    world.household.occupation[0] = 0;
    run(world, 'enterprise');
    expect(world.household.workRp[0]).toBe(Math.round((2 * million) / (1 - usualLoss(world).farmShare) + usualLoss(world).costRp));
    expect(world.household.workRp[0]).toBeGreaterThan(work(world));
  });

  it('falls by the loss of a shock while it lasts', () => {
    const world = village(2);
    world.household.lossShare.fill(0.4);
    world.household.lossMonths.set([3, 0]);
    run(world, 'enterprise');
    expect(Array.from(world.household.workRp)).toEqual([Math.round(0.6 * work(world)), Math.round(work(world))]);
  });

  it('falls with a weakness that lasts beyond the illness: by three tenths of the health that is missing', () => {
    const world = village(3);
    world.household.health.set([0.6, 0.6, 1]);
    world.household.sickMonths.set([0, 2, 0]); // an illness that runs takes its share as a shock
    run(world, 'enterprise');
    expect(Array.from(world.household.workRp)).toEqual([Math.round(0.88 * work(world)), Math.round(work(world)), Math.round(work(world))]);
    const ablated = village(1, { 'household.healthWorkEffect': 0 });
    ablated.household.health.fill(0.6);
    expect(run(ablated, 'enterprise').household.workRp[0]).toBe(Math.round(work(ablated)));
  });

  it('does not fall with the weakness that poverty brings anyway, since the poor were observed with it', () => {
    const world = village(2);
    const { household } = world;
    household.persons.fill(1);
    household.baseRp.fill(0.8 * 563_523);
    household.floorRp.fill(0);
    household.health.set([0.9, 0.8]);
    run(world, 'enterprise');
    expect(household.workRp[1] / household.workRp[0]).toBeCloseTo(1 - 0.3 * 0.1, 4);
  });

  it('is given up for a tenth of regular transfers beyond the usual, and taken up for a tenth of those that end', () => {
    const earned = (regularRp: number, response: number) => {
      const world = village(1, { 'household.effortResponse': response });
      world.household.usualTransferRp[0] = 200_000;
      world.household.regularRp[0] = regularRp;
      return run(world, 'enterprise').household.workRp[0];
    };
    // 1.8 million to earn: 200,000 more of transfers take 20,000 of it, one ninetieth.
    expect([earned(400_000, 0.1) / earned(200_000, 0.1), earned(0, 0.1) / earned(200_000, 0.1)]).toEqual([expect.closeTo(1 - 1 / 90, 5), expect.closeTo(1 + 1 / 90, 5)]);
    expect(earned(400_000, 0)).toBe(earned(200_000, 0));
  });

  it('counts the hours of the village, shocks left aside', () => {
    const world = village(4, { 'household.effortResponse': 0.1 });
    world.household.regularRp.set([400_000, 0, 0, 0]);
    world.household.lossMonths.fill(3);
    world.household.lossShare.fill(0.5);
    // 40,000 of two million, in one household of four.
    expect(run(world, 'enterprise').village.effort[0]).toBeCloseTo(1 - 0.02 / 4, 6);
  });

  it('never pays less than nothing, however far fortune falls below what transfers used to give', () => {
    const world = village(1);
    world.household.usualTransferRp[0] = 5 * million;
    run(world, 'enterprise');
    expect(world.household.workRp[0]).toBeGreaterThanOrEqual(0);
    closeBooks(world);
  });
});

describe('an enterprise', () => {
  const profit = (world: World, assetRp: number, share: number, at = work(world)) =>
    Math.round(share * (0.4 * 0.95 * at + 150_000 * (1 + 0.14 * 0.5) * Math.sqrt(assetRp / million)) - 60_000);

  it.each([0.5, 2, 4, 9])('with %d million of assets earns A(1 + ψs)√a, own hours, less rent, to the rupiah', (assets) => {
    const world = village(1);
    own(world, 0, assets * million);
    run(world, 'enterprise');
    expect(world.household.profitRp[0]).toBe(profit(world, assets * million, 1));
    expect(world.household.workRp[0]).toBe(Math.round(0.6 * work(world)));
    expect(world.household.savingsRp[0]).toBe(million + world.household.workRp[0] + world.household.profitRp[0]);
    closeBooks(world);
  });

  it('returns 5.3 % a month at the margin with two million and 3.7 % with four, less skill', () => {
    const at = (assetRp: number) => {
      const world = village(2);
      world.household.skill.fill(0);
      own(world, 0, assetRp);
      own(world, 1, assetRp + 10_000);
      run(world, 'enterprise');
      return (world.household.profitRp[1] - world.household.profitRp[0]) / 10_000;
    };
    expect(at(2 * million)).toBeCloseTo(0.053, 3);
    expect(at(4 * million)).toBeCloseTo(0.0375, 3);
  });

  it('earns with a facilitator who handles a share of its affairs as if that share were done with the facilitator\'s skill', () => {
    const at = (skill: number, support: number) => {
      const world = village(1, { 'facilitator.skill': 0.7 });
      own(world, 0, 4 * million);
      world.household.skill[0] = skill;
      world.household.support[0] = support;
      return run(world, 'enterprise').household.profitRp[0];
    };
    expect(at(0.3, 0.5)).toBe(at(0.5, 0));
    expect(at(0.3, 1) - at(0.3, 0)).toBe(16_800); // 150,000 × 0.14 × 0.4 × √4
    expect(at(0.9, 1)).toBe(at(0.9, 0)); // nobody handles it worse than it can itself
  });

  it('of a woman at the head returns the declared share on capital', () => {
    const at = (share: number) => {
      const world = village(1, { 'market.womenReturnShare': share });
      own(world, 0, 4 * million);
      world.household.femaleHead[0] = 1;
      return run(world, 'enterprise').household.profitRp[0];
    };
    expect(at(1) - at(0.5)).toBe(0.5 * 150_000 * 1.07 * 2);
  });

  it('gets fewer hours where there are small children: 15 % of one adult for each, never less than half', () => {
    const hours = (small: number, adults: number, share = 0.15) => {
      const world = village(1, { 'market.childcareShare': share });
      const { household } = world;
      own(world, 0, 4 * million);
      household.primary[0] = household.junior[0] = household.senior[0] = household.elderly[0] = 0;
      household.under7[0] = small;
      household.persons[0] = small + adults;
      run(world, 'enterprise');
      const ofCapital = 150_000 * 1.07 * 2 - 60_000;
      return (household.profitRp[0] - ofCapital) / (0.4 * 0.95 * work(world));
    };
    expect([hours(0, 2), hours(1, 2), hours(1, 1), hours(2, 1), hours(4, 1), hours(4, 1, 0)]).toEqual([1, 0.925, 0.85, 0.7, 0.5, 1].map((share) => expect.closeTo(share, 5)));
  });

  it('sells the share of its offer that customers buy, by what was offered last month', () => {
    const world = village(1, { 'market.stallDemandRpPerMonth': 2e5 });
    own(world, 0, 2 * million);
    world.village.supplyRp[0] = 8 * million;
    world.village.baseDemandRp[0] = 6 * million;
    run(world, 'enterprise');
    expect(world.village.marketShare[0]).toBe(0.75);
    expect(world.household.profitRp[0]).toBe(profit(world, 2 * million, 0.75));
    expect(Math.abs(world.village.supplyRp[0] - (profit(world, 2 * million, 1) + 60_000))).toBeLessThan(1);
  });

  it('can lose no more than there is', () => {
    const world = village(1);
    own(world, 0, 10_000);
    world.village.supplyRp[0] = 1e9;
    world.village.baseDemandRp[0] = 0;
    run(world, 'enterprise');
    expect(world.household.profitRp[0]).toBe(0);
    hold(world, 0, 45_000);
    run(world, 'enterprise');
    expect([world.household.profitRp[0], lineMonthRp(world, 'businessLoss')]).toEqual([-45_000, 45_000]);
    closeBooks(world);
  });

  it('leaves the income of everybody else alone, however bad the market', () => {
    const income = (demandRp: number) => {
      const world = village(10);
      for (const h of [0, 3, 6]) own(world, h, 2 * million);
      world.village.supplyRp[0] = 10 * million;
      world.village.baseDemandRp[0] = demandRp;
      return Array.from(run(world, 'enterprise').household.savingsRp);
    };
    const [good, bad] = [income(1e9), income(million)];
    expect(good.map((rupiah, h) => Math.sign(bad[h] - rupiah))).toEqual([-1, 0, 0, -1, 0, 0, -1, 0, 0, 0]);
  });
});
