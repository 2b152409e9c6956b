import { describe, expect, it } from 'vitest';
import { indicatorIndex, type World } from '../../../src/model';
import { measure } from '../../../src/model/measure';
import { expectedMembers, memberYears } from '../../../src/model/state/members';
import { calm, correlation, deviation, make, mean, run, sum } from '../world';

const ages = ['pregnant', 'under7', 'primary', 'junior', 'senior', 'elderly', 'disabled'] as const;

/** Moves the composition of so many years, a twelfth of the households in each month. */
function age(world: World, years: number): World {
  for (const end = world.month + 12 * years; world.month < end; world.month++) run(world, 'composition');
  return world;
}

describe('a year of a household', () => {
  const world = make({ villages: [3000], set: calm });
  const before = Object.fromEntries([...ages, 'persons' as const].map((id) => [id, world.household[id].slice()]));
  const { household } = age(world, 1);
  const rows = Array.from({ length: household.rows }, (_, h) => h);

  it('brings whom it expected, and moves nobody back', () => {
    for (const h of rows) {
      const born = household.under7[h] - before.under7[h];
      expect(born, `household ${h}`).toBeLessThanOrEqual(Math.max(before.pregnant[h], before.persons[h] === 1 ? 2 : 0));
      expect(household.primary[h] - before.primary[h], `household ${h}`).toBeLessThanOrEqual(before.under7[h]);
      expect(household.elderly[h], `household ${h}`).toBeGreaterThanOrEqual(household.headElderly[h]);
    }
    expect(sum(before.pregnant)).toBeGreaterThan(100);
  });

  it('takes a seventh of the small children to school, a sixth, a third and a third onward, and a fifteenth of the old', () => {
    // Children who come in are known, so what leaves an age is what is missing from it: under7 + born − left. Standard errors below 0.012.
    const born = sum(before.pregnant);
    const left = born - (sum(household.under7) - sum(before.under7));
    const junior = left - (sum(household.primary) - sum(before.primary));
    const senior = junior - (sum(household.junior) - sum(before.junior));
    const grown = senior - (sum(household.senior) - sum(before.senior));
    expect(Math.abs(left / sum(before.under7) - 1 / 7)).toBeLessThan(0.045);
    expect(Math.abs(junior / sum(before.primary) - 1 / 6)).toBeLessThan(0.05);
    expect(Math.abs(senior / sum(before.junior) - 1 / 3)).toBeLessThan(0.08);
    expect(Math.abs(grown / sum(before.senior) - 1 / 3)).toBeLessThan(0.09);
  });

  it('keeps floor, usual living and rights to PKH in step with the members', () => {
    const changed = rows.filter((h) => household.persons[h] !== before.persons[h]);
    expect(changed.length).toBeGreaterThan(200);
    for (const h of rows) expect(Math.abs(household.floorRp[h] - 0.47 * 563523 * household.persons[h]), `household ${h}`).toBeLessThan(1);
    const fresh = make({ villages: [3000], set: calm });
    for (const h of changed) expect(Math.abs(household.usualRp[h] / household.persons[h] - fresh.household.usualRp[h] / fresh.household.persons[h]), `household ${h}`).toBeLessThan(1);
    for (const h of rows) expect(household.componentRp[h] > 0, `household ${h}`).toBe(ages.some((id) => household[id][h] > 0));
  });

  it('happens to each twelfth in a month of its own', () => {
    const months = make({ villages: [240], set: calm });
    const turned = new Set<number>();
    for (; months.month < 12; months.month++) {
      const now = ages.map((id) => months.household[id].slice());
      run(months, 'composition');
      for (let h = 0; h < 240; h++) {
        if (ages.every((id, i) => months.household[id][h] === now[i][h])) continue;
        expect(h % 12).toBe(months.month);
        turned.add(h);
      }
    }
    expect(turned.size).toBeGreaterThan(60);
  });

  it('leaves everything as it is when households do not age', () => {
    const still = make({ villages: [120], set: { ...calm, 'household.ageing': 0 } });
    const members = ages.map((id) => Array.from(still.household[id]));
    age(still, 3);
    expect(ages.map((id) => Array.from(still.household[id]))).toEqual(members);
  });
});

