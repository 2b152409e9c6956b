import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { closeBooks, lineMonthRp } from '../../../src/model/ledger';
import { ownSheet } from '../../../src/model/luck';
import { balance, calm, force, hold, make, run, sum, type Settings } from '../world';
import { million, own, village } from './traders';

describe('the market', () => {
  it('gains visitors with stalls, each further one fewer: half of all that could come are there at 30 stalls', () => {
    const demand = (stalls: number) => {
      const world = village(1, { 'market.stallCostRp': 1e7, 'market.stallDemandRpPerMonth': 1.5e6, 'market.stallSaturation': 30, 'market.stallCohesionShare': 0 });
      world.village.baseDemandRp[0] = 0;
      world.village.opportunityRp[0] = stalls * 1e7;
      run(world, 'enterprise');
      expect(world.village.slots[0]).toBe(100 + stalls);
      return world.village.demandRp[0] / million;
    };
    expect([demand(0), demand(15), demand(30), demand(60)]).toEqual([0, 15, 22.5, 30]);
  });

  it('gains more of them where the traders hold together', () => {
    const demand = (cohesion: number, share: number) => {
      const world = village(1, { 'market.stallCostRp': 1e7, 'market.stallDemandRpPerMonth': 1.5e6, 'market.stallSaturation': 30, 'market.stallCohesionShare': share });
      world.village.baseDemandRp[0] = 5 * million;
      world.village.opportunityRp[0] = 30 * 1e7;
      world.village.stallCohesion[0] = cohesion;
      return (run(world, 'enterprise').village.demandRp[0] - 5 * million) / 22.5e6;
    };
    expect([demand(1, 0.4), demand(0.5, 0.4), demand(0, 0.4), demand(0, 0)]).toEqual([1, 0.8, 0.6, 1].map((part) => expect.closeTo(part, 9)));
  });

  it('takes all that is offered while it is less than what customers want', () => {
    const world = village(1);
    world.village.supplyRp[0] = 5 * million;
    world.village.baseDemandRp[0] = 9 * million;
    expect(run(world, 'enterprise').village.marketShare[0]).toBe(1);
  });
});

describe('closing', () => {
  it('strikes by own luck, the young more often than the old, those with a loss twice as often and those of women a fifth more often', () => {
    const families = 3000;
    const world = village(families);
    for (let h = 0; h < families; h++) own(world, h, 2 * million, h % 3 === 0 ? 10 : 60);
    world.household.profitRp.set(Array.from({ length: families }, (_, h) => (h % 3 === 2 ? -1 : 1)));
    world.household.femaleHead.set(Array.from({ length: families }, (_, h) => (h % 2 === 0 ? 1 : 0)));
    force(world, 'market.deathPerYear', 0.6);
    run(world, 'enterprise');
    const luck = ownSheet(1, 'enterpriseExit', 1, families);
    const wanted = Array.from(luck, (p, h) => (p < 0.05 * [1.5, 0.9, 1.8][h % 3] * (h % 2 === 0 ? 1.2 : 1) ? 0 : 1));
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
  /** Everybody thinks of trading, has three million and a place. */
  function eager(families: number, set: Settings = {}): World {
    const world = village(families, set);
    force(world, 'market.entryPerYear', 24); // twice a month
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

  it('draws lots for the places where they are short', () => {
    const world = eager(400);
    run(world, 'enterprise');
    expect(sum(world.household.enterprise)).toBe(100);
    const lots = Array.from(ownSheet(1, 'enterpriseEntry', 1, 400));
    const last = [...lots].sort((a, b) => a - b)[99];
    expect(lots.filter((lot, h) => lot <= last !== (world.household.enterprise[h] === 1))).toEqual([]);
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

  it('is tried by own luck, as often as declared, by those alone who think of trading', () => {
    const world = eager(2000);
    world.village.baseSlots[0] = 5000;
    force(world, 'market.entryPerYear', 6);
    world.household.mindset.fill(0.6, 1000); // more confidence than they have
    run(world, 'enterprise');
    const wanted = Array.from(ownSheet(1, 'enterpriseEntry', 1, 2000), (p, h) => (h < 1000 && p < 0.5 ? 1 : 0));
    expect(wanted.filter((opens, h) => opens !== world.household.enterprise[h])).toEqual([]);
    expect(Math.abs(sum(wanted) - 500)).toBeLessThan(60);
  });

  it('is decided at once by who is handed start-up capital, by half of them when half respond', () => {
    const world = eager(2000, { 'market.offerResponse': 0.5 });
    world.village.baseSlots[0] = 5000;
    force(world, 'market.entryPerYear', 0);
    world.household.grantRp.fill(4_000_000, 0, 1000);
    run(world, 'enterprise');
    const wanted = Array.from(ownSheet(1, 'enterpriseEntry', 1, 2000), (p, h) => (h < 1000 && p < 0.5 ? 1 : 0));
    expect(wanted.filter((opens, h) => opens !== world.household.enterprise[h])).toEqual([]);
    expect(Math.abs(sum(wanted) - 500)).toBeLessThan(60);
  });

  it('of an owner puts a share of a grant, and a group loan whole, into the enterprise', () => {
    const world = eager(3, { 'market.offerResponse': 0.5, 'credit.termMonths': 10 });
    own(world, 0, 2 * million);
    force(world, 'market.entryPerYear', 0);
    own(world, 1, 2 * million);
    own(world, 2, 2 * million);
    world.household.grantRp[0] = million;
    world.household.loanRp.fill(400_000, 1);
    world.household.loanMonths.set([0, 10, 9]); // the last was paid out a month earlier
    run(world, 'enterprise');
    expect([...world.household.assetRp, lineMonthRp(world, 'investment')]).toEqual([2_500_000, 2_400_000, 2_000_000, 900_000]);
    closeBooks(world);
  });

  it('is gated by aspiration, or not: with little of it capital hardly makes owners', () => {
    const owners = (confidence: number, gate: number) => {
      const world = eager(2000, { 'market.offerResponse': 0.5, 'market.aspirationGate': gate });
      world.village.baseSlots[0] = 5000;
      force(world, 'market.entryPerYear', 0);
      world.household.confidence.fill(confidence);
      world.household.mindset.set(Array.from({ length: 2000 }, (_, h) => (h + 0.5) / 2000));
      world.household.grantRp.fill(4_000_000);
      return sum(run(world, 'enterprise').household.enterprise) / 2000;
    };
    // Standard error of a share of a half among 2,000: 0.011.
    for (const [confidence, gate, wanted] of [[0.1, 1, 0.05], [0.8, 1, 0.4], [0.1, 0, 0.5], [0.8, 2, 0.32]] as const) {
      expect(Math.abs(owners(confidence, gate) - wanted), `${confidence} to the power ${gate}`).toBeLessThan(0.03);
    }
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
