import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Everything that a shell or Slurm might take for something else. */
export const experimentName = "it's 100% $HOME & co.json";
export const resultsName = experimentName.replace('.json', '.results.jsonl');

/** A folder of its own with the experiment in it, where every node can see it. */
export function folderWithExperiment(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gotong-cluster-'));
  copyFileSync(join(import.meta.dirname, 'experiment.json'), join(folder, experimentName));
  return folder;
}

/** Runs a program in a folder and returns what it wrote. */
export function program(folder: string, name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr, error } = spawnSync(name, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8', npm_lifecycle_event: '', ...env } });
  return { status, stdout, stderr: stderr + (error ? error.message : '') };
}

export function gotong(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = program(folder, process.execPath, [join(root, '.ci/gotong.mjs'), ...args]);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** The file that one machine writes without any shards. */
export function onOneMachine(folder: string): string {
  gotong(folder, 'sweep', experimentName, '--out', 'one.jsonl');
  return readFileSync(join(folder, 'one.jsonl'), 'utf8');
}
