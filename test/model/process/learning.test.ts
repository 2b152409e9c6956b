import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { ownSheet } from '../../../src/model/luck';
import { force, make, mean, run } from '../world';
import { kept, first, learned, meeting, pace, still } from './meeting';

describe('a meeting', () => {
  it('teaches the exact share of what circulates and is not known yet', () => {
    for (const gain of learned(meeting())) expect(gain).toBeCloseTo(0.75 * pace * 0.5 * kept, 7);
  });

  it('teaches nobody who stayed away, and takes nothing from them at the starting level', () => {
    const world = meeting();
    world.household.attended.fill(0, 2);
    const got = learned(world);
    expect(got[1]).toBeGreaterThan(0.001);
    expect(got.slice(2)).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
  });

  it('teaches half as much to who lacks half as much, and nothing that nobody knows', () => {
    const gain = (skill: number) => first({}, (world) => {
      force(world, 'group.skillDecayPerYear', 0);
      world.household.skill.fill(skill);
    }) + 0.2 - skill;
    expect(gain(0.45) / gain(0.2)).toBeCloseTo(0.5, 3);
    expect(gain(0.7)).toBeCloseTo(0, 7);
    expect(gain(0.9)).toBeCloseTo(0, 7);
    expect(first({}, (world) => force(world, 'group.learningRate', 5000))).toBeLessThanOrEqual(0.5);
  });

  it('teaches nothing without quality: an unskilled facilitator, or one who has given up', () => {
    expect(first({}, ({ facilitator }) => (facilitator.skill[0] = 0))).toBeCloseTo(0, 7);
    expect(first({}, ({ facilitator }) => (facilitator.motivation[0] = 0))).toBeCloseTo(0, 7);
  });

  it('of a government facilitator counts two fifths', () => {
    expect(first({}, ({ facilitator }) => (facilitator.employer[0] = 0)) / first()).toBeCloseTo(0.4, 4);
  });

  it('counts by the meetings held in a month, and as one where they are rarer: then fewer families are met', () => {
    expect(first({ 'facilitator.meetingsPerMonth': 2 }) / first()).toBeCloseTo(2, 4);
    expect(first({ 'facilitator.meetingsPerMonth': 0.25 }) / first()).toBeCloseTo(1, 4);
  });

  it('without a facilitator is as good as the leaders of the group', () => {
    expect(first({}, ({ household, group }) => {
      household.facilitator.fill(-1);
      group.facilitator[0] = -1;
    }) / first()).toBeCloseTo(0.36 / 0.4, 4);
  });
});

describe('time for parenting', () => {
  it('goes to parenting what it takes from skill', () => {
    const world = run(meeting(), 'learning');
    expect(world.household.parenting[0]).toBeCloseTo(0.4 + 0.25 * pace * 0.6, 6);
    const none = meeting({ 'group.parentingShare': 0 });
    expect(learned(none)[0]).toBeCloseTo(pace * 0.5 * kept, 6);
    expect(none.household.parenting[0]).toBeCloseTo(0.4, 6);
    expect(first({ 'group.parentingShare': 1 })).toBeCloseTo(0, 7);
  });
});

