import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestColumns, digestWorld, parameters, restoreState, saveState, setParameter, step } from '../../src/model';
import type { Parameter, ParameterId, World } from '../../src/model';
import { faults } from './soundness';
import { make, type Making } from './world';

/** Any world and any decisions that the levers allow: edges of the ranges as often as their insides. */

const valueOf = ({ min, max, whole, default: usual }: Parameter): fc.Arbitrary<number> =>
  fc.oneof(fc.constantFrom(min, max, usual), whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }));

const settings = fc.record(Object.fromEntries(parameters.map((parameter) => [parameter.id, valueOf(parameter)]))) as fc.Arbitrary<Record<ParameterId, number>>;

const village = fc.record({ families: fc.integer({ min: 1, max: 60 }), assisted: fc.boolean(), distanceKm: fc.constantFrom(0, 1, 2.5, 20) });

const making: fc.Arbitrary<Making> = fc.record({
  seed: fc.integer({ min: 0, max: 4294967295 }),
  villages: fc.array(village, { minLength: 1, maxLength: 6 }),
  set: settings,
});

const months = 36;
const live = parameters.filter(({ when }) => when === 'live');
const decision = fc.constantFrom(...live).chain((parameter) => fc.record({ month: fc.integer({ min: 0, max: months - 1 }), id: fc.constant(parameter.id), value: valueOf(parameter) }));
const decisions = fc.array(decision, { maxLength: 12 });
type Decisions = readonly { readonly month: number; readonly id: string; readonly value: number }[];

function advance(world: World, due: Decisions, until: number): World {
  while (world.month < until) {
    for (const { month, id, value } of due) if (month === world.month) setParameter(world, id, value);
    step(world);
  }
  return world;
}

// A failing case is made smaller for half a minute, then reported as it is.
const patience = { interruptAfterTimeLimit: 30_000 };

describe('whatever the levers say', () => {
  it('the books close and every column stays sound in every month', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(making, decisions, (what, due) => {
        const world = make(what);
        expect(faults(world)).toEqual([]);
        for (let month = 1; month <= months; month++) expect(faults(advance(world, due, month))).toEqual([]);
      }),
      { numRuns: 60, ...patience },
    );
  });

  it('the same seed gives the same run, also when it is saved and put back on the way', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(making, decisions, fc.integer({ min: 0, max: months }), (what, due, pause) => {
        const whole = advance(make(what), due, months);
        const first = advance(make(what), due, pause);
        const saved = saveState(first);
        advance(first, due, months);
        expect(digestWorld(first)).toBe(digestWorld(whole));
        // Back in the world it came from, and in another one made from the same plan.
        for (const world of [first, make(what)]) {
          restoreState(world, saved);
          expect(world.month).toBe(pause);
          expect(digestColumns(advance(world, due, months))).toEqual(digestColumns(whole));
          expect(digestWorld(world)).toBe(digestWorld(whole));
        }
      }),
      { numRuns: 20, ...patience },
    );
  });

  it('what is fixed at month 0 never changes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(making, decisions, (what, due) => {
        const world = make(what);
        const before = new Uint8Array(world.tables.fixed.slice());
        advance(world, due, 14);
        expect(Buffer.compare(before, new Uint8Array(world.tables.fixed))).toBe(0);
      }),
      { numRuns: 15, ...patience },
    );
  });
});

describe('a saved state', () => {
  it('is refused by a world of another size', () => {
    const saved = saveState(make({ villages: [3] }));
    expect(() => restoreState(make({ villages: [4] }), saved)).toThrow(/saved state has \d+ bytes; this world needs \d+/);
  });

  it('holds the levers in force', () => {
    const world = make();
    const saved = saveState(world);
    setParameter(world, 'shock.scale', 3);
    expect(digestWorld(world)).not.toBe(digestWorld(make()));
    restoreState(world, saved);
    expect(digestWorld(world)).toBe(digestWorld(make()));
  });
});

describe('a world is refused', () => {
  it.each<[words: string, what: Making, message: string]>([
    ['without a village', { villages: [] }, 'a world needs a village'],
    ['with an empty village', { villages: [3, 0] }, 'village of 0 families; expected a whole number, 1 or more'],
    ['with half a family', { villages: [2.5] }, 'village of 2.5 families'],
    ['with a share over 1', { set: { 'government.grantShare': 1.4 } }, 'government.grantShare is 1.4; expected 0 to 1'],
    ['with a share that is no number', { set: { 'government.grantShare': NaN } }, 'government.grantShare is NaN; expected 0 to 1'],
    ['with half a facilitator', { set: { 'ngo.facilitators': 1.5 } }, 'ngo.facilitators is 1.5; expected a whole number'],
  ])('%s', (_words, what, message) => {
    expect(() => make(what)).toThrow(message);
  });
});

describe('a lever', () => {
  it.each<[id: string, value: number, message: string]>([
    ['shock.scale', 3.5, 'shock.scale is 3.5; expected 0 to 3'],
    ['shock.scale', Infinity, 'shock.scale is Infinity; expected 0 to 3'],
    ['shock.size', 1, 'no parameter shock.size'],
    ['__proto__', 1, 'no parameter __proto__'],
    ['constructor', 1, 'no parameter constructor'],
  ])('%s at %d is refused and changes nothing', (id, value, message) => {
    const world = make();
    expect(() => setParameter(world, id, value)).toThrow(message);
    expect(digestWorld(world)).toBe(digestWorld(make()));
  });
});
