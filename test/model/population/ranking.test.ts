import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { correlation, deviation, make, mean, type Settings } from '../world';

const families = 8000;
const line = 563523;
const welfare = ({ household }: World) => Array.from(household.baseRp, (rupiah, h) => Math.log(rupiah / (household.persons[h] * line)));

/** Places of the numbers in ascending order. */
function places(numbers: readonly number[]): number[] {
  const order = numbers.map((_, i) => i).sort((a, b) => numbers[a] - numbers[b]);
  const place = new Array<number>(numbers.length);
  order.forEach((at, i) => (place[at] = i));
  return place;
}

/** Rank correlation of a ranking with welfare among the households that are asked. */
function agreement(world: World, ranking: ArrayLike<number>, asked: (h: number) => boolean): number {
  const rows = Array.from({ length: world.household.rows }, (_, h) => h).filter(asked);
  const lines = welfare(world);
  return correlation(places(rows.map((h) => lines[h])), places(rows.map((h) => ranking[h])));
}

// For two normal scores with correlation ρ ranks correlate by 6/π·asin(ρ/2); the standard error among 8,000 is about 0.011.
const rankCorrelation = (rho: number) => (6 / Math.PI) * Math.asin(rho / 2);
const village = (set: Settings) => make({ villages: [families], set });

/** The welfare that the survey behind the list saw. */
const surveyed = ({ household }: World) => Array.from(household.listedWelfare);

describe('the registry score', () => {
  // The error has the size it has where log consumption spreads by 0.52; families here spread by about as much.
  it.each([0, 0.5, 0.8])('agrees with what the survey saw as declared: %d', (rho) => {
    const world = village({ 'household.proxyCorrelation': rho });
    const rows = Array.from({ length: families }, (_, h) => h).filter((h) => world.household.registered[h]);
    const lines = surveyed(world);
    const found = correlation(places(rows.map((h) => lines[h])), places(rows.map((h) => world.household.proxyRank[h])));
    expect(Math.abs(found - rankCorrelation(rho))).toBeLessThan(0.04);
  });

  it('is the order of what the survey saw when it is exact', () => {
    const world = village({ 'household.proxyCorrelation': 1, 'household.registeredPoorShare': 1 });
    const lines = surveyed(world);
    expect(correlation(places(lines), Array.from(world.household.proxyRank))).toBeCloseTo(1, 6);
  });

  it('saw fortunes of a year and a half ago: much of today, not all', () => {
    const world = village({});
    // 0.4 lasting + 0.4 · 0.9^18 of the variance of u is shared; the standard error is about 0.011.
    expect(Math.abs(correlation(surveyed(world), welfare(world)) - (0.4 + 0.4 * 0.9 ** 18))).toBeLessThan(0.04);
    expect(Math.abs(deviation(surveyed(world)) / deviation(welfare(world)) - 1)).toBeLessThan(0.05);
    expect([world.regency.surveyMonth[0], world.regency.listMonth[0]]).toEqual([-18, -18]);
  });

  it('lines up the registered and nobody else', () => {
    const { household } = village({});
    const line = Array.from(household.proxyRank).filter((place) => place >= 0).sort((a, b) => a - b);
    expect(line).toEqual(line.map((_, place) => place));
    expect(Array.from(household.proxyRank, (place) => (place >= 0 ? 1 : 0))).toEqual(Array.from(household.registered));
  });

  it('makes the line for PKH: families with a component, in the same order when nobody is favoured', () => {
    const { household } = village({ 'registry.eliteShare': 0 });
    const line = Array.from({ length: families }, (_, h) => h).filter((h) => household.pkhRank[h] >= 0).sort((a, b) => household.pkhRank[a] - household.pkhRank[b]);
    expect(line.map((h) => household.pkhRank[h])).toEqual(line.map((_, i) => i));
    expect(line).toEqual([...line].sort((a, b) => household.proxyRank[a] - household.proxyRank[b]));
    expect(line.length).toBe(Array.from(household.registered).filter((registered, h) => registered && household.componentRp[h] > 0).length);
    expect(line.length).toBeGreaterThan(families / 5);
    expect(Array.from(household.sembakoRank)).toEqual(Array.from(household.proxyRank));
  });
});

