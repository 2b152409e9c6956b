import { describe, expect, it } from 'vitest';
import { bondingWidth, setParameter, type World } from '../../../src/model';
import { ownSheet } from '../../../src/model/luck';
import { calm, make, mean, pass, run, sum, type Settings } from '../world';

const families = 2000;
const flat: Settings = { ...calm, 'group.size': 20, 'group.baselineAttendance': 0.6 };
const logit = (p: number) => Math.log(p / (1 - p));
const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Everybody is invited and met by one facilitator of the NGO of usual quality; nothing speaks for or against coming. */
function ready(set: Settings = {}): World {
  const world = make({ villages: [families], set: { ...flat, ...set } });
  run(world, 'calendar');
  const { household, group, facilitator, village } = world;
  household.invited.fill(1);
  household.contacted.fill(1);
  household.facilitator.fill(0);
  for (let h = 0; h < families; h++) household.group[h] = Math.floor(h / 20);
  group.members.fill(20);
  group.facilitator.fill(0);
  facilitator.employer[0] = 1;
  facilitator.active[0] = 1;
  facilitator.motivation[0] = 1;
  facilitator.skill[0] = set['facilitator.skill'] ?? 0.7;
  household.aware.fill(1);
  household.sickMonths.fill(0);
  household.trustFacilitator.fill(0.5);
  household.propensity.fill(0);
  household.trustGovernment.fill(0.5);
  household.trustNgo.fill(0.5);
  village.gotongRoyong.fill(0.65);
  household.bonding.fill(-1);
  return eating(world, 1);
}

/** Lets everybody consume so many poverty lines. */
function eating(world: World, lines: number): World {
  world.household.consumptionRp.set(Int32Array.from(world.household.persons, (persons) => Math.round(persons * 563_523 * lines)));
  return world;
}

/** Who came, given what was set; and who would come at this logit by own luck. */
const came = (world: World) => Array.from(run(world, 'participation').household.attended);
const at = (x: number) => Array.from(ownSheet(1, 'attendance', 1, families), (p) => (p < logistic(x) ? 1 : 0));
/** Families of 2,000 that did otherwise. The logistic comes from a table good to 2e-6: at most one lies in between. */
const otherwise = (got: number[], wanted: number[]) => got.filter((attended, i) => attended !== wanted[i]).length;

