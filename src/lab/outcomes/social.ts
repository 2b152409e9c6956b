import type { Outcome } from '../outcome';
import { lastYear, watched } from './reader';
import { meanOver, neediest, neediestWords } from './scope';

/** Attendance where a meeting took place: what people choose, whatever the hours of facilitators allow. */
const comes = lastYear({
  id: 'attendance.held', unit: 'share',
  label: { en: 'Attendance where meetings are held', id: 'Kehadiran pada pertemuan yang terlaksana' },
  about: { en: 'Share of the families met this month that came to the meeting, mean of the last twelve months.', id: 'Bagian keluarga yang ditemui bulan ini yang hadir dalam pertemuan, rata-rata dua belas bulan terakhir.' },
  stratum: { en: 'families met by a facilitator this month', id: 'keluarga yang ditemui pendamping bulan ini' },
}, () => ({ household }) => meanOver(household.contacted, (h) => household.attended[h]));

/** Differences of logarithms are losses in proportion, which compares places where many come with places where few do. */
const comesLog = watched({
  id: 'attendance.log', unit: 'ratio',
  label: { en: 'Attendance where meetings are held, logarithm', id: 'Kehadiran pada pertemuan yang terlaksana, logaritma' },
  about: { en: 'Natural logarithm of the share of families met since month 0 that came to the meeting.', id: 'Logaritma natural dari bagian keluarga yang ditemui sejak bulan 0 yang hadir dalam pertemuan.' },
  stratum: { en: 'families met by a facilitator', id: 'keluarga yang ditemui pendamping' },
}, () => {
  let met = 0;
  let came = 0;
  return {
    month({ household }) {
      for (let h = 0; h < household.rows; h++) {
        met += household.contacted[h];
        came += household.attended[h] & household.contacted[h];
      }
    },
    end: () => Math.log(came / met),
  };
});

const voice = lastYear({
  id: 'voice.neediest', unit: 'index',
  label: { en: 'Voice of the families meant', id: 'Suara keluarga sasaran' },
  about: { en: 'Mean share in decisions of group and village, mean of the last twelve months.', id: 'Rata-rata andil dalam keputusan kelompok dan desa, rata-rata dua belas bulan terakhir.' },
  stratum: neediestWords,
}, (start) => {
  const members = neediest(start);
  return ({ household }) => meanOver(members, (h) => household.voice[h]);
});

/** In those who met one: others have no experience to trust by. */
const trust = lastYear({
  id: 'trustFacilitator.met', unit: 'index',
  label: { en: 'Trust of accompanied families in their facilitator', id: 'Kepercayaan keluarga dampingan kepada pendampingnya' },
  about: { en: 'Mean trust in the facilitator, mean of the last twelve months.', id: 'Rata-rata kepercayaan kepada pendamping, rata-rata dua belas bulan terakhir.' },
  stratum: { en: 'invited families', id: 'keluarga undangan' },
}, () => ({ household }) => meanOver(household.invited, (h) => household.trustFacilitator[h]));

export const social: readonly Outcome[] = [comes, comesLog, voice, trust];
