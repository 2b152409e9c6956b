import { cite } from '../citations';
import { kept, overVillages, per, scale, type Measure } from './measure';

const trust = cite({ en: 'A scale of this model; trust is more easily destroyed than built.', id: 'Skala model ini; kepercayaan lebih mudah runtuh daripada tumbuh.' }, 'slovic1993');
const forum = cite({ en: 'A scale of this model from 0 to 1: see the event “Forum”.', id: 'Skala model ini dari 0 sampai 1: lihat kejadian “Forum”.' }, 'emerson2012');
const ties = cite({ en: 'Counted in the model once a year: see the event “Ties”.', id: 'Dihitung di dalam model setahun sekali: lihat kejadian “Ikatan”.' }, 'woolcockNarayan2000');

/** Trust, jealousy, ties; the forum of the partners. */
export const relationMeasures: readonly Measure[] = [
  { id: 'trustGovernment', label: { en: 'Trust in government', id: 'Kepercayaan kepada pemerintah' }, unit: 'index', better: 'up', scope: 'both', source: trust,
    about: { en: 'Mean trust of households in government, 0 to 1.', id: 'Rata-rata kepercayaan keluarga kepada pemerintah, 0 sampai 1.' }, ...per('trustGovernment', 'families') },
  { id: 'trustNgo', needs: 'ngo', label: { en: 'Trust in the NGO', id: 'Kepercayaan kepada LSM' }, unit: 'index', better: 'up', scope: 'both', source: trust,
    about: { en: 'Mean trust of households in the NGO, 0 to 1.', id: 'Rata-rata kepercayaan keluarga kepada LSM, 0 sampai 1.' }, ...per('trustNgo', 'families') },
  { id: 'trustFacilitator', label: { en: 'Trust in the facilitator', id: 'Kepercayaan kepada pendamping' }, unit: 'index', better: 'up', scope: 'both', source: trust,
    about: { en: 'Mean trust of households in the facilitator, 0 to 1.', id: 'Rata-rata kepercayaan keluarga kepada pendamping, 0 sampai 1.' }, ...per('trustFacilitator', 'families') },
  { id: 'jealousy', label: { en: 'Jealousy', id: 'Kecemburuan' }, unit: 'index', better: 'down', scope: 'both', source: scale,
    about: { en: 'Mean jealousy of neighbours who receive, 0 to 1.', id: 'Rata-rata kecemburuan kepada tetangga penerima, 0 sampai 1.' }, ...overVillages('jealousy') },
  { id: 'protestShare', label: { en: 'Protest', id: 'Protes' }, unit: 'share', better: 'down', scope: 'both', source: { en: 'Counted in the model: see the event “Jealousy”.', id: 'Dihitung di dalam model: lihat kejadian “Kecemburuan”.' },
    about: { en: 'Share of families that live in a village with a protest this month.', id: 'Bagian keluarga yang tinggal di desa dengan protes bulan ini.' }, ...overVillages('protest') },
  { id: 'trustPartners', needs: 'ngo', label: { en: 'Trust between partners', id: 'Kepercayaan antarmitra' }, unit: 'index', better: 'up', scope: 'whole', source: cite({ en: 'A scale of this model; a starting condition and the yield of small wins.', id: 'Skala model ini; kondisi awal sekaligus buah kemenangan kecil.' }, 'ansellGash2008'),
    about: { en: 'Trust of the NGO in government, 0 to 1. Promises that are kept late wear it down: where government promises no money, it can be higher than in a partnership.', id: 'Kepercayaan LSM kepada pemerintah, 0 sampai 1. Janji yang terlambat ditepati mengikisnya: bila pemerintah tidak menjanjikan dana, nilainya bisa lebih tinggi daripada dalam kemitraan.' }, ...kept('trustPartners') },
  { id: 'forumEngagement', needs: 'ngo', label: { en: 'Engagement', id: 'Keterlibatan' }, unit: 'index', better: 'up', scope: 'whole', source: forum,
    about: { en: 'Principled engagement of the partners in the forum.', id: 'Keterlibatan prinsipil para mitra dalam forum.' }, ...kept('engagement') },
  { id: 'forumMotivation', needs: 'ngo', label: { en: 'Shared motivation', id: 'Motivasi bersama' }, unit: 'index', better: 'up', scope: 'whole', source: forum,
    about: { en: 'Mutual trust, understanding and commitment of the partners.', id: 'Saling percaya, saling paham, dan komitmen para mitra.' }, ...kept('motivation') },
  { id: 'forumCapacity', needs: 'ngo', label: { en: 'Capacity for joint action', id: 'Kapasitas bertindak bersama' }, unit: 'index', better: 'up', scope: 'whole', source: forum,
    about: { en: 'What people and money in time let the partners do together.', id: 'Yang dapat dikerjakan bersama dengan orang dan dana yang tepat waktu.' }, ...kept('capacity') },
  { id: 'forumLegitimacy', needs: 'ngo', label: { en: 'Legitimacy', id: 'Legitimasi' }, unit: 'index', better: 'up', scope: 'whole', source: forum,
    about: { en: 'How far the villages take the forum for rightful.', id: 'Seberapa jauh desa menganggap forum itu sah.' }, ...kept('legitimacy') },
  { id: 'jointOutput', label: { en: 'Joint output', id: 'Hasil bersama' }, unit: 'index', better: 'up', scope: 'whole', source: forum,
    about: { en: 'What policy and money of government and delivery in the villages make together.', id: 'Yang dihasilkan bersama oleh kebijakan dan dana pemerintah serta pelaksanaan di desa.' }, ...kept('jointOutput') },
  { id: 'bondingDegree', label: { en: 'Bonding ties', id: 'Ikatan bonding' }, unit: 'ratio', better: 'none', scope: 'whole', source: ties,
    about: { en: 'Mean number of ties of a household to others close by.', id: 'Rata-rata banyaknya ikatan keluarga dengan yang dekat.' }, ...kept('bondingDegree') },
  { id: 'bridgingDegree', label: { en: 'Bridging ties', id: 'Ikatan bridging' }, unit: 'ratio', better: 'none', scope: 'whole', source: ties,
    about: { en: 'Mean number of ties of a household to others elsewhere.', id: 'Rata-rata banyaknya ikatan keluarga dengan yang di tempat lain.' }, ...kept('bridgingDegree') },
  { id: 'linkingDegree', label: { en: 'Linking ties', id: 'Ikatan linking' }, unit: 'ratio', better: 'none', scope: 'whole', source: ties,
    about: { en: 'Mean number of ties of a household to somebody in office.', id: 'Rata-rata banyaknya ikatan keluarga dengan pejabat.' }, ...kept('linkingDegree') },
  { id: 'reachableShare', label: { en: 'Reachable without officials', id: 'Terjangkau tanpa pejabat' }, unit: 'share', better: 'up', scope: 'whole', source: ties,
    about: { en: 'Share of households in the largest web of bonding and bridging ties.', id: 'Bagian keluarga dalam jejaring ikatan bonding dan bridging yang terbesar.' }, ...kept('reachableShare') },
];
