/* Words of “How far can it be trusted” on the page about the model, in both languages. */

export const trustEn = {
  title: 'How far can it be trusted',
  lead: 'Three questions are asked of the model by many runs, and the answers are kept with it whether they please or not.',
  missing: (command: string) => `Not measured under this engine yet. “${command}” makes the table.`,
  older: (found: string, here: string) => `Measured under engine version ${found}. This is version ${here}, which gives other numbers.`,
  calibration: {
    title: 'Does it meet the figures it was tuned on?',
    met: (met: string, all: string) => `${met} of ${all} published figures that parameters were tuned on are met. The others are only looked at.`,
    column: { figure: 'Figure', target: 'Published', tolerance: 'Tolerance', model: 'Model', verdict: 'Verdict', source: 'Source' },
    meets: 'meets',
    misses: 'misses',
    tuned: 'tuned on',
    lookedAt: 'looked at only',
  },
  findings: {
    title: 'Do the findings of the studies come out of it?',
    lead: 'Nothing was tuned on these. Each claim leads to its tests; beside it stands how it fares over everything that is assumed.',
    notExamined: 'robustness not examined yet',
    ofEngine: (engine: string) => `engine ${engine}`,
  },
  baselines: {
    title: 'Does it say more than something simpler?',
    lead: (scenario: string, months: string, seeds: string) => `Effect of the programme (${scenario}) in the last year of ${months} months, over ${seeds} seeds on shared luck, with 95 % intervals. A difference of less than a tenth of the effect counts as the same answer.`,
    column: { measure: 'Measure', agents: 'Agent model', nearest: 'Nearest simpler account', verdict: 'Verdict' },
    adds: 'the agent model adds something',
    same: 'the simpler account says the same',
    difference: (size: string, low: string, high: string) => `differs by ${size}, 95 % ${low} to ${high}`,
    summary: (adds: string, same: string) => `It adds something for: ${adds}. It does not for: ${same}.`,
    none: 'none',
  },
};

export const trustId: typeof trustEn = {
  title: 'Sejauh mana model ini dapat dipercaya',
  lead: 'Tiga pertanyaan diajukan kepada model lewat banyak simulasi, dan jawabannya disimpan bersamanya, menyenangkan atau tidak.',
  missing: (command) => `Belum diukur dengan mesin ini. “${command}” membuat tabelnya.`,
  older: (found, here) => `Diukur dengan mesin versi ${found}. Ini versi ${here} yang memberi angka lain.`,
  calibration: {
    title: 'Apakah angka-angka dasar penyetelannya terpenuhi?',
    met: (met, all) => `${met} dari ${all} angka terbitan yang menjadi dasar penyetelan parameter terpenuhi. Yang lain hanya diperiksa.`,
    column: { figure: 'Angka', target: 'Terbitan', tolerance: 'Toleransi', model: 'Model', verdict: 'Putusan', source: 'Sumber' },
    meets: 'sesuai',
    misses: 'meleset',
    tuned: 'dasar penyetelan',
    lookedAt: 'hanya diperiksa',
  },
  findings: {
    title: 'Apakah temuan studi-studi muncul darinya?',
    lead: 'Tidak ada yang disetel pada temuan-temuan ini. Setiap klaim menuju uji-ujinya; di sampingnya tertera ketahanannya atas semua yang diasumsikan.',
    notExamined: 'ketangguhan belum diperiksa',
    ofEngine: (engine) => `mesin ${engine}`,
  },
  baselines: {
    title: 'Apakah ia mengatakan lebih daripada hitungan yang lebih sederhana?',
    lead: (scenario, months, seeds) => `Pengaruh program (${scenario}) pada tahun terakhir dari ${months} bulan, atas ${seeds} benih dengan keacakan yang sama, dengan selang 95 %. Selisih kurang dari sepersepuluh pengaruhnya dianggap jawaban yang sama.`,
    column: { measure: 'Ukuran', agents: 'Model agen', nearest: 'Hitungan sederhana terdekat', verdict: 'Putusan' },
    adds: 'model agen menambah sesuatu',
    same: 'hitungan sederhana mengatakan hal yang sama',
    difference: (size, low, high) => `berselisih ${size}, 95 % ${low} sampai ${high}`,
    summary: (adds, same) => `Model agen menambah sesuatu pada: ${adds}. Tidak pada: ${same}.`,
    none: 'tidak ada',
  },
};
