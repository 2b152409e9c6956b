import { applyPatches, enablePatches, produceWithPatches } from 'immer';
import type { Patch } from 'immer';
import type { Branches } from './branches';
import type { Draft } from './draft';

enablePatches();

/** What undo moves through: the run that is shown, and the branches it has, null without any. */
export interface Version {
  readonly draft: Draft;
  readonly branches: Branches | null;
}

/** One step back and forth between two versions. */
interface Step {
  readonly forward: readonly Patch[];
  readonly backward: readonly Patch[];
}

/** Steps taken, the latest last, and steps undone, the next to redo last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };

/** Enough for a lesson; beyond it the oldest step is forgotten. */
const longest = 200;

/** Goes to `next` and remembers the way back. Steps that were undone are forgotten. */
export function step(history: History, from: Version, next: Version): History {
  const [before, after] = [from.draft, next.draft];
  const [, forward, backward] = produceWithPatches(from, (version) => {
    const { draft } = version;
    if (before.original !== after.original) draft.original = after.original as typeof draft.original;
    if (before.scenario !== after.scenario) draft.scenario = after.scenario as typeof draft.scenario;
    draft.seed = after.seed;
    draft.months = after.months;
    if (before.decisions !== after.decisions) draft.decisions = [...after.decisions];
    if (from.branches !== next.branches) version.branches = next.branches as typeof version.branches;
  });
  if (forward.length === 0) return history;
  return { done: [...history.done, { forward, backward }].slice(-longest), undone: [] };
}

export function undo(history: History, { draft, branches }: Version): (Version & { readonly history: History }) | undefined {
  const last = history.done.at(-1);
  if (!last) return undefined;
  return { ...applyPatches<Version>({ draft, branches }, last.backward), history: { done: history.done.slice(0, -1), undone: [...history.undone, last] } };
}

export function redo(history: History, { draft, branches }: Version): (Version & { readonly history: History }) | undefined {
  const next = history.undone.at(-1);
  if (!next) return undefined;
  return { ...applyPatches<Version>({ draft, branches }, next.forward), history: { done: [...history.done, next], undone: history.undone.slice(0, -1) } };
}
