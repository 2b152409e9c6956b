import type { CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { Unit } from '../model';
import { problem, ProblemError, writeRecord } from '../run';
import type { RunRecord } from '../run';
import type { Language } from '../words';
import { aboutTable, contentOf } from './content';
import { optionsOf } from './job';
import type { ExportJob, Writer } from './job';
import { gathered } from './pieces';
import { fileName } from './provenance';
import { isFormula } from './csv';
import type { Field, Table, Value } from './table';

/** Sheet that holds the run's record: what repeats and verifies the run. */
export const recordSheet = 'record';
/** Characters of the record in one cell; a cell holds no more than 32,767. */
const chunkCharacters = 32_000;
/** Rows of a sheet, and cells that spreadsheets still open in reasonable time. */
const mostRows = 1_048_576;
const mostCells = 8_000_000;

/** A workbook with a sheet for every table. */
export const writeWorkbook: Writer = async (job, sink) => {
  const { spec, language } = job;
  const run = await gathered(job, sink, 0.6);
  const tables = [aboutTable(run, job), ...contentOf(run, job)];
  const sheets: WriteSheet[] = [];
  let cells = 0;
  for (const table of tables) {
    const rows = rowsOf(table, language, Math.min(mostRows, (mostCells - cells) / table.fields.length));
    cells += rows.length * table.fields.length;
    sheets.push(sheetOf(table, rows, language));
    await sink.progress(0.6 + (0.1 * sheets.length) / tables.length);
  }
  sheets.push(recordSheetOf(run.record, job));
  const { writeXlsx } = await import('hucre/xlsx');
  const made = job.date === null ? new Date(Date.UTC(1980, 0, 1)) : new Date(`${job.date}T00:00:00Z`);
  const properties = { title: spec.scenario.title[language], subject: run.digest, creator: 'Gotong', created: made, modified: made };
  const bytes = await writeXlsx({ sheets, properties, defaultFont: font });
  await sink.progress(0.98);
  sink.begin(fileName(spec, 'workbook', 'xlsx'));
  sink.write(bytes);
};

/** Header and rows of a table as cells. @param room for so many rows. @throws ProblemError when there are more. */
export function rowsOf(table: Table, language: Language, room = mostRows): CellValue[][] {
  const write = table.fields.map((field) => writerOf(field, language));
  const rows: CellValue[][] = [table.fields.map((field) => headOf(field, language))];
  for (const row of table.rows()) {
    rows.push(row.map((value, c) => write[c](value)));
    if (rows.length > room) throw new ProblemError(problem('workbookTooLarge', { table: table.title[language], count: Math.floor(room) }));
  }
  return rows;
}

/** What a cell of a column holds: numbers stay numbers, texts of a closed list are said in the reader's language. */
function writerOf({ levels, type }: Field, language: Language): (value: Value) => CellValue {
  if (levels) {
    const labels = new Map(levels.map(({ id, label }) => [id, label[language]]));
    return (value) => labels.get(value as string) ?? (value as string | null);
  }
  if (type === 'integer' || type === 'number' || type === 'boolean') return (value) => value as number | null;
  return (value) => (value !== null && typeof value === 'object' && !(value instanceof Date) ? value[language] : value);
}

const saidUnits: Partial<Record<Unit, readonly [en: string, id: string]>> = {
  rupiah: ['Rp', 'Rp'], rupiahPerMonth: ['Rp a month', 'Rp per bulan'], rupiahPerYear: ['Rp a year', 'Rp per tahun'], rupiahMillion: ['million Rp', 'juta Rp'],
  hours: ['hours', 'jam'], hoursPerMonth: ['hours a month', 'jam per bulan'], kilometre: ['km', 'km'], perYear: ['a year', 'per tahun'], perMonth: ['a month', 'per bulan'],
};

function headOf({ label, unit }: Field, language: Language): string {
  const said = unit && saidUnits[unit]?.[language === 'en' ? 0 : 1];
  return said ? `${label[language]} (${said})` : label[language];
}

/** Format of a number by its unit; written as in English, shown as the reader's spreadsheet does. */
function formatOf(unit: Unit | undefined, type: Field['type']): string {
  switch (unit) {
    case 'share': return '0.0%';
    case 'rupiah': case 'rupiahPerMonth': case 'rupiahPerYear': return '#,##0';
    case 'rupiahMillion': return '#,##0.0';
    case 'index': case 'perYear': case 'perMonth': return type === 'integer' ? '0' : '0.000';
    case 'ratio': return '0.00';
    case 'hours': case 'hoursPerMonth': case 'kilometre': return '0.0';
    case 'people': case 'families': case 'groups': case 'villages': case 'stalls': case 'events': return type === 'integer' ? '#,##0' : '#,##0.###';
    default: return type === 'integer' || type === 'boolean' ? '0' : 'General';
  }
}

const font = { name: 'Calibri', size: 11 } as const;
const lineHeight = 15;
/** Texts keep off the numbers before them. */
const left = { vertical: 'top', horizontal: 'left', indent: 1 } as const;
const right = { vertical: 'top', horizontal: 'right' } as const;
const headStyle = (field: Field): CellStyle => ({ font: { ...font, bold: true }, alignment: { ...(isNumber(field) ? right : left), wrapText: true }, border: { bottom: { style: 'thin' } } });
const proseStyle: CellStyle = { alignment: { ...left, wrapText: true } };
const textStyle: CellStyle = { alignment: left };
/** Beside prose that takes several lines a number stands at the top; elsewhere the less there is to say of each cell, the sooner a book is written. */
const numberStyle = (unit: Unit | undefined, type: Field['type'], besideProse: boolean): CellStyle => ({ numFmt: formatOf(unit, type), ...(besideProse && { alignment: right }) });
/** For numbers that people set: as they were typed, but for shares and money. */
const settingStyle = (unit: Unit | undefined): CellStyle => (unit === 'share' || unit?.startsWith('rupiah') ? numberStyle(unit, 'number', true) : { alignment: right });

const isNumber = ({ type }: Field) => type === 'integer' || type === 'number' || type === 'boolean';

/** Width beyond which prose goes on in another line. */
const mostProse = 60;

function columnOf(field: Field, rows: readonly (readonly CellValue[])[], c: number, besideProse: boolean): ColumnDef {
  if (isNumber(field)) {
    const wide = field.unitIn !== undefined || field.unit?.startsWith('rupiah') ? 16 : 11;
    return { width: Math.max(wide, longestWord(rows[0][c]) + 3), style: numberStyle(field.unit, field.type, besideProse) };
  }
  if (field.type === 'words' || field.type === 'any') {
    let longest = 12;
    for (let r = 1; r < Math.min(rows.length, 500); r++) longest = Math.max(longest, String(rows[r][c] ?? '').length);
    return { width: Math.min(mostProse, longest + 3), style: longest > mostProse - 3 ? proseStyle : textStyle };
  }
  let longest = longestWord(rows[0][c]) + 1;
  for (let r = 1; r < Math.min(rows.length, 500); r++) longest = Math.max(longest, String(rows[r][c] ?? '').length);
  return { width: Math.min(mostProse, longest + 3), style: textStyle };
}

function longestWord(text: CellValue): number {
  return Math.max(...String(text).split(/\s/).map((word) => word.length));
}

function sheetOf(table: Table, rows: CellValue[][], language: Language): WriteSheet {
  const hasProse = table.fields.some(({ type }) => type === 'words');
  const columns = table.fields.map((field, c) => columnOf(field, rows, c, hasProse));
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  table.fields.forEach((field, c) => cells.set(`0,${c}`, { style: headStyle(field) }));
  table.fields.forEach((field, c) => {
    const units = field.unitIn === undefined ? null : unitsOf(table, field.unitIn);
    for (let r = 1; r < rows.length; r++) {
      const value = rows[r][c];
      if (units) cells.set(`${r},${c}`, { style: settingStyle(units[r - 1]) });
      else if (typeof value === 'string' && isDangerous(value)) cells.set(`${r},${c}`, asText(value, columns[c].style));
    }
  });
  const last = columnName(table.fields.length - 1);
  return {
    name: table.title[language],
    rows,
    columns,
    cells,
    rowDefs: new Map(heightsOf(rows, columns)),
    freezePane: { rows: 1, columns: frozenColumns(table) },
    autoFilter: rows.length > 1 ? { range: `A1:${last}${rows.length}` } : undefined,
  };
}

function unitsOf(table: Table, unitIn: string): (Unit | undefined)[] {
  const place = table.fields.findIndex(({ id }) => id === unitIn);
  return Array.from(table.rows(), (row) => row[place] as Unit);
}

/** What tells the rows apart stays in view, as far as it stands in the first columns. */
function frozenColumns({ fields, key }: Table): number {
  const other = fields.findIndex(({ id }) => !key.includes(id));
  return Math.min(2, other < 0 ? fields.length : other);
}

const lengthOf = (value: CellValue): number => (typeof value === 'string' ? value.length : 1);

/** Heights of rows that take more than one line: not every program finds them out by itself. */
function* heightsOf(rows: readonly (readonly CellValue[])[], columns: readonly ColumnDef[]): Generator<[number, { height: number }]> {
  const wraps = columns.flatMap(({ style }, c) => (style?.alignment?.wrapText ? [c] : []));
  for (const [r, row] of rows.entries()) {
    let lines = 1;
    for (const c of r === 0 ? row.keys() : wraps) lines = Math.max(lines, Math.ceil((lengthOf(row[c]) * 1.05) / Math.max(6, (columns[c].width ?? 10) - 3)));
    if (r === 0 || lines > 1) yield [r, { height: lineHeight * Math.min(25, lines) + (r === 0 ? 3 : 0) }];
  }
}

/** What a spreadsheet would compute, link or take for an error. */
const isDangerous = (text: string) => isFormula(text) || text.startsWith('#');

/** A cell that stays text when somebody edits it; what reads like an error is written as rich text, which cannot be one. */
function asText(text: string, style: CellStyle | undefined) {
  return { style: { ...style, numFmt: '@' }, richText: text.startsWith('#') ? [{ text }] : undefined };
}

function columnName(c: number): string {
  return (c >= 26 ? columnName(Math.floor(c / 26) - 1) : '') + String.fromCharCode(65 + (c % 26));
}

/** Column A: the record's file, cut into pieces; join them and it is the file again. B1: what was chosen for this workbook. */
function recordSheetOf(record: RunRecord, job: ExportJob): WriteSheet {
  const pieces = chunks(writeRecord(record));
  const rows: CellValue[][] = pieces.map((piece, i) => (i === 0 ? [piece, JSON.stringify(optionsOf(job))] : [piece]));
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  pieces.forEach((piece, r) => isDangerous(piece) && cells.set(`${r},0`, asText(piece, undefined)));
  return { name: recordSheet, rows, cells, columns: [{ width: 60 }, { width: 40 }] };
}

/** The text in pieces; none ends inside a character, or in white space that a reader might take away. */
export function chunks(text: string, most = chunkCharacters): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + most);
    while (to < text.length && to > from + 1 && (/\s/.test(text[to - 1]) || /\s/.test(text[to]) || isLowSurrogate(text.charCodeAt(to)))) to--;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;
