import type { StageEvents } from './types';

type Listener<K extends keyof StageEvents> = (value: StageEvents[K]) => void;
type Table = { [K in keyof StageEvents]: Set<Listener<K>> };

/** Who listens to the stage. */
export class Listeners {
  readonly #table: Table = { hover: new Set(), select: new Set(), focus: new Set(), view: new Set(), move: new Set(), lost: new Set() };

  /** Adds a listener; the returned function removes it. */
  add<K extends keyof StageEvents>(event: K, listener: Listener<K>): () => void {
    const set: Set<Listener<K>> = this.#table[event];
    set.add(listener);
    return () => {
      set.delete(listener);
    };
  }

  tell<K extends keyof StageEvents>(event: K, value: StageEvents[K]): void {
    const set: Set<Listener<K>> = this.#table[event];
    for (const listener of set) listener(value);
  }
}
