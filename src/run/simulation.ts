import { createWorld, ledgerRows, parameterIndex, parameters, restoreState, saveState, setParameter, step } from '../model';
import type { World, WorldSetup } from '../model';
import { householdTableOf, quintilesOf } from './household-table';
import type { HouseholdTable, Living } from './household-table';
import { allDecisions } from './decisions';
import type { Decision, LedgerRow, RunSpec } from './types';

/** Months between two kept states; doubled until all of them fit into `keyframeBytes`. */
const keyframeMonths = 12;
const keyframeBytes = 400_000_000;

/** The world of a run at month 0, before its first decision; everything is measured, in every village by itself as well, unless told. */
export function worldOf(spec: RunSpec, measuring: Pick<WorldSetup, 'measured' | 'measuresVillages'> = {}): World {
  const values = Float64Array.from(parameters, (parameter) => parameter.default);
  for (const [id, value] of Object.entries(spec.scenario.parameters)) values[parameterIndex[id]] = value;
  return createWorld({ seed: spec.seed, villages: spec.scenario.villages, values, ...measuring });
}

/** One month: the decisions due, then the step; `observe` as in `step`. */
export function advance(world: World, decisions: readonly Decision[], observe?: (process: string) => void): void {
  for (const decision of decisions) if (decision.month === world.month) setParameter(world, decision.parameter, decision.value);
  step(world, observe);
}

interface Keyframe {
  readonly month: number;
  readonly state: ArrayBuffer;
}

/**
 * A world that moves forward month by month, remembers its state at some months and its books at all, and can be turned to another
 * specification that shares its first months.
 */
export class Simulation {
  readonly world: World;
  private keyframes: Keyframe[];
  private readonly books: LedgerRow[][] = [];
  /** Rows of the households that a shock struck, by month. */
  private readonly struck: Int32Array[] = [];
  /** Consumption at month 0, and the fifths of it once somebody has asked. */
  private readonly start: Living;
  private quintile: Uint8Array | null = null;
  private decisions: readonly Decision[];
  private readonly spacing: number;
  private scratch: World | null = null;
  spec: RunSpec;

  constructor(spec: RunSpec) {
    this.spec = spec;
    this.decisions = allDecisions(spec);
    this.world = worldOf(spec);
    const first = { month: 0, state: saveState(this.world) };
    let spacing = keyframeMonths;
    while ((spec.months / spacing) * first.state.byteLength > keyframeBytes) spacing *= 2;
    this.spacing = spacing;
    this.keyframes = [first];
    this.books[0] = [];
    this.struck[0] = new Int32Array(0);
    const { consumptionRp, persons } = this.world.household;
    this.start = { household: { consumptionRp: consumptionRp.slice(), persons: persons.slice() } };
  }

  /** Makes the next month. */
  advance(): void {
    this.move(this.world);
    const { month } = this.world;
    this.books[month] = ledgerRows(this.world).map((row) => ({ month, ...row }));
    // After a turn back, later states that both runs share are still there.
    if (month % this.spacing === 0 && month > (this.keyframes.at(-1)?.month ?? -1)) this.keyframes.push({ month, state: saveState(this.world) });
  }

  /**
   * Turns to another specification; the world then stands at the last remembered month at or before `month` that both share.
   * @param shared what `sharedMonths` says; at least 0.
   */
  turn(spec: RunSpec, shared: number, month: number): void {
    this.spec = spec;
    this.decisions = allDecisions(spec);
    this.keyframes = this.keyframes.filter((keyframe) => keyframe.month <= shared);
    if (this.scratch && this.scratch.month > shared) restoreState(this.scratch, this.keyframes[0].state);
    if (this.world.month <= Math.min(shared, month)) return;
    restoreState(this.world, this.keyframeAt(month).state);
  }

  /** The world at a month computed before, made again from the nearest state; valid until the next call of any method. */
  worldAt(month: number): World {
    const keyframe = this.keyframeAt(month);
    const scratch = (this.scratch ??= worldOf(this.spec));
    if (scratch.month > month || scratch.month < keyframe.month) restoreState(scratch, keyframe.state);
    while (scratch.month < month) this.move(scratch);
    return scratch;
  }

  /** All households at a month computed before. */
  householdsAt(month: number): HouseholdTable {
    const world = this.worldAt(month);
    const shocks = new Uint16Array(world.household.rows);
    for (const struck of this.struck.slice(0, month + 1)) for (const h of struck) shocks[h] += 1;
    return householdTableOf(world, (this.quintile ??= quintilesOf(this.start)), shocks);
  }

  /** Rows of the books up to a month, in order. */
  ledger(month: number): LedgerRow[] {
    return this.books.slice(0, month + 1).flat();
  }

  private move(world: World): void {
    advance(world, this.decisions);
    this.struck[world.month] = struckNow(world);
  }

  private keyframeAt(month: number): Keyframe {
    return this.keyframes.findLast((keyframe) => keyframe.month <= month) ?? this.keyframes[0];
  }
}

function struckNow({ household: { shock } }: World): Int32Array {
  const rows: number[] = [];
  for (let h = 0; h < shock.length; h++) if (shock[h] !== 0) rows.push(h);
  return Int32Array.from(rows);
}
