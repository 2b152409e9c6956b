import { describe, expect, it } from 'vitest';
import type { ParameterId, World } from '../../../src/model';
import { ownSheet } from '../../../src/model/luck';
import { usualLoss } from '../../../src/model/state/usual';
import { balance, force, hold, make, mean, run, sum } from '../world';

const rates: ParameterId[] = ['shock.illnessPerYear', 'shock.jobPerYear', 'shock.deathPerYear', 'shock.violencePerYear', 'shock.evictionPerYear', 'shock.cropPerYear', 'shock.pricePerYear'];

/** A world in which one kind of shock strikes everybody it can in every month, and no other ever. */
function only(rate: ParameterId, families = 200): World {
  const world = make({ villages: [families] });
  for (const id of rates) force(world, id, id !== rate ? 0 : id === 'shock.cropPerYear' || id === 'shock.pricePerYear' ? 24 : 12);
  world.household.lossMonths.fill(0);
  world.household.sickMonths.fill(0);
  world.household.health.fill(1);
  return world;
}

/** Runs the shocks of a month of the year. */
function strike(world: World, month = 0): World {
  world.month = month;
  return run(world, 'calendar', 'shocks');
}

/** How hard a household is struck by a shock that strikes everybody: the place of its number among the hazards. */
const severity = (month: number, rows: number) => ownSheet(1, 'shock', month + 1, rows);
const harvestSeverity = (month: number, rows: number) => ownSheet(1, 'severity', month + 1, rows);

