import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { atOnce, makeRecord, monthsOf, readRecord } from '../../src/run';
import { smallSpec, visits } from '../run/small';
import { written } from './written';

const spec = smallSpec([visits(2, 0.5)], { months: 4 });
const [file] = await written('parquet', spec);
const metadata = parquetMetadata(file.bytes.buffer);
const rows = await parquetReadObjects({ file: file.bytes.buffer });
const said = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value ?? '']));
const names = (of: typeof metadata) => of.schema.slice(1).map(({ name }) => name);

describe('the household panel as Parquet', () => {
  it('has a row for each of 44 families in months 0 to 4, keys first', () => {
    expect(file.name).toMatch(/^gotong_small_seed-1_4-months_changed-[0-9a-f]{6}_households\.parquet$/);
    expect(rows.length).toBe(44 * 5);
    expect(Object.keys(rows[0]).slice(0, 3)).toEqual(['month', 'household', 'village']);
    expect(rows.map((row) => row.month)).toEqual([0, 1, 2, 3, 4].flatMap((month) => Array(44).fill(month)));
    expect(rows.slice(44, 88).map((row) => row.household)).toEqual(Array.from({ length: 44 }, (_, h) => h + 1));
    expect([rows[19].village, rows[20].village, rows[34].village]).toEqual(['Melati', 'Kenanga', 'Dahlia']);
  });

  it('holds the numbers of the run, rows of other tables counted from 1 and missing where there is none', () => {
    let at = 0;
    for (const { household } of monthsOf(spec)) {
      for (let h = 0; h < 44; h++, at++) {
        expect(rows[at]).toMatchObject({ consumptionRp: household.consumptionRp[h], skill: household.skill[h], savingsRp: household.savingsRp[h], stage: household.stage[h] });
        expect(rows[at].facilitator).toBe(household.facilitator[h] < 0 ? null : household.facilitator[h] + 1);
      }
    }
    expect(new Set(rows.map((row) => row.facilitator)).size).toBeGreaterThan(1);
  });

  it('types its columns', () => {
    const types = Object.fromEntries(metadata.schema.slice(1).map(({ name, type, converted_type: logical }) => [name, logical ?? type]));
    expect(types).toMatchObject({ month: 'UINT_16', household: 'INT32', village: 'UTF8', stage: 'UINT_8', consumptionRp: 'INT32', savingsRp: 'DOUBLE', skill: 'FLOAT', facilitator: 'INT_16' });
  });

  it('says in both languages what every column means and in which unit it is', () => {
    const columns = JSON.parse(said.get('gotong.columns') ?? '') as { name: string; unit: string | null; about: { en: string; id: string } }[];
    expect(columns.map(({ name }) => name)).toEqual(names(metadata));
    expect(columns.find(({ name }) => name === 'consumptionRp')).toMatchObject({ unit: 'rupiahPerMonth', unitName: { en: 'Rp per month', id: 'Rp per bulan' }, about: { en: 'Consumption this month', id: 'Konsumsi bulan ini' } });
    expect(columns.find(({ name }) => name === 'facilitator')?.about).toEqual({ en: 'Facilitator row, counted from 1; missing: none', id: 'Baris pendamping, dihitung dari 1; kosong: tidak ada' });
    for (const { about } of columns) for (const text of [about.en, about.id]) expect(text.length).toBeGreaterThan(3);
  });

  it('carries the whole run record, as the record’s own file has it', async () => {
    const read = await readRecord(said.get('gotong.record'));
    expect(read).toEqual({ ok: true, value: { record: atOnce(makeRecord(spec)), edited: false, changes: null } });
    expect(metadata.created_by).toMatch(/^Gotong engine \d+$/);
  });

  it('has the columns that are chosen, or all', async () => {
    const chosen = await written('parquet', spec, { columns: ['p0', 'household.debtRp', 'household.quintile'] });
    expect(names(parquetMetadata(chosen[0].bytes.buffer))).toEqual(['month', 'household', 'village', 'quintile', 'debtRp']);
    const all = await written('parquet', spec, { columns: ['all'] });
    expect(names(parquetMetadata(all[0].bytes.buffer)).length).toBeGreaterThan(90);
  });

  it('is written in row groups of whole months, which say which months they hold', async () => {
    const villages = spec.scenario.villages.map((village) => ({ ...village, families: village.families * 1000 }));
    const [large] = await written('parquet', { ...spec, scenario: { ...spec.scenario, villages } }, { columns: ['household.stage'] });
    const { row_groups: groups } = parquetMetadata(large.bytes.buffer);
    expect(groups.map(({ num_rows }) => Number(num_rows))).toEqual([44_000 * 3, 44_000 * 2]);
    expect(groups.map(({ columns }) => [columns[0].meta_data?.statistics?.min_value, columns[0].meta_data?.statistics?.max_value])).toEqual([[0, 2], [3, 4]]);
  });
});
