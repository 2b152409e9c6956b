import { columns, digestColumns, digestWorld, engineVersion, parameters } from '../model';
import type { World } from '../model';
import { recordFormat } from '../derive';
import { allDecisions } from './decisions';
import { advance, worldOf } from './simulation';
import type { Progress, RunRecord, RunSpec, Scenario } from './types';

export type { Progress } from './types';

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

/** Takes a run down while somebody else makes it: `note` at month 0 and after every month, `record` at the end. */
export class Recorder {
  private readonly monthly: string[][] = [];
  private readonly spec: RunSpec;

  constructor(spec: RunSpec) {
    this.spec = spec;
  }

  note(world: World): void {
    this.monthly.push(digestColumns(world));
  }

  /** @param world at the last month of the run. */
  record(world: World): RunRecord {
    const { scenario, seed, months, decisions } = this.spec;
    return {
      format: recordFormat,
      engine: engineVersion,
      scenario,
      seed,
      months,
      decisions,
      settings: settingsOf(scenario),
      digest: digestWorld(world),
      columns: columns.map((column) => column.id),
      monthly: this.monthly,
    };
  }
}

/** What every parameter is set to at month 0. */
export function settingsOf(scenario: Scenario): Record<string, number> {
  return Object.fromEntries(parameters.map(({ id, default: usual }) => [id, scenario.parameters[id] ?? usual]));
}

/** Runs the specification and notes the digest of every column every month. */
export function* makeRecord(spec: RunSpec): Generator<Progress, RunRecord> {
  const recorder = new Recorder(spec);
  for (const world of monthsOf(spec)) {
    recorder.note(world);
    yield { month: world.month, months: spec.months };
    if (world.month === spec.months) return recorder.record(world);
  }
  throw new Error('a run without an end');
}

/** First month and column in which two records of the same run differ; null when they are identical. */
export function firstDifference(recorded: RunRecord, again: RunRecord): { readonly month: number; readonly column: string } | null {
  const place = new Map(recorded.columns.map((column, c) => [column, c]));
  for (const [month, digests] of again.monthly.entries()) {
    const written = recorded.monthly[month] ?? [];
    const column = again.columns.find((id, c) => written[place.get(id) ?? -1] !== digests[c]);
    if (column !== undefined) return { month, column };
  }
  return recorded.digest === again.digest ? null : { month: again.months, column: booksColumn };
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

/** The one world of a run, month after month from 0. */
export function* monthsOf(spec: RunSpec): Generator<World> {
  const decisions = allDecisions(spec);
  const world = worldOf(spec);
  yield world;
  while (world.month < spec.months) {
    advance(world, decisions);
    yield world;
  }
}
