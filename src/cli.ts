import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { limits } from './derive';
import { openFile } from './cli/file-source';
import { makeFolder } from './cli/lines';
import { main } from './cli/main';
import type { OutputFile, Terminal } from './cli/terminal';
import { problem, ProblemError } from './run';

const { env } = process;
const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';

const terminal: Terminal = {
  language: /^id\b|^id_/i.test(locale) ? 'id' : 'en',
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  errIsScreen: process.stderr.isTTY,
  exists: existsSync,
  read(path) {
    try {
      const { size } = statSync(path);
      if (size > limits.recordBytes) throw new ProblemError(problem('fileTooLarge', { megabytes: size / 1e6, limit: limits.recordBytes / 1e6 }));
      return readFileSync(path, 'utf8');
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      throw new ProblemError(problem('fileUnreadable', { file: path, message: reason(error) }));
    }
  },
  open: openFile,
  write,
  machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} threads, Node ${process.versions.node}`,
  now: () => performance.now(),
};

/** All files are written under other names first, then renamed: whoever watches the folder never reads half a file. */
function write(folder: string, files: readonly OutputFile[]): void {
  const written: { half: string; whole: string }[] = [];
  let current = folder;
  try {
    makeFolder(folder);
    for (const { name, text } of files) {
      current = join(folder, name);
      const half = join(folder, `.${name}.${process.pid}`);
      written.push({ half, whole: current });
      writeFileSync(half, text);
    }
    for (const { half, whole } of written) {
      current = whole;
      renameSync(half, whole);
    }
  } catch (error) {
    for (const { half } of written) rmSync(half, { force: true });
    throw new ProblemError(problem('cannotWrite', { file: current, message: reason(error) }));
  }
}

function reason(error: unknown): string {
  return (error instanceof Error && 'code' in error ? String(error.code) : String(error)).slice(0, 100);
}

// A reader that closes the pipe early, as `head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), terminal);
