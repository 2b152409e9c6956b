import { setMode } from './actions';
import { session } from './running';
import { useStore } from './store';

const { getState: get, setState: set } = useStore;

/** Opens the story of a household beside the stage, which walks to its village. */
export function openStory(household: number): void {
  setMode('simulate');
  set({ story: { household, view: 'open' }, dialog: { kind: 'none' }, drawerOpen: false });
  locate(household);
}

/** Back to the levers; a few lines of the household stay while time runs. */
export function followStory(): void {
  const { story } = get();
  if (story) set({ story: { ...story, view: 'followed' } });
}

export const closeStory = (): void => set({ story: null });

/** Chooses the household on the stage and walks to its village. */
export function locate(household: number): void {
  const { layout } = session();
  if (!layout) return;
  // The last entry is the number of households.
  const village = layout.firstHousehold_v.findIndex((first) => first > household) - 1;
  set({ selection: { kind: 'household', household }, side: 'a', zoomedVillage: village });
}

/** The page about the model, at the entry of a process. */
export function showProcess(process: string): void {
  setMode('model');
  set({ askedProcess: process });
}

/** Both runs of the comparison, with the household chosen. */
export function compareHousehold(household: number): void {
  setMode('compare');
  set({ selection: { kind: 'household', household } });
}
