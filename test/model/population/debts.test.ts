import { describe, expect, it } from 'vitest';
import { closeBooks } from '../../../src/model/ledger';
import { make, mean, sum } from '../world';

const debtors = (world: ReturnType<typeof make>) => Array.from({ length: world.household.rows }, (_, h) => h).filter((h) => world.household.debtRp[h] > 0);

describe('at month 0', () => {
  const world = make({ villages: [20_000, 20_000] });
  const { household } = world;
  const owing = debtors(world);

  it('as many households owe moneylenders as declared', () => {
    // Standard error of 3 % among 40,000: 0.09 points.
    expect(Math.abs(owing.length / household.rows - 0.03)).toBeLessThan(0.004);
  });

  it('those who live on half of what others have owe 2.8 times as often', () => {
    const line = 563_523;
    const share = (from: number, to: number) => {
      const rows = Array.from({ length: household.rows }, (_, h) => h).filter((h) => household.usualRp[h] >= from * line * household.persons[h] && household.usualRp[h] < to * line * household.persons[h]);
      return sum(rows.map((h) => (household.debtRp[h] > 0 ? 1 : 0))) / rows.length;
    };
    const ratio = share(1.1, 1.3) / share(2.2, 2.6);
    expect(ratio).toBeGreaterThan(2);
    expect(ratio).toBeLessThan(4);
  });

  it('those in a loss owe ten times as often', () => {
    const rate = (inLoss: boolean) => {
      const rows = Array.from({ length: household.rows }, (_, h) => h).filter((h) => household.lossMonths[h] > 0 === inLoss);
      return sum(rows.map((h) => (household.debtRp[h] > 0 ? 1 : 0))) / rows.length;
    };
    expect(rate(true) / rate(false)).toBeGreaterThan(8);
    expect(rate(true) / rate(false)).toBeLessThan(12.5);
  });

  it('they owe half of the limit on average and hold no savings; the others do', () => {
    const limit = (h: number) => 2 * (household.usualRp[h] - Math.max(0.7 * 563_523 * household.persons[h], 0.8 * household.usualRp[h]));
    expect(owing.every((h) => household.debtRp[h] <= limit(h))).toBe(true);
    expect(Math.abs(mean(owing.map((h) => household.debtRp[h] / limit(h))) - 0.5)).toBeLessThan(0.04);
    expect(sum(owing.map((h) => household.savingsRp[h]))).toBe(0);
    expect(sum(household.savingsRp)).toBeGreaterThan(0);
    closeBooks(world);
  });

  it('nobody owes where that is turned off, or where nobody lends', () => {
    expect(debtors(make({ villages: [500], set: { 'credit.initialIndebtedShare': 0 } }))).toEqual([]);
    expect(debtors(make({ villages: [500], set: { 'credit.lenderLimitMonths': 0 } }))).toEqual([]);
  });
});
