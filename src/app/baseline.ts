import { baselineRun, baselineScenario } from '../run';
import type { RunSpec } from '../run';
import { branchOf, draftOfBranch } from './branches';
import type { Branches } from './branches';
import { specOf } from './draft';
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
      return baselineRun(draft.original, draft);
    case 'withoutDecisions':
      return specOf({ ...draft, scenario: { ...draft.scenario, decisions: draft.original.decisions }, decisions: [] });
    case 'none':
      return null;
  }
}
