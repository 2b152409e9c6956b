import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { column, correlation, deviation, make, run } from '../world';

const monthly = ['transferRp', 'helpRp', 'costRp', 'shock', 'claimRp', 'served', 'contacted', 'course', 'reachedNow', 'grantRp', 'debtServiceRp', 'borrowedRp'] as const;

describe('a month opens', () => {
  it('with everything cleared that belonged to last month only', () => {
    const world = make({ villages: [5] });
    for (const id of monthly) world.household[id].fill(3);
    world.flow.monthRp.fill(3);
    run(world, 'calendar');
    for (const id of monthly) expect(column(world, `household.${id}`), id).toEqual([0, 0, 0, 0, 0]);
    expect(world.flow.monthRp.every((rupiah) => rupiah === 0)).toBe(true);
  });

  it.each([[0, 0], [11, 11], [12, 0], [27, 3]])('month %d is month %d of the year', (month, ofYear) => {
    const world = make();
    world.month = month;
    run(world, 'calendar');
    expect(world.regency.calendarMonth[0]).toBe(ofYear);
  });
});

const scores = ({ household }: World) => Float64Array.from(household.permanent, (p, h) => p + Math.sqrt(0.4) * household.fluctuation[h] + Math.sqrt(0.2) * household.transitory[h]);

describe('fortune', () => {
  it('keeps nine tenths of its slow part in a month', () => {
    const world = make({ villages: [4] });
    const before = world.household.fluctuation.slice();
    run(world, 'calendar');
    const again = make({ villages: [4], set: { 'household.persistence': 0.85 } });
    run(again, 'calendar');
    for (let h = 0; h < 4; h++) {
      // The same luck moves both: φ·x + √(1−φ²)·ε.
      const luck = (world.household.fluctuation[h] - 0.9 * before[h]) / Math.sqrt(1 - 0.81);
      expect((again.household.fluctuation[h] - 0.85 * before[h]) / Math.sqrt(1 - 0.7225)).toBeCloseTo(luck, 5);
    }
  });

  it('renews its passing part once a year, for each twelfth of the households in another month', () => {
    const world = make({ villages: [36] });
    const turned = Array.from({ length: 36 }, () => [] as number[]);
    for (; world.month < 24; world.month++) {
      const before = world.household.transitory.slice();
      run(world, 'calendar');
      for (let h = 0; h < 36; h++) if (world.household.transitory[h] !== before[h]) turned[h].push(world.month);
    }
    for (let h = 0; h < 36; h++) expect(turned[h], `household ${h}`).toEqual([h % 12, (h % 12) + 12]);
  });

  it('makes what a household lives on: floor and line × persons × e^(μ+σu)', () => {
    const world = make({ villages: [200] });
    run(world, 'calendar');
    const { household } = world;
    scores(world).forEach((u, h) => {
      const wanted = household.floorRp[h] + 563523 * household.persons[h] * Math.exp(0.199 + 0.73 * u);
      expect(Math.abs(household.baseRp[h] - wanted), `household ${h}`).toBeLessThan(1 + 1e-6 * wanted);
    });
  });

  it('stays inside what a column of 32 bits holds, however rich', () => {
    const world = make({ villages: [1], set: { 'household.spread': 1.1, 'household.location': 1, 'household.povertyLineRpPerMonth': 8e5 } });
    world.household.permanent[0] = 30;
    run(world, 'calendar');
    expect(world.household.baseRp[0]).toBeGreaterThan(5e7);
    expect(world.household.baseRp[0]).toBeLessThan(2 ** 28); // times twelve months of half of it still fits
  });
});

describe('over two years the welfare score u of 20,000 households', () => {
  const world = make({ villages: [20_000] });
  const at: Float64Array[] = [];
  for (; world.month <= 24; world.month++) {
    at[world.month] = scores(world);
    run(world, 'calendar');
  }

  it('keeps its variance of 1', () => {
    // Standard error of a variance of 1: √(2/20,000) = 0.01. A random walk would have reached 1.5 after two months.
    for (const month of [0, 1, 6, 12, 24]) expect(Math.abs(deviation(at[month]) ** 2 - 1), `month ${month}`).toBeLessThan(0.04);
  });

  // 0.4 + 0.4·0.9^k + 0.2 × the share of households whose year has not turned. Standard error at most 0.007.
  it.each([[1, 0.4 + 0.36 + (0.2 * 11) / 12], [6, 0.4 + 0.4 * 0.9 ** 6 + 0.1], [12, 0.513], [24, 0.432]])('agrees with itself %d months before by %d', (lag, wanted) => {
    expect(Math.abs(correlation(at[0], at[lag]) - wanted)).toBeLessThan(0.02);
    expect(Math.abs(correlation(at[24 - lag], at[24]) - wanted)).toBeLessThan(0.02);
  });

  it('keeps the variance of its passing part too', () => {
    expect(Math.abs(deviation(world.household.transitory) ** 2 - 1)).toBeLessThan(0.04);
  });
});
