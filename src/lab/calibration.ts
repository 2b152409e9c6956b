import calibration from '../../scenarios/calibration.json';
import type { Text } from '../model';
import type { Values } from './finding';
import { planOf } from './plan';
import type { Experiment, Plan } from './plan';
import { examine } from './verdict';

/** A published figure that the model is held against. */
export interface Target {
  readonly id: string;
  readonly label: Text;
  /** Where and how it is measured in the model. */
  readonly scenario: string;
  readonly parameters?: Values;
  readonly months: number;
  readonly seeds: number;
  /** As in findings: an outcome or an indicator, with `@month`. */
  readonly outcome: string;
  readonly target: number;
  /** Largest distance at which the model is said to meet it. */
  readonly tolerance: number;
  /** Whether parameters were tuned on it; otherwise it is only looked at. */
  readonly tuned: boolean;
  /** Parameters that were tuned on it. */
  readonly on: readonly string[];
  readonly source: Text;
}

/** Everything that the model was tuned on, and some figures of the same works that it was not. */
export const targets = calibration.targets as unknown as readonly Target[];

export interface MeasuredTarget {
  readonly target: Target;
  readonly value: number;
  readonly interval: readonly [number, number];
  readonly seeds: number;
  readonly meets: boolean;
}

/** @param seeds instead of each target's own number. */
export function planCalibration(seeds?: number): { readonly plan: Plan; measure(results: readonly (readonly number[] | null)[]): MeasuredTarget[] } {
  const experiments = targets.map((target): Experiment => ({ finding: experimentOf(target), seeds: seeds ?? target.seeds, familyScale: 1 }));
  const plan = planOf(experiments);
  return {
    plan,
    measure: (results) => targets.map((target, i) => {
      const [test] = experiments[i].finding.tests;
      const { mean, interval, seeds: read } = examine(test, plan.valuesOf(experiments[i], results), experiments[i].seeds);
      return { target, value: mean, interval, seeds: read, meets: Math.abs(mean - target.target) <= target.tolerance };
    }),
  };
}

function experimentOf({ id, label, scenario, parameters, months, outcome, target, tolerance }: Target): Experiment['finding'] {
  const expect = { between: [target - tolerance, target + tolerance] } as const;
  return { scenario, months, parameters, arms: { model: { label } }, tests: [{ id, label, outcome, contrast: { model: 1 }, expect }] };
}
