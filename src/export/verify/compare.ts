import { canonical, compareCells, numberOf, shownCell } from './cells';
import type { FoundCell } from './cells';
import type { Difference } from './verdict';

type Row = readonly FoundCell[];

/** Rows under a header, as a reader gives them. */
export interface FoundTable {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

/** The same table as its run gives it. */
export interface ExpectedTable extends FoundTable {
  /** As a person reads it; '' where a file has only one. */
  readonly name: string;
  /** Heading of the column of months; '' when its rows belong to none. */
  readonly month: string;
  /** Headings of the other columns that tell rows apart. */
  readonly labels: readonly string[];
  /** Columns that hold words only, which may be put better from one version to the next while the run stays the same. */
  readonly words?: ReadonlySet<string>;
  /** Whether a difference in another column is one of words as well. */
  readonly isWording?: (head: string, found: FoundCell, expected: FoundCell) => boolean;
  /** Rows of words, which may come and go. */
  readonly wordRows?: true;
}

export interface TableComparison {
  /** Cells that differ; a row too many or too few counts as one. Words are counted apart. */
  readonly count: number;
  readonly wording: number;
  readonly first: Difference | null;
  /** Some numbers agree to nine digits only. */
  readonly rounded: boolean;
  readonly reordered: boolean;
  /** Headings that the table should not have. */
  readonly strange: readonly string[];
}

/** A column that both sides have: its heading, and its place in rows that were found and that are expected. */
interface Column {
  readonly head: string;
  readonly f: number;
  readonly e: number;
}

/** A row that was found and the row that should be there; null on the side that has none. */
type Pair = readonly [found: Row | null, expected: Row | null];

/** Compares what a table holds with what it should hold; columns may stand in another order or be left out, rows in another order. */
export function compareTable(found: FoundTable, expected: ExpectedTable): TableComparison {
  const place = new Map(found.heads.map((head, c) => [head.trim(), c]));
  const known = new Set(expected.heads.map((head) => head.trim()));
  const renamed = (e: number) => (found.heads[e] !== undefined && !known.has(found.heads[e].trim()) ? e : undefined);
  const columns = expected.heads.flatMap((head, e) => {
    const f = place.get(head.trim()) ?? renamed(e);
    return f === undefined ? [] : [{ head, e, f }];
  });
  const taken = new Set(columns.map(({ f }) => f));
  const inOrder = differencesOf(pairsInOrder(found.rows, expected.rows), columns, expected);
  const anyOrder = inOrder.count > 0 ? pairsInAnyOrder(found.rows, expected.rows, columns.filter(({ head }) => !expected.words?.has(head))) : null;
  const better = anyOrder && differencesOf(anyOrder, columns, expected);
  const reordered = better !== null && better.count < inOrder.count;
  return {
    ...(reordered ? better : inOrder),
    reordered: reordered && found.rows.length === expected.rows.length,
    strange: found.heads.filter((head, c) => head.trim() !== '' && !taken.has(c)),
  };
}

function pairsInOrder(found: readonly Row[], expected: readonly Row[]): Pair[] {
  return Array.from({ length: Math.max(found.length, expected.length) }, (_, r) => [found[r] ?? null, expected[r] ?? null]);
}

/** More rows than this without a row just like them on the other side are not paired by what they share. */
const mostUnlike = 400;

/** Rows paired with rows that are exactly the same, wherever they stand, and the rest with those that share most with them; null for too many of these. */
function pairsInAnyOrder(found: readonly Row[], expected: readonly Row[], columns: readonly Column[]): Pair[] | null {
  const keyOf = (row: Row, side: 'f' | 'e') => columns.map((column) => canonical(row[column[side]] ?? null)).join('\u0001');
  const waiting = new Map<string, Row[]>();
  for (const row of found) {
    const key = keyOf(row, 'f');
    const alike = waiting.get(key);
    if (alike) alike.push(row);
    else waiting.set(key, [row]);
  }
  const missing = expected.filter((row) => !waiting.get(keyOf(row, 'e'))?.shift());
  const surplus = new Set([...waiting.values()].flat());
  if (missing.length > mostUnlike || surplus.size > mostUnlike) return null;
  const pairs = missing.map((row): Pair => {
    const like = nearest(row, surplus, columns);
    if (like) surplus.delete(like);
    return [like, row];
  });
  return [...pairs, ...Array.from(surplus, (row): Pair => [row, null])];
}

/** The row that shares most cells with it, and more than half of them. */
function nearest(expected: Row, among: ReadonlySet<Row>, columns: readonly Column[]): Row | null {
  let best: Row | null = null;
  let most = columns.length / 2;
  for (const row of among) {
    const shared = columns.filter(({ f, e }) => compareCells(row[f] ?? null, expected[e]) !== 'different').length;
    if (shared > most) [best, most] = [row, shared];
  }
  return best;
}

function differencesOf(pairs: readonly Pair[], columns: readonly Column[], table: ExpectedTable): Pick<TableComparison, 'count' | 'wording' | 'first' | 'rounded'> {
  let count = 0;
  let wording = 0;
  let first: Difference | null = null;
  let rounded = false;
  const note = (pair: Pair, column: Column | null): void => {
    count++;
    // The earliest month; a row that should not be there has no place in the order of the others.
    const month = monthOf(pair, columns, table);
    if (first === null || (month >= 0 && month < first.month)) first = describe(pair, column, month, columns, table);
  };
  for (const pair of pairs) {
    const [f, e] = pair;
    if (f === null || e === null) {
      if (table.wordRows) wording++;
      else note(pair, null);
      continue;
    }
    for (const column of columns) {
      const [found, expected] = [f[column.f] ?? null, e[column.e]];
      const sameness = compareCells(found, expected);
      if (sameness === 'near') rounded = true;
      else if (sameness === 'same') continue;
      else if (table.words?.has(column.head) || table.isWording?.(column.head, found, expected)) wording++;
      else note(pair, column);
    }
  }
  return { count, wording, first, rounded };
}

function cellOf([f, e]: Pair, head: string, columns: readonly Column[], { heads }: ExpectedTable): FoundCell {
  const column = columns.find((one) => one.head === head);
  return e ? (e[heads.indexOf(head)] ?? null) : f && column ? (f[column.f] ?? null) : null;
}

function monthOf(pair: Pair, columns: readonly Column[], table: ExpectedTable): number {
  return table.month === '' ? -1 : (numberOf(cellOf(pair, table.month, columns, table)) ?? -1);
}

function describe(pair: Pair, column: Column | null, month: number, columns: readonly Column[], table: ExpectedTable): Difference {
  const [f, e] = pair;
  const cell = (row: Row | null, c: number | undefined) => (row === null ? null : shownCell(c === undefined ? '' : (row[c] ?? null)));
  return {
    table: table.name,
    month,
    column: column?.head ?? '',
    row: table.labels.map((head) => shownCell(cellOf(pair, head, columns, table))).filter(Boolean).join(', '),
    found: cell(f, column?.f),
    expected: cell(e, column?.e),
  };
}
