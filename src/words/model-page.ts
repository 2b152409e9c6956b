import type { Language } from './format';

/** Words of the page about the model, in both languages. */
const modelPageEn = {
  title: 'About the model',
  lead: 'Gotong computes every household, facilitator, group and village month by month. This page lists what the model assumes, in which order a month happens, and what it cannot say.',
  contents: 'On this page',
  views: 'Ways to read',
  about: 'Overview',
  odd: 'ODD document',
  oddSave: 'Save as Markdown',
  engine: (version: string) => `Engine version ${version}`,
  cannotTitle: 'What the model cannot say',
  cannot: [
    'It is an instrument for thinking, not a forecast for a place. Households, villages and people are synthetic.',
    'The directions of effects come from five qualitative studies of Indonesian communities; sizes come from other literature where a source is named, and are assumed where it is not.',
    'It does not rank real villages, and a difference smaller than the spread between seeds is no difference.',
    'Assumed parameters are marked. A result that changes sign inside their ranges is fragile, however clear one run looks.',
    'Migration, elections, prices outside the village market, and the quality of schools and clinics are left out; of conflict there is only jealousy and protest over aid.',
  ],
  monthTitle: 'One month, in order',
  monthLead: 'Every month runs through these processes from top to bottom. Nothing happens outside this list.',
  reads: 'Reads',
  writes: 'Writes',
  source: 'Source',
  parametersTitle: 'Parameters',
  parametersLead: (all: string, source: string, derived: string, assumed: string) =>
    `${all} parameters: ${source} read in a source, ${derived} derived from sources, ${assumed} assumed.`,
  filter: 'Show',
  filterAll: 'All',
  indicatorsTitle: 'Indicators',
  indicatorsLead: 'Measured at the end of every month, for the whole and, where it makes sense, for every village.',
  worksTitle: 'Works cited',
  worksLead: 'What the sources on this page refer to. Most were read as an abstract, a table or a news report, not in full; n.d. marks works that bear no year.',
  column: { parameter: 'Parameter', value: 'Value now', range: 'Range', default: 'Default', status: 'Status', source: 'Source', when: 'When', indicator: 'Indicator', better: 'Better' },
  better: { up: 'higher', down: 'lower', none: 'no judgement' },
  when: { live: 'any month', setup: 'before month 0' },
};

const modelPageId: typeof modelPageEn = {
  title: 'Tentang model',
  lead: 'Gotong menghitung setiap keluarga, pendamping, kelompok, dan desa bulan demi bulan. Halaman ini memuat anggapan model, urutan kejadian dalam satu bulan, dan hal-hal yang tidak dapat dikatakannya.',
  contents: 'Pada halaman ini',
  views: 'Cara membaca',
  about: 'Ringkasan',
  odd: 'Dokumen ODD',
  oddSave: 'Simpan sebagai Markdown',
  engine: (version) => `Mesin versi ${version}`,
  cannotTitle: 'Yang tidak dapat dikatakan model ini',
  cannot: [
    'Model ini alat untuk berpikir, bukan ramalan bagi suatu tempat. Keluarga, desa, dan orang-orangnya buatan.',
    'Arah pengaruhnya berasal dari lima studi kualitatif tentang masyarakat Indonesia; besarnya berasal dari pustaka lain bila sumbernya disebut, dan berupa asumsi bila tidak.',
    'Model ini tidak memeringkat desa sungguhan, dan selisih yang lebih kecil daripada sebaran antarbenih acak bukanlah perbedaan.',
    'Parameter yang berupa asumsi diberi tanda. Hasil yang berbalik arah di dalam rentangnya tergolong rapuh, sejelas apa pun satu simulasi tampaknya.',
    'Migrasi, pemilihan umum, harga di luar pasar desa, serta mutu sekolah dan puskesmas tidak dimodelkan; dari konflik hanya ada kecemburuan dan protes soal bantuan.',
  ],
  monthTitle: 'Satu bulan, menurut urutannya',
  monthLead: 'Setiap bulan melewati proses-proses ini dari atas ke bawah. Tidak ada yang terjadi di luar daftar ini.',
  reads: 'Membaca',
  writes: 'Menulis',
  source: 'Sumber',
  parametersTitle: 'Parameter',
  parametersLead: (all, source, derived, assumed) =>
    `${all} parameter: ${source} dibaca dari sumber, ${derived} diturunkan dari sumber, ${assumed} berupa asumsi.`,
  filter: 'Tampilkan',
  filterAll: 'Semua',
  indicatorsTitle: 'Indikator',
  indicatorsLead: 'Diukur pada akhir setiap bulan, untuk keseluruhan dan, bila bermakna, untuk setiap desa.',
  worksTitle: 'Daftar pustaka',
  worksLead: 'Karya yang dirujuk di halaman ini. Sebagian besar dibaca sebagai abstrak, tabel, atau berita, tidak secara utuh; t.t. berarti tanpa tahun.',
  column: { parameter: 'Parameter', value: 'Nilai sekarang', range: 'Rentang', default: 'Nilai bawaan', status: 'Status', source: 'Sumber', when: 'Waktu ubah', indicator: 'Indikator', better: 'Lebih baik bila' },
  better: { up: 'naik', down: 'turun', none: 'tanpa penilaian' },
  when: { live: 'bulan mana pun', setup: 'sebelum bulan 0' },
};

/** Words of the page about the model; fetched with it, so not among the words of the page. */
export const modelPageWords: Readonly<Record<Language, typeof modelPageEn>> = { en: modelPageEn, id: modelPageId };
