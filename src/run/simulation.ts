import { createWorld, ledgerRows, parameterIndex, parameters, restoreState, saveState, setParameter, step } from '../model';
import type { World } from '../model';
import type { Decision, LedgerRow, RunSpec } from './types';

/** Months between two kept states; doubled until all of them fit into `keyframeBytes`. */
const keyframeMonths = 12;
const keyframeBytes = 400_000_000;

/** Every decision of a run in the order it is applied: those of the scenario, then the player's, by month. */
export function allDecisions(spec: RunSpec): Decision[] {
  return [...spec.scenario.decisions, ...spec.decisions].sort((a, b) => a.month - b.month);
}

/** The world of a run at month 0, before its first decision. */
export function worldOf(spec: RunSpec): World {
  const values = Float64Array.from(parameters, (parameter) => parameter.default);
  for (const [id, value] of Object.entries(spec.scenario.parameters)) values[parameterIndex[id]] = value;
  return createWorld({ seed: spec.seed, villages: spec.scenario.villages, values });
}

/** One month: the decisions due, then the step. */
export function advance(world: World, decisions: readonly Decision[]): void {
  for (const decision of decisions) if (decision.month === world.month) setParameter(world, decision.parameter, decision.value);
  step(world);
}

/**
 * First month whose state may differ between two runs; -1 when everything may, Infinity when nothing does. A decision at month m acts in
 * the step that leaves state m, so state m itself is still shared.
 */
export function sharedMonths(before: RunSpec, after: RunSpec): number {
  if (before.seed !== after.seed || JSON.stringify(start(before)) !== JSON.stringify(start(after))) return -1;
  const old = allDecisions(before);
  const now = allDecisions(after);
  const at = now.findIndex((decision, i) => !sameDecision(decision, old[i]));
  const differing = at >= 0 ? [now[at], old[at]] : [old[now.length]];
  return Math.min(...differing.map((decision) => decision?.month ?? Infinity));
}

function start({ scenario }: RunSpec) {
  return { villages: scenario.villages, parameters: Object.entries(scenario.parameters).sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function sameDecision(a: Decision, b: Decision | undefined): boolean {
  return b !== undefined && a.month === b.month && a.parameter === b.parameter && Object.is(a.value, b.value);
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
  }

  /** Makes the next month. */
  advance(): void {
    advance(this.world, this.decisions);
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
    while (scratch.month < month) advance(scratch, this.decisions);
    return scratch;
  }

  /** Rows of the books up to a month, in order. */
  ledger(month: number): LedgerRow[] {
    return this.books.slice(0, month + 1).flat();
  }

  private keyframeAt(month: number): Keyframe {
    return this.keyframes.findLast((keyframe) => keyframe.month <= month) ?? this.keyframes[0];
  }
}