describe('a shock', () => {
  it('of illness takes 20 to 50 % of work for 2 to 6 months, health, and Rp 0.3 to 3 million', () => {
    const { household } = strike(only('shock.illnessPerYear'));
    severity(0, 200).forEach((s, h) => {
      expect([household.shock[h], household.lossMonths[h], household.sickMonths[h]], `household ${h}`).toEqual([1, 2 + Math.floor(5 * s), 2 + Math.floor(5 * s)]);
      expect(household.lossShare[h]).toBeCloseTo(0.2 + 0.3 * s, 6);
      expect(household.health[h]).toBeCloseTo(0.6, 6);
      expect(household.costRp[h]).toBe(Math.round(300_000 + 2_700_000 * s * s));
      const work = household.baseRp[h] - household.floorRp[h];
      expect(Math.abs(household.claimRp[h] - household.costRp[h] - (0.2 + 0.3 * s) * work * household.lossMonths[h])).toBeLessThan(1);
    });
  });

  it.each<[ParameterId, number, (s: number) => number, (s: number) => number, (s: number) => number]>([
    ['shock.jobPerYear', 3, (s) => 0.4 + 0.4 * s, (s) => 2 + Math.floor(3 * s), () => 0],
    ['shock.deathPerYear', 5, () => 0.5, () => 12, (s) => Math.round(1_000_000 + 2_000_000 * s)],
    ['shock.violencePerYear', 6, (s) => 0.1 + 0.2 * s, (s) => 2 + Math.floor(3 * s), () => 0],
  ])('%s is kind %d, with its share, months and cost', (rate, kind, share, months, cost) => {
    const { household } = strike(only(rate));
    severity(0, 200).forEach((s, h) => {
      expect([household.shock[h], household.lossMonths[h], household.costRp[h]], `household ${h}`).toEqual([kind, months(s), cost(s)]);
      expect(household.lossShare[h]).toBeCloseTo(share(s), 6);
      expect(household.sickMonths[h]).toBe(0);
      expect(household.health[h]).toBe(1);
    });
  });

  it('of violence or fraud takes a tenth to a third of savings, which leave the village for good', () => {
    const world = only('shock.violencePerYear', 20);
    for (let h = 0; h < 20; h++) hold(world, h, 1_000_000 + h);
    const before = balance(world, 'household');
    strike(world);
    const taken = Array.from(severity(0, 20), (s, h) => Math.floor((1_000_000 + h) * (0.1 + 0.23 * s)));
    expect(Array.from(world.household.savingsRp)).toEqual(taken.map((rupiah, h) => 1_000_000 + h - rupiah));
    expect([balance(world, 'leak'), before - balance(world, 'household')]).toEqual([sum(taken), sum(taken)]);
    const { claimRp, lossShare, lossMonths, baseRp, floorRp } = world.household;
    for (let h = 0; h < 20; h++) expect(Math.abs(claimRp[h] - taken[h] - lossShare[h] * lossMonths[h] * (baseRp[h] - floorRp[h]))).toBeLessThan(3);
  });

  it('of eviction strikes only who runs an enterprise, and takes a tenth to a third of its assets', () => {
    const world = only('shock.evictionPerYear', 20);
    world.household.enterprise.fill(1, 0, 10).fill(0, 10);
    world.household.assetRp.fill(2_000_000, 0, 10).fill(0, 10);
    const savings = world.household.savingsRp.slice();
    const { household } = strike(world);
    severity(0, 20).forEach((s, h) => {
      const taken = h < 10 ? Math.floor(2_000_000 * (0.1 + 0.23 * s)) : 0;
      expect([household.shock[h], household.assetRp[h], household.unsafeMonths[h]], `household ${h}`).toEqual(h < 10 ? [7, 2_000_000 - taken, 12] : [0, 0, 0]);
    });
    const claimed = Array.from({ length: 10 }, (_, h) => Math.floor(2_000_000 * (0.1 + 0.23 * severity(0, 20)[h])) + household.lossShare[h] * household.lossMonths[h] * (household.baseRp[h] - household.floorRp[h]));
    expect(Math.max(...claimed.map((rupiah, h) => Math.abs(household.claimRp[h] - rupiah)))).toBeLessThan(3);
    expect(household.savingsRp).toEqual(savings);
    expect(balance(world, 'leak')).toBe(0);
  });

  it('of violence leaves a threat of a year, and none when that is turned off; illness leaves none', () => {
    const left = (rate: ParameterId, months: number) => {
      const world = only(rate, 3);
      force(world, 'shock.threatMonths', months);
      return Array.from(strike(world).household.unsafeMonths);
    };
    expect([left('shock.violencePerYear', 12), left('shock.violencePerYear', 0), left('shock.illnessPerYear', 12)]).toEqual([[12, 12, 12], [0, 0, 0], [0, 0, 0]]);
  });

  it('of a failed harvest strikes the farm households of the village in March or August, for four months', () => {
    const world = only('shock.cropPerYear');
    for (const month of [0, 1, 3, 4, 5, 6, 8, 9, 10, 11]) expect(sum(strike(world, month).household.shock), `month ${month}`).toBe(0);
    for (const month of [2, 7]) {
      world.household.lossMonths.fill(0);
      const { household } = strike(world, month);
      expect(world.village.cropLossMonths[0]).toBe(4);
      harvestSeverity(month, 200).forEach((s, h) => {
        const farm = household.occupation[h] === 0;
        expect([household.shock[h], household.lossMonths[h], household.costRp[h]], `household ${h}`).toEqual(farm ? [2, 4, 0] : [0, 0, 0]);
        expect(Math.abs(household.lossShare[h] - 0.3 - 0.4 * s) < 1e-6 || !farm, `household ${h}`).toBe(true);
      });
    }
  });

  it('of falling prices takes a fifth of work from farm households for six months', () => {
    const { household, regency } = strike(only('shock.pricePerYear'));
    expect(regency.priceLossMonths[0]).toBe(6);
    for (let h = 0; h < 200; h++) {
      const farm = household.occupation[h] === 0;
      expect([household.shock[h], household.lossMonths[h]], `household ${h}`).toEqual(farm ? [4, 6] : [0, 0]);
      expect(Math.abs(household.lossShare[h] - 0.2) < 1e-6 || !farm, `household ${h}`).toBe(true);
    }
  });

  it('lasts as many months as it says, and illness as long', () => {
    const world = strike(only('shock.illnessPerYear', 1));
    const months = world.household.lossMonths[0];
    for (const id of rates) force(world, id, 0);
    const seen: number[][] = [];
    for (let month = 1; month <= 12; month++) {
      strike(world, month);
      seen.push([world.household.lossMonths[0], world.household.sickMonths[0]]);
    }
    expect(seen.map(([left]) => left)).toEqual(Array.from({ length: 12 }, (_, i) => Math.max(0, months - 1 - i)));
    expect(seen.map(([, sick]) => sick)).toEqual(seen.map(([left]) => left));
  });

  it('replaces a smaller loss that still runs, and leaves a larger one', () => {
    const world = only('shock.deathPerYear', 2);
    world.household.lossShare.set([0.7, 0.3]);
    world.household.lossMonths.set([5, 5]);
    strike(world);
    expect(Array.from(world.household.lossMonths)).toEqual([4, 12]);
    expect(Array.from(world.household.lossShare, (share) => Math.round(10 * share))).toEqual([7, 5]);
  });

  it('claims no less than nothing even from the richest household that there can be', () => {
    const world = make({ villages: [50], set: { 'household.spread': 1.1, 'household.location': 1, 'household.povertyLineRpPerMonth': 8e5 } });
    for (const id of rates) force(world, id, id === 'shock.deathPerYear' ? 24 : 0);
    world.household.permanent.fill(20);
    const { household } = strike(world);
    for (let h = 0; h < 50; h++) expect(Math.abs(household.claimRp[h] - household.costRp[h] - 6 * (household.baseRp[h] - household.floorRp[h]))).toBeLessThan(3);
  });
});

