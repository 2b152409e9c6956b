import { cite } from '../citations';
import { post } from '../ledger';
import { sheet } from '../luck';
import { effort, toEarnRp } from '../state/effort';
import { closingRisk, gainRp, hoursLeft, returnRp, tradeOf, tradersAtHeart } from '../state/trade';
import { usualLoss } from '../state/usual';
import { healthNear } from '../state/welfare';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Wage work is found again, or given up, over about half a year. */
const workAdjustment = 1 / 6;

/** Work, enterprises and the village market. */
export const enterprise: Process = {
  id: 'enterprise',
  label: { en: 'Work, enterprises and markets', id: 'Kerja, usaha, dan pasar' },
  about: {
    en: 'Households earn from work, a little more where they belong to groups and come, and from enterprises, whose return grows with the square root of assets and with skill, a facilitator\'s help included. The village market takes only so much: when enterprises offer more than customers buy, all sell less; stalls bring visitors, more of them where the traders hold together. A household opens an enterprise when it has the whole capital, a place is free, it dares to and expects to gain after giving up part of other work, with the risk of closing and the interest on what it borrowed for it counted; start-up capital may make it decide at once, and an owner puts a share of it into the enterprise; a group loan goes to the use it was asked for. Enterprises close by chance, the young, the loss-making and those of women more often. Lasting weakness and regular transfers beyond the usual lower work a little.',
    id: 'Keluarga memperoleh penghasilan dari kerja, sedikit lebih banyak bila ikut kelompok dan hadir, dan dari usaha, yang hasilnya tumbuh menurut akar aset dan kecakapan, termasuk bantuan pendamping. Pasar desa hanya menampung sejumlah tertentu: bila penawaran melebihi belanja pelanggan, semua menjual lebih sedikit; lapak mendatangkan pengunjung, lebih banyak bila pedagangnya kompak. Keluarga membuka usaha bila modalnya lengkap, ada tempat kosong, berani, dan berharap untung setelah melepas sebagian kerja lain, dengan memperhitungkan risiko tutup dan jasa atas modal yang dipinjam; bantuan modal dapat membuatnya memutuskan saat itu juga, dan pemilik menanamkan sebagiannya ke usaha; pinjaman kelompok dipakai sesuai tujuannya. Usaha tutup menurut peluang, yang muda, yang merugi, dan milik perempuan lebih sering. Kelemahan yang menetap dan bantuan rutin di atas yang biasa sedikit mengurangi kerja.',
  },
  source: cite({ en: 'Return to capital, effect of training, closing of small firms and wage work given up come from studies in other countries. Demand, places and the wish to open are assumed.', id: 'Hasil modal, dampak pelatihan, penutupan usaha kecil, dan kerja upahan yang ditinggalkan berasal dari studi di negara lain. Permintaan, tempat, dan keinginan membuka usaha adalah asumsi.' }, 'deMel2008', 'mcKenzie2021', 'mcKenziePaffhausen2017', 'bauchet2015'),
  reads: [
    'household.occupation', 'household.baseRp', 'household.floorRp', 'household.usualTransferRp', 'household.regularRp', 'household.skill', 'household.support',
    'household.femaleHead', 'household.persons', 'household.under7', 'household.primary', 'household.junior', 'household.senior', 'household.elderly',
    'household.lossShare', 'household.lossMonths', 'household.health', 'household.sickMonths', 'household.confidence', 'household.mindset', 'household.grantRp', 'household.loanRp', 'household.loanMonths', 'household.workShare',
    'household.assetRp', 'household.enterprise', 'household.reached', 'household.savingsRp', 'household.profitRp', 'household.enterpriseMonths',
    'household.attendance', 'household.circle', 'village.firstHousehold', 'village.families', 'village.baseDemandRp', 'village.baseSlots', 'village.opportunityRp', 'village.stallCohesion',
    'village.supplyRp', 'village.enterprises',
  ],
  writes: [
    'household.workRp', 'household.profitRp', 'household.enterprise', 'household.enterpriseMonths', 'household.assetRp', 'household.savingsRp', 'household.workShare',
    'household.reached', 'household.reachedNow', 'village.demandRp', 'village.slots', 'village.marketShare', 'village.supplyRp',
    'village.enterprises', 'village.effort', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    openMarkets(world);
    closeAndOpen(world);
    produce(world);
  },
};

