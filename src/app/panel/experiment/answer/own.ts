import { scenarioOf, valueAtStart } from '../../../../lab';
import type { ExperimentPlan } from '../../../../lab';

/** What a parameter is set to where the experiment does not move it. */
export function ownSetting({ experiment: { scenario, familyScale, parameters, decisions } }: ExperimentPlan, id: string): number {
  return valueAtStart(scenarioOf({ scenario, familyScale, layers: [{ parameters, decisions }] }), id);
}
