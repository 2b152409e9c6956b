import { cite } from '../citations';
import { sheet } from '../luck';
import { value } from '../state/world';
import type { Process } from './process';

/** Skill and confidence grow where facilitator, group and climate work together. */
export const learning: Process = {
  id: 'learning',
  label: { en: 'Learning', id: 'Belajar' },
  about: {
    en: 'Who came learns a share of what is still to be learned: more with a good facilitator, a training place, a group that holds together and an open policy climate. Each of the last two multiplies, so that ability alone stalls without the group and the state. Unused skill is slowly forgotten.',
    id: 'Yang hadir mempelajari sebagian dari yang belum dikuasai: lebih banyak dengan pendamping yang baik, tempat pelatihan, kelompok yang kompak, dan iklim kebijakan yang terbuka. Dua yang terakhir saling mengalikan, sehingga kemampuan perorangan saja mandek tanpa kelompok dan negara. Kecakapan yang tak dipakai perlahan terlupa.',
  },
  source: cite({ en: 'The levels of person, group and state follow Mouzelis as the study of Mangkubumen uses him: individual ability did not grow without the other two. The rates are assumed.', id: 'Tingkat perorangan, kelompok, dan negara mengikuti Mouzelis sebagaimana dipakai studi Mangkubumen: kemampuan perorangan tidak berkembang tanpa dua tingkat lainnya. Lajunya asumsi.' }, 'mouzelis1995', 'febriana'),
  reads: [
    'household.startingSkill', 'household.startingConfidence',
    'household.attended', 'household.facilitator', 'household.group', 'facilitator.employer', 'facilitator.motivation', 'group.cohesion',
    'group.attending', 'group.facilitator', 'regency.motivation', 'regency.governmentCoursePlaces', 'regency.ngoCoursePlaces',
  ],
  writes: ['household.skill', 'household.confidence', 'household.course'],
  run(world) {
    const { household, facilitator, group, regency } = world;
    const rate = value(world, 'group.learningRate');
    const forgetting = value(world, 'group.skillDecayPerYear') / 12;
    const alone = value(world, 'group.aloneShare');
    const courseDose = value(world, 'group.courseDose');
    const facilitatorSkill = value(world, 'facilitator.skill');
    const quality = value(world, 'facilitator.governmentQuality');
    const meetings = Math.max(1, value(world, 'facilitator.meetingsPerMonth'));
    // The climate is open as far as government takes part and the partners pull together.
    const open = Math.sqrt(value(world, 'government.activeShare')) * (0.5 + 0.5 * regency.motivation[0]);
    const climate = alone + (1 - alone) * open;

    const present = [0, 0];
    for (let g = 0; g < group.rows; g++) if (group.facilitator[g] >= 0) present[facilitator.employer[group.facilitator[g]]] += group.attending[g];
    const chance = [regency.governmentCoursePlaces[0] / Math.max(1, present[0]), regency.ngoCoursePlaces[0] / Math.max(1, present[1])];
    const luck = sheet(world.luck, 'course', world.month + 1, 0, household.rows);
    const { skill, confidence, startingSkill, startingConfidence, attended, course } = household;
    for (let h = 0; h < household.rows; h++) {
      if (attended[h]) {
        const f = household.facilitator[h];
        const employer = facilitator.employer[f];
        const meso = alone + (1 - alone) * group.cohesion[household.group[h]];
        const q = facilitatorSkill * facilitator.motivation[f] * (employer === 0 ? quality : 1);
        course[h] = luck[h] < chance[employer] ? 1 : 0;
        const growth = Math.min(1, rate * q * (meetings + (course[h] ? courseDose : 0)) * meso * climate);
        skill[h] += growth * (1 - skill[h]);
        confidence[h] += growth * (1 - confidence[h]);
      }
      if (skill[h] > startingSkill[h]) skill[h] -= forgetting * (skill[h] - startingSkill[h]);
      if (confidence[h] > startingConfidence[h]) confidence[h] -= forgetting * (confidence[h] - startingConfidence[h]);
    }
  },
};
