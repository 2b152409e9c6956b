import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openFile } from '../../src/cli/file-source';
import { main } from '../../src/cli/main';
import type { Terminal } from '../../src/cli/terminal';
import { engineVersion } from '../../src/model';
import { smallFinding } from '../lab/small-finding';

// Workers read TypeScript as the command line does.
process.execArgv = ['--import', pathToFileURL(join(import.meta.dirname, '../../.ci/typescript.mjs')).href];

const folder = mkdtempSync(join(tmpdir(), 'gotong-findings-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'S1.json');
writeFileSync(file, JSON.stringify(smallFinding));

async function gotong(line: string, language: Terminal['language'] = 'en') {
  const said = { out: '', err: '', written: [] as string[] };
  const terminal: Terminal = {
    language,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    errIsScreen: false,
    machine: 'test machine',
    exists: existsSync,
    read: (path) => readFileSync(path, 'utf8'),
    open: openFile,
    write: (place) => void said.written.push(place),
    now: () => 0,
  };
  return { code: await main(line.split(' '), terminal), ...said };
}

const results = (name: string) => join(folder, `${name}.jsonl`);
const lines = (name: string) => readFileSync(results(name), 'utf8').trimEnd().split('\n');

describe('gotong findings', () => {
  it('gives the same with one worker and with two', async () => {
    const one = await gotong(`findings ${file} --workers 1 --out ${results('one')} --json`);
    const two = await gotong(`findings ${file} --workers 2 --out ${results('two')} --json`);
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(two.out).toBe(one.out);
    expect(lines('two').toSorted()).toEqual(lines('one').toSorted());
    expect(JSON.parse(one.out)).toMatchObject({ runs: 12, findings: [{ id: 'S1', verdict: 'tooFew', tests: [{ id: 'skill', unit: 'index', seeds: 4, soFar: 'holds' }] }] });
  });

  it('goes on where it was killed, to the same bytes', async () => {
    const whole = await gotong(`findings ${file} --out ${results('whole')} --json`);
    // Killed in the middle of a line.
    writeFileSync(results('killed'), `${lines('whole').slice(0, 6).join('\n')}\n${lines('whole')[6].slice(0, 20)}`);
    const resumed = await gotong(`findings ${file} --out ${results('killed')} --json`);
    expect(resumed.out).toBe(whole.out);
    expect(resumed.err).toContain(`5 of 12 runs are in ${results('killed')} already`);
    expect(lines('killed').toSorted()).toEqual(lines('whole').toSorted());
    expect((await gotong(`findings ${file} --out ${results('killed')} --json`)).out).toBe(whole.out);
  });

  it('makes nothing of the results of another engine', async () => {
    const [head, first] = lines('one');
    const wrong = first.replace(/"values":\[[^,\]]*/, '"values":[99');
    writeFileSync(results('other'), `${head.replace(/"code":"."/, '"code":"?').replace(/"code":"/, '"code":"x')}\n${wrong}\n`);
    const { out, err } = await gotong(`findings ${file} --out ${results('other')} --json`, 'id');
    expect(err).toContain('berisi hasil dari versi mesin yang lain');
    expect(out).toBe((await gotong(`findings ${file} --out ${results('one')} --json`)).out);
  });

  it('does not write into a file of another kind', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'Notes of the seminar');
    const { code, err } = await gotong(`findings ${file} --out ${join(folder, 'notes.txt')}`);
    expect(code).toBe(2);
    expect(err).toContain('expected “gotong-results/1”');
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('Notes of the seminar');
  });

  it('prints a table for a person', async () => {
    const { out } = await gotong(`findings ${file} --out ${results('one')} --lang id`);
    expect(out).toMatch(/^S1 {2}Learning \(id\) · studi 000 · SIMULASI BELUM CUKUP/);
    expect(out).toMatch(/skill \(id\) +\+0,0\d+ +\[\+0,0\d+; \+0,0\d+\] +100\s% +dari 4 +harapan > 0 +simulasi belum cukup: putusan memerlukan 30 benih \(sejauh ini: berlaku\)/);
    expect(out).toContain('Ablasi: nobody meets (id) · SIMULASI BELUM CUKUP');
  });

  it('takes other numbers of seeds', async () => {
    expect(JSON.parse((await gotong(`findings ${file} --seeds 2 --out ${results('few')} --json`)).out)).toMatchObject({ runs: 6, findings: [{ tests: [{ seeds: 2 }] }] });
    expect(await gotong(`findings ${file} --seeds 1`)).toMatchObject({ code: 2, err: '--seeds is “1”; expected a whole number from 2 to 10000.\n' });
  });

  it('leave a record that other programs read', async () => {
    for (const line of lines('one').slice(1)) expect(JSON.parse(line)).toEqual({ run: expect.stringMatching(/^[0-9a-f]{32}$/) as string, values: [expect.any(Number) as number] });
    expect(JSON.parse(lines('one')[0])).toMatchObject({ format: 'gotong-results/1', engine: engineVersion });
  });

  it('says which finding there is not, and what is wrong with one', async () => {
    expect(await gotong(`findings ${file} --only S2`)).toMatchObject({ code: 2, err: 'There is no finding “S2”. Did you mean “S1”? Known: S1.\n' });
    writeFileSync(join(folder, 'S3.json'), JSON.stringify({ ...smallFinding, id: 'S3', scenario: 'pilng' }));
    expect(await gotong(`findings ${join(folder, 'S3.json')} --lang id`)).toMatchObject({ code: 2, err: expect.stringContaining('temuan “S3”: tidak ada skenario “pilng”.') as string });
  });
});

describe('gotong robustness', () => {
  it('labels findings over draws, and writes the committed table only for all of them', async () => {
    const { code, out, written } = await gotong(`robustness ${file} --draws 10 --seeds 1 --scale 1 --out ${results('robust')} --json`);
    expect(code).toBe(0);
    expect(written).toEqual([]);
    const table = JSON.parse(out) as { findings: object[]; parameters: Record<string, [number, number]> };
    expect(table).toMatchObject({ format: 'gotong-robustness/1', engine: engineVersion, draws: 10, seeds: 1, runs: 20, failedRuns: 0 });
    expect(table.findings).toEqual([{ id: 'S1', label: expect.any(String) as string, tests: [expect.objectContaining({ id: 'skill', draws: 10 })] }]);
    expect(table.parameters['group.aloneShare']).toEqual([0.1, 0.5]);
    expect(out).toContain('"group.aloneShare": [0.1, 0.5]');
  });

  it('refuses too small a scale', async () => {
    expect(await gotong(`robustness ${file} --scale 0`)).toMatchObject({ code: 2, err: '--scale is “0”; expected a share of the families from 0.02 to 1.\n' });
  });
});

describe('gotong baselines', () => {
  it('needs a scenario with a twin', async () => {
    expect(await gotong('baselines oku-no-programme')).toMatchObject({ code: 2, err: expect.stringContaining('names no scenario without a programme') as string });
    expect(await gotong('baselines oku-partnersip')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean “oku-partnership”?') as string });
  });
});
