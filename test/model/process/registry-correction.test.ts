import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { ownSheet } from '../../../src/model/luck';
import { calm, column, force, make, mean, sum, type Settings } from '../world';
import { line, month, order, poorestLast, village } from './listed';

describe('a correction', () => {
  /** A poor family outside the registry that surely is corrected when it is heard; others are registered. */
  function outside(change: (world: World) => void, set: Settings = {}): World {
    const world = village({ 'registry.lagMonths': 0, 'registry.transparency': 1, 'registry.correctionPerYear': 1.2, ...set });
    world.household.registered[8] = 0;
    month(world, 0);
    force(world, 'registry.correctionPerYear', 12);
    world.household.aware[8] = 1;
    change(world);
    return month(world, 1);
  }
  const tie = ({ household }: World) => {
    household.linking.fill(0);
    household.voice.fill(0);
    household.linking[8] = 1;
  };

  it('comes by a tie to somebody in office, onto the list where its score belongs', () => {
    const world = outside(tie);
    expect(world.household.registered[8]).toBe(1);
    expect(order(world)).toEqual(poorestLast);
  });

  it('comes by its own voice', () => {
    expect(outside(({ household }) => {
      household.linking.fill(0);
      household.voice[8] = 1;
    }).household.registered[8]).toBe(1);
  });

  it.each<[string, (world: World) => void, Settings?]>([
    ['has neither tie nor voice', ({ household }) => {
      household.linking.fill(0);
      household.voice.fill(0);
    }],
    ['does not know of the programme', (world) => {
      tie(world);
      world.household.aware[8] = 0;
    }],
    ['is not poor', (world) => {
      tie(world);
      world.household.consumptionRp[8] = line;
    }],
    ['finds a list that is closed', tie, { 'registry.transparency': 0 }],
  ])('passes a family by that %s', (_words, change, set) => {
    const world = outside(change, set);
    expect(world.household.registered[8]).toBe(0);
    expect(order(world)[8]).toBe(-1);
  });

  /** Who of a thousand poor families outside the registry is corrected in a month, all of voice 0.4 where gotong royong is 0.5; and who would be at this chance by own luck. */
  function spokenFor(set: Settings, voice = 0.4, linked = false): number[] {
    const world = make({ villages: [1000], set: { ...calm, 'registry.lagMonths': 0, 'registry.transparency': 1, 'registry.correctionPerYear': 1.2, ...set } });
    month(world, 0);
    const { household } = world;
    household.registered.fill(0);
    household.aware.fill(1);
    household.linking.fill(linked ? 1 : 0);
    household.voice.fill(voice);
    household.persons.fill(1);
    household.consumptionRp.fill(300_000);
    household.regularRp.fill(0);
    world.village.gotongRoyong.fill(0.5);
    force(world, 'registry.correctionPerYear', 12);
    return column(month(world, 1), 'household.registered');
  }
  const heard = (chance: number): number[] => Array.from(ownSheet(1, 'correction', 2, 1000), (p) => (p < chance ? 1 : 0));

  it('comes by neighbours who speak for the family in the village meeting: their mean voice × gotong royong, beside its own voice', () => {
    expect(spokenFor({ 'registry.neighbourEffect': 1 })).toEqual(heard(1 - 0.6 * (1 - 0.5 * 0.4)));
    expect(spokenFor({ 'registry.neighbourEffect': 0.5 })).toEqual(heard(1 - 0.6 * (1 - 0.5 * 0.5 * 0.4)));
    expect(spokenFor({ 'registry.neighbourEffect': 0 })).toEqual(heard(0.4));
    expect(spokenFor({ 'registry.neighbourEffect': 1 }, 0)).toEqual(heard(0));
    expect(spokenFor({ 'registry.neighbourEffect': 1 }, 0, true)).toEqual(heard(1));
  });

  it('comes by neighbours of the own village alone', () => {
    const corrected = (speaker: number) => {
      const world = make({ villages: [20, 20], set: { ...calm, 'registry.lagMonths': 0, 'registry.transparency': 1, 'registry.correctionPerYear': 1.2, 'registry.neighbourEffect': 1 } });
      month(world, 0);
      const { household } = world;
      household.registered.fill(1);
      household.registered[0] = 0;
      household.aware.fill(1);
      household.linking.fill(0);
      household.voice.fill(0);
      household.voice.fill(1, 20 * speaker, 20 * speaker + 20);
      household.voice[0] = 0;
      household.persons[0] = 1;
      household.consumptionRp[0] = 300_000;
      household.regularRp[0] = 0;
      world.village.gotongRoyong.fill(1);
      force(world, 'registry.correctionPerYear', 1200);
      return month(world, 1).household.registered[0];
    };
    expect([corrected(0), corrected(1)]).toEqual([1, 0]);
  });

  it('counts when the lines are next checked: in April', () => {
    const world = outside(tie);
    expect(world.household.pkhRank[8]).toBe(-1);
    for (const at of [2, 3]) month(world, at);
    expect(world.household.pkhRank[8]).toBe(1);
    expect(world.household.sembakoRank[8]).toBe(1);
  });
});

describe('relatives of officials', () => {
  const families = 4000;
  /** Share of them, and of others, in line within the quota of Sembako. */
  function received(bonus: number): { elite: number; others: number; places: number; listed: number[] } {
    const world = month(make({ villages: [families], set: { ...calm, 'household.registeredPoorShare': 1, 'registry.lagMonths': 0, 'registry.eliteBonus': bonus, 'national.sembakoQuotaShare': 0.25 } }), 0);
    const { household } = world;
    const within = Array.from(household.sembakoRank, (place) => (place >= 0 && place < families / 4 ? 1 : 0));
    const of = (tie: number) => mean(within.filter((_, h) => household.eliteTie[h] === tie));
    return { elite: of(1), others: of(0), places: sum(within), listed: order(world) };
  }
  const [fair, favoured] = [received(0), received(0.2)];

  it('receive that much oftener, at the cost of the last in line', () => {
    // About 600 of them: standard error of a share 0.016.
    expect(favoured.elite - fair.elite).toBeGreaterThan(0.15);
    expect(favoured.elite - fair.elite).toBeLessThan(0.25);
    expect(favoured.others).toBeLessThan(fair.others);
    expect([fair.places, favoured.places]).toEqual([families / 4, families / 4]);
  });

  it('stand on the list where they stood', () => {
    expect(favoured.listed).toEqual(fair.listed);
  });
});
