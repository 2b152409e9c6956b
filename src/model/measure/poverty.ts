import { cite } from '../citations';
import type { Text } from '../declare';
import { counted, per, type Measure } from './measure';
import type { TallyId } from './tally';

const fgt = cite({ en: 'Counted over persons, as BPS does.', id: 'Dihitung atas penduduk, seperti BPS.' }, 'fosterGreerThorbecke1984');
const ks = cite({ en: 'Stages of BKKBN: 6 basic needs, then 8, 5 and 2 further indicators.', id: 'Tahapan BKKBN: 6 kebutuhan dasar, lalu 8, 5, dan 2 indikator berikutnya.' }, 'takaitu');
const alkireFoster = cite({ en: 'Poor is who lacks a third or more. The four equal dimensions are those of the study of Pilang, which follows Robert Chambers.', id: 'Yang miskin ialah yang kekurangan sepertiga atau lebih. Keempat dimensi yang berbobot sama berasal dari studi Pilang, yang mengikuti Robert Chambers.' }, 'alkireFoster2011', 'shoeladina2023');

function stage(id: string, part: TallyId, name: string): Measure {
  return {
    id, label: { en: name, id: name }, unit: 'share', better: part === 'stage1' || part === 'stage2' ? 'down' : 'none', scope: 'both', source: ks,
    about: { en: `Share of families at stage ${name}.`, id: `Bagian keluarga pada tahap ${name}.` }, ...per(part, 'families'),
  };
}

function dimension(id: string, part: TallyId, label: Text, what: Text): Measure {
  return {
    id, label, unit: 'share', better: 'down', scope: 'both', source: alkireFoster,
    about: { en: `Share of this dimension that persons lack on average: ${what.en}.`, id: `Bagian dimensi ini yang rata-rata tak dimiliki penduduk: ${what.id}.` }, ...per(part, 'persons'),
  };
}

