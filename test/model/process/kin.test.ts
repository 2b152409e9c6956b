import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { closeBooks, lineMonthRp } from '../../../src/model/ledger';
import { bondingWidth } from '../../../src/model/state/household';
import { balance, calm, hold, make, run, sum, type Settings } from '../world';

const million = 1_000_000;

/**
 * Ten households in a ring, each tied to the next and the one before, with a surplus of a million, two million of usual living and five
 * million saved. Some are struck and claim three million: a severe loss.
 */
function ring(struck: readonly number[], set: Settings = {}): World {
  const world = make({ villages: [10], set: { ...calm, 'shock.kinCoverShare': 0.3, 'shock.kinCoverModerateShare': 0.7, 'shock.kinBurdenShare': 0.1, ...set } });
  run(world, 'calendar');
  const { household } = world;
  household.bonding.fill(-1);
  for (let h = 0; h < 10; h++) household.bonding.set([(h + 9) % 10, (h + 1) % 10], h * bondingWidth);
  household.persons.fill(2);
  household.baseRp.fill(2 * 563_523 + million);
  household.usualRp.fill(2 * million);
  household.lossMonths.fill(0);
  for (let h = 0; h < 10; h++) hold(world, h, 5 * million);
  for (const h of struck) {
    household.shock[h] = 1;
    household.claimRp[h] = 3 * million;
  }
  world.village.gotongRoyong[0] = 0.5;
  return world;
}
const change = ({ household }: World) => Array.from(household.savingsRp, (rupiah) => rupiah - 5 * million);

describe('close neighbours', () => {
  it('cover 0.3 × gotong royong 0.5 of a severe loss, as far as a tenth of their surplus goes', () => {
    // 450,000 are wanted, each of two neighbours can give 100,000.
    const world = run(ring([0]), 'kin');
    expect(change(world)).toEqual([200_000, -100_000, 0, 0, 0, 0, 0, 0, 0, -100_000]);
    expect(world.household.helpRp[0]).toBe(200_000);
    expect([lineMonthRp(world, 'mutualAid'), lineMonthRp(world, 'mutualAidReceived'), balance(world, 'community')]).toEqual([200_000, 200_000, 0]);
    closeBooks(world);
  });

  it('give only what is wanted, in equal parts: 0.3 × 0.5 of three million of which they could give six hundred thousand', () => {
    const world = run(ring([0], { 'shock.kinBurdenShare': 0.3 }), 'kin');
    expect(change(world)).toEqual([450_000, -225_000, 0, 0, 0, 0, 0, 0, 0, -225_000]);
  });

  it('cover more of a moderate loss, one of no more than a month of the usual living: 0.7 × 0.5', () => {
    const world = ring([0], { 'shock.kinBurdenShare': 0.3 });
    world.household.claimRp[0] = 400_000;
    expect(run(world, 'kin').household.helpRp[0]).toBe(140_000);
    const edge = ring([0], { 'shock.kinBurdenShare': 0.3 });
    edge.household.claimRp[0] = 2 * million + 1;
    expect(run(edge, 'kin').household.helpRp[0]).toBe(300_000);
  });

  it('split what they can spare among all who ask', () => {
    // Household 1 stands between two that were struck, 9 and 3 beside one each.
    const world = run(ring([0, 2]), 'kin');
    expect(change(world)).toEqual([150_000, -100_000, 150_000, -100_000, 0, 0, 0, 0, 0, -100_000]);
  });

  it('cannot help when the shock strikes them too: six of seven in a row get nothing', () => {
    const world = run(ring([1, 2, 3, 4, 5, 6, 7]), 'kin');
    expect(Array.from(world.household.helpRp)).toEqual([0, 100_000, 0, 0, 0, 0, 0, 100_000, 0, 0]);
    expect(sum(run(ring([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), 'kin').household.helpRp)).toBe(0);
  });

  it('give nothing while they suffer a loss themselves, without surplus, or beyond what they have', () => {
    const given = (alter: (household: World['household'], world: World) => void) => {
      const world = ring([0]);
      alter(world.household, world);
      return lineMonthRp(run(world, 'kin'), 'mutualAid');
    };
    expect(given(() => undefined)).toBe(200_000);
    expect(given(({ lossMonths }) => lossMonths.fill(3, 1))).toBe(0);
    expect(given(({ baseRp }) => baseRp.fill(2 * 563_523, 1))).toBe(0);
    expect(given((_, world) => [1, 9].forEach((h) => hold(world, h, 300)))).toBe(600);
  });

  it('give nothing to those they have no ties with, across villages, or when help among neighbours is turned off', () => {
    const alone = ring([0]);
    alone.household.bonding.fill(-1);
    expect(lineMonthRp(run(alone, 'kin'), 'mutualAid')).toBe(0);
    expect(lineMonthRp(run(ring([0], { 'shock.kinCoverShare': 0 }), 'kin'), 'mutualAid')).toBe(0);
    expect(lineMonthRp(run(ring([0], { 'shock.kinBurdenShare': 0 }), 'kin'), 'mutualAid')).toBe(0);
    const two = make({ villages: [1, 1], set: calm });
    run(two, 'calendar');
    two.household.bonding[0] = 1;
    two.household.bonding[bondingWidth] = 0;
    two.household.shock[0] = 1;
    two.household.claimRp[0] = million;
    two.household.lossMonths.fill(0);
    expect(lineMonthRp(run(two, 'kin'), 'mutualAid')).toBe(0);
  });
});
