import { describe, expect, it } from 'vitest';
import { pathText, problem, say } from '../../src/run';
import { problemCodes, problemSentences } from '../../src/words';

describe('every problem', () => {
  const detail = {
    scenario: 'pilang', path: 'villages[0].name', name: 'seed', id: 'ngo.facilitators', found: 1.5, expected: 'number', min: 0, max: 4, kind: 'whole', key: 'vilages', nearest: 'villages',
    limit: 3, count: 4, families: 9, month: 13, months: 12, line: 2, start: 'x', known: 'a, b', part: 'd', characters: 9000, engine: '2', message: 'no room', household: 7, command: 'run', flag: '--at',
    example: 'x', what: 'a file', file: 'a.json', megabytes: 9, seed: 5, from: 3, to: 2, other: 'b.json', of: 4, shard: 2, missing: '2, 3', first: 2, table: 'Months', chart: 'ginni',
  };

  it.each(problemCodes)('%s is said in both languages, each in its own words', (code) => {
    const [en, id] = (['en', 'id'] as const).map((language) => say(problem(code, detail), problemSentences[language]));
    for (const sentence of [en, id]) expect(sentence).toMatch(/^[\p{L}“-].{15,}[.!?]$/su);
    expect(en).not.toBe(id);
    expect(en + id).not.toMatch(/⁇|undefined|\[object/);
  });

  it('uses the digits of the language', () => {
    const found = problem('outOfRange', { name: 'seed', found: -1234.5, min: 0, max: 1e6, kind: 'whole' });
    expect(say(found, problemSentences.en)).toBe('seed is −1,234.5; expected a whole number from 0 to 1,000,000. The nearest allowed value is 0.');
    expect(say(found, problemSentences.id)).toBe('seed berisi −1.234,5; seharusnya bilangan bulat dari 0 sampai 1.000.000. Nilai terdekat yang diperbolehkan 0.');
  });

  it('shows a value that is only just too large with all its digits', () => {
    expect(say(problem('outOfRange', { name: 'x', found: 1.00001, min: 0, max: 1 }), problemSentences.en)).toContain('x is 1.00001;');
  });

  it('of a code that is not known is at least named', () => {
    expect(say({ code: 'flood', detail: {} }, problemSentences.en)).toBe('flood');
  });
});

describe('a place in a file', () => {
  it.each([[[], ''], [['villages', 3, 'families'], 'villages[3].families'], [['parameters', 'ngo.present'], 'parameters["ngo.present"]']])('%j reads %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});
