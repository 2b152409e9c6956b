import { describe, expect, it } from 'vitest';
import { bondingWidth, bridgingWidth, type World } from '../../../src/model';
import { force, run, type Settings } from '../world';
import { kept, macro, meeting, pace } from './meeting';

describe('what circulates in a group', () => {
  /** Know-how after months in which three members of skill 0.2 and one of 0.5 meet. */
  const knowledge = (months: number, change: (world: World) => void = () => undefined) => {
    const world = meeting();
    world.household.skill[3] = world.household.startingSkill[3] = 0.5;
    world.group.months[0] = world.group.knowledge[0] = 0;
    change(world);
    for (let month = 0; month < months; month++) run(world, 'learning');
    return world;
  };

  it('is at first what its best member knows, who leads it', () => {
    const { group } = knowledge(1);
    expect([group.knowledge[0], group.months[0]]).toEqual([0.5, 1]);
    expect(group.leadership[0]).toBeGreaterThanOrEqual(0.5);
    expect(group.leadership[0]).toBeLessThan(0.51);
  });

  it('stays that with bonding ties only: the others catch up with the best, nobody passes', () => {
    const world = knowledge(200, (world) => {
      force(world, 'group.learningRate', 2);
      force(world, 'group.skillDecayPerYear', 0);
      for (let h = 0; h < 4; h++) for (let i = 0; i < 3; i++) world.household.bonding[h * bondingWidth + i] = (h + 1 + i) % 4;
    });
    expect(world.group.knowledge[0]).toBe(0.5);
    for (const skill of world.household.skill) expect(skill).toBeCloseTo(0.5, 3);
  });

  it('grows by linking: a tenth × the share linked × what the other end has to give × what is missing', () => {
    const gained = (linking: number, change: (world: World) => void = () => undefined) => {
      const world = meeting();
      force(world, 'group.skillDecayPerYear', 0);
      world.household.linking[2] = linking;
      change(world);
      return run(world, 'learning').group.knowledge[0] - 0.7;
    };
    expect(gained(0)).toBeCloseTo(0, 7);
    expect(gained(1)).toBeCloseTo((0.1 * 0.35 * 0.3) / 4, 6);
    expect(gained(2)).toBeCloseTo((0.1 * 0.4 * 0.3) / 4, 6);
    expect(gained(3)).toBeCloseTo((0.1 * 0.75 * 0.3) / 4, 6);
    expect(gained(3, ({ regency }) => (regency.ngoCoursePlaces[0] = 4))).toBeCloseTo((4 * 0.1 * 0.75 * 0.3) / 4, 6);
    expect(gained(3, ({ household }) => (household.attended[2] = 0))).toBeCloseTo(0, 7);
  });

  it('grows by bridging: by what the group or the household at the other end knows more', () => {
    const world = meeting({}, 12);
    force(world, 'group.skillDecayPerYear', 0);
    const { household, group } = world;
    group.members[0] = group.attending[0] = 10;
    household.group.set([1, -1], 10);
    household.attended.fill(0, 10);
    group.members[1] = 1;
    group.months[1] = 3;
    group.knowledge[1] = 0.9;
    household.skill[11] = 0.8;
    household.bridging[0] = 10;
    household.bridging[bridgingWidth] = 11;
    household.bridging[2 * bridgingWidth] = 3; // somebody of the same know-how brings nothing
    expect(run(world, 'learning').group.knowledge[0]).toBeCloseTo(0.7 + (0.1 * (0.2 + 0.1)) / 10, 6);
  });

  it('goes stale down to what the best member knows, at the pace of forgetting', () => {
    const world = meeting();
    world.household.attended.fill(0);
    expect(run(world, 'learning').group.knowledge[0]).toBeCloseTo(0.7 - 0.01 * 0.5, 6);
  });

  it('is gone with the group', () => {
    const world = meeting();
    world.group.members[0] = 0;
    const { group } = run(world, 'learning');
    expect([group.knowledge[0], group.leadership[0], group.authority[0], group.months[0]]).toEqual([0, 0, 0, 0]);
  });
});

