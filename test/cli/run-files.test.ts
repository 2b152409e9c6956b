import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { Cancelled, OutputFolder } from '../../src/cli/output-folder';
import { formats } from '../../src/export';
import { hostileScenario } from '../export/hostile';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gotong-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { id: _id, decisions: _decisions, ...content } = hostileScenario;
writeFileSync(join(folder, 'hostile.json'), JSON.stringify({ format: 'gotong-scenario/1', id: 'hostile', ...content }));

const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', npm_lifecycle_event: '' };
const command = [process.execPath, join(root, '.ci/gotong.mjs')] as const;

function gotong(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command[0], [command[1], ...args], { cwd: folder, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

const plainNames = (of: string) => readdirSync(join(folder, of)).map((name) => name.replace(/_changed-[0-9a-f]{6}/, '')).toSorted();
const file = (of: string, ending: string) => readFileSync(join(folder, of, readdirSync(join(folder, of)).find((name) => name.endsWith(ending))!));

describe('gotong run --format', () => {
  it('writes every format there is, of one run, and says which', () => {
    const all = formats.map(({ id }) => id).join(',');
    const ran = gotong('run', 'hostile.json', '--months', '3', '--out', 'all', '--format', all);
    expect(ran.status, ran.stderr).toBe(0);
    const endings = formats.map(({ ending }) => `.${ending}`);
    expect(endings.filter((ending) => !plainNames('all').some((name) => name.endsWith(ending)))).toEqual([]);
    expect(ran.stderr.match(/^Wrote all\//gm)).toHaveLength(plainNames('all').length);
    expect(gotong('replay', join('all', readdirSync(join(folder, 'all')).find((name) => name.endsWith('_record.json'))!)).status).toBe(0);
  }, 120_000);

  it('takes columns, the month of the households, a date and the language', async () => {
    const ran = gotong('run', 'hostile.json', '--months', '3', '--out', 'chosen', '--format', 'xlsx,datapackage', '--columns', 'p0,household.skill', '--households', '1', '--date', '2026-11-22', '--lang', 'id');
    expect(ran.status, ran.stderr).toBe(0);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(file('chosen', '.xlsx')).buffer);
    expect(book.getWorksheet('Bulan')?.getRow(1).values).toEqual([undefined, 'Bulan', 'Angka kemiskinan (P0)']);
    expect(book.getWorksheet('Keluarga')?.getRow(2).values).toEqual([undefined, 1, 1, expect.any(Number)]);
    const descriptor = JSON.parse(new TextDecoder().decode(unzipSync(file('chosen', '.zip'))['datapackage.json'])) as { created: string; options: object };
    expect(descriptor).toMatchObject({ created: '2026-11-22T00:00:00Z', options: { columns: ['p0', 'household.skill'], householdMonth: 1, language: 'id' } });
  }, 60_000);

  it('told to stop leaves nothing, and what stood there before stays as it was', async () => {
    expect(gotong('run', 'hostile.json', '--months', '2', '--out', 'stopped', '--format', 'json').status).toBe(0);
    const before = plainNames('stopped');
    const child = spawn(command[0], [command[1], 'run', 'randublatung', '--months', '6', '--out', 'stopped', '--format', 'csv', '--columns', 'all'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (piece: Buffer) => void (said += piece.toString()));
    const ended = new Promise<number | null>((resolve) => void child.on('exit', resolve));
    // Under a name of its own the first file is being written.
    while (child.exitCode === null && !readdirSync(join(folder, 'stopped')).some((name) => name.startsWith('.'))) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said).toMatch(/Stopped\. Nothing was written\.\n$/);
    expect(plainNames('stopped')).toEqual(before);
  }, 120_000);
});

describe('a folder that files are written into', () => {
  const at = (name: string) => join(folder, name);

  it('shows no file before all are whole', () => {
    const files = new OutputFolder(at('one'), () => undefined);
    files.begin('a.txt');
    files.write(new TextEncoder().encode('half'));
    files.begin('b.txt');
    files.write(new TextEncoder().encode('whole'));
    expect(existsSync(at('one/a.txt'))).toBe(false);
    files.finish();
    expect(readdirSync(at('one')).toSorted()).toEqual(['a.txt', 'b.txt']);
    expect(readFileSync(at('one/b.txt'), 'utf8')).toBe('whole');
  });

  it('that is abandoned holds nothing of it', () => {
    const files = new OutputFolder(at('two'), () => undefined);
    files.begin('a.txt');
    files.write(new TextEncoder().encode('half'));
    files.abandon();
    expect(readdirSync(at('two'))).toEqual([]);
  });

  it('stops the writer at its next step when it is cancelled', async () => {
    const shares: number[] = [];
    const files = new OutputFolder(at('three'), (share) => void shares.push(share));
    await files.progress(0.5);
    files.cancel();
    await expect(files.progress(0.6)).rejects.toBeInstanceOf(Cancelled);
    expect(shares).toEqual([0.5, 0.6]);
  });
});
