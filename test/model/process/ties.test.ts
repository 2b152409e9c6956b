import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bondingWidth, bridgingWidth, type World } from '../../../src/model';
import { degree } from '../../../src/model/state/ties';
import { calm, force, make, mean, run, sum, type Settings } from '../world';

const none: Settings = { ...calm, 'social.tieLapsePerYear': 0, 'social.bondingGainPerYear': 0, 'social.bridgingGainPerYear': 0, 'social.linkingGainPerYear': 0 };

/** Lets only the ties have their months. */
function months(world: World, count: number): World {
  for (let i = 0; i < count; i++) {
    run(world, 'ties');
    world.month += 1;
  }
  return world;
}
/** Everybody consumes so many poverty lines. */
function eating(world: World, lines: number): World {
  world.household.consumptionRp.set(Int32Array.from(world.household.persons, (persons) => Math.round(persons * 563_523 * lines)));
  return world;
}
const ties = (column: Int32Array, width: number): number[][] =>
  Array.from({ length: column.length / width }, (_, h) => Array.from(column.subarray(h * width, (h + 1) * width)).filter((other) => other >= 0));
const degrees = (world: World) => ties(world.household.bonding, bondingWidth).map(({ length }) => length);

/** Ties that are not mutual, doubled, with oneself, or behind an empty place. */
function faults(column: Int32Array, width: number): string[] {
  const all = ties(column, width);
  return all.flatMap((others, h) => [
    ...others.filter((other) => other === h || !all[other].includes(h)).map((other) => `${h} to ${other}`),
    ...(new Set(others).size === others.length ? [] : [`${h} twice`]),
    ...(degree(column, width, h) === others.length ? [] : [`${h} has a gap`]),
  ]);
}

describe('whatever happens', () => {
  it('ties stay mutual, once each and without gaps over 60 months', { timeout: 60_000 }, () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.record({ seed: fc.integer({ min: 0, max: 1e6 }), lapse: share, gain: share, meet: share, poor: share, bonding: fc.integer({ min: 0, max: 8 }) }), ({ seed, lapse, gain, meet, poor, bonding }) => {
      const world = make({ seed, villages: [95, 40, 3, 1], set: { ...calm, 'group.size': 12, 'village.bondingTies': bonding } });
      for (const id of ['social.bondingGainPerYear', 'social.bridgingGainPerYear', 'social.linkingGainPerYear'] as const) force(world, id, gain);
      force(world, 'social.tieLapsePerYear', lapse);
      const { household } = world;
      for (let month = 0; month < 60; month++) {
        for (let h = 0; h < household.rows; h++) {
          const u = ((h * 7919 + month * 104_729 + seed) % 1009) / 1009;
          household.group[h] = Math.floor(h / 12);
          household.attended[h] = u < meet ? 1 : 0;
          household.consumptionRp[h] = u < poor ? 1 : 9e7;
          household.jealousy[h] = u;
          household.voice[h] = u;
        }
        months(world, 1);
      }
      expect([...faults(household.bonding, bondingWidth), ...faults(household.bridging, bridgingWidth)]).toEqual([]);
      expect(household.linking.every((bits) => bits <= 3)).toBe(true);
    }), { numRuns: 25, interruptAfterTimeLimit: 30_000 });
  });
});

describe('with nothing that makes or ends ties', () => {
  it('everybody keeps the same ones', () => {
    const world = make({ villages: [200], set: none });
    const before = [Array.from(world.household.bonding), Array.from(world.household.bridging), Array.from(world.household.linking)];
    months(world, 24);
    expect([Array.from(world.household.bonding), Array.from(world.household.bridging), Array.from(world.household.linking)]).toEqual(before);
  });
});

