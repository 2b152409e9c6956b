import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestWorld } from '../../src/model';
import { advance, allDecisions, sharedMonths, worldOf } from '../../src/run';
import { Simulation } from '../../src/run/simulation';
import { budget, smallScenario, smallSpec, straight, visits } from './small';

describe('decisions', () => {
  it('of the scenario come first, then the player’s, by month', () => {
    const scenario = { ...smallScenario, decisions: [visits(9, 0.1), visits(4, 0.2)] };
    expect(allDecisions(smallSpec([visits(4, 0.3), visits(1, 0.4)], { scenario })).map(({ month, value }) => [month, value])).toEqual([[1, 0.4], [4, 0.2], [4, 0.3], [9, 0.1]]);
  });

  it('at month m leave state m as it was and act in the next step', () => {
    const [plain, decided] = [worldOf(smallSpec()), worldOf(smallSpec())];
    for (let month = 0; month < 6; month++) {
      expect(digestWorld(decided)).toBe(digestWorld(plain));
      advance(plain, []);
      advance(decided, [budget(5, 0)]);
    }
    expect(digestWorld(decided)).not.toBe(digestWorld(plain));
  });
});

describe('months that two runs share', () => {
  it.each([
    ['nothing changed', smallSpec(), smallSpec(), Infinity],
    ['only the length changed', smallSpec(), smallSpec([], { months: 12 }), Infinity],
    ['a decision is added at month 7', smallSpec(), smallSpec([visits(7, 1)]), 7],
    ['a decision is taken back', smallSpec([visits(3, 1), visits(7, 1)]), smallSpec([visits(3, 1)]), 7],
    ['a decision moves from month 7 to 4', smallSpec([visits(7, 1)]), smallSpec([visits(4, 1)]), 4],
    ['a value changes', smallSpec([visits(7, 1)]), smallSpec([visits(7, 0.5)]), 7],
    ['another seed', smallSpec(), smallSpec([], { seed: 2 }), -1],
    ['a set-up parameter changed', smallSpec(), smallSpec([], { scenario: { ...smallScenario, parameters: { 'group.size': 12 } } }), -1],
    ['only the title changed', smallSpec(), smallSpec([], { scenario: { ...smallScenario, title: { en: 'x', id: 'y' } } }), Infinity],
  ])('%s', (_what, before, after, months) => {
    expect(sharedMonths(before, after)).toBe(months);
  });
});

describe('a simulation turned back', () => {
  it('to any month and on from there is the run made in one go', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(29), fc.nat(30), (ran, month, had) => {
        const simulation = new Simulation(smallSpec());
        while (simulation.world.month < ran) simulation.advance();
        const spec = smallSpec([visits(month, 0.95)]);
        const shared = sharedMonths(smallSpec(), spec);
        simulation.turn(spec, shared, Math.min(had, shared, ran));
        expect(simulation.world.month).toBeLessThanOrEqual(Math.min(had, shared, ran));
        while (simulation.world.month < 30) simulation.advance();
        expect(digestWorld(simulation.world)).toBe(straight(spec).digest);
        expect(simulation.ledger(30)).toEqual(straight(spec).ledger);
      }),
      { numRuns: 15, seed: 3 },
    );
  });

  it('shows past months without moving', () => {
    const simulation = new Simulation(smallSpec());
    while (simulation.world.month < 30) simulation.advance();
    const end = digestWorld(simulation.world);
    const digests = [29, 13, 12, 0, 25].map((month) => digestWorld(simulation.worldAt(month)));
    expect(digests).toEqual([29, 13, 12, 0, 25].map((months) => straight(smallSpec([], { months })).digest));
    expect(digestWorld(simulation.world)).toBe(end);
  });
});
