import { post } from '../ledger';
import { sheet } from '../luck';
import { usualLoss } from '../state/usual';
import { value, type World } from '../state/world';
import type { Process } from './process';

/** Young enterprises close more often, and so do those that make a loss. Assumed around the yearly hazard. */
const youngMonths = 24;
const youngFactor = 1.5;
const oldFactor = 0.9;
const lossFactor = 2;
/** Nobody lives on transfers and own produce alone: this share of cash at least is earned. */
const leastEarned = 0.2;
/** Wage work is found again, or given up, over about half a year. */
const workAdjustment = 1 / 6;

/** Work, enterprises and the village market. */
export const enterprise: Process = {
  id: 'enterprise',
  label: { en: 'Work, enterprises and markets', id: 'Kerja, usaha, dan pasar' },
  about: {
    en: 'Households earn from work and from enterprises, whose return grows with the square root of assets and with skill. The village market takes only so much: when enterprises offer more than customers buy, all sell less. A household opens an enterprise when it has the whole capital, a place is free, it dares to and expects to gain after giving up part of other work. Enterprises close by chance, the young and loss-making ones more often.',
    id: 'Keluarga memperoleh penghasilan dari kerja dan usaha, yang hasilnya tumbuh menurut akar aset dan kecakapan. Pasar desa hanya menampung sejumlah tertentu: bila penawaran melebihi belanja pelanggan, semua menjual lebih sedikit. Keluarga membuka usaha bila modalnya lengkap, ada tempat kosong, berani, dan berharap untung setelah melepas sebagian kerja lain. Usaha tutup menurut peluang, yang muda dan merugi lebih sering.',
  },
  source: 'E.2 step 8; E.3 assets and profit; E.4 #29–31, 49; Bauchet, Morduch and Ravi on lost wage work',
  reads: [
    'household.occupation', 'household.baseRp', 'household.floorRp', 'household.usualTransferRp', 'household.skill', 'household.lossShare',
    'household.lossMonths', 'household.confidence', 'household.village', 'household.workShare', 'household.assetRp', 'household.enterprise',
    'household.reached', 'household.savingsRp', 'household.profitRp', 'household.enterpriseMonths', 'village.baseDemandRp', 'village.baseSlots',
    'village.opportunityRp', 'village.supplyRp', 'village.candidates', 'village.enterprises',
  ],
  writes: [
    'household.workRp', 'household.profitRp', 'household.enterprise', 'household.enterpriseMonths', 'household.assetRp', 'household.savingsRp', 'household.workShare',
    'household.reached', 'household.reachedNow', 'village.demandRp', 'village.slots', 'village.marketShare', 'village.supplyRp',
    'village.enterprises', 'village.candidates', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    openMarkets(world);
    closeAndOpen(world);
    produce(world);
  },
};

/** Visitors come for the stalls that enabling has built, fewer for each further one. */
function openMarkets(world: World): void {
  const { village } = world;
  const stallCost = value(world, 'market.stallCostRp');
  const perStall = value(world, 'market.stallDemandRpPerMonth');
  const saturation = value(world, 'market.stallSaturation');
  for (let v = 0; v < village.rows; v++) {
    const stalls = village.opportunityRp[v] / stallCost;
    village.slots[v] = village.baseSlots[v] + stalls;
    village.demandRp[v] = village.baseDemandRp[v] + (perStall * stalls) / (1 + stalls / saturation);
    village.marketShare[v] = village.supplyRp[v] > 0 ? Math.min(1, village.demandRp[v] / village.supplyRp[v]) : 1;
  }
}

