/** What a reader of tables finds in a cell. */
export type FoundCell = string | number | boolean | Date | null;

/** A number that another program has written anew agrees to about nine digits. */
const nearness = 1e-9;

export function compareCells(found: FoundCell, expected: FoundCell): 'same' | 'near' | 'different' {
  const [f, e] = [plain(found), plain(expected)];
  if (f === e) return 'same';
  const [a, b] = [numberOf(f), numberOf(e)];
  if (a === null || b === null) return 'different';
  if (a === b) return 'same';
  return Math.abs(a - b) <= nearness * Math.max(Math.abs(a), Math.abs(b)) ? 'near' : 'different';
}

/** The same text for cells that mean exactly the same. */
export function canonical(cell: FoundCell): string {
  return String(numberOf(cell) ?? plain(cell));
}

/** A number as any program writes it, with a decimal point or a decimal comma; null for anything else. */
export function numberOf(cell: FoundCell): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true' ? 1 : 0;
  return /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : null;
}

/** As it can stand in a sentence. */
export function shownCell(cell: FoundCell): string {
  const text = String(plain(cell));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function plain(cell: FoundCell): string | number {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'string' ? cell.trim() : cell;
}
