import { limits, scenarioFormat } from '../derive';
import { checkRun, library, readScenario, scenarioById, scenarioProblems } from '../run';
import type { Decision, Scenario } from '../run';
import { draftOfBranch } from './branches';
import type { Branch, Branches } from './branches';
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
  readonly branches?: Branches;
}

/** The run in what an earlier visit left behind, checked like anything from outside; null when it cannot be trusted. */
export async function runFrom(kept: Record<string, unknown>): Promise<{ readonly draft: Draft; readonly branches: Branches | null } | null> {
  if (typeof kept.parameters !== 'object' || !Array.isArray(kept.decisions) || !Array.isArray(kept.scenarioDecisions)) return null;
  const { scenario: id, own, parameters, scenarioDecisions, seed, months, decisions, branches = null } = kept as unknown as KeptRun;
  const original = own ? await scenarioFrom(own) : scenarioById(id);
  if (!original) return null;
  const scenario: Scenario = { ...original, parameters, decisions: scenarioDecisions };
  const draft = { original, scenario, seed, months, decisions };
  if (!isRight(draft)) return null;
  if (branches === null) return { draft, branches };
  if (!isTree(branches)) return null;
  return branches.list.every((branch) => isRight(draftOfBranch(draft, branches, branch.id))) ? { draft: draftOfBranch(draft, branches, branches.current), branches } : null;
}

/** Decisions after the end of a run that was shortened wait there for a longer one. */
function isRight({ scenario, seed, months, decisions }: Draft): boolean {
  const wrong = [...scenarioProblems(scenario), ...checkRun({ seed, months, decisions: [] }), ...checkRun({ seed, months: limits.months, decisions })];
  return wrong.length === 0;
}

/** Each branch leaves one that stands before it in the list, so that none leads back to itself. */
function isTree({ list, current }: Branches): boolean {
  if (!Array.isArray(list) || list.length < 2) return false;
  const known = new Set<number>();
  for (const [place, branch] of (list as readonly Branch[]).entries()) {
    const { id, name, parent, month, decisions, scenarioDecisions } = branch;
    const isWhole = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
    const isFirst = place === 0;
    if (!isWhole(id) || known.has(id) || typeof name !== 'string' || !isWhole(month) || (isFirst ? parent !== null : parent === null || !known.has(parent))) return false;
    if (!Array.isArray(decisions) || !Array.isArray(scenarioDecisions)) return false;
    known.add(id);
  }
  return known.has(current);
}

async function scenarioFrom(kept: Scenario): Promise<Scenario | null> {
  const read = await readScenario({ format: scenarioFormat, ...kept }, library);
  return read.ok ? read.value : null;
}
