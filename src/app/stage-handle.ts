import type { Stage } from '../view/network';
import type { Side } from './compared';

/** The stages that are drawn, in the order of their opening. */
let drawn: readonly Stage[] = [];
/** Those whose camera is not at the whole picture. */
const away = new Set<Stage>();

/** Whose run they show: a side of a comparison, null for the run of the page. */
const sideOf = new Map<Stage, Side | null>();

/** Remembers a stage that is drawn, for whoever wants its picture or leads it home. Returns the function that forgets it. */
export function keepStage(stage: Stage): () => void {
  drawn = [...drawn, stage];
  return () => {
    drawn = drawn.filter((one) => one !== stage);
    sideOf.delete(stage);
    away.delete(stage);
  };
}

/** Notes whose run a stage shows now. */
export const noteSide = (stage: Stage, side: Side | null): void => void sideOf.set(stage, side);

export const drawnStages = (): readonly Stage[] => drawn;

/** The stage that shows the run of the page, or of a side; null when it is not drawn. */
export const drawnStage = (side: Side | null = null): Stage | null => drawn.find((stage) => sideOf.get(stage) === side) ?? null;

/** Notes whether a stage shows its whole picture; answers whether all of them do. */
export function noteCamera(stage: Stage, isHome: boolean): boolean {
  if (isHome) away.delete(stage);
  else away.add(stage);
  return away.size === 0;
}
