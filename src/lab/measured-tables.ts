import { engineVersion } from '../model';
import type { Text, Unit } from '../model';
import type { BaselineKind, BaselineMeasure, ComparedMeasure } from './baselines';
import type { MeasuredTarget } from './calibration';
import { rounded } from './committed';
import { readingOf } from './reading';
import type { Robustness } from './robustness';

export const calibrationResultsFormat = 'gotong-calibration-results/1';
export const baselineResultsFormat = 'gotong-baselines/1';
export const robustnessFormat = 'gotong-robustness/1';

type Measured = number | null;
type Between = readonly [Measured, Measured];

/** What the model gives for the figures that it is held against; `scenarios/calibration-results.json`. */
export interface CalibrationResults {
  readonly format: typeof calibrationResultsFormat;
  readonly engine: string;
  readonly runs: number;
  readonly targets: readonly CalibrationResult[];
}

export interface CalibrationResult {
  readonly id: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly target: number;
  readonly tolerance: number;
  /** Whether parameters were tuned on it, and which. */
  readonly tuned: boolean;
  readonly on: readonly string[];
  readonly source: Text;
  readonly value: Measured;
  readonly interval: Between;
  readonly seeds: number;
  readonly meets: boolean;
}

export function calibrationResultsOf(measured: readonly MeasuredTarget[], runs: number): CalibrationResults {
  return {
    format: calibrationResultsFormat,
    engine: engineVersion,
    runs,
    targets: measured.map(({ target: { id, label, outcome, months, target, tolerance, tuned, on, source }, value, interval: [low, high], seeds, meets }) => {
      const read = readingOf(outcome, months);
      const unit = read.ok ? read.value.outcome.unit : 'index';
      return { id, label, unit, target, tolerance, tuned, on, source, value: rounded(value), interval: [rounded(low), rounded(high)], seeds, meets };
    }),
  };
}

/** The agent model beside simpler accounts of the same programme; `scenarios/baselines.json`. */
export interface BaselineResults {
  readonly format: typeof baselineResultsFormat;
  readonly engine: string;
  readonly scenario: string;
  /** Its twin without a programme. */
  readonly without: string;
  readonly months: number;
  readonly seeds: number;
  readonly measures: readonly BaselineResult[];
}

/** As `ComparedMeasure`. */
export interface BaselineResult {
  readonly measure: BaselineMeasure;
  readonly without: Measured;
  readonly effect: Measured;
  readonly interval: Between;
  readonly baselines: Readonly<Record<BaselineKind, Measured>>;
  readonly nearest: BaselineKind;
  readonly difference: Measured;
  readonly differenceInterval: Between;
  readonly adds: boolean;
}

export function baselineResultsOf(compared: readonly ComparedMeasure[], made: Pick<BaselineResults, 'scenario' | 'without' | 'months' | 'seeds'>): BaselineResults {
  const between = ([low, high]: readonly [number, number]): Between => [rounded(low), rounded(high)];
  return {
    format: baselineResultsFormat,
    engine: engineVersion,
    ...made,
    measures: compared.map(({ measure, without, effect, interval, baselines: { none, transfers, meanField }, nearest, difference, differenceInterval, adds }) => ({
      measure, without: rounded(without), effect: rounded(effect), interval: between(interval),
      baselines: { none: rounded(none), transfers: rounded(transfers), meanField: rounded(meanField) },
      nearest, difference: rounded(difference), differenceInterval: between(differenceInterval), adds,
    })),
  };
}

/** How the findings fare over everything that is assumed; `scenarios/robustness.json`. */
export interface RobustnessResults {
  readonly format: typeof robustnessFormat;
  readonly engine: string;
  readonly draws: number;
  readonly seeds: number;
  readonly runs: number;
  readonly findings: readonly RobustnessResult[];
}

export interface RobustnessResult {
  readonly id: string;
  readonly label: Robustness;
  readonly tests: readonly RobustnessTestResult[];
}

export interface RobustnessTestResult {
  readonly id: string;
  readonly label: Robustness;
  readonly draws: number;
  /** Share of the draws in which it is where it is expected. */
  readonly holds: Measured;
  readonly condition?: { readonly parameter: string; readonly at: Measured; readonly below: Measured; readonly above: Measured; readonly correlation: Measured };
}
