import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { closeBooks, lineMonthRp } from '../../../src/model/ledger';
import { ownSheet } from '../../../src/model/luck';
import { usualLoss } from '../../../src/model/state/usual';
import { balance, calm, force, hold, make, run, sum, type Settings } from '../world';

const million = 1_000_000;
const plain: Settings = {
  ...calm, 'market.returnScale': 0.15, 'market.skillEffect': 0.14, 'market.fixedCostRpPerMonth': 60_000, 'market.timeShare': 0.4, 'market.ownWorkReturn': 0.95, 'market.entryCapitalRp': 2e6,
  'market.depreciationPerMonth': 0.02, 'market.resaleShare': 0.5,
};

/** Households outside farming with two million of cash income each, nothing saved, no enterprise, no transfers, nobody struck. */
function village(families: number, set: Settings = {}): World {
  const world = make({ villages: [families], set: { ...plain, ...set } });
  run(world, 'calendar');
  const { household } = world;
  household.occupation.fill(1);
  household.lossMonths.fill(0);
  household.enterprise.fill(0);
  household.assetRp.fill(0);
  household.profitRp.fill(0);
  household.workShare.fill(1);
  household.floorRp.fill(million);
  household.baseRp.fill(3 * million);
  household.usualTransferRp.fill(0);
  household.skill.fill(0.5);
  household.confidence.fill(0.5);
  for (let h = 0; h < families; h++) hold(world, h, 0);
  world.village.enterprises[0] = 0;
  world.village.supplyRp[0] = 0;
  world.village.baseSlots[0] = 100;
  world.village.baseDemandRp[0] = 1e9;
  force(world, 'market.entryPerYear', 0);
  force(world, 'market.deathPerYear', 0);
  return world;
}

/** Gives a household an enterprise with these assets. */
function own(world: World, h: number, assetRp: number, months = 60): void {
  world.household.enterprise[h] = 1;
  world.household.assetRp[h] = assetRp;
  world.household.enterpriseMonths[h] = months;
  world.village.enterprises[0] += 1;
}

/** Work of a month in which nobody is struck: what the usual losses take comes on top. */
const work = (world: World) => 2 * million / (1 - usualLoss(world).otherShare) + usualLoss(world).costRp;

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

describe('the market', () => {
  it('gains visitors with stalls, each further one fewer: half of all that could come are there at 30 stalls', () => {
    const demand = (stalls: number) => {
      const world = village(1, { 'market.stallCostRp': 1e7, 'market.stallDemandRpPerMonth': 1.5e6, 'market.stallSaturation': 30 });
      world.village.baseDemandRp[0] = 0;
      world.village.opportunityRp[0] = stalls * 1e7;
      run(world, 'enterprise');
      expect(world.village.slots[0]).toBe(100 + stalls);
      return world.village.demandRp[0] / million;
    };
    expect([demand(0), demand(15), demand(30), demand(60)]).toEqual([0, 15, 22.5, 30]);
  });

  it('takes all that is offered while it is less than what customers want', () => {
    const world = village(1);
    world.village.supplyRp[0] = 5 * million;
    world.village.baseDemandRp[0] = 9 * million;
    expect(run(world, 'enterprise').village.marketShare[0]).toBe(1);
  });
});

describe('closing', () => {
  it('strikes by own luck, the young more often than the old, and those with a loss twice as often', () => {
    const families = 3000;
    const world = village(families);
    for (let h = 0; h < families; h++) own(world, h, 2 * million, h % 3 === 0 ? 10 : 60);
    world.household.profitRp.set(Array.from({ length: families }, (_, h) => (h % 3 === 2 ? -1 : 1)));
    force(world, 'market.deathPerYear', 0.6);
    run(world, 'enterprise');
    const luck = ownSheet(1, 'enterpriseExit', 1, families);
    const wanted = Array.from(luck, (p, h) => (p < 0.05 * [1.5, 0.9, 1.8][h % 3] ? 0 : 1));
    expect(wanted.filter((runs, h) => runs !== world.household.enterprise[h])).toEqual([]);
  });

  it('sells the assets at half their worth and makes room', () => {
    const world = village(2);
    own(world, 0, 3 * million);
    own(world, 1, 5 * million);
    force(world, 'market.deathPerYear', 1200);
    run(world, 'enterprise');
    expect(Array.from(world.household.enterprise)).toEqual([0, 0]);
    expect([world.village.enterprises[0], sum(world.household.assetRp), sum(world.household.profitRp), lineMonthRp(world, 'assetSale')]).toEqual([0, 0, 0, 4 * million]);
    closeBooks(world);
  });

  it('ends about 8.3 % of enterprises in a year, as they are spread over age', () => {
    const world = make({ villages: [20_000], set: calm });
    force(world, 'market.entryPerYear', 0);
    const before = sum(world.household.enterprise);
    for (; world.month < 12; world.month++) run(world, 'enterprise');
    // Of about 4,000: standard error 0.4 %.
    expect(before).toBeGreaterThan(3500);
    expect(Math.abs((before - sum(world.household.enterprise)) / before - 0.083)).toBeLessThan(0.013);
  });

  it('gives work back slowly: a sixth of the way every month', () => {
    const world = village(1);
    world.household.workShare[0] = 0.4;
    run(world, 'enterprise');
    expect(world.household.workShare[0]).toBeCloseTo(0.5, 6);
  });
});

