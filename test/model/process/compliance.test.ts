import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { calm, column, force, make, mean, run, type Settings } from '../world';

/** Families on PKH without inclination of their own either way, next to the office, living on twice the poverty line with a facilitator. */
function recipients(families: number, set: Settings = {}): World {
  const world = make({ villages: [{ families, distanceKm: 0 }], set: { ...calm, ...set } });
  const { household, facilitator } = world;
  household.recipient.fill(1);
  household.propensity.fill(Math.log(0.6 / 0.4));
  household.facilitator.fill(0);
  household.componentRp.fill(3_000_000);
  for (let h = 0; h < families; h++) {
    household.consumptionRp[h] = 2 * 563_523 * household.persons[h];
    household.pkhRank[h] = h;
  }
  facilitator.skill[0] = 1;
  facilitator.verified[0] = 1;
  return world;
}
const kept = (set: Settings, change: (world: World) => void = () => undefined) => {
  const world = recipients(4000, set);
  change(world);
  return mean(run(world, 'compliance').household.complied);
};

/** Lets them miss, or keep, whatever luck says. */
const surely = (world: World, keep: boolean): void => {
  world.household.propensity.fill(keep ? 30 : -30);
};
const count = (world: World, months: number): number[] => {
  for (let i = 0; i < months; i++, world.month++) run(world, 'compliance');
  return column(world, 'household.missed');
};

describe('the conditions of PKH', () => {
  // 4,000 families: standard error of a share at most 0.008.
  it('are kept as usual when nothing speaks for or against', () => {
    expect(Math.abs(kept({ 'national.sanctionShare': 0 }) - 0.75)).toBeLessThan(0.025);
  });

  it.each<[string, Settings, (world: World) => void, number]>([
    ['more by those whom a skilled facilitator met', { 'national.sanctionShare': 0 }, ({ household }) => household.contacted.fill(1), 1],
    ['less far from the office', { 'national.sanctionShare': 0, 'national.distanceEffect': 1 }, ({ household, village }) => {
      household.facilitator.fill(-1);
      village.distanceKm[0] = 20;
    }, -1],
    ['less by those in want', { 'national.sanctionShare': 0 }, ({ household }) => {
      for (let h = 0; h < 4000; h++) household.consumptionRp[h] = 0.5 * 563_523 * household.persons[h];
    }, -1],
    ['more under sanctions', { 'national.sanctionShare': 1 }, () => undefined, 1],
  ])('are kept %s', (_words, set, change, sign) => {
    expect(sign * (kept(set, change) - 0.75)).toBeGreaterThan(0.04);
  });

  it('are kept no more under sanctions when nobody can check', () => {
    const unseen = ({ facilitator }: World) => facilitator.verified.fill(0);
    expect(kept({ 'national.sanctionShare': 1 }, unseen)).toBe(kept({ 'national.sanctionShare': 0 }));
    expect(kept({ 'national.sanctionShare': 1 }, ({ household }) => household.facilitator.fill(-1))).toBe(kept({ 'national.sanctionShare': 0 }));
  });

  it('concern recipients of PKH only', () => {
    const world = recipients(3);
    world.household.recipient.set([1, 2, 0]);
    surely(world, true);
    expect(column(run(world, 'compliance'), 'household.complied')).toEqual([1, 0, 0]);
  });
});

describe('a miss', () => {
  it('is counted month by month when it is found and sanctions are carried out', () => {
    const world = recipients(3, { 'national.sanctionShare': 1, 'national.sanctionEffect': 0 });
    surely(world, false);
    expect(count(world, 3)).toEqual([3, 3, 3]);
  });

  it('is forgotten once the family keeps its duties', () => {
    const world = recipients(3, { 'national.sanctionShare': 1 });
    surely(world, false);
    count(world, 3);
    surely(world, true);
    expect(count(world, 1)).toEqual([0, 0, 0]);
  });

  it.each<[string, Settings, (world: World) => void]>([
    ['no facilitator comes', { 'national.sanctionShare': 1 }, ({ household }) => household.facilitator.fill(-1)],
    ['the facilitator has no time to check', { 'national.sanctionShare': 1 }, ({ facilitator }) => facilitator.verified.fill(0)],
    ['no sanction is carried out', { 'national.sanctionShare': 0 }, () => undefined],
  ])('is not counted when %s', (_words, set, change) => {
    const world = recipients(3, set);
    surely(world, false);
    change(world);
    expect(count(world, 12)).toEqual([0, 0, 0]);
  });

  it('is found as often as the facilitator can check and sanctions are carried out', () => {
    const world = recipients(4000, { 'national.sanctionShare': 0.5 });
    surely(world, false);
    world.facilitator.verified[0] = 0.6;
    expect(Math.abs(mean(count(world, 1)) - 0.3)).toBeLessThan(0.025);
  });

  it('costs the place in line after six in a row', () => {
    const world = recipients(3, { 'national.sanctionShare': 1, 'national.sanctionEffect': 0 });
    surely(world, false);
    count(world, 5);
    expect(column(world, 'household.pkhRank')).toEqual([0, 1, 2]);
    count(world, 1);
    expect(column(world, 'household.pkhRank')).toEqual([-1, -1, -1]);
    force(world, 'national.exitMonths', 36);
    expect(count(world, 1)).toEqual([7, 7, 7]);
  });
});

describe('a mind that is made up', () => {
  const half: Settings = { 'national.settledShare': 1, 'national.usualCompliance': 0.75, 'national.sanctionShare': 0 };

  it('keeps or refuses by its own number month after month', () => {
    const world = recipients(4, half);
    world.household.stance.set([0.1, 0.74, 0.76, 0.99]);
    for (let month = 0; month < 12; month++, world.month++) expect(column(run(world, 'compliance'), 'household.complied')).toEqual([1, 1, 0, 0]);
  });

  it('gives way when what is at stake moves the chance past it', () => {
    const world = recipients(2, { ...half, 'national.coachingEffect': 1 });
    world.household.stance.set([0.85, 0.95]);
    world.household.contacted.fill(1);
    // Λ(ln 3 + 1) is 0.89.
    expect(column(run(world, 'compliance'), 'household.complied')).toEqual([1, 0]);
  });

  it('keeps as many as otherwise, but it is the same families that miss: six months in a row, found and counted, end PKH', () => {
    const exits = (share: number): { kept: number; out: number } => {
      const world = recipients(4000, { 'national.settledShare': share, 'national.sanctionShare': 1, 'national.sanctionEffect': 0, 'national.exitMonths': 6 });
      for (let h = 0; h < 4000; h++) world.household.stance[h] = (h + 0.5) / 4000;
      const first = mean(run(world, 'compliance').household.complied);
      for (world.month = 1; world.month < 6; world.month++) run(world, 'compliance');
      return { kept: first, out: column(world, 'household.pkhRank').filter((rank) => rank < 0).length / 4000 };
    };
    const [none, all] = [exits(0), exits(1)];
    expect(Math.abs(none.kept - all.kept)).toBeLessThan(0.03);
    expect(none.out).toBeLessThan(0.01);
    expect(all.out).toBeCloseTo(0.25, 2);
  });
});