describe('a family that was met comes with the probability of its logit', () => {
  it('of a half when nothing speaks for or against it', () => {
    const attended = came(ready());
    expect(otherwise(attended, at(0))).toBeLessThanOrEqual(1);
    expect(Math.abs(mean(attended) - 0.5)).toBeLessThan(0.045);
  });

  it.each([-2, -0.5, 1, 3])('of its own inclination %d', (propensity) => {
    const world = ready();
    world.household.propensity.fill(propensity);
    expect(otherwise(came(world), at(propensity))).toBeLessThanOrEqual(1);
  });

  it('more with a better facilitator: 1 × (quality − 0.7)', () => {
    expect(otherwise(came(ready({ 'facilitator.skill': 1 })), at(0.3))).toBeLessThanOrEqual(1);
    expect(otherwise(came(ready({ 'facilitator.skill': 0.2 })), at(-0.5))).toBeLessThanOrEqual(1);
    const tired = ready({ 'facilitator.skill': 1 });
    tired.facilitator.motivation[0] = 0.5;
    expect(otherwise(came(tired), at(-0.2))).toBeLessThanOrEqual(1);
  });

  it('as gladly with one of government, whatever is learned there, and by trust in government then', () => {
    const world = ready({ 'facilitator.skill': 1, 'facilitator.governmentQuality': 0.4 });
    world.facilitator.employer[0] = 0;
    world.household.trustNgo.fill(1);
    world.household.trustGovernment.fill(0.7);
    expect(otherwise(came(world), at(0.3 + 1.5 * 0.1))).toBeLessThanOrEqual(1);
  });

  it('more with trust in whoever invites, facilitator and employer: 1.5 × (their mean − 0.5)', () => {
    const world = ready();
    world.household.trustNgo.fill(0.9);
    world.household.trustFacilitator.fill(0.7);
    world.household.trustGovernment.fill(0);
    expect(otherwise(came(world), at(0.45))).toBeLessThanOrEqual(1);
  });

  it('more with voice: 1 × (voice − 0.2)', () => {
    const world = ready();
    world.household.voice.fill(0.8);
    expect(otherwise(came(world), at(0.6))).toBeLessThanOrEqual(1);
  });

  it('less when somebody is seriously ill, and when jealous: 1 and 1.5 × jealousy', () => {
    const sick = ready();
    sick.household.sickMonths.fill(2);
    expect(otherwise(came(sick), at(-1))).toBeLessThanOrEqual(1);
    const jealous = ready();
    jealous.household.jealousy.fill(0.4);
    expect(otherwise(came(jealous), at(-0.6))).toBeLessThanOrEqual(1);
  });

  it('more where gotong royong is strong: 1.5 × (strength − 0.65)', () => {
    const world = ready();
    world.village.gotongRoyong.fill(0.25);
    expect(otherwise(came(world), at(-0.6))).toBeLessThanOrEqual(1);
  });

  it('less in poverty: 2 × its depth, and no more above the line', () => {
    expect(otherwise(came(eating(ready(), 0.5)), at(-1))).toBeLessThanOrEqual(1);
    expect(otherwise(came(eating(ready(), 2)), at(0))).toBeLessThanOrEqual(1);
  });

  it('more when invited neighbours came last month: 1 × (their share − 0.6)', () => {
    const neighbours = (attended: number[]) => {
      const world = ready();
      for (let h = 0; h < families; h++) [1, 2, 3, 4].forEach((step, i) => (world.household.bonding[h * bondingWidth + i] = (h + step) % families));
      world.household.attended.set(Array.from({ length: families }, (_, h) => attended[h % 4]));
      return world;
    };
    expect(otherwise(came(neighbours([1, 1, 1, 1])), at(0.4))).toBeLessThanOrEqual(1);
    expect(otherwise(came(neighbours([1, 0, 1, 0])), at(-0.1))).toBeLessThanOrEqual(1);
    expect(otherwise(came(neighbours([0, 0, 0, 0])), at(-0.6))).toBeLessThanOrEqual(1);
    const uninvited = neighbours([1, 1, 1, 1]);
    uninvited.household.invited.set(Array.from({ length: families }, (_, h) => (h % 2 ? 0 : 1)));
    uninvited.household.attended.set(Array.from({ length: families }, (_, h) => (h % 2 ? 0 : 1)));
    const wanted = at(0.4).map((attended, h) => (h % 2 ? 0 : attended));
    expect(otherwise(came(uninvited), wanted)).toBeLessThanOrEqual(1);
  });

  it('with all effects at once, added up', () => {
    const world = ready({ 'facilitator.skill': 0.9, 'group.trustEffect': 2, 'group.gotongRoyongEffect': 3 });
    world.household.propensity.fill(0.5);
    world.household.trustNgo.fill(0.3);
    world.village.gotongRoyong.fill(0.75);
    expect(otherwise(came(world), at(0.5 + 0.2 - 0.2 + 0.3))).toBeLessThanOrEqual(1);
  });
});

describe('who stays away', () => {
  it('is everybody who was not met, and everybody uninvited', () => {
    const world = ready();
    world.household.propensity.fill(20);
    world.household.contacted.fill(0, 0, 500);
    world.household.invited.fill(0, 1500);
    const attended = came(world);
    expect([sum(attended.slice(0, 500)), sum(attended.slice(500, 1500)), sum(attended.slice(1500))]).toEqual([0, 1000, 0]);
  });

  it('is everybody who does not know of the programme', () => {
    const world = ready();
    world.household.propensity.fill(20);
    world.household.aware.fill(0, 0, 700);
    const attended = came(world);
    expect([sum(attended.slice(0, 700)), sum(attended.slice(700))]).toEqual([0, 1300]);
  });
});

