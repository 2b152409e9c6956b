import type { Text } from '../model';

/** What the command says beside the verdict, which page and command line share. */
export const replayWords = {
  about: {
    en: 'repeat the run of a file that was exported (record, CSV, XLSX, data package, Parquet, GraphML, HTML report, PNG, SVG, WebM, MP4) and compare all that stands in it',
    id: 'mengulang simulasi dari berkas yang diekspor (rekaman, CSV, XLSX, paket data, Parquet, GraphML, laporan HTML, PNG, SVG, WebM, MP4) dan membandingkan seluruh isinya',
  },
  again: { en: 'Running again', id: 'Menjalankan lagi' },
  nameIt: {
    en: 'Name the scenario, or a run record of it: replay FILE --scenario SCENARIO.',
    id: 'Sebutkan skenarionya, atau rekaman simulasinya: replay BERKAS --scenario SKENARIO.',
  },
  anew: {
    en: 'To run it again with this engine: npm run -s gotong -- replay {file} --anew DIR. It writes a run record.',
    id: 'Untuk menjalankannya lagi dengan mesin ini: npm run -s gotong -- replay {file} --anew FOLDER. Hasilnya satu rekaman simulasi.',
  },
} as const satisfies Readonly<Record<string, Text>>;
