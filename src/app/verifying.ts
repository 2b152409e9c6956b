import { create } from 'zustand';
import { loadDeclared } from '../derive';
import { verifyAway } from '../export';
import type { ComparedSide, Verdict } from '../export';
import { armScenario } from '../lab';
import { engineVersion } from '../model';
import { firstDifference, ProblemError } from '../run';
import type { RunRecord, Scenario } from '../run';
import { verifyingWords } from '../words';
import { closeDialog, complain, openDialog, openDraft, tell } from './actions';
import { openComparison } from './branching';
import type { RunChoice } from './compared';
import { draftOfSpec } from './draft';
import { findings } from './part/finding-files';
import { speechOf } from './part/use-words';
import type { Speech } from './part/use-words';
import { session } from './running';
import { useStore } from './store';

/** Has the record's run, which is shown now, computed and recorded anew, and says whether it is the same or where it first differs. `edited`: the file is not as it was written. */
export async function verify(record: RunRecord, edited: boolean, { words, format }: Speech): Promise<string> {
  const { restore } = words;
  const changed = edited ? `${restore.edited} ` : '';
  if (record.engine !== engineVersion) return changed + restore.otherEngine(record.engine, engineVersion);
  const difference = firstDifference(record, await session().runner.record());
  if (difference) return changed + restore.differs(format.number(difference.month), difference.column);
  return edited ? restore.editedIdentical : restore.identical(record.digest);
}

interface Verifying {
  /** The file that is looked at. */
  readonly file: string;
  /** How far that is, 0 to 1. */
  readonly share: number;
  /** Null while it is not done. */
  readonly verdict: Verdict | null;
}

/** The file that was dropped back, and what came of it. */
export const useVerifying = create<Verifying>()(() => ({ file: '', share: 0, verdict: null }));

/**
 * Repeats the run of a file in a thread of its own. Nothing on the page changes but the dialog that says what came of it; closing the dialog
 * ends the work.
 */
export async function verifyFile(file: File): Promise<void> {
  const { draft, language } = useStore.getState();
  closeDialog();
  useVerifying.setState({ file: file.name, share: 0, verdict: null });
  openDialog({ kind: 'verifying' });
  const opened = useStore.getState().dialog;
  const declared = await loadDeclared();
  const begin = (known: Scenario | null) => verifyAway(file, { declared, known }, (share) => useVerifying.setState({ share }));
  let task = begin(draft?.scenario ?? null);
  const closed = () => useStore.getState().dialog !== opened;
  const end = useStore.subscribe(() => closed() && task.cancel());
  try {
    let verdict = await task.done;
    const arm = verdict?.outcome.kind === 'unknownRun' ? armScenario(findings, verdict.outcome.scenario) : null;
    if (arm && !closed()) verdict = await (task = begin(arm)).done;
    if (verdict && !closed()) useVerifying.setState({ verdict });
    else if (!verdict) tell(verifyingWords[language].cancelled);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (closed()) return;
    closeDialog();
    complain(...error.problems);
  } finally {
    end();
  }
}

/** Opens the run of the file with this engine. The run before it is one step of undo away. */
export function openVerified({ run }: Verdict): void {
  if (!run) return;
  const { language } = useStore.getState();
  closeDialog();
  openDraft(draftOfSpec(run));
  tell(verifyingWords[language].opened(speechOf(language).say(run.scenario.title)));
}

/** Opens both runs of a picture side by side; they join the runs that can be chosen there. */
export function openSides(sides: readonly ComparedSide[]): void {
  const { records, language } = useStore.getState();
  const first = 1 + Math.max(0, ...records.map(({ record }) => record));
  const opened = sides.flatMap(({ run }, i) => (run ? [{ record: first + i, name: run.scenario.title[language], spec: run }] : []));
  closeDialog();
  useStore.setState({ records: [...records, ...opened] });
  openComparison(...(opened.map(({ record }) => ({ kind: 'record', record })) as [RunChoice, RunChoice]));
}

/** Opens the experiment that a picture is of, or says what is wrong with it. */
export async function openExperimentOf(text: string, name: string): Promise<void> {
  closeDialog();
  const { openExperimentText } = await import('./panel/experiment');
  await openExperimentText(text, name);
}
