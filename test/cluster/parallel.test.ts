import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { experimentName, folderWithExperiment, gotong, onOneMachine, program, resultsName } from './gotong';

const folder = folderWithExperiment();
afterAll(() => rmSync(folder, { recursive: true }));
const results = join(folder, resultsName);
const line = gotong(folder, 'recipe', 'parallel', experimentName, '--shards', '3');

describe('the recipe for GNU parallel', () => {
  it('merges nothing when a shard fails, and makes only the rest when called again', () => {
    mkdirSync(`${results}.shards`);
    writeFileSync(`${results}.shards/2.jsonl.part`, 'Notes of the seminar');
    const failed = program(folder, 'bash', ['-c', line]);
    expect(failed.status).not.toBe(0);
    expect(failed.stderr).toContain('expected “gotong-sweep/1”');
    expect(existsSync(results)).toBe(false);
    rmSync(`${results}.shards/2.jsonl.part`);
    const again = program(folder, 'bash', ['-c', line]);
    expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('points: 3; runs: 12') as string });
    expect(readFileSync(results, 'utf8')).toBe(onOneMachine(folder));
  });
});
