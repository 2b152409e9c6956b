import { cite } from '../citations';
import { byQuota, careOf, deal, hoursOf, inTurn, takeOver, travelHours } from '../state/allocation';
import { postsOf, serves } from '../state/service';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Who is invited, in which group, with which facilitator. Redone only when something it depends on has changed. */
export const placement: Process = {
  id: 'placement',
  label: { en: 'Invitation and placement', id: 'Undangan dan penempatan' },
  about: {
    en: 'In every served village families are invited, the neediest in the eyes of the neighbours or those on the PKH list, and form groups with those who live near; who is in a group stays there while invited. Villages or groups are dealt out to facilitators by the chosen rule: those of the NGO work in its area, those of government elsewhere, or everywhere where there is no NGO; as far as the forum is able to act jointly, whoever has more time takes over from the other. When a village loses its facilitators, or they go unpaid too long, its groups carry on by themselves, and break up when their cohesion has worn away.',
    id: 'Di tiap desa layanan keluarga diundang, yang paling membutuhkan menurut warga atau yang ada dalam daftar PKH, dan berkelompok dengan yang tinggal berdekatan; yang sudah berkelompok tetap di sana selama diundang. Desa atau kelompok dibagikan kepada pendamping menurut aturan yang dipilih: pendamping LSM bekerja di wilayah dampingannya, pendamping pemerintah di tempat lain, atau di semua desa bila tidak ada LSM; sejauh forum mampu bertindak bersama, yang lebih longgar waktunya mengambil alih dari yang lain. Bila desa kehilangan pendamping, atau pendamping terlalu lama tidak dibayar, kelompoknya berjalan sendiri, dan bubar bila kekompakannya habis.',
  },
  source: cite({ en: 'The programme in Lenteng Agung rested on groups; communities rank their members by what they know of them. In Randublatung 13 facilitators are dealt out by quota, and their loads are unequal.', id: 'Program di Lenteng Agung bertumpu pada kelompok; warga memeringkat sesamanya menurut apa yang mereka ketahui. Di Randublatung 13 pendamping dibagi menurut kuota, dan beban mereka timpang.' }, 'sudarini', 'alatas2012', 'shoeladina2023'),
  reads: [
    'household.communityRank', 'household.pkhRank', 'household.recipient', 'household.group', 'household.attended', 'village.families',
    'village.firstHousehold', 'village.firstGroup', 'village.assisted', 'village.distanceKm', 'facilitator.active', 'facilitator.employer', 'group.village', 'group.members',
    'group.facilitator', 'group.cohesion', 'regency.unpaidMonths', 'regency.listMonth', 'regency.capacity', 'regency.assignmentKey',
  ],
  writes: [
    'household.invited', 'household.facilitator', 'household.group', 'household.attended', 'group.facilitator', 'group.members', 'group.attending', 'group.cohesion',
    'group.months', 'group.knowledge', 'group.leadership', 'group.authority', 'facilitator.families', 'facilitator.groups', 'facilitator.travelHours',
    'facilitator.villages', 'facilitator.audience', 'regency.assignmentKey',
  ],
  run(world) {
    const { regency } = world;
    breakUp(world);
    const posts = [working(world, 0), working(world, 1)];
    const rule = value(world, 'assistance.inviteRule');
    const evened = evenedOut(world, posts);
    const key = [
      value(world, 'group.invitedShare'), ...posts, value(world, 'ngo.present'), value(world, 'facilitator.allocation'), rule,
      rule === 1 ? regency.listMonth[0] : 0, rule === 1 ? stagesSoFar(world) : 0,
    ];
    const asBefore = key.every((part, i) => regency.assignmentKey[i] === part);
    if (asBefore && regency.assignmentKey[key.length] === evened) return;
    regency.assignmentKey.set([...key, evened]);
    for (let v = 0; !asBefore && v < world.village.rows; v++) {
      if ((posts[0] > 0 && serves(world, 0, v)) || (posts[1] > 0 && serves(world, 1, v))) gather(world, v, rule);
    }
    shareOut(world, posts, evened);
  },
};

/** Months from one stage of PKH to the next. */
const stageMonths = 3;

/** Cohesion of a group that has just formed. Assumed. */
const startingCohesion = 0.3;

/** Posts whose facilitators are at work: none once they had no pay for too long. */
function working(world: World, employer: number): number {
  return world.regency.unpaidMonths[employer] < value(world, 'facilitator.patienceMonths') ? postsOf(world, employer) : 0;
}

/** How far partners that both have people even out their hours: agreed in the forum, in tenths, so that not every month brings a new list. */
function evenedOut(world: World, posts: readonly number[]): number {
  return posts[0] > 0 && posts[1] > 0 ? Math.round(10 * value(world, 'forum.sharedStaffing') * world.regency.capacity[0]) / 10 : 0;
}

/** Stages of PKH so far: at each of them facilitators go through the list again. */
function stagesSoFar({ month }: World): number {
  return Math.floor(month / stageMonths);
}

/** Groups without a facilitator whose cohesion has worn away are no more; their families are not invited any longer. */
function breakUp(world: World): void {
  const { household, group } = world;
  const least = value(world, 'assistance.dissolutionCohesion');
  let broken = false;
  for (let g = 0; g < group.rows; g++) {
    if (group.members[g] === 0 || group.facilitator[g] >= 0 || group.cohesion[g] >= least) continue;
    group.members[g] = 0;
    clear(world, g);
    broken = true;
  }
  if (!broken) return;
  for (let h = 0; h < household.rows; h++) {
    const g = household.group[h];
    if (g < 0 || group.members[g] > 0) continue;
    household.group[h] = -1;
    household.invited[h] = 0;
    household.attended[h] = 0;
  }
}

