import { createStore, delMany, getMany, keys, setMany } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { ExperimentFile } from '../../../lab';

/** An experiment as it is kept in the browser; its runs lie beside it. */
export interface Kept {
  readonly id: string;
  readonly file: ExperimentFile;
  /** Engine and plan that the runs belong to; empty while there are none. */
  readonly engine: string;
  readonly plan: string;
  readonly runs: number;
  readonly done: number;
  /** Seconds that the runs took, all told. */
  readonly seconds: number;
  /** `running` is found again after a tab was killed: it goes on. */
  readonly state: 'ready' | 'running' | 'paused' | 'finished';
  /** When it was made, in milliseconds since 1970. */
  readonly made: number;
}

/** Runs that were written down together. */
export interface Rows {
  readonly jobs: readonly number[];
  readonly values: readonly Float64Array[];
}

/** Where experiments and their runs are kept. Every promise is rejected where the browser keeps nothing. */
export interface Shelf {
  all(): Promise<Kept[]>;
  rows(id: string): Promise<Rows[]>;
  /** Writes an experiment, with some more of its runs. All or nothing. */
  put(kept: Kept, rows?: Rows): Promise<void>;
  /** Takes the runs of an experiment away. */
  clear(id: string): Promise<void>;
  delete(id: string): Promise<void>;
}

const about = (id: string): string => `about/${id}`;
const part = (id: string): string => `rows/${id}/`;

/** The browser's own database. */
export function browserShelf(): Shelf {
  let opened: UseStore | null = null;
  const store = () => (opened ??= createStore('gotong-experiments', 'kept'));
  const partsOf = async (id: string) => (await keys<string>(store())).filter((key) => key.startsWith(part(id)));
  return {
    // By their keys: reading everything would take all runs into memory.
    all: async () => found(await getMany<Kept>((await keys<string>(store())).filter((key) => key.startsWith(about(''))), store())),
    rows: async (id) => found(await getMany<Rows>(await partsOf(id), store())),
    async put(kept, rows) {
      const own: [string, Kept | Rows] = [about(kept.id), kept];
      await setMany(rows ? [own, [part(kept.id) + crypto.getRandomValues(new Uint32Array(2)).join('-'), rows]] : [own], store());
    },
    clear: async (id) => delMany(await partsOf(id), store()),
    delete: async (id) => delMany([about(id), ...(await partsOf(id))], store()),
  };
}

function found<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}

/** Puts an experiment back that was just deleted. */
export async function putBack(shelf: Shelf, kept: Kept, rows: readonly Rows[]): Promise<void> {
  await shelf.put(kept);
  for (const one of rows) await shelf.put(kept, one);
}

