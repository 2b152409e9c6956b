import type { FormatId } from './formats';
import type { Writer } from './job';

/** What writes each format. Nobody waits for the writer of a file that is not wanted. */
const writers: Readonly<Record<FormatId, () => Promise<Writer>>> = {
  xlsx: () => import('./workbook').then(({ writeWorkbook }) => writeWorkbook),
  csv: () => import('./csv-files').then(({ writeCsvFiles }) => writeCsvFiles),
  datapackage: () => import('./data-package').then(({ writeDataPackage }) => writeDataPackage),
  json: () => import('./record-json').then(({ writeRecordJson }) => writeRecordJson),
  parquet: () => import('./parquet').then(({ writePanel }) => writePanel),
  report: () => import('./report/report').then(({ writeReport }) => writeReport),
  graphml: () => import('./graphml').then(({ writeGraphml }) => writeGraphml),
};

/** Fetches what writes a format. */
export const loadWriter = (id: FormatId): Promise<Writer> => writers[id]();
