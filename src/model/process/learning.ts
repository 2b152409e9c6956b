import { cite } from '../citations';
import { sheet } from '../luck';
import { bondingWidth, bridgingWidth } from '../state/household';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** What a facilitator handles for a family comes within a few months, and ends as fast. */
const supportPace = 0.25;

/** Skill, confidence and voice grow where person, group and climate work together; so does the group. */
export const learning: Process = {
  id: 'learning',
  label: { en: 'Learning', id: 'Belajar' },
  about: {
    en: "Who came learns a share of what circulates in the group and is not known yet: more with a good facilitator, a training place, a group that holds together under leaders of its own, and a climate that is open as far as policy and delivery make something together and, where government and NGO depend on each other, pull the same way. An hour with a government facilitator teaches less. Know-how circulates from the best members; new know-how comes in only over bridging ties to who knows more and over linking ties to officials, facilitators and NGO. Part of the time goes to parenting. A directive facilitator does things for the family, which works at once and leaves less to practise; a facilitative one leaves leading and deciding to the group, from which leaders, voice and confidence grow. Cohesion is the habit of meeting and follows attendance; skill grows only as fast as group and climate let it, leaders only as fast as the skill of members and the climate. Unused skill is slowly forgotten.",
    id: 'Yang hadir mempelajari sebagian dari yang beredar dalam kelompok dan belum diketahuinya: lebih banyak dengan pendamping yang baik, tempat pelatihan, kelompok yang kompak dengan pemimpinnya sendiri, dan iklim yang terbuka sejauh kebijakan dan pelaksanaan membuahkan hasil bersama serta, bila pemerintah dan LSM saling bergantung, keduanya searah. Satu jam dengan pendamping pemerintah mengajarkan lebih sedikit. Pengetahuan beredar dari anggota terbaik; pengetahuan baru hanya masuk melalui ikatan bridging dengan yang lebih tahu dan ikatan linking dengan pejabat, pendamping, dan LSM. Sebagian waktu untuk pengasuhan. Pendamping yang direktif mengerjakan urusan keluarga, yang langsung terasa tetapi mengurangi latihan; yang fasilitatif menyerahkan kepemimpinan dan keputusan kepada kelompok, sehingga pemimpin, suara, dan kepercayaan diri tumbuh. Kekompakan adalah kebiasaan berkumpul dan mengikuti kehadiran; kecakapan tumbuh hanya secepat kelompok dan iklim memungkinkan, pemimpin hanya secepat kecakapan anggota dan iklim memungkinkan. Kecakapan yang tak dipakai perlahan terlupa.',
  },
  source: cite({ en: 'The levels of person, group and state follow Mouzelis, and bonding, bridging and linking follow Woolcock, as the study of Mangkubumen uses them: individual ability did not grow without the other levels, nor bonding without bridging and linking. That facilitators draw out what people can do is from Lenteng Agung. The rates are assumed.', id: 'Tingkat perorangan, kelompok, dan negara mengikuti Mouzelis, dan bonding, bridging, serta linking mengikuti Woolcock, sebagaimana dipakai studi Mangkubumen: kemampuan perorangan tidak berkembang tanpa tingkat lainnya, begitu pula bonding tanpa bridging dan linking. Bahwa pendamping menggali potensi masyarakat berasal dari Lenteng Agung. Lajunya asumsi.' }, 'mouzelis1995', 'woolcockNarayan2000', 'febriana', 'sudarini'),
  reads: [
    'household.startingSkill', 'household.startingConfidence', 'household.attended', 'household.contacted', 'household.facilitator', 'household.group',
    'household.bonding', 'household.bridging', 'household.linking', 'household.enterprise', 'facilitator.employer', 'facilitator.motivation', 'facilitator.skill',
    'household.skill', 'household.support', 'group.months', 'group.knowledge', 'group.cohesion', 'group.leadership', 'group.authority',
    'group.attending', 'group.members', 'group.facilitator', 'regency.jointOutput', 'regency.motivation', 'regency.mutualNeed', 'regency.governmentCoursePlaces', 'regency.ngoCoursePlaces',
  ],
  writes: [
    'household.skill', 'household.confidence', 'household.voice', 'household.parenting', 'household.support', 'household.course',
    'group.months', 'group.knowledge', 'group.cohesion', 'group.leadership', 'group.authority',
  ],
  run(world) {
    // The climate is open as far as policy and delivery make something together and, where they depend on each other, the partners pull the same way.
    const open = world.regency.jointOutput[0] * (1 - 0.5 * world.regency.mutualNeed[0] * (1 - world.regency.motivation[0]));
    const news = learnInGroups(world, open);
    forget(world);
    growGroups(world, news, open);
  },
};

