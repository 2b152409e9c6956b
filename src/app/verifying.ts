import { engineVersion } from '../model';
import { inSlices, replay } from '../run';
import type { RunRecord } from '../run';
import type { Speech } from './part/use-words';

/** Longest time that the check keeps the page from answering. */
const sliceMs = 8;

/** Runs a record again and says whether it is the same, or where it first differs. Fetched with the first record: it brings the model along. */
export async function verify(record: RunRecord, { words, format }: Speech): Promise<string> {
  const replayed = await inSlices(replay(record), sliceMs);
  if (replayed.identical) return words.restore.identical(record.digest);
  if (replayed.reason === 'engine') return words.restore.otherEngine(record.engine, engineVersion);
  return words.restore.differs(format.number(replayed.month), replayed.column);
}
