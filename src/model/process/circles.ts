import { cite } from '../citations';
import { balanceRp, post } from '../ledger';
import { sheet } from '../luck';
import { clamp } from '../math';
import { candidates, loanTerms, type Candidacy } from '../state/borrowing';
import { bondingWidth } from '../state/household';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

const selfHelp = 0;
const stall = 1;
/** A neighbourhood comes together to form groups once in so many months. */
const gatheringMonths = 3;

/** Savings and loan groups: how they come about, hold together and end. */
export const circles: Process = {
  id: 'circles',
  label: { en: 'Savings and loan groups', id: 'Kelompok simpan pinjam' },
  about: {
    en: 'Where the village has money to lend, a willing family that the facilitator met gathers others, once a quarter in each neighbourhood: its close neighbours, theirs in turn, and families of the same neighbourhood on a list when those do not suffice. Such a group (KSM) is as cohesive as many of its members know one another and gotong royong is strong. Owners of enterprises form stall groups where enabling has built stalls. Meeting under a capable leader builds cohesion, members behind with instalments wear it down; a group that no longer holds together dissolves and its savings go back to those who kept up.',
    id: 'Bila desa mempunyai uang untuk dipinjamkan, keluarga berminat yang ditemui pendamping mengumpulkan yang lain, sekali tiga bulan di setiap RT: tetangga dekatnya, lalu tetangga mereka, dan bila belum cukup keluarga se-RT menurut daftar. Kelompok itu (KSM) kompak sebanyak anggotanya saling kenal dan sekuat gotong royongnya. Pemilik usaha membentuk kelompok lapak di tempat upaya memungkinkan membangun lapak. Pertemuan di bawah pemimpin yang cakap menumbuhkan kekompakan, anggota yang menunggak menggerusnya; kelompok yang tak lagi kompak bubar dan simpanannya kembali kepada yang lancar.',
  },
  source: cite({ en: 'Groups of at least five poor families carried the urban poverty project (P2KP), and meeting often builds ties. Stall groups follow Mangkubumen. The paces are assumed.', id: 'Kelompok dengan sedikitnya lima keluarga miskin menjadi tumpuan P2KP, dan sering bertemu menumbuhkan ikatan. Kelompok lapak mengikuti Mangkubumen. Lajunya asumsi.' }, 'sudarini', 'feigenberg2013', 'febriana'),
  reads: [
    'circle.village', 'circle.kind', 'circle.members', 'circle.leader', 'circle.cohesion', 'circle.overdue', 'circle.fundRp', 'household.circle', 'household.aware',
    'household.contacted', 'household.communityRank', 'household.trustFacilitator', 'household.bonding', 'household.neighbourhood', 'household.village',
    'household.confidence', 'household.skill', 'household.enterprise', 'household.loanRp', 'household.loanMonths', 'household.loansRepaid',
    'household.arrearsMonths', 'village.firstHousehold', 'village.families', 'village.firstCircle', 'village.gotongRoyong', 'village.opportunityRp',
    'account.balanceRp',
  ],
  writes: [
    'circle.kind', 'circle.members', 'circle.leader', 'circle.months', 'circle.cohesion', 'circle.fundRp', 'circle.overdue', 'circle.loansRp',
    'household.circle', 'household.arrearsMonths', 'household.savingsRp', 'village.stallCohesion', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    const { village } = world;
    settleMembers(world);
    holdTogether(world);
    formSelfHelpGroups(world);
    for (let v = 0; v < village.rows; v++) formStallGroup(world, v);
  },
};

/** Row after the last circle of a village. */
function lastCircle(world: World, v: number): number {
  return v + 1 < world.village.rows ? world.village.firstCircle[v + 1] : world.circle.rows;
}

