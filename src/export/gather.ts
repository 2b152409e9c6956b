import { ledgerRows } from '../model';
import type { World } from '../model';
import { householdTableOf, measuredOf, monthsOf, quintilesOf, Recorder, shocksOf } from '../run';
import type { CovariateShock, LedgerRow, MeasuredMonth, Progress, RunRecord, RunSpec } from '../run';

/** All households at one month: a number per household for every column of the state and of the page's table of households. */
export interface HouseholdMonth {
  readonly month: number;
  readonly households: number;
  readonly values: Readonly<Record<string, ArrayLike<number>>>;
}

/** A run with everything that is exported of it. */
export interface Gathered {
  readonly spec: RunSpec;
  readonly digest: string;
  readonly record: RunRecord;
  /** Month 0 to the last. */
  readonly measured: readonly MeasuredMonth[];
  readonly ledger: readonly LedgerRow[];
  /** Covariate shocks in the order of their months. */
  readonly shocks: readonly CovariateShock[];
  readonly households: HouseholdMonth;
}

/**
 * Runs the specification once and keeps what files are made of.
 * @param householdMonth month of which the households are kept.
 * @param watch sees the world at month 0 and after every month, for files that hold more than is kept here.
 */
export function* gather(spec: RunSpec, householdMonth: number, watch?: (world: World) => void): Generator<Progress, Gathered> {
  const { months } = spec;
  const recorder = new Recorder(spec);
  const ledger: LedgerRow[] = [];
  const measured: MeasuredMonth[] = [];
  const shocks: CovariateShock[] = [];
  let quintiles: Uint8Array = new Uint8Array();
  let struck = new Uint16Array();
  let households: HouseholdMonth | null = null;
  for (const world of monthsOf(spec)) {
    const { month, household } = world;
    if (month === 0) [quintiles, struck] = [quintilesOf(world), new Uint16Array(household.rows)];
    else for (const row of ledgerRows(world)) ledger.push({ ...row, month });
    if (month > 0 && month <= householdMonth) for (let h = 0; h < struck.length; h++) if (household.shock[h] !== 0) struck[h] += 1;
    measured.push(measuredOf(world));
    recorder.note(world);
    shocks.push(...shocksOf(world));
    if (month === householdMonth) households = householdsOf(world, quintiles, struck);
    watch?.(world);
    yield { month, months };
    if (month === months && households) {
      const record = recorder.record(world);
      return { spec, digest: record.digest, record, measured, ledger, shocks, households };
    }
  }
  throw new RangeError(`households of month ${householdMonth} in a run of ${months} months`);
}

function householdsOf(world: World, quintiles: Uint8Array, struck: Uint16Array): HouseholdMonth {
  const { rows, ...state } = world.household;
  const copies = Object.fromEntries(Object.entries(state).map(([id, values]) => [id, values.slice()]));
  return { month: world.month, households: rows, values: { ...copies, ...householdTableOf(world, quintiles, struck).values } };
}
