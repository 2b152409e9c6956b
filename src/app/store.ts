import { create } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import type { Problem } from '../run';
import type { Theme } from '../view';
import type { StageTarget } from '../view/network';
import type { Against, Language } from '../words';
import type { Draft } from './draft';
import { noHistory } from './history';
import type { History } from './history';

/** Months per second. */
export const speeds = [1, 4, 12] as const;
export type Speed = (typeof speeds)[number];
export type Mode = 'simulate' | 'model';
/** What is seen on a phone, where the stage and the panels do not fit side by side. */
export type Tab = 'stage' | 'levers' | 'log';

/** What the reader wants the ghost to show. */
export type Comparison = Against | 'none';
export const comparisons: readonly Comparison[] = ['scenario', 'withoutDecisions', 'none'];

/** How far the run is. `computed` is the last month whose frame is there, −1 for none. */
export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'computing'; readonly computed: number }
  | { readonly kind: 'ready'; readonly computed: number; readonly digest: string }
  | { readonly kind: 'failed'; readonly computed: number; readonly problem: Problem };

/** Something told to the reader once; it stays until it is dismissed or replaced. */
export type Notice =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'done'; readonly text: string };

/** The one thing that floats above the page. */
export type Dialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'scenarios' | 'share' | 'help' | 'numbers' }
  | { readonly kind: 'chart'; readonly indicator: string }
  | { readonly kind: 'newRun'; readonly parameter: string; readonly value: number };

/** Choices and small facts of the page. Frames and series live in the session; `revision` tells when to look there again. */
export interface PageState {
  readonly language: Language;
  readonly theme: Theme;
  readonly speed: Speed;
  readonly comparison: Comparison;
  /** The reader has found the choice of the ghost: it is not offered any more. */
  readonly comparisonFound: boolean;
  readonly mode: Mode;
  readonly tab: Tab;
  /** Below 1280 px the levers are a drawer. */
  readonly drawerOpen: boolean;
  readonly draft: Draft | null;
  readonly history: History;
  readonly run: RunState;
  readonly revision: number;
  readonly play: 'paused' | 'playing';
  /** Month that is shown, or waited for while it is being computed. */
  readonly playhead: number;
  readonly selection: StageTarget | null;
  /** Village that the stage has been walked to; null for the whole picture. */
  readonly zoomedVillage: number | null;
  /** The stage shows the whole picture. */
  readonly cameraHome: boolean;
  /** Month of the pin and log lines that are lit, −1 for none. */
  readonly selectedMonth: number;
  /** Welfare stage shown alone, 1 to 5; 0 for all. */
  readonly isolatedStage: number;
  readonly notice: Notice | null;
  readonly dialog: Dialog;
}

export const initialState: PageState = {
  language: 'id',
  theme: 'light',
  speed: 4,
  comparison: 'scenario',
  comparisonFound: false,
  mode: 'simulate',
  tab: 'stage',
  drawerOpen: false,
  draft: null,
  history: noHistory,
  run: { kind: 'idle' },
  revision: 0,
  play: 'paused',
  playhead: 0,
  selection: null,
  zoomedVillage: null,
  cameraHome: true,
  selectedMonth: -1,
  isolatedStage: 0,
  notice: null,
  dialog: { kind: 'none' },
};

export const useStore = create<PageState>()(subscribeWithSelector(() => initialState));

/** The last month whose frame is there, −1 for none. */
export function computedMonth(run: RunState): number {
  return run.kind === 'idle' ? -1 : run.computed;
}

/** The month that can be shown now: the playhead, or the last computed month before it. */
export const shownMonth = (state: PageState): number => Math.min(state.playhead, Math.max(0, computedMonth(state.run)));
