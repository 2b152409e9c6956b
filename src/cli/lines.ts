import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { breathe, problem, ProblemError } from '../run';
import { Stopped } from './stopped';

const chunkBytes = 1 << 20;
const lineEnd = 10;

export interface Line {
  /** Without its end. */
  readonly text: string;
  /** Bytes before it in the file. */
  readonly start: number;
  /** Whether its end is there; only the last line of a file can be without. */
  readonly whole: boolean;
}

/**
 * The lines of a file that may be larger than memory. @throws ProblemError when it cannot be read, or a line is longer than `most` bytes:
 * then it is no file of ours.
 */
export function* linesOf(file: string, most: number): Generator<Line> {
  const descriptor = guarded(file, 'fileUnreadable', () => openSync(file, 'r'));
  try {
    const chunk = Buffer.alloc(chunkBytes);
    let rest = Buffer.alloc(0);
    let start = 0;
    for (;;) {
      const count = guarded(file, 'fileUnreadable', () => readSync(descriptor, chunk, 0, chunkBytes, null));
      if (count === 0) break;
      let text = Buffer.concat([rest, chunk.subarray(0, count)]);
      for (let end = text.indexOf(lineEnd); end >= 0; end = text.indexOf(lineEnd)) {
        yield { text: text.toString('utf8', 0, end), start, whole: true };
        start += end + 1;
        text = text.subarray(end + 1);
      }
      rest = text;
      if (rest.length > most) throw new ProblemError(problem('fileUnreadable', { file, message: `> ${most / 1e6} MB / line` }));
    }
    if (rest.length > 0) yield { text: rest.toString('utf8'), start, whole: false };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes a file in pieces under another name, and gives it its own when all of it is safely on the disk: whoever looks never sees half of
 * it, and what stood there before stays until then. Whatever goes wrong in `pieces` or in writing, nothing of it is left.
 * @throws ProblemError `diskFull` when there is no room, `cannotWrite` for other reasons; Stopped on Ctrl-C.
 */
export async function writeInPieces(file: string, pieces: Iterable<string>): Promise<void> {
  refuseDevice(file);
  const half = join(dirname(file), `.${basename(file)}.${process.pid}`);
  const open = guarded(file, 'cannotWrite', () => openSync(half, 'w'));
  let closed = false;
  let stopped = false;
  const stop = (): void => void (stopped = true);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    let waiting = '';
    const flush = async (): Promise<void> => {
      guarded(file, 'cannotWrite', () => writeAll(open, waiting));
      waiting = '';
      await breathe();
      if (stopped) throw new Stopped();
    };
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length > chunkBytes) await flush();
    }
    await flush();
    guarded(file, 'cannotWrite', () => {
      fsyncSync(open);
      closeSync(open);
      closed = true;
      renameSync(half, file);
    });
  } catch (error) {
    if (!closed) closeSync(open);
    rmSync(half, { force: true });
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** What stands there would be replaced: a file may be, a folder or a device like /dev/null never. @throws ProblemError `cannotWrite` */
export function refuseDevice(file: string): void {
  const there = guarded(file, 'cannotWrite', () => statSync(file, { throwIfNoEntry: false }));
  if (there && !there.isFile()) throw new ProblemError(problem('cannotWrite', { file, message: there.isDirectory() ? 'EISDIR' : 'ENODEV' }));
}

/** All of the text; a single call may write less of it. */
export function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

/** Makes a folder and those above it, one by one: the recursive call of Node never comes back where nothing can be made, as in /proc. */
export function makeFolder(folder: string): void {
  const above = dirname(folder);
  if (above !== folder && !existsSync(above)) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // It is there already, or somebody else has made it meanwhile.
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw error;
  }
}

/** Does something to a file, and says in our words what went wrong. */
export function guarded<Result>(file: string, code: 'fileUnreadable' | 'cannotWrite', act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error).slice(0, 100);
    if (reason === 'ENOENT' && code === 'fileUnreadable') throw new ProblemError(problem('fileMissing', { file }));
    // Without room, or beyond what this person may use.
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(reason)) throw new ProblemError(problem('diskFull', { file }));
    throw new ProblemError(problem(code, { file, message: reason }));
  }
}
