import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { gather } from '../../src/export';
import { indicatorIndex, indicators, parameters } from '../../src/model';
import type { Table } from '../../src/export/table';
import { rowsOf as cellsOf } from '../../src/export/workbook';
import { atOnce, problem, ProblemError, readRecord, say, writeRecord } from '../../src/run';
import { problemSentences } from '../../src/words';
import { smallSpec, visits } from '../run/small';
import { hostileNames, hostileScenario } from './hostile';
import { written } from './written';

const spec = smallSpec([visits(2, 0.5)], { scenario: hostileScenario, months: 6 });
const run = atOnce(gather(spec, 4));

/** The workbook as another program reads it. */
async function read(bytes: Uint8Array<ArrayBuffer>): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  return book;
}

type Cell = string | number | boolean | Date | null;

/** Cells of a sheet without its header, by row; rich text as text. */
function rowsOf(sheet: ExcelJS.Worksheet): Cell[][] {
  return Array.from({ length: sheet.rowCount - 1 }, (_, r) => Array.from({ length: sheet.columnCount }, (__, c) => plain(sheet.getCell(r + 2, c + 1).value)));
}

/** Throws for formulas, errors and links: there are none. */
function plain(value: ExcelJS.CellValue): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object' || value instanceof Date) return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  throw new Error(`a cell holds ${JSON.stringify(value)}`);
}

const headsOf = (sheet: ExcelJS.Worksheet) => Array.from({ length: sheet.columnCount }, (_, c) => sheet.getCell(1, c + 1).text);

let indonesian: ExcelJS.Workbook;
let english: ExcelJS.Workbook;
beforeAll(async () => {
  const write = async (language: 'id' | 'en') => read((await written('xlsx', spec, { language, householdMonth: 4, date: '2026-11-22' }))[0].bytes);
  [indonesian, english] = [await write('id'), await write('en')];
});

