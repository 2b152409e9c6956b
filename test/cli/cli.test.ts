import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallScenario } from '../run/small';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gotong-cli-'));
  const { id: _id, decisions: _decisions, ...content } = smallScenario;
  writeFileSync(join(folder, 'small.json'), JSON.stringify({ format: 'gotong-scenario/1', id: 'small', ...content }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gotong(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, '.ci/gotong.mjs'), ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', npm_lifecycle_event: '' } });
  return { status, stdout, stderr };
}

describe('the command line as a process', () => {
  it('writes whole files under their names, leaves nothing else, and replays what it wrote', () => {
    const ran = gotong('run', 'small.json', '--months', '3', '--out', 'results', '--json');
    expect(ran.status).toBe(0);
    const { digest } = JSON.parse(ran.stdout) as { digest: string };
    const names = readdirSync(join(folder, 'results'));
    const named = (what: string) => `results/${names.find((name) => name.endsWith(what))}`;
    // A scenario of one's own bears a mark of its settings.
    expect(names.map((name) => name.replace(/_changed-[0-9a-f]{6}/, '')).toSorted()).toEqual(['households-month-3', 'indicators', 'ledger', 'record', 'villages'].map((what) => `gotong_small_seed-1_3-months_${what}.${what === 'record' ? 'json' : 'csv'}`).concat('gotong_codebook.csv').toSorted());
    expect(readFileSync(join(folder, named('indicators.csv')), 'utf8')).toContain(digest);
    expect(gotong('replay', named('record.json'))).toMatchObject({ status: 0, stdout: `Identical: small, seed 1, 3 months, ${digest}\n` });
  });

  it('given something wrong exits 2 with one line and writes nothing', () => {
    const before = readdirSync(folder);
    const ran = gotong('run', 'small.json', '--set', 'ngo.overheadShare=1.4', '--out', 'wrong');
    expect(ran).toEqual({ status: 2, stdout: '', stderr: 'ngo.overheadShare is 1.4; expected a share from 0.06 to 0.3. The nearest allowed value is 0.3.\n' });
    expect(readdirSync(folder)).toEqual(before);
  });

  it('that cannot write says so and exits 2', () => {
    expect(gotong('run', 'small.json', '--months', '1', '--out', 'small.json')).toMatchObject({ status: 2, stderr: '“small.json” cannot be written: a file of that name stands there. Choose another folder.\n' });
  });
});
