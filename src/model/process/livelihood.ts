import { cite } from '../citations';
import { post } from '../ledger';
import { clamp } from '../math';
import { livingLevel } from '../state/welfare';
import { value } from '../state/world';
import type { Process } from './process';

/** Below this share of the poverty line a household pays for nothing but food. */
const subsistenceShare = 0.4;
/** Threshold of saving, in poverty lines. Fitted together with the return to capital of an enterprise. */
const savingLine = 0.93;
/** Share of spare savings that goes into an enterprise in a month. Fitted together with the return to capital of an enterprise. */
const investedShare = 0.3;
/** Most that a household saves of its usual living in a month to get back to its aim. */
const mostSaved = 0.1;
/** Living conditions follow what a household can afford over about four years. */
const livingPace = 0.02;

/** Spending the month's money. */
export const livelihood: Process = {
  id: 'livelihood',
  label: { en: 'Consumption, saving, investment', id: 'Konsumsi, tabungan, investasi' },
  about: {
    en: 'A household lives on its usual income, consumes a share of whatever comes on top or goes missing, and closes slowly the gap to the savings it aims at. It pays for a shock as far as it can without going hungry; an illness it cannot pay for heals slowly. Owners replace what wears out and put spare savings into the enterprise while that pays. House, water and sanitation follow slowly.',
    id: 'Keluarga hidup dari pendapatan biasanya, mengonsumsi sebagian dari tambahan atau kehilangan, dan perlahan menutup selisih menuju tabungan yang dituju. Biaya guncangan dibayar sejauh tidak sampai kelaparan; sakit yang tak terbayar sembuh lambat. Pemilik usaha mengganti yang aus dan menanamkan tabungan lebih selama menguntungkan. Rumah, air, dan sanitasi mengikuti perlahan.',
  },
  source: cite({ en: 'The share of extra money that is consumed is derived from two evaluations of PKH (one figure from memory, not checked), investment from the return to capital in small firms. The aim of savings and its pace are assumed.', id: 'Bagian uang tambahan yang dikonsumsi diturunkan dari dua evaluasi PKH (satu angka dari ingatan, belum diperiksa), penanaman modal dari hasil modal usaha kecil. Tabungan yang dituju dan lajunya adalah asumsi.' }, 'microSave2019', 'worldBank2011', 'deMel2008'),
  reads: [
    'household.baseRp', 'household.usualRp', 'household.floorRp', 'household.workRp', 'household.profitRp', 'household.regularRp', 'household.helpRp',
    'household.persons', 'household.enterprise', 'household.skill', 'household.village', 'household.housingRank', 'household.costRp',
    'household.savingsRp', 'household.assetRp', 'village.marketShare',
  ],
  writes: [
    'household.consumptionRp', 'household.savingsRp', 'household.assetRp', 'household.costRp', 'household.health', 'household.living', 'village.surplusRp',
    'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    const { household, village } = world;
    const line = value(world, 'household.povertyLineRpPerMonth');
    const marginal = value(world, 'household.marginalConsumption');
    const months = value(world, 'household.bufferMonths');
    const pace = value(world, 'household.bufferAdjustment');
    const wear = value(world, 'market.depreciationPerMonth');
    const hurdle = value(world, 'market.investmentHurdle');
    const slope = (value(world, 'market.returnScale') * 1e6) / 2;
    const skillEffect = value(world, 'market.skillEffect');
    const consumed = new Float64Array(village.rows);
    const invested = new Float64Array(village.rows);
    const treated = new Float64Array(village.rows);
    village.surplusRp.fill(0);
    const { consumptionRp, savingsRp, assetRp, costRp, baseRp, floorRp, persons, living, housingRank } = household;
    for (let h = 0; h < household.rows; h++) {
      const v = household.village[h];
      const lineRp = line * persons[h];
      const base = baseRp[h];
      const subsistence = Math.round(subsistenceShare * lineRp);
      // A family on a list counts on its transfer and spreads it evenly, whatever month it is paid in.
      let extra = household.workRp[h] + floorRp[h] + household.profitRp[h] - base + household.regularRp[h] + household.helpRp[h];
      let cash = savingsRp[h];

      if (costRp[h] > 0) {
        const paid = Math.max(0, Math.min(costRp[h], cash - subsistence));
        if (paid < costRp[h]) household.health[h] = Math.max(0, household.health[h] - 0.2);
        costRp[h] = paid;
        cash -= paid;
        extra -= paid;
        treated[v] += paid;
      }
      const aim = months * Math.max(0, household.usualRp[h] - savingLine * lineRp);
      if (household.enterprise[h]) {
        // Wear is made good before anything is consumed from profit, as far as food allows.
        const replaced = Math.max(0, Math.min(Math.round(wear * assetRp[h]), cash - subsistence));
        assetRp[h] += replaced - Math.round(wear * assetRp[h]);
        cash -= replaced;
        extra -= replaced;
        invested[v] += replaced;
        const before = cash - Math.max(0, base + extra);
        if (before > aim && assetRp[h] > 0) {
          const marginalReturn = (village.marketShare[v] * slope * (1 + skillEffect * household.skill[h])) / Math.sqrt(assetRp[h] * 1e6);
          if (marginalReturn > hurdle) {
            const more = Math.floor(investedShare * (before - aim));
            assetRp[h] += more;
            cash -= more;
            invested[v] += more;
          }
        }
      }
      // Savings before this month's usual living are what the aim is compared with.
      const held = cash - (base + extra);
      const wanted = base + marginal * extra + Math.max(pace * (held + (1 - marginal) * extra - aim), -mostSaved * base);
      const eaten = Math.round(clamp(wanted, Math.min(subsistence, cash), cash));
      consumptionRp[h] = eaten;
      savingsRp[h] = cash - eaten;
      consumed[v] += eaten;
      if (base > lineRp) village.surplusRp[v] += base - lineRp;
      living[h] += livingPace * (livingLevel(eaten / lineRp, housingRank[h]) - living[h]);
    }
    for (let v = 0; v < village.rows; v++) {
      post(world, 'shockCost', v, treated[v]);
      post(world, 'investment', v, invested[v]);
      post(world, 'consumption', v, consumed[v]);
    }
  },
};
