import type { Detail } from '../words';
import { parameterIndex, parameters } from '../model';
import { limits, nearest } from '../derive';
import { problem, shown } from './problem';
import type { Decision, Problem } from './types';

/** Null when `id` may be set to `value`; otherwise why not. `where` goes into the sentence: the scenario, the place in a file. */
export function checkParameter(id: string, value: unknown, where: Detail = {}): Problem | null {
  const parameter = Object.hasOwn(parameterIndex, id) ? parameters[parameterIndex[id]] : undefined;
  if (!parameter) return problem('unknownParameter', { ...where, id: id.slice(0, 80), nearest: nearest(id, parameters.map((known) => known.id)) });
  const expected = { ...where, name: id, min: parameter.min, max: parameter.max, kind: parameter.whole ? 'whole' : parameter.unit };
  if (typeof value !== 'number') return problem('wrongType', { ...expected, found: shown(value), expected: 'number' });
  if (!Number.isFinite(value)) return problem('notFinite', { ...expected, found: String(value) });
  if (parameter.whole && !Number.isInteger(value)) return problem('notWhole', { ...expected, found: value });
  if (value < parameter.min || value > parameter.max) return problem('outOfRange', { ...expected, found: value });
  return null;
}

/** Null when the decision may be taken in a run of `months`; otherwise why not. */
export function checkDecision(decision: Decision, months: number, where: Detail = {}): Problem | null {
  const { month, parameter, value } = decision;
  const at = { ...where, id: parameter };
  if (!Number.isInteger(month)) return problem('notWhole', { ...at, name: 'month', found: shown(month), min: 0, max: months - 1 });
  if (month < 0) return problem('outOfRange', { ...at, name: 'month', found: month, min: 0, max: months - 1, kind: 'whole' });
  if (month >= months) return problem('monthBeyondEnd', { ...at, month, months });
  const wrong = checkParameter(parameter, value, where);
  if (wrong) return wrong;
  return parameters[parameterIndex[parameter]].when === 'setup' ? problem('setupDecision', { ...at, month }) : null;
}

/** What is wrong with the length of a run, its seed or its decisions. */
export function checkRun(run: { readonly seed: number; readonly months: number; readonly decisions: readonly Decision[] }, where: Detail = {}): Problem[] {
  const found = [checkWhole('seed', run.seed, 0, limits.seed, where), checkWhole('months', run.months, 1, limits.months, where)];
  if (run.decisions.length > limits.decisions) found.push(problem('listTooLong', { ...where, path: 'decisions', count: run.decisions.length, limit: limits.decisions }));
  else found.push(...run.decisions.map((decision) => checkDecision(decision, run.months, where)));
  return found.filter((one) => one !== null);
}

export function checkWhole(name: string, value: unknown, min: number, max: number, where: Detail = {}): Problem | null {
  const expected = { ...where, name, found: shown(value), min, max, kind: 'whole' };
  if (typeof value !== 'number') return problem('wrongType', { ...expected, expected: 'number' });
  if (!Number.isFinite(value)) return problem('notFinite', expected);
  if (!Number.isInteger(value)) return problem('notWhole', expected);
  return value < min || value > max ? problem('outOfRange', expected) : null;
}
