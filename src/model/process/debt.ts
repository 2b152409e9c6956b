import { cite } from '../citations';
import { balanceRp, post } from '../ledger';
import { keeping } from '../state/borrowing';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Moneylenders, and the mutual fund that frees from them. */
export const debt: Process = {
  id: 'debt',
  label: { en: 'Moneylenders and the mutual fund', id: 'Rentenir dan dana bersama' },
  about: {
    en: 'A household that cannot pay the cost of a shock, or that a shock leaves with much less than its usual living, borrows the rest from moneylenders as far as they trust its usual income. Interest comes first and grows the debt when it is not paid; then a part of the debt is paid back, and all that is left above the usual living. Where there is a mutual fund, it pays off the debts of informed families, the neediest first; those freed pay on for the next.',
    id: 'Keluarga yang tak sanggup membayar biaya guncangan, atau yang karena guncangan jauh di bawah taraf hidup biasanya, meminjam kekurangannya dari rentenir sejauh pendapatan biasanya dipercaya. Bunga didahulukan dan menambah utang bila tak terbayar; lalu sebagian utang dikembalikan, beserta semua kelebihan di atas taraf hidup biasanya. Bila ada dana bersama, utang keluarga yang mengetahuinya dilunasi, yang paling membutuhkan lebih dulu; yang sudah bebas menyetor untuk warga berikutnya.',
  },
  source: cite({ en: 'Poor families borrow when somebody falls ill, at 10–20 % a month from moneylenders (the rate from memory, not checked). The mutual fund is that of Mangkubumen. Limits and terms are assumed.', id: 'Keluarga miskin berutang ketika ada yang sakit, kepada rentenir dengan bunga 10–20 % sebulan (tarifnya dari ingatan, belum diperiksa). Dana bersamanya mengikuti Mangkubumen. Batas dan jangkanya asumsi.' }, 'gertlerGruber2002', 'surakarta'),
  reads: [
    'household.debtRp', 'household.payForwardRp', 'household.costRp', 'household.lossMonths', 'household.persons', 'household.usualRp', 'household.baseRp',
    'household.savingsRp', 'household.aware', 'household.communityRank', 'village.firstHousehold', 'village.families', 'account.balanceRp',
  ],
  writes: [
    'household.debtRp', 'household.payForwardRp', 'household.debtServiceRp', 'household.borrowedRp', 'household.savingsRp', 'account.balanceRp',
    'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    serveDebts(world);
    const capRp = value(world, 'credit.reliefCapRp');
    if (capRp > 0) for (let v = 0; v < world.village.rows; v++) free(world, v, capRp);
  },
};

function serveDebts(world: World): void {
  const { household, village } = world;
  const rate = value(world, 'credit.lenderInterestPerMonth');
  const limitMonths = value(world, 'credit.lenderLimitMonths');
  const term = value(world, 'credit.lenderTermMonths');
  const payForward = value(world, 'credit.payForwardRpPerMonth');
  const kept = keeping(world);
  const { debtRp, payForwardRp, costRp, lossMonths, persons, usualRp, baseRp, savingsRp, debtServiceRp, borrowedRp } = household;
  for (let v = 0; v < village.rows; v++) {
    let interest = 0;
    let repaid = 0;
    let lent = 0;
    let passedOn = 0;
    const last = village.firstHousehold[v] + village.families[v];
    for (let h = village.firstHousehold[v]; h < last; h++) {
      const struck = costRp[h] !== 0 || lossMonths[h] !== 0;
      let owed = debtRp[h];
      if (!struck && owed === 0 && payForwardRp[h] === 0) continue;
      const living = kept(baseRp[h], persons[h]);
      const limit = Math.floor(limitMonths * Math.max(0, usualRp[h] - kept(usualRp[h], persons[h])));
      // What is left when the cost of a shock is paid and the living kept.
      const left = savingsRp[h] - costRp[h] - living;
      let able = Math.max(0, left);
      if (owed > 0) {
        const due = Math.round(rate * owed);
        const paid = Math.min(due, able);
        able -= paid;
        // A lender adds unpaid interest up to the limit and gives up the rest.
        owed = Math.min(owed + due - paid, Math.max(owed, limit));
        const spare = able + living - baseRp[h];
        const back = Math.min(owed, able, Math.max(spare, Math.ceil(owed / term)));
        able -= back;
        owed -= back;
        savingsRp[h] -= paid + back;
        debtServiceRp[h] += paid;
        interest += paid;
        repaid += back;
      }
      if (left < 0 && struck && owed < limit) {
        const taken = Math.min(-left, limit - owed);
        owed += taken;
        savingsRp[h] += taken;
        borrowedRp[h] += taken;
        lent += taken;
      }
      debtRp[h] = owed;
      if (payForwardRp[h] > 0) {
        const on = Math.min(payForwardRp[h], payForward, able);
        payForwardRp[h] -= on;
        savingsRp[h] -= on;
        debtServiceRp[h] += on;
        passedOn += on;
      }
    }
    post(world, 'lenderInterest', v, interest);
    post(world, 'lenderRepayment', v, repaid);
    post(world, 'lenderLoan', v, lent);
    post(world, 'mutualFundReturn', v, passedOn);
  }
}

/** The mutual fund pays off debts, the neediest family first, until the next one is more than it holds. */
function free(world: World, v: number, capRp: number): void {
  const { village, household } = world;
  const { debtRp, payForwardRp, aware, communityRank } = household;
  let fund = balanceRp(world, 'mutualFund', v);
  if (fund === 0) return;
  let count = 0;
  const last = village.firstHousehold[v] + village.families[v];
  for (let h = village.firstHousehold[v]; h < last; h++) if (debtRp[h] > 0 && aware[h]) world.rowList[count++] = h;
  const line = world.rowList.subarray(0, count).sort((a, b) => communityRank[a] - communityRank[b] || a - b);
  const payForward = value(world, 'credit.payForwardRpPerMonth') > 0;
  let relief = 0;
  for (const h of line) {
    const rupiah = Math.min(debtRp[h], capRp);
    if (rupiah > fund) break;
    fund -= rupiah;
    relief += rupiah;
    debtRp[h] -= rupiah;
    if (payForward) payForwardRp[h] += rupiah;
  }
  post(world, 'mutualFundRelief', v, relief);
}
