import type { Declared } from '../derive';
import type { RunSpec } from '../run';
import type { Against, Language } from '../words';

/** What is to be written; plain data, so that it can be sent to a worker. */
export interface ExportJob {
  readonly spec: RunSpec;
  /** Headings, sheet names and descriptions; in CSV also the separator and the decimal sign. */
  readonly language: Language;
  /** All words of the declarations: the copy of the model that a worker runs has none. */
  readonly declared: Declared;
  /** Ids of the columns that are wanted (`p0`, `household.savingsRp`); null for the usual ones. A kind of column of which nothing is said keeps its usual ones. */
  readonly columns: readonly string[] | null;
  /** Month of which households are listed; 0 to the last. */
  readonly householdMonth: number;
  /** Ids of the tables that are wanted where a format writes one file a table; null for all. */
  readonly tables: readonly string[] | null;
  /** `2026-11-22` when the person wants a date in the file; nothing looks at a clock. */
  readonly date: string | null;
  /** The run that differences are taken from, in files that compare; none unless told. */
  readonly beside?: Beside | null;
}

/** Another run on the same luck. */
export interface Beside {
  readonly spec: RunSpec;
  /** What it is of the run. */
  readonly against: Against;
}

/** Where files go: the page gathers them, the command line writes them under other names until all of them are whole. */
export interface Sink {
  /** Begins a file; the bytes that follow belong to it. */
  begin(name: string): void;
  write(bytes: Uint8Array): void;
  /**
   * Tells how far the whole export is, 0 to 1, and lets whoever wants to cancel it get a turn: call it often, at least every few dozen
   * milliseconds, and await it. @throws when the export was cancelled.
   */
  progress(share: number): Promise<void>;
}

/** Writes all files of a format. @throws whatever the sink throws; the sink then forgets what was written. */
export type Writer = (job: ExportJob, sink: Sink) => Promise<void>;


/** What was chosen for a file, beside the run: with the run's record it makes the file again. */
export interface ExportOptions {
  readonly language: Language;
  readonly columns: readonly string[] | null;
  readonly householdMonth: number;
  readonly date: string | null;
}

export function optionsOf({ language, columns, householdMonth, date }: ExportOptions): ExportOptions {
  return { language, columns, householdMonth, date };
}
