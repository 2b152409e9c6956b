import { noColumn } from '../../../export';
import type { ColumnGroup } from '../../../export';
import type { Language } from '../../../words';

const choicesOf = (groups: readonly ColumnGroup[]) => groups.flatMap(({ kind, choices }) => choices.map((choice) => ({ kind, ...choice })));
const kinds = ['indicators', 'households'] as const;

/** The columns that files will have: of each kind those named, or its usual ones when nothing is said about it. */
export function chosenOf(groups: readonly ColumnGroup[], columns: readonly string[] | null): Set<string> {
  const choices = choicesOf(groups);
  const named = new Set(columns);
  const told = kinds.filter((one) => named.has(noColumn[one]) || choices.some(({ id, kind }) => kind === one && named.has(id)));
  return new Set(choices.filter(({ id, kind, usual }) => (told.includes(kind) ? named.has(id) : usual)).map(({ id }) => id));
}

/** How these columns are asked for: null when they are the usual ones. */
export function columnsOf(groups: readonly ColumnGroup[], chosen: ReadonlySet<string>): readonly string[] | null {
  const choices = choicesOf(groups);
  if (choices.every(({ id, usual }) => usual === chosen.has(id))) return null;
  return kinds.flatMap((one) => {
    const ids = choices.filter(({ id, kind }) => kind === one && chosen.has(id)).map(({ id }) => id);
    return ids.length > 0 ? ids : [noColumn[one]];
  });
}

/** How many columns these are. */
export const countOf = (columns: readonly string[]): number => columns.filter((id) => !Object.values<string>(noColumn).includes(id)).length;

/** Groups with the columns whose name or id holds every word looked for; all when nothing is. */
export function found(groups: readonly ColumnGroup[], query: string, language: Language): ColumnGroup[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return groups.flatMap((group) => {
    const choices = group.choices.filter(({ id, label }) => wanted.every((word) => `${id} ${label[language]}`.toLowerCase().includes(word)));
    return choices.length > 0 ? [{ ...group, choices }] : [];
  });
}
