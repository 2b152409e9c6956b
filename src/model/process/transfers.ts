import { cite } from '../citations';
import { post } from '../ledger';
import { entitlement, type TransferTerms } from '../state/entitlement';
import { value } from '../state/world';
import type { Process } from './process';

/** January, April, July, October. */
const stageMonths = [0, 3, 6, 9];

/** National cash and food to families on the lists. */
export const transfers: Process = {
  id: 'transfers',
  label: { en: 'Transfers', id: 'Bantuan tunai' },
  about: {
    en: 'PKH pays a quarter of its published amounts in January, April, July and October to registered families with a component, first in line by registry score, up to the quota of the village; Sembako pays monthly by the same line; the village fund pays monthly to the neediest in the eyes of the village who have no PKH. Part of it leaks on the way.',
    id: 'PKH membayar seperempat besaran resminya pada Januari, April, Juli, dan Oktober kepada keluarga terdaftar yang punya komponen, menurut urutan skor basis data, sampai kuota desa; Sembako dibayar tiap bulan menurut urutan yang sama; Dana Desa dibayar tiap bulan kepada yang paling membutuhkan menurut desa dan tidak menerima PKH. Sebagian bocor di jalan.',
  },
  source: cite({ en: 'Amounts and stages of PKH and the amount of BLT Dana Desa are those announced; the amount of Sembako is from memory, not checked. That transfers leak was measured on subsidised rice.', id: 'Besaran dan tahap PKH serta besaran BLT Dana Desa sesuai pengumuman; besaran Sembako dari ingatan, belum diperiksa. Kebocoran bantuan diukur pada beras bersubsidi.' }, 'tribunnews2022', 'tempo2025', 'poskota2025', 'ayoBogor', 'olken2006'),
  reads: [
    'household.pkhRank', 'household.proxyRank', 'household.communityRank', 'household.registered', 'household.componentRp', 'village.families',
    'village.firstHousehold', 'regency.calendarMonth',
  ],
  writes: ['household.transferRp', 'household.regularRp', 'household.recipient', 'household.savingsRp', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp'],
  run(world) {
    const { household, village, regency } = world;
    const terms: TransferTerms = {
      pkhQuotaShare: value(world, 'national.pkhQuotaShare'),
      pkhPaidShare: value(world, 'national.pkhPaidShare'),
      sembakoQuotaShare: value(world, 'national.sembakoQuotaShare'),
      sembakoRpPerMonth: value(world, 'national.sembakoRpPerMonth'),
      bltQuotaShare: value(world, 'national.bltQuotaShare'),
      bltRpPerMonth: value(world, 'national.bltRpPerMonth'),
    };
    const kept = 1 - value(world, 'national.transferLeakageShare');
    const pkhMonth = stageMonths.includes(regency.calendarMonth[0]);
    const due = new Float64Array(3);
    let leaked = 0;
    for (let v = 0; v < village.rows; v++) {
      const first = village.firstHousehold[v];
      let pkh = 0;
      let sembako = 0;
      let blt = 0;
      for (let h = first; h < first + village.families[v]; h++) {
        household.recipient[h] = entitlement(household, h, village.families[v], terms, due);
        if (household.recipient[h] === 0) {
          household.regularRp[h] = 0;
          continue;
        }
        household.regularRp[h] = Math.round((due[0] + due[1] + due[2]) * kept);
        const gross = (pkhMonth ? Math.round((due[0] * 12) / stageMonths.length) : 0) + due[1] + due[2];
        const pkhRp = pkhMonth ? Math.round((due[0] * 12 * kept) / stageMonths.length) : 0;
        const sembakoRp = Math.round(due[1] * kept);
        const bltRp = Math.round(due[2] * kept);
        const received = pkhRp + sembakoRp + bltRp;
        household.transferRp[h] = received;
        household.savingsRp[h] += received;
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
