import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallExperiment } from '../lab/experiment/small-experiment';
import { gotong } from './sweep-terminal';

const folder = mkdtempSync(join(tmpdir(), 'gotong-sensitivity-'));
afterAll(() => rmSync(folder, { recursive: true }));

function experiment(name: string, change: object): string {
  writeFileSync(join(folder, name), JSON.stringify({ ...smallExperiment, ...change }));
  return join(folder, name);
}
const out = (name: string) => join(folder, `${name}.jsonl`);
const axes = [{ parameter: 'ngo.facilitators', from: 0, to: 4 }, { parameter: 'shock.scale', from: 0, to: 3 }];

describe('gotong sensitivity', () => {
  const morris = experiment('morris.json', { kind: 'whichMatter', axes, trajectories: 3, repeats: 1 });

  it('ranks settings by their elementary effects', async () => {
    const { code, out: table } = await gotong(['sensitivity', morris, '--out', out('morris')]);
    expect(code).toBe(0);
    expect(table).toContain('small; points: 9; runs: 9, seeds: 1; months: 6; engine');
    expect(table).toMatch(/setting +range +mean size of the effect +95 % interval +upwards +spread\n/);
    expect(table).toMatch(/Field staff +0\speople – 4\speople +\d/);
    expect(table).toContain('Effect of moving one setting over its whole range');
    const json = JSON.parse((await gotong(['sensitivity', out('morris'), '--json'])).out) as { found: { settings: { parameter: string; muStar: number }[] }[] };
    expect(json.found[0].settings.map(({ parameter }) => parameter).toSorted()).toEqual(['ngo.facilitators', 'shock.scale']);
    expect(json.found[0].settings[0].muStar).toBeGreaterThanOrEqual(json.found[0].settings[1].muStar);
  });

  it('gives Sobol indices where the experiment asks for them, in Indonesian', async () => {
    const { out: table } = await gotong(['sensitivity', experiment('sobol.json', { kind: 'sobol', axes, samples: 3, repeats: 1 }), '--out', out('sobol')], 'id');
    expect(table).toMatch(/pengaturan +rentang +sendiri +selang 95 % +bersama yang lain +selang 95 %\n/);
    expect(table).toContain('indeks Sobol');
  });

  it('names the kind that it is not for', async () => {
    expect(await gotong(['sensitivity', experiment('one.json', {})])).toMatchObject({ code: 2, err: expect.stringMatching(/^experiment “one\.json”: sensitivity is for experiments of kind whichMatter, sobol; this one is of kind oneSetting\. Try: npm run -s gotong -- sweep .*one\.json\.\n$/) as string });
    expect(await gotong(['attribute', morris], 'id')).toMatchObject({ code: 2, err: expect.stringContaining('attribute dipakai untuk percobaan jenis attribution; yang ini berjenis whichMatter.') as string });
  });
});

describe('gotong attribute', () => {
  it('shares out among efforts, and the rows say who was there', async () => {
    const { code, out: table } = await gotong(['attribute', experiment('efforts.json', { kind: 'attribution', axes: [], repeats: 2 }), '--out', out('efforts'), '--format', 'csv']);
    expect(code).toBe(0);
    expect(table).toMatch(/All together +\S+\n? ?.*\n +Enabling .*\n +Empowering .*\n +Protecting /);
    expect(table).toContain('(2 seeds; Shapley values, which add up to the whole;');
    expect(table, 'what is left out is said').toContain('\nEnabling: Money of government and NGO');
    const rows = readFileSync(join(folder, 'efforts.csv'), 'utf8').split('\r\n').map((row) => row.split(','));
    expect(rows[0].slice(4, 8)).toEqual(['enabling', 'empowering', 'protecting', 'p0@6']);
    expect(rows.slice(1, -1).map((row) => row.slice(4, 7).join(''))).toEqual(['000', '100', '010', '110', '001', '101', '011', '111'].flatMap((there) => [there, there]));
    const json = JSON.parse((await gotong(['attribute', out('efforts'), '--json'])).out) as { found: { whole: { mean: number }; shares: { mean: number }[] }[] };
    for (const { whole, shares } of json.found) expect(shares.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(whole.mean, 12);
  });
});

describe('gotong recipe', () => {
  const morris = experiment('recipe.json', { kind: 'howSure', axes: [], repeats: 8 });

  it('prints a script for Slurm and a line for GNU parallel', async () => {
    const { out: script } = await gotong(['recipe', 'slurm', morris, '--shards', '4']);
    expect(script).toMatch(/^#!\/usr\/bin\/env bash\n# Makes an experiment in shards/);
    expect(script).toContain('export SHARDS=4\n');
    expect(script).toContain('--array="1-$SHARDS"');
    expect(script).toContain('--dependency="afterok:$array"');
    const { out: line } = await gotong(['recipe', 'parallel', morris, '--shards', '4', '--out', "it's.jsonl"], 'id');
    expect(line).toMatch(/^mkdir -p 'it'\\''s\.jsonl\.shards' && seq 4 \| parallel .* --shard SHARD\/4 .* --out 'it'\\''s\.jsonl'\n$/);
  });

  it.each([
    [['recipe', 'condor', morris, '--shards', '4'], 'recipe is “condor”; expected slurm | parallel.'],
    [['recipe', 'slurm', morris], 'recipe needs --shards with the number of shards.'],
    [['recipe', 'slurm', morris, '--shards', '9'], '--shards is “9”; expected a whole number from 1 to 8.'],
    [['recipe', 'slurm', join(folder, 'none.json'), '--shards', '4'], 'There is no file'],
  ])('refuses %j', async (args, sentence) => {
    expect(await gotong(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) as string });
  });
});
