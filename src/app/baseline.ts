import { parameters } from '../model';
import { scenarioById } from '../run';
import type { RunSpec, Scenario } from '../run';
import { branchOf, draftOfBranch } from './branches';
import type { Branches } from './branches';
import { parameterOf, specOf } from './draft';
import type { Draft } from './draft';
import type { Comparison } from './store';

/** Whether the person has changed what happens in the scenario: only then is there a run without those decisions. */
export function hasDecisions({ original, scenario, decisions }: Draft): boolean {
  return decisions.length > 0 || JSON.stringify(scenario.decisions) !== JSON.stringify(original.decisions);
}

/** The branch that the current one left; null for the first, and without branches. */
export function parentBranch(branches: Branches | null): number | null {
  return branches && branchOf(branches, branches.current).parent;
}

/** What the ghost can show of what was chosen: the scenario's baseline while there are no decisions or no branch was left, none where there is no baseline. */
export function comparisonOf(draft: Draft, chosen: Comparison, branches: Branches | null = null): Comparison {
  const impossible = (chosen === 'withoutDecisions' && !hasDecisions(draft)) || (chosen === 'parent' && parentBranch(branches) === null);
  const wanted = impossible ? 'scenario' : chosen;
  return wanted === 'scenario' && !baselineScenario(draft.original) ? 'none' : wanted;
}

/** The run that the ghost shows; null for none. */
export function comparedRun(draft: Draft, chosen: Comparison, branches: Branches | null = null): RunSpec | null {
  switch (comparisonOf(draft, chosen, branches)) {
    case 'parent':
      return branches && specOf(draftOfBranch(draft, branches, parentBranch(branches) ?? branches.current));
    case 'scenario':
      return baselineOf(draft);
    case 'withoutDecisions':
      return specOf({ ...draft, scenario: { ...draft.scenario, decisions: draft.original.decisions }, decisions: [] });
    case 'none':
      return null;
  }
}

/**
 * The baseline scenario in the same world, on the same luck, without the person's decisions. Null when the
 * scenario has none.
 */
export function baselineOf({ original, scenario, seed, months }: Draft): RunSpec | null {
  const baseline = baselineScenario(original);
  if (!baseline) return null;
  const settings = { ...baseline.parameters };
  for (const { id, when } of parameters) {
    // A set-up lever that was moved changes the world, and so both runs, unless the baseline has its own value for it.
    if (when === 'setup' && valueIn(baseline, id) === valueIn(original, id)) settings[id] = valueIn(scenario, id);
  }
  return { scenario: { ...baseline, villages: scenario.villages, parameters: settings }, seed, months, decisions: [] };
}

/** The scenario that the ghost shows; null for none. A scenario may be its own baseline: itself without anybody's decisions. */
export function baselineScenario(scenario: Scenario): Scenario | null {
  if (scenario.baseline === null) return null;
  return scenario.baseline === scenario.id ? scenario : (scenarioById(scenario.baseline) ?? null);
}

function valueIn(scenario: Scenario, id: string): number {
  return scenario.parameters[id] ?? parameterOf(id).default;
}
