import { indicatorIndex, indicators, parameterIndex, parameters } from '../model';
import type { Scenario } from './types';

/** Whether the scenario has an NGO, and with it a forum of partners. */
export function hasNgo({ parameters: set }: Pick<Scenario, 'parameters'>): boolean {
  return (set['ngo.present'] ?? parameters[parameterIndex['ngo.present']].default) === 1;
}

const needy = indicators.flatMap(({ needs }, i) => (needs === undefined ? [] : [{ i, needs }]));

/**
 * Puts NaN, which is printed as a dash, where an indicator says nothing: its actor is absent, or nobody is there whom it is a share of.
 * @param row indicators in their order, of the whole or village after village. Changed in place.
 */
export function blankNothing(row: Float64Array, scenario: Pick<Scenario, 'parameters'>): Float64Array {
  const ngo = hasNgo(scenario);
  for (let first = 0; first < row.length; first += indicators.length) {
    for (const { i, needs } of needy) if (needs === 'ngo' ? !ngo : row[first + indicatorIndex[needs]] === 0) row[first + i] = NaN;
  }
  return row;
}
