import { RunInWorker } from '../run';
import type { Runner } from '../run';
import { words } from '../words';
import { tell } from './actions';
import { comparedRun } from './baseline';
import { specOf } from './draft';
import type { Draft } from './draft';
import { Session } from './session';
import { useStore } from './store';

let current: Session | null = null;

/** The session of this page. Throws before `startSession`. */
export function session(): Session {
  if (!current) throw new Error('the session has not been started');
  return current;
}

/** Ties store and session together: every new draft is computed, and what is computed is counted in the store. */
export function startSession(makeRunner: () => Runner = () => new RunInWorker()): () => void {
  const { getState, setState, subscribe } = useStore;
  const changed = () => ({ revision: getState().revision + 1 });
  const started = new Session(makeRunner(), makeRunner(), {
    computing: (computed) => setState({ ...changed(), run: { kind: 'computing', computed } }),
    ready: (computed, digest) => setState({ ...changed(), run: { kind: 'ready', computed, digest } }),
    failed: (computed, problem) => setState({ ...changed(), play: 'paused', run: { kind: 'failed', computed, problem } }),
    unchanged: () => tell(words[getState().language].levers.nothingChanged),
    baseline: () => setState(changed()),
  });
  current = started;

  function compute(draft: Draft | null): void {
    if (!draft) return;
    started.show(specOf(draft));
    compare();
  }
  function compare(): void {
    const { draft, comparison, branches } = getState();
    if (draft) started.compareWith(comparedRun(draft, comparison, branches));
  }
  const ends = [subscribe((state) => state.draft, compute, { fireImmediately: true }), subscribe((state) => state.comparison, compare), subscribe((state) => state.branches, compare)];
  return () => {
    for (const end of ends) end();
    started.stop();
    current = null;
  };
}
