import { cite } from '../citations';
import { efforts } from '../declare';
import { balanceRp, postEffort, spend } from '../ledger';
import { clamp } from '../math';
import { value, type World } from '../state/world';
import type { Process } from './process';

const enabling = efforts.indexOf('enabling');
const empowering = efforts.indexOf('empowering');

/** Even officials who take no part pay this share of the money due in a month; full activity pays all. Assumed. */
const passivePaidShare = 0.4;

/** Partners' money: what becomes due, what is paid, to whom, and what it buys. */
export const budget: Process = {
  id: 'budget',
  label: { en: 'Budgets and grants', id: 'Anggaran dan hibah' },
  about: {
    en: "A twelfth of the partnership budget becomes due, split over the three efforts. Until procurement is done nothing is paid; after that active officials pay all that is due, passive ones only part. A share goes to the NGO as a grant, less overhead, beside the NGO's own funds; government delivers the rest and some of it leaks. Enabling buys stalls, permits and access; empowering pays facilitators and training places; protecting waits for shocks. What government has not used by the end of December returns to the regency.",
    id: 'Seperdua belas anggaran kemitraan jatuh tempo, dibagi ke tiga upaya. Selama pengadaan belum selesai tidak ada pembayaran; setelah itu pejabat yang aktif membayar semua yang jatuh tempo, yang pasif hanya sebagian. Sebagian dihibahkan kepada LSM, dipotong biaya umum, di samping dana LSM sendiri; sisanya disalurkan pemerintah dan sebagian bocor. Upaya memungkinkan membeli lapak, izin, dan akses; memberdayakan membayar pendamping dan tempat pelatihan; melindungi menunggu guncangan. Yang tidak terpakai pemerintah sampai akhir Desember kembali ke kas daerah.',
  },
  source: cite({ en: 'Leakage and the effect of audits are those of village road projects. Size of the budget, its split, delay and overhead are assumed.', id: 'Kebocoran dan dampak audit mengikuti proyek jalan desa. Besar anggaran, pembagian, lama pengadaan, dan biaya umum adalah asumsi.' }, 'olken2007'),
  reads: [
    'village.families', 'village.assisted', 'facilitator.active', 'facilitator.employer', 'regency.calendarMonth', 'regency.ngoLateRp', 'regency.dueRp',
    'regency.governmentLateRp', 'account.balanceRp',
  ],
  writes: [
    'village.opportunityRp', 'facilitator.employer', 'facilitator.active', 'facilitator.motivation', 'facilitator.paidRp', 'regency.dueRp',
    'regency.governmentLateRp', 'regency.ngoLateRp', 'regency.grantDueRp', 'regency.grantPaidRp', 'regency.paidShare', 'regency.governmentCoursePlaces',
    'regency.ngoCoursePlaces', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    const { regency } = world;
    const present = value(world, 'ngo.present') === 1;
    closeYear(world);
    fillPosts(world, present);
    const due = splitRp(value(world, 'government.partnershipBudgetRpPerYear') / 12, [
      value(world, 'government.enablingWeight'), value(world, 'government.empoweringWeight'), value(world, 'government.protectingWeight'),
    ]);
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
      ]);
      for (let e = 0; e < efforts.length; e++) {
        postEffort(world, 'ngoIncome', e, own[e]);
        receive(world, e, own[e], 0);
      }
    }
    payFacilitators(world, 1);
    buyCourses(world);
    buildWorks(world);
  },
};

/** Releases money that is due: a share as a grant, the rest for government's own delivery, of which some leaks. */
function release(world: World, e: number, paid: number, grantShare: number, lateShare: number): void {
  const { regency } = world;
  const grant = Math.round(paid * grantShare);
  const leak = Math.round((paid - grant) * leakShare(world));
  regency.dueRp[e] -= paid;
  regency.grantPaidRp[0] += grant;
  regency.governmentLateRp[e] += Math.floor((paid - grant - leak) * lateShare);
  postEffort(world, 'grant', e, grant);
  postEffort(world, 'governmentLeak', e, leak);
  receive(world, e, grant, lateShare);
}

/** At the turn of the year what government did not use goes back; the new year starts with nothing due. */
function closeYear(world: World): void {
  const { regency } = world;
  if (regency.calendarMonth[0] !== 0) return;
  for (let e = 0; e < efforts.length; e++) {
    postEffort(world, 'returned', e, balanceRp(world, 'government', e));
    regency.dueRp[e] = 0;
    regency.governmentLateRp[e] = 0;
  }
}

/** Money that reaches the NGO, less its overhead. */
function receive(world: World, e: number, rupiah: number, lateShare: number): void {
  const overhead = Math.round(rupiah * value(world, 'ngo.overheadShare'));
  postEffort(world, 'ngoOverhead', e, overhead);
  world.regency.ngoLateRp[e] += Math.floor((rupiah - overhead) * lateShare);
}

