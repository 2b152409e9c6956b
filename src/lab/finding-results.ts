import { engineVersion } from '../model';
import type { Text, Unit } from '../model';
import { rounded } from './committed';
import type { Expectation, FindingTest, Weights } from './finding';
import type { AblationVerdict, JudgedFinding } from './judge';
import { readingOf } from './reading';
import type { TestResult, Verdict } from './verdict';

export const findingResultsFormat = 'gotong-finding-results/1';

/** What running the findings gave, as a file; `scenarios/findings.json` holds that of all findings at their own numbers of seeds. */
export interface FindingResults {
  readonly format: typeof findingResultsFormat;
  readonly engine: string;
  /** Runs that were made for it, each counted once. */
  readonly runs: number;
  readonly findings: readonly FindingResult[];
}

export interface FindingResult {
  readonly id: string;
  readonly study: string;
  readonly title: Text;
  readonly claim: Text;
  readonly months: number;
  readonly verdict: Verdict;
  readonly tests: readonly FindingTestResult[];
  readonly ablations: readonly AblationResult[];
}

/** Numbers that could not be read are null. */
interface Numbers {
  readonly mean: number | null;
  /** 95 % interval of the mean, by resampling, below twenty seeds by t. */
  readonly interval: readonly [number | null, number | null];
  readonly seeds: number;
  /** Share of the seeds whose own effect is where it is expected. */
  readonly rightShare: number | null;
}

export interface FindingTestResult extends Numbers {
  readonly id: string;
  readonly label: Text;
  readonly outcome: string;
  /** `ratio` for a share of another contrast. */
  readonly unit: Unit;
  readonly contrast: Weights;
  readonly relativeTo?: Weights;
  readonly expect: Expectation;
  readonly decides: boolean;
  readonly verdict: Verdict;
  /** What the verdict would be if these seeds were enough. */
  readonly soFar: Verdict;
}

export interface AblationResult {
  readonly id: string;
  readonly label: Text;
  readonly verdict: AblationVerdict;
  readonly tests: readonly (Numbers & { readonly id: string; readonly verdict: AblationVerdict })[];
}

/** @param runs how many runs the verdicts rest on. */
export function resultsOf(judged: readonly JudgedFinding[], runs: number): FindingResults {
  return {
    format: findingResultsFormat,
    engine: engineVersion,
    runs,
    findings: judged.map(({ finding, verdict, tests, ablations }) => ({
      id: finding.id,
      study: finding.study,
      title: finding.title,
      claim: finding.claim,
      months: finding.months,
      verdict,
      tests: tests.map(({ test, result }) => ({ ...described(test, finding.months), ...numbersOf(result), verdict: result.verdict, soFar: result.soFar })),
      ablations: ablations.map(({ id, verdict: vanishing, tests: ablated }) => ({
        id,
        label: finding.ablations.find((ablation) => ablation.id === id)!.label,
        verdict: vanishing,
        tests: ablated.map(({ test, result, verdict: one }) => ({ id: test.id, ...numbersOf(result), verdict: one })),
      })),
    })),
  };
}

function described({ id, label, outcome, contrast, relativeTo, expect, decides }: FindingTest, months: number) {
  const read = readingOf(outcome, months);
  const unit: Unit = relativeTo ? 'ratio' : read.ok ? read.value.outcome.unit : 'index';
  return { id, label, outcome, unit, contrast, ...(relativeTo && { relativeTo }), expect, decides: decides !== false };
}

function numbersOf({ mean, interval: [low, high], seeds, rightShare }: TestResult): Numbers {
  return { mean: rounded(mean), interval: [rounded(low), rounded(high)], seeds, rightShare: rounded(rightShare) };
}
