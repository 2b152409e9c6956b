import { cite } from '../citations';
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
  source: cite({ en: 'Return to capital, effect of training, closing of small firms and wage work given up come from studies in other countries. Demand, places and the wish to open are assumed.', id: 'Hasil modal, dampak pelatihan, penutupan usaha kecil, dan kerja upahan yang ditinggalkan berasal dari studi di negara lain. Permintaan, tempat, dan keinginan membuka usaha adalah asumsi.' }, 'deMel2008', 'mcKenzie2021', 'mcKenziePaffhausen2017', 'bauchet2015'),
  reads: [
    'household.occupation', 'household.baseRp', 'household.floorRp', 'household.usualTransferRp', 'household.skill', 'household.lossShare',
    'household.lossMonths', 'household.confidence', 'village.firstHousehold', 'village.families', 'household.workShare', 'household.assetRp', 'household.enterprise',
    'household.reached', 'household.savingsRp', 'household.profitRp', 'household.enterpriseMonths', 'village.baseDemandRp', 'village.baseSlots',
    'village.opportunityRp', 'village.supplyRp', 'village.enterprises',
  ],
  writes: [
    'household.workRp', 'household.profitRp', 'household.enterprise', 'household.enterpriseMonths', 'household.assetRp', 'household.savingsRp', 'household.workShare',
    'household.reached', 'household.reachedNow', 'village.demandRp', 'village.slots', 'village.marketShare', 'village.supplyRp',
    'village.enterprises', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
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
  const { enterprise: runs, enterpriseMonths, profitRp, savingsRp, assetRp, workShare, confidence, skill, baseRp, floorRp, usualTransferRp, reached } = household;
  for (let v = 0; v < village.rows; v++) {
    const m = village.marketShare[v];
    const last = village.firstHousehold[v] + village.families[v];
    let sold = 0;
    let candidates = 0;
    for (let h = village.firstHousehold[v]; h < last; h++) {
      if (runs[h]) {
        const months = (enterpriseMonths[h] += 1);
        const hazard = death * (months < youngMonths ? youngFactor : oldFactor) * (profitRp[h] < 0 ? lossFactor : 1);
        if (exits[h] >= hazard) continue;
        const rupiah = Math.round(assetRp[h] * resale);
        savingsRp[h] += rupiah;
        sold += rupiah;
        runs[h] = 0;
        enterpriseMonths[h] = 0;
        assetRp[h] = 0;
        profitRp[h] = 0;
        village.enterprises[v] -= 1;
        continue;
      }
      workShare[h] += workAdjustment * (1 - workShare[h]);
      if (entries[h] >= entry * confidence[h] || savingsRp[h] < capital) continue;
      const gain = m * scale * (1 + skillEffect * skill[h]) * root - running
        - timeShare * (1 - ownWork * m) * Math.max(0, baseRp[h] - floorRp[h] - usualTransferRp[h]);
      if (gain > 0) world.rowList[candidates++] = h;
    }
    const free = Math.max(0, Math.floor(village.slots[v] - village.enterprises[v]));
    const line = world.rowList.subarray(0, candidates);
    // Among those who dare, the number that let them is uniform below their limit: where places are short it draws the lots.
    if (candidates > free) line.sort((a, b) => entries[a] / confidence[a] - entries[b] / confidence[b] || a - b);
    const opened = Math.min(candidates, free);
    for (const h of line.subarray(0, opened)) {
      savingsRp[h] -= capital;
      runs[h] = 1;
      assetRp[h] = capital;
      village.enterprises[v] += 1;
      // Beyond the places that were always there, enabling made this one possible.
      if (village.opportunityRp[v] > 0 && village.enterprises[v] > village.baseSlots[v]) reached[h] |= 1;
    }
    post(world, 'assetSale', v, sold);
    post(world, 'investment', v, opened * capital);
  }
}

function produce(world: World): void {
  const { household, village } = world;
  const scale = value(world, 'market.returnScale') * 1e6;
  const skillEffect = value(world, 'market.skillEffect');
  const fixedCost = value(world, 'market.fixedCostRpPerMonth');
  const timeShare = value(world, 'market.timeShare');
  const ownWork = value(world, 'market.ownWorkReturn');
  const usual = usualLoss(world);
  const farm = 1 / (1 - usual.farmShare);
  const other = 1 / (1 - usual.otherShare);
  const { occupation, workRp, profitRp, baseRp, floorRp, usualTransferRp, workShare, lossMonths, lossShare, savingsRp, skill, assetRp, enterprise: runs, reached, reachedNow } = household;
  for (let v = 0; v < village.rows; v++) {
    const sells = village.marketShare[v];
    const opened = village.opportunityRp[v] > 0;
    const last = village.firstHousehold[v] + village.families[v];
    let supply = 0;
    let wages = 0;
    let grown = 0;
    let profits = 0;
    let losses = 0;
    for (let h = village.firstHousehold[v]; h < last; h++) {
      const able = lossMonths[h] > 0 ? 1 - lossShare[h] : 1;
      const cash = baseRp[h] - floorRp[h];
      const work = (Math.max(leastEarned * cash, cash - usualTransferRp[h]) * workShare[h] * (occupation[h] === 0 ? farm : other) + usual.costRp) * able;
      let paid = Math.round(work);
      let profit = 0;
      if (runs[h]) {
        paid = Math.round(work * (1 - timeShare));
        const offer = timeShare * ownWork * work + scale * (1 + skillEffect * skill[h]) * Math.sqrt(assetRp[h] / 1e6);
        supply += offer;
        // A loss can take no more than there is.
        profit = Math.max(Math.round(offer * sells - fixedCost), -savingsRp[h]);
        if (opened && (reached[h] & 1) !== 0) reachedNow[h] |= 1;
        if (profit > 0) profits += profit;
        else losses -= profit;
      }
      workRp[h] = paid;
      profitRp[h] = profit;
      savingsRp[h] += paid + floorRp[h] + profit;
      wages += paid;
      grown += floorRp[h];
    }
    village.supplyRp[v] = supply;
    post(world, 'wages', v, wages);
    post(world, 'ownProduce', v, grown);
    post(world, 'profit', v, profits);
    post(world, 'businessLoss', v, losses);
  }
}
