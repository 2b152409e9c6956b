import { value, type World } from '../state/world';
import { createIncome, createLivelihood } from './livelihood';
import { createPeople } from './people';
import { createRanking } from './ranking';
import { createTies } from './ties';

/** Fills an empty world with its villages, households and ties at month 0. */
export function populate(world: World): void {
  const { village, regency } = world;
  const groupSize = value(world, 'group.size');
  let first = 0;
  let firstGroup = 0;
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
  });
  regency.assignmentKey.fill(-1);
  createPeople(world);
  createLivelihood(world);
  createRanking(world);
  createIncome(world);
  createTies(world);
}
