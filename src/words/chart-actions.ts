import type { Language } from './format';

/** Words of what can be done with every chart. Fetched with the first chart that is opened. */
const en = {
  /** Name of the menu, and of the row of buttons. */
  menu: (title: string) => `Table and files: ${title}`,
  asTable: 'Show as table',
  asChart: 'Show as chart',
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
  saveAs: (kind: string) => `Save as ${kind}`,
  link: 'Copy link',
  saved: (name: string) => `Saved as ${name}.`,
  noPicture: 'The picture could not be made. Try SVG, which needs no drawing by the browser.',
  noCsv: 'The table could not be saved. Try again.',
  copied: (holds: string) => `The link is on the clipboard. ${holds}`,
  copyRefused: (address: string) => `The browser did not let the page copy. Copy the link from here: ${address}`,
  /** What a link holds, and what it does not. */
  holds: {
    run: 'It opens this run at this month, with this chart.',
    dashed: 'It opens this run at this month, with this chart; the dashed line is the one chosen where it is opened.',
    pairs: 'It opens both runs at this month, with this chart; the pairs of runs are computed again there, on the same seeds.',
    gains: 'It opens both runs at this month, with this chart.',
    household: 'It opens this run at this month, with the story of this household.',
    experiment: 'It holds the question, its scenario and its seeds, not the runs: they are computed where it is opened, with the same numbers.',
  },
  /** What was opened from a link stands beside a run of the page under this name. */
  fromLink: 'from the link',
};

export type ChartActionWords = typeof en;

const id: ChartActionWords = {
  menu: (title) => `Tabel dan berkas: ${title}`,
  asTable: 'Tampilkan sebagai tabel',
  asChart: 'Tampilkan sebagai grafik',
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
  saveAs: (kind) => `Simpan sebagai ${kind}`,
  link: 'Salin tautan',
  saved: (name) => `Tersimpan sebagai ${name}.`,
  noPicture: 'Gambarnya tidak dapat dibuat. Cobalah SVG, yang tidak perlu digambar ulang oleh peramban.',
  noCsv: 'Tabelnya tidak dapat disimpan. Silakan coba lagi.',
  copied: (holds) => `Tautan sudah tersalin. ${holds}`,
  copyRefused: (address) => `Peramban tidak mengizinkan halaman ini menyalin. Salinlah tautannya dari sini: ${address}`,
  holds: {
    run: 'Tautan ini membuka simulasi ini pada bulan ini, dengan grafik ini.',
    dashed: 'Tautan ini membuka simulasi ini pada bulan ini, dengan grafik ini; garis putus-putusnya mengikuti pilihan pembukanya.',
    pairs: 'Tautan ini membuka kedua simulasi pada bulan ini, dengan grafik ini; pasangan-pasangan simulasinya dihitung ulang di sana, dengan benih yang sama.',
    gains: 'Tautan ini membuka kedua simulasi pada bulan ini, dengan grafik ini.',
    household: 'Tautan ini membuka simulasi ini pada bulan ini, dengan riwayat keluarga ini.',
    experiment: 'Tautan ini memuat pertanyaannya, skenarionya, dan benihnya, bukan hasil simulasinya: itu dihitung di tempat tautan dibuka, dengan angka yang sama.',
  },
  fromLink: 'dari tautan',
};

export const chartActionWords: Readonly<Record<Language, ChartActionWords>> = { en, id };
