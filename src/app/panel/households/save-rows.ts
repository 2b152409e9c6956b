import { householdTableColumns } from '../../../run';
import type { HouseholdTable } from '../../../run';
import { fileName, toCsv } from '../../../export';
import type { Language } from '../../../words';
import { specOf } from '../../draft';
import { saveFile } from '../../part/save-file';
import { useStore } from '../../store';
import { selectionName, selectionText } from './selection';
import type { Sieve } from './sift';

/** Saves the families that pass a sieve with every column of the table as CSV, each with what was selected; answers the name of the file, or null when no run is open. */
export function saveRows({ month, households, values }: HouseholdTable, sieve: Sieve, rows: Int32Array, nameOf: (h: number) => string, villages: readonly string[], language: Language): string | null {
  const { draft } = useStore.getState();
  if (!draft) return null;
  const name = fileName(specOf(draft), selectionName(sieve, month, rows.length, households), 'csv');
  const heads = ['family', 'made_up_name', 'month', ...householdTableColumns.map(({ id }) => id), 'selection'];
  const selection = selectionText(sieve, rows.length, households, villages);
  const lines = Array.from(rows, (h) => [h + 1, nameOf(h), month, ...householdTableColumns.map(({ id }) => (id === 'village' ? villages[values.village[h]] : values[id][h])), selection]);
  saveFile(name, new Blob([toCsv(heads, lines, language)], { type: 'text/csv;charset=utf-8' }));
  return name;
}
