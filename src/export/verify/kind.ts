import { problem, ProblemError } from '../../run';
import { archiveNames } from './archive';
import { foreignKind } from './foreign';
import { sniff, sniffedBytes } from './sniff';
import type { FileKind, FileSource } from './verdict';

/** @throws ProblemError for what Gotong does not write. */
export async function kindOf(source: FileSource): Promise<FileKind> {
  const head = await source.slice(0, Math.min(source.bytes, sniffedBytes));
  const found = foreignKind(head);
  if (found) throw new ProblemError(problem('foreignFile', { file: source.name, found }));
  const kind = sniff(head);
  if (kind === 'json') return 'record';
  const names = kind === 'zip' ? await archiveNames(source) : [];
  if (names.includes('xl/workbook.xml')) return 'workbook';
  if (names.includes('datapackage.json')) return 'package';
  if (kind === null || kind === 'zip') throw new ProblemError(problem('foreignFile', { file: source.name }));
  return kind;
}
