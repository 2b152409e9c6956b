import type { Finding, FindingTest } from './finding';
import { planOf, testsOf } from './plan';
import type { Experiment, Plan } from './plan';
import { examine, vanished } from './verdict';
import type { TestResult, Verdict } from './verdict';

/** A finding with the seeds and families that a command asked for. */
export interface FindingPlan {
  readonly finding: Finding;
  readonly main: Experiment;
  readonly ablations: readonly Experiment[];
}

export interface JudgedFinding {
  readonly finding: Finding;
  readonly verdict: Verdict;
  readonly tests: readonly { readonly test: FindingTest; readonly result: TestResult }[];
  readonly ablations: readonly JudgedAblation[];
}

/** `nothing`: the test does not hold with its cause either, so there is nothing that could vanish. */
export type AblationVerdict = 'vanishes' | 'remains' | 'nothing' | 'tooFew';

export interface JudgedAblation {
  readonly id: string;
  readonly verdict: AblationVerdict;
  readonly tests: readonly { readonly test: FindingTest; readonly result: TestResult; readonly verdict: AblationVerdict }[];
}

/** @param seeds instead of each finding's own number. */
export function planFindings(findings: readonly Finding[], seeds?: number, familyScale = 1): { readonly plan: Plan; readonly findings: readonly FindingPlan[] } {
  const planned = findings.map((finding): FindingPlan => {
    const main = { finding, seeds: seeds ?? finding.seeds, familyScale };
    return { finding, main, ablations: finding.ablations.map((ablation) => ({ ...main, ablation })) };
  });
  return { plan: planOf(planned.flatMap(({ main, ablations }) => [main, ...ablations])), findings: planned };
}

/** @param results of the plan's jobs, in their order; null for a run that failed. */
export function judge({ finding, main, ablations }: FindingPlan, plan: Plan, results: readonly (readonly number[] | null)[]): JudgedFinding {
  const value = plan.valuesOf(main, results);
  const tests = finding.tests.map((test) => ({ test, result: examine(test, value, main.seeds) }));
  return {
    finding,
    verdict: verdictOfAll(tests.map(({ test: { decides }, result: { verdict } }) => ({ decides, verdict }))),
    tests,
    ablations: ablations.map((experiment) => judgeAblation(experiment, plan.valuesOf(experiment, results), tests)),
  };
}

/** What the tests of a finding say together: one that fails decides, then one that is still open. */
export function verdictOfAll(tests: readonly { readonly decides?: boolean; readonly verdict: Verdict }[]): Verdict {
  const deciding = tests.filter(({ decides }) => decides !== false).map(({ verdict }) => verdict);
  return deciding.includes('fails') ? 'fails' : deciding.includes('tooFew') ? 'tooFew' : 'holds';
}

function judgeAblation(experiment: Experiment, value: ReturnType<Plan['valuesOf']>, withCause: JudgedFinding['tests']): JudgedAblation {
  const ablation = experiment.ablation!;
  const tests = testsOf(experiment).map((test) => {
    const result = examine(test, value, experiment.seeds);
    const before = withCause.find((one) => one.test.id === test.id)!.result;
    const gone = vanished(ablation.vanish[test.id], before, result, test.expect);
    const enough = before.verdict !== 'tooFew' && Number.isFinite(result.mean);
    const verdict: AblationVerdict = !enough ? 'tooFew' : before.soFar !== 'holds' ? 'nothing' : gone ? 'vanishes' : 'remains';
    return { test, result, verdict };
  });
  const verdicts = tests.map(({ verdict }) => verdict);
  const worst = (['remains', 'tooFew', 'nothing', 'vanishes'] as const).find((one) => verdicts.includes(one));
  return { id: ablation.id, verdict: worst ?? 'nothing', tests };
}
