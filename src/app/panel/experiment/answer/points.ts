import { bandShares, readingsAt, runsToSettle, summaryOf } from '../../../../lab';
import type { ExperimentPlan, ExperimentResults, Fan, Looks, PointSummary, Settling } from '../../../../lab';

/** One reading of every run at a point by its repeat; not a number where it is missing. */
export function byRepeat({ experiment: { repeats } }: ExperimentPlan, results: ExperimentResults, point: number, watch = 0): Float64Array {
  return Float64Array.from({ length: repeats }, (_, repeat) => results[point * repeats + repeat]?.[watch] ?? NaN);
}

/** How the reading at one point differs from that at another, pair by pair on the same luck. */
export function between(plan: ExperimentPlan, results: ExperimentResults, from: number, to: number, looks: Looks): Settling {
  const before = byRepeat(plan, results, from);
  const after = byRepeat(plan, results, to);
  return runsToSettle(Array.from(after, (value, repeat) => value - before[repeat]), { looks });
}

/** The summaries of some points as a fan over them; what is left out is a gap. */
export function fanOver(summaries: readonly PointSummary[], isShown: (place: number) => boolean): Fan {
  const values = (of: (summary: PointSummary) => number) => Float64Array.from(summaries, (summary, place) => (isShown(place) ? of(summary) : NaN));
  return {
    median: values(({ median }) => median),
    bands: summaries[0].bands.map(({ share }, i) => ({ share, low: values(({ bands }) => bands[i].low), high: values(({ bands }) => bands[i].high) })),
    runs: Uint32Array.from(summaries, ({ runs }, place) => (isShown(place) ? runs : 0)),
  };
}

/** What the runs say at some points, in their order. */
export function summariesAt(plan: ExperimentPlan, results: ExperimentResults, points: readonly number[]): PointSummary[] {
  return points.map((point) => ({ point, values: plan.points[point], ...summaryOf(readingsAt(plan, results, 0, point)) }));
}

export function hasRun({ experiment: { repeats } }: ExperimentPlan, results: ExperimentResults, point: number): boolean {
  return Array.from({ length: repeats }, (_, repeat) => results[point * repeats + repeat]).some(Boolean);
}

/** Whether a point has all its runs; a run that failed is not waited for. */
export function isWhole({ experiment: { repeats } }: ExperimentPlan, results: ExperimentResults, point: number): boolean {
  for (let repeat = 0; repeat < repeats; repeat++) if (results[point * repeats + repeat] === undefined) return false;
  return true;
}

/** Points that can be set side by side, and of their runs those that may be. */
export interface Comparable {
  /** Those of the points that have any run. */
  readonly points: readonly number[];
  /** Runs on the seeds that all of them have: on other seeds a difference may be nothing but luck. */
  readonly results: ExperimentResults;
  readonly seeds: number;
}

export function comparableAt(plan: ExperimentPlan, results: ExperimentResults, points: readonly number[]): Comparable {
  const { repeats } = plan.experiment;
  const begun = points.filter((point) => hasRun(plan, results, point));
  const shared = Array.from({ length: repeats }, (_, repeat) => begun.length > 0 && begun.every((point) => results[point * repeats + repeat]));
  return { points: begun, results: results.map((values, job) => (shared[plan.repeat(job)] ? values : undefined)), seeds: shared.filter(Boolean).length };
}

/** What can be said of a line while runs come in: its points that are whole, or before there are two of them all that have begun. */
export function knownAlong(plan: ExperimentPlan, results: ExperimentResults, points: readonly number[]): Comparable {
  const whole = comparableAt(plan, results, points.filter((point) => isWhole(plan, results, point)));
  return whole.points.length > 1 ? whole : comparableAt(plan, results, points);
}

/** How many points from the left have all their runs; a run that failed is not waited for. */
export function completeUpTo(plan: ExperimentPlan, results: ExperimentResults, points: readonly number[]): number {
  const open = points.findIndex((point) => !isWhole(plan, results, point));
  return open < 0 ? points.length : open;
}

/** The run whose reading lies in the middle of those at a point; null where there is none. */
export function middleJob(plan: ExperimentPlan, results: ExperimentResults, point: number): number | null {
  const values = byRepeat(plan, results, point);
  const repeats = Array.from(values.keys()).filter((repeat) => Number.isFinite(values[repeat])).sort((a, b) => values[a] - values[b]);
  return repeats.length > 0 ? point * plan.experiment.repeats + repeats[(repeats.length - 1) >> 1] : null;
}

export const bandNames = (all: string, percent: (share: number) => string): string[] => bandShares.map((share) => (share === 1 ? all : percent(share)));
