import { cite } from '../citations';
import { efforts } from '../declare';
import { balanceRp, spend, spendByFamilies } from '../ledger';
import { sheet } from '../luck';
import { payrollRp, serves } from '../state/service';
import { tradersAtHeart } from '../state/trade';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

const enabling = efforts.indexOf('enabling');
const empowering = efforts.indexOf('empowering');
/** What each employer spends along which line: government, NGO. */
const capitalLine = ['governmentCapital', 'ngoCapital'] as const;
const fundLine = ['governmentLoanFund', 'ngoLoanFund'] as const;
const courseLine = ['governmentCourses', 'ngoCourses'] as const;
const worksLine = ['governmentWorks', 'ngoWorks'] as const;
const accountOf = ['government', 'ngo'] as const;

/** What the partners buy with the money they hold. */
export const spending: Process = {
  id: 'spending',
  label: { en: 'What the money buys', id: 'Yang dibeli dengan dana' },
  about: {
    en: 'Empowering money beyond pay and reserve is split: a part is set aside and given as start-up capital, once to each unless declared otherwise, to families that come to meetings and run an enterprise or think of trading, a part goes into the revolving loan funds of the served villages, the rest buys training places, at most one for each family in care. Enabling money builds stalls, permits and access; how much opportunity a rupiah opens follows the joint output of policy and delivery. What was opened decays, the slower the more active government and the forum keep it up.',
    id: 'Dana memberdayakan setelah honor dan cadangan dibagi: sebagian disisihkan dan diberikan sebagai modal usaha, sekali bagi tiap keluarga kecuali diatur lain, kepada yang hadir dalam pertemuan dan punya usaha atau terpikir berdagang, sebagian masuk dana bergulir desa layanan, sisanya membeli tempat pelatihan, paling banyak satu bagi tiap keluarga dampingan. Dana memungkinkan membangun lapak, izin, dan akses; seberapa besar peluang yang dibuka satu rupiah mengikuti hasil bersama kebijakan dan pelaksanaan. Peluang yang sudah terbuka menyusut, makin lambat bila pemerintah dan forum makin aktif memeliharanya.',
  },
  source: cite({ en: 'Training, capital and places to sell are the help described in Ogan Komering Ulu, Pilang and Lenteng Agung. Prices, shares and the decay of what was opened are assumed.', id: 'Pelatihan, modal, dan tempat berjualan adalah bantuan yang digambarkan di Ogan Komering Ulu, Pilang, dan Lenteng Agung. Harga, bagian, dan susutnya peluang adalah asumsi.' }, 'anita2023', 'shoeladina2023', 'sudarini'),
  reads: [
    'household.attended', 'household.enterprise', 'household.confidence', 'household.mindset', 'household.facilitator', 'household.grants',
    'household.village', 'village.families', 'village.assisted', 'facilitator.employer', 'facilitator.families', 'regency.dueRp', 'regency.governmentLateRp', 'regency.ngoLateRp', 'regency.setAsideRp', 'regency.capacity', 'regency.jointOutput',
    'account.balanceRp',
  ],
  writes: [
    'household.grantRp', 'household.grants', 'household.savingsRp', 'household.reachedNow', 'village.opportunityRp', 'regency.governmentLateRp',
    'regency.ngoLateRp', 'regency.setAsideRp', 'regency.governmentCoursePlaces', 'regency.ngoCoursePlaces', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    for (let employer = 0; employer < 2; employer++) empower(world, employer);
    keepUp(world);
    build(world, 0, balanceRp(world, 'government', enabling) - world.regency.dueRp[enabling], () => true);
    build(world, 1, balanceRp(world, 'ngo', enabling), (v) => world.village.assisted[v] === 1);
  },
};

/** Splits what is left of an employer's empowering money; government keeps a month of pay in hand, the NGO as many as declared. */
function empower(world: World, employer: number): void {
  const { regency, facilitator } = world;
  const held = balanceRp(world, accountOf[employer], empowering) - (employer === 0 ? regency.dueRp[empowering] : 0);
  const reserve = payrollRp(world, employer) * (employer === 0 ? 1 : value(world, 'ngo.reserveMonths'));
  const before = Math.max(0, Math.min(regency.setAsideRp[employer], held));
  const spare = Math.max(0, held - reserve - before);
  const capital = Math.floor(spare * value(world, 'assistance.capitalShare'));
  const fund = Math.min(spare - capital, Math.floor(spare * value(world, 'credit.fundShare')));
  const intoFunds = spendByFamilies(world, fundLine[employer], fund, (v) => serves(world, employer, v)).reduce((sum, part) => sum + part, 0);
  regency.setAsideRp[employer] = before + capital - giveCapital(world, employer, before + capital);

  let families = 0;
  for (let f = 0; f < facilitator.rows; f++) if (facilitator.employer[f] === employer) families += facilitator.families[f];
  const cost = value(world, 'group.courseCostRp');
  const places = Math.min(families, Math.floor((spare - capital - intoFunds) / cost));
  (employer === 0 ? regency.governmentCoursePlaces : regency.ngoCoursePlaces)[0] = places;
  spend(world, courseLine[employer], 0, places * cost);
}

/** Gives whole grants while the money lasts to owners of enterprises and to who thinks of trading, each so often at most: who received fewest first, then by lot. Others decline. Returns what was given. */
function giveCapital(world: World, employer: number, rupiah: number): number {
  const { household, facilitator, village } = world;
  const { attended, facilitator: facilitator_h, grants, grantRp, savingsRp, reachedNow, village: village_h } = household;
  const amount = value(world, 'assistance.capitalGrantRp');
  const affordable = Math.floor(rupiah / amount);
  if (affordable === 0) return 0;
  const wants = tradersAtHeart(world);
  const most = value(world, 'assistance.grantsPerFamily');
  let count = 0;
  for (let h = 0; h < household.rows; h++) {
    if (attended[h] && grants[h] < most && (household.enterprise[h] || wants(h)) && facilitator_h[h] >= 0 && facilitator.employer[facilitator_h[h]] === employer) world.rowList[count++] = h;
  }
  const luck = sheet(world.luck, 'capitalGrant', world.month + 1, 0, household.rows);
  const line = world.rowList.subarray(0, count).sort((a, b) => grants[a] - grants[b] || luck[a] - luck[b] || a - b);
  const given = Math.min(affordable, count);
  const paid = new Float64Array(village.rows);
  for (const h of line.subarray(0, given)) {
    grantRp[h] = amount;
    if (grants[h] < 255) grants[h] += 1;
    savingsRp[h] += amount;
    paid[village_h[h]] += amount;
    reachedNow[h] |= 2;
  }
  for (let v = 0; v < village.rows; v++) spend(world, capitalLine[employer], v, paid[v]);
  return given * amount;
}

/** What was opened decays; government keeps up as much as it is active, the forum what government leaves, as far as its capacity goes. */
function keepUp(world: World): void {
  const { village, regency } = world;
  const active = value(world, 'government.activeShare');
  const kept = value(world, 'forum.upkeepEffect') * (active + (1 - active) * regency.capacity[0]);
  const decay = 1 - (value(world, 'market.opportunityDecayPerYear') / 12) * (1 - kept);
  for (let v = 0; v < village.rows; v++) village.opportunityRp[v] *= decay;
}

/** Stalls, permits and access, by families of the villages. */
function build(world: World, employer: number, rupiah: number, served: (v: number) => boolean): void {
  const { village, regency } = world;
  const parts = spendByFamilies(world, worksLine[employer], rupiah, served);
  for (let v = 0; v < village.rows; v++) village.opportunityRp[v] += parts[v] * regency.jointOutput[0];
}
