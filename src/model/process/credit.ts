import { cite } from '../citations';
import { balanceRp, post } from '../ledger';
import { sheet } from '../luck';
import { logistic } from '../math';
import { candidates, keeping, loanPurpose, loanTerms, type LoanTerms } from '../state/borrowing';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Months for which a facilitator's word that a loan is no grant lasts. Assumed. */
const rememberedMonths = 3;
/** Spare cash counts up to this many instalments. Assumed. */
const easyInstalments = 5;

/** Saving, instalments and loans of the month. */
export const credit: Process = {
  id: 'credit',
  label: { en: 'Saving and lending in groups', id: 'Simpan pinjam' },
  about: {
    en: 'Borrowers pay the instalment of the month, and those missed before, when they can spare it and are ready to: readiness (logit) rises with cohesion and meetings of the group and with spare cash, falls with the share of members behind and where no facilitator says that a loan is no grant. What a member misses its group pays from the common savings and is owed by the member. Members save. Then the village lends what it has: to members of groups in which nobody is behind, or, where money goes to individuals, to willing families that the facilitator met; who asks for a loan has a use for it: a dearer debt, an enterprise that it adds more to than it costs, or the thought of one that it lacks no more than the loan to open and expects to gain by.',
    id: 'Peminjam membayar angsuran bulan ini, beserta yang tertunggak, bila mampu dan bersedia: kesediaan (logit) naik menurut kekompakan dan pertemuan kelompok serta uang lebih, turun menurut bagian anggota yang menunggak dan bila tak ada pendamping yang menjelaskan bahwa pinjaman bukan hibah. Angsuran yang tak terbayar ditanggung kelompok dari simpanan bersama dan menjadi utang anggota kepada kelompok. Anggota menabung. Lalu desa meminjamkan dananya: kepada anggota kelompok yang tak seorang pun menunggak, atau, bila dana disalurkan perorangan, kepada keluarga berminat yang ditemui pendamping; peminjam punya kegunaan untuknya: utang yang lebih mahal, usaha yang dengannya bertambah hasil melebihi biayanya, atau niat berdagang yang modalnya kurang tak lebih dari pinjaman itu dan berprospek untung.',
  },
  source: cite({ en: 'Rules of the loan are those of the urban poverty project (P2KP); frequent meetings lower default. That cohesion and spare cash help and default spreads is usual in the field; the coefficients are derived from two repayment rates or assumed.', id: 'Ketentuan pinjaman mengikuti P2KP; pertemuan yang kerap menurunkan gagal bayar. Bahwa kekompakan dan uang lebih membantu dan tunggakan menular lazim dalam bidang ini; koefisiennya diturunkan dari dua tingkat pengembalian atau asumsi.' }, 'bkmCibeuti', 'feigenberg2013', 'p2kpRevolving'),
  reads: [
    'household.enterprise', 'household.debtRp', 'household.confidence', 'household.mindset', 'household.circle', 'household.loanRp',
    'household.loanMonths', 'household.loansRepaid', 'household.arrearsMonths', 'household.savingsRp', 'household.costRp', 'household.baseRp', 'household.persons', 'household.lastContactMonth', 'household.contacted', 'household.aware', 'household.communityRank',
    'household.trustFacilitator', 'household.bonding', 'household.village', 'household.assetRp', 'household.floorRp', 'household.usualTransferRp', 'household.skill',
    'household.support', 'household.femaleHead', 'household.profitRp', 'household.enterpriseMonths', 'household.under7', 'household.primary', 'household.junior',
    'household.senior', 'household.elderly', 'village.marketShare', 'village.firstHousehold', 'village.families', 'circle.members', 'circle.cohesion',
    'circle.overdue', 'circle.fundRp', 'account.balanceRp',
  ],
  writes: [
    'household.debtServiceRp', 'household.borrowedRp', 'household.savingsRp', 'household.loanRp', 'household.loanMonths', 'household.loansRepaid',
    'household.arrearsMonths', 'circle.fundRp', 'circle.loansRp', 'circle.overdue', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    collect(world);
    countBehind(world);
    lend(world);
  },
};

/** Money of the month in a village, by line. */
interface Till {
  repaid: number;
  interest: number;
  saved: number;
  vouched: number;
}

function collect(world: World): void {
  const { household, village, circle } = world;
  const { circle: circle_h, loanRp, arrearsMonths, savingsRp, costRp, baseRp, persons } = household;
  const kept = keeping(world);
  const terms = loanTerms(world);
  const rate = value(world, 'credit.interestPerMonth');
  const ready = readiness(world);
  const savingRp = value(world, 'credit.savingRpPerMonth');
  let luck: Float64Array | undefined;
  for (let v = 0; v < village.rows; v++) {
    const till: Till = { repaid: 0, interest: 0, saved: 0, vouched: 0 };
    const last = village.firstHousehold[v] + village.families[v];
    for (let h = village.firstHousehold[v]; h < last; h++) {
      const c = circle_h[h];
      const borrows = loanRp[h] > 0 || arrearsMonths[h] > 0;
      if (c < 0 && !borrows) continue;
      let able = Math.max(0, savingsRp[h] - costRp[h] - kept(baseRp[h], persons[h]));
      if (borrows) {
        luck ??= sheet(world.luck, 'repayment', world.month + 1, 0, household.rows);
        able -= payInstalments(world, h, able, luck[h], ready, terms, rate, till);
      }
      if (c < 0 || able < savingRp) continue;
      savingsRp[h] -= savingRp;
      circle.fundRp[c] += savingRp;
      till.saved += savingRp;
    }
    post(world, 'loanRepayment', v, till.repaid);
    post(world, 'loanInterest', v, till.interest);
    post(world, 'groupSaving', v, till.saved);
    post(world, 'jointLiability', v, till.vouched);
  }
}

