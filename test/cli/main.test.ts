import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import type { OutputFile, Terminal } from '../../src/cli/terminal';
import { formats } from '../../src/export';
import { engineVersion, indicators, parameters, processes } from '../../src/model';
import { atOnce, makeRecord, scenarios, writeRecord } from '../../src/run';
import { fileOf } from '../export/verify/files';
import { smallScenario, smallSpec, straight, visits } from '../run/small';

/** A machine with a few files and a clock that moves a tenth of a second at every look. */
function machine(files: Readonly<Record<string, string>> = {}, language: Terminal['language'] = 'en') {
  const said = { out: '', err: '', written: [] as { folder: string; files: readonly OutputFile[] }[] };
  let clock = 0;
  const terminal: Terminal = {
    language,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    errIsScreen: false,
    machine: 'test machine',
    exists: (path) => path in files,
    read: (path) => files[path],
    open: (path) => fileOf(files[path], path),
    write: (folder, written) => void said.written.push({ folder, files: written }),
    now: () => (clock += 100),
  };
  return { terminal, said };
}

async function gotong(line: string, files?: Readonly<Record<string, string>>, language?: Terminal['language']) {
  const { terminal, said } = machine(files, language);
  const code = await main(line.split(' ').filter(Boolean), terminal);
  return { code, ...said };
}

const { id: _id, decisions: _decisions, ...content } = smallScenario;
const files = {
  'small.json': JSON.stringify({ format: 'gotong-scenario/1', id: 'small', ...content }),
  'record.json': writeRecord(atOnce(makeRecord(smallSpec([visits(4, 0.8)], { months: 8 })))),
  'broken.json': '{"format":"gotong-scenario/1","id":"pilang","extends":"oku-partnership","parameters":{"ngo.overheadShare":1.4}}',
};

describe('gotong biography', () => {
  it('tells the story of a family by its number, with every event and the books of the last year', async () => {
    const { code, out } = await gotong('biography small.json 1 --months 20', files);
    expect(code).toBe(0);
    expect(out).toMatch(/household \(Family 1\)\n/);
    expect(out).toMatch(/In month 20 the household(?: of|, by then of)/);
    expect(out).toMatch(/What happened:\n( +\d+ {2}.*\[.+\]\n)+/);
    expect(out).toMatch(/Left over +[−\d,]+/);
  });

  it('prints the same as JSON: months 0 to the last, and the digest of the run', async () => {
    const { out } = await gotong('biography small.json 44 --months 12 --seed 3 --json', files);
    const printed = JSON.parse(out) as { family: number; row: number; digest: string; course: Record<string, number[]>; events: { text: string; process: string }[] };
    expect(printed).toMatchObject({ family: 44, row: 43, digest: straight(smallSpec([], { seed: 3, months: 12 })).digest });
    expect(Object.values(printed.course).map((months) => months.length)).toEqual(Object.values(printed.course).map(() => 13));
    expect(printed.events.filter(({ text, process }) => !text || !process)).toEqual([]);
  });

  it('refuses a family that is not there, in both languages', async () => {
    expect(await gotong('biography small.json 45', files)).toMatchObject({ code: 2, err: 'There is no family 45; they are numbered from 1 to 44.\n' });
    expect(await gotong('biography small.json 0', files, 'id')).toMatchObject({ code: 2, err: 'Tidak ada keluarga nomor 0; nomornya dari 1 sampai 44.\n' });
    expect((await gotong('biography small.json Siti', files)).code).toBe(2);
  });
});

describe('gotong run --json', () => {
  it('prints one object with what the run was and what came of it', async () => {
    const { code, out } = await gotong('run small.json --seed 3 --months 6 --at 2:facilitator.visitShare=0.5 --json', files);
    const expected = straight(smallSpec([visits(2, 0.5)], { seed: 3, months: 6 }));
    const printed = JSON.parse(out) as Record<string, unknown> & { indicators: Record<string, number[]>; villages: Record<string, Record<string, number[]>>; ledger: object[] };
    expect(code).toBe(0);
    expect(Object.keys(printed)).toEqual(['scenario', 'seed', 'months', 'engine', 'digest', 'indicators', 'villages', 'ledger', 'householdMonths', 'seconds']);
    expect(printed).toMatchObject({ scenario: 'small', seed: 3, months: 6, engine: engineVersion, digest: expected.digest, householdMonths: 264 });
    expect(Object.keys(printed.indicators)).toEqual(indicators.map(({ id }) => id));
    expect(printed.indicators.p0).toEqual(expected.measured.map((row) => row.indicators[0]));
    expect(Object.keys(printed.villages)).toEqual(['Melati', 'Kenanga', 'Dahlia']);
    expect(printed.villages.Kenanga.p0.length).toBe(7);
    expect(printed.ledger.length).toBe(expected.ledger.length);
    expect(Object.keys(printed.ledger[0])).toEqual(['month', 'from', 'to', 'effort', 'fate', 'rupiah']);
  });

  it('sets parameters before month 0', async () => {
    const { out } = await gotong('run small.json --months 2 --set group.size=10 --set=ngo.facilitators=1 --json', files);
    const scenario = { ...smallScenario, parameters: { ...smallScenario.parameters, 'group.size': 10, 'ngo.facilitators': 1 } };
    expect(JSON.parse(out)).toMatchObject({ digest: straight(smallSpec([], { scenario, months: 2 })).digest });
  });
});

