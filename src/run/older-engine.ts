import { columns, parameterIndex, parameters } from '../model';
import { checkDecision, checkParameter } from './check';
import type { Decision, Scenario } from './types';

/** A parameter whose default is another one now. */
export interface OtherDefault {
  readonly id: string;
  readonly was: number;
  readonly now: number;
}

/** What has changed between the engine that wrote a record and this one, as far as the record says. */
export interface EngineChanges {
  /** Settings and decisions of the run that mean nothing here. */
  readonly gone: readonly string[];
  /** Settings of the run that may not be chosen any more. */
  readonly outside: readonly string[];
  /** Parameters that the record does not know; null when it does not list its own. */
  readonly added: readonly string[] | null;
  /** Null when the record does not say what its defaults were. */
  readonly defaults: readonly OtherDefault[] | null;
  /** Columns of the state, which the record always lists. */
  readonly columnsGone: readonly string[];
  readonly columnsAdded: readonly string[];
}

/** The parts of a record that depend on the engine. */
interface EnginePart {
  readonly scenario: Scenario;
  readonly months: number;
  readonly decisions: readonly Decision[];
  readonly settings?: Readonly<Record<string, number>>;
  readonly columns: readonly string[];
}

/** What `translated` makes: the same run as far as this engine can run it, and what that took. */
interface Translated<Part> {
  readonly record: Part;
  readonly changes: EngineChanges;
}

/**
 * A record of another engine as this engine can run it: what means nothing here is left out, and what the run had by a default of its
 * time it now has by a setting of its own.
 */
export function translated<Part extends EnginePart>(record: Part): Translated<Part> {
  const { scenario, settings } = record;
  const used = { ...settings, ...scenario.parameters };
  const fits = (id: string, value: number) => checkParameter(id, value) === null;
  const known = Object.keys(used).filter((id) => Object.hasOwn(parameterIndex, id));
  const set = known.filter((id) => id in scenario.parameters || used[id] !== parameters[parameterIndex[id]].default);
  const runnable = (decision: Decision) => checkDecision(decision, Infinity) === null;
  const lost = [...scenario.decisions, ...record.decisions].filter((decision) => !runnable(decision)).map(({ parameter }) => parameter);
  const strange = [...Object.keys(used).filter((id) => !known.includes(id)), ...lost.filter((id) => !Object.hasOwn(parameterIndex, id))];
  const outside = [...known.filter((id) => !fits(id, used[id])), ...lost.filter((id) => Object.hasOwn(parameterIndex, id))];
  const here = columns.map(({ id }) => id);
  return {
    record: {
      ...record,
      scenario: { ...scenario, parameters: Object.fromEntries(set.filter((id) => fits(id, used[id])).map((id) => [id, used[id]])), decisions: scenario.decisions.filter(runnable) },
      decisions: record.decisions.filter(runnable),
    },
    changes: {
      gone: [...new Set(strange)],
      outside: [...new Set(outside)],
      added: settings ? parameters.filter(({ id }) => !(id in settings)).map(({ id }) => id) : null,
      defaults: settings ? set.filter((id) => !(id in scenario.parameters)).map((id) => ({ id, was: used[id], now: parameters[parameterIndex[id]].default })) : null,
      columnsGone: record.columns.filter((id) => !here.includes(id)),
      columnsAdded: here.filter((id) => !record.columns.includes(id)),
    },
  };
}
