import { csvParse, dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/export';
import { engineVersion, indicatorIndex, indicators, parameters } from '../../src/model';
import { atOnce } from '../../src/run';
import { smallSpec, visits } from '../run/small';
import { hostileNames, hostileScenario } from './hostile';
import { written } from './written';

const spec = smallSpec([visits(2, 0.5)], { months: 4 });
const run = atOnce(gather(spec, 4));

async function table(id: string, language: 'en' | 'id' = 'en', of = spec, columns: readonly string[] | null = null) {
  const [file] = await written('csv', of, { language, tables: [id], columns });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  return { file, text, rows: (language === 'id' ? dsvFormat(';').parse(text.slice(1)) : csvParse(text.slice(1))) };
}

describe('the CSV files of a run', () => {
  it('are one a table, each beginning with the mark by which Excel knows UTF-8', async () => {
    const files = await written('csv', spec);
    expect(files.map(({ name }) => name.replace(/_changed-[0-9a-f]{6}/, ''))).toEqual([
      'gotong_small_seed-1_4-months_indicators.csv', 'gotong_small_seed-1_4-months_villages.csv', 'gotong_small_seed-1_4-months_households-month-4.csv', 'gotong_small_seed-1_4-months_ledger.csv', 'gotong_codebook.csv',
    ]);
    for (const { bytes } of files) expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('have a row for months 0 to 4 and a column for every indicator', async () => {
    const { rows } = await table('months');
    expect(rows.map((row) => row.month)).toEqual(['0', '1', '2', '3', '4']);
    expect(rows.columns.slice(1, indicators.length + 1)).toEqual(indicators.map(({ id }) => id));
    // An empty cell where an indicator says nothing.
    for (const { id } of indicators) expect(rows.map((row) => (row[id] === '' ? NaN : Number(row[id]))), id).toEqual(run.measured.map((one) => one.indicators[indicatorIndex[id]]));
  });

  it('carry scenario, seed, engine, digest, parameters and decisions in every row', async () => {
    for (const row of (await table('months')).rows) {
      expect(row).toMatchObject({ scenario: 'small', seed: '1', months: '4', engine: engineVersion, digest: run.digest, decisions: '2:facilitator.visitShare=0.5' });
      expect(row.parameters).toContain('ngo.facilitators=4');
    }
  });

  it('read the same in Indonesian', async () => {
    const { rows, text } = await table('months', 'id');
    expect(text.split('\r\n')[1]).not.toMatch(/\d\.\d.*;oku/);
    expect(rows.map((row) => Number(row.p0.replace(',', '.')))).toEqual(run.measured.map((one) => one.indicators[indicatorIndex.p0]));
  });

  it('have a row for every month and village, and only indicators that villages have', async () => {
    const { rows } = await table('village-months');
    expect(rows.length).toBe(15);
    expect(rows.slice(0, 4).map(({ month, village, families, assisted }) => [month, village, families, assisted])).toEqual([
      ['0', 'Melati', '20', '1'], ['0', 'Kenanga', '14', '1'], ['0', 'Dahlia', '10', '0'], ['1', 'Melati', '20', '1'],
    ]);
    expect(Number(rows[14].p0)).toBe(run.measured[4].villageIndicators[2 * indicators.length + indicatorIndex.p0]);
    expect(rows.columns).not.toContain('trustPartners');
  });

  it('have every household, with its village by name', async () => {
    const { rows } = await table('households');
    expect(rows.map((row) => row.household)).toEqual(rows.map((_, h) => String(h + 1)));
    expect(rows.filter((row) => row.village === 'Kenanga')).toHaveLength(14);
    expect(rows.map((row) => Number(row.savingsRp))).toEqual([...(run.households.values.savingsRp as Float64Array)]);
  });

  it('write a single-precision number as short as it is exact', async () => {
    const { rows } = await table('households');
    const { skill } = run.households.values;
    expect(rows.map((row) => Math.fround(Number(row.skill)))).toEqual([...(skill as Float32Array)]);
    expect(rows.every((row) => row.skill.length <= 11)).toBe(true);
  });

  it('have every entry of the books, accounts by their kind and the village by name', async () => {
    const { rows } = await table('ledger');
    expect(rows.map((row) => Number(row.rupiah))).toEqual(run.ledger.map((row) => row.rupiah));
    const wages = run.ledger.findIndex(({ line, to }) => line === 'wages' && to === 'household:1');
    expect(rows[wages]).toMatchObject({ month: String(run.ledger[wages].month), from: 'market', to: 'household', village: 'Kenanga', effort: 'none', fate: 'private' });
    expect(rows[0]).toMatchObject({ entry: '1', month: '1', from: 'apbd', to: 'government', village: '' });
  });

  it('have only the columns that were chosen, of any kind that was chosen at all', async () => {
    expect((await table('months', 'en', spec, ['p0', 'household.skill'])).rows.columns.slice(0, 3)).toEqual(['month', 'p0', 'scenario']);
    expect((await table('households', 'en', spec, ['p0', 'household.skill'])).rows.columns.slice(0, 4)).toEqual(['household', 'month', 'skill', 'scenario']);
    expect((await table('households', 'en', spec, ['p0'])).rows.columns).toContain('savingsRp');
  });

  it('never let the name of a village be a formula', async () => {
    const { rows } = await table('village-months', 'en', smallSpec([], { scenario: hostileScenario, months: 1 }));
    expect(rows.slice(0, 9).map((row) => row.village)).toEqual(hostileNames.map((name) => (/^\s*[=+\-@]/.test(name) ? `'${name}` : name)));
  });

  it('come with a codebook that says what every id means, in the reader’s language', async () => {
    const { rows } = await table('codebook', 'id');
    expect(rows.filter((row) => row.kind === 'parameter')).toHaveLength(parameters.length);
    expect(rows.find((row) => row.id === 'ngo.overheadShare')).toMatchObject({ kind: 'parameter', label: 'Biaya umum', unit: 'bagian, 0 sampai 1' });
    expect(rows.find((row) => row.kind === 'indicators' && row.id === 'p0')).toMatchObject({ label: 'Angka kemiskinan (P0)' });
    expect(rows.find((row) => row.kind === 'households' && row.id === 'savingsRp')).toMatchObject({ label: 'Tabungan', unit: 'Rp' });
  });
});
