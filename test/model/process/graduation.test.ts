import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { deprivation, deprivationScore, deprivations, livingLevel, outOfSchoolRisk, trait } from '../../../src/model/state/welfare';
import { make, run } from '../world';

const line = 500_000;
const allTraits = 63;

/** One household of two adults and a pupil that meets all 21 indicators. */
function exemplary(change: (world: World) => void = () => undefined): World {
  const world = make({ villages: [1], set: { 'household.povertyLineRpPerMonth': line } });
  const { household, village } = world;
  household.persons[0] = 3;
  household.primary[0] = 1;
  household.under7[0] = household.junior[0] = household.senior[0] = 0;
  household.schoolRisk[0] = 0.5;
  household.schooling[0] = 0.99;
  household.voice[0] = 0.2;
  household.circle[0] = -1;
  household.traits[0] = allTraits;
  household.consumptionRp[0] = 3 * line * 2.5;
  household.baseRp[0] = 3 * line * 2.5;
  household.savingsRp[0] = 3 * line * 2.5;
  household.living[0] = 0.9;
  household.health[0] = 1;
  household.lossMonths[0] = 0;
  household.attendance[0] = 0.5;
  household.propensity[0] = 0;
  household.confidence[0] = 0.7;
  household.linking[0] = 0;
  household.recipient[0] = 0;
  village.gotongRoyong[0] = 0.65;
  change(world);
  return world;
}
const stage = (change?: (world: World) => void) => run(exemplary(change), 'graduation').household.stage[0];
const without = (bits: number) => ({ household }: World) => (household.traits[0] = allTraits & ~bits);
const eating = (lines: number) => ({ household }: World) => (household.consumptionRp[0] = 3 * line * lines);

describe('a family that meets all 21 indicators', () => {
  it('is KS III Plus', () => expect(stage()).toBe(5));
});

describe('a family is Pra-Sejahtera as soon as one of six basic needs is not met', () => {
  it.each<[string, (world: World) => void]>([
    ['food and clothes', eating(0.899)],
    ['a sound house', ({ household }) => (household.living[0] = 0.319)],
    ['a facility for the sick', ({ household }) => (household.health[0] = 0.24)],
    ['family planning', without(trait.contraception)],
    ['school for all of 7 to 15', ({ household }) => (household.schoolRisk[0] = 0.009)],
  ])('%s', (_words, change) => expect(stage(change)).toBe(1));
});

describe('a family is KS I as soon as one of eight psychological and social needs is not met', () => {
  it.each<[string, (world: World) => void]>([
    ['animal protein and new clothes', eating(1.839)],
    ['room', ({ household }) => (household.living[0] = 0.659)],
    ['health', ({ household }) => (household.health[0] = 0.94)],
    ['somebody who earns', ({ household }) => {
      household.lossMonths[0] = 1;
      household.lossShare[0] = 0.61;
    }],
    ['worship', without(trait.worship)],
    ['reading', without(trait.literate)],
    ['family planning after two children', without(trait.contraceptionLater)],
  ])('%s', (_words, change) => expect(stage(change)).toBe(2));

  it('an earner at home for a while with less than three fifths lost is no such loss', () => {
    expect(stage(({ household }) => {
      household.lossMonths[0] = 1;
      household.lossShare[0] = 0.59;
    })).toBe(5);
    expect(stage(({ household }) => (household.lossShare[0] = 0.61))).toBe(5); // long over
  });
});

describe('a family is KS II as soon as one of five needs of development is not met', () => {
  it.each<[string, (world: World) => void]>([
    ['religious knowledge', without(trait.religiousKnowledge)],
    ['meals together', without(trait.eatsTogether)],
    ['savings of half a month', ({ household }) => (household.savingsRp[0] = 0.5 * household.baseRp[0] - 1)],
    ['a part in the community', ({ household }) => (household.attendance[0] = 0.39)],
  ])('%s', (_words, change) => expect(stage(change)).toBe(3));

  it('a savings and loan group is a part in the community too', () => {
    expect(stage(({ household }) => {
      household.attendance[0] = 0;
      household.circle[0] = 0;
    })).toBe(5);
  });

  it('a strong inclination in a village of strong gotong royong is a part in the community too', () => {
    expect(stage(({ household, village }) => {
      household.attendance[0] = 0;
      household.propensity[0] = 1.2;
      village.gotongRoyong[0] = 0.9;
    })).toBe(5);
  });
});

describe('a family is KS III as soon as it does not give or lead', () => {
  it.each<[string, (world: World) => void]>([
    ['giving needs means', eating(2.199)],
    ['giving needs a village in which people give', ({ village }) => (village.gotongRoyong[0] = 0.49)],
    ['leading needs confidence', ({ household }) => (household.confidence[0] = 0.59)],
  ])('%s', (_words, change) => expect(stage(change)).toBe(4));

  it.each<[string, (world: World) => void, number]>([
    ['somebody in office leads too', ({ household }) => (household.linking[0] = 1), 5],
    ['a facilitator whom one knows is nobody in office', ({ household }) => (household.linking[0] = 2), 4],
    ['who is heard leads too', ({ household }) => (household.voice[0] = 0.61), 5],
  ])('%s', (_words, change, wanted) => expect(stage((world) => {
    world.household.confidence[0] = 0.1;
    change(world);
  })).toBe(wanted));
});

