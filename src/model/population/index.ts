import { value } from '../state/value';
import type { World } from '../state/world';
import { createDebts } from './debts';
import { createIncome, createLivelihood } from './livelihood';
import { createPeople } from './people';
import { createRanking, openLists } from './ranking';
import { createTies } from './ties';
import { createWellbeing } from './wellbeing';

/** Fills an empty world with its villages, households and ties at month 0. */
export function populate(world: World): void {
  const { village, regency } = world;
  const groupSize = value(world, 'group.size');
  const circleSize = value(world, 'credit.circleSize');
  let first = 0;
  let firstGroup = 0;
  let firstCircle = 0;
  world.setup.villages.forEach((plan, v) => {
    village.families[v] = plan.families;
    village.firstHousehold[v] = first;
    village.assisted[v] = plan.assisted ? 1 : 0;
    village.distanceKm[v] = plan.distanceKm;
    village.firstGroup[v] = firstGroup;
    first += plan.families;
    const groups = Math.ceil(plan.families / groupSize);
    world.group.village.fill(v, firstGroup, firstGroup + groups);
    firstGroup += groups;
    const circles = Math.ceil(plan.families / circleSize);
    village.firstCircle[v] = firstCircle;
    world.circle.village.fill(v, firstCircle, firstCircle + circles);
    firstCircle += circles;
  });
  regency.assignmentKey.fill(-1);
  world.household.circle.fill(-1);
  world.circle.leader.fill(-1);
  createPeople(world);
  createLivelihood(world);
  createRanking(world);
  createIncome(world);
  createDebts(world);
  createWellbeing(world);
  openLists(world);
  createTies(world);
}