describe("the neighbours' ranking", () => {
  it.each([0.2, 0.4, 0.8])('agrees with welfare as declared: %d', (rho) => {
    const world = village({ 'household.communityCorrelation': rho });
    expect(Math.abs(agreement(world, world.household.communityRank, () => true) - rankCorrelation(rho))).toBeLessThan(0.04);
  });

  it('puts households with a disabled member forward, whom the registry score does not see', () => {
    const { household } = village({ 'household.registeredPoorShare': 1, 'registry.eliteShare': 0 });
    const disabled = (_: number, h: number) => household.disabled[h] === 1;
    const able = (_: number, h: number) => household.disabled[h] === 0;
    const forward = (ranking: Int32Array) => (mean(Array.from(ranking).filter(able)) - mean(Array.from(ranking).filter(disabled))) / families;
    expect(forward(household.communityRank)).toBeGreaterThan(0.15);
    expect(Math.abs(forward(household.proxyRank))).toBeLessThan(0.08);
  });
});

describe('rankings', () => {
  it('number the families of every village from 0, however large it is', () => {
    const { household } = make({ villages: [70_000, 3], set: { 'household.registeredPoorShare': 1 } });
    for (const ranking of [household.communityRank, household.proxyRank, household.sembakoRank]) {
      expect(new Set(ranking.subarray(0, 70_000)).size).toBe(70_000);
      expect(Math.max(...new Set(ranking.subarray(0, 70_000)))).toBe(69_999);
      expect(Array.from(ranking.subarray(70_000)).sort((a, b) => a - b)).toEqual([0, 1, 2]);
    }
  });
});

describe('relatives of officials', () => {
  it.each([0, 0.15, 0.3])('are the declared share of families: %d', (wanted) => {
    expect(Math.abs(mean(village({ 'registry.eliteShare': wanted }).household.eliteTie) - wanted)).toBeLessThan(0.02);
  });

  it('consume about 9 % more than others', () => {
    const world = village({});
    const lines = welfare(world);
    const of = (tie: number) => mean(lines.filter((_, h) => world.household.eliteTie[h] === tie));
    expect(Math.exp(of(1) - of(0)) - 1).toBeGreaterThan(0.04);
    expect(Math.exp(of(1) - of(0)) - 1).toBeLessThan(0.14);
  });
});

describe('what families received before month 0', () => {
  it('does not depend on how accurate the list of the scenario is', () => {
    const [usual, exact] = [make({ villages: [400] }), make({ villages: [400], set: { 'household.proxyCorrelation': 1, 'household.communityCorrelation': 0.7, 'household.registeredPoorShare': 1 } })];
    expect(Array.from(exact.household.usualTransferRp)).toEqual(Array.from(usual.household.usualTransferRp));
    expect(Array.from(exact.household.proxyRank)).not.toEqual(Array.from(usual.household.proxyRank));
  });
});

describe('registration', () => {
  const share = (world: World, poor: boolean) => {
    const lines = welfare(world);
    return mean(Array.from(world.household.registered).filter((_, h) => lines[h] < 0 === poor));
  };

  it.each([0.45, 0.55, 0.8])('holds the declared share of poor families: %d', (wanted) => {
    // About 950 poor families: standard error 0.016.
    expect(Math.abs(share(village({ 'household.registeredPoorShare': wanted }), true) - wanted)).toBeLessThan(0.05);
  });

  it('holds everybody when all of the poor are to be in it', () => {
    expect(share(village({ 'household.registeredPoorShare': 1 }), true)).toBe(1);
  });

  it('falls weakly with welfare: by the slope, and not at all without one', () => {
    expect(share(village({}), true) - share(village({}), false)).toBeGreaterThan(0.06);
    expect(share(village({}), true) - share(village({}), false)).toBeLessThan(0.16);
    expect(Math.abs(share(village({ 'household.registrationSlope': 0 }), true) - share(village({ 'household.registrationSlope': 0 }), false))).toBeLessThan(0.05);
  });
});
