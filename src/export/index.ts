/** Results of a run as files: CSV that spreadsheets and statistics programs open without options, and the names of all files. */
export { csvBytes, toCsv } from './csv';
export type { Cell, CsvLanguage } from './csv';
export { codebookCsv, indicatorsCsv, ledgerCsv, villagesCsv } from './tables';
export { fileName, provenance } from './provenance';
export type { Provenance } from './provenance';
