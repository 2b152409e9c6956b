import { digestWorld, engineVersion, indicators, ledgerRows } from '../model';
import type { Progress } from './record';
import { allDecisions } from './decisions';
import { advance, worldOf } from './simulation';
import type { LedgerRow, RunSpec } from './types';

/** Indicators of one month: of the whole, and row-major village × indicator. A `Frame` is one too. */
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
    measured.push({ month, indicators: world.indicators.slice(0, indicators.length), villageIndicators: world.villageIndicators.slice() });
    yield { month, months: spec.months };
    if (month >= spec.months) break;
    advance(world, decisions);
    for (const row of ledgerRows(world)) ledger.push({ ...row, month: world.month });
  }
  return { spec, engine: engineVersion, digest: digestWorld(world), measured, ledger };
}
