import { cite } from '../citations';
import { post } from '../ledger';
import { clamp } from '../math';
import { returnRp, tradeOf } from '../state/trade';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Below this share of the poverty line a household pays for nothing but food. */
const subsistenceShare = 0.4;
/** Most that a household saves of its usual living in a month to get back to its aim. */
const mostSaved = 0.1;

/** Spending the month's money. */
export const livelihood: Process = {
  id: 'livelihood',
  label: { en: 'Consumption, saving, investment', id: 'Konsumsi, tabungan, investasi' },
  about: {
    en: 'A household lives on its usual income, consumes a share of whatever comes on top or goes missing, debt service included, and closes slowly the gap to the savings it aims at, its part of the savings of its group included; loans and grants are savings, not income. It pays for a shock as far as it can without going hungry; an illness it cannot pay for heals slowly. Owners put a share of what exceeds the threshold of saving into the enterprise, to make good what wears out and to grow while that pays; below the threshold assets wear away.',
    id: 'Keluarga hidup dari pendapatan biasanya, mengonsumsi sebagian dari tambahan atau kekurangan, termasuk cicilan utang, dan perlahan menutup selisih menuju tabungan yang dituju, termasuk bagiannya dalam simpanan kelompok; pinjaman dan bantuan modal adalah tabungan, bukan pendapatan. Biaya guncangan dibayar sejauh tidak sampai kelaparan; sakit yang tak terbayar sembuh lambat. Pemilik usaha menanamkan sebagian dari yang melebihi ambang menabung, untuk mengganti yang aus dan bertumbuh selama menguntungkan; di bawah ambang itu asetnya menyusut.',
  },
  source: cite({ en: 'The share of extra money that is consumed is derived from two evaluations of PKH (one figure from memory, not checked), investment from the return to capital in small firms. The aim of savings and its pace are assumed.', id: 'Bagian uang tambahan yang dikonsumsi diturunkan dari dua evaluasi PKH (satu angka dari ingatan, belum diperiksa), penanaman modal dari hasil modal usaha kecil. Tabungan yang dituju dan lajunya adalah asumsi.' }, 'microSave2019', 'worldBank2011', 'deMel2008'),
  reads: [
    'household.baseRp', 'household.usualRp', 'household.floorRp', 'household.workRp', 'household.profitRp', 'household.regularRp', 'household.helpRp',
    'household.debtServiceRp', 'household.persons', 'household.enterprise', 'household.skill', 'household.support', 'household.femaleHead', 'household.village',
    'household.costRp', 'household.savingsRp', 'household.assetRp', 'household.circle', 'circle.fundRp', 'circle.members', 'village.marketShare',
  ],
  writes: [
    'household.consumptionRp', 'household.savingsRp', 'household.assetRp', 'household.costRp', 'household.health', 'village.surplusRp',
    'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    const { household, village, circle } = world;
    const line = value(world, 'household.povertyLineRpPerMonth');
    const marginal = value(world, 'household.marginalConsumption');
    const months = value(world, 'household.bufferMonths');
    const pace = value(world, 'household.bufferAdjustment');
    const savingLine = value(world, 'household.savingLine');
    const investedShare = value(world, 'market.investedShare');
    const trade = tradeOf(world);
    const wanted = bestAssetRp(world);
    const consumed = new Float64Array(village.rows);
    const invested = new Float64Array(village.rows);
    const treated = new Float64Array(village.rows);
    village.surplusRp.fill(0);
    const { consumptionRp, savingsRp, assetRp, costRp, baseRp, usualRp, floorRp, workRp, profitRp, regularRp, helpRp, debtServiceRp, persons, enterprise, village: village_h, circle: circle_h } = household;
    for (let h = 0; h < household.rows; h++) {
      const v = village_h[h];
      const lineRp = line * persons[h];
      const base = baseRp[h];
      const subsistence = Math.round(subsistenceShare * lineRp);
      // A family on a list counts on its transfer and spreads it evenly, whatever month it is paid in.
      let extra = workRp[h] + floorRp[h] + profitRp[h] - base + regularRp[h] + helpRp[h] - debtServiceRp[h];
      let cash = savingsRp[h];

      if (costRp[h] > 0) {
        const paid = Math.max(0, Math.min(costRp[h], cash - subsistence));
        if (paid < costRp[h]) household.health[h] = Math.max(0, household.health[h] - 0.2);
        costRp[h] = paid;
        cash -= paid;
        extra -= paid;
        treated[v] += paid;
      }
      const aim = months * Math.max(0, usualRp[h] - savingLine * lineRp);
      if (enterprise[h]) {
        const worn = Math.round(trade.wear * assetRp[h]);
        const left = assetRp[h] - worn;
        const income = Math.max(0, base + extra);
        const means = investedShare * Math.max(0, income - savingLine * lineRp);
        const bought = Math.max(0, Math.floor(Math.min(means, wanted(h, village.marketShare[v]) - left, cash - subsistence)));
        assetRp[h] = left + bought;
        cash -= bought;
        // Wear made good is no income to live on; growth comes out of savings.
        extra -= Math.min(bought, worn);
        invested[v] += bought;
      }
      // Savings before this month's usual living, the own part of those in the group included, are what the aim is compared with.
      const c = circle_h[h];
      const held = cash - (base + extra) + (c < 0 ? 0 : circle.fundRp[c] / circle.members[c]);
      const wish = base + marginal * extra + Math.max(pace * (held + (1 - marginal) * extra - aim), -mostSaved * base);
      const eaten = Math.round(clamp(wish, Math.min(subsistence, cash), cash));
      consumptionRp[h] = eaten;
      savingsRp[h] = cash - eaten;
      consumed[v] += eaten;
      if (base > lineRp) village.surplusRp[v] += base - lineRp;
    }
    for (let v = 0; v < village.rows; v++) {
      post(world, 'shockCost', v, treated[v]);
      post(world, 'investment', v, invested[v]);
      post(world, 'consumption', v, consumed[v]);
    }
  },
};

/** Assets at which the marginal return falls to the hurdle: nobody invests beyond, since A/2·√(1/a) falls with a. */
function bestAssetRp(world: World): (h: number, marketShare: number) => number {
  const trade = tradeOf(world);
  const hurdle = value(world, 'market.investmentHurdle');
  return (h, marketShare) => {
    const root = (marketShare * returnRp(trade, world.household, h)) / (2e6 * hurdle);
    return root * root * 1e6;
  };
}
