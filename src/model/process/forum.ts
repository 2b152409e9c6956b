import { cite } from '../citations';
import { clamp } from '../math';
import { jointOutput, legitimacyOf, motivationOf, policyOf } from '../state/forum';
import { employers, postsOf } from '../state/service';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** The partners at one table, and what policy and delivery make together. */
export const forum: Process = {
  id: 'forum',
  label: { en: 'Collaboration forum', id: 'Forum kolaborasi' },
  about: {
    en: 'Engagement follows how active officials are, how far the partners trust and need each other, and how far leadership makes up for unequal power; shared motivation follows engagement, trust and legitimacy in the villages; capacity for joint action is held back by whichever is scarcer, staff or money that came. Kept promises and small wins raise trust between the partners, overdue grants, unpaid staff and cases turned away lower it. What government brings (policy, money in time) and what is delivered in the villages make the joint output; neither makes up for the other. Delivered is what families come for: all of it with the usual attendance where facilitators work, as much as their leaders can where groups carry on by themselves. Where the work is shared, poor coordination costs part of it. Without an NGO there is no forum, only policy and delivery.',
    id: 'Keterlibatan mengikuti keaktifan pejabat, sejauh mana para mitra saling percaya dan saling membutuhkan, serta sejauh mana kepemimpinan mengimbangi ketimpangan kuasa; motivasi bersama mengikuti keterlibatan, kepercayaan, dan legitimasi di desa; kapasitas bertindak bersama dibatasi oleh yang lebih langka, tenaga atau dana yang datang. Janji yang ditepati dan kemenangan kecil menaikkan kepercayaan antarmitra; hibah tertunggak, honor tak terbayar, dan kasus yang ditolak menurunkannya. Yang dibawa pemerintah (kebijakan, dana tepat waktu) dan pelaksanaan di desa membentuk hasil bersama; yang satu tidak menutup kekurangan yang lain. Yang terlaksana ialah yang dihadiri keluarga: seluruhnya pada kehadiran biasa bila ada pendamping, sebatas kemampuan pemimpinnya bila kelompok berjalan sendiri. Bila kerja dibagi, koordinasi yang buruk mengurangi hasilnya. Tanpa LSM tidak ada forum, hanya kebijakan dan pelaksanaan.',
  },
  source: cite({ en: 'Engagement, shared motivation, capacity for joint action, starting conditions, facilitative leadership and small wins follow the literature on collaborative governance; that government makes policy and pays while the NGO carries out is how the study of Ogan Komering Ulu describes it. The formulas and their weights are assumed.', id: 'Keterlibatan, motivasi bersama, kapasitas bertindak bersama, kondisi awal, kepemimpinan fasilitatif, dan kemenangan kecil mengikuti pustaka tata kelola kolaboratif; bahwa pemerintah membuat kebijakan dan mendanai sedangkan LSM menjalankan digambarkan studi di Ogan Komering Ulu. Rumus dan bobotnya asumsi.' }, 'emerson2012', 'ansellGash2008', 'lestari2024'),
  reads: [
    'household.invited', 'household.enterprise', 'household.enterpriseMonths', 'household.served', 'village.families', 'village.governmentTrust', 'village.ngoTrust',
    'village.jealousy', 'group.members', 'group.attending', 'group.facilitator', 'group.leadership', 'facilitator.active', 'facilitator.employer', 'facilitator.families',
    'facilitator.delivered', 'regency.paidShare', 'regency.dueRp', 'regency.grantDueRp', 'regency.grantPaidRp', 'regency.engagement', 'regency.motivation',
    'regency.capacity', 'regency.trustPartners', 'regency.legitimacy', 'regency.smallWins', 'regency.policyInput', 'regency.deliveryInput',
  ],
  writes: [
    'regency.engagement', 'regency.motivation', 'regency.capacity', 'regency.trustPartners', 'regency.legitimacy', 'regency.smallWins', 'regency.policyInput',
    'regency.deliveryInput', 'regency.jointOutput', 'regency.mutualNeed',
  ],
  run(world) {
    const { regency } = world;
    const pace = value(world, 'forum.pace');
    const { successes, turnedAway } = lookAround(world);
    regency.smallWins[0] += pace * (successes - regency.smallWins[0]);
    regency.policyInput[0] += pace * (policyOf(world, moneyOnTime(world)) - regency.policyInput[0]);
    if (world.month > 0) regency.deliveryInput[0] = delivery(world);
    const need = mutualNeed(world);
    regency.mutualNeed[0] = need;
    if (value(world, 'ngo.present') === 1) deliberate(world, pace, need, turnedAway);
    else regency.engagement[0] = regency.motivation[0] = regency.capacity[0] = regency.trustPartners[0] = regency.legitimacy[0] = 0;
    regency.jointOutput[0] = jointOutput(regency.policyInput[0], regency.deliveryInput[0], value(world, 'forum.elasticity'), value(world, 'forum.policyShare'))
      * (1 - value(world, 'forum.coordinationLoss') * need * (1 - regency.capacity[0]));
  },
};

