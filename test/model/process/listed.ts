import type { World } from '../../../src/model';
import { calm, column, make, run, type Settings } from '../world';

export const line = 563_523;

/** Ten registered families without relatives in office, seen as they are, each poorer than the next; the neighbours err as the test says. */
export function village(set: Settings = {}): World {
  const world = make({ villages: [10], set: { ...calm, 'household.proxyCorrelation': 1, 'household.communityCorrelation': 1, 'registry.conceptCorrelation': 1, 'registry.eliteShare': 0, 'national.sembakoQuotaShare': 0.2, ...set } });
  const { household } = world;
  household.registered.fill(1);
  household.persons.fill(1);
  household.componentRp.fill(900_000);
  household.aware.fill(0);
  for (let h = 0; h < 10; h++) household.consumptionRp[h] = household.baseRp[h] = (10 - h) * 200_000;
  household.regularRp.fill(0);
  return world;
}
export function month(world: World, at: number): World {
  world.month = at;
  return run(world, 'calendar', 'registry');
}
export const order = (world: World) => column(world, 'household.proxyRank');
/** Makes household `h` the poorest of all. */
export const fall = (world: World, h: number): void => {
  world.household.consumptionRp[h] = 100_000;
};
export const poorestLast = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