/** Pays what is due as far as the household can and will; the group vouches for the rest. What was paid, in rupiah. */
function payInstalments(
  world: World, h: number, able: number, luck: number, ready: (h: number, instalments: number) => number, terms: LoanTerms, rate: number, till: Till,
): number {
  const { household, circle } = world;
  const { loanRp, loanMonths, loansRepaid, arrearsMonths } = household;
  const c = household.circle[h];
  const size = terms.sizeRp(loansRepaid[h]);
  const principal = terms.principalRp(size);
  const interest = Math.round(size * rate);
  if (loanMonths[h] > 0) {
    loanMonths[h] -= 1;
    arrearsMonths[h] += 1;
  }
  let overdue = terms.overdueRp(h);
  let paid = 0;
  let interestPaid = 0;
  if (luck < ready(h, able / (principal + interest))) {
    while (arrearsMonths[h] > 0) {
      // First what the loan fund is owed, then what the group paid before.
      const part = overdue > 0 ? Math.min(principal, overdue) : principal;
      if (able - paid < part + interest) break;
      paid += part + interest;
      interestPaid += interest;
      arrearsMonths[h] -= 1;
      if (overdue > 0) {
        overdue -= part;
        loanRp[h] -= part;
        till.repaid += part;
        till.interest += interest;
      } else {
        circle.fundRp[c] += part + interest;
        till.saved += part + interest;
      }
    }
    household.savingsRp[h] -= paid;
    household.debtServiceRp[h] += interestPaid;
  }
  while (c >= 0 && overdue > 0) {
    const part = Math.min(principal, overdue);
    if (circle.fundRp[c] < part + interest) break;
    circle.fundRp[c] -= part + interest;
    overdue -= part;
    loanRp[h] -= part;
    till.vouched += part + interest;
  }
  if (loanMonths[h] === 0 && loanRp[h] === 0 && arrearsMonths[h] === 0) loansRepaid[h] += 1;
  return paid;
}

/** Probability that a borrower with spare cash for so many instalments is ready to pay. */
function readiness(world: World): (h: number, instalments: number) => number {
  const { household, circle } = world;
  const base = value(world, 'credit.repaymentBase');
  const cash = value(world, 'credit.cashEffect') / easyInstalments;
  const belief = value(world, 'credit.grantBelief');
  const cohesion = value(world, 'credit.cohesionEffect');
  const meetings = value(world, 'credit.meetingEffect') * value(world, 'credit.meetingsPerMonth');
  const contagion = value(world, 'credit.contagionEffect');
  return (h, instalments) => {
    const c = household.circle[h];
    const told = household.lastContactMonth[h] >= 0 && world.month + 1 - household.lastContactMonth[h] < rememberedMonths;
    const alone = base + cash * Math.min(instalments, easyInstalments) - (told ? 0 : belief);
    return logistic(c < 0 ? alone : alone + cohesion * circle.cohesion[c] + meetings - (contagion * circle.overdue[c]) / circle.members[c]);
  };
}

function countBehind(world: World): void {
  const { household, circle } = world;
  const { circle: circle_h, arrearsMonths, loanRp } = household;
  circle.overdue.fill(0);
  circle.loansRp.fill(0);
  for (let h = 0; h < household.rows; h++) {
    const c = circle_h[h];
    if (c < 0) continue;
    circle.loansRp[c] += loanRp[h];
    if (arrearsMonths[h] > 0) circle.overdue[c] += 1;
  }
}

/** Lends what the village has: to groups in good standing, or to individuals. */
function lend(world: World): void {
  const { household, village, circle } = world;
  const { circle: circle_h, contacted, loanRp, loanMonths, loansRepaid, arrearsMonths, borrowedRp, savingsRp } = household;
  const throughGroups = value(world, 'credit.groupDelivery') === 1;
  const held = value(world, 'credit.heldShare');
  const termMonths = value(world, 'credit.termMonths');
  const terms = loanTerms(world);
  const mostLoans = value(world, 'credit.mostLoans');
  const wants = throughGroups ? undefined : candidates(world, sheet(world.luck, 'circleFormation', 0, 0, household.rows));
  const hasUse = loanPurpose(world);
  const nobody = new Int32Array(0);
  for (let v = 0; v < village.rows; v++) {
    let moneyRp = balanceRp(world, 'revolving', v);
    if (moneyRp < terms.sizeRp(0)) continue;
    let lent = 0;
    let saved = 0;
    const last = village.firstHousehold[v] + village.families[v];
    for (let h = village.firstHousehold[v]; h < last; h++) {
      const c = circle_h[h];
      const may = wants === undefined
        ? c >= 0 && circle.overdue[c] === 0 && loanRp[h] === 0 && arrearsMonths[h] === 0 && loansRepaid[h] < mostLoans
        : contacted[h] === 1 && wants(h, nobody, 0);
      if (!may) continue;
      const size = terms.sizeRp(loansRepaid[h]);
      if (size > moneyRp || !hasUse(h, size)) continue;
      const keptRp = c >= 0 ? Math.round(held * size) : 0;
      moneyRp -= size;
      lent += size;
      saved += keptRp;
      loanRp[h] = size;
      loanMonths[h] = termMonths;
      savingsRp[h] += size - keptRp;
      borrowedRp[h] += size - keptRp;
      if (c < 0) continue;
      circle.fundRp[c] += keptRp;
      circle.loansRp[c] += size;
    }
    post(world, 'loan', v, lent);
    post(world, 'groupSaving', v, saved);
  }
}
