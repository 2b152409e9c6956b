import { parameterIndex, parameters } from '../model';
import type { Scenario } from './types';

/** Settings of a scenario that differ from those of another: one that was put back to its default does not stand in the scenario, and differs all the same. */
export function changedSettings(scenario: Pick<Scenario, 'parameters'>, from: Pick<Scenario, 'parameters'>): [id: string, value: number][] {
  const valueIn = ({ parameters: set }: typeof scenario, id: string) => set[id] ?? parameters[parameterIndex[id]]?.default;
  const ids = new Set([...Object.keys(scenario.parameters), ...Object.keys(from.parameters)]);
  return [...ids].filter((id) => valueIn(scenario, id) !== valueIn(from, id)).map((id) => [id, valueIn(scenario, id)]);
}
