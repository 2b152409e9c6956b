import { scenarioFormat } from '../derive';
import { changedSettings } from './changed-settings';
import type { Scenario } from './types';

/** A scenario of one's own as a file: where it is one that comes with Gotong and was changed, only what differs from that is written. */
export function scenarioInLink(scenario: Scenario, library: readonly Scenario[]): object {
  const files = [whole(scenario), ...library.flatMap((base) => extending(base, scenario) ?? [])];
  const length = (file: object): number => JSON.stringify(file).length;
  return files.reduce((best, file) => (length(file) < length(best) ? file : best));
}

const whole = (scenario: Scenario): object => ({ format: scenarioFormat, ...scenario });

/** Null where the other one has something that a file which extends it cannot take away. */
function extending(base: Scenario, scenario: Scenario): object | null {
  if (Object.keys(base).some((key) => !(key in scenario))) return null;
  const differing = Object.entries(scenario).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key as keyof Scenario]));
  return { format: scenarioFormat, ...Object.fromEntries(differing), id: scenario.id, extends: base.id, parameters: Object.fromEntries(changedSettings(scenario, base)) };
}
