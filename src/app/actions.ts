import type { Decision, Problem } from '../run';
import type { Theme } from '../view';
import type { StageTarget } from '../view/network';
import { formatter, words } from '../words';
import type { Language } from '../words';
import { branchOf, written } from './branches';
import { drawnStages } from './stage-handle';
import { decide, parameterOf, resetDraft, withoutDecisions, withSetup } from './draft';
import type { Branches } from './branches';
import type { Draft } from './draft';
import * as history from './history';
import { computedMonth, playing, useStore } from './store';
import type { Side } from './compared';
import type { Comparison, Dialog, Mode, Speed, Tab } from './store';

const { getState: get, setState: set } = useStore;

/** Everything a person can do, by name. Components call these and never write into the store themselves. */

function change(next: (draft: Draft) => Draft): void {
  const { draft, branches } = get();
  if (!draft) return;
  const after = next(draft);
  if (after !== draft) commit({ draft: after, branches: branches && written(branches, after) });
}

/** Goes to another version of the run and its branches; undo leads back. */
export function commit(next: history.Version): void {
  const { draft, branches, history: before } = get();
  if (draft) set({ ...next, history: history.step(before, { draft, branches }, next) });
}

/** Levers moved at the month that is shown. Set-up parameters go through `startAgain`. */
export function moveLevers(changes: Readonly<Record<string, number>>): void {
  const { playhead, draft } = get();
  const month = Math.min(playhead, (draft?.months ?? 1) - 1);
  change((current) => decide(current, month, changes));
  set({ selectedMonth: month });
  tellShared(month);
}

/** A decision before the current branch left its parent is in both. */
function tellShared(month: number): void {
  const { branches, language } = get();
  if (!branches) return;
  const { parent, month: fork } = branchOf(branches, branches.current);
  if (parent !== null && month < fork) tell(words[language].branches.sharedPast(formatter(language).number(month), formatter(language).number(fork)));
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

/** Opens a scenario or a whole run. The draft before it stays in undo, with its branches. */
export function openDraft(next: Draft, playhead = 0, branches: Branches | null = null): void {
  if (get().draft) commit({ draft: next, branches });
  else set({ draft: next, branches });
  set({ playhead: Math.min(playhead, next.months), play: 'paused', selection: null, story: null, zoomedVillage: null, selectedMonth: -1, notice: null });
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
  const { draft, branches, history: before } = get();
  const moved = draft && move(before, { draft, branches });
  if (!moved) return;
  set((state) => ({ ...moved, playhead: Math.min(state.playhead, moved.draft.months) }));
  tell(told);
}

export function seek(month: number): void {
  const { months } = playing(get());
  set({ playhead: Math.min(months, Math.max(0, Math.round(month))) });
}

export function skip(months: number): void {
  set({ play: 'paused' });
  seek(get().playhead + months);
}

export function togglePlay(): void {
  const { play, playhead, draft } = get();
  const { months, failed } = playing(get());
  if (!draft || failed) return;
  if (play === 'playing') set({ play: 'paused' });
  else set({ play: 'playing', playhead: playhead >= months ? 0 : playhead });
}

/** Computes again after a failure, from the last month that is there. */
export function repeatRun(): void {
  set((state) => ({ run: { kind: 'computing', computed: computedMonth(state.run) }, draft: state.draft && { ...state.draft } }));
}

export const setSpeed = (speed: Speed): void => set({ speed });
export const compareWith = (comparison: Comparison): void => set({ comparison, comparisonFound: true });
export const setComparedIndicator = (indicator: string): void => set(({ compared }) => ({ compared: { ...compared, indicator } }));
export const setTheme = (theme: Theme): void => set({ theme });
export const setLanguage = (language: Language): void => set({ language });
export function setMode(mode: Mode): void {
  const before = get().mode;
  // What is chosen on the stage of the page need not be on those of a comparison.
  const left = mode !== before && (mode === 'compare' || before === 'compare') ? { selection: null, zoomedVillage: null, cameraHome: true } : {};
  set({ mode, tab: 'stage', play: 'paused', ...left });
}
export const setTab = (tab: Tab): void => set({ tab });
export const toggleDrawer = (): void => set((state) => ({ drawerOpen: !state.drawerOpen }));
/** Shows the card of something on a stage; a village is walked to. */
export function select(selection: StageTarget | null, side: Side = 'a'): void {
  set((state) => ({ selection, side, zoomedVillage: selection?.kind === 'village' ? selection.village : state.zoomedVillage }));
}
export const zoomTo = (zoomedVillage: number | null, side: Side = 'a'): void => set({ zoomedVillage, side });

/** The whole picture again, from wherever the stage was walked or zoomed to. */
export function showWhole(): void {
  zoomTo(null);
  for (const stage of drawnStages()) stage.home();
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
  const { dialog, drawerOpen, mode, story, selection, isolatedStage, zoomedVillage, cameraHome } = get();
  if (dialog.kind !== 'none') closeDialog();
  else if (drawerOpen) set({ drawerOpen: false });
  else if (mode === 'simulate' && story?.view === 'open') set({ story: null });
  else if (selection) set({ selection: null });
  else if (zoomedVillage !== null || !cameraHome) showWhole();
  else if (isolatedStage !== 0) isolateStage(isolatedStage);
}