/** Visitors come for the stalls that enabling has built, fewer for each further one, and for traders who hold together. */
function openMarkets(world: World): void {
  const { village } = world;
  const stallCost = value(world, 'market.stallCostRp');
  const perStall = value(world, 'market.stallDemandRpPerMonth');
  const saturation = value(world, 'market.stallSaturation');
  const together = value(world, 'market.stallCohesionShare');
  for (let v = 0; v < village.rows; v++) {
    const stalls = village.opportunityRp[v] / stallCost;
    const visitors = 1 - together * (1 - village.stallCohesion[v]);
    village.slots[v] = village.baseSlots[v] + stalls;
    village.demandRp[v] = village.baseDemandRp[v] + (visitors * perStall * stalls) / (1 + stalls / saturation);
    village.marketShare[v] = village.supplyRp[v] > 0 ? Math.min(1, village.demandRp[v] / village.supplyRp[v]) : 1;
  }
}

/** A group loan paid out since a household last decided: it asked for it with a use in mind. */
function loanTaken(world: World): (h: number) => number {
  const { loanRp, loanMonths } = world.household;
  const termMonths = value(world, 'credit.termMonths');
  return (h) => (loanMonths[h] === termMonths ? loanRp[h] : 0);
}

/** Chance that a household with everything else opens this month: sure with a loan that it asked for, as declared with a grant; none for who does not think of trading. */
function daring(world: World, takenRp: (h: number) => number): (h: number) => number {
  const { grantRp } = world.household;
  const entry = value(world, 'market.entryPerYear') / 12;
  const offer = Math.max(entry, value(world, 'market.offerResponse'));
  const wants = tradersAtHeart(world);
  return (h) => (wants(h) ? (takenRp(h) > 0 ? 1 : grantRp[h] > 0 ? offer : entry) : 0);
}

function closeAndOpen(world: World): void {
  const { household, village } = world;
  const entry = value(world, 'market.entryPerYear') / 12;
  const offer = value(world, 'market.offerResponse');
  const capital = value(world, 'market.entryCapitalRp');
  const trade = tradeOf(world);
  const takenRp = loanTaken(world);
  const dares = daring(world, takenRp);
  const exits = sheet(world.luck, 'enterpriseExit', world.month + 1, 0, household.rows);
  const entries = sheet(world.luck, 'enterpriseEntry', world.month + 1, 1, household.rows);
  const { enterprise: runs, enterpriseMonths, profitRp, savingsRp, assetRp, workShare, grantRp, loanRp, baseRp, floorRp, usualTransferRp, reached } = household;
  for (let v = 0; v < village.rows; v++) {
    const m = village.marketShare[v];
    const last = village.firstHousehold[v] + village.families[v];
    let sold = 0;
    let invested = 0;
    let candidates = 0;
    for (let h = village.firstHousehold[v]; h < last; h++) {
      if (runs[h]) {
        enterpriseMonths[h] += 1;
        if (exits[h] >= closingRisk(trade, household, h)) {
          const rupiah = Math.min(savingsRp[h], takenRp(h) + Math.floor(offer * grantRp[h]));
          savingsRp[h] -= rupiah;
          assetRp[h] += rupiah;
          invested += rupiah;
          continue;
        }
        const rupiah = Math.round(assetRp[h] * trade.resaleShare);
        savingsRp[h] += rupiah;
        sold += rupiah;
        runs[h] = 0;
        enterpriseMonths[h] = 0;
        assetRp[h] = 0;
        profitRp[h] = 0;
        village.enterprises[v] -= 1;
        continue;
      }
      if (workShare[h] !== 1) workShare[h] += workAdjustment * (1 - workShare[h]);
      if ((entries[h] >= entry && grantRp[h] === 0 && takenRp(h) === 0) || savingsRp[h] < capital || entries[h] >= dares(h)) continue;
      // A loan pays for what the family's own savings do not.
      const lent = Math.min(loanRp[h], Math.max(0, capital + loanRp[h] - savingsRp[h]));
      if (gainRp(trade, household, h, capital, lent, m, baseRp[h] - floorRp[h] - usualTransferRp[h]) > 0) world.rowList[candidates++] = h;
    }
    const free = Math.max(0, Math.floor(village.slots[v] - village.enterprises[v]));
    const line = world.rowList.subarray(0, candidates);
    // Among those who dare, the number that let them is uniform below their limit: where places are short it draws the lots.
    if (candidates > free) line.sort((a, b) => entries[a] / dares(a) - entries[b] / dares(b) || a - b);
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
    post(world, 'investment', v, opened * capital + invested);
  }
}

