import { cite } from '../citations';
import type { Text } from '../declare';
import { count, counted, overVillages, per, type Measure } from './measure';
import type { TallyId } from './tally';

function families(id: string, part: TallyId, label: Text, about: Text): Measure {
  return { id, label, about, unit: 'families', better: 'up', scope: 'both', source: counted, ...count(part) };
}

const reporting = cite({ en: 'Counted in the model. Not an index of violence: more reports can mean that people dare to report.', id: 'Dihitung di dalam model. Bukan indeks kekerasan: laporan yang bertambah dapat berarti warga berani melapor.' }, 'detik2023');

const errors = cite({ en: 'Counted over families in the model, with the shares that the experiment on targeting in Indonesia reports.', id: 'Dihitung atas keluarga di dalam model, dengan ukuran yang dilaporkan eksperimen penyasaran di Indonesia.' }, 'alatas2012');

/** Who is reached, met, served. */
export const reachMeasures: readonly Measure[] = [
  families('reachedEver', 'reachedEver', { en: 'Families reached', id: 'Keluarga terjangkau' }, { en: 'Families that the partnership has ever met, served after a shock or given a place in the market.', id: 'Keluarga yang pernah ditemui, ditangani setelah guncangan, atau diberi tempat di pasar oleh kemitraan.' }),
  families('reachedNow', 'reachedNow', { en: 'Reached this month', id: 'Terjangkau bulan ini' }, { en: 'The same, this month.', id: 'Sama, pada bulan ini.' }),
  families('reachedEnabling', 'reachedEnabling', { en: 'Reached by enabling', id: 'Terjangkau upaya memungkinkan' }, { en: 'Families that ever opened an enterprise in a place that enabling made.', id: 'Keluarga yang pernah membuka usaha di tempat hasil upaya memungkinkan.' }),
  families('reachedEmpowering', 'reachedEmpowering', { en: 'Reached by empowering', id: 'Terjangkau upaya memberdayakan' }, { en: 'Families ever met by a facilitator.', id: 'Keluarga yang pernah ditemui pendamping.' }),
  families('reachedProtecting', 'reachedProtecting', { en: 'Reached by protecting', id: 'Terjangkau upaya melindungi' }, { en: 'Families ever helped by the partnership after a shock.', id: 'Keluarga yang pernah dibantu kemitraan setelah guncangan.' }),
  { id: 'poorHelpedShare', label: { en: 'Poor families with any help', id: 'Keluarga miskin yang dibantu' }, unit: 'share', better: 'up', scope: 'both', source: counted,
    about: { en: 'Share of families that would be poor without national transfers and receive one, are met by a facilitator or were helped after a shock this month.', id: 'Bagian keluarga yang akan miskin tanpa bantuan nasional dan menerimanya, ditemui pendamping, atau dibantu setelah guncangan bulan ini.' }, ...per('poorHelped', 'poorFamilies') },
  { id: 'exclusionError', label: { en: 'Exclusion error', id: 'Galat eksklusi' }, unit: 'share', better: 'down', scope: 'both', source: errors,
    about: { en: 'Of families that would be poor this month without national transfers, the share that does not receive PKH.', id: 'Dari keluarga yang akan miskin bulan ini tanpa bantuan nasional, bagian yang tidak menerima PKH.' },
    asks: ['living'], of: (_, { tally }, v) => (tally.poorFamilies[v] > 0 ? 1 - tally.pkhPoorFamilies[v] / tally.poorFamilies[v] : 0) },
  { id: 'inclusionError', label: { en: 'Inclusion error', id: 'Galat inklusi' }, unit: 'share', better: 'down', scope: 'both', source: errors,
    about: { en: 'Of families that would not be poor this month without national transfers, the share that receives PKH.', id: 'Dari keluarga yang tidak akan miskin bulan ini tanpa bantuan nasional, bagian yang menerima PKH.' },
    asks: ['living'], of: (_, { tally }, v) => (tally.families[v] > tally.poorFamilies[v] ? (tally.pkhFamilies[v] - tally.pkhPoorFamilies[v]) / (tally.families[v] - tally.poorFamilies[v]) : 0) },
  { id: 'awareness', label: { en: 'Know of the programme', id: 'Mengetahui program' }, unit: 'share', better: 'up', scope: 'both', source: { en: 'Counted in the model: see the event “Information”.', id: 'Dihitung di dalam model: lihat kejadian “Informasi”.' },
    about: { en: 'Share of families that know of the programme.', id: 'Bagian keluarga yang mengetahui program.' }, ...overVillages('awareness') },
  { id: 'contactShare', label: { en: 'Met by the facilitator', id: 'Ditemui pendamping' }, unit: 'share', better: 'up', scope: 'both', source: counted,
    about: { en: 'Share of invited families that a facilitator met this month.', id: 'Bagian keluarga undangan yang ditemui pendamping bulan ini.' }, ...per('contacted', 'invited') },
  { id: 'participation', label: { en: 'Participation', id: 'Partisipasi' }, unit: 'share', better: 'up', scope: 'both', source: counted,
    about: { en: "Share of invited families that came to this month's meeting.", id: 'Bagian keluarga undangan yang hadir dalam pertemuan bulan ini.' }, ...per('attended', 'invited') },
  { id: 'compliance', label: { en: 'PKH conditions kept', id: 'Syarat PKH dipenuhi' }, unit: 'share', better: 'up', scope: 'both', source: { en: 'Counted in the model: see the event “Conditions of PKH”.', id: 'Dihitung di dalam model: lihat kejadian “Syarat PKH”.' },
    about: { en: 'Share of PKH families that kept the conditions this month.', id: 'Bagian keluarga PKH yang memenuhi syarat bulan ini.' }, ...per('complied', 'pkhFamilies') },
  { id: 'load', label: { en: 'Facilitator load', id: 'Beban pendamping' }, unit: 'ratio', better: 'down', scope: 'whole', source: { en: 'The time budget of the model: see the event “Facilitators’ time”.', id: 'Anggaran waktu model ini: lihat kejadian “Waktu pendamping”.' },
    about: { en: 'Hours needed per hour available, mean of all facilitators.', id: 'Jam dibutuhkan per jam tersedia, rata-rata semua pendamping.' },
    asks: [],
    of: ({ facilitator }) => {
      let posts = 0;
      let load = 0;
      for (let f = 0; f < facilitator.rows; f++) {
        posts += facilitator.active[f];
        load += facilitator.load[f];
      }
      return posts > 0 ? load / posts : 0;
    } },
  { id: 'shocks', label: { en: 'Shocks', id: 'Guncangan' }, unit: 'events', better: 'none', scope: 'both', source: counted,
    about: { en: 'Households struck by a shock this month.', id: 'Keluarga yang tertimpa guncangan bulan ini.' }, ...count('shocks') },
  { id: 'servedShare', needs: 'shocks', label: { en: 'Shocks served', id: 'Guncangan tertangani' }, unit: 'share', better: 'up', scope: 'both', source: reporting,
    about: { en: "Share of this month's shocks that government or NGO answered.", id: 'Bagian guncangan bulan ini yang ditangani pemerintah atau LSM.' }, ...per('served', 'shocks') },
  { id: 'caseServedShare', label: { en: 'Protection cases served', id: 'Kasus perlindungan tertangani' }, unit: 'share', better: 'up', scope: 'both', source: reporting,
    about: { en: "Share of this month's cases of violence, fraud, eviction or extortion that government or NGO answered.", id: 'Bagian kasus kekerasan, penipuan, penggusuran, atau pemerasan bulan ini yang ditangani pemerintah atau LSM.' }, ...per('casesServed', 'cases') },
];
