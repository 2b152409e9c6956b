import { bandShares } from '../fan';
import type { BandShare } from '../fan';
import type { Values } from '../finding';
import { deviationOf, meanOf, quantileOf, tQuantile } from '../statistics';
import type { ExperimentPlan, ExperimentResults } from './plan-experiment';

/** What the runs at one point say about one reading. */
export interface PointSummary {
  readonly point: number;
  /** What is set there. */
  readonly values: Values;
  /** Runs whose reading is a number; the others are left out. */
  readonly runs: number;
  /** Not a number without any run. */
  readonly mean: number;
  /** 95 % interval of the mean by Student's t; unbounded with fewer than two runs. */
  readonly interval: readonly [number, number];
  readonly median: number;
  /** Between which values the middle shares of the runs lie, widest first. They describe runs, not how sure the mean is. */
  readonly bands: readonly { readonly share: BandShare; readonly low: number; readonly high: number }[];
}

/** @param watch which reading of the plan. @param results those that are there; every point has its own number of runs meanwhile. */
export function summarise(plan: ExperimentPlan, results: ExperimentResults, watch: number): PointSummary[] {
  return plan.points.map((values, point) => ({ point, values, ...summaryOf(readingsAt(plan, results, watch, point)) }));
}

/** One reading of the runs at one point; runs that failed, are still to come or have no number are left out. */
export function readingsAt({ experiment: { repeats } }: ExperimentPlan, results: ExperimentResults, watch: number, point: number): number[] {
  const found: number[] = [];
  for (let job = point * repeats; job < (point + 1) * repeats; job++) {
    const value = results[job]?.[watch];
    if (value !== undefined && Number.isFinite(value)) found.push(value);
  }
  return found;
}

/** Months 0 to the last of one indicator in every run at a point, for a fan; null where there is no run. @param indicator its place in `plan.series`. */
export function seriesAt({ experiment: { repeats, months }, readings }: ExperimentPlan, results: ExperimentResults, indicator: number, point: number): (readonly number[] | null)[] {
  const first = readings.length + indicator * (months + 1);
  return Array.from({ length: repeats }, (_, repeat) => {
    const values = results[point * repeats + repeat];
    return values ? Array.from({ length: months + 1 }, (__, month) => values[first + month]) : null;
  });
}

/** @param values of the runs, in any order. */
export function summaryOf(values: readonly number[]): Omit<PointSummary, 'point' | 'values'> {
  const sorted = Float64Array.from(values).sort();
  const runs = sorted.length;
  const at = (share: number): number => (runs > 0 ? quantileOf(sorted, share) : NaN);
  // Summed in ascending order, so that it does not depend on which run came first.
  const mean = runs > 0 ? meanOf(sorted) : NaN;
  const half = runs > 1 ? (tQuantile(0.975, runs - 1) * deviationOf(sorted)) / Math.sqrt(runs) : Infinity;
  return { runs, mean, interval: [mean - half, mean + half], median: at(0.5), bands: bandShares.map((share) => ({ share, low: at((1 - share) / 2), high: at((1 + share) / 2) })) };
}