/** Splits rupiah by weights that need not sum to 1, into whole rupiah that sum to the whole; nothing when all weights are 0. */
function splitRp(rupiah: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const upTo = sum > 0 ? Math.round((rupiah * reached) / sum) : 0;
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

/** Government posts come first in the table, then those of the NGO; who was there before keeps their motivation, somebody new starts fresh. */
function fillPosts(world: World, present: boolean): void {
  const { facilitator } = world;
  const wanted = [value(world, 'government.facilitators'), present ? value(world, 'ngo.facilitators') : 0];
  const before: number[][] = [[], []];
  for (let f = 0; f < facilitator.rows; f++) if (facilitator.active[f]) before[facilitator.employer[f]].push(facilitator.motivation[f]);
  if (before[0].length === wanted[0] && before[1].length === wanted[1]) return;
  for (let f = 0; f < facilitator.rows; f++) {
    const employer = f < wanted[0] ? 0 : 1;
    const place = employer === 0 ? f : f - wanted[0];
    const active = place < wanted[employer];
    facilitator.employer[f] = employer;
    facilitator.active[f] = active ? 1 : 0;
    facilitator.motivation[f] = active ? (before[employer][place] ?? 1) : 0;
  }
}

/** Pays the posts of an employer. Pay is routine spending: government may draw on what is due even before procurement is done. */
function payFacilitators(world: World, employer: number): void {
  const { facilitator, regency } = world;
  const account = employer === 0 ? 'government' : 'ngo';
  const cost = value(world, 'facilitator.costRpPerMonth');
  const wanted = postsOf(world, employer) * cost;
  const paid = Math.min(wanted, balanceRp(world, account, empowering));
  const share = wanted > 0 ? paid / wanted : 1;
  regency.paidShare[employer] = share;
  spend(world, employer === 0 ? 'governmentFacilitators' : 'ngoFacilitators', 0, paid);
  if (employer === 0) regency.dueRp[empowering] = Math.min(regency.dueRp[empowering], balanceRp(world, account, empowering));
  for (let f = 0; f < facilitator.rows; f++) {
    if (facilitator.employer[f] === employer) facilitator.paidRp[f] = facilitator.active[f] ? Math.round(cost * share) : 0;
  }
}

function postsOf({ facilitator }: World, employer: number): number {
  let posts = 0;
  for (let f = 0; f < facilitator.rows; f++) if (facilitator.active[f] && facilitator.employer[f] === employer) posts += 1;
  return posts;
}

/** What is left of empowering money beyond the reserve (a month of pay in government) buys training places. */
function buyCourses(world: World): void {
  const { regency } = world;
  const cost = value(world, 'group.courseCostRp');
  const pay = value(world, 'facilitator.costRpPerMonth');
  const own = balanceRp(world, 'government', empowering) - regency.dueRp[empowering] - postsOf(world, 0) * pay;
  const spare = balanceRp(world, 'ngo', empowering) - postsOf(world, 1) * pay * value(world, 'ngo.reserveMonths');
  regency.governmentCoursePlaces[0] = Math.max(0, Math.floor(own / cost));
  regency.ngoCoursePlaces[0] = Math.max(0, Math.floor(spare / cost));
  spend(world, 'governmentCourses', 0, regency.governmentCoursePlaces[0] * cost);
  spend(world, 'ngoCourses', 0, regency.ngoCoursePlaces[0] * cost);
}

/** Leakage of government's own delivery after audits: from 4 % of projects audited to all of them it falls by the audit effect. */
function leakShare(world: World): number {
  const audited = (value(world, 'government.auditShare') - 0.04) / 0.96;
  return clamp(value(world, 'government.leakageShare') - value(world, 'government.auditEffect') * audited, 0, 1);
}

/** Stalls, permits and access, in every village by government, in its working area by the NGO; permits decide how useful they are. */
function buildWorks(world: World): void {
  const { village, regency } = world;
  const useful = 0.5 + 0.5 * value(world, 'government.activeShare');
  const decay = 1 - value(world, 'market.opportunityDecayPerYear') / 12;
  for (let v = 0; v < village.rows; v++) village.opportunityRp[v] *= decay;

  build(world, 'governmentWorks', balanceRp(world, 'government', enabling) - regency.dueRp[enabling], useful, () => true);
  build(world, 'ngoWorks', balanceRp(world, 'ngo', enabling), useful, (v) => village.assisted[v] === 1);
}

function build(world: World, line: 'governmentWorks' | 'ngoWorks', rupiah: number, useful: number, served: (v: number) => boolean): void {
  const { village } = world;
  let families = 0;
  for (let v = 0; v < village.rows; v++) if (served(v)) families += village.families[v];
  let left = rupiah;
  for (let v = 0; v < village.rows && families > 0; v++) {
    if (!served(v)) continue;
    const part = Math.round((left * village.families[v]) / families);
    families -= village.families[v];
    left -= part;
    spend(world, line, v, part);
    village.opportunityRp[v] += part * useful;
  }
}
