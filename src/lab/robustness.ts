import { latinHypercube } from './hypercube';
import type { Assumed } from './hypercube';
import type { Finding, FindingTest, Values } from './finding';
import { planOf } from './plan';
import type { Experiment, Plan } from './plan';
import { meanOf } from './statistics';
import { asExpected, effectOf } from './verdict';

/** A result is called robust when its sign holds in this share of the draws. */
export const robustShare = 0.8;
/** Chance of calling a result conditional on some parameter although it depends on none, over all parameters together. */
const falseAlarm = 0.05;

/** `absent`: it does not hold in as large a share as would make its opposite robust. */
export type Robustness = 'robust' | 'conditional' | 'fragile' | 'absent' | 'unknown';

/** The parameter that best tells draws in which a result holds from the others. */
export interface Condition {
  readonly parameter: string;
  /** The median of its draws. */
  readonly at: number;
  /** Share of draws in which the result holds, below and above the median. */
  readonly below: number;
  readonly above: number;
  /** Rank correlation of the parameter with holding. */
  readonly correlation: number;
}

export interface TestRobustness {
  readonly test: FindingTest;
  readonly label: Robustness;
  /** Draws in which the effect could be read, and the share of them in which it is where it is expected. */
  readonly draws: number;
  readonly holds: number;
  readonly condition?: Condition;
}

export interface FindingRobustness {
  readonly finding: Finding;
  /** That of the weakest deciding test. */
  readonly label: Robustness;
  readonly tests: readonly TestRobustness[];
}

export interface RobustnessPlan {
  readonly findings: readonly Finding[];
  readonly plan: Plan;
  readonly draws: readonly Values[];
  /** Draw by draw, the experiments of all findings. */
  readonly experiments: readonly (readonly Experiment[])[];
}

export function planRobustness(findings: readonly Finding[], assumed: readonly Assumed[], draws: number, seeds: number, familyScale: number): RobustnessPlan {
  const values = latinHypercube(assumed, draws);
  const experiments = values.map((defaults) => findings.map((finding): Experiment => ({ finding, seeds, familyScale: Math.max(familyScale, finding.robustnessScale ?? 0), defaults })));
  return { findings, plan: planOf(experiments.flat()), draws: values, experiments };
}

/** @param results of the plan's jobs; null for a run that failed. */
export function judgeRobustness({ findings, plan, draws, experiments }: RobustnessPlan, assumed: readonly Assumed[], results: readonly (readonly number[] | null)[]): FindingRobustness[] {
  return findings.map((finding, f): FindingRobustness => {
    const tests = finding.tests.map((test): TestRobustness => {
      const outcomes = experiments.map((ofDraw) => {
        const effect = effectOf(test, plan.valuesOf(ofDraw[f], results), ofDraw[f].seeds);
        return Number.isFinite(effect) ? Number(asExpected(effect, test.expect)) : NaN;
      });
      return { test, ...labelOf(outcomes, draws, assumed) };
    });
    const labels = tests.filter(({ test }) => test.decides !== false).map(({ label }) => label);
    return { finding, label: (['unknown', 'absent', 'fragile', 'conditional'] as const).find((label) => labels.includes(label)) ?? 'robust', tests };
  });
}

/** @param holding per draw 1, 0, or not a number where the effect could not be read. */
export function labelOf(holding: readonly number[], draws: readonly Values[], assumed: readonly Assumed[]): Omit<TestRobustness, 'test'> {
  const read = holding.flatMap((one, i) => (Number.isNaN(one) ? [] : [i]));
  const held = read.map((i) => holding[i]);
  const holds = meanOf(held);
  const found = { draws: read.length, holds };
  // Draws that cannot be read count against a result: half of them gone, nothing is known.
  if (read.length < holding.length / 2 || read.length < 10) return { ...found, label: 'unknown' };
  if (holds >= robustShare) return { ...found, label: 'robust' };
  if (1 - holds >= robustShare) return { ...found, label: 'absent' };
  const conditions = assumed.map(({ parameter: { id } }) => conditionOf(id, read.map((i) => draws[i][id]), held));
  const [condition] = conditions.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  const chance = condition ? assumed.length * twoSided(condition.correlation * Math.sqrt(read.length - 1)) : 1;
  const conditional = condition && chance < falseAlarm && Math.max(condition.below, condition.above) >= robustShare;
  return { ...found, label: conditional ? 'conditional' : 'fragile', ...(condition && { condition }) };
}

function conditionOf(parameter: string, values: readonly number[], held: readonly number[]): Condition {
  const ranks = ranksOf(values);
  const middle = (values.length - 1) / 2;
  const low = held.filter((_, i) => ranks[i] < middle);
  const high = held.filter((_, i) => ranks[i] >= middle);
  const sorted = [...values].sort((a, b) => a - b);
  return { parameter, at: sorted[Math.ceil(middle)], below: meanOf(low), above: meanOf(high), correlation: correlationOf(ranks, held) || 0 };
}

/** Places in ascending order from 0, equal values sharing the mean of theirs. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const ranks = new Array<number>(values.length);
  for (let first = 0, last; first < order.length; first = last) {
    last = first + 1;
    while (last < order.length && values[order[last]] === values[order[first]]) last++;
    for (let i = first; i < last; i++) ranks[order[i]] = (first + last - 1) / 2;
  }
  return ranks;
}

function correlationOf(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const [ofBoth, ofA, ofB] = a.reduce(([both, one, other], value, i) => {
    const [x, y] = [value - meanA, b[i] - meanB];
    return [both + x * y, one + x * x, other + y * y];
  }, [0, 0, 0]);
  return ofBoth / Math.sqrt(ofA * ofB);
}

/** No less than P(|Z| > z) of a standard normal for any z that matters: an alarm is never given too easily. */
function twoSided(z: number): number {
  return Math.exp((-z * z) / 2);
}
