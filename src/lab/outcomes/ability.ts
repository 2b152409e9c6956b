import { skillInUse, value, type World } from '../../model';
import type { Outcome } from '../outcome';
import { atEnd, lastYear, watched } from './reader';
import { meanOver, neediest, neediestWords } from './scope';

/** A mean over the families first in line at month 0, read at the month asked for. */
function ofNeediest(id: string, label: { en: string; id: string }, about: { en: string; id: string }, of: (world: World, h: number) => number): Outcome {
  return watched({ id, label, about, unit: 'index', stratum: neediestWords }, (start) => {
    const members = neediest(start);
    return { end: (world) => meanOver(members, (h) => of(world, h)) };
  });
}

const skill = ofNeediest('skill.neediest', { en: 'Skill of the families meant', id: 'Kecakapan keluarga sasaran' },
  { en: 'Mean skill, 0 to 1.', id: 'Rata-rata kecakapan, 0 sampai 1.' }, ({ household }, h) => household.skill[h]);
const gained = ofNeediest('skillGained.neediest', { en: 'Skill gained by the families meant', id: 'Tambahan kecakapan keluarga sasaran' },
  { en: 'Mean skill above the starting level.', id: 'Rata-rata kecakapan di atas taraf awalnya.' }, ({ household }, h) => household.skill[h] - household.startingSkill[h]);
const inUse = ofNeediest('skillInUse.neediest', { en: 'Skill in use of the families meant', id: 'Kecakapan terpakai keluarga sasaran' },
  { en: 'What families get done: their own skill, and the skill of the facilitator for what is done for them.', id: 'Yang mampu dikerjakan keluarga: kecakapannya sendiri, dan kecakapan pendamping untuk yang dikerjakan baginya.' },
  (world, h) => skillInUse(world.household, h, value(world, 'facilitator.skill')));
const dependency = ofNeediest('dependency.neediest', { en: 'Dependency of the families meant', id: 'Ketergantungan keluarga sasaran' },
  { en: 'Share of its affairs that a facilitator handles for a family.', id: 'Bagian urusan keluarga yang dikerjakan pendamping untuknya.' }, ({ household }, h) => household.support[h]);

/** How much a contact teaches: poor contact can be frequent, good contact rare. */
const perContact = watched({
  id: 'learningPerContact', unit: 'index',
  label: { en: 'Learning per contact', id: 'Hasil belajar per pertemuan' },
  about: { en: 'Skill gained above the starting level, summed over all families, per hundred contacts of a family with a facilitator since month 0.', id: 'Kecakapan di atas taraf awal, dijumlah atas semua keluarga, per seratus pertemuan keluarga dengan pendamping sejak bulan 0.' },
}, () => {
  let contacts = 0;
  return {
    month({ household }) {
      for (let h = 0; h < household.rows; h++) contacts += household.contacted[h];
    },
    end({ household }) {
      let sum = 0;
      for (let h = 0; h < household.rows; h++) sum += household.skill[h] - household.startingSkill[h];
      return (100 * sum) / contacts;
    },
  };
});

/** Share of the families meant that a facilitator meets in a month. */
const contact = lastYear({
  id: 'contact.invited', unit: 'share',
  label: { en: 'Families met', id: 'Keluarga yang ditemui' },
  about: { en: 'Share of invited families that a facilitator meets in a month, mean of the last twelve months.', id: 'Bagian keluarga undangan yang ditemui pendamping dalam sebulan, rata-rata dua belas bulan terakhir.' },
  stratum: { en: 'invited families', id: 'keluarga undangan' },
}, () => ({ household }) => meanOver(household.invited, (h) => household.contacted[h]));

/** The worst served village shows what an uneven allocation hides in the mean. */
const worstContact = lastYear({
  id: 'contact.worstVillage', unit: 'share',
  label: { en: 'Families met in the worst served village', id: 'Keluarga yang ditemui di desa yang paling kurang terlayani' },
  about: { en: 'The same share in the village where it is lowest, month by month, mean of the last twelve months.', id: 'Bagian yang sama di desa yang paling rendah, bulan demi bulan, rata-rata dua belas bulan terakhir.' },
  stratum: { en: 'invited families of that village', id: 'keluarga undangan di desa itu' },
}, () => ({ household, village }) => {
  let worst = 1;
  for (let v = 0; v < village.rows; v++) {
    let invited = 0;
    let met = 0;
    for (let h = village.firstHousehold[v]; h < village.firstHousehold[v] + village.families[v]; h++) {
      invited += household.invited[h];
      met += household.contacted[h] & household.invited[h];
    }
    if (invited > 0) worst = Math.min(worst, met / invited);
  }
  return worst;
});

/** What groups are able to do, mean over groups with members. */
const groups = atEnd({
  id: 'groupCapacity', unit: 'index',
  label: { en: 'Capacity of groups', id: 'Kapasitas kelompok' },
  about: { en: 'Mean of cohesion, leadership and share in decisions over all groups with members.', id: 'Rata-rata kekompakan, kepemimpinan, dan andil keputusan atas semua kelompok yang beranggota.' },
}, ({ group }) => meanOver(group.members, (g) => (group.cohesion[g] + group.leadership[g] + group.authority[g]) / 3));

/** The macro level as those who learn meet it. */
const openness = lastYear({
  id: 'policyClimate', unit: 'index',
  label: { en: 'Policy climate', id: 'Iklim kebijakan' },
  about: { en: 'Joint output of policy and delivery, halved where the partners share no motivation: how open the climate is in which people and groups learn, 0 to 1; mean of the last twelve months.', id: 'Hasil bersama kebijakan dan pelaksanaan, setengahnya bila para mitra tidak punya motivasi bersama: seberapa terbuka iklim tempat orang dan kelompok belajar, 0 sampai 1; rata-rata dua belas bulan terakhir.' },
}, () => ({ regency }) => regency.jointOutput[0] * (0.5 + 0.5 * regency.motivation[0]));

export const ability: readonly Outcome[] = [skill, gained, inUse, dependency, perContact, contact, worstContact, groups, openness];
