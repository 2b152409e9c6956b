import { describe, expect, it } from 'vitest';
import { indicatorIndex, indicators, parameters } from '../../src/model';
import { atOnce, blankNothing, collect } from '../../src/run';
import { smallScenario } from './small';

const alone = { ...smallScenario, parameters: { 'ngo.present': 0, 'government.facilitators': 2 } };
const run = (set: Readonly<Record<string, number>> = {}) =>
  atOnce(collect({ scenario: { ...alone, parameters: { ...alone.parameters, ...set } }, seed: 1, months: 18, decisions: [] })).measured;

describe('what is said to need an NGO', () => {
  const usual = run();
  it.each(parameters.filter(({ needs }) => needs === 'ngo').map(({ id, min, max }) => ({ id, min, max })))('$id changes nothing without one', ({ id, min, max }) => {
    for (const value of [min, max]) expect(run({ [id]: value })).toEqual(usual);
  });
});

describe('an indicator that says nothing', () => {
  const row = (set: Readonly<Record<string, number>>) => {
    const values = new Float64Array(indicators.length);
    for (const [id, value] of Object.entries(set)) values[indicatorIndex[id]] = value;
    return values;
  };
  const read = (id: string, set: Readonly<Record<string, number>>, present: number) => blankNothing(row(set), present === 1)[indicatorIndex[id]];

  it('is a gap where its actor is absent', () => {
    expect(read('trustPartners', { trustPartners: 0 }, 0)).toBeNaN();
    expect(read('trustNgo', { trustNgo: 0.536 }, 0)).toBeNaN();
    expect(read('trustPartners', { trustPartners: 0 }, 1)).toBe(0);
  });
  it('is a gap where nobody is there whom it is a share of', () => {
    expect(read('overdueShare', { borrowerShare: 0 }, 1)).toBeNaN();
    expect(read('overdueShare', { borrowerShare: 0.1 }, 1)).toBe(0);
  });
  it('is a gap village by village', () => {
    const both = new Float64Array(2 * indicators.length);
    both[indicators.length + indicatorIndex['borrowerShare']] = 0.2;
    const read2 = blankNothing(both, true);
    expect(read2[indicatorIndex['overdueShare']]).toBeNaN();
    expect(read2[indicators.length + indicatorIndex['overdueShare']]).toBe(0);
  });
  it('names an actor or another indicator', () => {
    expect(indicators.filter(({ needs }) => needs !== undefined && needs !== 'ngo' && !(needs in indicatorIndex))).toEqual([]);
  });
});
