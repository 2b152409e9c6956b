import type { Expectation, FindingTest, Vanishing, Weights } from './finding';
import { estimate, meanOf } from './statistics';
import type { Estimate } from './statistics';

/** `tooFew`: too few seeds for any verdict, or an interval wider than the band of a null result. */
export type Verdict = 'holds' | 'fails' | 'tooFew';

/** What paired runs say about one test. */
export interface TestResult extends Estimate {
  /** Seeds in which every number could be read. */
  readonly seeds: number;
  /** Share of the seeds whose own effect is where it is expected. */
  readonly rightShare: number;
  readonly verdict: Verdict;
  /** What the verdict would be if these seeds were enough. */
  readonly soFar: Verdict;
}

/** Least share of seeds with the right sign. */
export const rightShareNeeded = 0.9;
export const seedsNeeded = { effect: 30, interaction: 60 } as const;

/** One number of one run: the arm's name, a reading (`skill@24`), the seed. */
export type Value = (arm: string, outcome: string, seed: number) => number;

export function examine(test: FindingTest, value: Value, seeds: number): TestResult {
  const { effects, per } = pairsOf(test, value, seeds);
  const found = estimate(effects, per);
  const right = effects.filter((effect, i) => asExpected(effect, test.expect, per ? per[i] : 1)).length;
  const rightShare = effects.length > 0 ? right / effects.length : NaN;
  const soFar = verdictOf(found, rightShare, test.expect);
  const needed = test.interaction ? seedsNeeded.interaction : seedsNeeded.effect;
  return { ...found, seeds: effects.length, rightShare, verdict: effects.length < needed ? 'tooFew' : soFar, soFar };
}

/** The mean effect alone. */
export function effectOf(test: FindingTest, value: Value, seeds: number): number {
  const { effects, per } = pairsOf(test, value, seeds);
  return meanOf(effects) / (per ? meanOf(per) : 1);
}

/** Effects seed by seed, and the sizes that they are a share of. */
function pairsOf(test: FindingTest, value: Value, seeds: number): { readonly effects: readonly number[]; readonly per?: readonly number[] } {
  const effects: number[] = [];
  const sizes: number[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const effect = weighted(test.contrast, test.outcome, value, seed);
    const size = test.relativeTo ? weighted(test.relativeTo, test.outcome, value, seed) : 1;
    if (!Number.isFinite(effect) || !Number.isFinite(size)) continue;
    effects.push(effect);
    sizes.push(size);
  }
  // The size of the reference, not its sign, is what the effect is a share of.
  const positive = sizes.reduce((sum, size) => sum + size, 0) >= 0;
  return { effects, per: test.relativeTo && sizes.map((size) => (positive ? size : -size)) };
}

function weighted(weights: Weights, outcome: string, value: Value, seed: number): number {
  return Object.entries(weights).reduce((sum, [key, weight]) => {
    const [arm, other = outcome] = splitKey(key);
    return sum + weight * value(arm, other, seed);
  }, 0);
}

/** `arm` or `arm:outcome`. */
export function splitKey(key: string): [arm: string, outcome?: string] {
  const at = key.indexOf(':');
  return at < 0 ? [key] : [key.slice(0, at), key.slice(at + 1)];
}

/** Whether a value lies where it is expected; `unit` stretches the expectation: the size that the value is a share of. */
export function asExpected(value: number, expect: Expectation, unit = 1): boolean {
  if ('above' in expect) return value > expect.above * unit;
  if ('below' in expect) return value < expect.below * unit;
  return value >= expect.between[0] * unit && value <= expect.between[1] * unit;
}

function verdictOf({ mean, interval: [low, high] }: Estimate, rightShare: number, expect: Expectation): Verdict {
  if (!Number.isFinite(mean)) return 'tooFew';
  if ('between' in expect) {
    const [least, most] = expect.between;
    if (low >= least && high <= most) return 'holds';
    return asExpected(mean, expect) ? 'tooFew' : 'fails';
  }
  const apart = 'above' in expect ? low > expect.above : high < expect.below;
  return apart && rightShare >= rightShareNeeded ? 'holds' : 'fails';
}

/** Whether a test fails as it must when its cause is switched off. */
export function vanished(how: Vanishing, withCause: TestResult, without: TestResult, expect: Expectation): boolean {
  const [low, high] = without.interval;
  if ('leavesBand' in how) return without.soFar !== 'holds';
  if ('belowShare' in how) return without.mean / withCause.mean <= how.belowShare;
  return 'below' in expect ? high >= 0 : low <= 0;
}
