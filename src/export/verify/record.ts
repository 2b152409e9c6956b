import { limits } from '../../derive';
import { makeRecord } from '../../run';
import { withSink } from '../pieces';
import { wholeFile } from './archive';
import { byAnotherEngine, judged, nothingCompared } from './judge';
import { originOfRecord } from './origin';
import type { FileSource, Tell, Verdict } from './verdict';

/** A run record: every column of every month. */
export async function verifyRecord(source: FileSource, tell: Tell): Promise<Verdict> {
  const origin = await originOfRecord(new TextDecoder().decode(await wholeFile(source, limits.recordBytes)), source);
  const other = byAnotherEngine('record', source, origin);
  if (other) return other;
  const again = await withSink(makeRecord(origin.run), { begin: () => undefined, write: () => undefined, progress: tell }, 0, 1);
  return judged('record', source, origin, again, nothingCompared);
}