describe('gotong run', () => {
  it('prints the run for a person, in the language asked for', async () => {
    const { out } = await gotong('run small.json --months 2 --lang id', files);
    expect(out).toContain('44 keluarga di 3 desa, 2 bulan, benih 1');
    expect((await gotong('run small.json --months 2', files, 'id')).out).toBe(out);
  });

  it('that takes more than a second tells how far it is, on stderr only', async () => {
    const { out, err } = await gotong('run small.json --json', files);
    expect(err).toMatch(/^Running: \d+\s%, \d+ s left\n/);
    expect(JSON.parse(out)).toMatchObject({ months: 30 });
  });
});

describe('gotong replay', () => {
  it('exits 0 when the record runs to the same bits', async () => {
    expect(await gotong('replay record.json', files)).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Identical: small, seed 1, 8 months, [0-9a-f]{16}\n$/) });
  });

  it('exits 1 and names month and column when it does not, and says that it was edited', async () => {
    const edited = files['record.json'].replace('"value": 0.8', '"value": 0.7');
    expect(await gotong('replay edited.json', { 'edited.json': edited })).toMatchObject({
      code: 1,
      err: 'The file was changed after it was written.\n',
      out: expect.stringMatching(/^Not identical: the run was repeated, and it first differs from the record in month 5, column \w+\.\w+\.\n$/),
    });
  });

  it('exits 1 and says so when another engine wrote it', async () => {
    const old = files['record.json'].replace(`"engine": "${engineVersion}"`, '"engine": "0.9"');
    expect(await gotong('replay old.json', { 'old.json': old })).toMatchObject({ code: 1, out: expect.stringContaining('engine version 0.9') });
  });

  it('exits 2 when it is no record', async () => {
    expect(await gotong('replay small.json', files)).toMatchObject({ code: 2, out: '' });
  });
});

describe('gotong validate', () => {
  it('tells scenarios from records', async () => {
    expect((await gotong('validate small.json', files)).out).toBe('small.json is a valid scenario\n');
    expect((await gotong('validate record.json', files)).out).toBe('record.json is a whole run record\n');
  });
});

describe('gotong', () => {
  it('lists parameters and processes as they are declared', async () => {
    expect(JSON.parse((await gotong('params --json')).out)).toEqual(JSON.parse(JSON.stringify(parameters)));
    expect((JSON.parse((await gotong('processes --json')).out) as { id: string }[]).map(({ id }) => id)).toEqual(processes.map(({ id }) => id));
    expect((await gotong('params --lang id')).out).toContain('ngo.overheadShare  Biaya umum: 20 % (6 % – 30 %)'.replaceAll(' %', '\u00a0%'));
  });

  it('prints the schema and the model document', async () => {
    expect(JSON.parse((await gotong('schema')).out)).toMatchObject({ title: 'Gotong scenario' });
    expect(JSON.parse((await gotong('schema record')).out)).toMatchObject({ title: 'Gotong run record' });
    const folder = join(import.meta.dirname, '../../scenarios/findings');
    const findings = Object.fromEntries(readdirSync(folder).filter((name) => name !== 'schema.json').map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]));
    const { out } = await gotong('odd --lang id', findings);
    expect(out).toMatch(/^# Gotong: deskripsi model/);
    expect(out.match(/^\| S\d+ \|/gm)).toHaveLength(Object.keys(findings).length);
  });

  it.each(['help', '--help', '', 'run --help', '--lang en help'])('answers "%s" with the page of help', async (line) => {
    const { code, out } = await gotong(line);
    expect(code).toBe(0);
    for (const name of ['run', 'replay', 'validate', 'params', 'processes', 'schema', 'odd', 'bench', ...scenarios.map(({ id }) => id)]) expect(out).toContain(`  ${name}`);
  });
});

