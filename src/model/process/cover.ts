import { cite } from '../citations';
import { efforts } from '../declare';
import { balanceRp, post, spend } from '../ledger';
import { sheet } from '../luck';
import { value, type World } from '../state/world';
import type { Process } from './process';

const protecting = efforts.indexOf('protecting');

/** Protecting: which shocks become known, which are answered, and what neighbours give. */
export const cover: Process = {
  id: 'cover',
  label: { en: 'Help after a shock', id: 'Bantuan setelah guncangan' },
  about: {
    en: 'A case becomes known when the facilitator met the family, when the family trusts a partner that is present, or through somebody in office. The partner pays part of the loss while its protecting money lasts, and turns cases away when it does not. Neighbours help too, as far as gotong royong and their own surplus go; when a shock strikes all, there is little to share.',
    id: 'Kasus terungkap bila pendamping menemui keluarga itu, bila keluarga percaya kepada mitra yang hadir, atau lewat kenalan di kantor. Mitra membayar sebagian kerugian selama dana melindungi masih ada, dan menolak bila habis. Tetangga turut membantu sejauh gotong royong dan kelebihan mereka memungkinkan; bila guncangan menimpa semua, sedikit yang dapat dibagi.',
  },
  source: cite({ en: 'Families bear most of a severe loss themselves, cases stay hidden where nobody is there to tell, and protecting was left to the NGO in Ogan Komering Ulu. The chances that a case becomes known are assumed.', id: 'Sebagian besar kerugian berat ditanggung keluarga sendiri, kasus tersembunyi bila tak ada tempat melapor, dan di Ogan Komering Ulu upaya melindungi diserahkan kepada LSM. Peluang terungkapnya kasus adalah asumsi.' }, 'gertlerGruber2002', 'detik2023', 'anita2023'),
  reads: [
    'household.shock', 'household.claimRp', 'household.contacted', 'household.facilitator', 'household.trustGovernment', 'household.trustNgo',
    'household.linking', 'household.baseRp', 'household.persons', 'household.village', 'household.lossMonths', 'household.savingsRp', 'household.served',
    'village.assisted', 'village.gotongRoyong', 'village.firstHousehold', 'village.families', 'village.surplusRp', 'facilitator.employer',
    'regency.dueRp', 'regency.ngoLateRp', 'regency.governmentLateRp', 'account.balanceRp',
  ],
  writes: [
    'household.served', 'household.helpRp', 'household.savingsRp', 'household.reached', 'household.reachedNow', 'regency.governmentLateRp', 'regency.ngoLateRp',
    'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    const struck = listStruck(world);
    learnOfCases(world, struck);
    for (let employer = 0; employer < 2; employer++) serve(world, struck, employer);
    helpNeighbours(world, struck);
  },
};

/** Rows of the households struck this month. */
function listStruck(world: World): Int32Array {
  const { shock } = world.household;
  let count = 0;
  for (let h = 0; h < shock.length; h++) if (shock[h] !== 0) world.rowList[count++] = h;
  return world.rowList.subarray(0, count);
}

/** Marks every known case with the partner that is asked: 1 government, 2 NGO. */
function learnOfCases(world: World, struck: Int32Array): void {
  const { household, village, facilitator } = world;
  const alone = value(world, 'shock.knownAlone');
  const desk = value(world, 'shock.knownDesk');
  const met = value(world, 'shock.knownContact');
  const active = value(world, 'government.activeShare');
  const ngo = value(world, 'ngo.present') === 1;
  const luck = sheet(world.luck, 'known', world.month + 1, 0, household.rows);
  for (const h of struck) {
    const atNgo = ngo && village.assisted[household.village[h]] === 1;
    const f = household.facilitator[h];
    const employer = f >= 0 ? facilitator.employer[f] : atNgo ? 1 : 0;
    // A government desk is as present as officials are active; a linking tie opens it half again as far.
    const present = employer === 1 ? household.trustNgo[h] : household.trustGovernment[h] * active;
    const told = alone + (desk - alone) * Math.min(1, present * (household.linking[h] ? 1.5 : 1));
    const known = household.contacted[h] ? 1 - (1 - told) * (1 - met) : told;
    if (luck[h] >= known) continue;
    household.served[h] = employer + 1;
  }
}

function payment(world: World, h: number): number {
  return Math.min(value(world, 'shock.coverCapRp'), Math.round(world.household.claimRp[h] * value(world, 'shock.coverShare')));
}

/** Pays known cases in an order of luck until the next one can no longer be paid; who is turned away is marked. */
function serve(world: World, struck: Int32Array, employer: number): void {
  const { household, village } = world;
  const luck = sheet(world.luck, 'served', world.month + 1, 0, household.rows);
  const line = struck.filter((h) => household.served[h] === employer + 1).sort((a, b) => luck[a] - luck[b] || a - b);
  let left = employer === 0 ? balanceRp(world, 'government', protecting) - world.regency.dueRp[protecting] : balanceRp(world, 'ngo', protecting);
  const paid = new Float64Array(village.rows);
  for (const h of line) {
    const rupiah = payment(world, h);
    if (rupiah > left) left = 0;
    if (rupiah > left || rupiah === 0) {
      household.served[h] += 2;
      continue;
    }
    left -= rupiah;
    household.helpRp[h] += rupiah;
    household.reached[h] |= 4;
    household.reachedNow[h] |= 4;
    household.savingsRp[h] += rupiah;
    paid[household.village[h]] += rupiah;
  }
  for (let v = 0; v < village.rows; v++) spend(world, employer === 0 ? 'governmentCover' : 'ngoCover', v, paid[v]);
}

/** Neighbours collect for those struck alone or together, each giving at most a small share of what exceeds the poverty line. */
function helpNeighbours(world: World, struck: Int32Array): void {
  const { household, village } = world;
  const coverShare = value(world, 'shock.kinCoverShare');
  const burden = value(world, 'shock.kinBurdenShare');
  const line = value(world, 'household.povertyLineRpPerMonth');
  const { baseRp, persons, savingsRp, shock, lossMonths, claimRp, helpRp, village: village_h } = household;
  const need = new Float64Array(village.rows);
  const received = new Float64Array(village.rows);
  for (const h of struck) need[village_h[h]] += claimRp[h] * coverShare * village.gotongRoyong[village_h[h]];
  for (let v = 0; v < village.rows; v++) {
    const give = village.surplusRp[v] > 0 ? Math.min(burden, need[v] / village.surplusRp[v]) : 0;
    if (give === 0) continue;
    const last = village.firstHousehold[v] + village.families[v];
    let given = 0;
    for (let h = village.firstHousehold[v]; h < last; h++) {
      const surplus = baseRp[h] - line * persons[h];
      if (surplus <= 0 || shock[h] !== 0 || lossMonths[h] !== 0) continue;
      const rupiah = Math.min(savingsRp[h], Math.floor(give * surplus));
      savingsRp[h] -= rupiah;
      given += rupiah;
    }
    post(world, 'mutualAid', v, given);
  }
  for (const h of struck) {
    const v = village_h[h];
    if (need[v] === 0) continue;
    const wanted = claimRp[h] * coverShare * village.gotongRoyong[v];
    const rupiah = Math.floor(Math.min(wanted, (balanceRp(world, 'community', v) * wanted) / need[v]));
    helpRp[h] += rupiah;
    savingsRp[h] += rupiah;
    received[v] += rupiah;
  }
  for (let v = 0; v < village.rows; v++) post(world, 'mutualAidReceived', v, received[v]);
}