/** Who gave up the enterprise leaves the stall group with a share of its savings. The most capable member leads. */
function settleMembers(world: World): void {
  const { household, circle, village } = world;
  const { circle: circle_h, enterprise, confidence, skill, savingsRp, arrearsMonths } = household;
  const returned = new Float64Array(village.rows);
  for (let h = 0; h < household.rows; h++) {
    const c = circle_h[h];
    if (c < 0) continue;
    const leader = circle.leader[c];
    if (circle.kind[c] === selfHelp || enterprise[h]) {
      if (leader < 0 || confidence[h] + skill[h] > confidence[leader] + skill[leader]) circle.leader[c] = h;
      continue;
    }
    const share = arrearsMonths[h] > 0 && circle.members[c] > 1 ? 0 : Math.floor(circle.fundRp[c] / circle.members[c]);
    circle.fundRp[c] -= share;
    savingsRp[h] += share;
    returned[circle.village[c]] += share;
    circle.members[c] -= 1;
    leave(world, h);
    if (leader === h) circle.leader[c] = -1;
  }
  for (let v = 0; v < village.rows; v++) post(world, 'groupSavingReturned', v, returned[v]);
}

/** What the group paid for a member is forgiven; what is owed to the loan fund is not. */
function leave(world: World, h: number): void {
  const { circle, arrearsMonths, loansRepaid } = world.household;
  circle[h] = -1;
  const terms = loanTerms(world);
  arrearsMonths[h] = Math.ceil(terms.overdueRp(h) / terms.principalRp(terms.sizeRp(loansRepaid[h])));
}

/** Cohesion grows with meetings under a leader and falls with members behind; what no longer holds together ends. */
function holdTogether(world: World): void {
  const { circle, household } = world;
  const gain = value(world, 'credit.cohesionGain') * value(world, 'credit.meetingsPerMonth');
  const loss = value(world, 'credit.cohesionLoss');
  const least = value(world, 'credit.dissolveCohesion');
  for (let c = 0; c < circle.rows; c++) {
    const members = circle.members[c];
    if (members === 0) continue;
    circle.months[c] += 1;
    const leader = circle.leader[c];
    const led = leader < 0 ? 0 : (household.confidence[leader] + household.skill[leader]) / 2;
    const cohesion = circle.cohesion[c];
    circle.cohesion[c] = clamp(cohesion + gain * led * (1 - cohesion) - (loss * cohesion * circle.overdue[c]) / members, 0, 1);
    if (members === 1 || (circle.overdue[c] > 0 && circle.cohesion[c] < least)) dissolve(world, c);
  }
}

/** Members part; savings are shared by those who kept up, or by all when nobody did. */
function dissolve(world: World, c: number): void {
  const { household, circle, village } = world;
  const v = circle.village[c];
  const last = village.firstHousehold[v] + village.families[v];
  let heirs = 0;
  for (let h = village.firstHousehold[v]; h < last; h++) if (household.circle[h] === c && household.arrearsMonths[h] === 0) heirs += 1;
  const all = heirs === 0;
  if (all) heirs = circle.members[c];
  post(world, 'groupSavingReturned', v, circle.fundRp[c]);
  for (let h = village.firstHousehold[v]; h < last; h++) {
    if (household.circle[h] !== c) continue;
    if (all || household.arrearsMonths[h] === 0) {
      const share = Math.floor(circle.fundRp[c] / heirs--);
      circle.fundRp[c] -= share;
      household.savingsRp[h] += share;
    }
    leave(world, h);
  }
  circle.members[c] = 0;
  circle.overdue[c] = 0;
  circle.loansRp[c] = 0;
}