/** Chance of a training place for somebody present, by employer of the facilitator. */
function coursePlaces({ facilitator, group, regency }: World): readonly [government: number, ngo: number] {
  const present: [number, number] = [0, 0];
  for (let g = 0; g < group.rows; g++) if (group.facilitator[g] >= 0) present[facilitator.employer[group.facilitator[g]]] += group.attending[g];
  return [regency.governmentCoursePlaces[0] / Math.max(1, present[0]), regency.ngoCoursePlaces[0] / Math.max(1, present[1])];
}

/** What an hour with the facilitator of a group is worth; on its own, what its leaders can. */
function qualityOf({ facilitator, group }: World, g: number, governmentQuality: number): number {
  const f = group.facilitator[g];
  return f < 0 ? group.leadership[g] : facilitator.skill[f] * facilitator.motivation[f] * (facilitator.employer[f] === 0 ? governmentQuality : 1);
}

/** Teaches who is present; returns the know-how from outside that they bring to each group. */
function learnInGroups(world: World, open: number): Float64Array {
  const { household, group } = world;
  const rate = value(world, 'group.learningRate');
  const alone = value(world, 'group.aloneShare');
  const courseDose = value(world, 'group.courseDose');
  const governmentQuality = value(world, 'facilitator.governmentQuality');
  const meetings = Math.max(1, value(world, 'facilitator.meetingsPerMonth'));
  const parentingShare = value(world, 'group.parentingShare');
  const organisation = value(world, 'group.organisation');
  const assistance = (1 - value(world, 'facilitator.style')) * value(world, 'social.assistance');
  const roleModels = value(world, 'group.roleModelEffect');
  const voicePace = value(world, 'group.voicePerMonth');
  const startingVoice = value(world, 'social.startingVoice');
  const climate = alone + (1 - alone) * open;
  const places = coursePlaces(world);
  const luck = sheet(world.luck, 'course', world.month + 1, 0, household.rows);
  const { knowledge, cohesion, leadership, authority } = group;
  const { skill, confidence, voice, parenting, support, attended, contacted, course, linking, bridging, group: group_h, facilitator: facilitator_h } = household;
  const news = new Float64Array(group.rows);
  for (let h = 0; h < household.rows; h++) {
    if (support[h] > 0 || contacted[h]) support[h] += supportPace * ((contacted[h] ? assistance : 0) - support[h]);
    if (!attended[h]) {
      if (voice[h] > startingVoice) voice[h] -= voicePace * (voice[h] - startingVoice);
      continue;
    }
    const g = group_h[h];
    const f = facilitator_h[h];
    const q = qualityOf(world, g, governmentQuality);
    course[h] = f >= 0 && luck[h] < places[world.facilitator.employer[f]] ? 1 : 0;
    const meso = alone + (1 - alone) * organisation * Math.sqrt(cohesion[g] * leadership[g]);
    const pace = rate * q * meso * climate;
    const dose = meetings * (1 - parentingShare) + (course[h] ? courseDose : 0);
    // Only what people do themselves teaches them.
    const growth = Math.min(1, pace * dose * (1 - support[h]));
    if (knowledge[g] > skill[h]) skill[h] += growth * (knowledge[g] - skill[h]);
    const models = roleModels > 0 ? 1 + roleModels * tradingShare(household, h) : 1;
    confidence[h] += Math.min(1, growth * models * (alone + (1 - alone) * authority[g])) * (1 - confidence[h]);
    parenting[h] += Math.min(1, pace * meetings * parentingShare) * (1 - parenting[h]);
    voice[h] += voicePace * authority[g] * (1 - voice[h]);

    // What each link brings is what the other end has to give; a course brings more of it home.
    const linked = ((linking[h] & 1) !== 0 ? open : 0) + ((linking[h] & 2) !== 0 && f >= 0 ? q : 0);
    news[g] += linked * (1 + (course[h] ? courseDose : 0)) * (1 - knowledge[g]);
    for (let i = h * bridgingWidth; i < (h + 1) * bridgingWidth && bridging[i] >= 0; i++) {
      const other = group_h[bridging[i]];
      const known = other >= 0 ? knowledge[other] : skill[bridging[i]];
      if (known > knowledge[g]) news[g] += known - knowledge[g];
    }
  }
  return news;
}

