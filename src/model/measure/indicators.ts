import { cite } from '../citations';
import type { Indicator, Text } from '../declare';
import { totalRp, type Line } from '../ledger';
import type { World } from '../state/world';
import type { Survey, TallyId } from './survey';

/** An indicator with how it is computed for village `v`, or for all when `v` is the number of villages. */
export interface Measure extends Indicator {
  readonly of: (world: World, survey: Survey, v: number) => number;
}

const share = (part: TallyId, whole: TallyId) => (_: World, { tally }: Survey, v: number): number => (tally[whole][v] > 0 ? tally[part][v] / tally[whole][v] : 0);
const count = (part: TallyId) => (_: World, { tally }: Survey, v: number): number => tally[part][v];

const fgt = cite({ en: 'Counted over persons, as BPS does.', id: 'Dihitung atas penduduk, seperti BPS.' }, 'fosterGreerThorbecke1984');
const ks = cite({ en: 'Stages of BKKBN: 6 basic needs, then 8, 5 and 2 further indicators.', id: 'Tahapan BKKBN: 6 kebutuhan dasar, lalu 8, 5, dan 2 indikator berikutnya.' }, 'takaitu');
const counted: Text = { en: 'Counted in the model.', id: 'Dihitung di dalam model.' };
const trust = cite({ en: 'A scale of this model; trust is more easily destroyed than built.', id: 'Skala model ini; kepercayaan lebih mudah runtuh daripada tumbuh.' }, 'slovic1993');

function stage(id: string, part: TallyId, name: string): Measure {
  return {
    id, label: { en: name, id: name }, unit: 'share', better: part === 'stage1' || part === 'stage2' ? 'down' : 'none', scope: 'both', source: ks,
    about: { en: `Share of families at stage ${name}.`, id: `Bagian keluarga pada tahap ${name}.` }, of: share(part, 'families'),
  };
}

function families(id: string, part: TallyId, label: Text, about: Text): Measure {
  return { id, label, about, unit: 'families', better: 'up', scope: 'both', source: counted, of: count(part) };
}

/** Programme money: what government and NGO spent on the partnership, without national transfers. */
const programme = (line: Line): boolean => line.from === 'government' || line.from === 'ngo';

function money(id: string, label: Text, about: Text, wanted: (line: Line) => boolean): Measure {
  return { id, label, about, unit: 'rupiah', better: 'none', scope: 'whole', source: { en: 'The books of the run, since month 0.', id: 'Pembukuan simulasi ini sejak bulan 0.' }, of: (world) => totalRp(world, wanted) };
}

