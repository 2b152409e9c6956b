import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { ownSheet } from '../../../src/model/luck';
import { calm, force, make, mean, run, type Settings } from '../world';

const still: Settings = { ...calm, 'group.learningRate': 0.05, 'group.aloneShare': 0.25, 'facilitator.skill': 0.8, 'facilitator.meetingsPerMonth': 1, 'government.activeShare': 0.49, 'group.courseDose': 3, 'group.skillDecayPerYear': 0.12 };

/** Four households in a group of the NGO; all came. Skill and confidence 0.2, nothing to forget. */
function meeting(set: Settings = {}, families = 4): World {
  const world = make({ villages: [families], set: { ...still, ...set } });
  const { household, group, facilitator, regency } = world;
  household.attended.fill(1);
  household.group.fill(0);
  household.facilitator.fill(0);
  household.skill.fill(0.2);
  household.confidence.fill(0.3);
  household.startingSkill.fill(0.2);
  household.startingConfidence.fill(0.3);
  facilitator.employer[0] = 1;
  facilitator.motivation[0] = 0.5;
  group.facilitator[0] = 0;
  group.attending[0] = families;
  group.cohesion[0] = 0.6;
  regency.motivation[0] = 0.4;
  return world;
}

// λ·quality·dose·g(group)·g(climate): 0.05 × (0.8·0.5) × 1 × (0.25 + 0.75·0.6) × (0.25 + 0.75·0.7·(0.5 + 0.5·0.4)).
const step = 0.05 * 0.4 * 0.7 * (0.25 + 0.75 * 0.7 * 0.7);
const learned = (world: World) => Array.from(run(world, 'learning').household.skill, (skill) => skill - 0.2);
const first = (set: Settings = {}, change: (world: World) => void = () => undefined): number => {
  const world = meeting(set);
  change(world);
  return learned(world)[0];
};
/** Nothing is forgotten above this tolerance in one month: 1 % of what was learned. */
const kept = 1 - 0.12 / 12;

describe('a meeting', () => {
  it('teaches the exact share of what is still to be learned, skill and confidence alike', () => {
    const { household } = run(meeting(), 'learning');
    for (let h = 0; h < 4; h++) {
      expect(household.skill[h]).toBeCloseTo(0.2 + step * 0.8 * kept, 6);
      expect(household.confidence[h]).toBeCloseTo(0.3 + step * 0.7 * kept, 6);
    }
  });

  it('teaches nobody who stayed away, and takes nothing from them at the starting level', () => {
    const world = meeting();
    world.household.attended.fill(0, 2);
    const got = learned(world);
    expect(got[1]).toBeGreaterThan(0.004);
    expect(got.slice(2)).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
  });

  it('teaches less the more is known, and never beyond everything', () => {
    const gain = (skill: number) => {
      const world = meeting({ 'group.skillDecayPerYear': 0.03 });
      force(world, 'group.skillDecayPerYear', 0);
      world.household.skill.fill(skill);
      return run(world, 'learning').household.skill[0] - skill;
    };
    expect(gain(0.6) / gain(0.2)).toBeCloseTo(0.5, 3);
    expect(gain(1)).toBe(0);
    const quick = meeting({ 'group.learningRate': 0.15 });
    force(quick, 'group.learningRate', 50);
    expect(run(quick, 'learning').household.skill[0]).toBeLessThanOrEqual(1);
  });

  it('teaches nothing without quality: an unskilled facilitator, or one who has given up', () => {
    expect(first({ 'facilitator.skill': 0 })).toBeCloseTo(0, 7);
    expect(first({}, ({ facilitator }) => (facilitator.motivation[0] = 0))).toBeCloseTo(0, 7);
  });

  it('of a government facilitator counts two fifths', () => {
    expect(first({}, ({ facilitator }) => (facilitator.employer[0] = 0)) / first()).toBeCloseTo(0.4, 4);
  });

  it('counts by the meetings held in a month, and as one where they are rarer: then fewer families are met', () => {
    expect(first({ 'facilitator.meetingsPerMonth': 2 }) / first()).toBeCloseTo(2, 4);
    expect(first({ 'facilitator.meetingsPerMonth': 0.25 }) / first()).toBeCloseTo(1, 4);
  });
});

describe('ability alone', () => {
  it('stalls without the group: a quarter is left when it does not hold together', () => {
    expect(first({}, ({ group }) => (group.cohesion[0] = 0)) / first({}, ({ group }) => (group.cohesion[0] = 1))).toBeCloseTo(0.25, 4);
  });

  it('stalls without the state: a quarter is left where officials take no part', () => {
    const open = first({ 'government.activeShare': 1 }, ({ regency }) => (regency.motivation[0] = 1));
    expect(first({ 'government.activeShare': 0 }) / open).toBeCloseTo(0.25, 4);
    expect(first({ 'government.activeShare': 1 }, ({ regency }) => (regency.motivation[0] = 0)) / open).toBeCloseTo(0.25 + 0.75 * 0.5, 4);
  });

  it('without both keeps a sixteenth: they multiply', () => {
    const best = first({ 'government.activeShare': 1 }, ({ regency, group }) => {
      regency.motivation[0] = 1;
      group.cohesion[0] = 1;
    });
    expect(first({ 'government.activeShare': 0 }, ({ group }) => (group.cohesion[0] = 0)) / best).toBeCloseTo(1 / 16, 4);
    expect(first({ 'government.activeShare': 0, 'group.aloneShare': 0.5 }, ({ group }) => (group.cohesion[0] = 0)) / best).toBeCloseTo(1 / 4, 4);
  });
});

describe('training places', () => {
  it('go by chance to those who came, each worth three meetings more', () => {
    const world = meeting({}, 200);
    world.regency.ngoCoursePlaces[0] = 60;
    const got = learned(world);
    const taken = Array.from(ownSheet(1, 'course', 1, 200), (p) => p < 0.3);
    expect(Array.from(world.household.course, Boolean)).toEqual(taken);
    got.forEach((gain, h) => expect(gain).toBeCloseTo((taken[h] ? 4 : 1) * step * 0.8 * kept, 5));
  });

  it('go to nobody of the other employer', () => {
    const world = meeting({}, 50);
    world.regency.governmentCoursePlaces[0] = 1000;
    run(world, 'learning');
    expect(Array.from(world.household.course).some(Boolean)).toBe(false);
    world.facilitator.employer[0] = 0;
    run(world, 'learning');
    expect(Array.from(world.household.course).every(Boolean)).toBe(true);
  });
});

describe('forgetting', () => {
  it('takes a hundredth in a month of what lies above the household’s own starting level, at 12 % a year', () => {
    const world = meeting();
    world.household.attended.fill(0);
    world.household.skill.fill(0.7);
    world.household.confidence.fill(0.1);
    run(world, 'learning');
    expect(world.household.skill[0]).toBeCloseTo(0.7 - 0.01 * 0.5, 6);
    expect(world.household.confidence[0]).toBeCloseTo(0.1, 7); // below the starting level there is nothing to forget
  });

  it('keeps everybody where they started who never learned anything', () => {
    const world = make({ villages: [400], set: still });
    const [skill, confidence] = [mean(world.household.skill), mean(world.household.confidence)];
    for (let month = 0; month < 36; month++) run(world, 'learning');
    expect([mean(world.household.skill), mean(world.household.confidence)]).toEqual([expect.closeTo(skill, 3), expect.closeTo(confidence, 3)]);
  });
});
