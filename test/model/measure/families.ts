import { indicatorIndex, indicators, type World } from '../../../src/model';
import { measure } from '../../../src/model/measure';
import { calm, make } from '../world';

export const line = 500_000;
/** Value of an indicator for the whole, and for a village. */
export const of = (world: World, id: string) => world.indicators[indicatorIndex[id]];
export const ofVillage = (world: World, v: number, id: string) => world.villageIndicators[v * indicators.length + indicatorIndex[id]];

export interface Family {
  readonly persons: number;
  /** Consumption per person, in poverty lines. */
  readonly lines: number;
}

/** Villages of families with these sizes and consumption, measured. */
export function villages(...plans: Family[][]): World {
  const world = make({ villages: plans.map((plan) => plan.length), set: { ...calm, 'household.povertyLineRpPerMonth': line } });
  plans.flat().forEach(({ persons, lines }, h) => {
    world.household.persons[h] = persons;
    world.household.consumptionRp[h] = Math.round(persons * lines * line);
  });
  measure(world);
  return world;
}