function closeAndOpen(world: World): void {
  const { household, village } = world;
  const death = value(world, 'market.deathPerYear') / 12;
  const entry = value(world, 'market.entryPerYear') / 12;
  const capital = value(world, 'market.entryCapitalRp');
  const resale = value(world, 'market.resaleShare');
  const scale = value(world, 'market.returnScale') * 1e6;
  const skillEffect = value(world, 'market.skillEffect');
  const root = Math.sqrt(capital / 1e6);
  const running = value(world, 'market.fixedCostRpPerMonth') + value(world, 'market.depreciationPerMonth') * capital;
  const timeShare = value(world, 'market.timeShare');
  const ownWork = value(world, 'market.ownWorkReturn');
  const exits = sheet(world.luck, 'enterpriseExit', world.month + 1, 0, household.rows);
  const entries = sheet(world.luck, 'enterpriseEntry', world.month + 1, 1, household.rows);
  const stalls = sheet(world.luck, 'stall', world.month + 1, 2, household.rows);
  const sold = new Float64Array(village.rows);
  const invested = new Float64Array(village.rows);
  const wishes = new Int32Array(village.rows);
  const chance = new Float64Array(village.rows);
  // Free places are shared by chance among as many as wanted one last month.
  for (let v = 0; v < village.rows; v++) chance[v] = Math.max(0, village.slots[v] - village.enterprises[v]) / Math.max(1, village.candidates[v]);
  for (let h = 0; h < household.rows; h++) {
    const v = household.village[h];
    if (household.enterprise[h]) {
      const months = (household.enterpriseMonths[h] += 1);
      const hazard = death * (months < youngMonths ? youngFactor : oldFactor) * (household.profitRp[h] < 0 ? lossFactor : 1);
      if (exits[h] >= hazard) continue;
      const rupiah = Math.round(household.assetRp[h] * resale);
      household.savingsRp[h] += rupiah;
      sold[v] += rupiah;
      household.enterprise[h] = 0;
      household.enterpriseMonths[h] = 0;
      household.assetRp[h] = 0;
      household.profitRp[h] = 0;
      village.enterprises[v] -= 1;
      continue;
    }
    household.workShare[h] += workAdjustment * (1 - household.workShare[h]);
    if (household.savingsRp[h] < capital || entries[h] >= entry * household.confidence[h]) continue;
    const m = village.marketShare[v];
    const gain = m * scale * (1 + skillEffect * household.skill[h]) * root - running
      - timeShare * (1 - ownWork * m) * Math.max(0, household.baseRp[h] - household.floorRp[h] - household.usualTransferRp[h]);
    if (gain <= 0) continue;
    wishes[v] += 1;
    if (stalls[h] >= chance[v]) continue;
    household.savingsRp[h] -= capital;
    invested[v] += capital;
    household.enterprise[h] = 1;
    household.assetRp[h] = capital;
    village.enterprises[v] += 1;
    // Beyond the places that were always there, enabling made this one possible.
    if (village.opportunityRp[v] > 0 && village.enterprises[v] > village.baseSlots[v]) household.reached[h] |= 1;
  }
  for (let v = 0; v < village.rows; v++) {
    village.candidates[v] = wishes[v];
    post(world, 'assetSale', v, sold[v]);
    post(world, 'investment', v, invested[v]);
  }
}

function produce(world: World): void {
  const { household, village } = world;
  const scale = value(world, 'market.returnScale') * 1e6;
  const skillEffect = value(world, 'market.skillEffect');
  const fixedCost = value(world, 'market.fixedCostRpPerMonth');
  const timeShare = value(world, 'market.timeShare');
  const ownWork = value(world, 'market.ownWorkReturn');
  const wages = new Float64Array(village.rows);
  const grown = new Float64Array(village.rows);
  const profits = new Float64Array(village.rows);
  const losses = new Float64Array(village.rows);
  const usual = usualLoss(world);
  const farm = 1 / (1 - usual.farmShare);
  const other = 1 / (1 - usual.otherShare);
  village.supplyRp.fill(0);
  const { occupation, workRp, profitRp, baseRp, floorRp, usualTransferRp, workShare, lossMonths, lossShare, savingsRp, skill, assetRp } = household;
  for (let h = 0; h < household.rows; h++) {
    const v = household.village[h];
    const able = lossMonths[h] > 0 ? 1 - lossShare[h] : 1;
    const cash = baseRp[h] - floorRp[h];
    const work = (Math.max(leastEarned * cash, cash - usualTransferRp[h]) * workShare[h] * (occupation[h] === 0 ? farm : other) + usual.costRp) * able;
    let paid = work;
    let profit = 0;
    if (household.enterprise[h]) {
      paid = work * (1 - timeShare);
      const offer = timeShare * ownWork * work + scale * (1 + skillEffect * skill[h]) * Math.sqrt(assetRp[h] / 1e6);
      village.supplyRp[v] += offer;
      // A loss can take no more than there is.
      profit = Math.max(Math.round(offer * village.marketShare[v] - fixedCost), -savingsRp[h]);
      if (village.opportunityRp[v] > 0 && household.reached[h] & 1) household.reachedNow[h] |= 1;
    }
    workRp[h] = Math.round(paid);
    profitRp[h] = profit;
    savingsRp[h] += workRp[h] + floorRp[h] + profit;
    wages[v] += workRp[h];
    grown[v] += floorRp[h];
    if (profit > 0) profits[v] += profit;
    else losses[v] -= profit;
  }
  for (let v = 0; v < village.rows; v++) {
    post(world, 'wages', v, wages[v]);
    post(world, 'ownProduce', v, grown[v]);
    post(world, 'profit', v, profits[v]);
    post(world, 'businessLoss', v, losses[v]);
  }
}
