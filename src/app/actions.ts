import type { Decision, Problem } from '../run';
import type { Theme } from '../view';
import type { StageTarget } from '../view/network';
import { words } from '../words';
import type { Language } from '../words';
import { drawnStage } from './stage-handle';
import { decide, parameterOf, resetDraft, withoutDecisions, withSetup } from './draft';
import type { Draft } from './draft';
import * as history from './history';
import { computedMonth, useStore } from './store';
import type { Comparison, Dialog, Mode, Speed, Tab } from './store';

const { getState: get, setState: set } = useStore;

/** Everything a person can do, by name. Components call these and never write into the store themselves. */

function change(next: (draft: Draft) => Draft): void {
  const { draft, history: before } = get();
  if (!draft) return;
  const after = next(draft);
  if (after !== draft) set({ draft: after, history: history.step(before, draft, after) });
}

/** Levers moved at the month that is shown. Set-up parameters go through `startAgain`. */
export function moveLevers(changes: Readonly<Record<string, number>>): void {
  const { playhead, draft } = get();
  const month = Math.min(playhead, (draft?.months ?? 1) - 1);
  change((current) => decide(current, month, changes));
  set({ selectedMonth: month });
}

/** Moves any lever: a live one by a decision, a set-up one at once before month 0 and after a question later. */
export function setLever(id: string, value: number): void {
  if (parameterOf(id).when === 'live') moveLevers({ [id]: value });
  else if (get().playhead === 0) startAgain({ [id]: value });
  else openDialog({ kind: 'newRun', parameter: id, value });
}

/** A new run with other set-up values, from month 0. */
export function startAgain(changes: Readonly<Record<string, number>>): void {
  change((draft) => withSetup(draft, changes));
  set({ playhead: 0, play: 'paused' });
}

export function removeDecisions(decisions: readonly Decision[]): void {
  change((draft) => withoutDecisions(draft, decisions));
  tell(words[get().language].log.removed);
}

/** Opens a scenario or a whole run. The draft before it stays in undo. */
export function openDraft(next: Draft, playhead = 0): void {
  if (get().draft) change(() => next);
  else set({ draft: next });
  set({ playhead: Math.min(playhead, next.months), play: 'paused', selection: null, zoomedVillage: null, selectedMonth: -1, notice: null });
}

/** Back to the settings of the scenario: no decision but its own, no set-up value but its own. */
export function resetLevers(): void {
  change(resetDraft);
  tell(words[get().language].levers.resetDone);
}

export function setRun(seed: number, months: number): void {
  change((draft) => (draft.seed === seed && draft.months === months ? draft : { ...draft, seed, months }));
  set((state) => ({ playhead: Math.min(state.playhead, months) }));
}

export function undo(): void {
  travel(history.undo, words[get().language].page.undone);
}

export function redo(): void {
  travel(history.redo, words[get().language].page.redone);
}

function travel(move: typeof history.undo, told: string): void {
  const { draft, history: before } = get();
  const moved = draft && move(before, draft);
  if (!moved) return;
  set((state) => ({ ...moved, playhead: Math.min(state.playhead, moved.draft.months) }));
  tell(told);
}

export function seek(month: number): void {
  const { draft } = get();
  if (draft) set({ playhead: Math.min(draft.months, Math.max(0, Math.round(month))) });
}

export function skip(months: number): void {
  set({ play: 'paused' });
  seek(get().playhead + months);
}

export function togglePlay(): void {
  const { play, playhead, draft, run } = get();
  if (!draft || run.kind === 'failed') return;
  if (play === 'playing') set({ play: 'paused' });
  else set({ play: 'playing', playhead: playhead >= draft.months ? 0 : playhead });
}

/** Computes again after a failure, from the last month that is there. */
export function repeatRun(): void {
  set((state) => ({ run: { kind: 'computing', computed: computedMonth(state.run) }, draft: state.draft && { ...state.draft } }));
}

export const setSpeed = (speed: Speed): void => set({ speed });
export const compareWith = (comparison: Comparison): void => set({ comparison, comparisonFound: true });
export const setTheme = (theme: Theme): void => set({ theme });
export const setLanguage = (language: Language): void => set({ language });
export const setMode = (mode: Mode): void => set({ mode, tab: 'stage', play: 'paused' });
export const setTab = (tab: Tab): void => set({ tab });
export const toggleDrawer = (): void => set((state) => ({ drawerOpen: !state.drawerOpen }));
/** Shows the card of something on the stage; a village is walked to. */
export function select(selection: StageTarget | null): void {
  set((state) => ({ selection, zoomedVillage: selection?.kind === 'village' ? selection.village : state.zoomedVillage }));
}
export const zoomTo = (zoomedVillage: number | null): void => set({ zoomedVillage });

/** The whole picture again, from wherever the stage was walked or zoomed to. */
export function showWhole(): void {
  zoomTo(null);
  drawnStage()?.home();
}
export const selectMonth = (month: number): void => set({ selectedMonth: month });
export const openDialog = (dialog: Dialog): void => set({ dialog });
export const closeDialog = (): void => set({ dialog: { kind: 'none' } });
export const tell = (text: string): void => set({ notice: { kind: 'done', text } });
export const complain = (...problems: readonly Problem[]): void => set({ notice: { kind: 'problems', problems } });
export const dismissNotice = (): void => set({ notice: null });

export function isolateStage(stage: number): void {
  const isolatedStage = get().isolatedStage === stage ? 0 : stage;
  const { isolate, isolateAll, welfareStage } = words[get().language];
  set({ isolatedStage });
  tell(isolatedStage === 0 ? isolateAll : isolate(welfareStage[isolatedStage - 1]));
}

/** One step back: dialog, drawer, card, walk or zoom, then the isolated stage. */
export function goBack(): void {
  const { dialog, drawerOpen, selection, isolatedStage, zoomedVillage, cameraHome } = get();
  if (dialog.kind !== 'none') closeDialog();
  else if (drawerOpen) set({ drawerOpen: false });
  else if (selection) set({ selection: null });
  else if (zoomedVillage !== null || !cameraHome) showWhole();
  else if (isolatedStage !== 0) isolateStage(isolatedStage);
}
