import { planExperiment, readExperiment, runIn, sweepFormat, valuesPerRun } from '../../../lab';
import { engineVersion } from '../../../model';
import { breathe, problem } from '../../../run';
import { complain, setMode, tell } from '../../actions';
import { showLab } from '../../lab-view';
import { speechOf } from '../../part/use-words';
import { useStore } from '../../store';
import { experimentWords } from '../../../words';
import { addExperiment, showExperiment } from './actions';
import { change, keptOf, opened } from './bench';
import { nameOf } from './naming';
import { digestOf, shelf } from './running';

/** What the first line of a file of results says; anybody may have written it. */
interface Header {
  readonly format?: unknown;
  readonly engine?: unknown;
  readonly plan?: unknown;
  readonly shard?: unknown;
  readonly of?: unknown;
  readonly experiment?: unknown;
}

export const isResults = (text: string): boolean => text.startsWith('{"format":"gotong-sweep/');

/** Lines that are read before the page may answer again. */
const linesAtOnce = 500;

/**
 * Opens a file of results that the command line has written, whole or a shard: the runs lie in their places, and what is missing can be run
 * here. A file that was edited, or is of another engine, is refused in words and leaves everything as it is.
 */
export async function openResultsText(text: string, file: string): Promise<void> {
  const [head, ...lines] = text.split('\n');
  const header = headerIn(head);
  if (header?.format !== sweepFormat) return complain(problem('wrongFormat', { experiment: file, found: head.slice(0, 40), expected: sweepFormat }));
  if (header.engine !== engineVersion) return complain(problem('resultsEngine', { file, found: String(header.engine).slice(0, 20), engine: engineVersion }));
  const read = await readExperiment(header.experiment, file);
  if (!read.ok) return complain(...read.problems);
  const plan = planExperiment(read.value);
  const digest = await digestOf(plan);
  if (digest !== '' && digest !== header.plan) return complain(problem('resultsDamaged', { file, line: 1 }));
  const width = valuesPerRun(plan);
  const found = new Map<number, Float64Array>();
  for (const [i, line] of lines.entries()) {
    if (line === '' && i === lines.length - 1) break;
    const run = runIn(line, width);
    if (!run || run.run >= plan.jobs.length) return complain(problem('resultsDamaged', { file, line: i + 2 }));
    found.set(run.run, Float64Array.from(run.values));
    if (i % linesAtOnce === 0) await breathe();
  }
  setMode('experiment');
  showLab('experiments');
  const id = await addExperiment(read.value);
  const one = opened(id);
  if (!one) return;
  for (const [job, values] of found) one.results[job] = values;
  one.done = found.size;
  const kept = change(id, { engine: engineVersion, plan: digest, done: found.size, state: found.size === plan.jobs.length ? 'finished' : 'paused' });
  if (kept) await shelf.put(kept, { jobs: [...found.keys()], values: [...found.values()] }).catch(() => undefined);
  await showExperiment(id);
  const { language } = useStore.getState();
  const { number } = speechOf(language).format;
  const shown = keptOf(id);
  const { shard, of } = header;
  const part = typeof shard === 'number' && typeof of === 'number' && of > 1 ? { i: number(shard), of: number(of) } : null;
  if (shown) tell(experimentWords[language].earlier.importedRuns(nameOf(shown.file, language), number(found.size), number(plan.jobs.length), part));
}

function headerIn(line: string): Header | null {
  try {
    return JSON.parse(line) as Header | null;
  } catch {
    return null;
  }
}
