import { describe, expect, it } from 'vitest';
import { calm, make } from '../../model/world';
import { month, valueNow, watching } from './asked';

const line = 500_000;
const base = { ...calm, 'household.povertyLineRpPerMonth': line };

/** Two poor families, two others, one poor family without a component; PKH for the first and the third. */
function village() {
  const world = make({ villages: [5], set: base });
  const { household } = world;
  household.persons.fill(1);
  household.baseRp.set([400_000, 400_000, 900_000, 900_000, 400_000]);
  household.componentRp.set([900_000, 900_000, 900_000, 900_000, 0]);
  household.recipient.set([1, 6, 3, 0, 0]);
  return world;
}

describe('errors of the list', () => {
  it('exclusion is over poor families with a component, inclusion over the others with one', () => {
    expect(valueNow('exclusion', village())).toBe(0.5);
    expect(valueNow('inclusion', village())).toBe(0.5);
  });

  it('a family counts as poor by what it would live on without help', () => {
    const world = village();
    world.household.consumptionRp.fill(2_000_000);
    expect(valueNow('exclusion', world)).toBe(0.5);
  });
});

describe('poor families without any help', () => {
  it('are those that got no transfer and were not reached for a year', () => {
    const world = village();
    const watch = watching('untouchedPoor', world);
    month(world, watch, ({ household }) => {
      household.transferRp[0] = 100;
      household.reachedNow[1] = 4;
    });
    expect(watch.end(world)).toBeCloseTo(1 / 3, 12);
    world.household.transferRp.fill(0);
    world.household.reachedNow.fill(0);
    for (let m = 0; m < 12; m++) month(world, watch, () => {});
    expect(watch.end(world)).toBe(1);
  });
});

describe('places on the list', () => {
  it('an exit is a family on PKH that is not on it a month later', () => {
    const world = village();
    const watch = watching('pkhExits', world);
    month(world, watch, ({ household }) => household.recipient.set([1, 6, 2, 1, 0]));
    month(world, watch, () => {});
    expect(watch.end(world)).toBe(1 / 4);
  });

  it('places are taken by families on PKH', () => {
    const world = village();
    world.village.quotaFamilies[0] = 4;
    expect(valueNow('quotaFilled', world)).toBe(0.5);
  });
});
