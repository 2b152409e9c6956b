import type { Gathered } from '../gather';
import type { ExportJob } from '../job';
import type { Table } from '../table';
import { codesTable, dictionaryTable } from './dictionary';
import { householdsTable } from './households';
import { ledgerTable } from './ledger';
import { monthsTable, villageMonthsTable, villagesTable } from './months';
import { decisionsTable, parametersTable } from './settings';

export { aboutTable, licence, sourcesOf, whatItIs } from './about';
export { columnGroups, householdColumns, noColumn, unknownColumn } from './columns';
export type { ColumnChoice, ColumnGroup } from './columns';

/** Every table of a run, in the order of reading, with the columns that are wanted; the data dictionary and the codes speak of all before them. */
export function contentOf(gathered: Gathered, { declared, columns }: ExportJob): Table[] {
  const { spec } = gathered;
  const tables = [
    parametersTable(spec, declared),
    decisionsTable(spec, declared),
    monthsTable(gathered, declared, columns),
    villagesTable(gathered),
    villageMonthsTable(gathered, declared, columns),
    householdsTable(gathered, declared, columns),
    ledgerTable(gathered, declared),
  ];
  return [...tables, dictionaryTable(tables), codesTable(tables)];
}
