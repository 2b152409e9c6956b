import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { Package, validate } from 'datapackage';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gather } from '../../src/export';
import { indicatorIndex, parameters } from '../../src/model';
import { atOnce, readRecord, writeRecord } from '../../src/run';
import { smallSpec, visits } from '../run/small';
import { hostileNames, hostileScenario } from './hostile';
import { written } from './written';

const spec = smallSpec([visits(2, 0.5)], { scenario: hostileScenario, months: 6 });
const run = atOnce(gather(spec, 6));

interface Described {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { name: string; type: string; title: string; unit?: string; titles: { en: string; id: string }; descriptions: { en: string; id: string }; constraints: { required?: boolean; enum?: string[] }; trueValues?: string[] }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly { fields: string; reference: { resource: string; fields: string } }[];
  };
}
interface Descriptor {
  readonly profile: string;
  readonly licenses: readonly { name: string }[];
  readonly sources: readonly { title: string }[];
  readonly run: Record<string, unknown>;
  readonly created?: string;
  readonly resources: readonly Described[];
}

const folder = mkdtempSync(join(tmpdir(), 'gotong-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files: Record<string, string>;
let descriptor: Descriptor;
beforeAll(async () => {
  const [file] = await written('datapackage', spec, { language: 'id' });
  files = Object.fromEntries(Object.entries(unzipSync(file.bytes)).map(([name, bytes]) => [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  descriptor = JSON.parse(files['datapackage.json']) as Descriptor;
});

const resource = (name: string): Described => descriptor.resources.find((one) => one.name === name)!;
const rowsOf = ({ path }: Described) => csvParse(files[path]);

/** What each type of Table Schema looks like in these files. */
const shapes: Readonly<Record<string, RegExp>> = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/, boolean: /^[01]$/, string: /^/ };

describe('the data package', () => {
  it('is valid by the official schemas of a Tabular Data Package and its parts', async () => {
    expect(await validate(descriptor)).toEqual({ valid: true, errors: [] });
    const broken = { ...descriptor, resources: descriptor.resources.map(({ schema: _schema, ...rest }) => rest) };
    expect(await validate(broken)).toMatchObject({ valid: false });
  });

  it('opens in the reference library, which casts every cell and follows every key', async () => {
    const opened = await Package.load(join(folder, 'datapackage.json'), { basePath: folder, strict: true });
    expect(opened.resourceNames).toEqual(['parameters', 'decisions', 'months', 'villages', 'village-months', 'households', 'ledger', 'dictionary', 'codes']);
    const rows: Record<string, number> = {};
    for (const each of opened.resources) rows[each.name] = (await each.read({ keyed: true, relations: true })).length;
    expect(rows).toMatchObject({ parameters: parameters.length, decisions: 1 + hostileScenario.decisions.length, months: 7, villages: 9, 'village-months': 63, households: 126, ledger: run.ledger.length });
    const months = await opened.getResource('months').read({ keyed: true });
    expect(months.map((row) => row['p0'])).toEqual(run.measured.map(({ indicators }) => indicators[indicatorIndex.p0]));
  }, 120_000);

  it('has in every cell what its field says, and nothing empty where something is required', () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const { name, path, schema } of descriptor.resources) {
      const rows = csvParse(files[path]);
      expect(rows.columns, name).toEqual(schema.fields.map((field) => field.name));
      for (const { name: column, type, constraints } of schema.fields) {
        for (const row of rows) {
          cells++;
          const cell = row[column];
          const fits = cell === '' ? !constraints.required : shapes[type].test(cell) && (constraints.enum?.includes(cell) ?? true);
          if (!fits) wrong.push(`${name}.${column}: ${JSON.stringify(cell)} is no ${type}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(20_000);
  });

  it('has keys that tell rows apart and lead to rows that are there', () => {
    for (const { name, path, schema } of descriptor.resources) {
      const rows = csvParse(files[path]);
      const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((field) => row[field])));
      expect(new Set(keys).size, name).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(rowsOf(resource(reference.resource)).map((row) => row[reference.fields]));
        expect(rows.map((row) => row[fields]).filter((value) => value !== '' && !there.has(value)), `${name}.${fields}`).toEqual([]);
      }
    }
    expect(resource('households').schema.foreignKeys?.map(({ reference }) => reference.resource)).toEqual(['months', 'villages']);
  });

  it('describes every field in both languages, and its unit', () => {
    const silent = descriptor.resources.flatMap(({ name, schema }) => schema.fields.filter(({ titles, descriptions }) => !titles.en || !titles.id || !descriptions.en || !descriptions.id).map((field) => `${name}.${field.name}`));
    expect(silent).toEqual([]);
    expect(resource('months').schema.fields.find(({ name }) => name === 'p0')).toMatchObject({ type: 'number', title: 'Angka kemiskinan (P0)', titles: { en: 'Poverty rate (P0)' }, unit: 'share', units: { en: 'share, 0 to 1' } });
  });

  it('says under which licence, from which sources and of which run it is, and no time unless one was given', async () => {
    expect(descriptor.profile).toBe('tabular-data-package');
    expect(descriptor.licenses).toMatchObject([{ name: 'MIT' }]);
    expect(descriptor.sources.length).toBe(hostileScenario.sources.length);
    expect(descriptor.run).toMatchObject({ scenario: 'hostile', seed: 1, months: 6, digest: run.digest, record: 'record.json' });
    expect(descriptor.created).toBeUndefined();
    const [dated] = await written('datapackage', spec, { date: '2026-11-22' });
    expect(JSON.parse(new TextDecoder().decode(unzipSync(dated.bytes)['datapackage.json']))).toMatchObject({ created: '2026-11-22T00:00:00Z' });
  });

  it('holds the run record that repeats it', async () => {
    expect(files['record.json']).toBe(writeRecord(run.record));
    expect(await readRecord(readFileSync(join(folder, 'record.json'), 'utf8'))).toMatchObject({ ok: true, value: { edited: false } });
  });

  it('never lets a name be a formula, and finds its village all the same', () => {
    expect(rowsOf(resource('villages')).map((row) => row.village)).toEqual(hostileNames.map((name) => (/^\s*[=+\-@]/.test(name) ? `'${name}` : name)));
  });

  it('of the same run is the same to the last byte', async () => {
    const [[first], [second]] = [await written('datapackage', spec), await written('datapackage', spec)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});
