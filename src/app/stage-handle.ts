import type { Stage } from '../view/network';

/** The stages that are drawn, in the order of their opening. */
let drawn: readonly Stage[] = [];
/** Those whose camera is not at the whole picture. */
const away = new Set<Stage>();

/** Of these the one that shows the run of the page. */
let ofPage: Stage | null = null;

/** Remembers a stage that is drawn, for whoever wants its picture or leads it home. Returns the function that forgets it. */
export function keepStage(stage: Stage, isOfPage = true): () => void {
  drawn = [...drawn, stage];
  if (isOfPage) ofPage = stage;
  return () => {
    if (ofPage === stage) ofPage = null;
    drawn = drawn.filter((one) => one !== stage);
    away.delete(stage);
  };
}

export const drawnStages = (): readonly Stage[] => drawn;

/** The stage that shows the run of the page; null when it is not drawn. */
export const drawnStage = (): Stage | null => ofPage;

/** Notes whether a stage shows its whole picture; answers whether all of them do. */
export function noteCamera(stage: Stage, isHome: boolean): boolean {
  if (isHome) away.delete(stage);
  else away.add(stage);
  return away.size === 0;
}