/** Poverty, deprivation, stages. */
export const povertyMeasures: readonly Measure[] = [
  { id: 'p0', symbol: 'P0', label: { en: 'Poverty rate', id: 'Angka kemiskinan' }, unit: 'share', better: 'down', scope: 'both', source: fgt,
    about: { en: 'Share of persons whose household consumes less than the poverty line per person.', id: 'Bagian penduduk yang konsumsi keluarganya per orang di bawah garis kemiskinan.' }, ...per('poor', 'persons') },
  { id: 'p1', symbol: 'P1', label: { en: 'Poverty gap', id: 'Kedalaman kemiskinan' }, unit: 'share', better: 'down', scope: 'both', source: fgt,
    about: { en: 'Mean shortfall below the poverty line, as a share of the line, over all persons.', id: 'Rata-rata kekurangan terhadap garis kemiskinan, sebagai bagian dari garis itu, atas semua penduduk.' }, ...per('gap', 'persons') },
  { id: 'p2', symbol: 'P2', label: { en: 'Poverty severity', id: 'Keparahan kemiskinan' }, unit: 'share', better: 'down', scope: 'both', source: fgt,
    about: { en: 'Mean squared shortfall: the poorest weigh most.', id: 'Rata-rata kuadrat kekurangan: yang termiskin berbobot terbesar.' }, ...per('squaredGap', 'persons') },
  { id: 'gini', label: { en: 'Gini ratio', id: 'Rasio Gini' }, unit: 'index', better: 'down', scope: 'both', source: { en: 'Computed from consumption per person in 1,024 classes.', id: 'Dihitung dari konsumsi per orang dalam 1.024 kelas.' },
    about: { en: 'Inequality of consumption per person: 0 all equal, 1 one has all.', id: 'Ketimpangan konsumsi per orang: 0 merata, 1 satu orang memiliki semua.' }, asks: ['inequality'], of: (_, survey, v) => survey.gini[v] },
  { id: 'meanExpenditureRp', label: { en: 'Mean consumption', id: 'Rata-rata konsumsi' }, unit: 'rupiahPerMonth', better: 'up', scope: 'both', source: counted,
    about: { en: 'Consumption per person and month.', id: 'Konsumsi per orang per bulan.' }, ...per('consumptionRp', 'persons') },
  { id: 'm0', symbol: 'M0', label: { en: 'Multidimensional deprivation', id: 'Deprivasi multidimensi' }, unit: 'index', better: 'down', scope: 'both', source: alkireFoster,
    about: { en: 'Share of deprived persons times how much they lack, over education, health, income and life with social protection.', id: 'Bagian penduduk terdeprivasi dikali seberapa banyak kekurangannya, pada pendidikan, kesehatan, pendapatan, dan kehidupan dengan perlindungan sosial.' }, ...per('deprivedScore', 'persons') },
  { id: 'deprivedShare', symbol: 'H', label: { en: 'Deprived in many ways', id: 'Terdeprivasi multidimensi' }, unit: 'share', better: 'down', scope: 'both', source: alkireFoster,
    about: { en: 'Share of persons who lack a third or more of the weighted indicators.', id: 'Bagian penduduk yang kekurangan sepertiga atau lebih dari indikator berbobot.' }, ...per('deprivedPersons', 'persons') },
  dimension('lacksEducation', 'lacksEducation', { en: 'Lack in education', id: 'Kekurangan pendidikan' }, { en: 'schooling of the head, children out of school, livelihood skill', id: 'pendidikan kepala keluarga, anak tidak bersekolah, keterampilan hidup' }),
  dimension('lacksHealth', 'lacksHealth', { en: 'Lack in health', id: 'Kekurangan kesehatan' }, { en: 'illness or weakness, too little to eat well', id: 'sakit atau lemah, makanan kurang' }),
  dimension('lacksIncome', 'lacksIncome', { en: 'Lack in income', id: 'Kekurangan pendapatan' }, { en: 'below the line, nothing in reserve, heavy debt to moneylenders', id: 'di bawah garis kemiskinan, tanpa simpanan, utang rentenir yang berat' }),
  dimension('lacksLife', 'lacksLife', { en: 'Lack in life and protection', id: 'Kekurangan kehidupan dan perlindungan' }, { en: 'house, nobody to turn to, safety and care of children', id: 'rumah, tak ada tempat mengadu, keamanan dan pengasuhan anak' }),
  { id: 'unsafeShare', label: { en: 'Unsafe, or children without care', id: 'Tak aman atau anak kurang diasuh' }, unit: 'share', better: 'down', scope: 'both', source: { en: 'Counted in the model; the threshold of parenting is assumed.', id: 'Dihitung di dalam model; ambang pengasuhannya asumsi.' },
    about: { en: 'Share of persons in households under an unanswered threat, or with children and little responsive parenting.', id: 'Bagian penduduk dalam keluarga yang terancam tanpa ditangani, atau punya anak dengan pengasuhan yang kurang responsif.' }, ...per('unsafe', 'persons') },
  { id: 'outOfSchoolShare', label: { en: 'Children out of school', id: 'Anak tidak bersekolah' }, unit: 'share', better: 'down', scope: 'both', source: counted,
    about: { en: 'Share of families with children of SD or SMP age in which one does not go to school.', id: 'Bagian keluarga dengan anak usia SD atau SMP yang salah satunya tidak bersekolah.' }, ...per('outOfSchool', 'schooling') },
  { id: 'parenting', label: { en: 'Parenting', id: 'Pengasuhan' }, unit: 'index', better: 'up', scope: 'both', source: { en: 'A scale of this model: see the event “Learning”.', id: 'Skala model ini: lihat kejadian “Belajar”.' },
    about: { en: 'Mean of responsive parenting and child protection over families with children, 0 to 1.', id: 'Rata-rata pengasuhan responsif dan perlindungan anak pada keluarga yang punya anak, 0 sampai 1.' }, ...per('parenting', 'raising') },
  stage('stagePraSejahtera', 'stage1', 'Pra-Sejahtera'),
  stage('stageKs1', 'stage2', 'KS I'),
  stage('stageKs2', 'stage3', 'KS II'),
  stage('stageKs3', 'stage4', 'KS III'),
  stage('stageKs3Plus', 'stage5', 'KS III Plus'),
];
