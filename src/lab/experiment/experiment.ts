import type { experimentFormat, experimentKinds, morrisLevels } from '../../derive';
import type { Text } from '../../model';
import type { Decision, Scenario, ScenarioFile } from '../../run';
import type { Game } from '../attribution';
import type { Values } from '../finding';

export type ExperimentKind = (typeof experimentKinds)[number];

/**
 * An experiment as it lies in a file. What is left out has the value that `Experiment` says; keys of another kind are refused, so that
 * nobody believes in a number that is not used.
 */
export interface ExperimentFile extends Partial<Omit<Experiment, 'scenario' | 'kind' | 'watch' | 'axes'>> {
  readonly $schema?: string;
  readonly format: typeof experimentFormat;
  readonly scenario: string | ScenarioFile;
  readonly kind: ExperimentKind;
  readonly watch: readonly string[];
  readonly axes?: readonly Partial<Axis>[];
}

/** An experiment with everything said: what page and command line plan and run. */
export interface Experiment {
  readonly title?: Text;
  readonly question?: Text;
  /** One that comes with Gotong by its id, or a whole one. */
  readonly scenario: string | Scenario;
  /** Length of the runs; that of the scenario unless told. */
  readonly months: number;
  /** Runs on about this share of the families, see `Arm`; 1 unless told. */
  readonly familyScale: number;
  /** Laid over the scenario in every run, as a layer of `Arm`. A parameter that an axis moves loses its decisions. */
  readonly parameters: Values;
  readonly decisions: readonly Decision[];
  readonly kind: ExperimentKind;
  readonly axes: readonly Axis[];
  /** Runs at every point; unless told 40, whichMatter 4, sobol 1. */
  readonly repeats: number;
  /** Luck of repeat r (from 1) is seed + r − 1, the same at every point; 1 unless told. */
  readonly seed: number;
  /** Readings, as `readingOf` reads them. */
  readonly watch: readonly string[];
  /** Month at which a reading without a month of its own is taken; the last unless told. */
  readonly at: number;
  /** whichMatter: paths through the space of settings (10) and values that every setting takes (4). */
  readonly trajectories: number;
  readonly levels: (typeof morrisLevels)[number];
  /** sobol: points of each of the two samples (256); samples × (axes + 2) points are run. */
  readonly samples: number;
  /** attribution: among whom the effect is shared out (efforts). */
  readonly players: Game;
}

/** A setting that is moved. Between `from` and `to` at `points` equal steps; `values`, where there are any, stand instead of all three. */
export interface Axis {
  readonly parameter: string;
  readonly from: number;
  readonly to: number;
  readonly points: number;
  readonly values?: readonly number[];
}

interface KindFacts {
  /** Fewest and most axes. */
  readonly axes: readonly [number, number];
  /** Whether the points lie on the axes and are not drawn from their ranges. */
  readonly grid: boolean;
  readonly repeats: number;
  /** Keys of the file that only this kind has. */
  readonly keys: readonly (keyof ExperimentFile)[];
  /** Whether indicators watched are kept month by month too. */
  readonly series: boolean;
}

export const kindFacts: Readonly<Record<ExperimentKind, KindFacts>> = {
  oneSetting: { axes: [1, 1], grid: true, repeats: 40, keys: [], series: true },
  twoSettings: { axes: [2, 2], grid: true, repeats: 40, keys: [], series: false },
  howSure: { axes: [0, 0], grid: true, repeats: 40, keys: [], series: true },
  whichMatter: { axes: [2, Infinity], grid: false, repeats: 4, keys: ['trajectories', 'levels'], series: false },
  sobol: { axes: [2, Infinity], grid: false, repeats: 1, keys: ['samples'], series: false },
  attribution: { axes: [0, 0], grid: false, repeats: 40, keys: ['players'], series: false },
};

export const standard = { familyScale: 1, seed: 1, axisPoints: 11, trajectories: 10, levels: 4, samples: 256, players: 'efforts' } as const satisfies Partial<Record<keyof Experiment | 'axisPoints', unknown>>;
