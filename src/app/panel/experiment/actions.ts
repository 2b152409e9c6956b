import { experimentFile, planExperiment, readExperiment } from '../../../lab';
import type { Experiment } from '../../../lab';
import { loadDeclared } from '../../../derive';
import { engineVersion } from '../../../model';
import { breathe } from '../../../run';
import { experimentWords, formatter } from '../../../words';
import { complain, tell } from '../../actions';
import { jobPool } from '../../pool';
import { useStore } from '../../store';
import { change, emptyResults, forget, keepOpen, keptOf, opened, useBench } from './bench';
import { nameOf } from './naming';
import { keepPace, workOfRun } from './pace';
import { cards, experimentOf, questionAtFirst, questionOf, rangesOf } from './question';
import type { Card, Question } from './question';
import { cancel, digestOf, resume, run, shelf } from './running';
import { putBack } from './shelf';
import type { Kept, Rows } from './shelf';

/** Everything a person can do on the page of experiments, by name. */

const { getState: get, setState: set } = useBench;
let opening: Promise<void> | null = null;

/** Called whenever the page is entered: reads once what is kept, and goes on with what was stopped by something else than the reader. */
export function openBench(): Promise<void> {
  jobPool().warm();
  opening ??= readBench();
  return opening.then(async () => {
    const { shown, hindered } = get();
    if (hindered === 'resting' && shown !== null) await resume(shown);
    if (get().live === null) await wakeWorkers();
  });
}

async function readBench(): Promise<void> {
  const [declared, kept] = await Promise.all([loadDeclared(), shelf.all().catch(() => null)]);
  const ranges = rangesOf(declared.parameters);
  const months = useStore.getState().draft?.months ?? 120;
  set({
    ranges, keeps: kept !== null,
    questions: Object.fromEntries(cards.map((card) => [card, questionAtFirst(card, months, ranges)])) as Record<Card, Question>,
    // What was opened while the browser was asked stands first.
    kept: [...(get().kept ?? []), ...(kept ?? []).filter(({ id }) => !get().kept?.some((one) => one.id === id)).sort((a, b) => b.made - a.made)],
  });
  const { shown } = get();
  if (shown !== null) return showExperiment(shown);
  // A tab that was killed left an experiment running: it goes on where it was.
  const killed = kept?.find(({ state }) => state === 'running');
  const first = killed ?? kept?.[0];
  if (!first) return;
  await showExperiment(first.id);
  const one = opened(first.id);
  if (!killed || !one || one.stale) return;
  const { language } = useStore.getState();
  const { number } = formatter(language);
  tell(experimentWords[language].keeping.resumed(number(one.done), number(one.plan.jobs.length)));
  void run(first.id);
}

export const chooseCard = (card: Card): void => set({ card });

export function ask(changes: Partial<Question>): void {
  set(({ questions, card }) => ({ questions: questions && { ...questions, [card]: { ...questions[card], ...changes } } }));
}

export const choosePoint = (point: number | null): void => set({ chosen: point });

/** The experiment that the sentence asks now; null before the ranges are known. */
export function askedExperiment(): Experiment | null {
  const { questions, card, ranges } = get();
  const { draft } = useStore.getState();
  return questions && draft && experimentOf(questions[card], draft, ranges);
}

/** Starts what the sentence asks. */
export async function startExperiment(): Promise<void> {
  const experiment = askedExperiment();
  if (!experiment) return;
  const checked = await readExperiment(experimentFile(experiment));
  if (!checked.ok) return complain(...checked.problems);
  await breathe();
  const id = await addExperiment(checked.value);
  await breathe();
  await run(id);
}

/** Puts an experiment on the list and shows it. */
export async function addExperiment(experiment: Experiment): Promise<string> {
  const id = Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
  const plan = planExperiment(experiment);
  const kept: Kept = { id, file: experimentFile(experiment), engine: '', plan: '', runs: plan.jobs.length, done: 0, seconds: 0, state: 'ready', made: Date.now() };
  set((state) => ({ kept: [kept, ...(state.kept ?? [])], shown: id, chosen: null, hindered: null }));
  keepOpen(emptyResults(id, plan));
  set(({ revision }) => ({ revision: revision + 1 }));
  await shelf.put(kept).catch(() => set({ keeps: false }));
  return id;
}

/** Shows an experiment and the question it asks. */
export async function showExperiment(id: string): Promise<void> {
  set({ shown: id, chosen: null, hindered: null });
  await openExperimentById(id);
  const one = opened(id);
  if (!one || get().shown !== id) return;
  const question = questionOf(one.plan.experiment, get().ranges);
  set(({ questions, revision }) => ({ card: question.card, questions: questions && { ...questions, [question.card]: question }, revision: revision + 1 }));
}