describe('ties that lapse', () => {
  it('are renewed among neighbours by who can contribute: as many, but others', () => {
    const world = eating(make({ villages: [700], set: { ...none, 'social.tieLapsePerYear': 0.2 } }), 2);
    const [before, had] = [sum(degrees(world)), Array.from(world.household.bonding)];
    months(world, 12);
    expect(Math.abs(sum(degrees(world)) - before)).toBeLessThanOrEqual(0.005 * before);
    expect(world.household.bonding.filter((other, i) => other !== had[i]).length).toBeGreaterThan(500);
    for (const [h, others] of ties(world.household.bonding, bondingWidth).entries()) {
      for (const other of others) expect(world.household.neighbourhood[other]).toBe(world.household.neighbourhood[h]);
    }
  });

  it('are a fifth in a year, and half of those of the poor are lost where isolation is 0.5', () => {
    const lost = (lines: number, isolation: number, jealousy = 0) => {
      const world = eating(make({ villages: [2100], set: { ...none, 'social.tieLapsePerYear': 0.2, 'social.isolationEffect': isolation } }), lines);
      world.household.jealousy.fill(jealousy);
      const before = sum(degrees(world));
      return 1 - sum(degrees(months(world, 12))) / before;
    };
    // Either end looks over 14,700 ties once: 1 − 0.9 × 0.9 lapse, less those that were already lost; standard error 0.003.
    expect(lost(0.5, 1)).toBeGreaterThan(0.17);
    expect(lost(0.5, 1)).toBeLessThan(0.21);
    expect(lost(0.5, 0.5) / lost(0.5, 1)).toBeGreaterThan(0.45);
    expect(lost(0.5, 0.5) / lost(0.5, 1)).toBeLessThan(0.57);
    expect(lost(2, 0.5, 1)).toBeCloseTo(lost(0.5, 0.5), 6);
    expect(lost(0.5, 0)).toBeLessThan(0.006);
  });

  it('to places elsewhere are renewed elsewhere', () => {
    const world = make({ villages: [300, 300], set: { ...none, 'social.tieLapsePerYear': 0.3 } });
    const count = () => sum(ties(world.household.bridging, bridgingWidth).map(({ length }) => length));
    const before = count();
    months(world, 36);
    expect(count()).toBe(before);
    for (const [h, others] of ties(world.household.bridging, bridgingWidth).entries()) {
      for (const other of others) {
        expect([world.household.village[other], world.household.neighbourhood[other]]).not.toEqual([world.household.village[h], world.household.neighbourhood[h]]);
      }
    }
  });
});

describe('meeting in a group', () => {
  it('makes bonding ties with members who came, and bridging ties with those who meet elsewhere', () => {
    const world = make({ villages: [70, 70], set: { ...none, 'group.size': 10, 'village.bondingTies': 2, 'village.bridgingTies': 0, 'social.bondingGainPerYear': 1, 'social.bridgingGainPerYear': 1 } });
    const { household } = world;
    for (let h = 0; h < 140; h++) household.group[h] = Math.floor(h / 10);
    for (let h = 0; h < 140; h++) household.attended[h] = h % 2;
    const before = degrees(eating(world, 0.5));
    months(world, 12);
    const gained = degrees(world).map((n, h) => n - before[h]);
    expect(sum(gained.filter((_, h) => h % 2 === 0))).toBe(0);
    expect(Math.min(...gained.filter((_, h) => h % 2 === 1))).toBeGreaterThanOrEqual(1);
    const bridging = ties(household.bridging, bridgingWidth);
    expect(mean(bridging.filter((_, h) => h % 2 === 1).map(({ length }) => length))).toBeGreaterThan(1.5);
    expect(bridging.every((others, h) => others.every((other) => h % 2 === 1 && other % 2 === 1))).toBe(true);
  });

  it('is not the only way to bridges: so is trading at stalls that enabling has built', () => {
    const world = make({ villages: [70, 70], set: { ...none, 'village.bridgingTies': 0, 'social.bridgingGainPerYear': 1 } });
    world.household.enterprise.fill(0);
    world.household.enterprise.fill(1, 0, 20);
    world.household.enterprise.fill(1, 70, 90);
    world.village.opportunityRp[0] = 1e7;
    const bridging = ties(months(world, 12).household.bridging, bridgingWidth).map(({ length }) => length);
    expect(Math.max(...bridging.slice(20))).toBe(0);
    expect(sum(bridging)).toBe(0); // within one neighbourhood nobody is a stranger, and no stalls elsewhere
    world.village.opportunityRp[1] = 1e7;
    months(world, 12);
    expect(sum(ties(world.household.bridging, bridgingWidth).map(({ length }) => length))).toBeGreaterThan(30);
  });
});

