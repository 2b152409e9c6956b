import { cite } from '../citations';
import { healthNear, livingLevel, livingPace, outOfSchoolRisk, schoolingPace } from '../state/welfare';
import { value } from '../state/value';
import type { Process } from './process';

/** Health, house, schooling, parenting, safety. */
export const wellbeing: Process = {
  id: 'wellbeing',
  label: { en: 'Health, house, schooling, parenting', id: 'Kesehatan, rumah, sekolah, pengasuhan' },
  about: {
    en: 'After an illness health recovers, to full health for who can eat well and to less for the poor. House, water and sanitation slowly follow what a household can afford. The risk that a child is out of school follows poverty; keeping the conditions of PKH and better parenting lower it. What was learned about parenting is slowly lost. A threat that nobody answered passes.',
    id: 'Setelah sakit, kesehatan pulih, sepenuhnya bagi yang cukup makan dan kurang dari itu bagi yang miskin. Rumah, air, dan sanitasi perlahan mengikuti kemampuan keluarga. Risiko anak tidak bersekolah mengikuti kemiskinan; memenuhi syarat PKH dan pengasuhan yang lebih baik menurunkannya. Yang dipelajari tentang pengasuhan perlahan hilang. Ancaman yang tak ditangani berlalu.',
  },
  source: cite({ en: 'Poverty, weakness and vulnerability feed each other in the deprivation trap of Robert Chambers, which the study of Pilang uses; PKH halved the share of children out of school. The paces and the sizes of the links are assumed.', id: 'Kemiskinan, kelemahan, dan kerentanan saling memperkuat dalam perangkap deprivasi Robert Chambers, yang dipakai studi Pilang; PKH mengurangi separuh bagian anak yang tidak bersekolah. Laju dan besarnya kaitan adalah asumsi.' }, 'shoeladina2023', 'cahyadi2020'),
  reads: [
    'household.consumptionRp', 'household.persons', 'household.housingRank', 'household.sickMonths', 'household.recipient', 'household.complied',
    'household.startingParenting', 'household.parenting',
  ],
  writes: ['household.health', 'household.living', 'household.schooling', 'household.parenting', 'household.unsafeMonths'],
  run(world) {
    const { household } = world;
    const line = value(world, 'household.povertyLineRpPerMonth');
    const hunger = value(world, 'household.hungerHealthEffect');
    const recovery = value(world, 'household.healthRecoveryPerMonth');
    const ofPkh = value(world, 'household.pkhSchoolingEffect');
    const ofParenting = value(world, 'household.parentingSchoolingEffect');
    const forgetting = value(world, 'household.parentingDecayPerYear') / 12;
    const { consumptionRp, persons, housingRank, sickMonths, recipient, complied, startingParenting } = household;
    const { health, living, schooling, parenting, unsafeMonths } = household;
    for (let h = 0; h < household.rows; h++) {
      const lines = consumptionRp[h] / (persons[h] * line);
      living[h] += livingPace * (livingLevel(lines, housingRank[h]) - living[h]);
      // An illness that still runs holds health down.
      const well = healthNear(lines, hunger);
      if (sickMonths[h] === 0 || health[h] > well) health[h] += recovery * (well - health[h]);
      const learned = parenting[h] - startingParenting[h];
      let risk = outOfSchoolRisk(lines);
      if (learned > 0) {
        parenting[h] -= forgetting * learned;
        risk *= 1 - (ofParenting * learned) / (1 - startingParenting[h]);
      }
      if ((recipient[h] & 1) !== 0 && complied[h] !== 0) risk *= 1 - ofPkh;
      schooling[h] += schoolingPace * (1 - risk - schooling[h]);
      if (unsafeMonths[h] > 0) unsafeMonths[h] -= 1;
    }
  },
};
