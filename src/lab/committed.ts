import { engineVersion } from '../model';

/** A table of what many runs gave, beside the scenarios: there and of this engine, of another one, or not made yet. */
export type Committed<T> = { readonly kind: 'missing' } | { readonly kind: 'current' | 'older'; readonly table: T };

/** @param found what the file holds, undefined without a file. One of another format is none. */
export function committed<T extends { readonly engine: string }>(found: unknown, format: string, engine = engineVersion): Committed<T> {
  if (typeof found !== 'object' || found === null || !('format' in found) || found.format !== format) return { kind: 'missing' };
  const table = found as unknown as T;
  return { kind: table.engine === engine ? 'current' : 'older', table };
}

/** Six digits are more than the runs can tell, and keep the file small; null for what could not be read. */
export const rounded = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(6)) : null);
