import { cite } from '../citations';
import { value, type World } from '../state/world';
import type { Process } from './process';

/** Who is invited, in which group, with which facilitator. Redone only when a setting it depends on has changed. */
export const placement: Process = {
  id: 'placement',
  label: { en: 'Invitation and placement', id: 'Undangan dan penempatan' },
  about: {
    en: "In every served village the neediest families in the eyes of the neighbours are invited and form groups with those who live near. Groups are shared out so that facilitators have about equal numbers of families: those of the NGO in its working area, those of government elsewhere, or everywhere where there is no NGO.",
    id: 'Di tiap desa layanan, keluarga yang paling membutuhkan menurut warga diundang dan berkelompok dengan yang tinggal berdekatan. Kelompok dibagi sehingga jumlah keluarga tiap pendamping kira-kira sama: pendamping LSM di wilayah dampingannya, pendamping pemerintah di tempat lain, atau di semua desa bila tidak ada LSM.',
  },
  source: cite({ en: 'The programme in Lenteng Agung rested on groups; communities rank their members by what they know of them. Facilitators are shared out by load here, in Randublatung it was by quota.', id: 'Program di Lenteng Agung bertumpu pada kelompok; warga memeringkat sesamanya menurut apa yang mereka ketahui. Di sini pendamping dibagi menurut beban, di Randublatung menurut kuota.' }, 'sudarini', 'alatas2012', 'shoeladina2023'),
  reads: [
    'household.communityRank', 'village.families', 'village.firstHousehold', 'village.firstGroup', 'village.assisted', 'village.distanceKm',
    'facilitator.active', 'facilitator.employer', 'group.village',
  ],
  writes: [
    'household.invited', 'household.facilitator', 'household.group', 'household.attended', 'group.facilitator', 'group.members', 'group.attending',
    'group.cohesion', 'facilitator.families', 'facilitator.groups', 'facilitator.travelHours', 'regency.assignmentKey',
  ],
  run(world) {
    const { regency } = world;
    const key = [value(world, 'group.invitedShare'), value(world, 'government.facilitators'), value(world, 'ngo.facilitators'), value(world, 'ngo.present')];
    if (key.every((part, i) => regency.assignmentKey[i] === part)) return;
    regency.assignmentKey.set(key);
    formGroups(world);
    shareOut(world);
  },
};

/** Cohesion of a group that has just formed. Assumed. */
const startingCohesion = 0.3;

/** Whether facilitators of an employer (0 government, 1 NGO) serve a village. */
function serves(world: World, employer: number, v: number): boolean {
  const { village } = world;
  const ngo = value(world, 'ngo.present') === 1 && value(world, 'ngo.facilitators') > 0;
  const government = value(world, 'government.facilitators') > 0;
  if (employer === 1) return ngo && village.assisted[v] === 1;
  if (!government) return false;
  return !ngo || village.assisted[v] === 0;
}

function formGroups(world: World): void {
  const { household, village, group } = world;
  const share = value(world, 'group.invitedShare');
  const size = value(world, 'group.size');
  group.facilitator.fill(-1);
  group.members.fill(0);
  for (let v = 0; v < village.rows; v++) {
    const served = serves(world, 0, v) || serves(world, 1, v);
    const first = village.firstHousehold[v];
    const wanted = Math.round(share * village.families[v]);
    let g = village.firstGroup[v];
    for (let h = first; h < first + village.families[v]; h++) {
      const invited = served && household.communityRank[h] < wanted ? 1 : 0;
      household.invited[h] = invited;
      household.facilitator[h] = -1;
      household.group[h] = -1;
      if (!invited) {
        household.attended[h] = 0;
        continue;
      }
      if (group.members[g] === size) g += 1;
      household.group[h] = g;
      group.members[g] += 1;
    }
  }
  for (let g = 0; g < group.rows; g++) {
    // A group that already met keeps what it has built.
    if (group.members[g] > 0 && group.cohesion[g] === 0) group.cohesion[g] = startingCohesion;
    else if (group.members[g] === 0) group.cohesion[g] = group.attending[g] = 0;
  }
}

function shareOut(world: World): void {
  const { household, village, group, facilitator } = world;
  facilitator.families.fill(0);
  facilitator.groups.fill(0);
  facilitator.travelHours.fill(0);
  let distance = 0;
  for (let v = 0; v < village.rows; v++) distance += village.distanceKm[v] / village.rows;
  const travel = value(world, 'facilitator.travelHours');
  for (let employer = 0; employer < 2; employer++) {
    const posts: number[] = [];
    for (let f = 0; f < facilitator.rows; f++) if (facilitator.active[f] && facilitator.employer[f] === employer) posts.push(f);
    if (posts.length === 0) continue;
    let families = 0;
    for (let g = 0; g < group.rows; g++) if (serves(world, employer, group.village[g])) families += group.members[g];
    let passed = 0;
    for (let g = 0; g < group.rows; g++) {
      const v = group.village[g];
      if (group.members[g] === 0 || !serves(world, employer, v)) continue;
      const f = posts[Math.min(posts.length - 1, Math.floor(((passed + group.members[g] / 2) * posts.length) / families))];
      passed += group.members[g];
      group.facilitator[g] = f;
      facilitator.families[f] += group.members[g];
      facilitator.groups[f] += 1;
      facilitator.travelHours[f] += distance > 0 ? (travel * village.distanceKm[v]) / distance : travel;
    }
  }
  for (let h = 0; h < household.rows; h++) if (household.group[h] >= 0) household.facilitator[h] = group.facilitator[household.group[h]];
}
