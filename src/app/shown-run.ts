import { createContext, use, useSyncExternalStore } from 'react';
import type { Side } from './compared';
import type { Draft } from './draft';
import { session } from './running';
import type { Session } from './session';
import { shownMonth, useStore } from './store';
import type { PageState, RunState } from './store';

/** A run as a stage and its cards show it. A new object whenever something of it changed. */
export interface ShownRun {
  /** Null for the run of the page. */
  readonly side: Side | null;
  readonly session: Session;
  /** What is decided in it; null before there is one. */
  readonly draft: Draft | null;
  readonly run: RunState;
  readonly revision: number;
  /** Of two runs: whether both have the same villages and families, so that what is chosen on one stage is chosen on both. */
  readonly paired: boolean;
  /** The run beside it, whose grains must be worth the same. */
  readonly beside: Session | null;
  /** Households that are paled at a month, marked 1; null for none. */
  readonly pale: ((month: number) => Uint8Array | null) | null;
}

export interface RunSource {
  readonly now: () => ShownRun;
  /** Returns the function that ends it. */
  readonly subscribe: (changed: () => void) => () => void;
}

let page: ShownRun | null = null;

/** The run of the page. */
export const pageRun: RunSource = {
  now() {
    const { draft, run, revision } = useStore.getState();
    if (page?.session !== session() || page.draft !== draft || page.run !== run || page.revision !== revision) {
      page = { side: null, session: session(), draft, run, revision, paired: false, beside: null, pale: null };
    }
    return page;
  },
  subscribe: useStore.subscribe,
};

/** Which run the parts of a stage show: that of the page unless told. */
export const RunContext = createContext<RunSource>(pageRun);

export const useRunSource = (): RunSource => use(RunContext);

export function useShownRun(): ShownRun {
  const source = useRunSource();
  return useSyncExternalStore(source.subscribe, source.now);
}

/** Whether what is chosen on one of two stages is chosen on this one. */
export const concerns = ({ side, paired }: ShownRun, state: PageState): boolean => side === null || paired || state.side === side;

/** The month that a stage draws: that of the playhead, of two the last one that both have. */
export const drawnMonth = ({ side }: ShownRun, state: PageState): number => (side === null ? state.playhead : shownMonth(state));