const sheet = (book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const found = book.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe('the workbook', () => {
  it('has a sheet for everything, named in the chosen language', () => {
    expect(english.worksheets.map(({ name }) => name)).toEqual([
      'About', 'Parameters', 'Decisions', 'Months', 'Villages', 'Villages by month', 'Households', 'Ledger', 'Data dictionary', 'Codes', 'record',
    ]);
    expect(indonesian.worksheets.map(({ name }) => name)).toEqual([
      'Tentang', 'Parameter', 'Keputusan', 'Bulan', 'Desa', 'Desa per bulan', 'Keluarga', 'Pembukuan', 'Kamus data', 'Kode', 'record',
    ]);
  });

  it('has headings in the chosen language, no two alike on a sheet, frozen, with filters and widths', () => {
    for (const book of [indonesian, english]) {
      for (const each of book.worksheets.slice(0, -1)) {
        const heads = headsOf(each);
        expect(new Set(heads).size, each.name).toBe(heads.length);
        expect(each.views[0], each.name).toMatchObject({ state: 'frozen', ySplit: 1 });
        expect(each.autoFilter, each.name).toBeTruthy();
        expect(heads.map((_, c) => each.getColumn(c + 1).width ?? 0).every((width) => width >= 8 && width <= 62), each.name).toBe(true);
      }
    }
    expect(headsOf(sheet(indonesian, 'Bulan')).slice(0, 2)).toEqual(['Bulan', 'Angka kemiskinan (P0)']);
    expect(headsOf(sheet(english, 'Ledger'))).toEqual(['Entry', 'Month', 'What for', 'From', 'To', 'Village', 'Effort', 'Fate', 'Amount (Rp)']);
  });

  it('holds every indicator of every month as a number, the same in both languages', () => {
    const expected = run.measured.map(({ month, indicators: values }) => [month, ...[...values].map((one) => (Number.isNaN(one) ? null : one))]);
    expect(rowsOf(sheet(indonesian, 'Bulan'))).toEqual(expected);
    expect(rowsOf(sheet(english, 'Months'))).toEqual(expected);
    const p0 = indicatorIndex.p0;
    const villages = rowsOf(sheet(english, 'Villages by month'));
    expect(villages).toHaveLength(7 * hostileNames.length);
    expect(villages.at(-1)?.slice(0, 5)).toEqual([6, hostileNames[8], 18, 1, run.measured[6].villageIndicators[8 * indicators.length + p0]]);
  });

  it('shows shares as percent and rupiah by thousands, and keeps the number itself', () => {
    const months = sheet(english, 'Months');
    const heads = headsOf(months);
    const formatUnder = (head: string) => months.getCell(3, heads.indexOf(head) + 1).numFmt;
    expect(formatUnder('Poverty rate (P0)')).toBe('0.0%');
    expect(formatUnder('Mean consumption (Rp a month)')).toBe('#,##0');
    expect(formatUnder('Gini ratio')).toBe('0.000');
    const overhead = parameters.findIndex(({ id }) => id === 'ngo.overheadShare') + 2;
    const budget = parameters.findIndex(({ id }) => id === 'government.partnershipBudgetRpPerYear') + 2;
    const mode = parameters.findIndex(({ id }) => id === 'registry.method') + 2;
    expect(sheet(english, 'Parameters').getCell(`D${mode}`).numFmt).toBeUndefined();
    expect(['D', 'E'].flatMap((column) => [overhead, budget].map((r) => sheet(english, 'Parameters').getCell(`${column}${r}`).numFmt))).toEqual(['0.0%', '#,##0', '0.0%', '#,##0']);
  });

  it('lists every parameter with value, default, status and source in the chosen language', () => {
    const rows = rowsOf(sheet(indonesian, 'Parameter'));
    const values = hostileScenario.parameters;
    expect(rows.map((row) => [row[0], row[3], row[4]])).toEqual(parameters.map(({ id, default: usual }) => [id, values[id] ?? usual, usual]));
    expect(rows.find(([id]) => id === 'ngo.overheadShare')?.slice(1, 2)).toEqual(['Biaya umum']);
    expect(new Set(rows.map((row) => row[10]))).toEqual(new Set(['dari sumber', 'diturunkan dari sumber', 'asumsi']));
    expect(rows.map((row) => row[13])).toEqual(parameters.map(({ source }) => source.id));
  });

  it('lists the decisions with what they changed', () => {
    const own = hostileScenario.decisions.length;
    expect(rowsOf(sheet(english, 'Decisions'))).toHaveLength(own + 1);
    expect(rowsOf(sheet(english, 'Decisions')).at(-1)).toEqual([own + 1, 2, 'facilitator.visitShare', expect.any(String), expect.any(Number), 0.5, 'share, 0 to 1', 'player']);
  });

  it('lists every household of the chosen month, numbered as on the page, empty where there is none', () => {
    const households = sheet(english, 'Households');
    const rows = rowsOf(households);
    const heads = headsOf(households);
    const column = (head: string) => rows.map((row) => row[heads.indexOf(head)]);
    expect(column('Household')).toEqual(rows.map((_, h) => h + 1));
    expect(new Set(column('Month'))).toEqual(new Set([4]));
    expect(column('Savings (Rp)')).toEqual([...(run.households.values.savingsRp as Float64Array)]);
    expect(column('Village')[10]).toBe(hostileNames[1]);
    expect(column('Facilitator')).toEqual(Array.from(run.households.values.facilitator, (f) => (f < 0 ? null : f + 1)));
    expect(column('Last visited')).toContain(null);
  });

  it('keeps the books: every entry, in rupiah that add up', () => {
    const rows = rowsOf(sheet(indonesian, 'Pembukuan'));
    expect(rows.map((row) => row[8])).toEqual(run.ledger.map(({ rupiah }) => rupiah));
    expect(rows.every((row) => Number.isInteger(row[8]))).toBe(true);
    const sembako = run.ledger.findIndex(({ line }) => line === 'sembako');
    expect(rows[sembako]).toEqual([sembako + 1, 1, 'Bantuan Sembako', 'APBN', 'Tabungan seluruh keluarga di desa', hostileNames[run.ledger[sembako].to.split(':').map(Number)[1]], 'Melindungi', 'Sampai tujuan tepat waktu', run.ledger[sembako].rupiah]);
  });

  it('says what every column of every sheet means', () => {
    const said = new Set(rowsOf(sheet(english, 'Data dictionary')).map(([table, , heading]) => [table, heading].join(': ')));
    for (const each of english.worksheets.slice(1, 8)) {
      for (const head of headsOf(each)) expect([...said].filter((one) => `${each.name}: ${head}`.startsWith(one)), `${each.name}: ${head}`).not.toEqual([]);
    }
    expect(rowsOf(sheet(indonesian, 'Kamus data')).filter(([, , heading, about]) => !heading || !about)).toEqual([]);
  });

  it('says what it is, with the date that was given as a date and no other', () => {
    const about = Object.fromEntries(rowsOf(sheet(english, 'About')).map(([, value, key]) => [key, value]));
    expect(about).toMatchObject({ scenario: 'hostile', seed: 1, months: 6, householdMonth: 4, digest: run.digest, date: new Date('2026-11-22T00:00:00Z'), families: 126, villages: 9 });
    expect(about.cannot1).toMatch(/not a forecast/);
    expect(about.licence).toMatch(/MIT/);
  });

  it('never lets a name be a formula or an error: it is text, and stays text when somebody edits it', () => {
    for (const [v, name] of hostileNames.entries()) {
      const cell = sheet(english, 'Villages').getCell(v + 2, 1);
      expect(plain(cell.value)).toBe(name);
      expect([ExcelJS.ValueType.String, ExcelJS.ValueType.RichText]).toContain(cell.type);
    }
    expect(['A2', 'A3', 'A4', 'A5', 'A6', 'A7'].map((place) => sheet(english, 'Villages').getCell(place).numFmt)).toEqual(Array.from({ length: 6 }, () => '@'));
  });

  it('carries the whole record in pieces that a cell holds, and what was chosen', async () => {
    const record = sheet(english, 'record');
    const pieces = Array.from({ length: record.rowCount }, (_, r) => record.getCell(r + 1, 1).text);
    expect(pieces.every((piece) => piece.length <= 32_000)).toBe(true);
    expect(pieces.join('')).toBe(writeRecord(run.record));
    expect(await readRecord(pieces.join(''))).toMatchObject({ ok: true, value: { edited: false, record: { digest: run.digest } } });
    expect(JSON.parse(record.getCell('B1').text)).toEqual({ language: 'en', columns: null, householdMonth: 4, date: '2026-11-22' });
  });

  it('has the columns that were chosen and no others of their kind', async () => {
    const book = await read((await written('xlsx', spec, { columns: ['p0', 'gini', 'household.skill'] }))[0].bytes);
    expect(headsOf(sheet(book, 'Months'))).toEqual(['Month', 'Poverty rate (P0)', 'Gini ratio']);
    expect(headsOf(sheet(book, 'Villages by month'))).toEqual(['Month', 'Village', 'Families', 'Assisted', 'Poverty rate (P0)', 'Gini ratio']);
    expect(headsOf(sheet(book, 'Households'))).toEqual(['Household', 'Month', 'Skill']);
    const all = await read((await written('xlsx', spec, { columns: ['all'] }))[0].bytes);
    expect(sheet(all, 'Households').columnCount).toBeGreaterThan(80);
    expect(new Set(headsOf(sheet(all, 'Households'))).size).toBe(sheet(all, 'Households').columnCount);
  });

  it('says when a sheet has no room for a table, and what to do', () => {
    const table: Table = { id: 'long', title: { en: 'Long', id: 'Panjang' }, about: { en: '', id: '' }, fields: [{ id: 'n', label: { en: 'N', id: 'N' }, about: { en: '', id: '' }, type: 'integer' }], key: ['n'], rows: () => [[1], [2], [3]] };
    expect(cellsOf(table, 'en', 4)).toEqual([['N'], [1], [2], [3]]);
    const refused = problem('workbookTooLarge', { table: 'Long', count: 3 });
    expect(() => cellsOf(table, 'en', 3)).toThrow(new ProblemError(refused));
    expect(say(refused, problemSentences.en)).toBe('A workbook cannot hold this run: there is room for 3 rows on the sheet “Long”, and it has more. Choose fewer columns, or take the data package or CSV.');
  });

  it('of the same run is the same to the last byte, whenever it is written', async () => {
    const [first] = await written('xlsx', spec);
    const [second] = await written('xlsx', spec);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(first.name).toMatch(/^gotong_hostile_seed-1_6-months_changed-[0-9a-f]{6}_workbook\.xlsx$/);
  });
});
