import { create } from 'zustand';
import { loadDeclared, scenarioFormat } from '../derive';
import { allDecisions, ProblemError } from '../run';
import type { RunSpec } from '../run';
import { fileName, provenance, writeAway } from '../export';
import type { DeskTask, FormatId } from '../export';
import { exportingWords } from '../words';
import type { Language } from '../words';
import { complain, tell } from './actions';
import { loggedDecisions, specOf } from './draft';
import { decisionChange, decisionName } from './part/decision-words';
import { namedPicture } from './part/picture';
import { placeOnDisk, saveFile } from './part/save-file';
import { speechOf } from './part/use-words';
import { drawnStage } from './stage-handle';
import { shownMonth, useStore } from './store';

/** Pixels of a saved picture per pixel of the page. */
const pictureScale = 2;

interface Exporting {
  /** Of headings and decimal signs; null for the page's own. */
  readonly language: Language | null;
  /** Ids of the columns that are wanted; null for the usual ones. */
  readonly columns: readonly string[] | null;
  /** Month of which households are listed; null for the last. */
  readonly householdMonth: number | null;
  /** What is being written now, and how far that is. */
  readonly writing: { readonly name: string; readonly share: number } | null;
}

/** What files are to hold, and the file that is being written. */
export const useExporting = create<Exporting>()(() => ({ language: null, columns: null, householdMonth: null, writing: null }));

export const chooseExport = (choice: Partial<Pick<Exporting, 'language' | 'columns' | 'householdMonth'>>): void => useExporting.setState(choice);

let current: DeskTask<unknown> | null = null;

export const cancelExport = (): void => current?.cancel();

/**
 * Writes the run that is shown in one of the formats, in a thread of its own, and says how that went.
 * @param name what is written, as the menu calls it.
 * @param table the one table that is wanted, where a format writes a file for each.
 */
export async function exportRun(format: FormatId, name: string, table: string | null = null): Promise<void> {
  const { draft, language: pageLanguage } = useStore.getState();
  if (!draft || current) return;
  const text = exportingWords[pageLanguage];
  const spec = specOf(draft);
  const choices = useExporting.getState();
  useExporting.setState({ writing: { name, share: 0 } });
  try {
    const place = await placeFor(format, spec);
    tell(text.working);
    const declared = await loadDeclared();
    const householdMonth = Math.min(choices.householdMonth ?? spec.months, spec.months);
    const job = { spec, language: choices.language ?? pageLanguage, declared, columns: choices.columns, householdMonth, tables: table === null ? null : [table], date: null };
    const task = writeAway(format, job, place, (share) => useExporting.setState({ writing: { name, share } }));
    current = task;
    const files = await task.done;
    for (const file of files ?? []) if (file.content) saveFile(file.name, file.content);
    const saved = place ? text.doneThere : text.done;
    tell(files ? saved(files.map((file) => file.name).join(', ')) : text.cancelled);
  } catch (error) {
    if (error instanceof ProblemError) complain(...error.problems);
    else tell(error instanceof DOMException && error.name === 'AbortError' ? text.cancelled : text.failed(name));
  } finally {
    current = null;
    useExporting.setState({ writing: null });
  }
}

/** Households times months from which on a panel is written to disk as it comes, where the browser can: about 30 MB. */
const largePanel = 500_000;

/** @throws DOMException `AbortError` when the person chooses no place. */
async function placeFor(format: FormatId, spec: RunSpec): Promise<FileSystemFileHandle | null> {
  const families = spec.scenario.villages.reduce((sum, village) => sum + village.families, 0);
  return format === 'parquet' && families * (spec.months + 1) > largePanel ? placeOnDisk(fileName(spec, 'households', 'parquet')) : null;
}

/** Saves the picture on the stage. */
export async function exportStage(): Promise<void> {
  const { draft, run, language } = useStore.getState();
  if (!draft) return;
  const text = exportingWords[language];
  const spec = specOf(draft);
  const digest = run.kind === 'ready' ? run.digest : '';
  const name = fileName(spec, 'stage', 'png');
  tell(text.working);
  try {
    saveFile(name, await namedPicture(await pictureOfStage(spec, digest), provenance(spec, digest)));
    tell(text.done(name));
  } catch {
    tell(text.failed(name));
  }
}

async function pictureOfStage(spec: RunSpec, digest: string): Promise<Blob> {
  const stage = drawnStage();
  if (!stage) throw new Error('there is no stage to take a picture of');
  return stage.toPng(pictureScale, footerOf(spec, digest));
}

/** The lines under a saved picture: scenario, month, where the run comes from, and what was decided. */
function footerOf(spec: RunSpec, digest: string): string {
  const state = useStore.getState();
  const speech = speechOf(state.language);
  const { words, format, say } = speech;
  const { charts } = words;
  const from = provenance(spec, digest);
  const made = charts.madeWith(say(spec.scenario.title), String(from.seed), words.timeline.monthOf(format.number(shownMonth(state)), format.number(spec.months)), from.engine, digest.slice(0, 16));
  const decisions = state.draft ? loggedDecisions(state.draft).map((one) => words.timeline.pin(format.number(one.month), `${decisionName([one], speech)} ${decisionChange([one], speech)}`)) : [];
  return decisions.length > 0 ? `${made} ${charts.decisions(decisions.join('; '))}.` : made;
}

/** The run as a scenario file: what a person has decided, when nothing can be computed. */
export function saveDecisions(): void {
  const { draft } = useStore.getState();
  if (!draft) return;
  const spec = specOf(draft);
  const file = { format: scenarioFormat, ...spec.scenario, seed: spec.seed, months: spec.months, decisions: allDecisions(spec) };
  saveFile(fileName(spec, 'scenario', 'json'), new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
}
