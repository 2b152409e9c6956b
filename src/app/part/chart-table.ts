import type { Cell } from '../../export';

/** A chart as a table for people: titles of the columns and the rows, whose first cell names them. */
export interface ChartRows {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The same for programs: ids of the columns, alike in both languages, and every number with all its digits. NaN is a number that is not known. */
export interface ChartData {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of both. */
export interface ChartColumn<Item> {
  readonly title: string;
  readonly head: string;
  readonly cell: (item: Item) => Cell;
  /** How the cell is printed; texts stand as they are. */
  readonly print?: (value: number, item: Item) => string;
}

/** The table for people of a list of items, one a row. */
export function rowsOf<Item>(columns: readonly ChartColumn<Item>[], items: readonly Item[]): ChartRows {
  const printed = ({ cell, print }: ChartColumn<Item>, item: Item): string => {
    const value = cell(item);
    return typeof value === 'number' && print ? print(value, item) : String(value);
  };
  return { titles: columns.map(({ title }) => title), rows: items.map((item) => columns.map((column) => printed(column, item))) };
}

/** The table for programs of the same items. */
export function dataOf<Item>(columns: readonly ChartColumn<Item>[], items: readonly Item[]): ChartData {
  return { heads: columns.map(({ head }) => head), rows: items.map((item) => columns.map(({ cell }) => cell(item))) };
}
