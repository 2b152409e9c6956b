import type { Field, Table } from '../table';
import { numberOf } from './cells';
import type { FoundCell } from './cells';
import type { ExpectedTable } from './compare';

/** Tables that explain; nothing of a run stands in them but a few numbers. */
const explaining = ['about', 'dictionary', 'codes'];

/** What of a table is words. @param headOf heading of a field in the file. */
export function wordsOf(table: Table, headOf: (field: Field) => readonly string[]): Pick<ExpectedTable, 'words' | 'isWording' | 'wordRows'> {
  const fieldOf = new Map(table.fields.flatMap((field) => headOf(field).map((head) => [head, field] as const)));
  return {
    words: new Set([...fieldOf].flatMap(([head, { type }]) => (type === 'words' ? [head] : []))),
    isWording: (head, found, expected) => {
      const field = fieldOf.get(head);
      if (explaining.includes(table.id) || field?.type === 'any') return numberOf(expected) === null;
      return field?.levels !== undefined && !isLevel(field, found);
    },
    ...(explaining.includes(table.id) && { wordRows: true as const }),
  };
}

/** Whether a text is one of a closed list, as its id or in either language. */
function isLevel({ levels = [] }: Field, text: FoundCell): boolean {
  return levels.some(({ id, label }) => [id, label.en, label.id].includes(String(text).trim()));
}