describe('opening', () => {
  /** Everybody dares, has three million and a place. */
  function eager(families: number, set: Settings = {}): World {
    const world = village(families, set);
    force(world, 'market.entryPerYear', 24); // twice a month, at a confidence of a half
    for (let h = 0; h < families; h++) hold(world, h, 3 * million);
    return world;
  }
  const opened = (world: World) => sum(run(world, 'enterprise').household.enterprise);

  it('takes the whole capital', () => {
    const world = eager(4);
    hold(world, 1, 2 * million - 1);
    expect(opened(world)).toBe(3);
    expect(Array.from(world.household.enterprise)).toEqual([1, 0, 1, 1]);
    expect(Array.from(world.household.assetRp)).toEqual([2 * million, 0, 2 * million, 2 * million]);
    expect([lineMonthRp(world, 'investment'), world.village.enterprises[0]]).toEqual([6 * million, 3]);
    closeBooks(world);
  });

  it('takes a free place', () => {
    const full = eager(5);
    full.village.baseSlots[0] = 7;
    full.village.enterprises[0] = 7;
    expect(opened(full)).toBe(0);
    const free = eager(20);
    free.village.baseSlots[0] = 5.9;
    expect(opened(free)).toBe(5);
  });

  it('draws lots for the places where they are short: the same for all of the same confidence, and better for the more confident', () => {
    const world = eager(400);
    const luck = ownSheet(1, 'enterpriseEntry', 1, 400);
    world.household.confidence.fill(0.25, 200);
    run(world, 'enterprise');
    expect(sum(world.household.enterprise)).toBe(100);
    const lots = Array.from(luck, (p, h) => p / (h < 200 ? 0.5 : 0.25));
    const last = [...lots].sort((a, b) => a - b)[99];
    expect(lots.filter((lot, h) => lot <= last !== (world.household.enterprise[h] === 1))).toEqual([]);
    expect(sum(world.household.enterprise.subarray(0, 200))).toBeGreaterThan(55);
  });

  it('takes a prospect of gain: not for those whose other work is worth more', () => {
    const world = eager(3);
    // Return 150,000·1.07·√2 less 60,000 and wear of 40,000 is 126,981; a fiftieth of other work is given up: 6.35 million.
    world.household.baseRp.set([million + 6_300_000, million + 6_400_000, million + 20_000_000]);
    opened(world);
    expect(Array.from(world.household.enterprise)).toEqual([1, 0, 0]);
  });

  it('takes customers: at half a market nobody opens who would give up two million of work', () => {
    const world = eager(3);
    world.village.supplyRp[0] = 10 * million;
    world.village.baseDemandRp[0] = 5 * million;
    expect(opened(world)).toBe(0);
  });

  it('takes courage: by own luck, as often as confidence says', () => {
    const world = eager(2000);
    world.village.baseSlots[0] = 5000;
    force(world, 'market.entryPerYear', 6);
    world.household.confidence.fill(0.4, 1000);
    run(world, 'enterprise');
    const wanted = Array.from(ownSheet(1, 'enterpriseEntry', 1, 2000), (p, h) => (p < 0.5 * (h < 1000 ? 0.5 : Math.fround(0.4)) ? 1 : 0));
    expect(wanted.filter((opens, h) => opens !== world.household.enterprise[h])).toEqual([]);
    expect(Math.abs(sum(wanted) - 450)).toBeLessThan(75);
  });

  it('counts as reached by enabling only in a place that enabling made', () => {
    const reached = (stalls: number) => {
      const world = eager(6, { 'market.stallCostRp': 1e7 });
      world.village.baseSlots[0] = 4;
      world.village.opportunityRp[0] = stalls * 1e7;
      run(world, 'enterprise');
      expect(sum(world.household.enterprise)).toBe(Math.min(6, 4 + stalls));
      return [sum(world.household.reached), sum(world.household.reachedNow)];
    };
    expect(reached(10)).toEqual([2, 2]);
    expect(reached(0)).toEqual([0, 0]);
  });
});

it('account of the village and savings of its households agree after all of it', () => {
  const world = make({ villages: [300], set: { 'market.entryPerYear': 2, 'market.deathPerYear': 0.15 } });
  run(world, 'calendar', 'enterprise');
  expect(balance(world, 'household')).toBe(sum(world.household.savingsRp));
});
