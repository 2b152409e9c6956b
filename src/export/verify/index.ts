import { kindOf } from './kind';
import type { FileSource, Tell, Verdict, VerifyContext } from './verdict';

export { sayVerdict } from './say';
export type { SaidVerdict } from './say';
export type { ComparedSide, Difference, FileKind, FileSource, Outcome, Tell, Verdict, VerifyContext } from './verdict';

/**
 * Repeats the run that a file is of and says whether the file still holds what the run gives, or where it first does not. Whatever reads a
 * kind of file is fetched with the first one.
 * @throws ProblemError for what Gotong has not written, and what is damaged, too large or no longer whole.
 */
export async function verifyFile(source: FileSource, context: VerifyContext, tell: Tell): Promise<Verdict> {
  const kind = await kindOf(source);
  switch (kind) {
    case 'record': return import('./record').then(({ verifyRecord }) => verifyRecord(source, tell));
    case 'csv': return import('./csv').then(({ verifyCsv }) => verifyCsv(source, context, tell));
    case 'workbook': return import('./workbook').then(({ verifyWorkbook }) => verifyWorkbook(source, context, tell));
    case 'package': return import('./package').then(({ verifyPackage }) => verifyPackage(source, context, tell));
    case 'parquet': return import('./parquet').then(({ verifyParquet }) => verifyParquet(source, tell));
    case 'graphml': return import('./graphml').then(({ verifyGraphml }) => verifyGraphml(source, tell));
    case 'report': return import('./report').then(({ verifyReport }) => verifyReport(source, context, tell));
    case 'webm':
    case 'mp4': return import('./video').then(({ verifyVideo }) => verifyVideo(kind, source, context, tell));
    default: return import('./picture').then(({ verifyPicture }) => verifyPicture(kind, source, context, tell));
  }
}
