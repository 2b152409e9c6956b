import { formatter, words } from '../words';
import { commit, setMode, tell } from './actions';
import { branchAt, branchOf, draftOfBranch, renamed, switched, without } from './branches';
import type { Branch } from './branches';
import type { RunChoice } from './compared';
import { useStore } from './store';

const { getState: get, setState: set } = useStore;

/** What a person does with the branches of the run. All of it can be undone. */

/** The name a person gave, or the one by its number. */
export function branchName({ id, name }: Pick<Branch, 'id' | 'name'>, language = get().language): string {
  const text = words[language].branches;
  return name || (id === 0 ? text.first : text.named(formatter(language).number(id)));
}

/** Forks the run at the month that is shown: both futures run on. At the last month it goes back to where they still can. */
export function branchHere(): void {
  const { draft, branches, playhead, language } = get();
  if (!draft) return;
  const { number } = formatter(language);
  const text = words[language].branches;
  const month = Math.min(playhead, draft.months - 1);
  const next = branchAt(draft, branches, month);
  commit({ draft, branches: next });
  set({ comparison: 'parent', comparisonFound: true, play: 'paused', selectedMonth: -1, playhead: month });
  tell((month < playhead ? text.lastMonth(number(playhead)) : '') + text.made(branchName(branchOf(next, next.current)), number(month)));
}

export function switchBranch(id: number): void {
  const { draft, branches, language } = get();
  if (!draft || !branches || branches.current === id) return;
  commit({ draft: draftOfBranch(draft, branches, id), branches: switched(branches, id) });
  set({ selectedMonth: -1 });
  tell(words[language].branches.switched(branchName(branchOf(branches, id))));
}

export function renameBranch(id: number, name: string): void {
  const { draft, branches } = get();
  if (draft && branches) commit({ draft, branches: renamed(branches, id, name.trim().slice(0, 60)) });
}

/** Takes a branch out of the tray. The last that is left is the run of the page, as before the first fork. */
export function removeBranch(id: number): void {
  const { draft, branches, language } = get();
  if (!draft || !branches || branches.list.length < 2) return;
  const name = branchName(branchOf(branches, id));
  const next = without(branches, id);
  const shown = branches.current === id ? draftOfBranch(draft, next, next.current) : draft;
  commit({ draft: shown, branches: next.list.length > 1 ? next : null });
  tell(words[language].branches.removed(name));
}

/** Opens the comparison of two runs. */
export function openComparison(a: RunChoice | null, b: RunChoice | null): void {
  set(({ compared }) => ({ compared: { ...compared, a, b } }));
  setMode('compare');
}

/** A branch on side B, the run it left on side A; the first run stands beside the branch that is shown. */
export function compareBranch(id: number): void {
  const { branches } = get();
  if (!branches) return;
  const { parent } = branchOf(branches, id);
  const other = parent ?? (branches.current === id ? (branches.list.find((branch) => branch.id !== id)?.id ?? id) : branches.current);
  openComparison(choiceOf(parent === null ? id : other), choiceOf(parent === null ? other : id));
}

const choiceOf = (branch: number): RunChoice => ({ kind: 'branch', branch });
