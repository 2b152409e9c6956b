import { cite } from '../citations';
import { sheet } from '../luck';
import { bondingWidth, bridgingWidth } from '../state/household';
import { connect, degree, disconnect, readNetwork } from '../state/ties';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

const months = 12;
/** Numbers that a household reads in its month: one per bonding and bridging tie that may lapse, one per kind of tie that may come. */
const lossNumbers = bondingWidth + bridgingWidth;
const gainNumbers = 4;
/** Households looked at for a partner before giving up. */
const search = 120;
/** A facilitator who has not come for this long is no longer a contact that a tie could grow from. */
const recentMonths = 3;

/** Ties come and go, a twelfth of the households each month. */
export const ties: Process = {
  id: 'ties',
  label: { en: 'Ties', id: 'Ikatan sosial' },
  about: {
    en: 'Once a year, in a month of its own, every household looks over its ties. Some lapse. In ordinary life another tie takes the place of one that lapsed; among neighbours it may not for a family too poor to contribute, nor for a jealous one. Meeting in a group makes bonding ties, trading at stalls that enabling has built and meetings of groups make bridging ties, contact with a facilitator makes a tie to the facilitator or NGO and voice one to active officials. Who has fewer neighbours than is usual and can contribute finds some again. Degrees and the largest component are counted once a year.',
    id: 'Sekali setahun, pada bulannya sendiri, tiap keluarga meninjau ikatannya. Sebagian putus. Biasanya ikatan lain menggantikan yang putus; di antara tetangga belum tentu begitu bagi keluarga yang terlalu miskin untuk menyumbang dan bagi yang cemburu. Pertemuan kelompok menumbuhkan ikatan bonding, berdagang di lapak hasil upaya memungkinkan dan pertemuan kelompok menumbuhkan bridging, pendampingan menumbuhkan ikatan dengan pendamping atau LSM, dan suara menumbuhkan ikatan dengan pejabat yang aktif. Yang tetangganya kurang dari lazim dan mampu menyumbang memperolehnya kembali. Derajat dan komponen terbesar dihitung sekali setahun.',
  },
  source: cite({ en: 'The three kinds of ties and what they do follow the literature on social capital as the study of Mangkubumen uses it; that poverty isolates follows the deprivation trap. The paces are assumed.', id: 'Tiga jenis ikatan dan kegunaannya mengikuti pustaka modal sosial sebagaimana dipakai studi Mangkubumen; bahwa kemiskinan mengasingkan mengikuti perangkap kemiskinan. Lajunya asumsi.' }, 'woolcockNarayan2000', 'febriana', 'chambers1983'),
  reads: [
    'household.bonding', 'household.bridging', 'household.linking', 'household.village', 'household.neighbourhood', 'household.group', 'household.attended',
    'household.enterprise', 'household.consumptionRp', 'household.persons', 'household.jealousy', 'household.voice', 'household.trustFacilitator',
    'household.lastContactMonth', 'village.firstHousehold', 'village.families', 'village.opportunityRp',
  ],
  writes: [
    'household.bonding', 'household.bridging', 'household.linking', 'regency.bondingDegree', 'regency.bridgingDegree', 'regency.linkingDegree',
    'regency.reachableShare',
  ],
  run(world) {
    const { household } = world;
    const first = world.month % months;
    const turns = Math.ceil(household.rows / months);
    // The place of a household in the sheets is its turn: only one in twelve draws this month.
    const losses = sheet(world.luck, 'tieLoss', world.month + 1, 0, turns * lossNumbers);
    const gains = sheet(world.luck, 'tieGain', world.month + 1, 1, turns * gainNumbers);
    const rates: Rates = {
      lapse: value(world, 'social.tieLapsePerYear'),
      linking: value(world, 'social.linkingGainPerYear'),
      officials: value(world, 'government.activeShare'),
      startingVoice: value(world, 'social.startingVoice'),
      usualOfficials: value(world, 'village.linkingTies'),
      neighbourhood: value(world, 'village.neighbourhoodFamilies'),
    };
    const line = value(world, 'household.povertyLineRpPerMonth');
    const isolation = value(world, 'social.isolationEffect');
    const usual = value(world, 'village.bondingTies');
    const bondingGain = value(world, 'social.bondingGainPerYear');
    const bridgingGain = value(world, 'social.bridgingGainPerYear');
    for (let h = first, turn = 0; h < household.rows; h += months, turn++) {
      const loss = turn * lossNumbers;
      const gain = turn * gainNumbers;
      const poor = household.consumptionRp[h] < household.persons[h] * line;
      lapseBonding(world, h, rates, isolation * (poor ? 1 : household.jealousy[h]), losses, loss);
      lapseBridging(world, h, rates, losses, loss + bondingWidth);

      const lacking = usual > 0 && !poor ? Math.max(0, 1 - degree(household.bonding, bondingWidth, h) / usual) : 0;
      if (household.attended[h] && gains[gain] < bondingGain) meetMember(world, h);
      else if (gains[gain] < bondingGain * lacking) meetNeighbour(world, h, rates, gains[gain] / (bondingGain * lacking));
      if (gains[gain + 1] < bridgingGain && gathers(world, h)) meetStranger(world, h, gains[gain + 1] / bridgingGain, true);
      link(world, h, rates, gains[gain + 2], gains[gain + 3]);
    }
    if ((world.month + 1) % months === 0) readNetwork(world);
  },
};

