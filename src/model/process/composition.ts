import { sheet } from '../luck';
import { pkhRpPerYear } from '../state/entitlement';
import { mostRp } from '../state/household';
import { floorRp, meansOf, usualRp } from '../state/means';
import { adultYears, disabledShare, disabledYears, elderlyYears, expectedMembers, growsOldShare, memberYears, mostPersons, poissonQuantile } from '../state/members';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Composition of households. */
export const composition: Process = {
  id: 'composition',
  label: { en: 'Composition of households', id: 'Susunan keluarga' },
  about: {
    en: 'Once a year, each twelfth of the households in another month: who was expected is born, children move on from 0–6 to SD, SMP, SMA and adult age, adults move out or grow old, the old die, a severe disability comes or ends. Births make up for those who leave, so that size and age structure stay the same on average. Income, the floor of consumption and rights to PKH follow the members.',
    id: 'Setahun sekali, tiap seperdua belas keluarga pada bulan yang berbeda: yang dikandung lahir, anak beralih dari usia 0–6 ke SD, SMP, SMA, dan dewasa, yang dewasa pergi atau menua, yang tua meninggal, disabilitas berat datang atau berakhir. Kelahiran mengganti yang pergi, sehingga rata-rata ukuran dan susunan umur tetap. Pendapatan, lantai konsumsi, dan hak PKH mengikuti anggotanya.',
  },
  source: { en: 'The ages are those of the components of PKH. The years as an adult and as an elderly member, and the share that grows old at home, are assumed, near the age structure of rural Java.', id: 'Kelompok umurnya sesuai komponen PKH. Lama sebagai anggota dewasa dan lanjut usia serta bagian yang menua di rumah adalah asumsi, mendekati susunan umur perdesaan Jawa.' },
  reads: [
    'household.permanent', 'household.headElderly', 'household.femaleHead', 'household.persons', 'household.pregnant', 'household.under7', 'household.primary',
    'household.junior', 'household.senior', 'household.elderly', 'household.disabled',
  ],
  writes: [
    'household.persons', 'household.pregnant', 'household.under7', 'household.primary', 'household.junior', 'household.senior', 'household.elderly', 'household.disabled',
    'household.componentRp', 'household.baseRp', 'household.floorRp', 'household.usualRp',
  ],
  run(world) {
    if (value(world, 'household.ageing') === 0) return;
    const { household } = world;
    const { persons, pregnant, under7, primary, junior, senior, elderly, disabled, headElderly } = household;
    const means = meansOf(world);
    const expected = expectedMembers(world);
    const births = sheet(world.luck, 'birth', world.month + 1, 0, household.rows);
    const ageing = sheet(world.luck, 'ageing', world.month + 1, 1, household.rows);
    const leaving = sheet(world.luck, 'leaving', world.month + 1, 2, household.rows);
    let left = 0;
    /** How many of these members pass, each with this chance: one number serves several, since what is left of it after a choice is even again. */
    const passing = (members: number, chance: number): number => {
      let count = 0;
      for (let i = 0; i < members; i++) {
        if (left < chance) {
          left /= chance;
          count += 1;
        } else left = (left - chance) / (1 - chance);
      }
      return count;
    };
    for (let h = world.month % 12; h < household.rows; h += 12) {
      const entitledBefore = entitled(household, h);
      left = ageing[h];
      const toPrimary = passing(under7[h], 1 / 7);
      const toJunior = passing(primary[h], 1 / 6);
      const toSenior = passing(junior[h], 1 / 3);
      const grownUp = passing(senior[h], 1 / 3);

      left = leaving[h];
      const oldBeside = elderly[h] - headElderly[h];
      const adults = persons[h] - 1 - under7[h] - primary[h] - junior[h] - senior[h] - oldBeside;
      const turning = passing(adults, 1 / adultYears);
      const growingOld = passing(turning, growsOldShare);
      const dying = passing(oldBeside, 1 / elderlyYears);
      if (disabled[h] > 0) disabled[h] = passing(1, 1 / disabledYears) > 0 ? 0 : 1;
      else disabled[h] = passing(1, disabledShare * persons[h] / (disabledYears * (1 - disabledShare * persons[h])));

      // Nobody is expected by who lives alone: a child who comes to them is not announced.
      const mean = expected(h) / memberYears;
      const coming = poissonQuantile(births[h], mean, 2);
      const alone = persons[h] === 1;
      const arriving = Math.min(pregnant[h] + (alone ? coming : 0), mostPersons - persons[h] + turning - growingOld + dying);
      pregnant[h] = alone ? 0 : coming;

      const before = persons[h];
      persons[h] += arriving - dying - (turning - growingOld);
      under7[h] += arriving - toPrimary;
      primary[h] += toPrimary - toJunior;
      junior[h] += toJunior - toSenior;
      senior[h] += toSenior - grownUp;
      elderly[h] += growingOld - dying;
      pregnant[h] = Math.min(pregnant[h], persons[h] - 1);
      if (entitled(household, h) !== entitledBefore) household.componentRp[h] = pkhRpPerYear(household, h);
      if (persons[h] === before) continue;
      // The month has opened already: what they live on this month is shared by as many more or fewer.
      household.baseRp[h] = Math.min(mostRp, Math.round((household.baseRp[h] * persons[h]) / before));
      household.floorRp[h] = floorRp(means, persons[h]);
      household.usualRp[h] = usualRp(means, persons[h], household.permanent[h]);
    }
  },
};

/** Members who give right to PKH, four bits for each component. */
function entitled({ pregnant, under7, primary, junior, senior, disabled, elderly }: World['household'], h: number): number {
  return pregnant[h] | (under7[h] << 4) | (primary[h] << 8) | (junior[h] << 12) | (senior[h] << 16) | (disabled[h] << 20) | (elderly[h] << 24);
}
