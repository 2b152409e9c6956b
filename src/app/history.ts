import { applyPatches, enablePatches, produceWithPatches } from 'immer';
import type { Patch } from 'immer';
import type { Draft } from './draft';

enablePatches();

/** One step back and forth between two drafts. */
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
export function step(history: History, from: Draft, next: Draft): History {
  const [, forward, backward] = produceWithPatches(from, (draft) => {
    if (from.original !== next.original) draft.original = next.original as typeof draft.original;
    if (from.scenario !== next.scenario) draft.scenario = next.scenario as typeof draft.scenario;
    draft.seed = next.seed;
    draft.months = next.months;
    if (from.decisions !== next.decisions) draft.decisions = [...next.decisions];
  });
  if (forward.length === 0) return history;
  return { done: [...history.done, { forward, backward }].slice(-longest), undone: [] };
}

export function undo(history: History, draft: Draft): { history: History; draft: Draft } | undefined {
  const last = history.done.at(-1);
  if (!last) return undefined;
  return { draft: applyPatches(draft, last.backward), history: { done: history.done.slice(0, -1), undone: [...history.undone, last] } };
}

export function redo(history: History, draft: Draft): { history: History; draft: Draft } | undefined {
  const next = history.undone.at(-1);
  if (!next) return undefined;
  return { draft: applyPatches(draft, next.forward), history: { done: [...history.done, next], undone: history.undone.slice(0, -1) } };
}
