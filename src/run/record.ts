import { columns, digestColumns, digestWorld, engineVersion } from '../model';
import type { World } from '../model';
import { recordFormat } from '../derive';
import { advance, allDecisions, worldOf } from './simulation';
import type { RunRecord, RunSpec } from './types';

/** How far a long piece of work has come. */
export interface Progress {
  readonly month: number;
  readonly months: number;
}

/** Whether a record runs to the same bits again. */
export type Replay =
  | { readonly identical: true }
  | {
      readonly identical: false;
      /** `values`: the numbers differ. `engine`: written by another engine version, whose numbers cannot be made again here. */
      readonly reason: 'values' | 'engine';
      /** First month and column that differ; -1 and '' when there is nothing to compare. */
      readonly month: number;
      readonly column: string;
    };

/** Name given to what the columns do not hold: indicators, parameters and the books. */
export const booksColumn = 'indicators and ledger';

/** Runs the specification and notes the digest of every column every month. */
export function* makeRecord(spec: RunSpec): Generator<Progress, RunRecord> {
  const monthly: string[][] = [];
  let last: World | undefined;
  for (const world of monthsOf(spec)) {
    monthly.push(digestColumns(world));
    last = world;
    yield { month: world.month, months: spec.months };
  }
  return {
    format: recordFormat,
    engine: engineVersion,
    scenario: spec.scenario,
    seed: spec.seed,
    months: spec.months,
    decisions: spec.decisions,
    digest: last ? digestWorld(last) : '',
    columns: columns.map((column) => column.id),
    monthly,
  };
}

/** Runs a record again and compares column by column; stops at the first difference. */
export function* replay(record: RunRecord): Generator<Progress, Replay> {
  const differs = (month: number, column: string) => ({ identical: false, reason: 'values', month, column }) as const;
  if (record.engine !== engineVersion) return { identical: false, reason: 'engine', month: -1, column: '' };
  let last: World | undefined;
  for (const world of monthsOf(record)) {
    const digests = digestColumns(world);
    const written = record.monthly[world.month] ?? [];
    for (const [c, column] of columns.entries()) {
      const place = record.columns.indexOf(column.id);
      if (written[place] !== digests[c]) return differs(world.month, column.id);
    }
    last = world;
    yield { month: world.month, months: record.months };
  }
  if (last && digestWorld(last) !== record.digest) return differs(record.months, booksColumn);
  return { identical: true };
}

/** The one world of a run, month after month. */
function* monthsOf(spec: RunSpec): Generator<World> {
  const decisions = allDecisions(spec);
  const world = worldOf(spec);
  yield world;
  while (world.month < spec.months) {
    advance(world, decisions);
    yield world;
  }
}