describe('a group without a facilitator', () => {
  /** A hundred groups on their own, everybody glad to come. */
  function alone(set: Settings = {}): World {
    const world = ready({ 'group.recognitionEffect': 0.5, 'government.activeShare': 0.4, ...set });
    world.household.facilitator.fill(-1);
    world.household.contacted.fill(0);
    world.household.propensity.fill(20);
    world.group.facilitator.fill(-1);
    world.group.cohesion.fill(0.64);
    world.group.leadership.fill(0.36);
    return world;
  }
  const meeting = (world: World) => Array.from(run(world, 'participation').group.attending, (present) => present / 20);
  const meets = (chance: number) => Array.from(ownSheet(1, 'meeting', 1, families / 20), (p) => (p < chance ? 1 : 0));

  it('meets with √(cohesion × leaders) times what officials recognise: 0.48 × (1 − 0.5 × 0.6)', () => {
    expect(meeting(alone())).toEqual(meets(0.48 * 0.7));
    expect(meeting(alone({ 'group.recognitionEffect': 0 }))).toEqual(meets(0.48));
    expect(meeting(alone({ 'group.organisation': 0.5 }))).toEqual(meets(0.24 * 0.7));
  });

  it('draws by its leaders and by trust in one another: 1 × (leaders − 0.7) + 1.5 × (cohesion − 0.5)', () => {
    const world = alone({ 'group.recognitionEffect': 0 });
    world.group.cohesion.fill(1);
    world.group.leadership.fill(1);
    world.household.propensity.fill(0);
    expect(otherwise(came(world), at(0.3 + 0.75))).toBeLessThanOrEqual(1);
  });
});

describe('what stays of a meeting', () => {
  it('is counted by group', () => {
    const world = ready();
    const attended = came(world);
    for (let g = 0; g < 100; g++) expect(world.group.attending[g]).toBe(sum(attended.slice(20 * g, 20 * g + 20)));
  });

  it('is a habit over about half a year: a sixth of the way every month', () => {
    const world = ready();
    world.household.attendance.fill(0.6);
    const attended = came(world);
    for (const h of [0, 1, 2, 3, 4, 5, 6, 7]) expect(world.household.attendance[h]).toBeCloseTo(0.6 + (attended[h] - 0.6) / 6, 6);
  });

  it('fades when the invitations end', () => {
    const world = pass(make({ villages: [40], set: { 'group.invitedShare': 1 } }), 24);
    const before = mean(world.household.attendance);
    expect(before).toBeGreaterThan(0.4);
    setParameter(world, 'group.invitedShare', 0);
    expect(mean(pass(world, 12).household.attendance)).toBeLessThan(0.15 * before);
  });
});

describe('inclinations', () => {
  const spread = (precision: number) => make({ villages: [families], set: { 'group.attendancePrecision': precision } }).household.propensity;

  it('centre on the logit of baseline attendance', () => {
    expect(Math.abs(mean(spread(5)) - logit(0.6))).toBeLessThan(0.08);
  });

  it('differ more between people when attendance is uneven', () => {
    const wide = (precision: number) => Math.sqrt(mean(Array.from(spread(precision), (x) => (x - logit(0.6)) ** 2)));
    expect(wide(1)).toBeGreaterThan(1.3 * wide(5));
    expect(wide(5)).toBeGreaterThan(1.3 * wide(20));
  });

  it('make attendance of about 60 % at usual conditions', () => {
    const world = ready({ 'facilitator.skill': 0.7 });
    world.household.propensity.set(spread(5));
    expect(mean(came(world))).toBeGreaterThan(0.52);
    expect(mean(Array.from(world.household.attended))).toBeLessThan(0.65);
  });
});
