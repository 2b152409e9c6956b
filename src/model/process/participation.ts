import { cite } from '../citations';
import { sheet } from '../luck';
import { logistic } from '../math';
import { bondingWidth } from '../state/household';
import { value } from '../state/world';
import type { Process } from './process';

/** Who comes to the meeting. */
export const participation: Process = {
  id: 'participation',
  label: { en: 'Participation', id: 'Partisipasi' },
  about: {
    en: 'A family that was invited this month comes with a probability (logit) that rises with its own inclination, the benefit it expects from a good facilitator, trust in whoever invites, close neighbours who came last month and gotong royong, and falls with the time that poverty leaves no room for.',
    id: 'Keluarga yang diundang bulan ini hadir dengan peluang (logit) yang naik menurut kecenderungannya, manfaat yang diharapkan dari pendamping yang baik, kepercayaan kepada pengundang, tetangga dekat yang hadir bulan lalu, dan gotong royong, serta turun menurut waktu yang tersita oleh kemiskinan.',
  },
  source: cite({ en: 'Poorer families give less time, social networks draw people in, and strong gotong royong goes with participation. The coefficients are assumed.', id: 'Keluarga yang lebih miskin memberi lebih sedikit waktu, jaringan sosial mengajak orang hadir, dan gotong royong yang kental sejalan dengan partisipasi. Koefisiennya asumsi.' }, 'beard2007', 'shoeladina2023'),
  reads: [
    'household.contacted', 'household.invited', 'household.facilitator', 'household.group', 'household.propensity', 'household.trustGovernment', 'household.trustNgo', 'household.bonding',
    'household.consumptionRp', 'household.persons', 'household.village', 'household.attended', 'village.gotongRoyong', 'facilitator.employer', 'facilitator.motivation', 'group.members',
  ],
  writes: ['household.attended', 'household.attendance', 'group.attending', 'group.cohesion'],
  run(world) {
    const { household, village, facilitator, group } = world;
    const baseline = value(world, 'group.baselineAttendance');
    const usualGotongRoyong = 0.65;
    const usualTrust = 0.5;
    const usualQuality = 0.7;
    const benefit = value(world, 'group.benefitEffect');
    const trust = value(world, 'group.trustEffect');
    const peer = value(world, 'group.peerEffect');
    const mutual = value(world, 'group.gotongRoyongEffect');
    const time = value(world, 'group.timeCostEffect');
    const line = value(world, 'household.povertyLineRpPerMonth');
    const skill = value(world, 'facilitator.skill');
    const quality = value(world, 'facilitator.governmentQuality');
    const luck = sheet(world.luck, 'attendance', world.month + 1, 0, household.rows);
    const { attended, attendance, bonding, contacted, invited, facilitator: facilitator_h } = household;

    // Neighbours' choices are those of last month, so that nobody sees a choice of the same month.
    const before = world.rowList;
    for (let h = 0; h < household.rows; h++) before[h] = attended[h];
    attended.fill(0);
    group.attending.fill(0);
    for (let h = 0; h < household.rows; h++) {
      if (!invited[h]) {
        attendance[h] -= attendance[h] / 6;
        continue;
      }
      if (contacted[h]) {
        const f = facilitator_h[h];
        const government = facilitator.employer[f] === 0;
        const q = skill * facilitator.motivation[f] * (government ? quality : 1);
        let peers = 0;
        let came = 0;
        for (let i = h * bondingWidth; i < (h + 1) * bondingWidth; i++) {
          const other = bonding[i];
          if (other < 0) break;
          peers += invited[other];
          came += before[other];
        }
        const norm = peers > 0 ? came / peers - baseline : 0;
        const gap = 1 - household.consumptionRp[h] / (household.persons[h] * line);
        const x = household.propensity[h] + benefit * (q - usualQuality)
          + trust * ((government ? household.trustGovernment[h] : household.trustNgo[h]) - usualTrust)
          + peer * norm + mutual * (village.gotongRoyong[household.village[h]] - usualGotongRoyong) - (gap > 0 ? time * gap : 0);
        if (luck[h] < logistic(x)) {
          attended[h] = 1;
          group.attending[household.group[h]] += 1;
        }
      }
      attendance[h] += (attended[h] - attendance[h]) / 6;
    }
    for (let g = 0; g < group.rows; g++) {
      if (group.members[g] > 0) group.cohesion[g] += 0.08 * (group.attending[g] / group.members[g] - group.cohesion[g]);
    }
  },
};
