import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { experimentName, folderWithExperiment, gotong, onOneMachine, program, resultsName } from './gotong';

const script = join(import.meta.dirname, 'slurm.sh');
const folder = folderWithExperiment();
const cluster = join(folder, 'slurm');
const results = join(folder, resultsName);
const env = { SLURM_CONF: join(cluster, 'slurm.conf') };

beforeAll(() => {
  const { status, stderr } = program(folder, 'bash', [script, 'start', cluster]);
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => {
  program(folder, 'bash', [script, 'stop', cluster]);
  rmSync(folder, { recursive: true });
});

/** Submits the recipe and waits until none of its jobs is left. */
async function submitted(): Promise<void> {
  writeFileSync(join(folder, 'recipe.sh'), gotong(folder, 'recipe', 'slurm', experimentName, '--shards', '3'));
  const { status, stdout, stderr } = program(folder, 'bash', ['recipe.sh'], env);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^\d+ \d+\n$/);
  while (program(folder, 'squeue', ['--noheader'], env).stdout.trim() !== '') await new Promise((resolve) => setTimeout(resolve, 200));
}

describe('the recipe for Slurm, on a Slurm of one node', () => {
  it('merges nothing when a shard fails, and makes only the rest when called again', async () => {
    mkdirSync(`${results}.shards`);
    writeFileSync(`${results}.shards/2.jsonl.part`, 'Notes of the seminar');
    await submitted();
    expect(readFileSync(`${results}.shards/2.log`, 'utf8')).toContain('expected “gotong-sweep/1”');
    expect(existsSync(results)).toBe(false);
    rmSync(`${results}.shards/2.jsonl.part`);
    await submitted();
    expect(readFileSync(`${results}.shards/merge.log`, 'utf8')).toContain('points: 3; runs: 12');
    expect(readFileSync(results, 'utf8')).toBe(onOneMachine(folder));
  });
});
