import type { Text } from '../model';
import type { Scenario } from '../run';
import { scenarioOf } from './arm';
import type { Finding } from './finding';
import { armOf } from './plan';

/** What a way to run a finding is called where nothing else says which finding it is of: “S12 · Through groups”. */
export function armTitle({ id, arms }: Pick<Finding, 'id' | 'arms'>, arm: string): Text {
  const { label } = arms[arm];
  return { en: `${id} · ${label.en}`, id: `${id} · ${label.id}` };
}

/** Id of the scenario that an arm is, for files: `s12-groups-no-bonds`. */
const armId = ({ id }: Pick<Finding, 'id'>, arm: string): string => `${id}-${arm.replace(/[A-Z]/g, (letter) => `-${letter}`)}`.toLowerCase();

/** An arm as a scenario of its own, named after its finding, so that runs, links and files of it say what they are; beside that stands the place. */
export function scenarioOfArm(finding: Finding, arm: string): Scenario {
  const { notes, ...scenario } = scenarioOf(armOf({ finding, familyScale: 1 }, arm));
  return { ...scenario, id: armId(finding, arm), title: armTitle(finding, arm), partners: scenario.title, question: finding.claim, tryThis: [], notes: [...(finding.notes ?? []), ...notes] };
}

/** The arm of that id as a scenario; null when no finding has it. */
export function armScenario(findings: readonly Finding[], id: string): Scenario | null {
  for (const finding of findings) for (const arm of Object.keys(finding.arms)) if (armId(finding, arm) === id) return scenarioOfArm(finding, arm);
  return null;
}
