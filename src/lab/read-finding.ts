import { findingFormat, limits, loadFindingShape, nearest } from '../derive';
import { checkDecision, library, pathText, problem, problemsOf, readJson, shown, unknownScenario } from '../run';
import type { Checked, Problem } from '../run';
import type { Detail } from '../words';
import { expectations, vanishings } from './finding';
import type { Finding, FindingAblation, FindingTest } from './finding';
import { readingOf } from './reading';
import { splitKey } from './verdict';

/** Reads a finding's file: the finding, or everything that is wrong with it. `name` is said in the sentences until the file's own id is known. */
export async function readFinding(input: unknown, name = ''): Promise<Checked<Finding>> {
  const json = readJson(input, limits.findingBytes);
  if (!json.ok) return { ok: false, problems: json.problems.map((one) => ({ ...one, detail: { finding: name, ...one.detail } })) };
  const file = json.value as Record<string, unknown> | null;
  const where: Detail = { finding: typeof file === 'object' && typeof file?.id === 'string' ? file.id.slice(0, 60) : name };
  if (typeof file !== 'object' || file?.format !== findingFormat) {
    return { ok: false, problems: [problem('wrongFormat', { ...where, path: 'format', found: shown(file?.format), expected: findingFormat })] };
  }
  const { findingShape } = await loadFindingShape();
  const parsed = findingShape.safeParse(file);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, file, findingShape, where) };
  const finding = file as unknown as Finding;
  const problems = findingProblems(finding, where);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: finding };
}

/** What is wrong with a finding whose parts are each of the right shape. */
function findingProblems(finding: Finding, where: Detail): Problem[] {
  const problems: (Problem | null)[] = [];
  const here = (...path: PropertyKey[]): Detail => ({ ...where, path: pathText(path) });
  const scenarioAt = (id: string, ...path: PropertyKey[]) => (library.has(id) ? null : problem(...unknownAt(id, here(...path))));
  problems.push(scenarioAt(finding.scenario, 'scenario'));
  problems.push(...(finding.decisions ?? []).map((decision, i) => checkDecision(decision, finding.months, here('decisions', i))));
  for (const [name, arm] of Object.entries(finding.arms)) {
    if (arm.scenario !== undefined) problems.push(scenarioAt(arm.scenario, 'arms', name, 'scenario'));
    problems.push(...(arm.decisions ?? []).map((decision, i) => checkDecision(decision, finding.months, here('arms', name, 'decisions', i))));
  }
  finding.tests.forEach((test, i) => problems.push(...testProblems(test, i, finding, here)));
  problems.push(...repeated(finding.tests, 'tests', here), ...repeated(finding.ablations, 'ablations', here));
  finding.ablations.forEach((ablation, i) => problems.push(...ablationProblems(ablation, i, finding, here)));
  return problems.filter((one) => one !== null);
}

type Here = (...path: PropertyKey[]) => Detail;

function testProblems(test: FindingTest, i: number, finding: Finding, here: Here): Problem[] {
  const problems: Problem[] = [];
  const outcomeAt = (outcome: string, ...path: PropertyKey[]): void => {
    const read = readingOf(outcome, finding.months);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, detail: { ...one.detail, ...here('tests', i, ...path) } })));
  };
  outcomeAt(test.outcome, 'outcome');
  for (const part of ['contrast', 'relativeTo'] as const) {
    const weights = test[part];
    if (!weights) continue;
    if (Object.keys(weights).length === 0) problems.push(problem('listEmpty', { ...here('tests', i, part), limit: 1 }));
    for (const key of Object.keys(weights)) {
      const [arm, outcome] = splitKey(key);
      problems.push(...unknown('unknownArm', arm, Object.keys(finding.arms), here('tests', i, part)));
      if (outcome !== undefined) outcomeAt(outcome, part, key);
    }
  }
  problems.push(...oneOf(test.expect, expectations, here('tests', i, 'expect')));
  return problems;
}

function ablationProblems(ablation: FindingAblation, i: number, finding: Finding, here: Here): Problem[] {
  const problems: Problem[] = [];
  for (const arm of Object.keys(ablation.arms ?? {})) problems.push(...unknown('unknownArm', arm, Object.keys(finding.arms), here('ablations', i, 'arms')));
  if (Object.keys(ablation.vanish).length === 0) problems.push(problem('listEmpty', { ...here('ablations', i, 'vanish'), limit: 1 }));
  for (const [id, how] of Object.entries(ablation.vanish)) {
    const test = finding.tests.find((one) => one.id === id);
    const at = here('ablations', i, 'vanish', id);
    problems.push(...unknown('unknownTest', id, finding.tests.map((one) => one.id), here('ablations', i, 'vanish')), ...oneOf(how, vanishings, at));
    // A null result vanishes by becoming something, an effect by becoming nothing.
    const band = test && 'between' in test.expect;
    const wanted = band ? ['leavesBand'] : ['coversZero', 'belowShare'];
    const [found] = Object.keys(how);
    if (test && found && !wanted.includes(found)) problems.push(problem('unknownChoice', { ...at, found, expected: wanted.join(', ') }));
  }
  return problems;
}

function unknown(code: 'unknownArm' | 'unknownTest', id: string, known: readonly string[], at: Detail): Problem[] {
  return known.includes(id) ? [] : [problem(code, { ...at, id: id.slice(0, 80), nearest: nearest(id, known), known: known.join(', ') })];
}

function unknownAt(id: string, at: Detail): ['unknownScenario', Detail] {
  return ['unknownScenario', { ...unknownScenario(id, library).detail, ...at }];
}

/** Exactly one of several keys must be there. */
function oneOf(value: object, keys: readonly string[], at: Detail): Problem[] {
  const found = Object.keys(value);
  return found.length === 1 ? [] : [problem('unknownChoice', { ...at, found: found.join(', ') || '{}', expected: keys.join(', ') })];
}

function repeated(parts: readonly { readonly id: string }[], path: string, here: Here): Problem[] {
  return parts.flatMap(({ id }, i) => (parts.findIndex((one) => one.id === id) < i ? [problem('repeatedId', { ...here(path, i, 'id'), id })] : []));
}