describe('in a year 20,000 households', () => {
  const world = make({ villages: [20_000] });
  const struck = new Array<number>(8).fill(0);
  for (let month = 0; month < 12; month++) for (const kind of strike(world, month).household.shock) struck[kind] += 1;

  // A rate r among n households has a standard error of √(r/n): 2 % of the rate for illness, 6 % for death.
  it.each([[1, 'ill', 0.1], [3, 'without work', 0.05], [5, 'in mourning', 0.015], [6, 'robbed', 0.01]])('kind %d, %s: as often as declared, %d', (kind, _words, rate) => {
    expect(Math.abs(struck[kind] / 20_000 - rate)).toBeLessThan(4 * Math.sqrt(rate / 20_000));
  });

  it('are evicted as often as declared where they run an enterprise: 0.025', () => {
    const traders = sum(world.household.enterprise);
    expect(Math.abs(struck[7] / traders - 0.025)).toBeLessThan(4 * Math.sqrt(0.025 / traders));
  });

  it('are struck three times as often at scale 3, and never at scale 0', () => {
    const count = (scale: number) => sum(Array.from(strike(make({ villages: [20_000], set: { 'shock.scale': scale } }), 0).household.shock, (kind) => (kind ? 1 : 0)));
    expect(count(0)).toBe(0);
    expect(count(3) / count(1)).toBeGreaterThan(2.6);
    expect(count(3) / count(1)).toBeLessThan(3.4);
  });
});

describe('in 1,000 years two villages', () => {
  const world = make({ villages: [1, 1] });
  let [failed, both, prices] = [0, 0, 0];
  for (let month = 0; month < 12_000; month++) {
    world.month = month;
    world.regency.calendarMonth[0] = month % 12;
    run(world, 'shocks');
    const villages = world.village.cropLossMonths.filter((left) => left === 4).length;
    failed += villages;
    both += villages === 2 ? 1 : 0;
    prices += world.regency.priceLossMonths[0] === 6 ? 1 : 0;
  }

  it('see a failed harvest as often as declared, 0.12 a year', () => expect(Math.abs(failed / 2000 - 0.12)).toBeLessThan(4 * Math.sqrt(0.12 / 1500)));
  it('see prices fall as often as declared, 0.08 a year', () => expect(Math.abs(prices / 1000 - 0.08)).toBeLessThan(4 * Math.sqrt(0.08 / 1000)));
  it('lose the same harvest as often as half-shared luck says: about 1.65 % of seasons, not 0.36 % and not 6 %', () => {
    expect(both / 2000).toBeGreaterThan(0.0165 - 4 * Math.sqrt(0.0165 / 2000));
    expect(both / 2000).toBeLessThan(0.0165 + 4 * Math.sqrt(0.0165 / 2000));
  });
});

