import { post } from '../ledger';
import { sheet } from '../luck';
import { normalQuantile } from '../math';
import { illnessHealthLoss } from '../state/usual';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Kinds of shock, in the order of `household.shock`. */
export const shockKinds = ['none', 'illness', 'harvest', 'job', 'price', 'death', 'violence', 'eviction'] as const;

/** Months of the year in which a harvest can fail: the end of the two seasons. */
const harvestMonths = [2, 7];
/** Half of the luck of a harvest is shared by all villages. Assumed. */
const sharedHarvestLuck = 0.5;
const cropMonths = 4;
const priceMonths = 6;
const priceLossShare = 0.2;

/** What strikes this month, who is hit and how hard. */
export const shocks: Process = {
  id: 'shocks',
  label: { en: 'Shocks', id: 'Guncangan' },
  about: {
    en: 'Illness, a lost job, the death of an earner, violence or fraud strike single households, eviction or extortion only those that run an enterprise; a failed harvest strikes the farm households of a village, a fall of prices those of all villages. A shock takes a share of work income for some months and may cost money, savings or business assets at once. Violence and eviction leave a threat behind.',
    id: 'Sakit, kehilangan pekerjaan, kematian pencari nafkah, kekerasan, atau penipuan menimpa keluarga satu per satu, penggusuran atau pemerasan hanya keluarga yang berusaha; gagal panen menimpa keluarga tani satu desa, harga jatuh menimpa keluarga tani semua desa. Guncangan mengambil sebagian pendapatan kerja selama beberapa bulan dan bisa langsung menuntut biaya, tabungan, atau aset usaha. Kekerasan dan penggusuran meninggalkan ancaman.',
  },
  source: { en: 'Frequencies and losses are assumed, partly after the Indonesia Family Life Survey from memory, not checked.', id: 'Kekerapan dan kerugiannya asumsi, sebagian mengikuti Indonesia Family Life Survey dari ingatan, belum diperiksa.' },
  reads: [
    'household.village', 'household.occupation', 'household.baseRp', 'household.floorRp', 'household.savingsRp',
    'household.assetRp', 'household.enterprise', 'household.lossShare', 'household.lossMonths', 'regency.calendarMonth',
  ],
  writes: [
    'household.shock', 'household.lossShare', 'household.lossMonths', 'household.sickMonths', 'household.claimRp', 'household.costRp', 'household.savingsRp',
    'household.assetRp', 'household.unsafeMonths', 'household.health', 'village.cropLossMonths', 'regency.priceLossMonths', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    const { household, village, regency } = world;
    const scale = value(world, 'shock.scale') / 12;
    const priceFalls = covariate(world);

    // One number decides whether and which shock strikes and how hard: its place among the hazards picks the kind, its place within
    // the hazard the severity.
    const illness = scale * value(world, 'shock.illnessPerYear');
    const job = illness + scale * value(world, 'shock.jobPerYear');
    const death = job + scale * value(world, 'shock.deathPerYear');
    const violence = death + scale * value(world, 'shock.violencePerYear');
    const eviction = violence + scale * value(world, 'shock.evictionPerYear');
    const threatMonths = value(world, 'shock.threatMonths');
    const luck = sheet(world.luck, 'shock', world.month + 1, 0, household.rows);
    let severity: Float64Array | undefined;
    const stolen = new Float64Array(village.rows);
    const { lossMonths, sickMonths, health, occupation, enterprise, unsafeMonths } = household;
    for (let h = 0; h < household.rows; h++) {
      if (lossMonths[h] > 0) lossMonths[h] -= 1;
      if (sickMonths[h] > 0) sickMonths[h] -= 1;
      const p = luck[h];
      if (p >= violence && (p >= eviction || !enterprise[h])) {
        if (occupation[h] === 0) {
          if (village.cropLossMonths[household.village[h]] === cropMonths) {
            severity ??= sheet(world.luck, 'severity', world.month + 1, 1, household.rows);
            strike(world, h, 2, 0.3 + 0.4 * severity[h], cropMonths, 0);
          } else if (priceFalls) strike(world, h, 4, priceLossShare, priceMonths, 0);
        }
        continue;
      }
      const [from, to] = p < illness ? [0, illness] : p < job ? [illness, job] : p < death ? [job, death] : p < violence ? [death, violence] : [violence, eviction];
      const s = (p - from) / (to - from);
      if (p < illness) {
        const months = 2 + Math.floor(5 * s);
        strike(world, h, 1, 0.2 + 0.3 * s, months, Math.round(300000 + 2700000 * s * s));
        sickMonths[h] = months;
        health[h] = Math.max(0, health[h] - illnessHealthLoss);
      } else if (p < job) strike(world, h, 3, 0.4 + 0.4 * s, 2 + Math.floor(3 * s), 0);
      else if (p < death) strike(world, h, 5, 0.5, 12, Math.round(1000000 + 2000000 * s));
      else {
        strike(world, h, p < violence ? 6 : 7, 0.1 + 0.2 * s, 2 + Math.floor(3 * s), 0);
        // Violence and fraud take savings, eviction takes stock and stall.
        const lost = p < violence ? household.savingsRp : household.assetRp;
        const taken = Math.floor(lost[h] * (0.1 + 0.23 * s));
        lost[h] -= taken;
        household.claimRp[h] += taken;
        if (p < violence) stolen[household.village[h]] += taken;
        unsafeMonths[h] = Math.max(unsafeMonths[h], threatMonths);
      }
    }
    for (let v = 0; v < village.rows; v++) post(world, 'theft', v, stolen[v]);
    if (priceFalls) regency.priceLossMonths[0] = priceMonths;
  },
};

/** Moves harvests and prices on; true when prices fall this month. */
function covariate(world: World): boolean {
  const { village, regency } = world;
  const scale = value(world, 'shock.scale');
  for (let v = 0; v < village.rows; v++) if (village.cropLossMonths[v] > 0) village.cropLossMonths[v] -= 1;
  if (regency.priceLossMonths[0] > 0) regency.priceLossMonths[0] -= 1;
  const common = sheet(world.luck, 'covariate', world.month + 1, 0, 2);
  const shared = normalQuantile(common[0]);
  const price = common[1];
  if (harvestMonths.includes(regency.calendarMonth[0])) {
    const rate = (scale * value(world, 'shock.cropPerYear')) / harvestMonths.length;
    const limit = rate > 0 ? normalQuantile(Math.min(rate, 0.999)) : -Infinity;
    const own = sheet(world.luck, 'harvest', world.month + 1, 1, village.rows);
    for (let v = 0; v < village.rows; v++) {
      const luck = Math.sqrt(sharedHarvestLuck) * shared + Math.sqrt(1 - sharedHarvestLuck) * normalQuantile(own[v]);
      if (luck < limit) village.cropLossMonths[v] = cropMonths;
    }
  }
  return price < (scale * value(world, 'shock.pricePerYear')) / 12;
}

/** A new loss replaces a smaller one that still runs. */
function strike(world: World, h: number, kind: number, share: number, months: number, costRp: number): void {
  const { household } = world;
  household.shock[h] = kind;
  household.costRp[h] = costRp;
  household.claimRp[h] = costRp + Math.round(share * (household.baseRp[h] - household.floorRp[h]) * months);
  if (household.lossMonths[h] === 0 || household.lossShare[h] <= share) {
    household.lossShare[h] = share;
    household.lossMonths[h] = months;
  }
}
