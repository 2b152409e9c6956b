import { indicators, parameters } from '../../../model';
import type { Indicator, Parameter } from '../../../model';
import { loggedDecisions, startValue, valueAt } from '../../draft';
import type { Draft } from '../../draft';

/** What a setting is over a run: its value at the start and every month in which it becomes another. */
export interface Course {
  readonly start: number;
  readonly changes: readonly { readonly month: number; readonly value: number }[];
}

/** A setting that is not the same in both runs. Shares of one whole stand together. */
export interface SettingDifference {
  readonly parameters: readonly Parameter[];
  /** Of every parameter, in A and in B. */
  readonly courses: readonly (readonly [Course, Course])[];
  /** The actor it belongs to is not there. */
  readonly missing: readonly [boolean, boolean];
}

/** Settings that differ at any month, in the order of their declaration. */
export function settingDifferences(a: Draft, b: Draft): SettingDifference[] {
  const [inA, inB] = [coursesOf(a), coursesOf(b)];
  const differ = new Set(parameters.filter(({ id }) => !sameCourse(inA(id), inB(id))).map(({ id }) => id));
  const found: SettingDifference[] = [];
  for (const parameter of parameters) {
    const { id, split } = parameter;
    if (!differ.has(id)) continue;
    const together = split ? parameters.filter((one) => one.split === split) : [parameter];
    for (const one of together) differ.delete(one.id);
    const missing = (draft: Draft) => id.startsWith('ngo.') && id !== 'ngo.present' && startValue(draft, 'ngo.present') === 0;
    found.push({ parameters: together, courses: together.map((one) => [inA(one.id), inB(one.id)] as const), missing: [missing(a), missing(b)] });
  }
  return found;
}

/** Number of settings that are the same in both. */
export function sameSettings(differences: readonly SettingDifference[]): number {
  return parameters.length - differences.reduce((sum, one) => sum + one.parameters.length, 0);
}

function coursesOf(draft: Draft): (id: string) => Course {
  const changes = new Map<string, { month: number; value: number }[]>();
  for (const { parameter, month, value, before } of loggedDecisions(draft)) {
    if (month >= draft.months || value === before) continue;
    const list = changes.get(parameter) ?? [];
    // Of two in one month the later counts.
    changes.set(parameter, [...list.filter((one) => one.month !== month), { month, value }]);
  }
  return (id) => ({ start: startValue(draft, id), changes: (changes.get(id) ?? []).filter(({ month, value }) => month === 0 || value !== valueAt(draft, id, month - 1)) });
}

function sameCourse(a: Course, b: Course): boolean {
  return a.start === b.start && a.changes.length === b.changes.length && a.changes.every(({ month, value }, i) => month === b.changes[i].month && value === b.changes[i].value);
}

/** How far two values lie apart, as a share of the larger: 0 for the same, 1 when one of them is nothing, 2 for opposites. */
export function relativeDifference(a: number, b: number): number {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return larger === 0 ? 0 : Math.abs(b - a) / larger;
}

/** The tolerances that can be chosen, as shares of the larger value. */
export const tolerances = [0.01, 0.05, 0.1, 0.25] as const;

/** An indicator whose values lie farther apart than the tolerance. */
export interface OutputDifference {
  readonly indicator: Indicator;
  readonly a: number;
  readonly b: number;
}

/** Names its letter and has no distance. */
const named = 'actorsBinding';

/** Indicators at one month that differ by more than the tolerance, and how many do not. Values in the order of `indicators`. */
export function outputDifferences(a: ArrayLike<number>, b: ArrayLike<number>, tolerance: number): { readonly rows: OutputDifference[]; readonly others: number } {
  const compared = indicators.map((indicator, i) => ({ indicator, a: a[i], b: b[i] })).filter((one) => one.indicator.id !== named && Number.isFinite(one.a) && Number.isFinite(one.b));
  const rows = compared.filter((one) => relativeDifference(one.a, one.b) > tolerance);
  return { rows, others: compared.length - rows.length };
}
