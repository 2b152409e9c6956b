import type { Outcome } from '../outcome';
import { lastYear, watched } from './reader';
import { meanOver, neediest, neediestWords, ratioOver, scopeWords } from './scope';

const about = { en: 'Profit of household enterprises, losses taken off, over all households counted, mean of the last twelve months.', id: 'Laba usaha rumah tangga dikurangi rugi, atas semua keluarga yang dihitung, rata-rata dua belas bulan terakhir.' };

const income = lastYear({
  id: 'enterpriseIncome.assisted', unit: 'rupiahPerMonth', about, stratum: scopeWords.assisted,
  label: { en: `Enterprise income per household, ${scopeWords.assisted.en}`, id: `Pendapatan usaha per keluarga, ${scopeWords.assisted.id}` },
}, () => (world) => ratioOver(world, 'assisted', (h) => world.household.profitRp[h], () => 1));

const incomeOfNeediest = lastYear({
  id: 'enterpriseIncome.neediest', unit: 'rupiahPerMonth', about, stratum: neediestWords,
  label: { en: 'Enterprise income per household, neediest families', id: 'Pendapatan usaha per keluarga, keluarga paling membutuhkan' },
}, (start) => {
  const members = neediest(start);
  return ({ household }) => meanOver(members, (h) => household.profitRp[h]);
});

/** Who opened an enterprise, closed again or not. */
const entry = watched({
  id: 'enterpriseEntry', unit: 'share',
  label: { en: 'Opened an enterprise', id: 'Membuka usaha' },
  about: { en: 'Share of the families counted that have run an enterprise since month 0, closed again or not.', id: 'Bagian keluarga yang dihitung yang pernah menjalankan usaha sejak bulan 0, masih berjalan atau sudah tutup.' },
  stratum: { en: `${neediestWords.en}; without an enterprise then`, id: `${neediestWords.id}; saat itu tanpa usaha` },
}, (start) => {
  const members = neediest(start);
  for (let h = 0; h < members.length; h++) if (start.household.enterprise[h] === 1) members[h] = 0;
  const opened = new Uint8Array(members.length);
  return {
    month({ household }) {
      for (let h = 0; h < opened.length; h++) opened[h] |= household.enterprise[h];
    },
    end: () => meanOver(members, (h) => opened[h]),
  };
});

export const enterprise: readonly Outcome[] = [income, incomeOfNeediest, entry];