describe('a child out of school', () => {
  it('is one in a hundred from 1.3 lines up, and more below: 5.8 % at 0.9', () => {
    expect([3, 1.3, 0.9].map(outOfSchoolRisk)).toEqual([0.01, 0.01, expect.closeTo(0.058, 12)]);
  });

  it('is there in as many families as the risk says: those at the end of the line of schooling', () => {
    const out = (schooling: number, rank: number) => stage(({ household }) => {
      household.schooling[0] = schooling;
      household.schoolRisk[0] = rank;
    }) === 1;
    expect([out(0.942, 0.0579), out(0.942, 0.0581), out(0.99, 0.0099), out(0.99, 0.0101)]).toEqual([true, false, true, false]);
  });

  it('is none in a family without children of that age', () => {
    expect(stage((world) => {
      world.household.primary[0] = 0;
      world.household.schoolRisk[0] = 0;
    })).toBe(5);
  });
});

describe('the month since which a family stands where it does', () => {
  it('is the month whose end is described, and stays while the stage does', () => {
    const world = exemplary();
    world.household.stage[0] = 1;
    world.month = 6;
    run(world, 'graduation');
    expect([world.household.stage[0], world.household.stageSinceMonth[0]]).toEqual([5, 7]);
    world.month = 9;
    run(world, 'graduation');
    expect(world.household.stageSinceMonth[0]).toBe(7);
    eating(0.5)(world);
    run(world, 'graduation');
    expect([world.household.stage[0], world.household.stageSinceMonth[0]]).toEqual([1, 10]);
  });
});

describe('living conditions follow', () => {
  it('from means and the rank of the house: 0.42 at one line in a middling house, between 0 and 1', () => {
    expect([livingLevel(1, 0.5), livingLevel(1, 0), livingLevel(1, 1), livingLevel(0, 0), livingLevel(9, 1)]).toEqual([0.42, 0.17, 0.67, 0, 1].map((level) => expect.closeTo(level, 9)));
  });
});

describe('deprivation', () => {
  /** Nothing is missing; then one thing after the other. */
  const family = (change: (world: World) => void, lines = 2.5) => {
    const world = exemplary((fresh) => {
      eating(lines)(fresh);
      const { household } = fresh;
      household.headSchooling[0] = 2;
      household.skill[0] = 0.5;
      household.recipient[0] = 2;
      household.circle[0] = -1;
      household.debtRp[0] = household.unsafeMonths[0] = 0;
      household.parenting[0] = 0.5;
      change(fresh);
    });
    return run(world, 'graduation').household.deprivation[0];
  };
  const alone = ({ household }: World) => {
    household.recipient[0] = household.linking[0] = household.attendance[0] = 0;
  };

  it('is nothing for a family that lacks nothing, or just not', () => {
    expect(family(() => undefined)).toBe(0);
    expect(family(({ household }) => {
      household.headSchooling[0] = 1;
      household.skill[0] = 0.151;
      household.health[0] = 0.651;
      household.savingsRp[0] = 0.5 * 3 * line - 1000;
      household.assetRp[0] = 1000;
      household.debtRp[0] = 3 * line;
      household.living[0] = 0.351;
      household.parenting[0] = 0.201;
    }, 1)).toBe(0);
  });

  it.each<[keyof typeof deprivation, number, (world: World) => void]>([
    ['headSchooling', 12, ({ household }) => (household.headSchooling[0] = 0)],
    ['outOfSchool', 12, ({ household }) => (household.schooling[0] = 0.49)],
    ['skill', 12, ({ household }) => (household.skill[0] = 0.149)],
    ['health', 8, ({ household }) => (household.health[0] = 0.649)],
    ['poverty', 12, eating(0.99)],
    ['reserve', 12, ({ household }) => {
      household.savingsRp[0] = 0.5 * 3 * line - 1001;
      household.assetRp[0] = 1000;
    }],
    ['debt', 12, ({ household }) => (household.debtRp[0] = 3 * line + 1)],
    ['house', 12, ({ household }) => (household.living[0] = 0.34)],
    ['isolated', 12, alone],
    ['unsafe', 12, ({ household }) => (household.unsafeMonths[0] = 1)],
    ['unsafe', 12, ({ household }) => (household.parenting[0] = 0.19)],
  ])('of %s alone is one part of %d', (what, parts, change) => {
    expect(family(change)).toBe(deprivation[what]);
    expect(deprivationScore[family(change)] / deprivations).toBe(1 / parts);
  });

  it('below four fifths of the line is hunger too', () => {
    expect(family(() => undefined, 0.79)).toBe(deprivation.poverty | deprivation.food);
    expect(deprivationScore[deprivation.poverty | deprivation.food]).toBe(2 + 3);
  });

  it('of parenting is none where there are no children', () => {
    expect(family(({ household }) => {
      household.parenting[0] = 0.1;
      household.primary[0] = 0;
    })).toBe(0);
  });

  it('lets a list, meetings that it comes to, a circle, somebody in office or a facilitator count as protection', () => {
    for (const [id, there] of [['recipient', 1], ['linking', 1], ['linking', 2], ['attendance', 0.41], ['circle', 0]] as const) {
      expect(family((world) => {
        alone(world);
        world.household[id][0] = there;
      }), id).toBe(0);
    }
  });

  it('is everything for a family that lacks everything, a quarter of it in every dimension', () => {
    const everything = family((world) => {
      const { household } = world;
      household.headSchooling[0] = 0;
      household.schooling[0] = household.skill[0] = household.health[0] = household.living[0] = household.parenting[0] = 0;
      household.savingsRp[0] = household.assetRp[0] = 0;
      household.debtRp[0] = 10 * line;
      alone(world);
    }, 0.5);
    expect(everything).toBe(2047);
    expect(deprivationScore[everything]).toBe(deprivations);
    const { headSchooling, outOfSchool, skill, health, food, poverty, reserve, debt, house, isolated, unsafe } = deprivation;
    for (const bits of [headSchooling | outOfSchool | skill, health | food, poverty | reserve | debt, house | isolated | unsafe]) expect(deprivationScore[bits]).toBe(deprivations / 4);
  });
});
