import { describe, expect, it } from 'vitest';
import { bondingWidth, bridgingWidth, type World } from '../../../src/model';
import { ownSheet } from '../../../src/model/luck';
import { calm, force, make, mean, run, type Settings } from '../world';

const still: Settings = {
  ...calm, 'group.size': 5, 'group.learningRate': 0.05, 'group.aloneShare': 0.25, 'facilitator.meetingsPerMonth': 1, 'government.activeShare': 0.4, 'group.courseDose': 3,
  'group.skillDecayPerYear': 0.12, 'group.parentingShare': 0.25, 'facilitator.style': 0.6, 'social.assistance': 0.3,
};

/** Households in a group of the NGO; all came. Skill 0.2, know-how of the group 0.7, nothing to forget, no ties. */
function meeting(set: Settings = {}, families = 4): World {
  const world = make({ villages: [families], set: { ...still, ...set } });
  const { household, group, facilitator, regency } = world;
  household.attended.fill(1);
  household.group.fill(0);
  household.facilitator.fill(0);
  household.skill.fill(0.2);
  household.confidence.fill(0.3);
  household.parenting.fill(0.4);
  household.startingSkill.fill(0.2);
  household.startingConfidence.fill(0.3);
  household.bonding.fill(-1);
  household.bridging.fill(-1);
  household.linking.fill(0);
  facilitator.employer[0] = 1;
  facilitator.motivation[0] = 0.5;
  facilitator.skill[0] = 0.8;
  group.facilitator[0] = 0;
  group.members[0] = families;
  group.attending[0] = families;
  group.months[0] = 6;
  group.cohesion[0] = 0.64;
  group.leadership[0] = 0.36;
  group.authority[0] = 0.5;
  group.knowledge[0] = 0.7;
  regency.jointOutput[0] = 0.5;
  regency.motivation[0] = 0.4;
  regency.mutualNeed[0] = 1;
  return world;
}

/** g(0.48), the group as an organisation, and g(0.35), the climate: 0.5 × (1 − half of the motivation that is missing). */
const meso = 0.25 + 0.75 * 0.48;
const macro = 0.25 + 0.75 * 0.35;
/** λ · quality · g(group) · g(climate) of a meeting; three quarters of it are for skill. */
const pace = 0.05 * 0.4 * meso * macro;
const learned = (world: World) => Array.from(run(world, 'learning').household.skill, (skill) => skill - 0.2);
const first = (set: Settings = {}, change: (world: World) => void = () => undefined): number => {
  const world = meeting(set);
  change(world);
  return learned(world)[0];
};
/** Forgetting of one month takes 1 % of what was learned. */
const kept = 1 - 0.12 / 12;

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
