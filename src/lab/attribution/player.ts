import type { Effort, Text } from '../../model';

/** Partners that can be left out. */
export const partners = ['government', 'ngo', 'facilitators', 'forum'] as const;
export type Partner = (typeof partners)[number];

/** What one partner brings: what it does itself, its own money or people for one effort. Parts are the atoms that everything else is made of. */
export const parts = [
  'government.policy', 'government.enabling', 'government.empowering', 'government.protecting',
  'ngo.presence', 'ngo.enabling', 'ngo.empowering', 'ngo.protecting',
  'facilitators.empowering', 'facilitators.protecting', 'forum',
] as const;
export type Part = (typeof parts)[number];

/** Whoever a change can be put down to. */
export type Player = Effort | Partner | Part;

export interface PlayerInfo {
  readonly label: Text;
  /** What is not there when this player is left out. */
  readonly about: Text;
  /** The partner that a part belongs to, and the effort that it serves, if it is one. */
  readonly partner?: Partner;
  readonly effort?: Effort;
}

/** The parts that are not there when a player is left out. */
export function partsOf(player: Player): readonly Part[] {
  return parts.filter((part) => part === player || part.startsWith(`${player}.`) || part.endsWith(`.${player}`));
}

export const players: Readonly<Record<Player, PlayerInfo>> = {
  enabling: {
    effort: 'enabling', label: { en: 'Enabling', id: 'Memungkinkan' },
    about: {
      en: 'Money of government and NGO for stalls, permits and market access. It is not there at all; it does not go to other efforts.',
      id: 'Dana pemerintah dan LSM untuk lapak, izin, dan akses pasar. Dana itu dianggap tidak ada sama sekali, tidak dialihkan ke upaya lain.',
    },
  },
  empowering: {
    effort: 'empowering', label: { en: 'Empowering', id: 'Memberdayakan' },
    about: {
      en: 'Money of government and NGO for facilitators, training, capital and loan funds, and the facilitators paid from it. It is not there at all; it does not go to other efforts.',
      id: 'Dana pemerintah dan LSM untuk pendamping, pelatihan, modal, dan dana bergulir, beserta pendamping yang dibayar darinya. Dana itu dianggap tidak ada sama sekali, tidak dialihkan ke upaya lain.',
    },
  },
  protecting: {
    effort: 'protecting', label: { en: 'Protecting', id: 'Melindungi' },
    about: {
      en: 'Money of government and NGO for help after shocks, and the cases that facilitators hear of. National transfers (PKH, Sembako, BLT) stay: they are there without the programme too.',
      id: 'Dana pemerintah dan LSM untuk bantuan setelah guncangan, serta kasus yang diketahui lewat pendamping. Bantuan nasional (PKH, Sembako, BLT) tetap ada, sebab tanpa program pun bantuan itu ada.',
    },
  },
  government: {
    partner: 'government', label: { en: 'Government', id: 'Pemerintah' },
    about: {
      en: "The regency's partnership budget, what officials do themselves, government facilitators, and with the budget its grants to the NGO. Nobody else brings that money instead. National transfers stay.",
      id: 'Anggaran kemitraan kabupaten, keterlibatan pejabat, pendamping pemerintah, dan bersama anggaran itu hibahnya kepada LSM. Tidak ada pihak lain yang menggantikan dana tersebut. Bantuan nasional tetap ada.',
    },
  },
  ngo: {
    partner: 'ngo', label: { en: 'NGO', id: 'LSM' },
    about: {
      en: 'The NGO with its own funds and its field staff. Nobody else brings its money instead; what government would have granted to it stays with government, which delivers it itself.',
      id: 'LSM beserta dana sendiri dan staf lapangannya. Tidak ada pihak lain yang menggantikan dananya; dana yang sedianya dihibahkan pemerintah tetap pada pemerintah dan disalurkannya sendiri.',
    },
  },
  facilitators: {
    partner: 'facilitators', label: { en: 'Facilitators', id: 'Pendamping' },
    about: {
      en: 'The facilitators of both employers. Their pay stays where it is and buys nothing in their place: nobody gathers groups, so nobody is trained.',
      id: 'Pendamping dari kedua pemberi kerja. Honornya tidak dibelanjakan untuk hal lain: tanpa yang mengumpulkan kelompok, tidak ada yang dilatih.',
    },
  },
  forum: {
    partner: 'forum', label: { en: 'Forum', id: 'Forum' },
    about: {
      en: 'What the partners do at one table: engagement, shared motivation and capacity for joint action. Government and NGO stay, each for itself. Without an NGO there is no forum either.',
      id: 'Yang dikerjakan para mitra di satu meja: keterlibatan, motivasi bersama, dan kapasitas bertindak bersama. Pemerintah dan LSM tetap ada, masing-masing sendiri. Tanpa LSM, forum pun tidak ada.',
    },
  },
  'government.policy': {
    partner: 'government', label: { en: 'Policy and officials', id: 'Kebijakan dan pejabat' },
    about: { en: 'Officials who take part: permits, attention, audits, money paid when due.', id: 'Pejabat yang terlibat: izin, perhatian, audit, dana yang dibayar tepat waktu.' },
  },
  'government.enabling': {
    partner: 'government', effort: 'enabling', label: { en: 'Money for enabling', id: 'Dana memungkinkan' },
    about: { en: "The budget's part for enabling, what passes through the NGO included.", id: 'Bagian anggaran untuk memungkinkan, termasuk yang lewat LSM.' },
  },
  'government.empowering': {
    partner: 'government', effort: 'empowering', label: { en: 'Money for empowering', id: 'Dana memberdayakan' },
    about: {
      en: "The budget's part for empowering, what passes through the NGO included, and the posts that only this money pays.",
      id: 'Bagian anggaran untuk memberdayakan, termasuk yang lewat LSM, beserta pendamping yang hanya dibayar dari dana ini.',
    },
  },
  'government.protecting': {
    partner: 'government', effort: 'protecting', label: { en: 'Money for protecting', id: 'Dana melindungi' },
    about: { en: "The budget's part for protecting, what passes through the NGO included.", id: 'Bagian anggaran untuk melindungi, termasuk yang lewat LSM.' },
  },
  'ngo.presence': {
    partner: 'ngo', label: { en: 'The NGO itself', id: 'LSM itu sendiri' },
    about: {
      en: 'That there is an NGO: it delivers what government grants, employs staff, has an office to turn to. Without it its own money does nothing.',
      id: 'Adanya LSM: menyalurkan hibah pemerintah, mempekerjakan staf, menjadi tempat mengadu. Tanpa LSM, dana sendirinya tidak berguna.',
    },
  },
  'ngo.enabling': {
    partner: 'ngo', effort: 'enabling', label: { en: 'Own money for enabling', id: 'Dana sendiri untuk memungkinkan' },
    about: { en: "The part of the NGO's own funds for enabling.", id: 'Bagian dana sendiri LSM untuk memungkinkan.' },
  },
  'ngo.empowering': {
    partner: 'ngo', effort: 'empowering', label: { en: 'Own money for empowering', id: 'Dana sendiri untuk memberdayakan' },
    about: {
      en: "The part of the NGO's own funds for empowering, and the posts that only this money pays.",
      id: 'Bagian dana sendiri LSM untuk memberdayakan, beserta pendamping yang hanya dibayar dari dana ini.',
    },
  },
  'ngo.protecting': {
    partner: 'ngo', effort: 'protecting', label: { en: 'Own money for protecting', id: 'Dana sendiri untuk melindungi' },
    about: { en: "The part of the NGO's own funds for protecting.", id: 'Bagian dana sendiri LSM untuk melindungi.' },
  },
  'facilitators.empowering': {
    partner: 'facilitators', effort: 'empowering', label: { en: 'Accompanying', id: 'Pendampingan' },
    about: { en: 'Facilitators of both employers, with all they do but for cases they hear of.', id: 'Pendamping dari kedua pemberi kerja, dengan semua tugasnya selain kasus yang diketahuinya.' },
  },
  'facilitators.protecting': {
    partner: 'facilitators', effort: 'protecting', label: { en: 'Cases they hear of', id: 'Kasus yang diketahui' },
    about: { en: 'Cases of families in need that facilitators hear of when they meet them.', id: 'Kasus keluarga yang tertimpa musibah yang diketahui pendamping ketika menemui mereka.' },
  },
};
