import type { Language } from './format';

/** Titles, subtitles and footnotes of charts. Fetched with the first chart that is opened. */
const en = {
  title: 'Chart',
  choose: 'Indicator',
  stages: 'Welfare stages',
  stagesTitle: (stages: string, share: string, month: string) => `${stages}: ${share} of families in month ${month}`,
  stagesAgainst: (share: string, at: string) => `, ${share} ${at}`,
  and: (first: string, second: string) => `${first} and ${second}`,
  stagesSubtitle: 'Share of families in each stage, poorest at the bottom',
  dashed: (than: string) => `Dashed: ${than}`,
  thisRun: 'This run',
  below: (label: string, distance: string, than: string, month: string) => `${label}: ${distance} lower than ${than} in month ${month}`,
  above: (label: string, distance: string, than: string, month: string) => `${label}: ${distance} higher than ${than} in month ${month}`,
  /** The same of things that are counted. */
  fewer: (label: string, distance: string, than: string, month: string) => `${label}: ${distance} fewer than ${than} in month ${month}`,
  more: (label: string, distance: string, than: string, month: string) => `${label}: ${distance} more than ${than} in month ${month}`,
  same: (label: string, than: string, month: string) => `${label}: the same as ${than} in month ${month}`,
  nearlySame: (label: string, than: string, month: string) => `${label}: nearly the same as ${than} in month ${month}`,
  fell: (label: string, distance: string, month: string) => `${label}: ${distance} lower in month ${month} than at the start`,
  rose: (label: string, distance: string, month: string) => `${label}: ${distance} higher in month ${month} than at the start`,
  unchanged: (label: string, month: string) => `${label}: in month ${month} the same as at the start`,
  hardlyChanged: (label: string, month: string) => `${label}: in month ${month} nearly the same as at the start`,
  noData: (label: string) => `${label}: no data yet`,
  subtitle: (measure: string, unit: string, sample: string) => [measure, unit, sample].filter(Boolean).join('. ') + '.',
  unit: (unit: string) => `In ${unit}`,
  inPercent: 'In percent',
  inRupiah: 'In rupiah',
  sample: (families: string, seed: string) => `One run of ${families} on one luck (seed ${seed}); small differences can turn with other luck`,
  perVillage: (village: string) => `Per ${village}, all on the same scale`,
  month: 'Month',
  difference: 'Difference',
  decision: 'Decisions and shocks',
  tableCaption: (label: string) => `${label}, month by month`,
  madeWith: (scenario: string, seed: string, months: string, engine: string, digest: string) =>
    `Gotong, scenario ${scenario}, seed ${seed}, ${months}, engine ${engine}${digest && `, digest ${digest}`}. Synthetic households; not a forecast.`,
  decisions: (list: string) => `Decisions: ${list}`,
};

export type ChartWords = typeof en;

const id: ChartWords = {
  title: 'Grafik',
  choose: 'Indikator',
  stages: 'Tahap kesejahteraan',
  stagesTitle: (stages, share, month) => `${stages}: ${share} keluarga pada bulan ${month}`,
  stagesAgainst: (share, at) => `, ${at} ${share}`,
  and: (first, second) => `${first} dan ${second}`,
  stagesSubtitle: 'Bagian keluarga pada setiap tahap, yang termiskin di bawah',
  dashed: (than) => `Garis putus-putus: ${than}`,
  thisRun: 'Simulasi ini',
  below: (label, distance, than, month) => `${label}: ${distance} lebih rendah daripada ${than} pada bulan ${month}`,
  above: (label, distance, than, month) => `${label}: ${distance} lebih tinggi daripada ${than} pada bulan ${month}`,
  fewer: (label, distance, than, month) => `${label}: ${distance} lebih sedikit daripada ${than} pada bulan ${month}`,
  more: (label, distance, than, month) => `${label}: ${distance} lebih banyak daripada ${than} pada bulan ${month}`,
  same: (label, than, month) => `${label}: sama dengan ${than} pada bulan ${month}`,
  nearlySame: (label, than, month) => `${label}: hampir sama dengan ${than} pada bulan ${month}`,
  fell: (label, distance, month) => `${label}: pada bulan ${month} turun ${distance} dibandingkan awal`,
  rose: (label, distance, month) => `${label}: pada bulan ${month} naik ${distance} dibandingkan awal`,
  unchanged: (label, month) => `${label}: pada bulan ${month} sama dengan awal`,
  hardlyChanged: (label, month) => `${label}: pada bulan ${month} hampir sama dengan awal`,
  noData: (label) => `${label}: belum ada data`,
  subtitle: (measure, unit, sample) => [measure, unit, sample].filter(Boolean).join('. ') + '.',
  unit: (unit) => `Dalam ${unit}`,
  inPercent: 'Dalam persen',
  inRupiah: 'Dalam rupiah',
  sample: (families, seed) => `Satu simulasi, ${families}, dengan satu keacakan (benih ${seed}); selisih kecil dapat berbalik pada keacakan lain`,
  perVillage: (village) => `Per ${village}, semuanya dengan skala yang sama`,
  month: 'Bulan',
  difference: 'Selisih',
  decision: 'Keputusan dan guncangan',
  tableCaption: (label) => `${label}, bulan demi bulan`,
  madeWith: (scenario, seed, months, engine, digest) =>
    `Gotong, skenario ${scenario}, benih ${seed}, ${months}, mesin ${engine}${digest && `, sidik ${digest}`}. Keluarga sintetis; bukan ramalan.`,
  decisions: (list) => `Keputusan: ${list}`,
};

export const chartWords: Readonly<Record<Language, ChartWords>> = { en, id };
