/** Words of the branches of a run, in both languages: the flag on the playhead and what is told of branches. The tray has its own (`tray.ts`). */
export const branchesEn = {
  here: 'Branch from here',
  hereAt: (month: string) => `Branch from month ${month}`,
  made: (name: string, month: string) => `${name} leaves in month ${month}. What you decide now changes this branch only; the dashed line is the run it left.`,
  lastMonth: (month: string) => `Month ${month} is the last: a branch there has nothing to run. `,
  sharedPast: (month: string, fork: string) => `Month ${month} lies before the fork in month ${fork}: the change is in the run it left, too.`,
  first: 'First run',
  named: (number: string) => `Branch ${number}`,
  removed: (name: string) => `${name} is deleted. Undo brings it back.`,
  switched: (name: string) => `${name} is shown.`,
  forkMark: (month: string) => `Shared until month ${month}`,
};

export const branchesId: typeof branchesEn = {
  here: 'Cabang dari sini',
  hereAt: (month) => `Cabang dari bulan ${month}`,
  made: (name, month) => `${name} berpisah pada bulan ${month}. Keputusan Anda mulai sekarang hanya mengubah cabang ini; garis putus-putus adalah simulasi asalnya.`,
  lastMonth: (month) => `Bulan ${month} bulan terakhir: cabang di sana tidak punya bulan untuk dijalankan. `,
  sharedPast: (month, fork) => `Bulan ${month} terletak sebelum percabangan pada bulan ${fork}: perubahannya juga berlaku di simulasi asalnya.`,
  first: 'Simulasi awal',
  named: (number) => `Cabang ${number}`,
  removed: (name) => `${name} dihapus. Urungkan untuk mengembalikannya.`,
  switched: (name) => `${name} ditampilkan.`,
  forkMark: (month) => `Sama sampai bulan ${month}`,
};
