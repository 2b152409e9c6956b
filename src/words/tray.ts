import type { Language } from './format';

/** Words of the tray of branches, in both languages; fetched when the run is branched. */
const en = {
  tray: 'Branches',
  leaves: (month: string) => `from month ${month}`,
  leavesFrom: (month: string, parent: string) => `Leaves “${parent}” in month ${month}.`,
  same: 'nothing differs yet',
  sameHint: 'Nothing differs from the run it left. Move a lever: from then on the two futures part.',
  differs: 'Differs from the run it left',
  more: (count: string) => `and ${count} more`,
  change: (month: string, what: string, change: string) => `Month ${month}: ${what} ${change}`,
  menu: (name: string) => `More about ${name}`,
  compare: 'Compare with the run it left',
  compareFirst: 'Compare with another branch',
  rename: 'Name',
  renameSave: 'Rename',
  remove: 'Delete this branch',
};

const id: typeof en = {
  tray: 'Cabang',
  leaves: (month) => `mulai bulan ${month}`,
  leavesFrom: (month, parent) => `Berpisah dari “${parent}” pada bulan ${month}.`,
  same: 'belum ada bedanya',
  sameHint: 'Belum ada bedanya dengan simulasi asalnya. Geser sebuah tuas: sejak itu kedua masa depan berpisah.',
  differs: 'Bedanya dengan simulasi asal',
  more: (count) => `dan ${count} lagi`,
  change: (month, what, change) => `Bulan ${month}: ${what} ${change}`,
  menu: (name) => `Selengkapnya tentang ${name}`,
  compare: 'Bandingkan dengan simulasi asalnya',
  compareFirst: 'Bandingkan dengan cabang lain',
  rename: 'Nama',
  renameSave: 'Ganti nama',
  remove: 'Hapus cabang ini',
};

export const trayWords: Readonly<Record<Language, typeof en>> = { en, id };
