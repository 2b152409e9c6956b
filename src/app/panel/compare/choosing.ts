import { limits } from '../../../derive';
import { problem, readRecord } from '../../../run';
import { compareWords } from '../../../words';
import { complain, tell } from '../../actions';
import type { RunChoice, Side } from '../../compared';
import { useStore } from '../../store';
import { twins } from './twins';

const { getState: get, setState: set } = useStore;

/** What a person does with a comparison. Choosing a run changes none. */

/** The sides as they are now: one that the page chose by itself stays when the other is changed. */
function sidesNow(): { readonly a: RunChoice | null; readonly b: RunChoice | null } {
  const pair = twins.getState()?.pair;
  const { a, b } = get().compared;
  return { a: pair?.a.choice ?? a, b: pair?.b.choice ?? b };
}

export function putOnSide(side: Side, choice: RunChoice): void {
  set(({ compared }) => ({ compared: { ...compared, ...sidesNow(), [side]: choice } }));
}

export function swapSides(): void {
  const { a, b } = sidesNow();
  set(({ compared }) => ({ compared: { ...compared, a: b, b: a } }));
}

export function setSharedLuck(sharedLuck: boolean): void {
  set(({ compared }) => ({ compared: { ...compared, ...sidesNow(), sharedLuck } }));
}

export function setDimSame(dimSame: boolean): void {
  set(({ compared }) => ({ compared: { ...compared, dimSame } }));
}

/** Reads a run record and puts it on a side. One that cannot be read changes nothing. */
export async function openRecordOn(side: Side, file: File): Promise<void> {
  if (file.size > limits.recordBytes) return complain(problem('fileTooLarge', { megabytes: file.size / 1e6, limit: limits.recordBytes / 1e6 }));
  await recordOn(side, file.name, await file.text());
}

export async function recordOn(side: Side, name: string, text: string): Promise<void> {
  const read = await readRecord(text);
  if (!read.ok) return complain(...read.problems);
  const { scenario, seed, months, decisions } = read.value.record;
  const record = 1 + Math.max(0, ...get().records.map((one) => one.record));
  set(({ records }) => ({ records: [...records, { record, name, spec: { scenario, seed, months, decisions } }] }));
  putOnSide(side, { kind: 'record', record });
  tell(compareWords[get().language].recordOpened(name, side.toUpperCase()));
}
