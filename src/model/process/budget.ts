import { cite } from '../citations';
import { efforts } from '../declare';
import { balanceRp, postEffort, spend, spendByFamilies } from '../ledger';
import { clamp } from '../math';
import { payrollRp, postsOf, trainingOf } from '../state/service';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

const empowering = efforts.indexOf('empowering');
const protecting = efforts.indexOf('protecting');

/** Even officials who take no part pay this share of the money due in a month; full activity pays all. Assumed. */
const passivePaidShare = 0.4;

/** Partners' money: what becomes due, what is released, to whom; who is employed and paid. */
export const budget: Process = {
  id: 'budget',
  label: { en: 'Budgets and grants', id: 'Anggaran dan hibah' },
  about: {
    en: "A twelfth of the partnership budget becomes due, split over the three efforts. Where cases had to be turned away, the partners move part of it to protecting, as far as the forum engages them, and the NGO part of its own funds. Until procurement is done nothing is paid but facilitators; after that active officials pay all that is due, passive ones only part. A share goes to the NGO as a grant, less overhead, beside the NGO's own funds; government delivers the rest, of which audits cost some and some leaks. Part of the protecting money goes into mutual funds. Facilitators are paid and kept trained out of empowering money. What government has not used by the end of December returns to the regency.",
    id: 'Seperdua belas anggaran kemitraan jatuh tempo, dibagi ke tiga upaya. Bila ada kasus yang terpaksa ditolak, para mitra mengalihkan sebagiannya ke upaya melindungi sejauh keterlibatan mereka dalam forum, dan LSM sebagian dana sendiri. Selama pengadaan belum selesai tidak ada pembayaran selain honor pendamping; setelah itu pejabat yang aktif membayar semua yang jatuh tempo, yang pasif hanya sebagian. Sebagian dihibahkan kepada LSM, dipotong biaya umum, di samping dana LSM sendiri; sisanya disalurkan pemerintah, sebagian terpakai untuk audit dan sebagian bocor. Sebagian dana melindungi masuk dana bersama. Pendamping dibayar dan dilatih dari dana memberdayakan. Yang tidak terpakai pemerintah sampai akhir Desember kembali ke kas daerah.',
  },
  source: cite({ en: 'Leakage and the effect of audits are those of village road projects. Size of the budget, its split, delay and overhead are assumed.', id: 'Kebocoran dan dampak audit mengikuti proyek jalan desa. Besar anggaran, pembagian, lama pengadaan, dan biaya umum adalah asumsi.' }, 'olken2007'),
  reads: [
    'household.served', 'regency.engagement',
    'village.families', 'village.assisted', 'facilitator.active', 'facilitator.employer', 'regency.calendarMonth', 'regency.ngoLateRp', 'regency.dueRp',
    'regency.governmentLateRp', 'account.balanceRp',
  ],
  writes: [
    'facilitator.employer', 'facilitator.active', 'facilitator.motivation', 'facilitator.skill', 'facilitator.paidRp', 'regency.dueRp', 'regency.governmentLateRp',
    'regency.ngoLateRp', 'regency.grantDueRp', 'regency.grantPaidRp', 'regency.paidShare', 'regency.unpaidMonths', 'regency.setAsideRp', 'account.balanceRp',
    'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    const { regency } = world;
    const present = value(world, 'ngo.present') === 1;
    closeYear(world);
    fillPosts(world);
    const due = splitRp(value(world, 'government.partnershipBudgetRpPerYear') / 12, [
      value(world, 'government.enablingWeight'), value(world, 'government.empoweringWeight'), value(world, 'government.protectingWeight'),
    ], value(world, 'forum.adaptation') * regency.engagement[0] * turnedAway(world, [0, 1]));
    const grantShare = present ? value(world, 'government.grantShare') : 0;
    const waiting = regency.calendarMonth[0] < value(world, 'government.procurementDelayMonths');
    const paidShare = waiting ? 0 : passivePaidShare + (1 - passivePaidShare) * value(world, 'government.activeShare');
    regency.grantDueRp[0] = 0;
    regency.grantPaidRp[0] = 0;
    for (let e = 0; e < efforts.length; e++) {
      postEffort(world, 'apbd', e, due[e]);
      const earlier = regency.dueRp[e];
      regency.dueRp[e] += due[e];
      if (e === empowering) payFacilitators(world, 0);
      regency.grantDueRp[0] += Math.round(grantShare * regency.dueRp[e]);
      release(world, e, Math.round(regency.dueRp[e] * paidShare), grantShare, Math.min(1, earlier / Math.max(1, regency.dueRp[e])));
    }
    if (present) {
      const own = splitRp(value(world, 'ngo.ownFundsRpPerYear') / 12, [
        value(world, 'ngo.enablingWeight'), value(world, 'ngo.empoweringWeight'), value(world, 'ngo.protectingWeight'),
      ], value(world, 'ngo.flexibilityShare') * turnedAway(world, [1]));
      for (let e = 0; e < efforts.length; e++) {
        postEffort(world, 'ngoIncome', e, own[e]);
        receive(world, e, own[e], 0);
      }
    }
    payFacilitators(world, 1);
  },
};

