import { unzipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import { limits } from '../../derive';
import { problem, ProblemError } from '../../run';
import type { FileSource } from './verdict';

/** Whole small file. @throws ProblemError when it is larger than that. */
export async function wholeFile(source: FileSource, mostBytes: number = limits.verifiedBytes): Promise<Uint8Array<ArrayBuffer>> {
  if (source.bytes > mostBytes) throw new ProblemError(problem('fileTooLarge', { megabytes: source.bytes / 1e6, limit: mostBytes / 1e6 }));
  return source.slice(0, source.bytes);
}

/** Names of the files in an archive. @throws ProblemError */
export async function archiveNames(source: FileSource): Promise<string[]> {
  const names: string[] = [];
  const bytes = await wholeFile(source);
  try {
    unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
  } catch (error) {
    throw damaged(source, error);
  }
  return names;
}

/**
 * Unpacks an archive in memory; names are keys and never paths. Room is made for what each file says of its own size, as long as all of
 * them together stay within the limit; what a file holds beyond that is cut off.
 * @throws ProblemError when it is damaged or unpacks to too much.
 */
export async function unpacked(source: FileSource): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = await wholeFile(source);
  let total = 0;
  const fits = ({ originalSize }: UnzipFileInfo): boolean => {
    total += originalSize;
    if (total > limits.unpackedBytes) throw new ProblemError(problem('unpacksTooLarge', { file: source.name, limit: limits.unpackedBytes / 1e6 }));
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: fits })));
  } catch (error) {
    throw error instanceof ProblemError ? error : damaged(source, error);
  }
}

export function damaged({ name }: FileSource, error: unknown): ProblemError {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 120);
  return new ProblemError(problem('damagedFile', { file: name, message }));
}
