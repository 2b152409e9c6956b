import { digestWorld, engineVersion, ledgerRows } from '../model';
import type { Progress } from './record';
import { allDecisions } from './decisions';
import { measuredOf } from './no-data';
import { advance, worldOf } from './simulation';
import type { LedgerRow, RunSpec } from './types';

/** Indicators of one month: of the whole, and row-major village × indicator; NaN where one says nothing. A `Frame` is one too. */
export interface MeasuredMonth {
  readonly month: number;
  readonly indicators: Float64Array;
  readonly villageIndicators: Float64Array;
}

/** What a run leaves behind: everything that is exported, and no household. */
export interface RunResult {
  readonly spec: RunSpec;
  readonly engine: string;
  readonly digest: string;
  /** Month 0 to the last. */
  readonly measured: readonly MeasuredMonth[];
  readonly ledger: readonly LedgerRow[];
}

/** Runs the specification and keeps what is measured. */
export function* collect(spec: RunSpec): Generator<Progress, RunResult> {
  const decisions = allDecisions(spec);
  const world = worldOf(spec);
  const ledger: LedgerRow[] = [];
  const measured: MeasuredMonth[] = [];
  for (;;) {
    const { month } = world;
    measured.push(measuredOf(world));
    yield { month, months: spec.months };
    if (month >= spec.months) break;
    advance(world, decisions);
    for (const row of ledgerRows(world)) ledger.push({ ...row, month: world.month });
  }
  return { spec, engine: engineVersion, digest: digestWorld(world), measured, ledger };
}
