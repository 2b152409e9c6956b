import { limits } from '../derive';
import { decodeLink, library, problem, readRecord, readScenario, scenarios } from '../run';
import { complain, openDraft, tell } from './actions';
import { draftOf, draftOfSpec } from './draft';
import { speechOf } from './part/use-words';
import { useStore } from './store';
import { verify } from './verifying';

/** Opens the run in an address, or says what is wrong with it and leaves everything as it is. */
export async function openLink(link: string): Promise<void> {
  const read = await decodeLink(link.slice(link.indexOf('#')), scenarios, library);
  if (!read.ok) return complain(...read.problems);
  openDraft(draftOfSpec(read.value));
  tell(speechOf(useStore.getState().language).words.restore.linkOpened);
}

/** Opens what was dropped or chosen: a scenario, a run record, or text with a link in it. Nothing is half-applied. */
export async function openText(text: string): Promise<void> {
  const link = /^\s*(?:https?:\S*)?(#\S+)\s*$/.exec(text);
  if (link) return openLink(link[1]);
  if (text.slice(0, 4000).includes('"gotong-run/')) return openRecord(text);
  const read = await readScenario(text, library);
  if (!read.ok) return complain(...read.problems);
  openDraft(draftOf(read.value));
  const { words, say } = speechOf(useStore.getState().language);
  tell(words.scenario.opened(say(read.value.title)));
}

export async function openFile(file: File): Promise<void> {
  // Told by the size alone: a file too large is never taken into memory.
  if (file.size > limits.recordBytes) return complain(problem('fileTooLarge', { megabytes: file.size / 1e6, limit: limits.recordBytes / 1e6 }));
  return openText(await file.text());
}

async function openRecord(text: string): Promise<void> {
  const read = await readRecord(text);
  if (!read.ok) return complain(...read.problems);
  const { record, edited } = read.value;
  openDraft(draftOfSpec(record));
  const speech = speechOf(useStore.getState().language);
  const { restore } = speech.words;
  tell(restore.checking);
  tell(await verify(record, edited, speech));
}
