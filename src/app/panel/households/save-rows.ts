import { householdTableColumns } from '../../../run';
import type { HouseholdTable } from '../../../run';
import { fileName, toCsv } from '../../../export';
import type { Language } from '../../../words';
import { specOf } from '../../draft';
import { saveFile } from '../../part/save-file';
import { useStore } from '../../store';

/** Saves these families with every column of the table as CSV; answers the name of the file, or null when no run is open. */
export function saveRows({ month, values }: HouseholdTable, rows: Int32Array, nameOf: (h: number) => string, villages: readonly string[], language: Language): string | null {
  const { draft } = useStore.getState();
  if (!draft) return null;
  const name = fileName(specOf(draft), `families-${month}`, 'csv');
  const heads = ['family', 'made_up_name', 'month', ...householdTableColumns.map(({ id }) => id)];
  const lines = Array.from(rows, (h) => [h + 1, nameOf(h), month, ...householdTableColumns.map(({ id }) => (id === 'village' ? villages[values.village[h]] : values[id][h]))]);
  saveFile(name, new Blob([toCsv(heads, lines, language)], { type: 'text/csv;charset=utf-8' }));
  return name;
}
