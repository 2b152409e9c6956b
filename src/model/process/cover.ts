import { cite } from '../citations';
import { efforts } from '../declare';
import { balanceRp, spend } from '../ledger';
import { sheet } from '../luck';
import { listStruck } from '../state/struck';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

const protecting = efforts.indexOf('protecting');
/** Kinds of shock from here on are violence and eviction: cases that are accompanied. */
const firstAccompanied = 6;
/** A linking tie opens a desk half again as far. Assumed. */
const linkingFactor = 1.5;

/** Protecting: which shocks become known, which are answered. */
export const cover: Process = {
  id: 'cover',
  label: { en: 'Help after a shock', id: 'Bantuan setelah guncangan' },
  about: {
    en: 'A partner that sets money aside for protecting keeps a desk, the NGO in its working area only. A case becomes known when the family knows of a desk and trusts it, when the facilitator met the family last month, through somebody in office, or else by chance. The partner pays part of the loss while its protecting money lasts; cases of violence and eviction are accompanied too, which costs money, ends the threat and shortens the loss. Cases that cannot be paid are turned away, some of them passed on to the other partner.',
    id: 'Mitra yang menyisihkan dana melindungi membuka posko, LSM hanya di wilayah dampingannya. Kasus terungkap bila keluarga tahu adanya posko dan percaya kepadanya, bila pendamping menemui keluarga itu bulan lalu, lewat kenalan di kantor, atau kebetulan saja. Mitra membayar sebagian kerugian selama dana melindungi masih ada; kasus kekerasan dan penggusuran juga didampingi, yang memerlukan biaya, mengakhiri ancaman, dan memperpendek kerugian. Kasus yang tak terbiayai ditolak, sebagian dirujuk ke mitra lainnya.',
  },
  source: cite({ en: 'Cases stay hidden where nobody is there to tell; in Ogan Komering Ulu protecting was left to the NGO, which accompanied small traders, women and children. The chances that a case becomes known are assumed.', id: 'Kasus tersembunyi bila tak ada tempat melapor; di Ogan Komering Ulu upaya melindungi diserahkan kepada LSM, yang mendampingi pedagang UMKM, perempuan, dan anak. Peluang terungkapnya kasus adalah asumsi.' }, 'detik2023', 'anita2023'),
  reads: [
    'household.shock', 'household.claimRp', 'household.lastContactMonth', 'household.facilitator', 'household.trustGovernment', 'household.trustNgo',
    'household.linking', 'household.aware', 'household.village', 'household.helpRp', 'household.served', 'village.assisted',
    'facilitator.employer', 'regency.engagement', 'regency.dueRp', 'regency.ngoLateRp', 'regency.governmentLateRp', 'account.balanceRp',
  ],
  writes: [
    'household.served', 'household.helpRp', 'household.savingsRp', 'household.lossMonths', 'household.unsafeMonths', 'household.reached', 'household.reachedNow',
    'regency.governmentLateRp', 'regency.ngoLateRp', 'account.balanceRp', 'flow.monthRp', 'flow.totalRp',
  ],
  run(world) {
    const struck = listStruck(world);
    const desk = desks(world);
    learnOfCases(world, struck, desk);
    const { served } = world.household;
    let luck: Float64Array | undefined;
    const lineOf = (answer: number): Int32Array => {
      const line = struck.filter((h) => served[h] === answer);
      if (line.length < 2) return line;
      const order = (luck ??= sheet(world.luck, 'served', world.month + 1, 0, world.household.rows));
      return line.sort((a, b) => order[a] - order[b] || a - b);
    };
    for (let partner = 0; partner < 2; partner++) serve(world, lineOf(partner + 1), partner);
    const turnedAway = [lineOf(4), lineOf(3)];
    for (let partner = 0; partner < 2; partner++) serve(world, passedOn(world, turnedAway[partner], desk, partner), partner);
  },
};

/** Whether government (0) and the NGO (1) set money aside for protecting. */
function desks(world: World): readonly [boolean, boolean] {
  const government = value(world, 'government.partnershipBudgetRpPerYear') > 0 && value(world, 'government.protectingWeight') > 0;
  const own = value(world, 'ngo.ownFundsRpPerYear') > 0 && value(world, 'ngo.protectingWeight') > 0;
  return [government, value(world, 'ngo.present') === 1 && (own || (government && value(world, 'government.grantShare') > 0))];
}

