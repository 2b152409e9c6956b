import type { Stage } from '../view/network';

let current: Stage | null = null;

/** Remembers the stage that is drawn, for whoever wants its picture. Returns the function that forgets it. */
export function keepStage(stage: Stage): () => void {
  current = stage;
  return () => {
    if (current === stage) current = null;
  };
}

/** The stage that is drawn; null when there is none. */
export function drawnStage(): Stage | null {
  return current;
}
