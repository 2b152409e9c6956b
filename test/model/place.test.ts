import { describe, expect, it } from 'vitest';
import { indicatorIndex } from '../../src/model';
import { make, mean, pass, type Settings } from './world';

/** The place as it was observed: national transfers and nothing else. */
const alone: Settings = { 'government.partnershipBudgetRpPerYear': 0, 'government.facilitators': 0, 'ngo.present': 0, 'ngo.facilitators': 0, 'ngo.ownFundsRpPerYear': 0 };

/** Means over four years and 9,000 families, after a year. */
function longRun(set: Settings): Record<'p0' | 'p1' | 'gini' | 'meanExpenditureRp', number> {
  const ids = ['p0', 'p1', 'gini', 'meanExpenditureRp'] as const;
  const worlds = [1, 2, 3].map((seed) => pass(make({ seed, villages: [3000], set: { ...alone, ...set } }), 12));
  const seen = ids.map(() => [] as number[]);
  for (let quarter = 0; quarter < 16; quarter++) {
    for (const world of worlds) {
      pass(world, 3);
      ids.forEach((id, i) => seen[i].push(world.indicators[indicatorIndex[id]]));
    }
  }
  return Object.fromEntries(ids.map((id, i) => [id, mean(seen[i])])) as ReturnType<typeof longRun>;
}

describe('without a programme the place stays what it was calibrated to', () => {
  const usual = longRun({});
  // e^(μ+σ²/2) and the floor, in poverty lines of Rp 563,523.
  const expenditure = 563_523 * (0.47 + Math.exp(0.199 + (0.73 * 0.73) / 2));

  it('in poverty and inequality', () => {
    expect(Math.abs(usual.p0 - 0.1267)).toBeLessThan(0.01);
    expect(Math.abs(usual.p1 - 0.0184)).toBeLessThan(0.002);
    expect(Math.abs(usual.gini - 0.3044)).toBeLessThan(0.01);
  });

  it('in mean consumption: the shocks that usually strike spread it and do not lower it', () => {
    expect(Math.abs(usual.meanExpenditureRp / expenditure - 1)).toBeLessThan(0.02);
  });

  it('while more shocks than usual make it poorer, and fewer richer', () => {
    const [calm, harsh] = [longRun({ 'shock.scale': 0 }), longRun({ 'shock.scale': 3 })];
    expect(calm.meanExpenditureRp / usual.meanExpenditureRp).toBeGreaterThan(1.015);
    expect(harsh.meanExpenditureRp / usual.meanExpenditureRp).toBeLessThan(0.96);
    expect([calm.p0 < usual.p0 - 0.005, harsh.p0 > usual.p0 + 0.01]).toEqual([true, true]);
  });
});