/** Reads an experiment and its runs into memory. One that cannot be read is said to be so. */
export async function openExperimentById(id: string): Promise<void> {
  const kept = keptOf(id);
  if (!kept || opened(id)) return;
  const [read, rows] = await Promise.all([readExperiment(kept.file), shelf.rows(id).catch((): Rows[] => [])]);
  if (!read.ok) return complain(...read.problems);
  const plan = planExperiment(read.value);
  const digest = await digestOf(plan);
  const stale = kept.engine !== '' && (kept.engine !== engineVersion || (digest !== '' && kept.plan !== '' && kept.plan !== digest));
  const one = emptyResults(id, plan, stale);
  const width = plan.readings.length + plan.series.length * (plan.experiment.months + 1);
  for (const { jobs, values } of rows) {
    jobs.forEach((job, i) => {
      if (job >= plan.jobs.length || one.results[job] || values[i]?.length !== width) return;
      one.results[job] = values[i];
      one.done += 1;
    });
  }
  keepOpen(one);
  change(id, { done: one.done });
}

/** The same experiment once more from its first run, for runs of another engine. */
export async function runAgain(id: string): Promise<void> {
  const one = opened(id);
  if (one) await run(await addExperiment(one.plan.experiment));
}

export async function renameExperiment(id: string, name: string): Promise<void> {
  const before = keptOf(id);
  const title = name.trim().slice(0, 200);
  if (!before || title === '') return;
  const kept = change(id, { file: { ...before.file, title: { en: title, id: title } } });
  if (kept) await shelf.put(kept).catch(() => set({ keeps: false }));
}

let deleted: { readonly kept: Kept; readonly rows: readonly Rows[]; readonly place: number } | null = null;

/** Takes an experiment away; `restoreDeleted` brings the last one back. */
export async function deleteExperiment(id: string): Promise<void> {
  if (get().live?.id === id) await cancel();
  const kept = keptOf(id);
  if (!kept) return;
  deleted = { kept, rows: await shelf.rows(id).catch((): Rows[] => []), place: (get().kept ?? []).indexOf(kept) };
  set((state) => ({ kept: state.kept?.filter((one) => one.id !== id) ?? null, ...(state.shown === id && { shown: null, chosen: null, hindered: null }) }));
  forget(id);
  await shelf.delete(id).catch(() => set({ keeps: false }));
  tell(experimentWords[useStore.getState().language].earlier.deleted(nameOf(kept.file, useStore.getState().language)));
}

export const canRestore = (): boolean => deleted !== null;

export async function restoreDeleted(): Promise<void> {
  if (!deleted) return;
  const { kept, rows, place } = deleted;
  deleted = null;
  await putBack(shelf, kept, rows).catch(() => set({ keeps: false }));
  set((state) => ({ kept: (state.kept ?? []).toSpliced(place, 0, kept) }));
  await showExperiment(kept.id);
}

/** Short runs that every worker makes before anything is asked of it: a browser compiles what it has seen often, and the first runs take three times as long. */
const runsToWake = 22;
const monthsToWake = 60;
const familiesToWake = 1_000;

/** Wakes the workers up while the reader is still at the question, and learns how fast this machine is, so that the first prediction is not a guess. */
async function wakeWorkers(): Promise<void> {
  const experiment = askedExperiment();
  const pool = jobPool();
  if (!experiment || !pool.idle) return;
  const { scenario, decisions } = experiment;
  const familyScale = Math.min(1, familiesToWake / workOfRun({ ...experiment, familyScale: 1, months: 1 }));
  const jobs = Array.from({ length: runsToWake * pool.size }, (_, seed) => ({ arm: { scenario, familyScale, layers: [{ decisions: decisions.filter(({ month }) => month < monthsToWake) }] }, seed, months: monthsToWake, readings: ['p0'], series: ['p0'] }));
  let seen = 0;
  let since = 0;
  // The first half wakes; the pace is that of the others, and there is a first prediction when a few of them are made.
  const paceNow = (): number => ((seen - jobs.length / 2) * workOfRun({ ...experiment, familyScale, months: monthsToWake })) / ((performance.now() - since) / 1000);
  const whole = await pool.start(jobs, () => {
    seen += 1;
    if (seen === jobs.length / 2) since = performance.now();
    if (seen === jobs.length / 2 + 4 * pool.size && get().pace === null) set({ pace: paceNow() });
  }, undefined, true).done;
  if (whole) set({ pace: keepPace(paceNow()) });
}
