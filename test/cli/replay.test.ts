import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/export';
import { scenarioOfArm } from '../../src/lab';
import type { Finding } from '../../src/lab';
import { engineVersion } from '../../src/model';
import { writeRecord } from '../../src/run';
import type { RunRecord } from '../../src/run';
import { smallScenario } from '../run/small';
import { gotong } from './sweep-terminal';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gotong-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]) => join(folder, ...names);

const { id: _id, decisions: _decisions, ...content } = smallScenario;
writeFileSync(at('small.json'), JSON.stringify({ format: 'gotong-scenario/1', id: 'small', ...content }));
await gotong(['run', at('small.json'), '--months', '3', '--out', at('all'), '--format', formats.map(({ id }) => id).join(',')]);
const names = readdirSync(at('all'));
const named = (ending: string) => at('all', names.find((name) => name.endsWith(ending)) ?? ending);
const identical = /^Identical: small, seed 1, 3 months, [0-9a-f]{16}\n$/;

// The preloaded TypeScript reader keeps a cache of its own, which a limit on files would hit as well.
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', npm_lifecycle_event: '', TSX_DISABLE_CACHE: '1' };

describe('gotong replay', () => {
  it.each(['record.json', '.xlsx', '.zip', '.parquet', '.graphml'])('repeats the run of a file that ends in %s', async (ending) => {
    expect(await gotong(['replay', named(ending)])).toMatchObject({ code: 0, out: expect.stringMatching(identical) });
  });

  it('repeats the run of a table when its scenario is named, or a record of it', async () => {
    const table = named('_villages.csv');
    expect(await gotong(['replay', table])).toMatchObject({ code: 2, out: expect.stringContaining('a scenario of somebody’s own, “small”'), err: expect.stringContaining('--scenario') });
    expect(await gotong(['replay', table, '--scenario', at('small.json')])).toMatchObject({ code: 0, out: expect.stringMatching(identical) });
    expect(await gotong(['replay', table, '--scenario', named('record.json')])).toMatchObject({ code: 0 });
  });

  it('knows the ways to run a finding by their ids', async () => {
    const finding = JSON.parse(readFileSync(join(root, 'scenarios/findings/S12.json'), 'utf8')) as Finding;
    writeFileSync(at('arm.json'), JSON.stringify({ format: 'gotong-scenario/1', ...scenarioOfArm(finding, 'single') }));
    await gotong(['run', at('arm.json'), '--months', '2', '--out', at('arm'), '--format', 'csv']);
    const [table] = readdirSync(at('arm')).filter((name) => name.endsWith('indicators.csv'));
    expect(table).toMatch(/^gotong_s12-single_seed-1_2-months_/);
    expect(await gotong(['replay', at('arm', table)])).toMatchObject({ code: 0, out: expect.stringMatching(/^Identical: s12-single, seed 1, 2 months/) });
  });

  it('prints numbers of a workbook as its language writes them', async () => {
    const workbook = await openXlsx(readFileSync(named('.xlsx')));
    const months = workbook.sheets.find(({ name }) => name === 'Months')!;
    months.rows[3][1] = 0.05;
    writeFileSync(at('changed.xlsx'), await saveXlsx(workbook));
    const { code, out } = await gotong(['replay', at('changed.xlsx'), '--scenario', at('small.json')], 'id');
    expect(code).toBe(1);
    expect(out).toMatch(/ di berkas tertulis 0,05, hasil simulasi 0,\d{3,}\.\n$/);
  });

  it('names the first place that differs, in the language asked for, and exits 1', async () => {
    const lines = readFileSync(named('_villages.csv'), 'utf8').split('\r\n');
    const cells = lines[6].split(',');
    writeFileSync(at('changed.csv'), [...lines.slice(0, 6), cells.with(4, '0.75').join(','), ...lines.slice(7)].join('\r\n'));
    const { code, out, err } = await gotong(['replay', at('changed.csv'), '--scenario', at('small.json')], 'id');
    expect(code).toBe(1);
    expect(out).toBe(`Tidak identik, pertama kali pada bulan ${cells[0]}, kolom ${lines[0].split(',')[4]}, baris “${cells[1]}”: di berkas tertulis 0,75, hasil simulasi ${cells[4].replace('.', ',')}.\n`);
    expect(err).toBe('Berkas ini diubah setelah ditulis.\n');
  });

  it('says of another engine’s file what has changed, and runs it again when asked', async () => {
    const record = JSON.parse(readFileSync(named('record.json'), 'utf8')) as RunRecord & { seal?: string };
    delete record.seal;
    writeFileSync(at('old.json'), writeRecord({ ...record, engine: '0.9', settings: { ...record.settings, 'group.size': 11, 'government.zeal': 1 } }));
    const told = await gotong(['replay', at('old.json')]);
    expect(told).toMatchObject({ code: 1, out: expect.stringContaining('engine version 0.9') });
    expect(told.err).toContain('No longer there: government.zeal.');
    expect(told.err).toContain('group.size was 11, is ');
    expect(told.err).toContain(`replay ${at('old.json')} --anew DIR`);
    const again = spawnSync(process.execPath, [join(root, '.ci/gotong.mjs'), 'replay', 'old.json', '--anew', 'again'], { cwd: folder, encoding: 'utf8', env });
    expect(again.status, again.stderr).toBe(0);
    const [name] = readdirSync(at('again'));
    expect(again.stderr).toContain(`again/${name}`);
    const written = JSON.parse(readFileSync(at('again', name), 'utf8')) as RunRecord;
    expect(written).toMatchObject({ engine: engineVersion, scenario: { parameters: { 'group.size': 11 } } });
    expect(await gotong(['replay', at('again', name)])).toMatchObject({ code: 0 });
  });

  it.each([
    ['a file that is not there', 'nowhere.csv', /^There is no file “.*nowhere\.csv”/],
    ['a folder', '.', /cannot be read: it is a folder\./],
    ['a file of another program', 'alien.csv', /is no file that Gotong has written/],
    ['half a file', 'half.xlsx', /is damaged or cut off/],
  ])('exits 2 for %s', async (_what, name, sentence) => {
    writeFileSync(at('alien.csv'), 'name,age\nAni,3\n');
    writeFileSync(at('half.xlsx'), readFileSync(named('.xlsx')).subarray(0, 9_000));
    const { code, out, err } = await gotong(['replay', at(name)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
  });
});

describe('a disk without room', () => {
  const limited = (...args: string[]) => spawnSync('bash', ['-c', 'ulimit -f 8; exec "$@"', 'bash', process.execPath, join(root, '.ci/gotong.mjs'), ...args], { cwd: folder, encoding: 'utf8', env });

  it.each(['parquet', 'graphml'])('is said so for %s: no half file stays, and what stood there is as it was', (format) => {
    mkdirSync(at(format));
    const name = names.find((one) => one.endsWith(`.${format}`)) ?? '';
    writeFileSync(at(format, name), 'as it was');
    const { status, stderr } = limited('run', 'small.json', '--months', '3', '--out', format, '--format', format);
    expect(status, stderr).toBe(2);
    expect(stderr).toContain(`There is no room left for “${format}/${name}”. Nothing half-written is left behind.`);
    expect(readdirSync(at(format))).toEqual([name]);
    expect(readFileSync(at(format, name), 'utf8')).toBe('as it was');
  });

  it('or a folder that may not be written is said so before anything is computed', () => {
    writeFileSync(at('plain'), '');
    const { status, stderr } = limited('run', 'small.json', '--months', '3', '--out', 'plain/inside', '--format', 'parquet');
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringMatching(/^“plain\/inside” cannot be written: a part of its path is a file, not a folder\. Choose another folder\.\n$/) });
  });
});
