import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library, readScenario, say } from '../../src/run';
import type { Problem } from '../../src/run';
import { problemSentences } from '../../src/words';

const village = { name: 'Melati', families: 20 };
const base = { format: 'gotong-scenario/1', id: 'pilang', extends: 'oku-partnership' };

async function problems(input: unknown): Promise<readonly Problem[]> {
  const read = await readScenario(input, library);
  return read.ok ? [] : read.problems;
}

const sentences = async (input: unknown, language: 'en' | 'id' = 'en') => (await problems(input)).map((one) => say(one, problemSentences[language]));

describe('a scenario file', () => {
  it('holds only what differs; the rest comes from the scenario it extends', async () => {
    const read = await readScenario({ ...base, villages: [village], parameters: { 'ngo.facilitators': 1 } }, library);
    expect(read).toMatchObject({
      ok: true,
      value: {
        id: 'pilang',
        ngoName: 'LPM Sriwijaya',
        months: 120,
        villages: [{ name: 'Melati', families: 20, assisted: false, distanceKm: 5, status: 'assumed' }],
        parameters: { 'ngo.facilitators': 1, 'government.facilitators': 2 },
      },
    });
  });

  it('is read from text, with a byte order mark too', async () => {
    expect(await problems(`\uFEFF${JSON.stringify(base)}`)).toEqual([]);
  });

  it('may extend what extends another', async () => {
    const read = await readScenario({ ...base, extends: 'oku-ngo-alone' }, library);
    expect(read.ok && read.value.parameters['ngo.ownFundsRpPerYear']).toBe(840e6);
    expect(read.ok && read.value.villages.length).toBe(12);
  });
});

