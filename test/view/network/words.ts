import type { StageWords } from '../../../src/view';

const number = (value: number) => Math.round(value).toLocaleString('id-ID');

/** Words for looking at the stage alone; the page has its own. */
export const stageWords: StageWords = {
  tiers: ['MAKRO', 'MESO', 'MIKRO'],
  national: 'Program nasional',
  donor: 'Donor dan CSR',
  forum: 'Forum kolaborasi',
  forumShort: 'Forum',
  forumArcs: ['Keterlibatan prinsipil', 'Motivasi bersama', 'Kapasitas bertindak'],
  facilitators: 'Pendamping',
  facilitatorsNote: 'cincin = beban',
  groups: 'Kelompok warga',
  efforts: ['Memungkinkan', 'Memberdayakan', 'Melindungi'],
  effortGlosses: ['enabling', 'empowering', 'protecting'],
  stages: ['Pra-S', 'KS I', 'KS II', 'KS III', 'KS III Plus'],
  actorLine: (actor, facts) =>
    actor === 'ngo'
      ? `${facts.facilitators} staf, Rp ${number(facts.paidRp / 1e6)} juta/bulan`
      : `Rp ${number(facts.paidRp / 1e6)} juta/bulan`,
  absent: (actor, { facilitators, groups }) => `Tanpa ${actor}${facilitators ? ', pendamping' : ''}${groups ? ', kelompok' : ''}`,
  rupiahPerMonth: (rupiah) => `Rp ${number(rupiah / 1e6)} juta/bulan`,
  percent: (share) => `${number(share * 100)} %`,
  grain: (rupiah, packed) => `1 butir = Rp ${rupiah < 1e6 ? `${number(rupiah / 1e3)} ribu` : `${number(rupiah / 1e6)} juta`}/bulan${packed ? ' (rapat: lebih)' : ''}`,
  legendHouse: '1 rumah = 1 keluarga',
  legendDot: '1 titik = 1 keluarga',
  legendAssisted: 'bergaris tepi = desa didampingi',
  legendPercent: '% = kemiskinan desa',
  overload: (families, capacity) => `${number(families)}/${number(capacity)}`,
  facilitator: (facilitator) => `Pendamping ${facilitator + 1}`,
  facilitatorLine: (families) => `${number(families)} keluarga`,
  household: (household) => `Keluarga ${String(household).padStart(4, '0')}`,
  householdNumber: (household) => String(household).padStart(4, '0'),
};
