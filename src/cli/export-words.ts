import { formats } from '../export';
import type { Text } from '../model';

const ids = formats.map(({ id }) => id).join(',');

/** What the command line says about files that a run is written to. */
export const exportWords = {
  flags: {
    en: `  --out DIR            write files there
  --format LIST        which: ${ids}; csv,json unless told
  --columns LIST       ids of indicators (p0,gini) and of columns of households (household.savingsRp);
                       all for every column, none or household.none for none of a kind
  --households MONTH   month of which households are listed; the last unless told
  --date YYYY-MM-DD    a date to stand in the files; none unless told
  --json               print one JSON object`,
    id: `  --out FOLDER         menulis berkas di sana
  --format DAFTAR      jenisnya: ${ids}; csv,json bila tidak disebut
  --columns DAFTAR     id indikator (p0,gini) dan kolom keluarga (household.savingsRp);
                       all untuk semua kolom, none atau household.none untuk tanpa kolom sejenis
  --households BULAN   bulan bagi daftar keluarga; bulan terakhir bila tidak disebut
  --date YYYY-MM-DD    tanggal yang dicantumkan dalam berkas; tanpa tanggal bila tidak disebut
  --json               mencetak satu objek JSON`,
  },
  formats: { en: `some of ${ids}, with a comma between them`, id: `beberapa dari ${ids}, dipisah koma` },
  outFolder: { en: '--out DIR with --format, --columns, --households and --date', id: '--out FOLDER bersama --format, --columns, --households, dan --date' },
  monthTo: { en: 'a whole number from 0 to {months}', id: 'bilangan bulat dari 0 sampai {months}' },
  aDate: { en: 'a day as in 2026-11-22', id: 'tanggal seperti 2026-11-22' },
  writing: { en: 'Writing', id: 'Menulis' },
  cancelled: { en: 'Stopped. Nothing was written.', id: 'Dihentikan. Tidak ada yang ditulis.' },
} as const satisfies Readonly<Record<string, Text>>;
