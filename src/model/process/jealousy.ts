import { cite } from '../citations';
import { bondingWidth } from '../state/household';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Jealousy of near-equals who receive, and protest. */
export const jealousy: Process = {
  id: 'jealousy',
  label: { en: 'Jealousy and protest', id: 'Kecemburuan dan protes' },
  about: {
    en: 'In months when money is handed out (the stages of PKH, start-up capital), a family that gets none grows jealous of every near neighbour who does and who lives about as well as itself: most where it is poor, not at all from two poverty lines a person on; gotong royong and an open list soften it, and it slowly fades. Where the mean of a village passes a threshold people protest: the jealous lose trust in government and complaints take hours of the facilitators there in the next month. The programme goes on.',
    id: 'Pada bulan ketika uang dibagikan (tahap PKH, bantuan modal), keluarga yang tidak menerima mencemburui setiap tetangga dekat yang menerima dan hidupnya kira-kira setara: paling kuat bila ia miskin, sama sekali tidak mulai dua kali garis kemiskinan per orang; gotong royong dan daftar yang terbuka meredamnya, dan perlahan ia mereda. Bila rata-rata desa melewati ambang, orang berprotes: yang cemburu kehilangan kepercayaan kepada pemerintah dan pengaduan menyita jam pendamping di sana pada bulan berikutnya. Program tetap berjalan.',
  },
  source: cite({ en: 'In Pilang quota and mistargeting brought jealousy, complaints and protest that did not stop the programme; mistargeted cash weakened social capital elsewhere in Indonesia. The coefficients are assumed.', id: 'Di Pilang kuota dan salah sasaran menimbulkan kecemburuan, keluh kesah, dan protes yang tidak menghentikan program; uang tunai yang salah sasaran melemahkan modal sosial di tempat lain di Indonesia. Koefisiennya asumsi.' }, 'shoeladina2023', 'cameronShah2014'),
  reads: [
    'household.jealousy', 'household.recipient', 'household.transferRp', 'household.grantRp', 'household.bonding', 'household.consumptionRp', 'household.persons',
    'village.firstHousehold', 'village.families', 'village.gotongRoyong', 'group.village', 'group.facilitator', 'group.members',
    'regency.calendarMonth',
  ],
  writes: ['household.jealousy', 'household.trustGovernment', 'village.jealousy', 'village.protest', 'facilitator.lostHours'],
  run(world) {
    const { household, village } = world;
    const envied = neighboursWhoReceived(world);
    const gain = value(world, 'social.jealousyGain') * (1 - value(world, 'registry.transparency'));
    const buffer = value(world, 'social.jealousyBuffer');
    const kept = 1 - value(world, 'social.jealousyDecayPerMonth');
    const threshold = value(world, 'social.protestThreshold');
    const loss = value(world, 'household.trustLoss');
    const { jealousy: level, trustGovernment, consumptionRp, persons } = household;
    const line = value(world, 'household.povertyLineRpPerMonth');
    for (let v = 0; v < village.rows; v++) {
      const first = village.firstHousehold[v];
      const last = first + village.families[v];
      const each = gain * (1 - buffer * village.gotongRoyong[v]);
      let total = 0;
      for (let h = first; h < last; h++) {
        let j = level[h] * kept;
        if (envied !== null && envied[h] > 0) {
          // Who is poor and left out resents it most.
          const need = Math.min(1, Math.max(0, contentLines - consumptionRp[h] / (persons[h] * line)) / (contentLines - 1));
          j += Math.min(1, each * envied[h] * need) * (1 - j);
        }
        level[h] = j;
        total += j;
      }
      village.jealousy[v] = total / village.families[v];
      village.protest[v] = village.jealousy[v] > threshold ? 1 : 0;
      if (village.protest[v]) for (let h = first; h < last; h++) trustGovernment[h] -= loss * level[h] * trustGovernment[h];
    }
    complain(world);
  },
};

/** From this many poverty lines per person on nobody feels left out. Assumed. */
const contentLines = 2;

/** Per household that received nothing, the near neighbours who did and live about as well; null when nothing was handed out. */
function neighboursWhoReceived(world: World): Int32Array | null {
  const { household, regency } = world;
  const { bonding, consumptionRp, persons, recipient, transferRp, grantRp } = household;
  const ratio = value(world, 'social.nearEqualRatio');
  const stage = regency.calendarMonth[0] % 3 === 0;
  const paid = (h: number): boolean => grantRp[h] > 0 || (stage && (recipient[h] & 1) !== 0 && transferRp[h] > 0);
  const envied = world.rowList;
  let handedOut = false;
  for (let h = 0; h < household.rows; h++) {
    if (!paid(h)) continue;
    if (!handedOut) envied.fill(0);
    handedOut = true;
    const level = consumptionRp[h] / persons[h];
    for (let i = h * bondingWidth; i < (h + 1) * bondingWidth && bonding[i] >= 0; i++) {
      const other = bonding[i];
      // Food and village cash come every month to whoever is on those lists: they too have got theirs.
      if (grantRp[other] === 0 && transferRp[other] === 0 && level * persons[other] >= ratio * consumptionRp[other]) envied[other] += 1;
    }
  }
  return handedOut ? envied : null;
}

/** Hours that complaints take in the next month from every facilitator who works in a protesting village. */
function complain(world: World): void {
  const { village, group, facilitator } = world;
  const hours = value(world, 'social.protestHours');
  facilitator.lostHours.fill(0);
  const last = new Int32Array(facilitator.rows).fill(-1);
  for (let g = 0; g < group.rows; g++) {
    const f = group.facilitator[g];
    const v = group.village[g];
    if (f < 0 || group.members[g] === 0 || !village.protest[v] || last[f] === v) continue;
    last[f] = v;
    facilitator.lostHours[f] += hours;
  }
}
