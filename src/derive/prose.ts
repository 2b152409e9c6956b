import type { Account, ColumnInfo, Indicator, Line, Parameter, ProcessInfo, Text } from '../model';

/** A work that sources refer to, ready to be read. */
export interface CitedWork {
  readonly id: string;
  /** How a sentence names it. */
  readonly name: Text;
  readonly reference: Text;
}

/** All that the model says about itself, as data. */
export interface Declared {
  readonly parameters: readonly Parameter[];
  readonly indicators: readonly Indicator[];
  readonly processes: readonly ProcessInfo[];
  readonly columns: readonly ColumnInfo[];
  readonly accounts: readonly Account[];
  /** Lines of the ledger. */
  readonly lines: readonly Line[];
  readonly works: readonly CitedWork[];
}

/** The works that a source names, of those cited. */
export function citedIn({ en }: Text, works: readonly CitedWork[]): CitedWork[] {
  return works.filter((work) => en.includes(work.name.en));
}

/** The works of a scenario's sources: an entry is the id of a work, or a text of its own. */
export function sourceTexts(sources: readonly string[], works: readonly CitedWork[], language: keyof Text): string[] {
  return sources.map((source) => works.find((work) => work.id === source)?.reference[language] ?? source);
}
