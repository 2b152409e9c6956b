import { cite } from '../citations';
import { post } from '../ledger';
import { bondingWidth } from '../state/household';
import { listStruck } from '../state/struck';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Kin and gotong royong insurance over bonding ties. */
export const kin: Process = {
  id: 'kin',
  label: { en: 'Help among kin and neighbours', id: 'Bantuan kerabat dan tetangga' },
  about: {
    en: 'A family that was struck asks its close neighbours (bonding ties). Together they cover a share of the loss, larger for a moderate loss than for a severe one and as large as gotong royong is strong, each from what exceeds the poverty line and split among all who ask. Who was struck too or still suffers a loss gives nothing, so when a shock strikes all at once, hardly anything is left of this insurance.',
    id: 'Keluarga yang tertimpa meminta bantuan tetangga dekatnya (ikatan bonding). Bersama-sama mereka menanggung sebagian kerugian, lebih besar untuk kerugian sedang daripada berat dan sebesar kuatnya gotong royong, masing-masing dari kelebihan di atas garis kemiskinan yang dibagi kepada semua peminta. Yang ikut tertimpa atau masih merugi tidak memberi, sehingga bila guncangan menimpa semua sekaligus, asuransi ini nyaris tak bersisa.',
  },
  source: cite({ en: 'Families in Indonesia make up for a part of the income lost to illness, the smaller the more severe it is; ties inside the neighbourhood are what the poor get by on. How much a neighbour can spare is assumed.', id: 'Keluarga di Indonesia dapat menutup sebagian pendapatan yang hilang akibat sakit, makin berat makin kecil; ikatan di dalam lingkungan adalah penopang hidup orang miskin. Seberapa banyak tetangga mampu memberi adalah asumsi.' }, 'gertlerGruber2002', 'woolcockNarayan2000'),
  reads: [
    'household.shock', 'household.claimRp', 'household.lossMonths', 'household.baseRp', 'household.usualRp', 'household.persons', 'household.village',
    'household.bonding', 'household.savingsRp', 'village.gotongRoyong',
  ],
  writes: ['household.helpRp', 'household.savingsRp', 'flow.monthRp', 'flow.totalRp'],
  run(world) {
    const severe = value(world, 'shock.kinCoverShare');
    if (severe === 0) return;
    const moderate = value(world, 'shock.kinCoverModerateShare');
    const line = value(world, 'household.povertyLineRpPerMonth');
    const burden = value(world, 'shock.kinBurdenShare');
    const { household, village } = world;
    const { claimRp, usualRp, bonding, savingsRp, helpRp, village: village_h } = household;
    const given = new Float64Array(village.rows);
    const spare = new Float64Array(bondingWidth);
    for (const h of listStruck(world)) {
      const v = village_h[h];
      const wanted = claimRp[h] * (claimRp[h] <= usualRp[h] ? moderate : severe) * village.gotongRoyong[v];
      let all = 0;
      for (let k = 0; k < bondingWidth; k++) all += spare[k] = spareRp(household, bonding[h * bondingWidth + k], v, line, burden);
      if (all === 0) continue;
      const part = Math.min(1, wanted / all);
      let received = 0;
      for (let k = 0; k < bondingWidth; k++) {
        if (spare[k] === 0) continue;
        const rupiah = Math.floor(part * spare[k]);
        savingsRp[bonding[h * bondingWidth + k]] -= rupiah;
        received += rupiah;
      }
      helpRp[h] += received;
      savingsRp[h] += received;
      given[v] += received;
    }
    for (let v = 0; v < village.rows; v++) {
      post(world, 'mutualAid', v, given[v]);
      post(world, 'mutualAidReceived', v, given[v]);
    }
  },
};

/** What a neighbour of this village can give to each of those who ask it this month. */
function spareRp(household: World['household'], giver: number, v: number, line: number, burden: number): number {
  if (giver < 0) return 0;
  const { shock, lossMonths, baseRp, persons, savingsRp, bonding, village } = household;
  if (shock[giver] !== 0 || lossMonths[giver] !== 0 || village[giver] !== v) return 0;
  const surplus = baseRp[giver] - line * persons[giver];
  if (surplus <= 0) return 0;
  let asking = 0;
  for (let k = 0; k < bondingWidth; k++) {
    const neighbour = bonding[giver * bondingWidth + k];
    if (neighbour >= 0 && shock[neighbour] !== 0) asking += 1;
  }
  return Math.min(savingsRp[giver], Math.floor((burden * surplus) / Math.max(1, asking)));
}