describe('the usual loss', () => {
  /** Mean of share × months, and mean cost, of a kind of shock. */
  function meanLoss(rate: ParameterId, month = 0): [months: number, costRp: number] {
    const { household } = strike(only(rate, 20_000), month);
    const hit = Array.from({ length: 20_000 }, (_, h) => h).filter((h) => household.shock[h]);
    return [mean(hit.map((h) => household.lossShare[h] * household.lossMonths[h])), mean(hit.map((h) => household.costRp[h]))];
  }
  const usual = (rate: ParameterId) => {
    const world = make();
    force(world, 'household.healthWorkEffect', 0);
    for (const id of rates) force(world, id, id === rate ? 12 : 0);
    const { farmShare, otherShare, costRp } = usualLoss(world);
    for (const id of rates) force(world, id, 0);
    return { farmShare, otherShare, costRp: costRp - usualLoss(world).costRp };
  };

  // 12 a year: one a month, so that the share is the months lost to one shock. Standard errors are below 0.5 %.
  it.each<[ParameterId, number]>([['shock.illnessPerYear', 1.52], ['shock.jobPerYear', 17 / 9], ['shock.deathPerYear', 6], ['shock.violencePerYear', 29 / 45]])('of %s is what it takes on average: %d months of work', (rate, months) => {
    const [lost, costRp] = meanLoss(rate);
    expect(usual(rate).otherShare).toBeCloseTo(months, 9);
    expect(usual(rate).farmShare).toBeCloseTo(months, 9);
    expect(Math.abs(lost - months)).toBeLessThan(0.015 * months);
    expect(Math.abs(costRp - usual(rate).costRp)).toBeLessThan(0.02 * costRp + 1);
  });

  it.each<[ParameterId, number, number]>([['shock.cropPerYear', 2, 2], ['shock.pricePerYear', 0, 1.2]])('of %s is taken from farms only', (rate, month, months) => {
    expect(usual(rate)).toEqual({ farmShare: expect.closeTo(months, 9), otherShare: 0, costRp: 0 });
    expect(Math.abs(meanLoss(rate, month)[0] - months)).toBeLessThan(0.015 * months);
  });

  it('of illness holds the weakness that is left while health recovers: 0.3 · 0.4 · (0.75 + 0.75² + …)', () => {
    const world = make({ set: { 'household.healthWorkEffect': 0.3, 'household.healthRecoveryPerMonth': 0.25 } });
    for (const id of rates) force(world, id, id === 'shock.illnessPerYear' ? 12 : 0);
    expect(usualLoss(world).otherShare).toBeCloseTo(1.52 + 0.36, 9);
  });

  it('holds the interest of the 3 % that owe a fifth of 1.5 poverty lines at 12 %', () => {
    const world = make({ set: { 'household.povertyLineRpPerMonth': 5e5, 'household.meanPersons': 4 } });
    for (const id of rates) force(world, id, 0);
    expect(usualLoss(world)).toEqual({ farmShare: 0, otherShare: 0, costRp: 0.03 * 0.12 * 0.2 * 1.5 * 2e6 });
  });

  it('is what a long run takes from households outside farming, hardly less for shocks that overlap', () => {
    const world = make({ villages: [4000], set: { 'household.healthWorkEffect': 0 } });
    const others = Array.from({ length: 4000 }, (_, h) => h).filter((h) => world.household.occupation[h] !== 0);
    let lost = 0;
    for (let month = 0; month < 120; month++) {
      strike(world, month);
      if (month >= 12) lost += mean(others.map((h) => (world.household.lossMonths[h] ? world.household.lossShare[h] : 0))) / 108;
    }
    // About 3,500 shocks: standard error 2.5 %.
    expect(lost / usualLoss(world).otherShare).toBeGreaterThan(0.92);
    expect(lost / usualLoss(world).otherShare).toBeLessThan(1.06);
  });
});
