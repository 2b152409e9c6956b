import { cite } from '../citations';
import { post } from '../ledger';
import { entitlement, placesOf, transferTerms } from '../state/entitlement';
import { value } from '../state/value';
import type { Process } from './process';

/** January, April, July, October. */
const stageMonths = [0, 3, 6, 9];

/** National cash and food to families on the lists. */
export const transfers: Process = {
  id: 'transfers',
  label: { en: 'Transfers', id: 'Bantuan tunai' },
  about: {
    en: 'PKH pays a quarter of its published amounts in January, April, July and October to the first in line with a component, up to the quota of the village, less what misses of its conditions cost; Sembako pays monthly by its own line; the village fund pays monthly to the neediest in the eyes of the village who have no PKH. Part of it leaks on the way: less where more is audited, and less by card or account than from hand to hand.',
    id: 'PKH membayar seperempat besaran resminya pada Januari, April, Juli, dan Oktober kepada yang terdepan dan punya komponen, sampai kuota desa, dikurangi potongan atas syarat yang dilanggar; Sembako dibayar tiap bulan menurut urutannya sendiri; Dana Desa dibayar tiap bulan kepada yang paling membutuhkan menurut desa dan tidak menerima PKH. Sebagian bocor di jalan: berkurang bila lebih banyak diaudit, dan lebih sedikit lewat kartu atau rekening daripada dari tangan ke tangan.',
  },
  source: cite({ en: 'Amounts and stages of PKH and the amount of BLT Dana Desa are those announced; the amount of Sembako and the steps of sanctions are from memory, not checked. That transfers leak was measured on subsidised rice, and that cards help on food.', id: 'Besaran dan tahap PKH serta besaran BLT Dana Desa sesuai pengumuman; besaran Sembako dan jenjang sanksi dari ingatan, belum diperiksa. Kebocoran bantuan diukur pada beras bersubsidi, dan manfaat kartu pada bantuan pangan.' }, 'tribunnews2022', 'tempo2025', 'poskota2025', 'ayoBogor', 'olken2006', 'mitNews2023'),
  reads: [
    'household.pkhRank', 'household.sembakoRank', 'household.communityRank', 'household.componentRp', 'household.missed', 'village.families',
    'village.firstHousehold', 'regency.calendarMonth',
  ],
  writes: ['household.transferRp', 'household.regularRp', 'household.recipient', 'household.savingsRp', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp'],
  run(world) {
    const { household, village, regency } = world;
    const { recipient, regularRp, transferRp, savingsRp, missed } = household;
    const terms = transferTerms((id) => value(world, id));
    const kept = terms.keptShare;
    const penalty = value(world, 'national.penaltyShare');
    const withheldAfter = value(world, 'national.withholdMonths');
    const stage = stageMonths.includes(regency.calendarMonth[0]) ? 12 / stageMonths.length : 0;
    const due = new Float64Array(3);
    let leaked = 0;
    for (let v = 0; v < village.rows; v++) {
      const first = village.firstHousehold[v];
      const families = village.families[v];
      const places = placesOf(terms, families);
      let pkh = 0;
      let sembako = 0;
      let blt = 0;
      for (let h = first; h < first + families; h++) {
        recipient[h] = entitlement(household, h, places, terms, due);
        if (recipient[h] === 0) {
          regularRp[h] = 0;
          continue;
        }
        if (due[0] > 0 && missed[h] > 0) due[0] *= missed[h] >= withheldAfter ? 0 : Math.max(0, 1 - penalty * missed[h]);
        regularRp[h] = Math.round((due[0] + due[1] + due[2]) * kept);
        const gross = Math.round(due[0] * stage) + due[1] + due[2];
        const pkhRp = Math.round(due[0] * stage * kept);
        const sembakoRp = Math.round(due[1] * kept);
        const bltRp = Math.round(due[2] * kept);
        const received = pkhRp + sembakoRp + bltRp;
        transferRp[h] = received;
        savingsRp[h] += received;
        pkh += pkhRp;
        sembako += sembakoRp;
        blt += bltRp;
        leaked += gross - received;
      }
      post(world, 'pkh', v, pkh);
      post(world, 'sembako', v, sembako);
      post(world, 'blt', v, blt);
    }
    post(world, 'transferLeak', 0, leaked);
  },
};
