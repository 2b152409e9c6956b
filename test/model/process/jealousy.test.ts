import { describe, expect, it } from 'vitest';
import { bondingWidth, type World } from '../../../src/model';
import { calm, make, run, type Settings } from '../world';

const still: Settings = {
  ...calm, 'social.jealousyGain': 0.1, 'social.jealousyDecayPerMonth': 0.05, 'social.jealousyBuffer': 0.5, 'social.nearEqualRatio': 0.8, 'social.protestThreshold': 0.5,
  'social.protestHours': 8, 'registry.transparency': 0.4, 'household.trustLoss': 0.1, 'household.povertyLineRpPerMonth': 5e5,
};

/** Six households of four that live on Rp 2 million, the poverty line; the first has all others as neighbours. Gotong royong 0.6, a stage of PKH. */
function village(set: Settings = {}): World {
  const world = make({ villages: [6], set: { ...still, ...set } });
  const { household } = world;
  household.persons.fill(4);
  household.consumptionRp.fill(2e6);
  household.bonding.fill(-1);
  for (let other = 1; other < 6; other++) {
    household.bonding[other - 1] = other;
    household.bonding[other * bondingWidth] = 0;
  }
  world.village.gotongRoyong.fill(0.6);
  world.regency.calendarMonth[0] = 3;
  return world;
}
const pays = (...rows: number[]) => ({ household }: World) => {
  for (const h of rows) {
    household.recipient[h] = 1;
    household.transferRp[h] = 500_000;
  }
};
/** Jealousy of the first household after a month in which this happened. */
const first = (how: (world: World) => void, set: Settings = {}): number => {
  const world = village(set);
  how(world);
  return run(world, 'jealousy').household.jealousy[0];
};
/** By one neighbour: gain × (1 − buffer × gotong royong) × (1 − transparency). */
const one = 0.1 * 0.7 * 0.6;

describe('jealousy of a family that gets nothing', () => {
  it('rises by every neighbour who received and lives as well', () => {
    expect(first(pays(1))).toBeCloseTo(one, 6);
    expect(first(pays(1, 2, 4))).toBeCloseTo(3 * one, 6);
  });

  it('rises by what is left to rise, after fading', () => {
    expect(first((world) => {
      pays(1)(world);
      world.household.jealousy[0] = 0.4;
    })).toBeCloseTo(0.38 + one * 0.62, 6);
    expect(first(() => undefined)).toBe(0);
  });

  it('does not rise by who lives clearly worse, counted by person', () => {
    const level = (consumption: number, persons: number) => first((world) => {
      pays(1)(world);
      world.household.consumptionRp[1] = consumption;
      world.household.persons[1] = persons;
    });
    expect(level(1_600_000, 4)).toBeCloseTo(one, 6);
    expect(level(1_590_000, 4)).toBe(0);
    expect(level(1_000_000, 2)).toBeCloseTo(one, 6);
    expect(level(4_000_000, 4)).toBeCloseTo(one, 6);
  });

  it('rises by own need: whole at the poverty line and below, half at one and a half lines, not from two on', () => {
    const living = (lines: number, persons = 4) => first((world) => {
      pays(1)(world);
      world.household.consumptionRp[1] = 20_000_000;
      world.household.persons[0] = persons;
      world.household.consumptionRp[0] = lines * persons * 500_000;
    });
    expect([living(0.3), living(1), living(1.25), living(1.5), living(1.5, 2), living(2), living(5)])
      .toEqual([one, one, 0.75 * one, one / 2, one / 2, 0, 0].map((j) => expect.closeTo(j, 6)));
  });

  it('rises in stages of PKH only, and in any month when start-up capital is given', () => {
    const between = (how: (world: World) => void) => first((world) => {
      world.regency.calendarMonth[0] = 4;
      how(world);
    });
    expect(between(pays(1))).toBe(0);
    expect(between(({ household }) => (household.grantRp[1] = 4_000_000))).toBeCloseTo(one, 6);
  });

  it('is softened by gotong royong and by an open list, each to nothing at its best', () => {
    expect(first(pays(1), { 'social.jealousyBuffer': 0 })).toBeCloseTo(0.06, 6);
    expect(first((world) => {
      pays(1)(world);
      world.village.gotongRoyong.fill(1);
    }, { 'social.jealousyBuffer': 1 })).toBe(0);
    expect(first(pays(1), { 'registry.transparency': 1 })).toBe(0);
    expect(first(pays(1), { 'social.jealousyGain': 0 })).toBe(0);
  });
});

it('who receives is not jealous, nor who gets food or village cash; who has no recipient near by neither', () => {
  const world = village();
  pays(0, 1)(world);
  world.household.transferRp[2] = 200_000;
  run(world, 'jealousy');
  expect(Array.from(world.household.jealousy)).toEqual([0, 0, 0, one, one, one].map((j) => expect.closeTo(j, 6)));
  expect(world.village.jealousy[0]).toBeCloseTo(one / 2, 6);
});

describe('protest', () => {
  const angry = (jealousy: number, set: Settings = {}): World => {
    const world = make({ villages: [4, 4], set: { ...still, ...set } });
    const { household, group, facilitator } = world;
    world.regency.calendarMonth[0] = 1;
    household.jealousy.fill(jealousy, 0, 4);
    household.trustGovernment.fill(0.5);
    group.facilitator.fill(-1);
    // The first facilitator works in both villages, the second in the calm one.
    group.facilitator.set([0, 1]);
    group.members.set([3, 2]);
    facilitator.lostHours.fill(5);
    return run(world, 'jealousy');
  };

  it('breaks out above the threshold, costs the jealous trust and facilitators there hours of the next month', () => {
    const world = angry(0.8);
    expect(Array.from(world.village.protest)).toEqual([1, 0]);
    expect(world.household.trustGovernment[0]).toBeCloseTo(0.5 - 0.1 * 0.76 * 0.5, 6);
    expect(world.household.trustGovernment[4]).toBeCloseTo(0.5, 6);
    expect(Array.from(world.facilitator.lostHours.subarray(0, 3))).toEqual([8, 0, 0]);
  });

  it('does not break out at it', () => {
    const world = angry(0.52);
    expect(Array.from(world.village.protest)).toEqual([0, 0]);
    expect(world.household.trustGovernment[0]).toBeCloseTo(0.5, 6);
    expect(world.facilitator.lostHours[0]).toBe(0);
  });

  it('takes hours once from a facilitator with two groups in the village', () => {
    const world = make({ villages: [60], set: { ...still, 'group.size': 20 } });
    world.regency.calendarMonth[0] = 1;
    world.household.jealousy.fill(1);
    world.group.facilitator.set([0, 0, 1]);
    world.group.members.fill(20);
    run(world, 'jealousy');
    expect(Array.from(world.facilitator.lostHours.subarray(0, 2))).toEqual([8, 8]);
  });
});