/** What everybody can see: enterprises opened by invited families last month and cases answered this month; the share of cases turned away. */
function lookAround(world: World): { successes: number; turnedAway: number } {
  const { invited, enterprise, enterpriseMonths, served } = world.household;
  let families = 0;
  let opened = 0;
  let answered = 0;
  let turned = 0;
  for (let h = 0; h < invited.length; h++) {
    if (invited[h]) {
      families += 1;
      if (enterprise[h] && enterpriseMonths[h] === 0) opened += 1;
    }
    if (served[h] === 0) continue;
    if (served[h] <= 2) answered += 1;
    else turned += 1;
  }
  const rate = families > 0 ? (opened + answered) / families : 0;
  return { successes: rate / (rate + value(world, 'forum.winsForHalf')), turnedAway: turned > 0 ? turned / (answered + turned) : 0 };
}

/** Share of a month's partnership money that is not overdue; 0 when there is none. */
function moneyOnTime(world: World): number {
  const monthRp = value(world, 'government.partnershipBudgetRpPerYear') / 12;
  const [enabling, empowering, protecting] = world.regency.dueRp;
  return monthRp > 0 ? clamp(1 - (enabling + empowering + protecting) / monthRp, 0, 1) : 0;
}

/**
 * What is delivered to the families that anybody accompanies. Nothing is delivered to who does not come: all of it with the usual
 * attendance where a facilitator works, as much as its leaders can where a group is on its own.
 */
function delivery(world: World): number {
  const { group } = world;
  let families = 0;
  let delivered = 0;
  for (let g = 0; g < group.rows; g++) {
    if (group.members[g] === 0) continue;
    families += group.members[g];
    delivered += group.attending[g] * (group.facilitator[g] >= 0 ? 1 : group.leadership[g]);
  }
  return families > 0 ? Math.min(1, delivered / (families * value(world, 'group.baselineAttendance'))) : 0;
}

/** How far government and NGO depend on each other: on the NGO's people, on government's money. */
function mutualNeed(world: World): number {
  if (value(world, 'ngo.present') !== 1) return 0;
  const ngo = postsOf(world, 1);
  const grant = value(world, 'government.partnershipBudgetRpPerYear') * value(world, 'government.grantShare');
  if (ngo === 0 || grant === 0) return 0;
  return Math.sqrt((ngo / (ngo + postsOf(world, 0))) * (grant / (grant + value(world, 'ngo.ownFundsRpPerYear'))));
}

function deliberate(world: World, pace: number, need: number, turnedAway: number): void {
  const { regency, facilitator } = world;
  const due = regency.grantDueRp[0];
  const kept = due > 0 ? regency.grantPaidRp[0] / due : 0;
  const overdue = due > 0 ? 1 - kept : 0;
  const posts = [0, 0];
  let families = 0;
  let reached = 0;
  for (let f = 0; f < facilitator.rows; f++) {
    posts[facilitator.employer[f]] += facilitator.active[f];
    families += facilitator.families[f];
    reached += facilitator.families[f] * facilitator.delivered[f];
  }
  const allPosts = posts[0] + posts[1];
  const unpaid = allPosts > 0 ? employers.reduce((sum, _, e) => sum + posts[e] * (1 - regency.paidShare[e]), 0) / allPosts : 0;
  const before = regency.trustPartners[0];
  const good = 1 - (1 - kept) * (1 - regency.smallWins[0]);
  const broken = 1 - (1 - overdue) * (1 - unpaid) * (1 - turnedAway);
  const trust = clamp(before + value(world, 'forum.smallWinsEffect') * good * (1 - before) - value(world, 'forum.brokenPromiseEffect') * broken * before, 0, 1);
  regency.trustPartners[0] = trust;
  regency.legitimacy[0] += pace * (legitimacyOf(world) - regency.legitimacy[0]);

  const voice = 1 - value(world, 'forum.powerImbalance') * (1 - value(world, 'forum.leadership'));
  const engaged = value(world, 'government.activeShare') * (0.5 + 0.5 * trust) * voice * need;
  regency.engagement[0] += pace * (engaged - regency.engagement[0]);
  regency.motivation[0] += pace * (motivationOf(regency.engagement[0], trust, regency.legitimacy[0]) - regency.motivation[0]);
  const staff = families > 0 ? reached / families : 0;
  regency.capacity[0] += pace * (Math.min(staff, due > 0 ? kept : 1) * Math.sqrt(regency.motivation[0]) - regency.capacity[0]);
}
