import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { calm, make, run, type Settings } from '../world';

const line = 500_000;

/** One person who consumes so many lines, in full health, in a middling house, with usual parenting, off all lists. */
function person(lines: number, set: Settings = {}): World {
  const world = make({ villages: [1], set: { ...calm, 'household.povertyLineRpPerMonth': line, ...set } });
  const { household } = world;
  household.persons[0] = 1;
  household.consumptionRp[0] = lines * line;
  household.health[0] = 1;
  household.sickMonths[0] = household.unsafeMonths[0] = 0;
  household.living[0] = 0.5;
  household.housingRank[0] = 0.5;
  household.recipient[0] = household.complied[0] = 0;
  household.parenting[0] = household.startingParenting[0] = 0.4;
  household.schooling[0] = 0.9;
  return world;
}
const after = (world: World) => run(world, 'wellbeing').household;

describe('health', () => {
  it('goes a quarter of the way to full in a month, once the illness is over', () => {
    const ill = person(2);
    ill.household.health[0] = 0.6;
    ill.household.sickMonths[0] = 1;
    expect(after(ill).health[0]).toBeCloseTo(0.6, 6);
    ill.household.sickMonths[0] = 0;
    expect(after(ill).health[0]).toBeCloseTo(0.7, 6);
    expect(after(ill).health[0]).toBeCloseTo(0.775, 6);
  });

  it('of who eats too little sinks, by half of what is missing to the line; not when hunger does not matter', () => {
    const hungry = (set: Settings) => {
      const world = person(0.8, { 'household.healthRecoveryPerMonth': 0.5, ...set });
      for (let month = 0; month < 40; month++) run(world, 'wellbeing');
      return world.household.health[0];
    };
    expect(hungry({})).toBeCloseTo(0.9, 6);
    expect(hungry({ 'household.hungerHealthEffect': 1 })).toBeCloseTo(0.8, 6);
    expect(hungry({ 'household.hungerHealthEffect': 0 })).toBe(1);
  });
});

describe('house, water and sanitation', () => {
  it('go a fiftieth of the way to what the household can afford', () => {
    // Four lines: 0.2 + 0.22 × 4, at most 1; 1.2 lines in the worst house: 0.2 + 0.22 × 1.2 − 0.25.
    expect(after(person(4)).living[0]).toBeCloseTo(0.5 + 0.02 * 0.5, 6);
    const worst = person(1.2);
    worst.household.housingRank[0] = 0;
    expect(after(worst).living[0]).toBeCloseTo(0.5 + 0.02 * (0.214 - 0.5), 6);
  });
});

describe('schooling', () => {
  const move = (change: (world: World) => void, set: Settings = {}) => {
    const world = person(0.9, set);
    change(world);
    return after(world).schooling[0];
  };
  // At 0.9 lines the risk is 5.8 %; a twelfth of the way there from 0.9.
  const towards = (risk: number) => 0.9 + (1 - risk - 0.9) / 12;

  it('goes a twelfth of the way to what poverty allows', () => {
    expect(move(() => undefined)).toBeCloseTo(towards(0.058), 6);
    expect(move(({ household }) => (household.consumptionRp[0] = 2 * line))).toBeCloseTo(towards(0.01), 6);
  });

  it('halves the risk where the conditions of PKH are kept, on PKH only', () => {
    const listed = (recipient: number, complied: number, set: Settings = {}) => move(({ household }) => {
      household.recipient[0] = recipient;
      household.complied[0] = complied;
    }, set);
    expect(listed(1, 1)).toBeCloseTo(towards(0.029), 6);
    expect(listed(1, 0)).toBeCloseTo(towards(0.058), 6);
    expect(listed(6, 1)).toBeCloseTo(towards(0.058), 6);
    expect(listed(1, 1, { 'household.pkhSchoolingEffect': 0 })).toBeCloseTo(towards(0.058), 6);
  });

  it('lowers the risk by three tenths of what was learned about parenting', () => {
    const raised = (set: Settings = {}) => move(({ household }) => (household.parenting[0] = 0.7), set);
    expect(raised()).toBeCloseTo(towards(0.058 * (1 - 0.3 * 0.5)), 6);
    expect(raised({ 'household.parentingSchoolingEffect': 0 })).toBeCloseTo(towards(0.058), 6);
  });
});

describe('parenting', () => {
  it('falls back by a tenth of what was learned in a year, to where it was', () => {
    const world = person(2);
    world.household.parenting[0] = 0.8;
    expect(after(world).parenting[0]).toBeCloseTo(0.4 + 0.4 * (1 - 0.1 / 12), 6);
    const usual = person(2);
    expect(after(usual).parenting[0]).toBeCloseTo(0.4, 7);
  });
});

it('a threat that nobody answered passes month by month', () => {
  const world = person(2);
  world.household.unsafeMonths[0] = 2;
  expect([after(world).unsafeMonths[0], after(world).unsafeMonths[0], after(world).unsafeMonths[0]]).toEqual([1, 0, 0]);
});
