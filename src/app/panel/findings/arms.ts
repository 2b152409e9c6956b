import { armTitle, scenarioOfArm } from '../../../lab';
import type { Finding } from '../../../lab';
import { findingWords } from '../../../words';
import { openDraft, setMode, tell } from '../../actions';
import { openComparison } from '../../branching';
import type { RunChoice } from '../../compared';
import { draftOfSpec, monthsRange, specOf } from '../../draft';
import type { Draft } from '../../draft';
import { useStore } from '../../store';

/** Way to run things as a run of the page: its first seed, and as many months as the page can show of it. */
export function draftOfArm(finding: Finding, arm: string): Draft {
  const scenario = scenarioOfArm(finding, arm);
  return draftOfSpec({ scenario, seed: 1, months: Math.max(monthsRange.min, finding.months), decisions: [] });
}

export function openArm(finding: Finding, arm: string): void {
  const { language } = useStore.getState();
  openDraft(draftOfArm(finding, arm));
  setMode('simulate');
  tell(findingWords[language].armOpened(finding.arms[arm].label[language], finding.id));
}

/** Opens two of them side by side. They join the runs that can be chosen there. */
export function compareArms(finding: Finding, a: string, b: string): void {
  openComparison(choiceOf(finding, a), choiceOf(finding, b));
}

function choiceOf(finding: Finding, arm: string): RunChoice {
  const { records, language } = useStore.getState();
  const name = armTitle(finding, arm)[language];
  const spec = specOf(draftOfArm(finding, arm));
  const known = records.find((one) => one.name === name && JSON.stringify(one.spec) === JSON.stringify(spec));
  const record = known?.record ?? 1 + Math.max(0, ...records.map((one) => one.record));
  if (!known) useStore.setState({ records: [...records, { record, name, spec }] });
  return { kind: 'record', record };
}

/** The two that the first test holds against one another: the one that counts against, and the one that counts for. */
export function armsAtFirst({ arms, tests }: Finding): readonly [string, string] {
  const names = Object.keys(arms);
  const weights = Object.entries(tests[0].contrast).map(([key, weight]) => [key.split(':')[0], weight] as const);
  const b = weights.find(([, weight]) => weight > 0)?.[0] ?? names[0];
  const a = weights.find(([arm, weight]) => weight < 0 && arm !== b)?.[0] ?? names.find((name) => name !== b) ?? b;
  return [a, b];
}
