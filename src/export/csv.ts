import { dsvFormat } from 'd3-dsv';

export type Cell = string | number;
/** `id`: semicolons and decimal commas, as Excel in Indonesian settings expects; `en`: commas and decimal points. */
export type CsvLanguage = 'id' | 'en';

const comma = dsvFormat(',');
const semicolon = dsvFormat(';');
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV: one header row, CR LF, numbers at full precision, numbers that are not known as empty cells. Starts with a byte order
 * mark, without which Excel does not take it for UTF-8.
 */
export function toCsv(heads: readonly string[], rows: Iterable<readonly Cell[]>, language: CsvLanguage): string {
  const format = language === 'id' ? semicolon : comma;
  const lines = [format.formatRow([...heads])];
  for (const row of rows) lines.push(format.formatRow(row.map((cell) => (typeof cell === 'number' ? numeral(cell, language) : harmless(cell)))));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

export function csvBytes(csv: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(csv);
}

function numeral(value: number, language: CsvLanguage): string {
  if (!Number.isFinite(value)) return '';
  return language === 'id' ? String(value).replace('.', ',') : String(value);
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; line breaks become spaces. */
function harmless(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  return /^[\s]*[=+\-@\t]/.test(line) ? `'${line}` : line;
}
