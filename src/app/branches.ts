import { valueAt } from './draft';
import type { Draft } from './draft';
import type { Decision } from '../run';

/** One future of a run. It holds the months from its own on; those before belong to the branch it left, so that they are the same by construction. */
export interface Branch {
  /** Whole number, 0 for the run that was branched first. */
  readonly id: number;
  /** As a person called it; empty until then. */
  readonly name: string;
  /** The branch it left; null for the first one. */
  readonly parent: number | null;
  /** First month that may differ from the parent's: the state of this month is still shared. */
  readonly month: number;
  /** Decisions from that month on: the person's, and the scenario's that stand. */
  readonly decisions: readonly Decision[];
  readonly scenarioDecisions: readonly Decision[];
}

/** All futures of a run that has been branched. Scenario, seed and length belong to all of them; they are those of the draft that is shown. */
export interface Branches {
  readonly list: readonly Branch[];
  /** The one that the page shows. */
  readonly current: number;
}

/** The decisions of a branch from month 0 on. */
export type Path = Pick<Branch, 'decisions' | 'scenarioDecisions'>;

/** The branch with this number. @throws RangeError when there is none. */
export function branchOf({ list }: Branches, id: number): Branch {
  const found = list.find((branch) => branch.id === id);
  if (!found) throw new RangeError(`no branch ${id}`);
  return found;
}

/** Decisions of a branch with those of the months that it shares with the branches it comes from. */
export function pathOf(branches: Branches, id: number): Path {
  const { parent, month, decisions, scenarioDecisions } = branchOf(branches, id);
  if (parent === null) return { decisions, scenarioDecisions };
  const before = pathOf(branches, parent);
  const shared = (taken: readonly Decision[]) => taken.filter((decision) => decision.month < month);
  return { decisions: [...shared(before.decisions), ...decisions], scenarioDecisions: [...shared(before.scenarioDecisions), ...scenarioDecisions] };
}

/** A branch as a run that can be shown. @param draft the current one, for what belongs to all. */
export function draftOfBranch(draft: Draft, branches: Branches, id: number): Draft {
  const { decisions, scenarioDecisions } = pathOf(branches, id);
  const { original, scenario } = draft;
  // An untouched scenario stays the very object: by that the page knows it.
  const untouched = [scenario, original].find((one) => one.parameters === scenario.parameters && sameDecisions(one.decisions, scenarioDecisions));
  return { ...draft, scenario: untouched ?? { ...scenario, decisions: scenarioDecisions }, decisions };
}

/** Leaves the current branch at a month: the new one is the same run until something is decided in one of them. */
export function branchAt(draft: Draft, branches: Branches | null, month: number): Branches {
  const before = branches ?? { list: [{ id: 0, name: '', parent: null, month: 0, decisions: draft.decisions, scenarioDecisions: draft.scenario.decisions }], current: 0 };
  const id = Math.max(...before.list.map((branch) => branch.id)) + 1;
  const own = (taken: readonly Decision[]) => taken.filter((decision) => decision.month >= month);
  const fresh: Branch = { id, name: '', parent: before.current, month, decisions: own(draft.decisions), scenarioDecisions: own(draft.scenario.decisions) };
  return { list: [...before.list, fresh], current: id };
}

/**
 * Writes what was decided in the current branch to whom it belongs: from its month on to itself, before it to the branch it came from,
 * and so to all that share those months.
 */
export function written(branches: Branches, draft: Draft): Branches {
  const changed = new Map<number, Branch>();
  let end = Infinity;
  for (let branch: Branch | null = branchOf(branches, branches.current); branch; branch = branch.parent === null ? null : branchOf(branches, branch.parent)) {
    const { id, month } = branch;
    const until = end;
    const isHere = (decision: Decision) => decision.month >= month && decision.month < until;
    const renewed = (own: readonly Decision[], all: readonly Decision[]) => [...all.filter(isHere), ...own.filter((decision) => !isHere(decision))];
    changed.set(id, { ...branch, decisions: renewed(branch.decisions, draft.decisions), scenarioDecisions: renewed(branch.scenarioDecisions, draft.scenario.decisions) });
    end = Math.min(end, month);
  }
  return { ...branches, list: branches.list.map((branch) => changed.get(branch.id) ?? branch) };
}

/** The same futures with another one shown. */
export const switched = (branches: Branches, current: number): Branches => ({ ...branches, current: branchOf(branches, current).id });

export function renamed(branches: Branches, id: number, name: string): Branches {
  return { ...branches, list: branches.list.map((branch) => (branch.id === id ? { ...branch, name } : branch)) };
}

/** Takes a branch out; those that left it now leave the one it came from, and no run of them changes. Where the first is taken out, its eldest becomes the first. */
export function without(branches: Branches, id: number): Branches {
  const gone = branchOf(branches, id);
  const left = branches.list.filter((branch) => branch.id !== id);
  const heir = gone.parent === null ? (left.find((branch) => branch.parent === id) ?? left[0]) : branchOf(branches, gone.parent);
  const sharedUntil = gone.parent === null ? heir.month : gone.month;
  const list = left.map((branch): Branch => {
    if (branch.id === heir.id && gone.parent === null) return { ...branch, ...pathOf(branches, branch.id), parent: null, month: 0 };
    if (branch.parent !== id) return branch;
    const month = Math.min(branch.month, sharedUntil);
    const { decisions, scenarioDecisions } = pathOf(branches, branch.id);
    const own = (taken: readonly Decision[]) => taken.filter((decision) => decision.month >= month);
    return { ...branch, parent: heir.id, month, decisions: own(decisions), scenarioDecisions: own(scenarioDecisions) };
  });
  return { list, current: branches.current === id ? heir.id : branches.current };
}

/** A lever that stands elsewhere than in the parent from a month on. */
export interface BranchChange {
  readonly month: number;
  readonly parameter: string;
  /** Value in force in the parent and in the branch. */
  readonly before: number;
  readonly value: number;
}

/** What is different in a branch from the branch it left; nothing for the first one. */
export function changesOf(draft: Draft, branches: Branches, id: number): BranchChange[] {
  const { parent } = branchOf(branches, id);
  if (parent === null) return [];
  const [theirs, ours] = [parent, id].map((one) => draftOfBranch(draft, branches, one));
  const moments = new Map<string, Decision>();
  for (const { scenario, decisions } of [theirs, ours]) {
    for (const decision of [...scenario.decisions, ...decisions]) if (decision.month < draft.months) moments.set(`${decision.month} ${decision.parameter}`, decision);
  }
  return [...moments.values()]
    .map(({ month, parameter }) => ({ month, parameter, before: valueAt(theirs, parameter, month), value: valueAt(ours, parameter, month) }))
    .filter(({ before, value }) => before !== value)
    .sort((a, b) => a.month - b.month || (a.parameter < b.parameter ? -1 : 1));
}

function sameDecisions(a: readonly Decision[], b: readonly Decision[]): boolean {
  return a.length === b.length && a.every((one, i) => one.month === b[i].month && one.parameter === b[i].parameter && one.value === b[i].value);
}