describe('who has fewer neighbours than usual', () => {
  it('finds some again when it can contribute, not while poor', () => {
    const lonely = (lines: number) => {
      const world = eating(make({ villages: [350], set: { ...none, 'social.bondingGainPerYear': 1 } }), lines);
      world.household.bonding.fill(-1);
      return mean(degrees(months(world, 12)));
    };
    expect(lonely(0.5)).toBe(0);
    expect(lonely(2)).toBeGreaterThan(1.5);
  });
});

describe('linking ties', () => {
  const linked = (world: World, bit: number) => mean(Array.from(world.household.linking, (bits) => (bits & bit) / bit));

  it('to officials stay as many as at the start without a programme, and none where there were none', () => {
    for (const share of [0, 0.2, 0.6]) {
      const world = make({ villages: [3000], set: { ...none, 'social.tieLapsePerYear': 0.3, 'village.linkingTies': share } });
      expect(Math.abs(linked(months(world, 60), 1) - share)).toBeLessThan(share > 0 ? 0.035 : 1e-9);
    }
  });

  it('to officials come by voice that was won, as far as officials are active', () => {
    const gained = (activeShare: number, voice: number) => {
      const world = make({ villages: [3000], set: { ...none, 'village.linkingTies': 0, 'social.linkingGainPerYear': 0.5, 'social.startingVoice': 0.2, 'government.activeShare': activeShare } });
      world.household.voice.fill(voice);
      return linked(months(world, 12), 1);
    };
    expect(Math.abs(gained(0.5, 0.6) - 0.5 * 0.5 * 0.4)).toBeLessThan(0.018);
    expect(gained(0, 0.6)).toBe(0);
    expect(gained(0.5, 0.2)).toBe(0);
  });

  it('to a facilitator come by contact and trust, and lapse when nobody comes any more', () => {
    const world = make({ villages: [3000], set: { ...none, 'village.linkingTies': 0, 'social.linkingGainPerYear': 0.5, 'social.tieLapsePerYear': 0.2 } });
    world.household.trustFacilitator.fill(0.6);
    for (let month = 0; month < 12; month++) {
      world.household.lastContactMonth.fill(world.month + 1, 0, 2000);
      months(world, 1);
    }
    const got = mean(Array.from(world.household.linking.subarray(0, 2000), (bits) => bits >> 1));
    expect(Math.abs(got - 0.3)).toBeLessThan(0.035);
    expect(Math.max(...world.household.linking.subarray(2000))).toBe(0);
    world.month += 12;
    months(world, 12);
    expect(Math.abs(linked(world, 2) / ((got * 2) / 3) - 0.8)).toBeLessThan(0.05);
  });

  it('can be cut wholly: none at the start and none gained', () => {
    const world = make({ villages: [400], set: { 'village.linkingTies': 0, 'village.bridgingTies': 0, 'social.linkingGainPerYear': 0, 'social.bridgingGainPerYear': 0 } });
    world.household.voice.fill(1);
    world.household.attended.fill(1);
    world.household.lastContactMonth.fill(1);
    months(world, 36);
    expect([Math.max(...world.household.linking), Math.max(...world.household.bridging)]).toEqual([0, -1]);
  });
});

describe('the network', () => {
  it('is counted at month 0 and at the end of every year', () => {
    const world = make({ villages: [6, 5], set: { ...none, 'village.neighbourhoodFamilies': 15, 'village.bridgingTies': 0, 'village.bondingTies': 8 } });
    expect([world.regency.bondingDegree[0], world.regency.bridgingDegree[0]]).toEqual([expect.closeTo((6 * 4 + 5 * 4) / 11, 5), 0]);
    expect(world.regency.reachableShare[0]).toBeCloseTo(6 / 11, 6);
    const { household } = world;
    household.linking.set([1, 3, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
    household.bridging[0] = 6;
    household.bridging[6 * bridgingWidth] = 0;
    months(world, 11);
    expect(world.regency.reachableShare[0]).toBeCloseTo(6 / 11, 6);
    months(world, 1);
    expect(world.regency.reachableShare[0]).toBe(1);
    expect(world.regency.bridgingDegree[0]).toBeCloseTo(2 / 11, 6);
    expect(world.regency.linkingDegree[0]).toBeCloseTo(4 / 11, 6);
  });
});
