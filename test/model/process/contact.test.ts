import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { ownSheet } from '../../../src/model/luck';
import { make, mean, run, sum, type Settings } from '../world';

/** One government facilitator with pay for all hours, as in E.3: 150 hours, 35 % administration, groups of 27, 2 + 1.5 hours a meeting, a tenth visited for 1.5 hours. */
const one: Settings = {
  'ngo.present': 0, 'ngo.facilitators': 0, 'government.facilitators': 1, 'government.partnershipBudgetRpPerYear': 1e9, 'group.invitedShare': 1,
  'facilitator.hoursPerMonth': 150, 'facilitator.administrationShare': 0.35, 'group.size': 27, 'facilitator.meetingsPerMonth': 1, 'facilitator.sessionHours': 2,
  'facilitator.travelHours': 1.5, 'facilitator.visitShare': 0.1, 'facilitator.visitHours': 1.5,
  'facilitator.villageHours': 0, 'social.socialisationShare': 0, 'facilitator.trainingCostRpPerYear': 0,
};
const meet = (families: number, set: Settings = {}): World => run(make({ villages: [families], set: { ...one, ...set } }), 'calendar', 'budget', 'placement', 'contact');

describe('the hours of a facilitator', () => {
  it('with 27 families: one meeting of 3.5 hours and 2.7 visits of 1.5 hours, of 97.5 hours', () => {
    const { facilitator } = meet(27);
    expect(facilitator.needHours[0]).toBeCloseTo(3.5 + 2.7 * 1.5, 4);
    expect(facilitator.availableHours[0]).toBeCloseTo(97.5, 4);
    expect(facilitator.load[0]).toBeCloseTo(7.55 / 97.5, 5);
    expect(facilitator.delivered[0]).toBe(1);
  });

  // E.3: full delivery to about 340 families, 0.88 at 390, 0.62 at 550.
  it.each([[338, 1], [341, 1], [390, 0.88], [550, 0.62]])('suffice for %d families to the share %d', (families, share) => {
    expect(Math.abs(meet(families).facilitator.delivered[0] - share)).toBeLessThan(0.015);
  });

  it('bind exactly from where need passes what is there: 341 families and not 352', () => {
    expect(meet(341).facilitator.delivered[0]).toBe(1);
    expect(meet(352).facilitator.delivered[0]).toBeLessThan(1);
    for (const families of [352, 400, 600]) {
      const { facilitator } = meet(families);
      const need = Math.ceil(families / 27) * 3.5 + families * 0.15;
      expect(facilitator.delivered[0]).toBeCloseTo(97.5 / need, 5);
      expect(facilitator.load[0]).toBeCloseTo(need / 97.5, 5);
    }
  });

  it('fall with the share of pay that came', () => {
    // 20.4 of the 40.8 million that a year of pay costs.
    const { facilitator, regency } = meet(200, { 'government.partnershipBudgetRpPerYear': 2.04e7, 'government.enablingWeight': 0, 'government.protectingWeight': 0 });
    expect(regency.paidShare[0]).toBeCloseTo(0.5, 6);
    expect(facilitator.availableHours[0]).toBeCloseTo(48.75, 4);
    expect(facilitator.delivered[0]).toBeCloseTo(48.75 / (8 * 3.5 + 30), 5);
    // Load is measured against the hours of the post, paid or not.
    expect(facilitator.load[0]).toBeCloseTo(58 / 97.5, 5);
  });

  it('count farther villages as longer ways', () => {
    const near = make({ villages: [{ families: 54, distanceKm: 1 }, { families: 54, distanceKm: 1 }], set: one });
    const far = make({ villages: [{ families: 54, distanceKm: 1 }, { families: 54, distanceKm: 3 }], set: one });
    const hours = (world: World) => run(world, 'calendar', 'budget', 'placement', 'contact').facilitator.needHours[0];
    expect(hours(near)).toBeCloseTo(hours(far), 4); // the mean distance is the unit
    expect(hours(near)).toBeCloseTo(4 * 3.5 + 108 * 0.15, 4);
  });

  it('count every village beyond the first', () => {
    const hours = (villages: number[]) => run(make({ villages, set: { ...one, 'facilitator.villageHours': 4 } }), 'calendar', 'budget', 'placement', 'contact').facilitator.needHours[0];
    expect(hours([54])).toBeCloseTo(2 * 3.5 + 8.1, 4);
    expect(hours([27, 27])).toBeCloseTo(2 * 3.5 + 8.1 + 4, 4);
    expect(hours([18, 18, 18])).toBeCloseTo(3 * 3.5 + 8.1 + 8, 4);
  });

  it('count open village meetings: 600 families told in a year at 60 a time are ten meetings, shared by who works there', () => {
    const told: Settings = { 'group.invitedShare': 0.09, 'social.socialisationShare': 0.5, 'facilitator.socialisationFamilies': 60 };
    const alone = meet(1200, told).facilitator;
    expect(alone.audience[0]).toBeCloseTo(1200, 2);
    expect(alone.needHours[0]).toBeCloseTo(4 * 3.5 + 108 * 0.15 + (10 / 12) * 3.5, 3);
    const shared = meet(1200, { ...told, 'government.facilitators': 2 }).facilitator;
    expect([shared.audience[0], shared.audience[1]]).toEqual([expect.closeTo(600, 2), expect.closeTo(600, 2)]);
    expect(shared.needHours[0]).toBeCloseTo(2 * 3.5 + 54 * 0.15 + (5 / 12) * 3.5, 3);
  });

  it('are fewer where complaints take some', () => {
    const world = meet(600);
    world.facilitator.lostHours[0] = 47.5;
    run(world, 'contact');
    expect(world.facilitator.availableHours[0]).toBeCloseTo(50, 4);
    expect(world.facilitator.delivered[0]).toBeCloseTo(50 / (23 * 3.5 + 90), 5);
    world.facilitator.lostHours[0] = 500;
    expect(run(world, 'contact').facilitator.delivered[0]).toBe(0);
  });

  it('allow as many conditions to be checked as contact takes place, fewer without training', () => {
    expect(meet(27).facilitator.verified[0]).toBe(1);
    expect(meet(27, { 'facilitator.trainedShare': 0, 'facilitator.trainingEffect': 0.3 }).facilitator.verified[0]).toBeCloseTo(0.7, 6);
    const { facilitator } = meet(600);
    expect(facilitator.verified[0]).toBeCloseTo(facilitator.delivered[0], 6);
  });

  it('of empty posts are nothing', () => {
    const { facilitator } = meet(27);
    expect([facilitator.needHours[1], facilitator.availableHours[1], facilitator.delivered[1], facilitator.load[1]]).toEqual([0, 0, 0, 0]);
  });

  it('without a family to care for leave nothing undone', () => {
    const { facilitator } = meet(27, { 'group.invitedShare': 0 });
    expect([facilitator.needHours[0], facilitator.delivered[0], facilitator.load[0]]).toEqual([0, 1, 0]);
  });
});

