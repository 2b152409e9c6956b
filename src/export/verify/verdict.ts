import type { Declared } from '../../derive';
import type { Text } from '../../model';
import type { EngineChanges, RunSpec, Scenario } from '../../run';

/** Kinds of files that can be verified. */
export type FileKind = 'record' | 'csv' | 'workbook' | 'package' | 'parquet' | 'graphml' | 'report' | 'png' | 'svg' | 'webm' | 'mp4';

/** A file, read piece by piece. */
export interface FileSource {
  readonly name: string;
  readonly bytes: number;
  slice(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
}

export interface VerifyContext {
  /** All words of the declarations: files in which they stand are made again. */
  readonly declared: Declared;
  /** A scenario of somebody's own that a file may be of: the one that is open, or one that was named. */
  readonly known: Scenario | null;
}

/** Tells how far the work is, 0 to 1, and gives whoever wants to cancel it a turn. @throws when it was cancelled. */
export type Tell = (share: number) => Promise<void>;

/** The first place where a file says something else than its run. */
export interface Difference {
  /** Sheet or table; '' where a file has only one. */
  readonly table: string;
  /** -1 where the row belongs to no month. */
  readonly month: number;
  /** '' for a row that is missing, or should not be there. */
  readonly column: string;
  /** What else tells the row from others: a household, a village, a line of the books; '' for nothing. */
  readonly row: string;
  /** What stands in the file; null where there is no such row. */
  readonly found: string | null;
  /** What the run gives; null where there is no such row. */
  readonly expected: string | null;
}

/** What a repeated run has shown. */
export type Outcome =
  /** Everything that was compared is the same. */
  | { readonly kind: 'identical' }
  /** Numbers agree to nine digits, not in all: another program has written the file anew. */
  | { readonly kind: 'rounded' }
  /** The state of the run differs from the digests in the record. */
  | { readonly kind: 'state'; readonly month: number; readonly column: string }
  /** The run is that of the record, or of the digest; something in the file is not what it gives. */
  | { readonly kind: 'content'; readonly first: Difference; readonly count: number }
  /** Made by another engine, whose numbers cannot be made again here. */
  | { readonly kind: 'engine'; readonly engine: string; readonly changes: EngineChanges | null }
  /** A table of somebody's own scenario, whose villages do not stand in it. */
  | { readonly kind: 'unknownRun'; readonly scenario: string }
  /** What columns mean, and nothing of a run. */
  | { readonly kind: 'codebook' }
  /** A picture that was saved before its run was whole: it names the run, and holds nothing to compare with. */
  | { readonly kind: 'noDigest' }
  /** A picture of two runs, A and B. */
  | { readonly kind: 'comparison'; readonly sides: readonly ComparedSide[] }
  /** A picture of the many runs of an experiment, which are not repeated. `file` is the experiment as a file holds it, not read yet; `runs` are those that it shows. */
  | { readonly kind: 'experiment'; readonly title: Text | null; readonly file: string; readonly engine: string; readonly runs: number };

/** One of two runs in a picture, and what came of repeating it. */
export interface ComparedSide {
  /** Id of its scenario. */
  readonly scenario: string;
  readonly engine: string;
  /** Null where the picture does not hold enough of it. */
  readonly run: RunSpec | null;
  readonly check: 'identical' | 'different' | 'noDigest' | 'engine' | 'unknownRun';
}

export interface Verdict {
  readonly kind: FileKind;
  readonly file: string;
  /** The run that the file is of, ready to be run here; null when the file does not hold enough of it. */
  readonly run: RunSpec | null;
  /** Of the run as the file gives it; '' when it gives none. */
  readonly digest: string;
  readonly outcome: Outcome;
  /** Changed after it was written. */
  readonly edited: boolean;
  /** Words beside the results, as labels and explanations, that are others than those of today: places. */
  readonly wording: number;
  /** Rows stand in another order than they were written in. */
  readonly reordered: boolean;
  /** Columns, tables and files that Gotong did not write. */
  readonly strange: readonly string[];
  /** Tables that Gotong wrote and that are not there any more. */
  readonly missing: readonly string[];
}

/** A verdict in which nothing but these is remarkable. */
export function verdict(kind: FileKind, { name }: FileSource, run: RunSpec | null, outcome: Outcome, more: Partial<Verdict> = {}): Verdict {
  return { kind, file: name, run, digest: '', outcome, edited: false, wording: 0, reordered: false, strange: [], missing: [], ...more };
}
