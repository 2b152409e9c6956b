import { create } from 'zustand';
import { loadDeclared, scenarioFormat } from '../derive';
import { allDecisions, ProblemError } from '../run';
import type { RunSpec } from '../run';
import { fileName, provenance, writeAway } from '../export';
import type { Beside, DeskTask, FormatId, MadeFile } from '../export';
import { chartWords, exportingWords } from '../words';
import type { Language } from '../words';
import { complain, tell } from './actions';
import { comparedRun, comparisonOf } from './baseline';
import type { Stage } from '../view/network';
import { sides } from './compared';
import type { Side } from './compared';
import { loggedDecisions, specOf } from './draft';
import type { Draft } from './draft';
import { decisionChange, decisionName } from './part/decision-words';
import { besideOneAnother, namedPicture } from './part/picture';
import { printPage } from './part/print-page';
import { placeOnDisk, saveFile } from './part/save-file';
import { speechOf } from './part/use-words';
import { drawnStage } from './stage-handle';
import { shownMonth, useStore } from './store';
import type { PageState } from './store';

/** Pixels of a saved picture per pixel of the page. */
const pictureScale = 2;

interface Exporting {
  /** Of headings and decimal signs; null for the page's own. */
  readonly language: Language | null;
  /** Ids of the columns that are wanted; null for the usual ones. */
  readonly columns: readonly string[] | null;
  /** Month of which households and their network are written; null for the one that is shown. */
  readonly householdMonth: number | null;
  /** What is being written now, and how far that is. */
  readonly writing: { readonly name: string; readonly share: number } | null;
}

/** What files are to hold, and the file that is being written. */
export const useExporting = create<Exporting>()(() => ({ language: null, columns: null, householdMonth: null, writing: null }));

export const chooseExport = (choice: Partial<Pick<Exporting, 'language' | 'columns' | 'householdMonth'>>): void => useExporting.setState(choice);

/** Month of which households and their network are written: the one that was chosen, else the one that is shown. */
export function householdMonthOf(state: PageState, chosen: number | null): number {
  return Math.min(chosen ?? shownMonth(state), state.draft?.months ?? 0);
}

let current: DeskTask<unknown> | null = null;

export const cancelExport = (): void => current?.cancel();

/**
 * Writes the run that is shown in one of the formats, in a thread of its own, and says how that went.
 * @param name what is written, as the menu calls it.
 * @param table the one table that is wanted, where a format writes a file for each.
 */
export async function exportRun(format: FormatId, name: string, table: string | null = null): Promise<void> {
  await make(format, name, table, (files, text, isThere) => {
    for (const file of files) if (file.content) saveFile(file.name, file.content);
    return (isThere ? text.doneThere : text.done)(files.map((file) => file.name).join(', '));
  });
}

/** Makes the report of the run that is shown and opens the browser's dialog for printing. */
export async function printReport(name: string): Promise<void> {
  await make('report', name, null, ([{ content }], text) => {
    if (content) printPage(new Blob([content], { type: 'text/html' }));
    return text.printing;
  });
}

type Take = (files: readonly MadeFile[], text: (typeof exportingWords)[Language], isThere: boolean) => string;

/** @param take does what is to be done with the files and says what is to be told. */
async function make(format: FormatId, name: string, table: string | null, take: Take): Promise<void> {
  const { draft, language: pageLanguage } = useStore.getState();
  if (!draft || current) return;
  const text = exportingWords[pageLanguage];
  const spec = specOf(draft);
  const choices = useExporting.getState();
  const householdMonth = householdMonthOf(useStore.getState(), choices.householdMonth);
  useExporting.setState({ writing: { name, share: 0 } });
  try {
    const place = await placeFor(format, spec);
    tell(text.working);
    const declared = await loadDeclared();
    const job = { spec, language: choices.language ?? pageLanguage, declared, columns: choices.columns, householdMonth, tables: table === null ? null : [table], date: null, beside: format === 'report' ? besideRun() : null };
    const task = writeAway(format, job, place, (share) => useExporting.setState({ writing: { name, share } }));
    current = task;
    const files = await task.done;
    tell(files ? take(files, text, place !== null) : text.cancelled);
  } catch (error) {
    if (error instanceof ProblemError) complain(...error.problems);
    else tell(error instanceof DOMException && error.name === 'AbortError' ? text.cancelled : text.failed(name));
  } finally {
    current = null;
    useExporting.setState({ writing: null });
  }
}

/** The run that the dashed line shows; null for none. */
function besideRun(): Beside | null {
  const { draft, comparison, branches } = useStore.getState();
  if (!draft) return null;
  const against = comparisonOf(draft, comparison, branches);
  const spec = comparedRun(draft, comparison, branches);
  return spec && against !== 'none' ? { spec, against } : null;
}