describe('a group as an organisation', () => {
  /** g(micro) · g(climate) at mean skill 0.2. */
  const growth = (0.25 + 0.75 * 0.2) * macro;
  const grown = (set: Settings = {}, change: (world: World) => void = () => undefined) => {
    const world = meeting({ 'group.learningRate': 0, ...set });
    force(world, 'group.skillDecayPerYear', 0);
    change(world);
    return run(world, 'learning').group;
  };

  it('makes a habit of the attendance of the month: a twelfth of the way', () => {
    expect(grown().cohesion[0]).toBeCloseTo(0.64 + 0.08 * 0.36, 6);
    expect(grown({}, ({ group }) => (group.attending[0] = 1)).cohesion[0]).toBeCloseTo(0.64 - 0.08 * (0.64 - 0.25), 6);
    expect(grown({}, ({ group }) => (group.attending[0] = 0)).cohesion[0]).toBeCloseTo(0.92 * 0.64, 6);
  });

  it('grows leaders by style × quality, and on its own by those it has', () => {
    expect(grown().leadership[0]).toBeCloseTo(0.36 + 0.1 * growth * 0.6 * 0.4 * 0.64, 6);
    expect(grown({}, ({ group }) => (group.attending[0] = 2)).leadership[0]).toBeCloseTo(0.36 + 0.1 * growth * 0.5 * 0.6 * 0.4 * 0.64, 6);
    expect(grown({}, ({ group, household }) => {
      group.facilitator[0] = -1;
      household.facilitator.fill(-1);
    }).leadership[0]).toBeCloseTo(0.36 + 0.1 * growth * 0.36 * 0.64, 6);
  });

  it('decides as much as the style leaves to it and its leaders carry, or officials recognise', () => {
    expect(grown().authority[0]).toBeCloseTo(0.5 + 0.1 * (0.6 * 0.36 - 0.5), 3);
    expect(grown({ 'group.recognitionEffect': 0.5, 'government.activeShare': 0.4 }, ({ group, household }) => {
      group.facilitator[0] = -1;
      household.facilitator.fill(-1);
    }).authority[0]).toBeCloseTo(0.5 + 0.1 * (0.7 * 0.36 - 0.5), 3);
  });

  it('builds nothing where there is no organisation', () => {
    const group = grown({ 'group.organisation': 0 });
    expect([group.leadership[0], group.authority[0]]).toEqual([0.36, 0.5].map((x) => expect.closeTo(x, 6)));
  });
});

describe('confidence and voice', () => {
  it('grow by what is learned where the group decides itself: g(0.5) of it', () => {
    expect(run(meeting(), 'learning').household.confidence[0]).toBeCloseTo(0.3 + 0.75 * pace * (0.25 + 0.75 * 0.5) * 0.7 * kept, 6);
  });

  it('grow faster with role models: three times when all ties run an enterprise', () => {
    const gained = (trading: number) => {
      const world = meeting();
      for (let i = 0; i < 3; i++) world.household.bonding[i] = i + 1;
      world.household.enterprise.fill(0);
      world.household.enterprise.fill(1, 1, 1 + trading);
      return run(world, 'learning').household.confidence[0] - 0.3;
    };
    expect(gained(3) / gained(0)).toBeCloseTo(3, 3);
    expect(gained(1) / gained(0)).toBeCloseTo(1 + 2 / 3, 3);
  });

  it('voice grows by deciding: 0.05 × authority of what is missing, and goes back to where it started', () => {
    const world = meeting({ 'social.startingVoice': 0.2 });
    world.household.voice.set([0.2, 0.6]);
    world.household.attended.set([1, 0]);
    run(world, 'learning');
    expect(world.household.voice[0]).toBeCloseTo(0.2 + 0.05 * 0.5 * 0.8, 6);
    expect(world.household.voice[1]).toBeCloseTo(0.6 - 0.05 * 0.4, 6);
  });
});