/** Share of the usual work that shocks and lasting weakness leave to a household this month. */
function ableShare(world: World): (h: number) => number {
  const { lossMonths, lossShare, sickMonths, health, baseRp, persons } = world.household;
  const line = value(world, 'household.povertyLineRpPerMonth');
  const weakness = value(world, 'household.healthWorkEffect');
  const hunger = value(world, 'household.hungerHealthEffect');
  return (h) => {
    const able = lossMonths[h] > 0 ? 1 - lossShare[h] : 1;
    if (health[h] === 1 || sickMonths[h] > 0) return able;
    // Consumption was observed with the health that goes with it: only what is missing beyond that counts.
    const missing = healthNear(baseRp[h] / (persons[h] * line), hunger) - health[h];
    return missing > 0 ? able * (1 - weakness * missing) : able;
  };
}

function produce(world: World): void {
  const { household, village } = world;
  const trade = tradeOf(world);
  const { timeShare, ownWork, fixedCostRp } = trade;
  const able = ableShare(world);
  const response = value(world, 'household.effortResponse');
  const belonging = value(world, 'group.membershipReturn');
  const usual = usualLoss(world);
  const other = 1 / (1 - usual.otherShare);
  const sparedBy = [1 / (1 - usual.farmShare), other, other];
  const { occupation, workRp, profitRp, baseRp, floorRp, regularRp, usualTransferRp, workShare, savingsRp, assetRp, attendance, circle, enterprise: runs, reached, reachedNow } = household;
  for (let v = 0; v < village.rows; v++) {
    const sells = village.marketShare[v];
    const opened = village.opportunityRp[v] > 0;
    const last = village.firstHousehold[v] + village.families[v];
    let worked = 0;
    let supply = 0;
    let wages = 0;
    let grown = 0;
    let profits = 0;
    let losses = 0;
    for (let h = village.firstHousehold[v]; h < last; h++) {
      const earned = toEarnRp(baseRp[h], floorRp[h], usualTransferRp[h]);
      const hours = regularRp[h] === usualTransferRp[h] ? 1 : effort(response, earned, regularRp[h], usualTransferRp[h]);
      const work = (earned * workShare[h] * sparedBy[occupation[h]] + usual.costRp) * able(h) * hours * (1 + belonging * (attendance[h] + (circle[h] < 0 ? 0 : 1)));
      worked += hours;
      let paid = Math.round(work);
      let profit = 0;
      if (runs[h]) {
        paid = Math.round(work * (1 - timeShare));
        const offer = timeShare * ownWork * work * hoursLeft(trade, household, h) + returnRp(trade, household, h) * Math.sqrt(assetRp[h] / 1e6);
        supply += offer;
        // A loss can take no more than there is.
        profit = Math.max(Math.round(offer * sells - fixedCostRp), -savingsRp[h]);
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
    village.effort[v] = worked / village.families[v];
    village.supplyRp[v] = supply;
    post(world, 'wages', v, wages);
    post(world, 'ownProduce', v, grown);
    post(world, 'profit', v, profits);
    post(world, 'businessLoss', v, losses);
  }
}