describe('ability alone', () => {
  const closed = ({ regency }: World) => (regency.jointOutput[0] = 0);
  const open = ({ regency }: World) => (regency.jointOutput[0] = regency.motivation[0] = 1);
  const scattered = ({ group }: World) => (group.cohesion[0] = 0);
  const leaderless = ({ group }: World) => (group.leadership[0] = 0);
  const organised = ({ group }: World) => (group.cohesion[0] = group.leadership[0] = 1);
  const both = (...changes: ((world: World) => unknown)[]) => (world: World) => changes.forEach((change) => change(world));

  it('stalls without the group: a quarter is left without cohesion, without leaders, or without organisation at all', () => {
    const best = first({}, organised);
    for (const rest of [first({}, both(organised, scattered)), first({}, both(organised, leaderless)), first({ 'group.organisation': 0 }, organised)]) {
      expect(rest / best).toBeCloseTo(0.25, 4);
    }
  });

  it('stalls without the state: a quarter is left where policy and delivery make nothing, half way where partners do not pull together', () => {
    expect(first({}, closed) / first({}, open)).toBeCloseTo(0.25, 4);
    expect(first({}, both(open, ({ regency }) => (regency.motivation[0] = 0))) / first({}, open)).toBeCloseTo(0.25 + 0.75 * 0.5, 4);
  });

  it('feels that partners do not pull together only as far as they need each other', () => {
    const climate = (mutualNeed: number) => first({}, ({ regency }) => (regency.mutualNeed[0] = mutualNeed)) / first({}, both(open, ({ regency }) => (regency.mutualNeed[0] = mutualNeed)));
    expect(climate(1)).toBeCloseTo(0.25 + 0.75 * 0.5 * (1 - 0.5 * 0.6), 4);
    expect(climate(0.5)).toBeCloseTo(0.25 + 0.75 * 0.5 * (1 - 0.25 * 0.6), 4);
    expect(climate(0)).toBeCloseTo(0.25 + 0.75 * 0.5, 4);
  });

  it('without both keeps a sixteenth: they multiply; and all of it where levels do not depend on one another', () => {
    const best = first({}, both(organised, open));
    expect(first({}, both(scattered, closed)) / best).toBeCloseTo(1 / 16, 4);
    expect(first({ 'group.aloneShare': 0.5 }, both(scattered, closed)) / best).toBeCloseTo(1 / 4, 4);
    expect(first({ 'group.aloneShare': 1 }, both(scattered, closed)) / best).toBeCloseTo(1, 4);
  });
});

describe('a directive facilitator', () => {
  it('takes over a quarter of the way a month towards 0.3 of the affairs, by what the style leaves', () => {
    const world = meeting({ 'facilitator.style': 0 });
    world.household.contacted.fill(1);
    expect(run(world, 'learning').household.support[0]).toBeCloseTo(0.075, 6);
    expect(run(world, 'learning').household.support[0]).toBeCloseTo(0.075 + 0.25 * 0.225, 6);
    world.household.contacted.fill(0);
    expect(run(world, 'learning').household.support[0]).toBeCloseTo(0.75 * (0.075 + 0.25 * 0.225), 6);
    const facilitative = meeting({ 'facilitator.style': 1 });
    facilitative.household.contacted.fill(1);
    expect(run(facilitative, 'learning').household.support[0]).toBe(0);
  });

  it('crowds out own practice: with a fifth handled, four fifths are learned', () => {
    const world = meeting({ 'facilitator.style': 0 });
    world.household.support.fill(0.2);
    force(world, 'social.assistance', 0.2);
    world.household.contacted.fill(1);
    expect(learned(world)[0]).toBeCloseTo(0.8 * 0.75 * pace * 0.5 * kept, 6);
  });

  it('builds no leaders and hands nothing over', () => {
    const { group } = run(meeting({ 'facilitator.style': 0 }), 'learning');
    expect(group.leadership[0]).toBeCloseTo(0.36 - 0.01 * (0.36 - 0.2), 3);
    expect(group.authority[0]).toBeCloseTo(0.45, 6);
  });
});

describe('training places', () => {
  it('go by chance to those who came, each worth three meetings more', () => {
    const world = meeting({}, 200);
    world.regency.ngoCoursePlaces[0] = 60;
    const got = learned(world);
    const taken = Array.from(ownSheet(1, 'course', 1, 200), (p) => p < 0.3);
    expect(Array.from(world.household.course, Boolean)).toEqual(taken);
    got.forEach((gain, h) => expect(gain).toBeCloseTo(((taken[h] ? 3 : 0) + 0.75) * pace * 0.5 * kept, 5));
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
