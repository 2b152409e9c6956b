import type { Detail, ProblemCode } from '../words';
import type * as z from 'zod/mini';
import { limits, nearest } from '../derive';
import { checkDecision, checkParameter, checkWhole } from './check';
import { pathText, problem, shown } from './problem';
import type { Decision, Problem } from './types';

type Issue = z.core.$ZodIssue;

/** Whole numbers of a scenario outside its parameters, with their range. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  families: [1, limits.families],
  months: [1, limits.months],
  seed: [0, limits.seed],
  seeds: [2, limits.seeds],
  repeats: [1, limits.seeds],
  points: [2, limits.axisPoints],
  trajectories: [2, limits.trajectories],
  samples: [2, limits.samples],
  at: [0, limits.months],
};

/** Other numbers outside the parameters, with their range and kind. */
const measures: Readonly<Record<string, readonly [number, number, string]>> = {
  distanceKm: [0, limits.distanceKm, 'kilometre'],
  familyScale: [limits.familyScale, 1, 'share'],
  belowShare: [0, 1, 'share'],
};

/** Turns what the shape refused into problems that can be put into words. `root` is the value that was read. */
export function problemsOf(issues: readonly Issue[], root: unknown, shape: unknown, where: Detail): Problem[] {
  const found = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, shape, where));
    return [problemOf(issue, at(root, issue.path), root, where)];
  });
  // A decision can be refused twice, for its parameter and its value; one sentence is enough.
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}

function problemOf(issue: Issue, value: unknown, root: unknown, where: Detail): Problem {
  const { path } = issue;
  const here: Detail = { ...where, path: pathText(path) };
  const last = path.at(-1);
  const parameterAt = path.lastIndexOf('parameters');
  if (parameterAt >= 0 && path.length === parameterAt + 2) {
    const wrong = checkParameter(String(last), value, here);
    if (wrong) return wrong;
  }
  const decisionAt = path.lastIndexOf('decisions');
  if (decisionAt >= 0 && path.length === decisionAt + 3) {
    const decision = at(root, path.slice(0, -1)) as Decision;
    const wrong = typeof decision.parameter === 'string' ? checkDecision(decision, limits.months, here) : null;
    if (wrong) return wrong;
  }
  if (path.at(-3) === 'axes' && last === 'parameter' && typeof value === 'string') {
    const wrong = checkParameter(value, 0, here);
    if (wrong) return wrong;
  }
  if (value === undefined) return problem('missing', here);
  if (typeof last === 'string' && last in ranges) {
    const wrong = checkWhole(here.path as string, value, ranges[last][0], ranges[last][1], here);
    if (wrong) return wrong;
  }
  return general(issue, value, here);
}

function general(issue: Issue, value: unknown, here: Detail): Problem {
  const found = shown(value);
  const name = here.path;
  if (typeof value === 'number' && !Number.isFinite(value)) return problem('notFinite', { ...here, name, found });
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int') return problem('notWhole', { ...here, name, found });
      return problem('wrongType', { ...here, name, found, expected: issue.expected === 'record' ? 'object' : issue.expected });
    case 'too_small':
    case 'too_big': {
      if (typeof value === 'number') {
        const [min, max, kind] = measures[String(issue.path.at(-1))] ?? [0, 0, 'number'];
        return problem('outOfRange', { ...here, name, found, min, max, kind });
      }
      const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
      const sizes: readonly [ProblemCode, ProblemCode] = typeof value === 'string' ? ['textEmpty', 'textTooLong'] : ['listEmpty', 'listTooLong'];
      const count = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
      return problem(sizes[issue.code === 'too_big' ? 1 : 0], { ...here, limit, count });
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const only = choices.length === 1 ? 'wrongFormat' : 'unknownChoice';
      return problem(only, { ...here, found, expected: choices.slice(0, 6).join(', '), nearest: nearest(String(value), choices) });
    }
    case 'invalid_format':
      return problem(typeof value === 'string' && value.trim() === '' ? 'textEmpty' : 'textPattern', { ...here, found });
    default:
      return problem('wrongType', { ...here, name, found, expected: 'value' });
  }
}

function unknownKey(key: string, path: readonly PropertyKey[], shape: unknown, where: Detail): Problem {
  const here: Detail = { ...where, path: pathText(path) };
  if (path.at(-1) === 'parameters') return checkParameter(key, 0, here) ?? problem('unknownParameter', { ...here, id: key });
  return problem('unknownKey', { ...here, key: key.slice(0, 80), nearest: nearest(key, keysOf(shape, path)) });
}

/** Keys that the shape knows at a path; the shape is read as zod describes it. */
function keysOf(shape: unknown, path: readonly PropertyKey[]): string[] {
  let inner = shape as { _zod?: { def: { shape?: Record<string, unknown>; innerType?: unknown; element?: unknown; valueType?: unknown } } } | undefined;
  const rest = [...path];
  for (;;) {
    const def = inner?._zod?.def;
    if (!def) return [];
    if (def.innerType) inner = def.innerType as typeof inner;
    else if (rest.length === 0) return Object.keys(def.shape ?? {});
    else {
      const key = rest.shift();
      inner = (typeof key === 'number' ? def.element : (def.valueType ?? def.shape?.[String(key)])) as typeof inner;
    }
  }
}

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[key]), root);
}
