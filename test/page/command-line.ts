import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What `run --json` prints. A number that is not known is null. */
export interface RunResult {
  readonly scenario: string;
  readonly seed: number;
  readonly months: number;
  readonly engine: string;
  readonly digest: string;
  readonly indicators: Readonly<Record<string, readonly (number | null)[]>>;
  readonly villages: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
  readonly ledger: readonly { readonly month: number; readonly from: string; readonly to: string; readonly effort: string; readonly fate: string; readonly rupiah: number }[];
}

/** Runs the command line in Node. */
export function gotong(...args: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, '.ci/gotong.mjs'), ...args], { cwd: root, maxBuffer: 1e9 }, (error, out, err) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, out, err });
    });
  });
}

export async function runInNode(scenario: string, ...args: readonly string[]): Promise<RunResult> {
  const { code, out, err } = await gotong('run', scenario, ...args, '--json');
  if (code !== 0) throw new Error(`gotong run ended with ${code}: ${err}`);
  return JSON.parse(out) as RunResult;
}
