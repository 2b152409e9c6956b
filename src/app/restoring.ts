import { scenarioFormat } from '../derive';
import { checkRun, library, readScenario, scenarioById, scenarioProblems } from '../run';
import type { Decision, Scenario } from '../run';
import type { Draft } from './draft';

/** A run as it is kept: a scenario that comes with Gotong by its id, any other one whole. */
export interface KeptRun {
  readonly scenario: string;
  readonly own: Scenario | null;
  readonly parameters: Readonly<Record<string, number>>;
  readonly scenarioDecisions: readonly Decision[];
  readonly seed: number;
  readonly months: number;
  readonly decisions: readonly Decision[];
}

/** The draft in what an earlier visit left behind, checked like anything from outside; null when it cannot be trusted. */
export async function draftFrom(kept: Record<string, unknown>): Promise<Draft | null> {
  if (typeof kept.parameters !== 'object' || !Array.isArray(kept.decisions) || !Array.isArray(kept.scenarioDecisions)) return null;
  const { scenario: id, own, parameters, scenarioDecisions, seed, months, decisions } = kept as unknown as KeptRun;
  const original = own ? await scenarioFrom(own) : scenarioById(id);
  if (!original) return null;
  const scenario: Scenario = { ...original, parameters, decisions: scenarioDecisions };
  const wrong = [...scenarioProblems(scenario), ...checkRun({ seed, months, decisions })];
  return wrong.length > 0 ? null : { original, scenario, seed, months, decisions };
}

async function scenarioFrom(kept: Scenario): Promise<Scenario | null> {
  const read = await readScenario({ format: scenarioFormat, ...kept }, library);
  return read.ok ? read.value : null;
}
