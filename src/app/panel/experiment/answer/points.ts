import { bandShares, runsToSettle } from '../../../../lab';
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

/** The summaries of some points as a fan over them. */
export function fanOver(summaries: readonly PointSummary[]): Fan {
  return {
    median: Float64Array.from(summaries, ({ median }) => median),
    bands: summaries[0].bands.map(({ share }, i) => ({ share, low: Float64Array.from(summaries, ({ bands }) => bands[i].low), high: Float64Array.from(summaries, ({ bands }) => bands[i].high) })),
    runs: Uint32Array.from(summaries, ({ runs }) => runs),
  };
}

/** How many points from the left have all their runs; a run that failed is not waited for. */
export function completeUpTo({ experiment: { repeats } }: ExperimentPlan, results: ExperimentResults, points: readonly number[]): number {
  const isWhole = (point: number) => {
    for (let repeat = 0; repeat < repeats; repeat++) if (results[point * repeats + repeat] === undefined) return false;
    return true;
  };
  const open = points.findIndex((point) => !isWhole(point));
  return open < 0 ? points.length : open;
}

/** The run whose reading lies in the middle of those at a point; null where there is none. */
export function middleJob(plan: ExperimentPlan, results: ExperimentResults, point: number): number | null {
  const values = byRepeat(plan, results, point);
  const repeats = Array.from(values.keys()).filter((repeat) => Number.isFinite(values[repeat])).sort((a, b) => values[a] - values[b]);
  return repeats.length > 0 ? point * plan.experiment.repeats + repeats[(repeats.length - 1) >> 1] : null;
}

export const bandNames = (all: string, percent: (share: number) => string): string[] => bandShares.map((share) => (share === 1 ? all : percent(share)));
