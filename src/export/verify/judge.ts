import { firstDifference } from '../../run';
import type { RunRecord } from '../../run';
import type { Origin } from './origin';
import type { Difference, FileKind, FileSource, Verdict } from './verdict';

/** What the comparison of a file's content with its run has shown. */
export interface Compared {
  readonly count: number;
  readonly wording: number;
  readonly first: Difference | null;
  readonly rounded: boolean;
  readonly reordered: boolean;
  readonly strange: readonly string[];
  readonly missing: readonly string[];
}

export const nothingCompared: Compared = { count: 0, wording: 0, first: null, rounded: false, reordered: false, strange: [], missing: [] };

/** Several comparisons as one; the earliest month comes first. */
export function together(comparisons: readonly Compared[]): Compared {
  const firsts = comparisons.flatMap(({ first }) => (first ? [first] : []));
  const months = firsts.filter(({ month }) => month >= 0).sort((a, b) => a.month - b.month);
  return {
    count: comparisons.reduce((sum, { count }) => sum + count, 0),
    wording: comparisons.reduce((sum, { wording }) => sum + wording, 0),
    first: months[0] ?? firsts[0] ?? null,
    rounded: comparisons.some(({ rounded }) => rounded),
    reordered: comparisons.some(({ reordered }) => reordered),
    strange: comparisons.flatMap(({ strange }) => strange),
    missing: comparisons.flatMap(({ missing }) => missing),
  };
}

/** The verdict on a file whose run cannot be repeated here: another engine made it. Null when this one did. */
export function byAnotherEngine(kind: FileKind, { name }: FileSource, { run, engine, digest, edited, changes }: Origin): Verdict | null {
  return changes && { kind, file: name, run, digest, edited, outcome: { kind: 'engine', engine, changes }, wording: 0, reordered: false, strange: [], missing: [] };
}

/** The verdict on a file whose run was repeated. @param again the record of the repetition. */
export function judged(kind: FileKind, { name }: FileSource, origin: Origin, again: Pick<RunRecord, 'columns' | 'monthly' | 'digest' | 'months'>, compared: Compared): Verdict {
  const { run, digest, record } = origin;
  const { count, wording, first, rounded, reordered, strange, missing } = compared;
  const state = record && firstDifference(record, again as RunRecord);
  const all = { kind, file: name, run, digest, wording, reordered, strange: strange.slice(0, 20).map(harmless), missing };
  if (state) return { ...all, edited: origin.edited, outcome: { kind: 'state', ...state } };
  // The run is the one that the file names: what it does not give was put there later.
  if (first) return { ...all, edited: origin.edited || digest === again.digest, outcome: { kind: 'content', first, count } };
  if (digest !== again.digest) return { ...all, edited: origin.edited, outcome: { kind: 'content', first: { table: '', month: again.months, column: 'digest', row: '', found: digest, expected: again.digest }, count: 1 } };
  return { ...all, edited: origin.edited, outcome: { kind: rounded ? 'rounded' : 'identical' } };
}

/** A name from a file, fit for a sentence. */
function harmless(name: string): string {
  return name.replace(/[\p{C}]+/gu, ' ').trim().slice(0, 60);
}
