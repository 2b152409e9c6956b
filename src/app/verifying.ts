import { engineVersion } from '../model';
import { booksColumn } from '../run';
import type { RunRecord } from '../run';
import type { Speech } from './part/use-words';
import { session } from './running';

/** Has the record's run, which is shown now, computed and recorded anew, and says whether it is the same or where it first differs. `edited`: the file is not as it was written. */
export async function verify(record: RunRecord, edited: boolean, { words, format }: Speech): Promise<string> {
  const { restore } = words;
  const changed = edited ? `${restore.edited} ` : '';
  if (record.engine !== engineVersion) return changed + restore.otherEngine(record.engine, engineVersion);
  const difference = firstDifference(record, await session().runner.record());
  if (difference) return changed + restore.differs(format.number(difference.month), difference.column);
  return edited ? restore.editedIdentical : restore.identical(record.digest);
}

/** First month and column in which two records of the same run differ; null when they are identical. */
export function firstDifference(recorded: RunRecord, again: RunRecord): { month: number; column: string } | null {
  const place = new Map(recorded.columns.map((column, c) => [column, c]));
  for (const [month, digests] of again.monthly.entries()) {
    const written = recorded.monthly[month] ?? [];
    const column = again.columns.find((id, c) => written[place.get(id) ?? -1] !== digests[c]);
    if (column !== undefined) return { month, column };
  }
  return recorded.digest === again.digest ? null : { month: again.months, column: booksColumn };
}