/** A free row holds nothing of the group that was there. */
function clear({ group }: World, g: number): void {
  group.facilitator[g] = -1;
  group.attending[g] = group.cohesion[g] = group.months[g] = group.knowledge[g] = group.leadership[g] = group.authority[g] = 0;
}

/** Invites the families of a served village and brings those without a group into one: first into groups with room, then into new ones. */
function gather(world: World, v: number, rule: number): void {
  const { household, village, group } = world;
  const size = value(world, 'group.size');
  const first = village.firstHousehold[v];
  const last = first + village.families[v];
  const firstGroup = village.firstGroup[v];
  const lastGroup = firstGroup + Math.ceil(village.families[v] / size);
  const { invited, group: group_h, attended } = household;
  invite(world, v, rule);
  for (let h = first; h < last; h++) {
    if (invited[h]) continue;
    if (group_h[h] >= 0) leave(world, h);
    attended[h] = 0;
  }
  // What is left of a group that lost more than half joins the others.
  let small = false;
  for (let g = firstGroup; g < lastGroup; g++) small ||= group.members[g] > 0 && 2 * group.members[g] < size;
  if (small) scatter(world, v, size);

  let roomy = firstGroup;
  let free = firstGroup;
  for (let h = first; h < last; h++) {
    if (!invited[h] || group_h[h] >= 0) continue;
    while (roomy < lastGroup && (group.members[roomy] === 0 || group.members[roomy] >= size)) roomy += 1;
    if (roomy === lastGroup) {
      while (group.members[free] > 0) free += 1;
      roomy = free;
    }
    group_h[h] = roomy;
    group.members[roomy] += 1;
  }
  for (let g = firstGroup; g < lastGroup; g++) {
    if (group.members[g] === 0) clear(world, g);
    else if (group.cohesion[g] === 0) group.cohesion[g] = startingCohesion;
  }
}

/** Marks the invited of a village, by the neighbours' ranking or by the PKH list in its order, up to the share invited. */
function invite(world: World, v: number, rule: number): void {
  const { household, village } = world;
  const { invited, recipient, pkhRank, communityRank } = household;
  const first = village.firstHousehold[v];
  const last = first + village.families[v];
  const wanted = Math.round(value(world, 'group.invitedShare') * village.families[v]);
  if (rule === 0) {
    for (let h = first; h < last; h++) invited[h] = communityRank[h] < wanted ? 1 : 0;
    return;
  }
  let count = 0;
  for (let h = first; h < last; h++) {
    invited[h] = 0;
    if ((recipient[h] & 1) !== 0) world.rowList[count++] = h;
  }
  const line = world.rowList.subarray(0, count).sort((a, b) => pkhRank[a] - pkhRank[b] || a - b);
  for (const h of line.subarray(0, Math.min(wanted, count))) invited[h] = 1;
}

/** Takes everybody out of groups that are less than half full. */
function scatter(world: World, v: number, size: number): void {
  const { household, village, group } = world;
  const small = new Uint8Array(group.rows);
  for (let g = 0; g < group.rows; g++) if (2 * group.members[g] < size) small[g] = 1;
  const first = village.firstHousehold[v];
  for (let h = first; h < first + village.families[v]; h++) if (household.group[h] >= 0 && small[household.group[h]]) leave(world, h);
}

function leave({ household, group }: World, h: number): void {
  const g = household.group[h];
  group.members[g] -= 1;
  if (household.attended[h] && group.attending[g] > 0) group.attending[g] -= 1;
  household.group[h] = -1;
}

/** Deals villages or groups out to the facilitators that are at work. */
function shareOut(world: World, posts: readonly number[], evened: number): void {
  const { household, group, facilitator } = world;
  for (const column of [facilitator.families, facilitator.groups, facilitator.travelHours, facilitator.villages, facilitator.audience]) column.fill(0);
  group.facilitator.fill(-1);
  const travel = travelHours(world);
  const hours = hoursOf(world, travel);
  const rule = value(world, 'facilitator.allocation');
  const inCare = takeOver(careOf(world, posts, rule === 2), posts, evened, hours);
  for (let employer = 0; employer < 2; employer++) {
    const people: number[] = [];
    for (let f = 0; f < facilitator.rows; f++) if (facilitator.active[f] && facilitator.employer[f] === employer) people.push(f);
    const units = inCare[employer];
    if (posts[employer] === 0 || units.length === 0) continue;
    if (rule === 2) deal(world, units.flat(), people, hours);
    else {
      const crews = rule === 0 ? inTurn(units.length, people) : byQuota(units.map((groups) => groups.reduce((sum, g) => sum + group.members[g], 0)), people);
      units.forEach((groups, i) => deal(world, groups, crews[i], hours));
    }
  }
  count(world, travel);
  for (let h = 0; h < household.rows; h++) household.facilitator[h] = household.group[h] >= 0 ? group.facilitator[household.group[h]] : -1;
}

/** What every facilitator has in care, and how many families there are to be told of the programme. */
function count(world: World, travel: Float64Array): void {
  const { village, group, facilitator } = world;
  const invited = new Float64Array(village.rows);
  for (let g = 0; g < group.rows; g++) if (group.facilitator[g] >= 0) invited[group.village[g]] += group.members[g];
  const lastVillage = new Int32Array(facilitator.rows).fill(-1);
  for (let g = 0; g < group.rows; g++) {
    const f = group.facilitator[g];
    const v = group.village[g];
    if (f < 0) continue;
    facilitator.families[f] += group.members[g];
    facilitator.groups[f] += 1;
    facilitator.travelHours[f] += travel[v];
    facilitator.audience[f] += (village.families[v] * group.members[g]) / invited[v];
    if (lastVillage[f] !== v) facilitator.villages[f] += 1;
    lastVillage[f] = v;
  }
}
