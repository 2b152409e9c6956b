import { cite } from '../citations';
import { sheet } from '../luck';
import { logistic } from '../math';
import { bondingWidth } from '../state/household';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Level at which gotong royong, trust and the quality of a group speak neither for nor against coming. */
const usualGotongRoyong = 0.65;
const usualTrust = 0.5;
const usualQuality = 0.7;

/** Who comes to the meeting. */
export const participation: Process = {
  id: 'participation',
  label: { en: 'Participation', id: 'Partisipasi' },
  about: {
    en: 'A family that knows of the programme and whose group meets this month comes with a probability (logit) that rises with its own inclination, the benefit it expects from a skilled and motivated facilitator, whoever the employer, trust in whoever invites, voice, close neighbours who came last month and gotong royong, and falls with the time that poverty leaves no room for, illness and jealousy. A group without a facilitator meets on its own with a probability that follows its cohesion, its leaders and how far active officials recognise it.',
    id: 'Keluarga yang mengetahui program dan kelompoknya bertemu bulan ini hadir dengan peluang (logit) yang naik menurut kecenderungannya, manfaat yang diharapkan dari pendamping yang cakap dan bersemangat, siapa pun pemberi kerjanya, kepercayaan kepada pengundang, suara, tetangga dekat yang hadir bulan lalu, dan gotong royong, serta turun menurut waktu yang tersita oleh kemiskinan, sakit, dan kecemburuan. Kelompok tanpa pendamping bertemu sendiri dengan peluang menurut kekompakan, pemimpinnya, dan sejauh mana pejabat yang aktif mengakuinya.',
  },
  source: cite({ en: 'Poorer families give less time, social networks draw people in, strong gotong royong goes with participation, the sick are isolated, and mistargeted transfers lower participation. The coefficients are assumed.', id: 'Keluarga yang lebih miskin memberi lebih sedikit waktu, jaringan sosial mengajak orang hadir, gotong royong yang kental sejalan dengan partisipasi, yang sakit terasing, dan bantuan yang salah sasaran menurunkan partisipasi. Koefisiennya asumsi.' }, 'beard2007', 'shoeladina2023', 'chambers1983', 'cameronShah2014'),
  reads: [
    'household.aware', 'household.contacted', 'household.invited', 'household.facilitator', 'household.group', 'household.propensity', 'household.trustGovernment',
    'household.trustNgo', 'household.trustFacilitator', 'household.voice', 'household.jealousy', 'household.sickMonths', 'household.bonding',
    'household.consumptionRp', 'household.persons', 'household.village', 'household.attended', 'village.gotongRoyong', 'facilitator.employer',
    'facilitator.motivation', 'facilitator.skill', 'group.cohesion', 'group.leadership',
  ],
  writes: ['household.attended', 'household.attendance', 'group.attending'],
  run(world) {
    const { household, village, facilitator, group } = world;
    const baseline = value(world, 'group.baselineAttendance');
    const benefit = value(world, 'group.benefitEffect');
    const trust = value(world, 'group.trustEffect');
    const peer = value(world, 'group.peerEffect');
    const mutual = value(world, 'group.gotongRoyongEffect');
    const time = value(world, 'group.timeCostEffect');
    const voiceEffect = value(world, 'group.voiceEffect');
    const startingVoice = value(world, 'social.startingVoice');
    const jealousyEffect = value(world, 'group.jealousyEffect');
    const sickness = value(world, 'group.sicknessEffect');
    const line = value(world, 'household.povertyLineRpPerMonth');
    const meets = meetingOnTheirOwn(world);
    const luck = sheet(world.luck, 'attendance', world.month + 1, 0, household.rows);
    const { attended, attendance, bonding, contacted, invited, aware, voice, jealousy, sickMonths, consumptionRp, persons } = household;

    // Neighbours' choices are those of last month, so that nobody sees a choice of the same month.
    const before = world.rowList;
    for (let h = 0; h < household.rows; h++) before[h] = attended[h];
    attended.fill(0);
    group.attending.fill(0);
    for (let h = 0; h < household.rows; h++) {
      const g = household.group[h];
      if (!invited[h] || g < 0) {
        attendance[h] -= attendance[h] / 6;
        continue;
      }
      const f = household.facilitator[h];
      if (aware[h] && (f >= 0 ? contacted[h] : meets[g])) {
        // With a facilitator it is the facilitator and the employer that one trusts; without, the group.
        let q = group.leadership[g];
        let trusted = group.cohesion[g];
        if (f >= 0) {
          q = facilitator.skill[f] * facilitator.motivation[f];
          trusted = 0.5 * (household.trustFacilitator[h] + (facilitator.employer[f] === 0 ? household.trustGovernment[h] : household.trustNgo[h]));
        }
        let peers = 0;
        let came = 0;
        for (let i = h * bondingWidth; i < (h + 1) * bondingWidth && bonding[i] >= 0; i++) {
          const other = bonding[i];
          peers += invited[other];
          came += before[other];
        }
        const norm = peers > 0 ? came / peers - baseline : 0;
        const gap = 1 - consumptionRp[h] / (persons[h] * line);
        const x = household.propensity[h] + benefit * (q - usualQuality) + trust * (trusted - usualTrust) + voiceEffect * (voice[h] - startingVoice)
          + peer * norm + mutual * (village.gotongRoyong[household.village[h]] - usualGotongRoyong)
          - (gap > 0 ? time * gap : 0) - (sickMonths[h] > 0 ? sickness : 0) - jealousyEffect * jealousy[h];
        if (luck[h] < logistic(x)) {
          attended[h] = 1;
          group.attending[g] += 1;
        }
      }
      attendance[h] += (attended[h] - attendance[h]) / 6;
    }
  },
};

/** Groups that would meet this month if nobody came to them. */
function meetingOnTheirOwn(world: World): Uint8Array {
  const { group } = world;
  const meets = new Uint8Array(group.rows);
  const recognised = 1 - value(world, 'group.recognitionEffect') * (1 - value(world, 'government.activeShare'));
  const able = value(world, 'group.organisation') * recognised;
  const luck = sheet(world.luck, 'meeting', world.month + 1, 1, group.rows);
  for (let g = 0; g < group.rows; g++) {
    if (luck[g] < able * Math.sqrt(group.cohesion[g] * group.leadership[g])) meets[g] = 1;
  }
  return meets;
}