/** Households times months from which on a panel is written to disk as it comes, where the browser can: about 30 MB. */
const largePanel = 500_000;

/** @throws DOMException `AbortError` when the person chooses no place. */
async function placeFor(format: FormatId, spec: RunSpec): Promise<FileSystemFileHandle | null> {
  const families = spec.scenario.villages.reduce((sum, village) => sum + village.families, 0);
  return format === 'parquet' && families * (spec.months + 1) > largePanel ? placeOnDisk(fileName(spec, 'households', 'parquet')) : null;
}

/** Saves the picture on the stage; of two runs that are compared, both stages side by side. */
export async function exportStage(): Promise<void> {
  const text = exportingWords[useStore.getState().language];
  tell(text.working);
  try {
    const [first, second] = await runsOnStage();
    const what = `stage-month-${shownMonth(useStore.getState())}`;
    const name = second ? fileName(second.spec, `${what}-against-${first.spec.scenario.id}`, 'png') : fileName(first.spec, what, 'png');
    saveFile(name, await (second ? pictureOfBoth(first, second) : pictureOf(first)));
    tell(text.done(name));
  } catch {
    tell(text.failed(text.stagePng));
  }
}

const drawnAt = (run: RunOnStage): Promise<Blob> => run.stage.toPng(pictureScale, footerOf(run));

const pictureOf = async (run: RunOnStage): Promise<Blob> => namedPicture(await drawnAt(run), provenance(run.spec, run.digest));

/** Each is drawn anew at the picture's own resolution: one after the other. */
async function pictureOfBoth(a: RunOnStage, b: RunOnStage): Promise<Blob> {
  const pictures = [await drawnAt(a), await drawnAt(b)];
  return namedPicture(await besideOneAnother(pictures), { a: provenance(a.spec, a.digest), b: provenance(b.spec, b.digest) });
}

/** A run that is drawn on a stage. */
interface RunOnStage {
  readonly stage: Stage;
  /** Null for the run of the page. */
  readonly side: Side | null;
  readonly draft: Draft;
  readonly spec: RunSpec;
  readonly digest: string;
}

/** That of the page, or those of a comparison that are drawn: on a phone one of them. @throws Error when there is none. */
async function runsOnStage(): Promise<RunOnStage[]> {
  const { draft: own, run: ownRun, mode } = useStore.getState();
  const compared = mode === 'compare' ? (await import('./panel/compare')).twins.getState() : null;
  const found = (compared ? sides : [null]).flatMap((side): RunOnStage[] => {
    const stage = drawnStage(side);
    const { draft, run } = side && compared ? compared[side] : { draft: own, run: ownRun };
    return stage && draft ? [{ stage, side, draft, spec: specOf(draft), digest: run.kind === 'ready' ? run.digest : '' }] : [];
  });
  if (found.length === 0) throw new Error('there is no stage to take a picture of');
  return found;
}

/** The lines under a saved picture: side, scenario, month, where the run comes from, and what was decided. */
function footerOf({ side, draft, spec, digest }: RunOnStage): string {
  const state = useStore.getState();
  const { words, format } = speechOf(state.language);
  const whole = originOf(draft, spec, digest, words.timeline.monthOf(format.number(shownMonth(state)), format.number(spec.months))).join(' ');
  return side ? `${side.toUpperCase()}: ${whole}` : whole;
}

/** Sentences on where a run comes from, with `when` of it is shown; then what was decided, if anything. */
export function originOf(draft: Draft, spec: RunSpec, digest: string, when: string): string[] {
  const speech = speechOf(useStore.getState().language);
  const { words, format, say } = speech;
  const charts = chartWords[speech.language];
  const from = provenance(spec, digest);
  const made = charts.madeWith(say(spec.scenario.title), String(from.seed), when, from.engine, digest.slice(0, 16));
  const decisions = loggedDecisions(draft).filter(({ month }) => month < spec.months).map((one) => words.timeline.pin(format.number(one.month), `${decisionName([one], speech)} ${decisionChange([one], speech)}`));
  return decisions.length > 0 ? [made, `${charts.decisions(decisions.join('; '))}.`] : [made];
}

/** The run as a scenario file: what a person has decided, when nothing can be computed. */
export function saveDecisions(): void {
  const { draft } = useStore.getState();
  if (!draft) return;
  const spec = specOf(draft);
  const file = { format: scenarioFormat, ...spec.scenario, seed: spec.seed, months: spec.months, decisions: allDecisions(spec) };
  saveFile(fileName(spec, 'scenario', 'json'), new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
}