/** Share of the ties of a household that run an enterprise: its role models. */
function tradingShare({ bonding, bridging, enterprise }: World['household'], h: number): number {
  let ties = 0;
  let trading = 0;
  for (let i = h * bondingWidth; i < (h + 1) * bondingWidth && bonding[i] >= 0; i++, ties++) trading += enterprise[bonding[i]];
  for (let i = h * bridgingWidth; i < (h + 1) * bridgingWidth && bridging[i] >= 0; i++, ties++) trading += enterprise[bridging[i]];
  return ties > 0 ? trading / ties : 0;
}

/** What is not used goes, down to what was there at the start. */
function forget(world: World): void {
  const { household } = world;
  const { skill, confidence, startingSkill, startingConfidence } = household;
  const share = value(world, 'group.skillDecayPerYear') / 12;
  for (let h = 0; h < household.rows; h++) {
    if (skill[h] > startingSkill[h]) skill[h] -= share * (skill[h] - startingSkill[h]);
    if (confidence[h] > startingConfidence[h]) confidence[h] -= share * (confidence[h] - startingConfidence[h]);
  }
}

/** Cohesion, leaders, decisions and know-how of the groups after the month. */
function growGroups(world: World, news: Float64Array, open: number): void {
  const { household, group } = world;
  const alone = value(world, 'group.aloneShare');
  const organisation = value(world, 'group.organisation');
  const style = value(world, 'facilitator.style');
  const governmentQuality = value(world, 'facilitator.governmentQuality');
  const recognised = 1 - value(world, 'group.recognitionEffect') * (1 - value(world, 'government.activeShare'));
  const cohesionPace = value(world, 'group.cohesionPerMonth');
  const leadershipPace = value(world, 'group.leadershipPerMonth');
  const handOver = value(world, 'group.handOverPerMonth') * organisation;
  const newsPace = value(world, 'group.newsPerMonth');
  const forgetting = value(world, 'group.skillDecayPerYear') / 12;
  const climate = alone + (1 - alone) * open;
  const { members, months, knowledge, cohesion, leadership, authority } = group;
  const total = new Float64Array(group.rows);
  const best = new Float64Array(group.rows);
  for (let h = 0; h < household.rows; h++) {
    const g = household.group[h];
    if (g < 0) continue;
    const s = household.skill[h];
    total[g] += s;
    if (s > best[g]) best[g] = s;
  }
  for (let g = 0; g < group.rows; g++) {
    if (members[g] === 0) {
      months[g] = knowledge[g] = leadership[g] = authority[g] = 0;
      continue;
    }
    // A new group begins with what its best member knows, who leads it.
    if (months[g] === 0) knowledge[g] = leadership[g] = best[g];
    months[g] += 1;
    const led = group.facilitator[g] >= 0;
    const q = qualityOf(world, g, governmentQuality);
    const present = group.attending[g] / members[g];
    const growth = organisation * (alone + (1 - alone) * (total[g] / members[g])) * climate;
    cohesion[g] += cohesionPace * (present - cohesion[g]);
    leadership[g] += leadershipPace * growth * present * (led ? style * q : leadership[g]) * (1 - leadership[g]) - forgetting * Math.max(0, leadership[g] - best[g]);
    authority[g] += handOver * ((led ? style : recognised) * leadership[g] - authority[g]);
    knowledge[g] += (newsPace * news[g]) / members[g] - forgetting * Math.max(0, knowledge[g] - best[g]);
    knowledge[g] = Math.min(1, Math.max(knowledge[g], best[g]));
  }
}