describe('motivation', () => {
  it('wears down by the share left undone and comes back when all is done', () => {
    const over = meet(600);
    const undone = 1 - over.facilitator.delivered[0];
    expect(over.facilitator.motivation[0]).toBeCloseTo(1 - 0.04 * undone, 5);
    const before = over.facilitator.motivation[0];
    run(over, 'contact');
    expect(over.facilitator.motivation[0]).toBeCloseTo(before * (1 - 0.04 * undone), 5);
    const rested = meet(27);
    rested.facilitator.motivation[0] = 0.5;
    run(rested, 'contact');
    expect(rested.facilitator.motivation[0]).toBeCloseTo(0.5 + 0.04 * 0.5, 6);
  });

  it('never falls below a tenth, and stays without burn-out', () => {
    const over = meet(600);
    over.facilitator.motivation[0] = 0.1;
    run(over, 'contact');
    expect(over.facilitator.motivation[0]).toBeCloseTo(0.1, 6);
    expect(meet(600, { 'facilitator.burnOut': 0 }).facilitator.motivation[0]).toBe(1);
  });
});

describe('who is met', () => {
  it('is everybody when a monthly meeting takes place for all', () => {
    const { household } = meet(100);
    expect([sum(household.contacted), mean(household.lastContactMonth), sum(household.reached), sum(household.reachedNow)]).toEqual([100, 1, 200, 200]);
  });

  it('is nobody uninvited', () => {
    const { household } = meet(100, { 'group.invitedShare': 0.4 });
    expect(Array.from(household.contacted)).toEqual(Array.from(household.invited));
    expect(sum(household.contacted)).toBe(40);
  });

  it.each([[0.25, 0.1, 1 - 0.75 * 0.9], [0, 0.3, 0.3], [0.5, 0, 0.5], [0, 0, 0], [2, 0, 1]])('with %d meetings and %d visited is a share of %d, each by own luck', (meetings, visits, share) => {
    const { household, facilitator } = meet(200, { 'facilitator.meetingsPerMonth': meetings, 'facilitator.visitShare': visits });
    expect(facilitator.delivered[0]).toBe(1);
    const luck = ownSheet(1, 'contact', 1, 200);
    expect(Array.from(household.contacted)).toEqual(Array.from(luck, (p) => (p < share ? 1 : 0)));
  });

  it('falls by the same share for all when hours bind', () => {
    const { household, facilitator } = meet(600);
    expect(facilitator.delivered[0]).toBeLessThan(0.6);
    const luck = ownSheet(1, 'contact', 1, 600);
    expect(Array.from(household.contacted)).toEqual(Array.from(luck, (p) => (p < facilitator.delivered[0] ? 1 : 0)));
  });

  it('keeps the month of the last contact when it is not', () => {
    const world = meet(100, { 'facilitator.meetingsPerMonth': 0, 'facilitator.visitShare': 0 });
    expect(mean(world.household.lastContactMonth)).toBe(-1);
  });
});