describe('over twenty years the structure lasts', () => {
  const families = 12_000;
  const world = make({ villages: [families], set: calm });
  const { household } = world;
  const snapshot = () => Object.fromEntries([...ages, 'persons' as const, 'componentRp' as const].map((id) => [id, Float64Array.from(household[id])]));
  const expected = expectedMembers(world);
  const wanted = Array.from({ length: families }, (_, h) => expected(h));
  const first = snapshot();
  age(world, 10);
  const tenth = snapshot();
  age(world, 10);
  const last = snapshot();

  it.each([...ages, 'persons' as const, 'componentRp' as const])('%s: mean and spread are those of month 0', (id) => {
    for (const later of [tenth, last]) {
      const error = Math.sqrt(deviation(first[id]) ** 2 / families + deviation(later[id]) ** 2 / families);
      expect(Math.abs(mean(later[id]) - mean(first[id]))).toBeLessThan(3.5 * error);
      expect(Math.abs(deviation(later[id]) / deviation(first[id]) - 1)).toBeLessThan(0.06);
    }
  });

  it('each age holds its years of the 49.5 that a member stays, by Poisson: variance is mean, given what is expected', () => {
    expect(memberYears).toBe(49.5);
    for (const [id, years] of [['under7', 7], ['primary', 6], ['junior', 3], ['senior', 3]] as const) {
      for (const now of [first, last]) {
        const means = wanted.map((m) => (m * years) / memberYears);
        expect(Math.abs(mean(now[id]) - mean(means)), id).toBeLessThan(3.5 * Math.sqrt(mean(means) / families));
        const excess = mean(Float64Array.from(now[id], (count, h) => (count - means[h]) ** 2)) / mean(means);
        expect(Math.abs(excess - 1), id).toBeLessThan(0.07);
      }
    }
  });

  it('yet the members are others: about three fifths of those beside the head are still there after twenty years', () => {
    const besideExpected = (now: typeof first) => now.persons.map((persons, h) => persons - 1 - wanted[h]);
    // What a member has still to stay, on average: 0.80 of all after ten years, 0.60 after twenty.
    expect(Math.abs(correlation(besideExpected(first), besideExpected(tenth)) - 0.798)).toBeLessThan(0.03);
    expect(Math.abs(correlation(besideExpected(first), besideExpected(last)) - 0.605)).toBeLessThan(0.04);
  });
});

it('over ten years of ageing alone the poverty of persons is what it was', () => {
  const gap = (years: number) => mean([1, 2, 3, 4, 5, 6].map((seed) => {
    const world = make({ seed, villages: [3000], set: calm });
    for (; world.month < 12 * years; world.month++) run(world, 'calendar', 'composition');
    run(world, 'calendar');
    world.household.consumptionRp.set(world.household.baseRp);
    measure(world);
    return world.indicators[indicatorIndex.p0];
  }));
  // Standard error of a mean of six shares of about 10,800 persons in 3,000 families: 0.0027.
  expect(Math.abs(gap(10) - 0.126)).toBeLessThan(0.009);
});

describe('heads', () => {
  const { household } = make({ villages: [20_000], set: calm });
  const where = (column: Uint8Array, wanted: (h: number) => boolean) => mean(Array.from(column).filter((_, h) => wanted(h)));

  it('are women in 15 of 100 households, more often where the head is old, and in small households', () => {
    expect(Math.abs(mean(household.femaleHead) - 0.15)).toBeLessThan(0.008);
    expect(Math.abs(where(household.femaleHead, (h) => household.headElderly[h] === 1) - 0.35)).toBeLessThan(0.025);
    expect(where(household.persons, (h) => household.femaleHead[h] === 1)).toBeLessThan(where(household.persons, (h) => household.femaleHead[h] === 0) - 0.7);
  });

  it('are women as often as declared', () => {
    const women = (share: number) => mean(make({ villages: [20_000], set: { ...calm, 'household.femaleHeadShare': share } }).household.femaleHead);
    expect(women(0)).toBe(0);
    expect(Math.abs(women(0.3) - 0.3)).toBeLessThan(0.01);
  });
});
