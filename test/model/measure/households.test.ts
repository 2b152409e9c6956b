import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/model/measure';
import { deprivation } from '../../../src/model/state/welfare';
import { of, ofVillage, villages } from './families';

describe('multidimensional deprivation', () => {
  const { headSchooling, outOfSchool, skill, health, food, house, unsafe } = deprivation;
  const world = villages([{ persons: 2, lines: 2 }, { persons: 3, lines: 2 }, { persons: 5, lines: 2 }]);
  // Of 24: five are too few, eight and fourteen count.
  world.household.deprivation.set([headSchooling | health, outOfSchool | health | food, headSchooling | outOfSchool | skill | health | food | house]);
  measure(world);

  it('counts persons of families that lack a third or more, by how much they lack', () => {
    expect(of(world, 'm0')).toBeCloseTo((3 * (8 / 24) + 5 * (14 / 24)) / 10, 12);
    expect(of(world, 'deprivedShare')).toBeCloseTo(0.8, 12);
  });

  it('has four dimensions, each the share of it that persons lack', () => {
    expect(of(world, 'lacksEducation')).toBeCloseTo((2 * (1 / 3) + 3 * (1 / 3) + 5) / 10, 12);
    expect(of(world, 'lacksHealth')).toBeCloseTo((2 * 0.5 + 3 + 5) / 10, 12);
    expect(of(world, 'lacksIncome')).toBe(0);
    expect(of(world, 'lacksLife')).toBeCloseTo((5 * (1 / 3)) / 10, 12);
  });

  it('shows apart who is unsafe or raised without care, and who is out of school', () => {
    world.household.primary.set([0, 1, 2]);
    world.household.junior.fill(0);
    world.household.deprivation.set([unsafe, outOfSchool, unsafe]);
    measure(world);
    expect([of(world, 'unsafeShare'), of(world, 'outOfSchoolShare')]).toEqual([0.7, 0.5]);
  });
});

describe('ACTORS', () => {
  const world = villages([{ persons: 1, lines: 2 }, { persons: 1, lines: 2 }], [{ persons: 1, lines: 2 }, { persons: 1, lines: 2 }]);
  const { household, village, group, regency } = world;
  household.voice.set([0.2, 0.4, 0.9, 0.9]);
  household.group.set([0, -1, -1, -1]);
  group.authority[0] = 0.6;
  household.confidence.fill(0.5);
  household.skill.fill(0.3);
  village.governmentTrust.fill(0.3);
  village.ngoTrust.fill(0.5);
  village.facilitatorTrust.fill(0.7);
  village.marketShare.set([0.8, 1]);
  village.slots.set([4, 2]);
  village.enterprises.set([3, 2]);
  group.members[0] = 2;
  group.attending[0] = 1;
  household.recipient.set([1, 1, 0, 2]);
  household.complied.set([1, 0, 1, 1]);
  household.loanRp.set([500_000, 0, 0, 0]);
  household.arrearsMonths.set([1, 0, 0, 0]);
  world.month = 9;
  household.lastContactMonth.set([7, 6, -1, -1]);
  regency.jointOutput[0] = 0.25;
  measure(world);
  const letters = ['actorsAuthority', 'actorsConfidence', 'actorsTrust', 'actorsOpportunities', 'actorsResponsibilities', 'actorsSupport'];

  it('are read from voice and authority, confidence and skill, three trusts, market and places, duties kept, contact and joint output', () => {
    // Meetings 1 of 2, PKH 1 of 2, loans 0 of 1; of two families one was met in months 7 to 9.
    const wanted = [(0.3 + 0.3) / 2, 0.4, 0.5, (0.8 + 0.25) / 2, 2 / 5, (0.5 + 0.25) / 2];
    letters.forEach((id, i) => expect(ofVillage(world, 0, id), id).toBeCloseTo(wanted[i], 6));
  });

  it('make an index by their geometric mean, and name the lowest', () => {
    const product = letters.reduce((all, id) => all * ofVillage(world, 0, id), 1);
    expect(ofVillage(world, 0, 'actorsIndex')).toBeCloseTo(product ** (1 / 6), 9);
    expect(ofVillage(world, 0, 'actorsBinding')).toBe(1);
    expect(ofVillage(world, 1, 'actorsBinding')).toBe(5);
  });

  it('throttle the index when one is missing, which counts as a hundredth', () => {
    expect(ofVillage(world, 1, 'actorsResponsibilities')).toBe(0);
    const others = letters.filter((id) => id !== 'actorsResponsibilities').reduce((all, id) => all * ofVillage(world, 1, id), 1);
    expect(ofVillage(world, 1, 'actorsIndex')).toBeCloseTo((0.01 * others) ** (1 / 6), 9);
  });
});

describe('targeting', () => {
  it('errs by the poor without PKH and by the others with it', () => {
    const world = villages([0.5, 0.6, 0.7, 2, 2, 2, 2, 2].map((lines) => ({ persons: 2, lines })));
    world.household.recipient.set([1, 2, 4, 1, 3, 0, 2, 0]);
    measure(world);
    expect([of(world, 'exclusionError'), of(world, 'inclusionError')]).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(2 / 5, 12)]);
  });
});

describe('loans and debts', () => {
  const world = villages([1, 1, 1, 1].map((persons) => ({ persons, lines: 2 })));
  world.household.loanRp.set([500_000, 0, 300_000, 0]);
  world.household.arrearsMonths.set([0, 0, 2, 0]);
  world.household.debtRp.set([0, 700_000, 300_000, 0]);
  world.household.enterprise.set([1, 1, 0, 0]);
  world.household.enterpriseMonths.set([11, 12, 0, 0]);
  measure(world);

  it.each<[string, number]>([['borrowerShare', 0.5], ['loansRp', 800_000], ['overdueShare', 0.5], ['lenderDebtShare', 0.5], ['lenderDebtRp', 500_000], ['youngEnterprises', 1]])('%s is %d', (id, wanted) => {
    expect(of(world, id)).toBe(wanted);
  });
});

describe('cases', () => {
  it('of protection are violence, fraud and eviction; shocks are all of them', () => {
    const world = villages([1, 1, 1, 1].map((persons) => ({ persons, lines: 2 })));
    world.household.shock.set([1, 6, 7, 6]);
    world.household.served.set([1, 2, 4, 0]);
    measure(world);
    expect([of(world, 'shocks'), of(world, 'servedShare'), of(world, 'caseServedShare')]).toEqual([4, 0.5, expect.closeTo(1 / 3, 12)]);
  });
});
