import type { Text, Unit } from '../model';

/** A cell. A `Text` is shown in the reader's language, a date is a day in UTC; null is not known, or does not apply. */
export type Value = number | string | Text | Date | null;

/** What a text of a closed list means. */
export interface Level {
  readonly id: string;
  readonly label: Text;
}

/** A column of a table of results: what its numbers mean, written into every file that has a place for it. */
export interface Field {
  /** The same in both languages and in every format. */
  readonly id: string;
  readonly label: Text;
  readonly about: Text;
  /** `words`: a text in both languages. `boolean`: 1 or 0. `any`: each row is of its own kind. */
  readonly type: 'integer' | 'number' | 'boolean' | 'string' | 'words' | 'any';
  readonly unit?: Unit;
  /** Column of the same table that holds the unit of each row's number. */
  readonly unitIn?: string;
  /** The only texts that occur. */
  readonly levels?: readonly Level[];
  /** No row is without it. */
  readonly required?: true;
  /** Table of which this is the key. */
  readonly refersTo?: string;
  /** What a number is taken from, in whole sentences. */
  readonly source?: Text;
}

/** Rows of the same kind. */
export interface Table {
  /** Name of the file and of the sheet behind it: lower case, hyphens. */
  readonly id: string;
  /** At most 31 characters: the name of a sheet. */
  readonly title: Text;
  readonly about: Text;
  readonly fields: readonly Field[];
  /** Fields that together tell a row from all others. */
  readonly key: readonly string[];
  readonly rows: () => Iterable<readonly Value[]>;
}

/** The part of a text that stands before its explanations: a heading. */
export function heading({ en, id }: Text): Text {
  const short = (text: string) => text.split(/[:;]/)[0].replace(/, (?:0 to 1|0 sampai 1|one bit .*|satu bit .*)$/, '').trim();
  return { en: short(en), id: short(id) };
}

