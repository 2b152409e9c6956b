import { en as pageEn } from './en';
import type { Language } from './format';
import { id as pageId } from './id';

/* Words of the printable report of a run. Numbers arrive already formatted. Fetched with the first report. */

const en = {
  kind: 'Report of one run',
  print: 'Print',
  size: (months: string, families: string, villages: string, seed: string) => `${months}, ${families} in ${villages}, seed ${seed}`,
  dated: (date: string) => `Dated ${date}.`,
  question: 'The question',
  tryThis: 'To try',
  result: 'What this run shows',
  resultLead: {
    alone: (months: string) => `Every sentence is made from the numbers of this run, from month 0 to month ${months}. There is no run beside it to compare with.`,
    beside: (name: string) => `Every sentence is made from the numbers of this run and of the one beside it on the same luck, “${name}”.`,
  },
  detail: (end: string, start: string) => `${end} at the end, ${start} at the start`,
  detailBeside: (end: string, start: string, than: string, other: string) => `${end} at the end, ${start} at the start; ${than} ends at ${other}`,
  oneRun: (seed: string) =>
    `This is one run on one luck (seed ${seed}). It cannot say whether a difference would stay with other luck: run pairs with other seeds under “${pageEn.page.experiment}”, or with the command “sweep”, before calling any of them an effect.`,
  charts: 'Charts',
  chartsLead: 'A circle above a chart stands at a decision, a triangle below it at a shock that struck whole villages.',
  numbers: 'In numbers',
  head: { indicator: 'Indicator', start: 'Month 0', end: (month: string) => `Month ${month}`, difference: 'Difference' },
  money: 'Money since month 0',
  decisions: 'Decisions',
  noDecisions: 'Nothing was decided during this run: it went on as it was set up.',
  decisionsLead: 'A decision acts at the start of the month after the one it is listed under.',
  decision: { month: 'Month', what: 'What', change: 'From → to', by: 'By' },
  byScenario: 'the scenario',
  byPerson: 'the player',
  happened: 'What happened',
  nothingHappened: 'No shock struck whole villages.',
  struck: (what: string, villages: string) => `${what}: ${villages}`,
  settings: 'Settings that differ from the defaults',
  settingsLead: (count: string, all: string) => `${count} of ${all} settings differ at month 0. Status and source are those of the default.`,
  noSettings: 'All settings are at their defaults.',
  setting: { name: 'Setting', value: 'Here', default: 'Default', status: 'Status', source: 'Source of the default' },
  notes: 'About the scenario',
  cannot: 'What it cannot say',
  sources: 'Sources',
  scenarioSources: 'Of the scenario',
  settingSources: 'Of the settings above',
  again: 'To repeat it',
  from: 'Where it comes from',
  fact: { scenario: 'Scenario', engine: 'Engine version', seed: 'Seed of the luck', digest: 'Digest of the run', beside: 'The run beside it', link: 'Link, to be put after the address of the page' },
  linkTooLong: 'The run is too long for a link on paper. It stands whole inside this file.',
  repeat: (file: string) =>
    `Drop this file on the page of Gotong, or type “npm run -s gotong -- replay ${file}”: the run is repeated, and it is said whether the report is identical or where it first differs.`,
};

const id: typeof en = {
  kind: 'Laporan satu simulasi',
  print: 'Cetak',
  size: (months, families, villages, seed) => `${months}, ${families} di ${villages}, benih ${seed}`,
  dated: (date) => `Tertanggal ${date}.`,
  question: 'Pertanyaan',
  tryThis: 'Untuk dicoba',
  result: 'Yang terlihat pada simulasi ini',
  resultLead: {
    alone: (months) => `Setiap kalimat disusun dari angka simulasi ini, dari bulan 0 sampai bulan ${months}. Tidak ada simulasi lain sebagai pembanding.`,
    beside: (name) => `Setiap kalimat disusun dari angka simulasi ini dan simulasi pembandingnya dengan keacakan yang sama, “${name}”.`,
  },
  detail: (end, start) => `${end} pada akhir, ${start} pada awal`,
  detailBeside: (end, start, than, other) => `${end} pada akhir, ${start} pada awal; ${than} berakhir pada ${other}`,
  oneRun: (seed) =>
    `Ini satu simulasi dengan satu keacakan (benih ${seed}). Simulasi ini tidak dapat mengatakan apakah suatu selisih bertahan pada keacakan lain: jalankan pasangan simulasi dengan benih lain di “${pageId.page.experiment}”, atau dengan perintah “sweep”, sebelum menyebutnya pengaruh.`,
  charts: 'Grafik',
  chartsLead: 'Lingkaran di atas grafik menandai keputusan, segitiga di bawahnya menandai guncangan yang menimpa desa-desa.',
  numbers: 'Dalam angka',
  head: { indicator: 'Indikator', start: 'Bulan 0', end: (month) => `Bulan ${month}`, difference: 'Selisih' },
  money: 'Dana sejak bulan 0',
  decisions: 'Keputusan',
  noDecisions: 'Tidak ada keputusan selama simulasi ini: jalannya tetap seperti diatur pada awal.',
  decisionsLead: 'Keputusan berlaku pada awal bulan sesudah bulan yang tercantum.',
  decision: { month: 'Bulan', what: 'Apa', change: 'Dari → menjadi', by: 'Oleh' },
  byScenario: 'skenario',
  byPerson: 'pemain',
  happened: 'Yang terjadi',
  nothingHappened: 'Tidak ada guncangan yang menimpa seluruh desa.',
  struck: (what, villages) => `${what}: ${villages}`,
  settings: 'Pengaturan yang berbeda dari nilai bawaan',
  settingsLead: (count, all) => `${count} dari ${all} pengaturan berbeda pada bulan 0. Status dan sumber di bawah ini milik nilai bawaannya.`,
  noSettings: 'Semua pengaturan memakai nilai bawaan.',
  setting: { name: 'Pengaturan', value: 'Di sini', default: 'Bawaan', status: 'Status', source: 'Sumber nilai bawaan' },
  notes: 'Tentang skenario',
  cannot: 'Yang tidak dapat dikatakannya',
  sources: 'Sumber',
  scenarioSources: 'Sumber skenario',
  settingSources: 'Sumber pengaturan di atas',
  again: 'Cara mengulanginya',
  from: 'Asal laporan ini',
  fact: { scenario: 'Skenario', engine: 'Versi mesin', seed: 'Benih acak', digest: 'Sidik simulasi', beside: 'Simulasi pembanding', link: 'Tautan, ditulis di belakang alamat halaman' },
  linkTooLong: 'Simulasinya terlalu panjang untuk tautan di atas kertas. Seluruhnya tersimpan di dalam berkas ini.',
  repeat: (file) =>
    `Lepaskan berkas ini di halaman Gotong, atau ketik “npm run -s gotong -- replay ${file}”: simulasinya diulang, lalu dikatakan apakah laporan ini identik atau di mana perbedaan pertamanya.`,
};

export const reportWords: Readonly<Record<Language, typeof en>> = { en, id };
export type ReportWords = typeof en;
