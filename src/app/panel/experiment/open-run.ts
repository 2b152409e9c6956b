import { scenarioOf } from '../../../lab';
import { experimentWords } from '../../../words';
import { openDraft, setMode, tell } from '../../actions';
import { draftOfSpec } from '../../draft';
import { useStore } from '../../store';
import { middleJob } from './answer';
import type { Opened } from './bench';

/** The run that stands for a point: the one whose reading lies in the middle. Null while there is none. */
export function runAt({ plan, results }: Opened, point: number): number | null {
  return middleJob(plan, results, point);
}

/** Opens the run that stands for a point on the stage, at its last month. What the experiment decided stays the reader's own decisions. */
export function openRun(one: Opened, point: number): void {
  const job = runAt(one, point);
  if (job === null) return;
  const { arm, seed, months } = one.plan.jobs[job];
  const { parameters, decisions } = one.plan.experiment;
  const top = arm.layers[1] ?? {};
  const set = top.parameters ?? {};
  // On fewer families, values of decisions change with their number: there the scenario brings them along.
  const apart = arm.familyScale === 1;
  const scenario = scenarioOf(apart ? { ...arm, layers: [{ parameters }, { parameters: set }] } : arm);
  const own = apart ? [...decisions.filter(({ parameter }) => !Object.hasOwn(set, parameter)), ...(top.decisions ?? [])] : [];
  openDraft(draftOfSpec({ scenario, seed, months, decisions: own.filter(({ month }) => month < months) }), months);
  setMode('simulate');
  tell(experimentWords[useStore.getState().language].chart.opened);
}