/** Every indicator, in the order of `world.indicators`. */
export const measures: readonly Measure[] = [
  { id: 'p0', symbol: 'P0', label: { en: 'Poverty rate', id: 'Angka kemiskinan' }, unit: 'share', better: 'down', scope: 'both', source: fgt,
    about: { en: 'Share of persons whose household consumes less than the poverty line per person.', id: 'Bagian penduduk yang konsumsi keluarganya per orang di bawah garis kemiskinan.' }, of: share('poor', 'persons') },
  { id: 'p1', symbol: 'P1', label: { en: 'Poverty gap', id: 'Kedalaman kemiskinan' }, unit: 'share', better: 'down', scope: 'both', source: fgt,
    about: { en: 'Mean shortfall below the poverty line, as a share of the line, over all persons.', id: 'Rata-rata kekurangan terhadap garis kemiskinan, sebagai bagian dari garis itu, atas semua penduduk.' }, of: share('gap', 'persons') },
  { id: 'p2', symbol: 'P2', label: { en: 'Poverty severity', id: 'Keparahan kemiskinan' }, unit: 'share', better: 'down', scope: 'both', source: fgt,
    about: { en: 'Mean squared shortfall: the poorest weigh most.', id: 'Rata-rata kuadrat kekurangan: yang termiskin berbobot terbesar.' }, of: share('squaredGap', 'persons') },
  { id: 'gini', label: { en: 'Gini ratio', id: 'Rasio Gini' }, unit: 'index', better: 'down', scope: 'both', source: { en: 'Computed from consumption per person in 1,024 classes.', id: 'Dihitung dari konsumsi per orang dalam 1.024 kelas.' },
    about: { en: 'Inequality of consumption per person: 0 all equal, 1 one has all.', id: 'Ketimpangan konsumsi per orang: 0 merata, 1 satu orang memiliki semua.' }, of: (_, survey, v) => survey.gini[v] },
  { id: 'm0', symbol: 'M0', label: { en: 'Multidimensional deprivation', id: 'Deprivasi multidimensi' }, unit: 'index', better: 'down', scope: 'both', source: cite({ en: 'Poor is who lacks a third or more. The four equal dimensions are those of the study of Pilang, which follows Robert Chambers.', id: 'Yang miskin ialah yang kekurangan sepertiga atau lebih. Keempat dimensi yang berbobot sama berasal dari studi Pilang, yang mengikuti Robert Chambers.' }, 'alkireFoster2011', 'shoeladina2023'),
    about: { en: 'Share of deprived persons times how much they lack, over education, health, income and living with social protection.', id: 'Bagian penduduk terdeprivasi dikali seberapa banyak kekurangannya, pada pendidikan, kesehatan, pendapatan, dan kehidupan dengan perlindungan sosial.' }, of: share('deprivedScore', 'persons') },
  stage('stagePraSejahtera', 'stage1', 'Pra-Sejahtera'),
  stage('stageKs1', 'stage2', 'KS I'),
  stage('stageKs2', 'stage3', 'KS II'),
  stage('stageKs3', 'stage4', 'KS III'),
  stage('stageKs3Plus', 'stage5', 'KS III Plus'),
  { id: 'meanExpenditureRp', label: { en: 'Mean consumption', id: 'Rata-rata konsumsi' }, unit: 'rupiahPerMonth', better: 'up', scope: 'both', source: counted,
    about: { en: 'Consumption per person and month.', id: 'Konsumsi per orang per bulan.' }, of: share('consumptionRp', 'persons') },
  families('reachedEver', 'reachedEver', { en: 'Families reached', id: 'Keluarga terjangkau' }, { en: 'Families that the partnership has ever met, served after a shock or given a place in the market.', id: 'Keluarga yang pernah ditemui, ditangani setelah guncangan, atau diberi tempat di pasar oleh kemitraan.' }),
  families('reachedNow', 'reachedNow', { en: 'Reached this month', id: 'Terjangkau bulan ini' }, { en: 'The same, this month.', id: 'Sama, pada bulan ini.' }),
  families('reachedEnabling', 'reachedEnabling', { en: 'Reached by enabling', id: 'Terjangkau upaya memungkinkan' }, { en: 'Families that ever opened an enterprise in a place that enabling made.', id: 'Keluarga yang pernah membuka usaha di tempat hasil upaya memungkinkan.' }),
  families('reachedEmpowering', 'reachedEmpowering', { en: 'Reached by empowering', id: 'Terjangkau upaya memberdayakan' }, { en: 'Families ever met by a facilitator.', id: 'Keluarga yang pernah ditemui pendamping.' }),
  families('reachedProtecting', 'reachedProtecting', { en: 'Reached by protecting', id: 'Terjangkau upaya melindungi' }, { en: 'Families ever helped by the partnership after a shock.', id: 'Keluarga yang pernah dibantu kemitraan setelah guncangan.' }),
  { id: 'shocks', label: { en: 'Shocks', id: 'Guncangan' }, unit: 'events', better: 'none', scope: 'both', source: counted,
    about: { en: 'Households struck by a shock this month.', id: 'Keluarga yang tertimpa guncangan bulan ini.' }, of: count('shocks') },
  { id: 'servedShare', label: { en: 'Shocks served', id: 'Guncangan tertangani' }, unit: 'share', better: 'up', scope: 'both', source: cite({ en: 'Counted in the model. Not an index of violence: more reports can mean that people dare to report.', id: 'Dihitung di dalam model. Bukan indeks kekerasan: laporan yang bertambah dapat berarti warga berani melapor.' }, 'detik2023'),
    about: { en: "Share of this month's shocks that government or NGO answered.", id: 'Bagian guncangan bulan ini yang ditangani pemerintah atau LSM.' }, of: share('served', 'shocks') },
  { id: 'load', label: { en: 'Facilitator load', id: 'Beban pendamping' }, unit: 'ratio', better: 'down', scope: 'whole', source: { en: 'The time budget of the model: see the event “Facilitators’ time”.', id: 'Anggaran waktu model ini: lihat kejadian “Waktu pendamping”.' },
    about: { en: 'Hours needed per hour available, mean of all facilitators.', id: 'Jam dibutuhkan per jam tersedia, rata-rata semua pendamping.' },
    of: ({ facilitator }) => {
      let posts = 0;
      let load = 0;
      for (let f = 0; f < facilitator.rows; f++) {
        posts += facilitator.active[f];
        load += facilitator.load[f];
      }
      return posts > 0 ? load / posts : 0;
    } },
  { id: 'participation', label: { en: 'Participation', id: 'Partisipasi' }, unit: 'share', better: 'up', scope: 'both', source: counted,
    about: { en: "Share of invited families that came to this month's meeting.", id: 'Bagian keluarga undangan yang hadir dalam pertemuan bulan ini.' }, of: share('attended', 'invited') },
  { id: 'skill', label: { en: 'Skill', id: 'Kecakapan' }, unit: 'index', better: 'up', scope: 'both', source: { en: 'A scale of this model: see the event “Learning”.', id: 'Skala model ini: lihat kejadian “Belajar”.' },
    about: { en: 'Mean skill of all households, 0 to 1.', id: 'Rata-rata kecakapan semua keluarga, 0 sampai 1.' }, of: share('skill', 'families') },
  { id: 'enterprises', label: { en: 'Enterprises', id: 'Usaha' }, unit: 'families', better: 'none', scope: 'both', source: counted,
    about: { en: 'Households that run an enterprise.', id: 'Keluarga yang menjalankan usaha.' }, of: count('enterprises') },
  { id: 'trustGovernment', label: { en: 'Trust in government', id: 'Kepercayaan kepada pemerintah' }, unit: 'index', better: 'up', scope: 'both', source: trust,
    about: { en: 'Mean trust of households in government, 0 to 1.', id: 'Rata-rata kepercayaan keluarga kepada pemerintah, 0 sampai 1.' }, of: share('trustGovernment', 'families') },
  { id: 'trustNgo', label: { en: 'Trust in the NGO', id: 'Kepercayaan kepada LSM' }, unit: 'index', better: 'up', scope: 'both', source: trust,
    about: { en: 'Mean trust of households in the NGO, 0 to 1.', id: 'Rata-rata kepercayaan keluarga kepada LSM, 0 sampai 1.' }, of: share('trustNgo', 'families') },
  { id: 'trustPartners', label: { en: 'Trust between partners', id: 'Kepercayaan antarmitra' }, unit: 'index', better: 'up', scope: 'whole', source: cite({ en: 'A scale of this model; a starting condition and the yield of small wins.', id: 'Skala model ini; kondisi awal sekaligus buah kemenangan kecil.' }, 'ansellGash2008'),
    about: { en: 'Trust of the NGO in government, 0 to 1.', id: 'Kepercayaan LSM kepada pemerintah, 0 sampai 1.' }, of: ({ regency }) => regency.trustPartners[0] },
  money('programmeSpentRp', { en: 'Money spent', id: 'Dana terpakai' }, { en: 'Partnership money that left government and NGO since month 0, without grants between them and money returned.', id: 'Dana kemitraan yang keluar dari pemerintah dan LSM sejak bulan 0, tanpa hibah di antara mereka dan dana yang dikembalikan.' }, (line) => programme(line) && line.fate !== 'passed' && line.fate !== 'unspent'),
  money('deliveredRp', { en: 'Delivered in time', id: 'Tersalur tepat waktu' }, { en: 'Partnership money that reached its purpose when due.', id: 'Dana kemitraan yang sampai pada tujuannya tepat waktu.' }, (line) => programme(line) && line.fate === 'delivered'),
  money('lateRp', { en: 'Delivered late', id: 'Tersalur terlambat' }, { en: 'Partnership money that reached its purpose after the month it was due.', id: 'Dana kemitraan yang sampai pada tujuannya setelah bulan jatuh tempo.' }, (line) => programme(line) && line.fate === 'late'),
  money('overheadRp', { en: 'Overhead', id: 'Biaya umum' }, { en: 'Paid for running the organisation.', id: 'Untuk menjalankan organisasi.' }, (line) => programme(line) && line.fate === 'overhead'),
  money('leakedRp', { en: 'Leaked', id: 'Bocor' }, { en: 'Partnership money that never reached its purpose.', id: 'Dana kemitraan yang tidak pernah sampai pada tujuannya.' }, (line) => programme(line) && line.fate === 'leaked'),
  money('unspentRp', { en: 'Returned unspent', id: 'Kembali tak terpakai' }, { en: 'Partnership money given back at the end of a year.', id: 'Dana kemitraan yang dikembalikan pada akhir tahun.' }, (line) => programme(line) && line.fate === 'unspent'),
  money('enablingRp', { en: 'Spent on enabling', id: 'Dana memungkinkan' }, { en: 'Partnership money for enabling that reached its purpose.', id: 'Dana kemitraan untuk memungkinkan yang sampai pada tujuannya.' }, (line) => reached(line, 'enabling')),
  money('empoweringRp', { en: 'Spent on empowering', id: 'Dana memberdayakan' }, { en: 'Partnership money for empowering that reached its purpose.', id: 'Dana kemitraan untuk memberdayakan yang sampai pada tujuannya.' }, (line) => reached(line, 'empowering')),
  money('protectingRp', { en: 'Spent on protecting', id: 'Dana melindungi' }, { en: 'Partnership money for protecting that reached its purpose.', id: 'Dana kemitraan untuk melindungi yang sampai pada tujuannya.' }, (line) => reached(line, 'protecting')),
  money('governmentRp', { en: 'Spent by government', id: 'Dibelanjakan pemerintah' }, { en: 'Partnership money spent by government itself, leaks included.', id: 'Dana kemitraan yang dibelanjakan pemerintah sendiri, termasuk yang bocor.' }, (line) => line.from === 'government' && line.fate !== 'passed' && line.fate !== 'unspent'),
  money('ngoRp', { en: 'Spent by the NGO', id: 'Dibelanjakan LSM' }, { en: 'Money spent by the NGO, overhead included.', id: 'Dana yang dibelanjakan LSM, termasuk biaya umum.' }, (line) => line.from === 'ngo'),
  money('transfersRp', { en: 'National transfers', id: 'Bantuan nasional' }, { en: 'PKH, Sembako and BLT Dana Desa that reached families.', id: 'PKH, Sembako, dan BLT Dana Desa yang sampai kepada keluarga.' }, (line) => line.from === 'national' && line.fate === 'delivered'),
];

function reached(line: Line, effort: Line['effort']): boolean {
  return programme(line) && line.effort === effort && (line.fate === 'delivered' || line.fate === 'late');
}
