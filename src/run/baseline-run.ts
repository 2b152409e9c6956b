import { parameters } from '../model';
import { scenarioById } from './library';
import type { RunSpec, Scenario } from './types';

/** The scenario that a run of this one is compared with; null for none. A scenario may be its own baseline: itself without anybody's decisions. */
export function baselineScenario(scenario: Scenario): Scenario | null {
  if (scenario.baseline === null) return null;
  return scenario.baseline === scenario.id ? scenario : (scenarioById(scenario.baseline) ?? null);
}

/**
 * The baseline scenario in the same world, on the same luck, without the person's decisions. Null when the scenario has none.
 * @param original the scenario before anybody moved its set-up levers.
 */
export function baselineRun(original: Scenario, { scenario, seed, months }: Pick<RunSpec, 'scenario' | 'seed' | 'months'>): RunSpec | null {
  const baseline = baselineScenario(original);
  if (!baseline) return null;
  const settings = { ...baseline.parameters };
  for (const { id, when, default: usual } of parameters) {
    const valueIn = (one: Scenario) => one.parameters[id] ?? usual;
    // A set-up lever that was moved changes the world, and so both runs, unless the baseline has its own value for it.
    if (when === 'setup' && valueIn(baseline) === valueIn(original)) settings[id] = valueIn(scenario);
  }
  return { scenario: { ...baseline, villages: scenario.villages, parameters: settings }, seed, months, decisions: [] };
}
