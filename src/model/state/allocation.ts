import { serves } from './service';
import { value } from './value';
import type { World } from './world';

/** What can be handed from one to another, by employer: single groups, or all groups of a village together. */
export function careOf(world: World, posts: readonly number[], single: boolean): number[][][] {
  const inCare: number[][][] = [[], []];
  for (let employer = 0; employer < 2; employer++) {
    for (let v = 0; v < world.village.rows; v++) {
      const groups = groupsOf(world, v);
      if (posts[employer] === 0 || groups.length === 0 || !serves(world, employer, v)) continue;
      if (single) for (const g of groups) inCare[employer].push([g]);
      else inCare[employer].push(groups);
    }
  }
  return inCare;
}

/** The partner with more time for each of its groups takes over so much of what would make hours even. */
export function takeOver(inCare: number[][][], posts: readonly number[], evened: number, hours: (g: number) => number): number[][][] {
  if (evened === 0) return inCare;
  const workOf = (groups: readonly number[]): number => groups.reduce((sum, g) => sum + hours(g), 0);
  const work = inCare.map((units) => workOf(units.flat()));
  const busy = work[0] / posts[0] > work[1] / posts[1] ? 0 : 1;
  let left = evened * (work[busy] - (posts[busy] * (work[0] + work[1])) / (posts[0] + posts[1]));
  const kept: number[][] = [];
  for (const groups of inCare[busy]) {
    const own = workOf(groups);
    if (own <= 2 * left) {
      left -= own;
      inCare[1 - busy].push(groups);
    } else kept.push(groups);
  }
  inCare[busy] = kept;
  return inCare;
}

function groupsOf({ village, group }: World, v: number): number[] {
  const groups: number[] = [];
  for (let g = village.firstGroup[v]; g < group.rows && group.village[g] === v; g++) if (group.members[g] > 0) groups.push(g);
  return groups;
}

/** Whole villages one after another; where there are more people than villages they go round again. */
export function inTurn(villages: number, people: readonly number[]): number[][] {
  const crews: number[][] = Array.from({ length: villages }, () => []);
  for (let i = 0; i < Math.max(villages, people.length); i++) if (villages > 0) crews[i % villages].push(people[i % people.length]);
  return crews;
}

/** Every next village to whoever has the fewest families; people beyond the villages to where one has most. */
export function byQuota(families: readonly number[], people: readonly number[]): number[][] {
  const crews: number[][] = families.map(() => []);
  const held = people.map(() => 0);
  families.forEach((count, i) => {
    const fewest = held.indexOf(Math.min(...held));
    held[fewest] += count;
    crews[i].push(people[fewest]);
  });
  for (const f of people.slice(families.length)) {
    if (families.length === 0) break;
    const each = families.map((count, i) => count / crews[i].length);
    crews[each.indexOf(Math.max(...each))].push(f);
  }
  return crews;
}

/** Hours of the way to a meeting in each village: the declared ones at the mean distance, farther ones in proportion. */
export function travelHours(world: World): Float64Array {
  const { village } = world;
  const hours = value(world, 'facilitator.travelHours');
  let distance = 0;
  for (let v = 0; v < village.rows; v++) distance += village.distanceKm[v] / village.rows;
  return Float64Array.from(village.distanceKm, (km) => (distance > 0 ? (hours * km) / distance : hours));
}

/** Hours a month that a group takes with its part of the way to its village; families count a little even when nothing is planned. */
export function hoursOf(world: World, travel: Float64Array): (g: number) => number {
  const { group } = world;
  const meetings = value(world, 'facilitator.meetingsPerMonth');
  const session = value(world, 'facilitator.sessionHours');
  const visit = value(world, 'facilitator.visitShare') * value(world, 'facilitator.visitHours');
  const perVillage = value(world, 'facilitator.villageHours');
  const groups = new Float64Array(world.village.rows);
  for (let g = 0; g < group.rows; g++) if (group.members[g] > 0) groups[group.village[g]] += 1;
  return (g) => {
    const v = group.village[g];
    return meetings * (session + travel[v]) + visit * group.members[g] + perVillage / groups[v] + 1e-6 * group.members[g];
  };
}

/** Deals groups out in their order so that everybody of the crew has about the same hours: a group goes to whoever its middle falls to. */
export function deal({ group }: World, groups: readonly number[], crew: readonly number[], hours: (g: number) => number): void {
  const total = groups.reduce((sum, g) => sum + hours(g), 0);
  let passed = 0;
  for (const g of groups) {
    const own = hours(g);
    group.facilitator[g] = crew[Math.min(crew.length - 1, Math.floor(((passed + own / 2) * crew.length) / total))];
    passed += own;
  }
}
