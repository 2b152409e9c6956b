import { parameterIndex, parameters } from '../model';
import { scenarioById } from '../run';
import type { Decision, Scenario } from '../run';
import type { Values } from './finding';
import { familiesOf, scaledValue, someVillages } from './scale';

/** What is laid over a scenario. */
export interface Layer {
  readonly parameters?: Values;
  readonly decisions?: readonly Decision[];
}

/** A way to run things, small enough to be sent to a worker: everything but seed and length. */
export interface Arm {
  /** One that comes with Gotong by its id, or a whole one: a reader's own, or one changed on the page. */
  readonly scenario: string | Scenario;
  readonly familyScale: number;
  /** Instead of the declared defaults, below the scenario: a draw of what is assumed. */
  readonly defaults?: Values;
  /** Later ones win. A parameter that a layer sets loses the decisions of the layers below. */
  readonly layers: readonly Layer[];
}

/** The scenario that an arm runs. @throws RangeError when there is no such scenario; the values are checked when a finding is read. */
export function scenarioOf({ scenario: given, familyScale, defaults, layers }: Arm): Scenario {
  const scenario = typeof given === 'string' ? scenarioById(given) : given;
  if (!scenario) throw new RangeError(`no scenario ${typeof given === 'string' ? given : given.id}`);
  let values: Values = { ...defaults, ...scenario.parameters };
  let { decisions } = scenario;
  for (const layer of layers) {
    const set = layer.parameters ?? {};
    values = { ...values, ...set };
    decisions = [...decisions.filter(({ parameter }) => !Object.hasOwn(set, parameter)), ...(layer.decisions ?? [])];
  }
  const villages = someVillages(scenario.villages, familyScale);
  const share = familiesOf(villages) / familiesOf(scenario.villages);
  return {
    ...scenario,
    villages,
    parameters: Object.fromEntries(parameters.flatMap(({ id: parameter, default: standard }) => {
      const value = scaledValue(parameter, values[parameter] ?? standard, share);
      return value === standard ? [] : [[parameter, value]];
    })),
    decisions: decisions.map((decision) => ({ ...decision, value: scaledValue(decision.parameter, decision.value, share) })),
  };
}

/** The value that a parameter has in a scenario at month 0. */
export function valueAtStart(scenario: Scenario, id: string): number {
  return scenario.parameters[id] ?? parameters[parameterIndex[id]].default;
}

/** The same text for arms that run alike, whatever they are called: villages, parameters that differ from their defaults, decisions. */
export function armKey(arm: Arm): string {
  const { villages, parameters: values, decisions } = scenarioOf(arm);
  return JSON.stringify([
    villages.map(({ families, assisted, distanceKm }) => [families, assisted, distanceKm]),
    Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)),
    [...decisions].sort((a, b) => a.month - b.month).map(({ month, parameter, value }) => [month, parameter, value]),
  ]);
}
