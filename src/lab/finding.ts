import type { findingFormat } from '../derive';
import type { Text } from '../model';
import type { Decision } from '../run';

/** Parameter values at set-up, by id. */
export type Values = Readonly<Record<string, number>>;

/**
 * A finding of a study as an experiment that can fail, as it lies in `scenarios/findings/*.json`.
 *
 * Layers are put on one another in this order: scenario, finding, arm, ablation. A parameter that a layer sets has that value from
 * month 0; decisions of the layers below it on the same parameter are dropped, so that nothing sets it back in mid-run.
 */
export interface Finding {
  readonly $schema?: string;
  readonly format: typeof findingFormat;
  /** `S1` to `S27`. */
  readonly id: string;
  /** Number of the study it comes from: `000` to `004`. */
  readonly study: string;
  /** A few words for lists. */
  readonly title: Text;
  /** The finding in one or two sentences, in our own words. */
  readonly claim: Text;
  /** By which mechanisms it may come about, and what else a reader must know. */
  readonly notes?: readonly Text[];
  /** Scenario of every arm that names none. */
  readonly scenario: string;
  /** Length of the runs; outcomes without `@month` are read at the end. */
  readonly months: number;
  /** Paired runs per arm: at least 30, for interactions 60, for a verdict. */
  readonly seeds: number;
  /** Runs on about this share of the families: some of the villages, small and large, assisted and not; budgets and staff shrink along. 1 unless told. */
  readonly familyScale?: number;
  /** Robustness runs on no smaller share of the families than this: with a few whole persons of staff, or a few villages, there would be nothing left of the cause. */
  readonly robustnessScale?: number;
  readonly parameters?: Values;
  readonly decisions?: readonly Decision[];
  readonly arms: Readonly<Record<string, FindingArm>>;
  readonly tests: readonly FindingTest[];
  /** Experiments with the supposed cause switched off, in which named tests must vanish. */
  readonly ablations: readonly FindingAblation[];
}

/** One way to run things. Its key in `arms` is its name in contrasts: letters and digits, `noGovernment`. */
export interface FindingArm {
  readonly label: Text;
  readonly scenario?: string;
  readonly parameters?: Values;
  readonly decisions?: readonly Decision[];
}

/** One statement that holds or does not. A finding holds when all of its deciding tests do. */
export interface FindingTest {
  /** Letters and digits. */
  readonly id: string;
  readonly label: Text;
  /**
   * What is read off the runs: id of an outcome or of an indicator; `@24` reads it at month 24 instead of the end. For indicators also
   * `mean(p0)`, `mean(p0,13,24)` over these months, and `change(p0)` since month 0.
   */
  readonly outcome: string;
  /**
   * Weights that are added up per seed, on shared luck: `{"both": 1, "none": -1}` is a difference, `{"low": 1, "none": -1, "high": -0.33,
   * "noneHigh": 0.33}` compares two. A key is an arm, or `arm:outcome` to read another outcome than the test's.
   */
  readonly contrast: Weights;
  /** Divides by the size of this contrast, written in the same way: `{"none": 1}` makes the effect a share of what the arm `none` has. */
  readonly relativeTo?: Weights;
  readonly expect: Expectation;
  /** Differences of differences need 60 seeds. */
  readonly interaction?: boolean;
  /** False for a statement that is reported and does not decide, such as a size that the studies do not give. */
  readonly decides?: boolean;
}

export type Weights = Readonly<Record<string, number>>;

/**
 * Where the effect must lie, in units of the outcome, or as a share with `relativeTo`. `above` and `below`: the effect is on that side
 * in 90 % of the seeds and the 95 % interval of its mean does not reach the value. `between`, for null results: the interval lies inside.
 */
export type Expectation = { readonly above: number } | { readonly below: number } | { readonly between: readonly [number, number] };
export const expectations = ['above', 'below', 'between'] as const;

export interface FindingAblation {
  /** Letters and digits. */
  readonly id: string;
  readonly label: Text;
  /** Put over every arm. */
  readonly parameters?: Values;
  /** Put over some arms, after `parameters`. */
  readonly arms?: Readonly<Record<string, { readonly parameters: Values }>>;
  /** How each test named here must fail without its cause, by the test's id. */
  readonly vanish: Readonly<Record<string, Vanishing>>;
}

/**
 * `coversZero`: the 95 % interval reaches 0 or lies beyond it (the effect turned round). `belowShare`: the effect is smaller than this
 * share of what it is with the cause. `leavesBand`: for null results, the interval no longer lies inside the band.
 */
export type Vanishing = { readonly coversZero: true } | { readonly belowShare: number } | { readonly leavesBand: true };
export const vanishings = ['coversZero', 'belowShare', 'leavesBand'] as const;