/** Marks every known case with the partner that is asked: 1 government, 2 NGO. */
function learnOfCases(world: World, struck: Int32Array, desk: readonly [boolean, boolean]): void {
  const { household, village, facilitator } = world;
  const alone = value(world, 'shock.knownAlone');
  const open = value(world, 'shock.knownDesk') - alone;
  const met = value(world, 'shock.knownContact');
  // A government desk is as present as officials are active.
  const active = desk[0] ? value(world, 'government.activeShare') : 0;
  const luck = sheet(world.luck, 'known', world.month + 1, 0, household.rows);
  for (const h of struck) {
    const government = household.trustGovernment[h] * active;
    const ngo = desk[1] && village.assisted[household.village[h]] ? household.trustNgo[h] : 0;
    const present = household.aware[h] ? Math.max(government, ngo) * (household.linking[h] ? linkingFactor : 1) : 0;
    const told = alone + open * Math.min(1, present);
    if (luck[h] < told) household.served[h] = ngo > government ? 2 : 1;
    else if (household.lastContactMonth[h] === world.month && world.month > 0 && household.facilitator[h] >= 0 && luck[h] < 1 - (1 - told) * (1 - met)) {
      household.served[h] = facilitator.employer[household.facilitator[h]] + 1;
    }
  }
}

/** Pays cases in their order until the next one can no longer be paid; who is turned away is marked. */
function serve(world: World, line: Int32Array, partner: number): void {
  const { household, village } = world;
  const share = value(world, 'shock.coverShare');
  const capRp = value(world, 'shock.coverCapRp');
  const caseCostRp = value(world, 'shock.caseCostRp');
  const lasting = 1 - value(world, 'shock.accompanimentShare');
  let left = partner === 0 ? balanceRp(world, 'government', protecting) - world.regency.dueRp[protecting] : balanceRp(world, 'ngo', protecting);
  const paid = new Float64Array(village.rows);
  const accompanied = new Float64Array(village.rows);
  for (const h of line) {
    // Nobody gets more than the loss, whoever helped before.
    const rupiah = Math.max(0, Math.min(capRp, Math.round(household.claimRp[h] * share), household.claimRp[h] - household.helpRp[h]));
    const accompanies = household.shock[h] >= firstAccompanied;
    const costRp = accompanies ? caseCostRp : 0;
    if (rupiah + costRp > left) left = 0;
    if (rupiah + costRp > left || rupiah + costRp === 0) {
      household.served[h] = partner + 3;
      continue;
    }
    left -= rupiah + costRp;
    household.served[h] = partner + 1;
    household.helpRp[h] += rupiah;
    household.savingsRp[h] += rupiah;
    household.reached[h] |= 4;
    household.reachedNow[h] |= 4;
    paid[household.village[h]] += rupiah;
    accompanied[household.village[h]] += costRp;
    if (!accompanies) continue;
    household.unsafeMonths[h] = 0;
    household.lossMonths[h] = Math.round(household.lossMonths[h] * lasting);
  }
  for (let v = 0; v < village.rows; v++) {
    spend(world, partner === 0 ? 'governmentCover' : 'ngoCover', v, paid[v]);
    spend(world, partner === 0 ? 'governmentAccompaniment' : 'ngoAccompaniment', v, accompanied[v]);
  }
}

/** Of the cases that the other partner turned away, those that this one takes up: the more, the closer they work together. */
function passedOn(world: World, line: Int32Array, desk: readonly [boolean, boolean], partner: number): Int32Array {
  const { household, village } = world;
  const chance = desk[partner] && line.length > 0 ? value(world, 'shock.referralShare') * world.regency.engagement[0] : 0;
  if (chance === 0) return line.subarray(0, 0);
  const luck = sheet(world.luck, 'referral', world.month + 1, 1, household.rows);
  return line.filter((h) => luck[h] < chance && (partner === 0 || village.assisted[household.village[h]] === 1));
}
