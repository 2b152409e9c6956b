import type { Text } from '../model';
import { say } from '../run';
import type { Problem } from '../run';
import { problemSentences } from '../words';

/** What the commands of the laboratory say. */
const texts = {
  findings: { en: 'test the findings of the studies, each with its ablation; all of them at their own seeds are written to scenarios/findings.json', id: 'menguji temuan studi-studi, masing-masing beserta ablasinya; hasil seluruh temuan dengan jumlah benihnya sendiri ditulis ke scenarios/findings.json' },
  aFinding: { en: 'files of findings of your own', id: 'berkas temuan buatan sendiri' },
  runs: { en: 'runs', id: 'simulasi' },
  left: { en: 'left', id: 'lagi' },
  outdated: {
    en: '{file} held results of another version of the engine. They are of no use now; all runs are made anew.',
    id: '{file} berisi hasil dari versi mesin yang lain. Hasil itu tidak berlaku lagi; semua simulasi dijalankan ulang.',
  },
  resumed: { en: '{kept} of {runs} runs are in {file} already; the rest follows.', id: '{kept} dari {runs} simulasi sudah ada di {file}; sisanya menyusul.' },
  stopped: {
    en: 'Stopped. {kept} of {runs} runs are kept in {file}; the same command goes on from there.',
    id: 'Dihentikan. {kept} dari {runs} simulasi tersimpan di {file}; perintah yang sama akan melanjutkannya.',
  },
  wholeFrom: { en: 'a whole number from {least} to {most}', id: 'bilangan bulat dari {least} sampai {most}' },
  study: { en: 'study', id: 'studi' },
  seeds: { en: 'seeds', id: 'benih' },
  right: { en: 'as expected in', id: 'sesuai harapan pada' },
  expected: { en: 'expected', id: 'harapan' },
  without: { en: 'Ablation', id: 'Ablasi' },
  of: { en: 'of', id: 'dari' },
  holds: { en: 'holds', id: 'berlaku' },
  fails: { en: 'does not hold', id: 'tidak berlaku' },
  tooFew: { en: 'not enough runs', id: 'simulasi belum cukup' },
  needs: { en: 'a verdict needs {needed} seeds', id: 'putusan memerlukan {needed} benih' },
  soFar: { en: 'so far', id: 'sejauh ini' },
  vanishes: { en: 'vanishes', id: 'lenyap' },
  remains: { en: 'does not vanish', id: 'tidak lenyap' },
  nothing: { en: 'nothing that could vanish', id: 'tidak ada yang dapat lenyap' },
  notDeciding: { en: 'reported only', id: 'sekadar dilaporkan' },
  engine: { en: 'engine', id: 'mesin' },
  baselines: { en: 'hold the model against three simpler accounts of the same programme', id: 'membandingkan model dengan tiga hitungan yang lebih sederhana atas program yang sama' },
  agentModel: { en: 'agent model', id: 'model agen' },
  nearest: { en: 'nearest baseline, difference', id: 'pembanding terdekat, selisih' },
  largerEffect: { en: 'differs: the agent model shows a larger effect', id: 'berbeda: pengaruh dalam model agen lebih besar' },
  smallerEffect: { en: 'differs: the agent model shows a smaller effect', id: 'berbeda: pengaruh dalam model agen lebih kecil' },
  saysSame: { en: 'the baseline says the same', id: 'pembanding mengatakan hal yang sama' },
  withoutProgramme: { en: 'without', id: 'tanpa program' },
  baselineExtent: {
    en: 'Effects of the programme on the last year of {months} months over {seeds} seeds on shared luck, with 95 % intervals. A difference of less than a tenth of the effect counts as the same answer. Cash is counted for one year of spending alone; it lowers poverty while it is paid, and leaves no skill, enterprise or tie behind (engine {engine}).',
    id: 'Pengaruh program pada tahun terakhir dari {months} bulan atas {seeds} benih dengan keacakan yang sama, dengan selang 95 %. Selisih kurang dari sepersepuluh pengaruhnya dianggap jawaban yang sama. Uang tunai dihitung untuk pengeluaran setahun itu saja; kemiskinan turun selama uang dibayarkan, tetapi keterampilan, usaha, atau ikatan tidak bertambah (mesin {engine}).',
  },
  calibrate: { en: 'hold the model against the figures that it was tuned on', id: 'membandingkan model dengan angka-angka dasar penyetelannya' },
  nothingMore: { en: 'nothing', id: 'tanpa apa-apa' },
  target: { en: 'published', id: 'terbitan' },
  tolerance: { en: 'tolerance', id: 'toleransi' },
  model: { en: 'model', id: 'model' },
  meets: { en: 'meets', id: 'sesuai' },
  misses: { en: 'MISSES', id: 'MELESET' },
  tunedOn: { en: 'Tuned on', id: 'Dasar penyetelan' },
  lookedAt: { en: 'Looked at, not tuned on', id: 'Diperiksa, bukan dasar penyetelan' },
  calibrationSummary: { en: '{met} of {all} figures that the model was tuned on are met (engine {engine}).', id: '{met} dari {all} angka dasar penyetelan terpenuhi (mesin {engine}).' },
  robustness: { en: 'test the findings over everything that is assumed, and write scenarios/robustness.json', id: 'menguji temuan atas semua yang diasumsikan, lalu menulis scenarios/robustness.json' },
  aScale: { en: 'a share of the families from {least} to 1', id: 'bagian keluarga dari {least} sampai 1' },
  wrote: { en: 'Wrote', id: 'Ditulis' },
  robust: { en: 'robust', id: 'tangguh' },
  conditional: { en: 'conditional', id: 'bersyarat' },
  fragile: { en: 'fragile', id: 'rapuh' },
  absent: { en: 'does not hold', id: 'tidak berlaku' },
  unknown: { en: 'not known', id: 'tidak diketahui' },
  draws: { en: 'draws', id: 'tarikan' },
  dependsOn: {
    en: 'depends on {parameter}: {below} below {at}, {above} from there on (rank correlation {correlation})',
    id: 'bergantung pada {parameter}: {below} di bawah {at}, {above} mulai dari sana (korelasi peringkat {correlation})',
  },
  mostOn: {
    en: 'no single cause; most of all {parameter}: {below} below {at}, {above} from there on (rank correlation {correlation})',
    id: 'tanpa sebab tunggal; terutama {parameter}: {below} di bawah {at}, {above} mulai dari sana (korelasi peringkat {correlation})',
  },
  extent: {
    en: '{runs} runs: {draws} draws of all assumed parameters (Latin hypercube), {seeds} seeds each, on {scale} of the families of each finding; engine {engine}.',
    id: '{runs} simulasi: {draws} tarikan atas semua parameter yang diasumsikan (hiperkubus Latin), masing-masing {seeds} benih, pada {scale} keluarga tiap temuan; mesin {engine}.',
  },
  summary: { en: '{holds} hold, {fails} do not, {tooFew} need more runs', id: '{holds} berlaku, {fails} tidak, {tooFew} memerlukan simulasi lebih banyak' },
  vanishSummary: { en: 'ablations: {vanishes} vanish, {remains} do not, {other} open', id: 'ablasi: {vanishes} lenyap, {remains} tidak, {other} belum terjawab' },
  legend: {
    en: 'Effect and 95 % interval of the mean of paired differences on shared luck; then the share of seeds with the expected sign.',
    id: 'Pengaruh dan selang 95 % dari rata-rata selisih berpasangan pada keacakan yang sama; lalu bagian benih dengan arah yang diharapkan.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const labWords = {
  ...texts,
  sayProblem: (problem: Problem, language: keyof Text): string => say(problem, problemSentences[language]),
};
