import type { Indicator } from '../declare';
import type { World } from '../state/world';
import { measures } from './indicators';
import { takeSurvey } from './survey';

/** What is measured every month, in the order of `world.indicators`. */
export const indicators: readonly Indicator[] = measures;
export const indicatorIndex: Readonly<Record<string, number>> = Object.fromEntries(measures.map((measure, i) => [measure.id, i]));

/** Measures the world into its indicator arrays. Reads everything, changes nothing else. */
export function measure(world: World): void {
  const survey = takeSurvey(world);
  const villages = world.village.rows;
  measures.forEach((each, i) => {
    world.indicators[i] = each.of(world, survey, villages);
    if (each.scope === 'both') for (let v = 0; v < villages; v++) world.villageIndicators[v * measures.length + i] = each.of(world, survey, v);
  });
}
