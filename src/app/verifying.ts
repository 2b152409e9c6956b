import { create } from 'zustand';
import { loadDeclared } from '../derive';
import { verifyAway } from '../export';
import type { Verdict } from '../export';
import { engineVersion } from '../model';
import { firstDifference, ProblemError } from '../run';
import type { RunRecord } from '../run';
import { verifyingWords } from '../words';
import { closeDialog, complain, openDialog, openDraft, tell } from './actions';
import { draftOfSpec } from './draft';
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
  const context = { declared: await loadDeclared(), known: draft?.scenario ?? null };
  const task = verifyAway(file, context, (share) => useVerifying.setState({ share }));
  const closed = () => useStore.getState().dialog !== opened;
  const end = useStore.subscribe(() => closed() && task.cancel());
  try {
    const verdict = await task.done;
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
