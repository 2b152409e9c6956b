import { parameterIndex, parameters } from '../model';
import type { Parameter } from '../model';
import { scenarioById } from '../run';
import type { Decision, RunSpec, Scenario } from '../run';

/** What a person decides about a run: undo and redo move through its versions. The scenario's own decisions stay in the scenario. */
export interface Draft {
  /** The scenario as it was opened. */
  readonly original: Scenario;
  /** The same with the set-up levers that were moved. */
  readonly scenario: Scenario;
  readonly seed: number;
  readonly months: number;
  readonly decisions: readonly Decision[];
}

/** The shortest and the longest run that can be asked for on the page. */
export const monthsRange = { min: 12, max: 600 } as const;

/** The draft as it is when a scenario has just been opened. */
export function draftOf(scenario: Scenario): Draft {
  return { original: scenario, scenario, seed: scenario.seed, months: scenario.months, decisions: [] };
}

/** The draft of a run that came from outside: a link, a record, an earlier visit. */
export function draftOfSpec(spec: RunSpec): Draft {
  const { scenario } = spec;
  const known = scenarioById(scenario.id);
  // Somebody may have given a scenario of his own the id of one that comes with Gotong.
  const original = known && JSON.stringify(known.villages) === JSON.stringify(scenario.villages) ? known : scenario;
  const { seed, months, decisions } = spec;
  return { original, scenario, seed, months, decisions };
}

/** All levers back to the settings of the scenario; seed and length stay. */
export function resetDraft(draft: Draft): Draft {
  const { original, scenario, decisions } = draft;
  return scenario === original && decisions.length === 0 ? draft : { ...draft, scenario: original, decisions: [] };
}

export function specOf({ scenario, seed, months, decisions }: Draft): RunSpec {
  return { scenario, seed, months, decisions: decisions.filter((decision) => decision.month < months) };
}

/** The declaration of a parameter. Throws RangeError for an unknown id. */
export function parameterOf(id: string): Parameter {
  const parameter = parameters[parameterIndex[id] ?? -1];
  if (!parameter) throw new RangeError(`unknown parameter ${id}`);
  return parameter;
}

/** Value before month 0: the scenario's, else the declared default. */
export function startValue(draft: Draft, id: string): number {
  return draft.scenario.parameters[id] ?? parameterOf(id).default;
}

/** A decision as the log lists it. */
export interface LoggedDecision extends Decision {
  /** Value in force before it. */
  readonly before: number;
  readonly by: 'scenario' | 'person';
}

/** All decisions in the order they are applied: by month, and within a month the scenario's before the person's. */
export function loggedDecisions(draft: Draft): LoggedDecision[] {
  const own = draft.scenario.decisions.map((decision) => ({ ...decision, by: 'scenario' as const }));
  const taken = draft.decisions.map((decision) => ({ ...decision, by: 'person' as const }));
  const inForce = new Map<string, number>();
  return [...own, ...taken]
    .sort((a, b) => a.month - b.month)
    .map((decision) => {
      const before = inForce.get(decision.parameter) ?? startValue(draft, decision.parameter);
      inForce.set(decision.parameter, decision.value);
      return { ...decision, before };
    });
}

/** Value in force when the month after state `month` begins. */
export function valueAt(draft: Draft, id: string, month: number): number {
  let value = startValue(draft, id);
  let since = -1;
  for (const decisions of [draft.scenario.decisions, draft.decisions]) {
    for (const decision of decisions) {
      if (decision.parameter !== id || decision.month > month || decision.month < since) continue;
      value = decision.value;
      since = decision.month;
    }
  }
  return value;
}

/** The nearest value that the lever can take. */
export function onStep({ min, max, step, whole }: Parameter, value: number): number {
  // Steps are decimal fractions: without rounding, 0.1 + 0.2 would be written into the run's record.
  const stepped = Number((min + Math.round((value - min) / step) * step).toFixed(9));
  const inside = Math.min(max, Math.max(min, stepped));
  return whole ? Math.round(inside) : inside;
}

/**
 * Levers moved while the month `month` is shown. A parameter moved twice in a month is one decision, and a decision that changes nothing
 * is none.
 */
export function decide(draft: Draft, month: number, changes: Readonly<Record<string, number>>): Draft {
  let decisions = draft.decisions;
  for (const [parameter, value] of Object.entries(changes)) {
    const others = decisions.filter((decision) => decision.month !== month || decision.parameter !== parameter);
    const inForce = valueAt({ ...draft, decisions: others }, parameter, month);
    decisions = value === inForce ? others : [...others, { month, parameter, value }];
  }
  const sorted = [...decisions].sort((a, b) => a.month - b.month || parameterIndex[a.parameter] - parameterIndex[b.parameter]);
  return sameDecisions(sorted, draft.decisions) ? draft : { ...draft, decisions: sorted };
}

/** Takes decisions out of the log, whoever took them. */
export function withoutDecisions(draft: Draft, removed: readonly Decision[]): Draft {
  const keep = (decision: Decision) => !removed.some((one) => sameDecision(one, decision));
  const decisions = draft.decisions.filter(keep);
  const own = draft.scenario.decisions.filter(keep);
  const scenario = own.length === draft.scenario.decisions.length ? draft.scenario : { ...draft.scenario, decisions: own };
  return { ...draft, scenario, decisions };
}

/** A set-up lever moved: the scenario itself changes. */
export function withSetup(draft: Draft, changes: Readonly<Record<string, number>>): Draft {
  const parameters = { ...draft.scenario.parameters };
  for (const [id, value] of Object.entries(changes)) {
    if (value === parameterOf(id).default) delete parameters[id];
    else parameters[id] = value;
  }
  return { ...draft, scenario: { ...draft.scenario, parameters } };
}

function sameDecision(a: Decision, b: Decision): boolean {
  return a.month === b.month && a.parameter === b.parameter && a.value === b.value;
}

function sameDecisions(a: readonly Decision[], b: readonly Decision[]): boolean {
  return a.length === b.length && a.every((decision, index) => sameDecision(decision, b[index]));
}
