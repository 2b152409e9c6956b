import { describe, expect, it } from 'vitest';
import { bondingWidth, bridgingWidth, type World } from '../../../src/model';
import { ownSheet } from '../../../src/model/luck';
import { calm, make, mean, run, sum, type Settings } from '../world';

const families = 1000;

/** Nobody knows, nobody is met, nobody has ties. */
function ignorant(set: Settings = {}): World {
  const world = make({ villages: [families], set: { ...calm, 'social.initialAwareShare': 0, 'social.passShare': 0.2, 'social.forgettingPerYear': 0.12, ...set } });
  world.household.bonding.fill(-1);
  world.household.bridging.fill(-1);
  return world;
}

/** Households 0 to 9 know, the first of them came last month; every other is tied to so many of them. */
function neighbours(participants: number, others: number, set: Settings = {}): World {
  const world = ignorant(set);
  const { household } = world;
  household.aware.fill(1, 0, 10);
  household.attended.fill(1, 0, 5);
  for (let h = 10; h < families; h++) {
    let i = h * bondingWidth;
    for (let n = 0; n < participants; n++) household.bonding[i++] = n;
    for (let n = 0; n < others; n++) household.bonding[i++] = 5 + n;
    household.bonding[i] = h === 10 ? 11 : 10; // and to one who knows nothing
  }
  return world;
}

const heard = (world: World) => Array.from(run(world, 'information').household.aware.subarray(10));
/** Who hears with this chance by own luck. */
const at = (chance: number) => Array.from(ownSheet(1, 'hearing', 1, families).subarray(10), (p) => (p < 1 - chance ? 0 : 1));

describe('a family that does not know', () => {
  it.each([[0, 0], [1, 0], [0, 1], [2, 3], [4, 2]])('hears from %d participants and %d others among its neighbours by 1 − 0.8^p × (1 − 0.2/7)^o', (participants, others) => {
    expect(heard(neighbours(participants, others))).toEqual(at(1 - 0.8 ** participants * (1 - 0.2 / 7) ** others));
  });

  it('hears over bridging ties just so', () => {
    const world = neighbours(1, 0);
    for (let h = 10; h < families; h++) world.household.bridging.set([2, 7], h * bridgingWidth);
    expect(heard(world)).toEqual(at(1 - 0.8 ** 2 * (1 - 0.2 / 7)));
  });

  it('hears nothing when nobody passes news on', () => {
    expect(sum(heard(neighbours(5, 3, { 'social.passShare': 0 })))).toBe(0);
  });

  it('hears equally from participants and others when they tell alike', () => {
    expect(heard(neighbours(2, 1, { 'social.participantRatio': 1 }))).toEqual(at(1 - 0.8 ** 3));
  });

  it('does not pass on in the same month what it just heard', () => {
    const world = ignorant({ 'social.passShare': 0.5 });
    world.household.aware[0] = 1;
    world.household.attended[0] = 1;
    for (let h = 1; h < families; h++) world.household.bonding[h * bondingWidth] = h - 1;
    run(world, 'information');
    expect(sum(world.household.aware.subarray(2))).toBe(0);
  });
});

describe('a facilitator', () => {
  it('tells at home, not at a meeting that the family did not know of: 0.2 of contacts are visits where 0.2 of families are visited', () => {
    const world = ignorant({ 'facilitator.visitShare': 0.2, 'facilitator.meetingsPerMonth': 1 });
    world.household.contacted.fill(1);
    expect(heard(world)).toEqual(at(0.2));
  });

  it('tells everybody met where there are visits only', () => {
    const world = ignorant({ 'facilitator.visitShare': 0.2, 'facilitator.meetingsPerMonth': 0 });
    world.household.contacted.fill(1);
    expect(mean(heard(world))).toBe(1);
  });
});

describe('open meetings', () => {
  const served = (delivered: number): World => {
    const world = ignorant({ 'social.socialisationShare': 0.6 });
    world.group.members[0] = 20;
    world.group.facilitator[0] = 0;
    world.facilitator.delivered[0] = delivered;
    return world;
  };

  it('tell a twelfth of the yearly share in a month, as far as facilitators deliver', () => {
    expect(heard(served(1))).toEqual(at(0.05));
    expect(heard(served(0.5))).toEqual(at(0.025));
  });

  it('are not held where no facilitator serves', () => {
    const world = served(1);
    world.group.facilitator[0] = -1;
    expect(sum(heard(world))).toBe(0);
  });
});

describe('an informed family', () => {
  it('loses touch by 0.12 a year, unless it is met or comes', () => {
    const world = ignorant();
    const { household } = world;
    household.aware.fill(1);
    household.contacted.fill(1, 0, 300);
    household.attended.fill(1, 300, 600);
    run(world, 'information');
    expect(mean(household.aware.subarray(0, 600))).toBe(1);
    expect(Array.from(household.aware.subarray(600))).toEqual(Array.from(ownSheet(1, 'hearing', 1, families).subarray(600), (p) => (p < 0.01 ? 0 : 1)));
    expect(world.village.awareness[0]).toBeCloseTo(mean(household.aware), 6);
  });
});

describe('endorsement', () => {
  it('has no effect: what neighbours do moves nobody who knows', () => {
    // The chance to know depends on neighbours; that an informed family stays informed does not.
    const [few, many] = [neighbours(0, 1), neighbours(5, 1)];
    for (const world of [few, many]) world.household.aware.fill(1);
    expect(heard(few)).toEqual(heard(many));
  });
});

it('starts with the share that is declared', () => {
  const world = make({ villages: [families], set: { 'social.initialAwareShare': 0.3 } });
  expect(Math.abs(mean(world.household.aware) - 0.3)).toBeLessThan(0.045);
  expect(world.village.awareness[0]).toBeCloseTo(mean(world.household.aware), 6);
});
