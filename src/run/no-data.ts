import { indicatorIndex, indicators, parameterIndex, parameters, value } from '../model';
import type { World } from '../model';
import type { Scenario } from './types';

/** Whether the scenario has an NGO, and with it a forum of partners. */
export function hasNgo({ parameters: set }: Pick<Scenario, 'parameters'>): boolean {
  return (set['ngo.present'] ?? parameters[parameterIndex['ngo.present']].default) === 1;
}

const needy = indicators.flatMap(({ needs }, i) => (needs === undefined ? [] : [{ i, needs }]));

/**
 * Puts NaN, which is printed as a dash, where an indicator says nothing: its actor is absent, or nobody is there whom it is a share of.
 * @param row indicators in their order, of the whole or village after village. Changed in place.
 * @param ngo whether there is an NGO.
 */
export function blankNothing(row: Float64Array, ngo: boolean): Float64Array {
  for (let first = 0; first < row.length; first += indicators.length) {
    for (const { i, needs } of needy) if (needs === 'ngo' ? !ngo : row[first + indicatorIndex[needs]] === 0) row[first + i] = NaN;
  }
  return row;
}

/** What a world measures in the month that it stands at, with gaps. The arrays are the receiver's. */
export function measuredOf(world: World): { readonly month: number; readonly indicators: Float64Array; readonly villageIndicators: Float64Array } {
  const ngo = value(world, 'ngo.present') === 1;
  return { month: world.month, indicators: blankNothing(world.indicators.slice(0, indicators.length), ngo), villageIndicators: blankNothing(world.villageIndicators.slice(), ngo) };
}
