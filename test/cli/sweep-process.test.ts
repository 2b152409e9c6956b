import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallExperiment } from '../lab/experiment/small-experiment';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gotong-sweep-'));
afterAll(() => rmSync(folder, { recursive: true }));

// The preloaded TypeScript reader keeps a cache of its own, which a limit on files would hit as well.
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', npm_lifecycle_event: '', TSX_DISABLE_CACHE: '1' };
const command = [process.execPath, join(root, '.ci/gotong.mjs')] as const;
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

function experiment(name: string, change: object): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...smallExperiment, kind: 'howSure', axes: [], ...change }));
}

function gotong(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command[0], [command[1], ...args], { cwd: folder, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

/** Lines of a file that is being written. */
const linesIn = (name: string) => (existsSync(join(folder, name)) ? text(name).split('\n').length - 1 : 0);

describe('gotong sweep as a process', () => {
  it('told to stop keeps what it has, leaves no half of a file, and goes on from there', async () => {
    experiment('long', { months: 240, repeats: 24 });
    const child = spawn(command[0], [command[1], 'sweep', 'long.json', '--workers', '1'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (piece: Buffer) => void (said += piece.toString()));
    const ended = new Promise<number | null>((resolve) => void child.on('exit', resolve));
    while (linesIn('long.results.jsonl.part') < 4 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said).toMatch(/Stopped\. \d+ of 24 runs are kept in long\.results\.jsonl\.part; the same command with --resume goes on from there\.\n$/);
    expect(readdirSync(folder).filter((name) => name.includes('long.results'))).toEqual(['long.results.jsonl.part']);
    const kept = linesIn('long.results.jsonl.part') - 1;
    const resumed = gotong('sweep', 'long.json', '--resume');
    expect(resumed.stderr).toContain(`${kept} of 24 runs are in long.results.jsonl.part already`);
    expect(text('long.results.jsonl').split('\n').length).toBe(1 + 24 + 1);
    expect(readdirSync(folder).filter((name) => name.includes('long.results'))).toEqual(['long.results.jsonl']);
  }, 180_000);

  it('that finds no room keeps whole runs only, says so, and goes on when there is room', () => {
    experiment('full', { repeats: 30 });
    const limited = spawnSync('bash', ['-c', 'ulimit -f 8; exec "$@"', 'bash', ...command, 'sweep', 'full.json'], { cwd: folder, encoding: 'utf8', env });
    expect(limited.status).toBe(2);
    const sentence = /^There is no room left for “full\.results\.jsonl”\. Nothing half-written is left behind; (\d+) of 30 runs are safe in “full\.results\.jsonl\.part”\. Make room, then call the command again with --resume\.\n$/.exec(limited.stderr);
    expect(text('full.results.jsonl.part').split('\n').length).toBe(1 + Number(sentence?.[1]) + 1);
    expect(existsSync(join(folder, 'full.results.jsonl'))).toBe(false);
    expect(gotong('sweep', 'full.json', '--resume').status).toBe(0);
    expect(gotong('sweep', 'full.json', '--out', 'again.jsonl').status).toBe(0);
    expect(text('full.results.jsonl')).toBe(text('again.jsonl'));
    // Joining needs room too: what stands there already stays.
    writeFileSync(join(folder, 'merged.jsonl'), 'as it was');
    const merged = spawnSync('bash', ['-c', 'ulimit -f 8; exec "$@"', 'bash', ...command, 'merge', 'again.jsonl', '--out', 'merged.jsonl'], { cwd: folder, encoding: 'utf8', env });
    expect(merged).toMatchObject({ status: 2, stderr: 'There is no room left for “merged.jsonl”. Nothing half-written is left behind. Make room, then call the command again.\n' });
    expect(text('merged.jsonl')).toBe('as it was');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 180_000);
});
