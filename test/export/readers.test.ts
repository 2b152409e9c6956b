import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gather } from '../../src/export';
import { indicatorIndex, indicators } from '../../src/model';
import { atOnce } from '../../src/run';
import { howToGet, Office, office, python, readWithPython } from '../readers/spreadsheets';
import { smallSpec, visits } from '../run/small';
import { hostileNames, hostileScenario } from './hostile';
import { written } from './written';

const spec = smallSpec([visits(2, 0.5)], { scenario: hostileScenario, months: 6 });
const run = atOnce(gather(spec, 6));
const folder = mkdtempSync(join(tmpdir(), 'gotong-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const workbook = join(folder, 'workbook.xlsx');
const tables = { id: join(folder, 'indonesian.csv'), en: join(folder, 'english.csv') };
beforeAll(async () => {
  writeFileSync(workbook, (await written('xlsx', spec, { language: 'id', date: '2026-11-22' }))[0].bytes);
  for (const language of ['id', 'en'] as const) writeFileSync(tables[language], (await written('csv', spec, { language, tables: ['village-months'] }))[0].bytes);
});

const missing = [...(office ? [] : [`LibreOffice: ${howToGet}`]), ...(python ? [] : [`openpyxl: ${howToGet}`])];
for (const words of missing) console.warn(`Not tested here. ${words}`);

describe.skipIf(!python)(`the workbook in openpyxl${python ? '' : ` (${howToGet})`}`, () => {
  it('has numbers as numbers, texts as texts, the date as a date, and not one formula or error', () => {
    const sheets = readWithPython(workbook);
    const kinds = new Set(Object.values(sheets).flatMap(({ rows }) => rows.flat().map(([kind]) => kind)));
    expect(kinds).toEqual(new Set(['n', 's', 'd']));
    const months = sheets.Bulan.rows.slice(1);
    expect(months.map((row) => row.map(([, value]) => value))).toEqual(run.measured.map(({ month, indicators: values }) => [month, ...[...values].map((one) => (Number.isNaN(one) ? null : one))]));
    expect(new Set(months.flat().map(([kind]) => kind))).toEqual(new Set(['n']));
    expect(sheets.Desa.rows.slice(1).map(([[, name]]) => name)).toEqual([...hostileNames]);
    expect(sheets.Tentang.rows.find((row) => row[2][1] === 'date')?.[1]).toEqual(['d', '2026-11-22T00:00:00', 'yyyy-mm-dd']);
    expect(sheets.Bulan.frozen).toBe('B2');
  });
});

/** A number as LibreOffice shows it in this country. */
const numberOf = (cell: string, decimal: string) => (cell.endsWith('%') ? 0.01 : 1) * Number(cell.replace('%', '').replace(decimal, '.'));

describe.skipIf(!office)(`files in LibreOffice${office ? '' : ` (${howToGet})`}`, () => {
  it.each([['id-ID', ','], ['en-GB', '.']] as const)('the workbook opens in %s with every number a number', (locale, decimal) => {
    const sheets = new Office(folder, locale).sheets(workbook, `workbook-${locale}`);
    expect(Object.keys(sheets).toSorted()).toEqual(['Bulan', 'Desa', 'Desa per bulan', 'Kamus data', 'Keluarga', 'Keputusan', 'Kode', 'Parameter', 'Pembukuan', 'Tentang', 'record']);
    const months = sheets.Bulan.slice(1);
    const p0 = months.map((row) => row[1 + indicatorIndex.p0]);
    expect(p0.every((cell) => cell.endsWith('%') && (cell.includes(decimal) || /^\d+%$/.test(cell))), String(p0)).toBe(true);
    for (const [i, { id }] of indicators.entries()) {
      const far = months.filter((row, month) => {
        const expected = run.measured[month].indicators[i];
        if (Number.isNaN(expected)) return row[1 + i] !== '';
        // LibreOffice writes fifteen digits.
        return !(Math.abs(numberOf(row[1 + i], decimal) - expected) <= 1e-12 * Math.abs(expected));
      });
      expect(far.map((row) => row[1 + i]), id).toEqual([]);
    }
    expect(sheets.Desa.slice(1).map(([name]) => name.slice(1, -1).replaceAll('""', '"'))).toEqual([...hostileNames]);
    expect(sheets.Pembukuan.slice(1).map((row) => numberOf(row[8], decimal))).toEqual(run.ledger.map(({ rupiah }) => rupiah));
    expect(sheets.Tentang.find((row) => row[2] === '"date"')?.[1]).toBe('2026-11-22');
  }, 120_000);

  it.each([['id-ID', 'id', ';'], ['en-GB', 'en', ',']] as const)('CSV for %s opens there with numbers that are numbers, and names that are no formulas', async (locale, language, separator) => {
    const opened = new Office(folder, locale).openCsv(tables[language], separator, `csv-${locale}`);
    const ExcelJS = (await import('exceljs')).default;
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(opened);
    const [sheet] = book.worksheets;
    const heads = (sheet.getRow(1).values as string[]).slice(1);
    const column = (head: string) => Array.from({ length: sheet.rowCount - 1 }, (_, r) => sheet.getCell(r + 2, heads.indexOf(head) + 1).value);
    const expected = run.measured.flatMap(({ villageIndicators }) => hostileNames.map((_, v) => villageIndicators[v * indicators.length + indicatorIndex.gini]));
    expect(column('gini').every((value) => typeof value === 'number')).toBe(true);
    column('gini').forEach((value, i) => expect(value).toBeCloseTo(expected[i], 12));
    expect(column('village').slice(0, 9)).toEqual(hostileNames.map((name) => (/^\s*[=+\-@]/.test(name) ? `'${name}` : name)));
  }, 120_000);

  it('a CSV with decimal commas is no table of numbers elsewhere: the choice of language matters', async () => {
    const opened = new Office(folder, 'en-GB').openCsv(tables.id, ';', 'csv-elsewhere');
    const ExcelJS = (await import('exceljs')).default;
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(opened);
    const heads = (book.worksheets[0].getRow(1).values as string[]).slice(1);
    expect(book.worksheets[0].getCell(2, heads.indexOf('gini') + 1).type).toBe(ExcelJS.ValueType.String);
  }, 120_000);
});
