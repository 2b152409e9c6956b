import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { correlation, make, mean, type Settings } from '../world';

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

describe('the registry score', () => {
  it.each([0, 0.5, 0.8])('agrees with welfare among the registered as declared: %d', (rho) => {
    const world = village({ 'household.proxyCorrelation': rho });
    expect(Math.abs(agreement(world, world.household.proxyRank, (h) => world.household.registered[h] === 1) - rankCorrelation(rho))).toBeLessThan(0.04);
  });

  it('is the order of welfare itself when it is exact', () => {
    const world = village({ 'household.proxyCorrelation': 1 });
    expect(agreement(world, world.household.proxyRank, (h) => world.household.registered[h] === 1)).toBeCloseTo(1, 9);
  });

  it('puts everybody unregistered behind everybody registered', () => {
    const { household } = village({});
    const worst = Math.max(...household.proxyRank.filter((_, h) => household.registered[h] === 1));
    expect(worst + 1).toBe(household.registered.reduce((count, registered) => count + registered, 0));
  });

  it('makes the line for PKH: registered families with a component, in the same order', () => {
    const { household } = village({});
    const line = Array.from({ length: families }, (_, h) => h).filter((h) => household.pkhRank[h] >= 0).sort((a, b) => household.pkhRank[a] - household.pkhRank[b]);
    expect(line.map((h) => household.pkhRank[h])).toEqual(line.map((_, i) => i));
    expect(line).toEqual([...line].sort((a, b) => household.proxyRank[a] - household.proxyRank[b]));
    expect(line.length).toBe(Array.from(household.registered).filter((registered, h) => registered && household.componentRp[h] > 0).length);
    expect(line.length).toBeGreaterThan(families / 5);
  });
});

describe("the neighbours' ranking", () => {
  it.each([0.2, 0.4, 0.8])('agrees with welfare nearly as declared, since they also look at children, age and disability: %d', (rho) => {
    const world = village({ 'household.communityCorrelation': rho });
    expect(Math.abs(agreement(world, world.household.communityRank, () => true) - rankCorrelation(rho))).toBeLessThan(0.06);
  });

  it('puts households with a disabled member forward, whom the registry score does not see', () => {
    const { household } = village({});
    const disabled = (_: number, h: number) => household.disabled[h] === 1;
    const able = (_: number, h: number) => household.disabled[h] === 0;
    const forward = (ranking: Int32Array) => (mean(Array.from(ranking).filter(able)) - mean(Array.from(ranking).filter(disabled))) / families;
    expect(forward(household.communityRank)).toBeGreaterThan(0.08);
    expect(Math.abs(forward(household.proxyRank))).toBeLessThan(0.08);
  });
});

describe('rankings', () => {
  it('number the families of every village from 0, however large it is', () => {
    const world = make({ villages: [70_000, 3] });
    for (const ranking of [world.household.communityRank, world.household.proxyRank]) {
      expect(new Set(ranking.subarray(0, 70_000)).size).toBe(70_000);
      expect(Math.max(...new Set(ranking.subarray(0, 70_000)))).toBe(69_999);
      expect(Array.from(ranking.subarray(70_000)).sort((a, b) => a - b)).toEqual([0, 1, 2]);
    }
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
