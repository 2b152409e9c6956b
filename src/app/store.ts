import { create } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import type { MoneyView, PeriodKind, Problem } from '../run';
import type { Theme } from '../view';
import type { StageTarget } from '../view/network';
import type { Against, Language } from '../words';
import type { Branches } from './branches';
import { comparedAtFirst } from './compared';
import type { Compared, OpenedRecord, Side, Twins } from './compared';
import type { Draft } from './draft';
import { noHistory } from './history';
import type { History } from './history';

/** Months per second. */
export const speeds = [1, 4, 12] as const;
export type Speed = (typeof speeds)[number];
export type Mode = 'simulate' | 'compare' | 'experiment' | 'model';
/** What is seen on a phone, where the stage and the panels do not fit side by side. */
export type Tab = 'stage' | 'levers' | 'log';

/** What the reader wants the ghost to show. */
export type Comparison = Against | 'none';
export const comparisons: readonly Comparison[] = ['scenario', 'withoutDecisions', 'parent', 'none'];

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
  | { readonly kind: 'scenarios' | 'share' | 'help' | 'numbers' | 'verifying' | 'video' }
  | { readonly kind: 'chart'; readonly indicator: string }
  /** All families, or those of a village. */
  | { readonly kind: 'households'; readonly village: number | null }
  | { readonly kind: 'compared'; readonly chart: 'difference' | 'gains' }
  /** Nothing chosen stands for the year at the playhead. */
  | { readonly kind: 'money'; readonly choice?: MoneyChoice }
  | { readonly kind: 'newRun'; readonly parameter: string; readonly value: number };

/** Whose money, and of which month or year, from 1. */
export interface MoneyChoice {
  readonly view: MoneyView;
  readonly kind: PeriodKind;
  readonly number: number;
}

/** A household whose story is told: open beside the stage, or followed in a few lines while the levers are there. */
export interface ToldStory {
  readonly household: number;
  readonly view: 'open' | 'followed';
}

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
  /** The futures of the run once it has been branched; the draft is the current one. Null before. */
  readonly branches: Branches | null;
  /** The run of a link that nobody has worked on yet: its tab keeps it, and a tab that is opened afresh still finds the reader's own work. */
  readonly lookedAt: Draft | null;
  readonly history: History;
  readonly run: RunState;
  readonly revision: number;
  readonly play: 'paused' | 'playing';
  /** Month that is shown, or waited for while it is being computed. */
  readonly playhead: number;
  readonly selection: StageTarget | null;
  readonly story: ToldStory | null;
  /** Process that the page about the model is asked to show. */
  readonly askedProcess: string | null;
  /** Of two stages the one that the selection and the walk belong to, unless both show the same villages. */
  readonly side: Side;
  /** Village that the stage has been walked to; null for the whole picture. */
  readonly zoomedVillage: number | null;
  /** The stage shows the whole picture. */
  readonly cameraHome: boolean;
  /** Month of the pin and log lines that are lit, −1 for none. */
  readonly selectedMonth: number;
  /** Welfare stage shown alone, 1 to 5; 0 for all. */
  readonly isolatedStage: number;
  /** What is compared with what, how far both are, and the runs from files that can be chosen. */
  readonly compared: Compared;
  readonly twins: Twins | null;
  readonly records: readonly OpenedRecord[];
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
  branches: null,
  lookedAt: null,
  history: noHistory,
  run: { kind: 'idle' },
  revision: 0,
  play: 'paused',
  playhead: 0,
  selection: null,
  story: null,
  askedProcess: null,
  side: 'a',
  zoomedVillage: null,
  cameraHome: true,
  selectedMonth: -1,
  isolatedStage: 0,
  compared: comparedAtFirst,
  twins: null,
  records: [],
  notice: null,
  dialog: { kind: 'none' },
};

export const useStore = create<PageState>()(subscribeWithSelector(() => initialState));

/** The last month whose frame is there, −1 for none. */
export function computedMonth(run: RunState): number {
  return run.kind === 'idle' ? -1 : run.computed;
}

/** The runs that the playhead moves through: two while they are compared, else the one of the page. Month 0 to `months`; `known` is the last month that can be shown, −1 for none. */
export function playing({ mode, twins, draft, run }: PageState): { readonly months: number; readonly known: number; readonly failed: boolean } {
  if (mode === 'compare') return twins ?? { months: draft?.months ?? 0, known: -1, failed: false };
  return { months: draft?.months ?? 0, known: computedMonth(run), failed: run.kind === 'failed' };
}

/** The month that can be shown now: the playhead, or the last computed month before it. */
export const shownMonth = (state: PageState): number => Math.min(state.playhead, Math.max(0, playing(state).known));
