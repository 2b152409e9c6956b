import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicatorIndex } from '../../src/model';
import { duckdb, howToGetDuckdb } from '../readers/duckdb';
import { smallSpec, straight, visits } from '../run/small';
import { hostileNames, hostileScenario } from './hostile';
import { written } from './written';

const spec = smallSpec([visits(2, 0.5)], { scenario: hostileScenario, months: 6 });
const folder = mkdtempSync(join(tmpdir(), 'gotong-duckdb-'));
const file = join(folder, 'panel.parquet');
beforeAll(async () => writeFileSync(file, (await written('parquet', spec, { columns: ['all'] }))[0].bytes));
afterAll(() => rmSync(folder, { recursive: true }));
if (!duckdb) console.warn(`Not tested here. DuckDB: ${howToGetDuckdb}`);

describe.skipIf(!duckdb)(`the household panel in DuckDB${duckdb ? '' : ` (${howToGetDuckdb})`}`, () => {
  const ask = (sql: string) => duckdb!(sql.replaceAll('PANEL', `'${file}'`));

  it('has whole numbers, numbers and texts as such', async () => {
    const types = Object.fromEntries((await ask('describe select * from PANEL')).map((row) => [row['column_name'], row['column_type']]));
    expect(types).toMatchObject({ month: 'USMALLINT', household: 'INTEGER', village: 'VARCHAR', stage: 'UTINYINT', consumptionRp: 'INTEGER', savingsRp: 'DOUBLE', skill: 'FLOAT', facilitator: 'SMALLINT' });
  });

  it('gives the indicators of the run when it is summed up', async () => {
    const { measured } = straight(spec);
    const rows = await ask('select month, sum(poor * persons) / sum(persons) as p0 from PANEL group by month order by month');
    expect(rows.map((row) => row['month'])).toEqual([0, 1, 2, 3, 4, 5, 6]);
    rows.forEach((row, month) => expect(row['p0']).toBeCloseTo(measured[month].indicators[indicatorIndex.p0], 12));
  });

  it('keeps names as they are, and knows what is missing', async () => {
    const names = await ask('select distinct village from PANEL');
    expect(names.map((row) => String(row['village'])).toSorted()).toEqual([...hostileNames].toSorted());
    const [{ none, all }] = await ask('select count(*) - count(facilitator) as none, count(*) as all from PANEL where month = 0');
    expect([Number(none), Number(all)]).toEqual([Number(all), hostileScenario.villages.reduce((sum, { families }) => sum + families, 0)]);
  });

  it('says what its columns mean', async () => {
    const [{ value }] = await ask("select decode(value) as value from parquet_kv_metadata(PANEL) where decode(key) = 'gotong.columns'");
    expect(JSON.parse(String(value))).toContainEqual(expect.objectContaining({ name: 'skill', unit: 'index', about: { en: 'Business and life skill, 0 to 1', id: 'Kecakapan hidup dan usaha, 0 sampai 1' } }));
  });
});
