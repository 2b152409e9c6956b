import { limits } from '../derive';
import { library, problem, readLink, readRecord, readScenario, scenarios } from '../run';
import { complain, openDraft, tell } from './actions';
import { draftOf, draftOfSpec } from './draft';
import { speechOf } from './part/use-words';
import { verifyingWords } from '../words';
import { useStore } from './store';

/** Opens what an address holds, or says what is wrong with it and leaves everything as it is. */
export async function openLink(link: string): Promise<void> {
  const read = await readLink(link.slice(link.indexOf('#')), scenarios, library);
  if (!read.ok) return complain(...read.problems);
  if (read.value.kind === 'experiment') return openExperiment(read.value.text);
  const { spec, view: { month = 0, chart, beside } } = read.value;
  const shown = chart === undefined ? null : (await import('./chart-link')).linkedChart(chart, spec, beside);
  if (shown && !shown.ok) return complain(...shown.problems);
  const draft = draftOfSpec(spec);
  useStore.setState({ lookedAt: draft });
  openDraft(draft, month);
  tell(speechOf(useStore.getState().language).words.restore.linkOpened);
  shown?.value();
}

const openExperiment = (text: string, name?: string): Promise<void> => import('./panel/experiment').then(({ openExperimentText }) => openExperimentText(text, name));

/**
 * Opens what was dropped or chosen: a scenario, a run record, an experiment, or text with a link in it. Nothing is half-applied.
 * @param file that the text is of, when it is of one.
 */
export async function openText(text: string, file?: File): Promise<void> {
  const link = linkIn.exec(text);
  if (link) return openLink(link[1]);
  if (isRecord(text)) return openRecord(text, file);
  if (text.slice(0, 4000).includes('"gotong-experiment/')) return openExperiment(text, file?.name);
  const read = await readScenario(text, library);
  if (!read.ok) return complain(...read.problems);
  openDraft(draftOf(read.value));
  const { words, say } = speechOf(useStore.getState().language);
  tell(words.scenario.opened(say(read.value.title)));
}

const linkIn = /^\s*(?:https?:\S*)?(#\S+)\s*$/;
const holdsLink = async (file: File): Promise<boolean> => file.size <= limits.pictureCharacters && linkIn.test(await file.text());

/** A file that was dropped or chosen. While runs are compared, a run record is one more to compare with: it is put on side A. */
export async function openFile(file: File): Promise<void> {
  const { sniff, sniffedBytes } = await import('../export');
  const kind = sniff(new Uint8Array(await file.slice(0, sniffedBytes).arrayBuffer()));
  if (kind !== 'json' && !(kind === null && (await holdsLink(file)))) return import('./verifying').then(({ verifyFile }) => verifyFile(file));
  // Told by the size alone: a file too large is never taken into memory.
  if (file.size > limits.recordBytes) return complain(problem('fileTooLarge', { megabytes: file.size / 1e6, limit: limits.recordBytes / 1e6 }));
  const text = await file.text();
  if (useStore.getState().mode === 'compare' && isRecord(text)) {
    const { recordOn } = await import('./panel/compare');
    return recordOn('a', file.name, text);
  }
  return openText(text, file);
}

const isRecord = (text: string): boolean => text.slice(0, 4000).includes('"gotong-run/');

async function openRecord(text: string, file?: File): Promise<void> {
  const read = await readRecord(text);
  if (!read.ok) return complain(...read.problems);
  const { record, edited, changes } = read.value;
  // Of another engine: what has changed since is said before anything is opened.
  const { verify, verifyFile } = await import('./verifying');
  if (changes && file) return verifyFile(file);
  openDraft(draftOfSpec(record));
  const { language } = useStore.getState();
  const speech = speechOf(language);
  const told = (sentence: string) => tell(`${sentence} ${verifyingWords[language].runBefore}`);
  told(speech.words.restore.checking);
  told(await verify(record, edited, speech));
}