describe('a broken scenario file is refused in a sentence with what was found and what to do', () => {
  it.each<[what: string, input: unknown, sentence: string]>([
    ['a share over 1', { ...base, parameters: { 'ngo.overheadShare': 1.4 } }, 'scenario “pilang”: ngo.overheadShare is 1.4; expected a share from 0.06 to 0.3. The nearest allowed value is 0.3.'],
    ['an unknown key', { ...base, vilages: [] }, 'scenario “pilang”: nothing is called “vilages”. Did you mean “villages”?'],
    ['an unknown key deep inside', { ...base, villages: [{ ...village, familys: 3 }] }, 'scenario “pilang”: nothing is called “familys” in villages[0]. Did you mean “families”?'],
    ['an unknown parameter', { ...base, parameters: { 'ngo.overhead': 0.1 } }, 'scenario “pilang”: there is no parameter “ngo.overhead”. Did you mean “ngo.overheadShare”?'],
    ['a wrong type', { ...base, months: '120' }, 'scenario “pilang”: months is "120"; expected a number. Change it and try again.'],
    ['a parameter that is text', { ...base, parameters: { 'ngo.facilitators': 'many' } }, 'scenario “pilang”: ngo.facilitators is "many"; expected a number. Change it and try again.'],
    ['NaN', { ...base, parameters: { 'ngo.overheadShare': NaN } }, 'scenario “pilang”: ngo.overheadShare is NaN; expected a share from 0.06 to 0.3. Write a number in digits.'],
    ['Infinity', { ...base, months: Infinity }, 'scenario “pilang”: months is Infinity; expected a whole number from 1 to 600. Write a number in digits.'],
    ['a negative count', { ...base, villages: [{ ...village, families: -3 }] }, 'scenario “pilang”: villages[0].families is −3; expected a whole number from 1 to 200,000. The nearest allowed value is 1.'],
    ['an empty village', { ...base, villages: [{ ...village, families: 0 }] }, 'scenario “pilang”: villages[0].families is 0; expected a whole number from 1 to 200,000. The nearest allowed value is 1.'],
    ['half a family', { ...base, villages: [{ ...village, families: 12.5 }] }, 'scenario “pilang”: villages[0].families is 12.5; expected a whole number from 1 to 200,000. Round it.'],
    ['half a facilitator', { ...base, parameters: { 'ngo.facilitators': 2.5 } }, 'scenario “pilang”: ngo.facilitators is 2.5; expected a whole number from 0 to 40. Round it.'],
    ['ten million households', { ...base, villages: [{ ...village, families: 1e7 }] }, 'scenario “pilang”: villages[0].families is 10,000,000; expected a whole number from 1 to 200,000. The nearest allowed value is 200,000.'],
    [
      'too many households in all',
      { ...base, villages: [{ ...village, families: 150_000 }, { name: 'Kenanga', families: 60_000 }] },
      'scenario “pilang”: the villages have 210,000 families together; at most 200,000 are computed. Use a sample.',
    ],
    ['no village', { ...base, villages: [] }, 'scenario “pilang”: villages is empty; expected at least 1 entry. Add one, or remove the line.'],
    ['the same village twice', { ...base, villages: [village, { ...village, name: 'melati ' }] }, 'scenario “pilang”: two villages are called “melati ” (villages[1].name). Give one of them another name.'],
    ['a decision beyond the end', { ...base, months: 12, decisions: [{ month: 12, parameter: 'ngo.facilitators', value: 1 }] }, 'scenario “pilang”: the decision on ngo.facilitators is for month 12, but the run ends at month 12. Choose an earlier month or a longer run.'],
    ['a decision on a set-up parameter', { ...base, decisions: [{ month: 3, parameter: 'group.size', value: 20 }] }, 'scenario “pilang”: group.size is fixed before month 0 and cannot change at month 3. Set it before the run starts instead.'],
    ['a decision out of range', { ...base, decisions: [{ month: 3, parameter: 'ngo.facilitators', value: 99 }] }, 'scenario “pilang”: ngo.facilitators is 99; expected a whole number from 0 to 40. The nearest allowed value is 40.'],
    ['a text too long', { ...base, title: { en: 'a'.repeat(201), id: 'a' } }, 'scenario “pilang”: title.en has 201 characters; at most 200 are allowed. Shorten it.'],
    ['a blank name', { ...base, villages: [{ ...village, name: '  ' }] }, 'scenario “pilang”: villages[0].name is empty. Write something or remove it.'],
    ['an id that is no id', { ...base, id: 'Pilang 2' }, 'scenario “Pilang 2”: id is "Pilang 2"; expected small letters, digits and hyphens only. Change it and try again.'],
    ['an unknown parent', { ...base, extends: 'oku-partnershp' }, `scenario “pilang”: there is no scenario “oku-partnershp”. Did you mean “oku-partnership”? Known: ${[...library.keys()].join(', ')}.`],
    ['a missing translation', { ...base, title: { en: 'Pilang' } }, 'scenario “pilang”: title.id is missing. Add it, or extend a scenario that has it.'],
    ['another format', { ...base, format: 'gotong-scenario/9' }, 'scenario “pilang”: the format is "gotong-scenario/9"; expected “gotong-scenario/1”. Open a file that says so in its first lines.'],
    ['another JSON file', { name: 'gotong' }, 'The format is not stated; expected “gotong-scenario/1”. Open a file that says so in its first lines.'],
    ['a list', [1, 2], 'JSON is […] (2); expected an object in braces. Change it and try again.'],
    ['text that is not JSON', 'kemitraan', 'This is not JSON. It begins with “kemitraan”. Correct it or open another file.'],
    ['an empty file', ' \n', 'The file is empty; a scenario, a run record or an experiment was expected. Ask for the file again, or open another one.'],
    ['a file cut in half', '{\n"format": "gotong-scenario/1",\n"id": "pil', 'This is not JSON: it breaks off or goes wrong in line 3. It begins with “{ "format": "gotong-scenario/1”. Correct it or open another file.'],
    ['a key that reaches into prototypes', '{"format":"gotong-scenario/1","id":"x","parameters":{"__proto__":{"polluted":1}}}', 'The key “__proto__” in parameters is not allowed in any file. Remove it and open the file again.'],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, '[0][0][0] holds more than 16 objects inside one another. A scenario needs far fewer; open another file.'],
    ['nothing to stand on', { format: 'gotong-scenario/1', id: 'x', villages: [village] }, 'scenario “x”: title is missing. Add it, or extend a scenario that has it.'],
  ])('%s', async (_what, input, sentence) => {
    expect((await sentences(input))[0]).toBe(sentence);
  });

  it('all at once when several things are wrong', async () => {
    const found = await problems({ ...base, seed: -1, months: 0, baseline: 7, villages: [{ name: '', families: 1.5 }] });
    expect(found.map(({ code, detail }) => [code, detail.path])).toEqual([
      ['outOfRange', 'months'],
      ['outOfRange', 'seed'],
      ['wrongType', 'baseline'],
      ['textEmpty', 'villages[0].name'],
      ['notWhole', 'villages[0].families'],
    ]);
  });

  it('in Indonesian with Indonesian digits', async () => {
    expect(await sentences({ ...base, parameters: { 'ngo.overheadShare': 1.4 } }, 'id')).toEqual([
      'skenario “pilang”: ngo.overheadShare berisi 1,4; seharusnya bagian dari 0,06 sampai 0,3. Nilai terdekat yang diperbolehkan 0,3.',
    ]);
  });

  it('before it is parsed when it is 50 MB of junk', async () => {
    const start = performance.now();
    expect((await problems('x'.repeat(50_000_000)))[0].code).toBe('fileTooLarge');
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('when it extends itself in a circle', async () => {
    const [a, b] = ['a', 'b'].map((id) => ({ ...base, format: 'gotong-scenario/1' as const, id, extends: id === 'a' ? 'b' : 'a' }));
    const read = await readScenario(a, new Map([['a', a], ['b', b]]));
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['extendsCircle']);
  });

  it('and no prototype is touched', async () => {
    await problems('{"format":"gotong-scenario/1","id":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('whatever is thrown at it', () => {
  const told = async (input: unknown) => {
    for (const language of ['en', 'id'] as const) {
      for (const sentence of await sentences(input, language)) expect(sentence).not.toMatch(/⁇|\[object|^$/);
    }
  };

  it('is read or refused in words', async () => {
    await fc.assert(fc.asyncProperty(fc.anything(), told), { numRuns: 200 });
    expect(await problems(undefined)).toHaveLength(1);
    expect(await problems({ ...base, baseline: undefined, months: undefined })).toEqual([]);
  });

  it('is read or refused in words when it looks like a scenario', async () => {
    const junk = fc.oneof(fc.anything({ maxDepth: 2 }), fc.double(), fc.integer(), fc.constantFrom('', 'ngo.facilitators', null, [], {}));
    const keys = fc.constantFrom('title', 'villages', 'parameters', 'decisions', 'months', 'seed', 'notes', 'baseline', 'extends', 'sources', 'tryThis', 'region', 'id');
    const decision = fc.record({ month: junk, parameter: junk, value: junk }, { requiredKeys: [] });
    const almost = fc.record({ name: junk, families: junk, assisted: junk }, { requiredKeys: ['name'] });
    const field = fc.oneof(junk, fc.array(decision, { maxLength: 3 }), fc.array(almost, { maxLength: 3 }), fc.dictionary(fc.constantFrom('ngo.facilitators', 'group.size', 'ngo'), junk));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(keys, field), { maxLength: 4 }), (fields) => told({ ...base, ...Object.fromEntries(fields) })), { numRuns: 400 });
    expect(await problems(base)).toEqual([]);
  });
});