/** What the parameters say of the month. */
interface Rates {
  readonly lapse: number;
  readonly linking: number;
  readonly officials: number;
  readonly startingVoice: number;
  readonly usualOfficials: number;
  readonly neighbourhood: number;
}

/** Each tie is looked over by both ends once a year, so either lets it lapse with half the chance; `lost` of those are not renewed. */
function lapseBonding(world: World, h: number, rates: Rates, lost: number, luck: Float64Array, place: number): void {
  const { bonding } = world.household;
  const chance = rates.lapse / 2;
  for (let i = degree(bonding, bondingWidth, h) - 1; i >= 0; i--) {
    const u = luck[place + i] / chance;
    if (u >= 1) continue;
    disconnect(bonding, bondingWidth, h, bonding[h * bondingWidth + i]);
    if (u >= lost) meetNeighbour(world, h, rates, (u - lost) / (1 - lost));
  }
}

function lapseBridging(world: World, h: number, rates: Rates, luck: Float64Array, place: number): void {
  const { bridging } = world.household;
  const chance = rates.lapse / 2;
  for (let i = degree(bridging, bridgingWidth, h) - 1; i >= 0; i--) {
    const u = luck[place + i] / chance;
    if (u >= 1) continue;
    disconnect(bridging, bridgingWidth, h, bridging[h * bridgingWidth + i]);
    meetStranger(world, h, u, false);
  }
}

/** A tie to somebody of the same neighbourhood who has room, looked for from a place that luck gives. */
function meetNeighbour(world: World, h: number, rates: Rates, luck: number): void {
  const { household, village } = world;
  const start = household.neighbourhood[h] * rates.neighbourhood;
  const first = village.firstHousehold[household.village[h]] + start;
  const size = Math.min(rates.neighbourhood, village.families[household.village[h]] - start);
  const offset = Math.floor(luck * size);
  for (let i = 0; i < size; i++) if (connect(household.bonding, bondingWidth, h, first + ((offset + i) % size))) return;
}

/** A tie to the nearest member of the own group who came too and has room. */
function meetMember(world: World, h: number): void {
  const { household } = world;
  const { group, attended, bonding } = household;
  for (let step = 2; step < 2 * search; step++) {
    const other = h + (step % 2 === 0 ? -(step >> 1) : step >> 1);
    if (other < 0 || other >= household.rows || group[other] !== group[h] || !attended[other]) continue;
    if (connect(bonding, bondingWidth, h, other)) return;
  }
}

/** Whether a household goes where people of other places are met: a stall that enabling has built, a meeting. */
function gathers({ household, village }: World, h: number): boolean {
  return household.attended[h] === 1 || (household.enterprise[h] === 1 && village.opportunityRp[household.village[h]] > 0);
}

/** A tie to a household of another neighbourhood that has room, looked for from a place that luck gives. */
function meetStranger(world: World, h: number, luck: number, gathering: boolean): void {
  const { household } = world;
  const offset = Math.floor(luck * household.rows);
  for (let i = 0; i < search; i++) {
    const other = (offset + i) % household.rows;
    if (household.village[other] === household.village[h] && household.neighbourhood[other] === household.neighbourhood[h]) continue;
    if (gathering && !gathers(world, other)) continue;
    if (connect(household.bridging, bridgingWidth, h, other)) return;
  }
}

/** Linking ties. Those to officials lapse and come so that without a programme their number stays. */
function link(world: World, h: number, rates: Rates, official: number, facilitator: number): void {
  const { lapse, linking: gain, usualOfficials: usual } = rates;
  const { linking, voice, trustFacilitator, lastContactMonth } = world.household;
  if ((linking[h] & 1) !== 0) {
    if (official < lapse) linking[h] &= ~1;
  } else {
    const ordinary = usual < 1 ? (lapse * usual) / (1 - usual) : 1;
    if (official < ordinary + gain * rates.officials * Math.max(0, voice[h] - rates.startingVoice)) linking[h] |= 1;
  }
  const met = lastContactMonth[h] >= 0 && lastContactMonth[h] > world.month + 1 - recentMonths;
  if ((linking[h] & 2) !== 0) {
    if (!met && facilitator < lapse) linking[h] &= ~2;
  } else if (met && facilitator < gain * trustFacilitator[h]) linking[h] |= 2;
}
