import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFile } from '../../src/cli/file-source';
import { main } from '../../src/cli/main';
import type { Terminal } from '../../src/cli/terminal';

// Workers read TypeScript as the command line does.
process.execArgv = ['--import', pathToFileURL(join(import.meta.dirname, '../../.ci/typescript.mjs')).href];

/** Calls the command line in this process, on the real disk. A word may hold spaces: the words come one by one. */
export async function gotong(args: readonly string[], language: Terminal['language'] = 'en') {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    language,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    errIsScreen: false,
    machine: 'test machine',
    exists: existsSync,
    read: (path) => readFileSync(path, 'utf8'),
    open: openFile,
    write: () => undefined,
    now: () => 0,
  };
  return { code: await main(args, terminal), ...said };
}