function formSelfHelpGroups(world: World): void {
  if (value(world, 'credit.groupDelivery') === 0) return;
  const { household, village } = world;
  const { contacted, circle, neighbourhood } = household;
  const size = value(world, 'credit.circleSize');
  const neededRp = size * loanTerms(world).sizeRp(0);
  const members = new Int32Array(size);
  let joins: Candidacy | undefined;
  for (let v = 0; v < village.rows; v++) {
    let moneyRp = balanceRp(world, 'revolving', v);
    if (moneyRp < neededRp) continue;
    // One number for each family and all months: who wants a loan is a trait.
    joins ??= candidates(world, sheet(world.luck, 'circleFormation', 0, 0, household.rows));
    const last = village.firstHousehold[v] + village.families[v];
    let failed = -1;
    for (let h = village.firstHousehold[v]; h < last && moneyRp >= neededRp; h++) {
      if (!contacted[h] || circle[h] >= 0 || neighbourhood[h] === failed || (world.month + neighbourhood[h]) % gatheringMonths !== 0 || !joins(h, members, 0)) continue;
      if (gather(world, h, members, joins) < size) failed = neighbourhood[h];
      else {
        found(world, v, selfHelp, members);
        moneyRp -= neededRp;
      }
    }
  }
}

/** Gathers willing families around one: along bonding ties, then in its neighbourhood. How many came together. */
function gather(world: World, initiator: number, members: Int32Array, joins: Candidacy): number {
  const { bonding, circle, neighbourhood, village } = world.household;
  let count = 1;
  members[0] = initiator;
  const ask = (h: number): void => {
    if (count === members.length || h < 0 || circle[h] >= 0 || village[h] !== village[initiator]) return;
    for (let i = 0; i < count; i++) if (members[i] === h) return;
    if (joins(h, members, count)) members[count++] = h;
  };
  for (let i = 0; i < count && count < members.length; i++) {
    for (let k = 0; k < bondingWidth; k++) ask(bonding[members[i] * bondingWidth + k]);
  }
  const near = (h: number): boolean => neighbourhood[h] === neighbourhood[initiator] && village[h] === village[initiator];
  for (let h = initiator + 1; count < members.length && near(h); h++) ask(h);
  for (let h = initiator - 1; count < members.length && near(h); h--) ask(h);
  return count;
}

/** Owners who trade at stalls organise, as far as there are stalls. */
function formStallGroup(world: World, v: number): void {
  const { household, village, circle } = world;
  const stalls = (value(world, 'credit.stallGroupShare') * village.opportunityRp[v]) / value(world, 'market.stallCostRp');
  let organised = 0;
  let cohesion = 0;
  for (let c = village.firstCircle[v]; c < lastCircle(world, v); c++) {
    if (circle.kind[c] !== stall) continue;
    organised += circle.members[c];
    cohesion += circle.members[c] * circle.cohesion[c];
  }
  village.stallCohesion[v] = organised > 0 ? cohesion / Math.max(organised, stalls) : 0;
  const size = value(world, 'credit.circleSize');
  if (organised + size > stalls) return;
  let count = 0;
  const last = village.firstHousehold[v] + village.families[v];
  for (let h = village.firstHousehold[v]; h < last; h++) if (household.enterprise[h] && household.circle[h] < 0) world.rowList[count++] = h;
  if (count < size) return;
  const luck = sheet(world.luck, 'stallGroup', world.month + 1, 1, household.rows);
  found(world, v, stall, world.rowList.subarray(0, count).sort((a, b) => luck[a] - luck[b] || a - b).subarray(0, size));
}

/** A new group, as cohesive as many of its members know one another and gotong royong is strong. */
function found(world: World, v: number, kind: number, members: Int32Array): void {
  const { household, village, circle } = world;
  let c = village.firstCircle[v];
  while (c < lastCircle(world, v) && circle.members[c] > 0) c += 1;
  if (c === lastCircle(world, v)) return;
  let ties = 0;
  for (const h of members) {
    household.circle[h] = c;
    for (let k = h * bondingWidth; k < (h + 1) * bondingWidth; k++) if (household.bonding[k] >= 0 && members.includes(household.bonding[k])) ties += 1;
  }
  circle.kind[c] = kind;
  circle.members[c] = members.length;
  circle.leader[c] = -1;
  circle.months[c] = 0;
  circle.cohesion[c] = (village.gotongRoyong[v] * ties) / (members.length * (members.length - 1));
}
