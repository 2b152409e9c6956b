import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { deprivations, livingLevel, trait } from '../../../src/model/state/welfare';
import { make, run } from '../world';

const line = 500_000;
const allTraits = 63;

/** One household of two adults and a pupil that meets all 21 indicators. */
function exemplary(change: (world: World) => void = () => undefined): World {
  const world = make({ villages: [1], set: { 'household.povertyLineRpPerMonth': line } });
  const { household, village } = world;
  household.persons[0] = 3;
  household.primary[0] = 1;
  household.junior[0] = 0;
  household.schoolRisk[0] = 0.5;
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
    ['a sound house', ({ household }) => (household.living[0] = 0.33)],
    ['a facility for the sick', ({ household }) => (household.health[0] = 0.24)],
    ['family planning', without(trait.contraception)],
    ['school for all of 7 to 15', ({ household }) => (household.schoolRisk[0] = 0.009)],
  ])('%s', (_words, change) => expect(stage(change)).toBe(1));
});

describe('a family is KS I as soon as one of eight psychological and social needs is not met', () => {
  it.each<[string, (world: World) => void]>([
    ['animal protein and new clothes', eating(1.899)],
    ['room', ({ household }) => (household.living[0] = 0.67)],
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

  it('or somebody in office', () => {
    expect(stage(({ household }) => {
      household.confidence[0] = 0.1;
      household.linking[0] = 1;
    })).toBe(5);
  });
});

describe('a child out of school', () => {
  const out = (lines: number, risk: number, recipient = 0) => stage((world) => {
    eating(lines)(world);
    world.household.schoolRisk[0] = risk;
    world.household.recipient[0] = recipient;
  }) === 1;

  it('is one in a hundred from 1.3 lines up, and more below: 5.8 % at 0.9', () => {
    expect([out(1.3, 0.0099), out(1.3, 0.0101), out(3, 0.0099)]).toEqual([true, false, true]);
    expect([out(0.9, 0.0579), out(0.9, 0.0581)]).toEqual([true, false]);
  });

  it('is half as many with PKH', () => {
    expect([out(0.9, 0.0289, 1), out(0.9, 0.0291, 1), out(0.9, 0.0291, 6)]).toEqual([true, false, true]);
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
  const score = (change: (world: World) => void, lines = 2.5) => {
    const world = exemplary((fresh) => {
      eating(lines)(fresh);
      fresh.household.headSchooling[0] = 2;
      fresh.household.registered[0] = 1;
      change(fresh);
    });
    return run(world, 'graduation').household.deprivation[0] / deprivations;
  };

  it('is nothing for a family that lacks nothing, or just not', () => {
    expect(score(() => undefined)).toBe(0);
    expect(score(({ household }) => {
      household.headSchooling[0] = 1;
      household.health[0] = 0.71;
      household.savingsRp[0] = 0.5 * 3 * line - 1000;
      household.assetRp[0] = 1000;
      household.living[0] = 0.351;
    }, 1)).toBe(0);
  });

  it.each<[string, (world: World) => void]>([
    ['a head without junior school', ({ household }) => (household.headSchooling[0] = 0)],
    ['a child out of school', ({ household }) => (household.schoolRisk[0] = 0)],
    ['bad health', ({ household }) => (household.health[0] = 0.69)],
    ['less put by than half a line', ({ household }) => {
      household.savingsRp[0] = 0.5 * 3 * line - 1001;
      household.assetRp[0] = 1000;
    }],
    ['a poor house', ({ household }) => (household.living[0] = 0.34)],
    ['nobody to turn to', ({ household }) => (household.registered[0] = household.invited[0] = household.linking[0] = 0)],
  ])('is an eighth for %s', (_words, change) => expect(score(change)).toBe(1 / 8));

  it('is an eighth below the line and another for hunger below four fifths of it', () => {
    expect([score(() => undefined, 1), score(() => undefined, 0.99), score(() => undefined, 0.79)]).toEqual([0, 1 / 8, 2 / 8]);
  });

  it('lets an invitation, a list or a friend in office count as protection', () => {
    const alone = ({ household }: World) => (household.registered[0] = household.invited[0] = household.linking[0] = 0);
    for (const id of ['registered', 'invited', 'linking'] as const) expect(score((world) => {
      alone(world);
      world.household[id][0] = 1;
    })).toBe(0);
  });

  it('is everything for a family that lacks everything', () => {
    expect(score(({ household }) => {
      household.headSchooling[0] = 0;
      household.schoolRisk[0] = 0;
      household.health[0] = 0;
      household.savingsRp[0] = household.assetRp[0] = 0;
      household.living[0] = 0;
      household.registered[0] = household.invited[0] = household.linking[0] = 0;
    }, 0.5)).toBe(1);
  });
});
