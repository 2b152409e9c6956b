import { efforts } from '../../../model';
import type { HouseholdTable, TableColumnId } from '../../../run';
import { listedPrograms } from './programmes';
import type { BiographyPageWords, Formatter, Words } from '../../../words';

export interface CellWords {
  readonly words: Words;
  readonly page: BiographyPageWords;
  readonly format: Formatter;
  readonly villages: readonly string[];
  /** What a village is called here, as a heading. */
  readonly villageWord: string;
}

/** A cell as a person reads it. */
export function cellText({ values }: HouseholdTable, column: TableColumnId, h: number, { words, page, format, villages }: CellWords): string {
  const value = values[column][h];
  switch (column) {
    case 'village': return villages[value];
    case 'stage': return words.welfareStage[value - 1];
    case 'reached': return efforts.filter((_, i) => (value & (1 << i)) !== 0).map((effort) => words.effort[effort]).join(', ') || page.neverReached;
    case 'recipient': return listedPrograms(value).join(', ') || page.noList;
    case 'lastContactMonth': return value < 0 ? page.never : format.number(value);
    case 'poor': case 'enterprise': case 'femaleHead': return value === 1 ? page.yes : page.no;
    case 'group': case 'circle': case 'facilitator': return value < 0 ? page.noList : format.number(value + 1);
    case 'occupation': return String(value);
    default: return Number.isInteger(value) ? format.number(value, 0) : format.number(value, 2);
  }
}
