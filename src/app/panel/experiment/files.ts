import { limits, loadDeclared } from '../../../derive';
import { csvBytes, toCsv } from '../../../export';
import type { Cell } from '../../../export';
import { experimentFile, readExperiment } from '../../../lab';
import type { Axis, ExperimentPlan, ExperimentResults } from '../../../lab';
import { engineVersion } from '../../../model';
import { problem, readJson } from '../../../run';
import { complain, setMode, tell } from '../../actions';
import { showLab } from '../../lab-view';
import { saveFile } from '../../part/save-file';
import { useStore } from '../../store';
import { experimentWords } from '../../../words';
import { addExperiment, openExperimentById, showExperiment } from './actions';
import { keptOf, opened } from './bench';
import { fileNameOf, nameOf, scenarioIn } from './naming';
import { rangesOf } from './question';
import { isResults, openResultsText } from './results-file';

export type ExperimentFileKind = 'file' | 'rows' | 'months';

/** Gives an experiment, or its runs, to the browser's downloads. */
export async function exportExperiment(id: string, kind: ExperimentFileKind): Promise<void> {
  await openExperimentById(id);
  const kept = keptOf(id);
  const one = opened(id);
  const { language } = useStore.getState();
  if (!kept || !one) return;
  const name = nameOf(kept.file, language);
  if (kind === 'file') {
    const file = { ...experimentFile(one.plan.experiment), title: kept.file.title ?? { en: nameOf(kept.file, 'en'), id: nameOf(kept.file, 'id') } };
    return save(fileNameOf(name, '', 'json'), new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
  }
  const { heads, rows } = kind === 'rows' ? runRows(one.plan, one.results) : monthRows(one.plan, one.results);
  const origin: Cell[] = [name, scenarioIn(one.plan.experiment).id, one.plan.experiment.months, kept.engine || engineVersion, kept.plan];
  const csv = toCsv([...heads, 'experiment', 'scenario', 'months', 'engine', 'plan'], rows.map((row) => [...row, ...origin]), language);
  save(fileNameOf(name, kind === 'rows' ? 'runs' : 'months', 'csv'), new Blob([csvBytes(csv)], { type: 'text/csv;charset=utf-8' }));
}

export function save(name: string, content: Blob): void {
  saveFile(name, content);
  tell(experimentWords[useStore.getState().language].earlier.saved(name));
}

interface Rows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const runHeads = ['run', 'point', 'repeat', 'seed'] as const;

/** A row per run, as the command line writes it: people count from 1. */
function runRows(plan: ExperimentPlan, results: ExperimentResults): Rows {
  const { readings, experiment: { axes } } = plan;
  return {
    heads: [...runHeads, ...axes.map(({ parameter }) => parameter), ...readings.map(({ text }) => text)],
    rows: startsOf(plan, results).map(({ values, start }) => [...start, ...readings.map((_, i) => values[i])]),
  };
}

/** A row per run and month. */
function monthRows(plan: ExperimentPlan, results: ExperimentResults): Rows {
  const { readings, series, experiment: { axes, months } } = plan;
  return {
    heads: [...runHeads, ...axes.map(({ parameter }) => parameter), 'month', ...series],
    rows: startsOf(plan, results).flatMap(({ values, start }) => Array.from({ length: months + 1 }, (_, month) => [...start, month, ...series.map((__, i) => values[readings.length + i * (months + 1) + month])])),
  };
}

function startsOf(plan: ExperimentPlan, results: ExperimentResults) {
  return results.flatMap((values, run) => {
    if (!values) return [];
    const set = plan.points[plan.point(run)];
    return [{ values, start: [run + 1, plan.point(run) + 1, plan.repeat(run) + 1, plan.seed(run), ...plan.experiment.axes.map(({ parameter }) => set[parameter])] }];
  });
}

/** Opens an experiment file, or a file of its results, or says what is wrong with it and leaves everything as it is. It is not started. */
export async function openExperimentText(text: string, name = ''): Promise<void> {
  if (isResults(text)) return openResultsText(text, name);
  const read = await readExperiment(await withRanges(text), name);
  if (!read.ok) return complain(...read.problems);
  setMode('experiment');
  showLab('experiments');
  const id = await addExperiment(read.value);
  await showExperiment(id);
  const { language } = useStore.getState();
  const kept = keptOf(id);
  if (kept) tell(experimentWords[language].earlier.imported(nameOf(kept.file, language)));
}

export async function openExperimentFile(file: File): Promise<void> {
  // Results are larger than what they are the results of.
  if (file.size > limits.recordBytes) return complain(problem('fileTooLarge', { megabytes: file.size / 1e6, limit: limits.recordBytes / 1e6 }));
  return openExperimentText(await file.text(), file.name);
}

/**
 * An axis without its ends means the plausible range, which the declarations name in their prose; the built page has them without it.
 * Here they are read from where the prose lies, so that a file is the same experiment as on the command line.
 */
async function withRanges(text: string): Promise<unknown> {
  const json = readJson(text, limits.experimentBytes);
  const axes = json.ok && typeof json.value === 'object' && json.value !== null && 'axes' in json.value ? json.value.axes : null;
  // What is not right is left to the reader of experiments, who says so.
  if (!json.ok || !Array.isArray(axes)) return text;
  const ranges = rangesOf((await loadDeclared()).parameters);
  return {
    ...(json.value as object),
    axes: axes.map((axis: Partial<Axis> | null) => {
      const range = ranges.get(axis?.parameter ?? '');
      return !axis || !range || axis.values ? axis : { from: range.low, to: range.high, ...axis };
    }),
  };
}
