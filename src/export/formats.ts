import type { Text } from '../model';

/** A kind of file that a run can be taken away as. */
export interface Format {
  /** As the command line calls it. */
  readonly id: string;
  /** After the last point of the file's name. */
  readonly ending: string;
  readonly mediaType: string;
  readonly label: Text;
  /** What it is good for, in one plain line. */
  readonly about: Text;
  /** Whether headings and decimal signs follow the reader's language, and whether columns can be chosen: what a menu has to ask. */
  readonly asks: readonly ('language' | 'columns')[];
}

/**
 * Every format, in the order of menus. The page's export menu and the command line's `--format` come from this list; `writers.ts` holds
 * what writes them, away from the page's own thread.
 */
const list = [
  {
    id: 'xlsx',
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: { en: 'Workbook (XLSX)', id: 'Buku kerja (XLSX)' },
    about: { en: 'All tables with a data dictionary, for Excel and LibreOffice.', id: 'Semua tabel dengan kamus data, untuk Excel dan LibreOffice.' },
    asks: ['language', 'columns'],
  },
  {
    id: 'csv',
    ending: 'csv',
    mediaType: 'text/csv',
    label: { en: 'CSV', id: 'CSV' },
    about: { en: 'For any spreadsheet or statistics program.', id: 'Untuk program lembar kerja atau statistik apa pun.' },
    asks: ['language', 'columns'],
  },
  {
    id: 'datapackage',
    ending: 'zip',
    mediaType: 'application/zip',
    label: { en: 'Data package (zip of CSV)', id: 'Paket data (zip berisi CSV)' },
    about: { en: 'CSV with types, units and keys (Frictionless), for R and Python.', id: 'CSV dengan jenis, satuan, dan kunci (Frictionless), untuk R dan Python.' },
    asks: ['columns'],
  },
  {
    id: 'report',
    ending: 'html',
    mediaType: 'text/html',
    label: { en: 'Report to print (HTML)', id: 'Laporan untuk dicetak (HTML)' },
    about: { en: 'Question, decisions, charts, sentences and sources on A4.', id: 'Pertanyaan, keputusan, grafik, kalimat, dan sumber pada kertas A4.' },
    asks: ['language'],
  },
  {
    id: 'json',
    ending: 'json',
    mediaType: 'application/json',
    label: { en: 'Run record (JSON)', id: 'Rekaman simulasi (JSON)' },
    about: { en: 'Repeats this run to the last bit, here or on the command line.', id: 'Mengulang simulasi ini sampai bit terakhir, di sini atau di baris perintah.' },
    asks: [],
  },
  {
    id: 'parquet',
    ending: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    label: { en: 'Household panel (Parquet)', id: 'Panel keluarga (Parquet)' },
    about: { en: 'Every household in every month (large), for R, Python, DuckDB.', id: 'Setiap keluarga setiap bulan (besar), untuk R, Python, DuckDB.' },
    asks: ['columns'],
  },
  {
    id: 'graphml',
    ending: 'graphml',
    mediaType: 'application/graphml+xml',
    label: { en: 'Network (GraphML)', id: 'Jejaring (GraphML)' },
    about: { en: 'Who is tied to whom in one month, for Gephi, R and Python.', id: 'Siapa terikat dengan siapa pada satu bulan, untuk Gephi, R, Python.' },
    asks: ['language'],
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof list)[number]['id'];
export const formats: readonly (Format & { readonly id: FormatId })[] = list;

/** Formats that follow the run month by month: they compute it for that, so nobody else need have done so before. */
export const following: readonly FormatId[] = ['parquet', 'graphml'];

export const formatById = (id: string): (typeof formats)[number] | undefined => formats.find((format) => format.id === id);