describe('what is given wrongly ends with exit code 2, one line, and nothing written', () => {
  it.each([
    ['fly', 'There is no command “fly”. Try: npm run -s gotong -- help.'],
    ['rnu', 'There is no command “rnu”. Did you mean “run”? Try: npm run -s gotong -- help.'],
    ['run', 'run needs a scenario: its id or a file. Try: npm run -s gotong -- help.'],
    ['run oku-partnershp', 'There is no scenario “oku-partnershp”. Did you mean “oku-partnership”?'],
    ['run nowhere.json', 'There is no file “nowhere.json”. Check the name and the folder.'],
    ['run broken.json', 'scenario “pilang”: ngo.overheadShare is 1.4; expected a share from 0.06 to 0.3.'],
    ['run small.json again', 'run does not know what to do with “again”.'],
    ['run small.json --sed 3', 'run has no flag “--sed”. Did you mean “--seed”?'],
    ['run small.json --seed', '--seed is “”; expected a value after it.'],
    ['run small.json --seed x', '--seed is “x”; expected a whole number.'],
    ['run small.json --json=yes', '--json is “yes”; expected no value.'],
    ['run small.json --months 0', 'months is 0; expected a whole number from 1 to 600.'],
    ['run small.json --set ngo.overheadShare', '--set is “ngo.overheadShare”; expected id=number, for example ngo.overheadShare=0.1.'],
    ['run small.json --set ngo.overheadShare=1.4', 'ngo.overheadShare is 1.4; expected a share from 0.06 to 0.3.'],
    ['run small.json --set ngo.overhedShare=0.1', 'There is no parameter “ngo.overhedShare”. Did you mean “ngo.overheadShare”?'],
    ['run small.json --set constructor=1', 'There is no parameter “constructor”.'],
    ['run small.json --at 3', '--at is “3”; expected month:id=number'],
    ['run small.json --at 30:ngo.facilitators=1', 'The decision on ngo.facilitators is for month 30, but the run ends at month 30.'],
    ['run small.json --at 1.5:ngo.facilitators=1', 'month is 1.5; expected a whole number from 0 to 29.'],
    ['run small.json --at -1:ngo.facilitators=1', 'month is −1; expected a whole number from 0 to 29.'],
    ['run small.json --at 3:group.size=12', 'group.size is fixed before month 0 and cannot change at month 3.'],
    ['run small.json --out x --format pdf', `--format is “pdf”; expected some of ${formats.map(({ id }) => id).join(',')}, with a comma between them.`],
    ['run small.json --format csv', 'run needs --out DIR with --format, --columns, --households and --date.'],
    ['run small.json --date 2026-11-22', 'run needs --out DIR with --format, --columns, --households and --date.'],
    ['run small.json --out x --date 2026-02-30', '--date is “2026-02-30”; expected a day as in 2026-11-22.'],
    ['run small.json --out x --households 31', '--households is “31”; expected a whole number from 0 to 30.'],
    ['run small.json --out x --columns p0,p9', 'There is no column “p9”. Did you mean “p0”?'],
    ['run small.json --out x --columns savings', 'There is no column “savings”. Did you mean “savingsRp”?'],
    ['run small.json --lang nl', '--lang is “nl”; expected id | en.'],
    ['schema budget', 'schema is “budget”; expected scenario | record | finding | experiment.'],
    ['params everything', 'params does not know what to do with “everything”.'],
    ['replay', 'replay needs a file.'],
  ])('%s', async (line, start) => {
    const { code, out, err, written } = await gotong(line, files);
    expect(err).toContain(start);
    expect({ code, out, lines: err.split('\n').length - 1, written }).toEqual({ code: 2, out: '', lines: 1, written: [] });
  });

  it('all of it at once, one a line, up to ten', async () => {
    const wrong = (count: number) => JSON.stringify({ format: 'gotong-scenario/1', id: 'pilang', extends: 'oku-partnership', months: 'sixty', parameters: { 'ngo.overheadShare': 1.4, ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`ngo.x${i}`, 1])) } });
    const three = (await gotong('validate three.json', { 'three.json': wrong(1) })).err.trim().split('\n');
    expect(three.map((line) => line.slice(0, 44))).toEqual(['scenario “pilang”: months is "sixty"; expect', 'scenario “pilang”: ngo.overheadShare is 1.4;', 'scenario “pilang”: there is no parameter “ng']);
    const many = (await gotong('validate many.json', { 'many.json': wrong(20) })).err.trim().split('\n');
    expect([many.length, many.at(-1)]).toEqual([11, '… and 12 more.']);
  });

  it('of a finding as of a finding', async () => {
    const finding = readFileSync(join(import.meta.dirname, '../../scenarios/findings/S8.json'), 'utf8');
    expect((await gotong('validate S8.json', { 'S8.json': finding })).out).toBe('S8.json is a valid finding\n');
    expect((await gotong('validate S8.json', { 'S8.json': finding.replace('"tests"', '"testz"') })).err).toContain('finding “S8”');
  });

  it('in Indonesian when asked', async () => {
    expect((await gotong('run oku-partnershp --lang id')).err).toContain('Tidak ada skenario “oku-partnershp”. Apakah maksudnya “oku-partnership”?');
  });
});