/** At the turn of the year what government did not use goes back; the new year starts with nothing due and nothing set aside. */
function closeYear(world: World): void {
  const { regency } = world;
  if (regency.calendarMonth[0] !== 0) return;
  for (let e = 0; e < efforts.length; e++) {
    postEffort(world, 'returned', e, balanceRp(world, 'government', e));
    regency.dueRp[e] = 0;
    regency.governmentLateRp[e] = 0;
  }
  regency.setAsideRp[0] = 0;
}

/** Releases money that is due: a share as a grant, the rest for government's own delivery, less audits and what leaks. */
function release(world: World, e: number, paid: number, grantShare: number, lateShare: number): void {
  const { regency } = world;
  const grant = Math.round(paid * grantShare);
  const audit = Math.round((paid - grant) * value(world, 'government.auditShare') * value(world, 'government.auditCostShare'));
  const leak = Math.round((paid - grant - audit) * leakShare(world));
  const own = paid - grant - audit - leak;
  regency.dueRp[e] -= paid;
  regency.grantPaidRp[0] += grant;
  regency.governmentLateRp[e] += Math.floor(own * lateShare);
  postEffort(world, 'grant', e, grant);
  postEffort(world, 'governmentAudit', e, audit);
  postEffort(world, 'governmentLeak', e, leak);
  if (e === protecting) spendByFamilies(world, 'governmentMutualFund', Math.floor(own * value(world, 'shock.mutualFundShare')), () => true);
  receive(world, e, grant, lateShare);
}

/** Leakage of government's own delivery after audits: from 4 % of projects audited to all of them it falls by the audit effect. */
function leakShare(world: World): number {
  const audited = (value(world, 'government.auditShare') - 0.04) / 0.96;
  return clamp(value(world, 'government.leakageShare') - value(world, 'government.auditEffect') * audited, 0, 1);
}

/** Money that reaches the NGO, less its overhead. */
function receive(world: World, e: number, rupiah: number, lateShare: number): void {
  const { village } = world;
  const overhead = Math.round(rupiah * value(world, 'ngo.overheadShare'));
  const own = rupiah - overhead;
  postEffort(world, 'ngoOverhead', e, overhead);
  world.regency.ngoLateRp[e] += Math.floor(own * lateShare);
  if (e === protecting) spendByFamilies(world, 'ngoMutualFund', Math.floor(own * value(world, 'shock.mutualFundShare')), (v) => village.assisted[v] === 1);
}

/** Share of the cases brought this month to these partners (0 government, 1 NGO) for which there was no money. */
function turnedAway({ household: { served } }: World, partners: readonly number[]): number {
  const answers = new Int32Array(5);
  for (let h = 0; h < served.length; h++) answers[served[h]] += 1;
  let asked = 0;
  let turned = 0;
  for (const partner of partners) {
    asked += answers[1 + partner] + answers[3 + partner];
    turned += answers[3 + partner];
  }
  return turned > 0 ? turned / asked : 0;
}

/**
 * Splits rupiah by weights that need not sum to 1, into whole rupiah that sum to the whole; nothing when all weights are 0. A share
 * can be moved to protecting first.
 */
function splitRp(rupiah: number, weights: readonly number[], moved = 0): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let reached = 0;
  let given = 0;
  return weights.map((weight, e) => {
    reached += (1 - moved) * weight + (e === protecting ? moved * sum : 0);
    const upTo = sum > 0 ? Math.round((rupiah * reached) / sum) : 0;
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

/**
 * Government posts come first in the table, then those of the NGO; who was there before keeps their motivation, somebody new starts
 * fresh. Skill is that of the month's training.
 */
function fillPosts(world: World): void {
  const { facilitator } = world;
  const wanted = [postsOf(world, 0), postsOf(world, 1)];
  const before: number[][] = [[], []];
  for (let f = 0; f < facilitator.rows; f++) if (facilitator.active[f]) before[facilitator.employer[f]].push(facilitator.motivation[f]);
  const skill = value(world, 'facilitator.skill');
  for (let f = 0; f < facilitator.rows; f++) {
    const employer = f < wanted[0] ? 0 : 1;
    const place = employer === 0 ? f : f - wanted[0];
    const active = place < wanted[employer];
    facilitator.employer[f] = employer;
    facilitator.active[f] = active ? 1 : 0;
    facilitator.motivation[f] = active ? (before[employer][place] ?? 1) : 0;
    facilitator.skill[f] = active ? skill * trainingOf(world, place) : 0;
  }
}

/** Pays and trains the posts of an employer. Pay is routine spending: government may draw on what is due even before procurement is done. */
function payFacilitators(world: World, employer: number): void {
  const { facilitator, regency } = world;
  const account = employer === 0 ? 'government' : 'ngo';
  const cost = value(world, 'facilitator.costRpPerMonth');
  const wanted = payrollRp(world, employer);
  const paid = Math.min(wanted, balanceRp(world, account, empowering));
  const share = wanted > 0 ? paid / wanted : 1;
  regency.paidShare[employer] = share;
  regency.unpaidMonths[employer] = share > 0 ? 0 : Math.min(255, regency.unpaidMonths[employer] + 1);
  spend(world, employer === 0 ? 'governmentFacilitators' : 'ngoFacilitators', 0, paid);
  if (employer === 0) regency.dueRp[empowering] = Math.min(regency.dueRp[empowering], balanceRp(world, account, empowering));
  for (let f = 0; f < facilitator.rows; f++) {
    if (facilitator.employer[f] === employer) facilitator.paidRp[f] = facilitator.active[f] ? Math.round(cost * share) : 0;
  }
}
