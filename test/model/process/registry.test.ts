import { describe, expect, it } from 'vitest';
import { setParameter, type World } from '../../../src/model';
import { calm, column, force, make, mean } from '../world';
import { fall, line, month, order, poorestLast, village } from './listed';

describe('a list', () => {
  it('shows the survey of so many months ago', () => {
    const world = village({ 'registry.lagMonths': 6 });
    // The list of before month 0 is 18 months old by then, so that a survey is due at once; it counts six months later.
    month(world, 0);
    expect([world.regency.surveyMonth[0], world.regency.listMonth[0]]).toEqual([0, -18]);
    fall(world, 0);
    for (let at = 1; at < 6; at++) month(world, at);
    expect(world.regency.listMonth[0]).toBe(-18);
    month(world, 6);
    expect(world.regency.listMonth[0]).toBe(0);
    expect(order(world)).toEqual(poorestLast);
  });

  it('is followed by a survey a year after the last, and sees who fell since', () => {
    const world = village({ 'registry.lagMonths': 6 });
    for (let at = 0; at <= 6; at++) month(world, at);
    fall(world, 0);
    for (let at = 7; at < 18; at++) month(world, at);
    expect(world.regency.surveyMonth[0]).toBe(12);
    expect(order(world)[0]).toBe(9);
    month(world, 18);
    expect(order(world)).toEqual([0, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('is that of the month when it comes without delay', () => {
    const world = month(village({ 'registry.lagMonths': 0 }), 0);
    expect(world.regency.listMonth[0]).toBe(0);
    expect(order(world)).toEqual(poorestLast);
    fall(world, 0);
    for (let at = 1; at < 12; at++) month(world, at);
    expect(order(world)).toEqual(poorestLast);
    month(world, 12);
    expect(order(world)[0]).toBe(0);
  });

  it('waits for the list before it when the delay is longer than a year', () => {
    const world = village({ 'registry.lagMonths': 30 });
    const surveys: number[] = [];
    const lists: number[] = [];
    for (let at = 0; at <= 80; at++) {
      month(world, at);
      if (world.regency.surveyMonth[0] === at) surveys.push(at);
      lists.push(world.regency.listMonth[0]);
    }
    expect(surveys).toEqual([12, 42, 72]);
    expect([lists[41], lists[42]]).toEqual([-18, 12]);
  });

  it('comes sooner when the delay is cut while it is being made', () => {
    const world = village({ 'registry.lagMonths': 18 });
    month(world, 0);
    setParameter(world, 'registry.lagMonths', 3);
    month(world, 2);
    expect(world.regency.listMonth[0]).toBe(-18);
    month(world, 3);
    expect(world.regency.listMonth[0]).toBe(0);
  });
});

const withoutBurdens = ({ household }: World): void => {
  for (const id of ['femaleHead', 'sickMonths', 'under7', 'primary', 'junior', 'elderly', 'disabled'] as const) household[id].fill(0);
};

describe('the way of listing', () => {
  const listed = (method: number, prepare: (world: World) => void = () => undefined) => {
    const world = village({ 'registry.lagMonths': 0, 'registry.method': method });
    prepare(world);
    return order(month(world, 0));
  };

  it('by score orders the registered and leaves the others out', () => {
    expect(listed(0, ({ household }) => {
      household.registered[9] = household.registered[4] = 0;
    })).toEqual([7, 6, 5, 4, -1, 3, 2, 1, 0, -1]);
  });

  it('by the village meeting needs no registration', () => {
    expect(listed(1, ({ household }) => household.registered.fill(0))).toEqual(poorestLast);
  });

  it('by the village meeting follows what neighbours call need', () => {
    const world = village({ 'registry.lagMonths': 0, 'registry.method': 1 });
    force(world, 'household.communityCorrelation', 0.2);
    withoutBurdens(world);
    world.household.disabled[1] = 1;
    month(world, 0);
    expect(order(world)[1]).toBe(0);
    expect(listed(0, ({ household }) => {
      household.disabled[1] = 1;
    })[1]).toBe(8);
  });

  it('in the hybrid way the meeting nominates one and a half per place, and the score orders them', () => {
    // Two places, three nominated by neighbours who see nothing but burdens; the score sees nothing but consumption.
    const world = village({ 'registry.lagMonths': 0, 'registry.method': 2 });
    force(world, 'household.communityCorrelation', 0);
    withoutBurdens(world);
    for (const h of [2, 0, 5]) world.household.disabled[h] = 1;
    month(world, 0);
    expect(order(world)).toEqual([2, -1, 1, -1, -1, 0, -1, -1, -1, -1]);
  });

  it('changes with the next list, not before', () => {
    const world = village({ 'registry.lagMonths': 12 });
    world.household.registered[9] = 0;
    month(world, 0);
    setParameter(world, 'registry.method', 1);
    month(world, 11);
    expect(world.regency.listMonth[0]).toBe(-18);
    month(world, 12);
    expect(order(world)).toEqual(poorestLast);
  });
});

describe('incomes that are nearly equal', () => {
  it('are sorted worse by the same score', () => {
    /** Correlation that a score of 0.5 reaches when log consumption spreads by a tenth of what it usually does. */
    const wrong = (scale: number) => {
      const world = make({ villages: [600], set: { ...calm, 'household.registeredPoorShare': 1, 'registry.eliteShare': 0, 'registry.lagMonths': 0 } });
      const { household } = world;
      for (let h = 0; h < 600; h++) household.consumptionRp[h] = Math.round(line * household.persons[h] * (household.baseRp[h] / (line * household.persons[h])) ** scale);
      month(world, 0);
      const poor = Array.from({ length: 600 }, (_, h) => h).filter((h) => household.consumptionRp[h] < line * household.persons[h]);
      return mean(poor.map((h) => (household.proxyRank[h] < poor.length ? 0 : 1)));
    };
    expect(wrong(0.3)).toBeGreaterThan(wrong(1) + 0.05);
  });
});

describe("the village's quota", () => {
  it('is its share of the families of each village', () => {
    const world = month(make({ villages: [100, 60, 7], set: { 'national.pkhQuotaShare': 0.2 } }), 1);
    expect(column(world, 'village.quotaFamilies')).toEqual([20, 12, 1]);
    setParameter(world, 'national.pkhQuotaShare', 0.1);
    expect(column(month(world, 2), 'village.quotaFamilies')).toEqual([10, 6, 1]);
  });
});

describe('a family dismissed from PKH', () => {
  it('leaves its place to the next one, until a new list comes', () => {
    const world = village({ 'registry.lagMonths': 0 });
    month(world, 0);
    world.household.missed[9] = 6;
    for (const at of [1, 2, 3]) month(world, at);
    expect(column(world, 'household.pkhRank').slice(7)).toEqual([1, 0, -1]);
    // Sembako knows no conditions.
    expect(world.household.sembakoRank[9]).toBe(0);
    for (let at = 4; at <= 12; at++) month(world, at);
    expect(world.household.missed[9]).toBe(0);
    expect(world.household.pkhRank[9]).toBe(0);
  });
});

describe("the neighbours' own ranking", () => {
  it('is renewed in January', () => {
    const world = month(village(), 0);
    fall(world, 0);
    for (let at = 1; at < 12; at++) month(world, at);
    expect(world.household.communityRank[0]).toBe(9);
    month(world, 12);
    expect(world.household.communityRank[0]).toBe(0);
  });
});
