import { shapley } from '../attribution';
import type { Attribution } from '../attribution';
import type { ExperimentPlan, ExperimentResults } from './plan-experiment';

/** What the change from nobody to everybody is put down to. A seed counts when all of its coalitions are there. @param watch which reading of the plan. */
export function attributed({ experiment: { players, repeats }, points }: ExperimentPlan, results: ExperimentResults, watch: number): Attribution {
  const worths = Array.from({ length: repeats }, (_, repeat) => points.map((__, point) => results[point * repeats + repeat]?.[watch] ?? NaN));
  return shapley(players, worths);
}
