import { dsvFormat } from 'd3-dsv';

export type Cell = string | number;
/** `id`: semicolons and decimal commas, as Excel in Indonesian settings expects; `en`: commas and decimal points. */
export type CsvLanguage = 'id' | 'en';

const comma = dsvFormat(',');
const semicolon = dsvFormat(';');

/**
 * The lines of a table as CSV, each with its end: one header row, CR LF, numbers at full precision, numbers that are not known as empty
 * cells.
 */
export function* csvLines(heads: readonly string[], rows: Iterable<readonly (Cell | null)[]>, language: CsvLanguage): Generator<string> {
  const format = language === 'id' ? semicolon : comma;
  yield `${format.formatRow([...heads])}\r\n`;
  for (const row of rows) yield `${format.formatRow(row.map((cell) => (typeof cell === 'number' ? numeral(cell, language) : harmless(cell ?? ''))))}\r\n`;
}

/** Without it Excel does not take a file for UTF-8. */
export const byteOrderMark = '\uFEFF';

/** A whole table as CSV, with a byte order mark in front. */
export function toCsv(heads: readonly string[], rows: Iterable<readonly Cell[]>, language: CsvLanguage): string {
  return byteOrderMark + Array.from(csvLines(heads, rows, language)).join('');
}

export function csvBytes(csv: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(csv);
}

function numeral(value: number, language: CsvLanguage): string {
  if (!Number.isFinite(value)) return '';
  return language === 'id' ? String(value).replace('.', ',') : String(value);
}

/** Whether a spreadsheet would take a text for a formula. */
export function isFormula(text: string): boolean {
  return /^\s*[=+\-@\t]/.test(text);
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; line breaks become spaces. */
function harmless(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  return isFormula(line) ? `'${line}` : line;
}
