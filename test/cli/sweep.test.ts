import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { engineVersion } from '../../src/model';
import { smallExperiment } from '../lab/experiment/small-experiment';
import { gotong } from './sweep-terminal';

const folder = mkdtempSync(join(tmpdir(), 'gotong-sweep-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), 'utf8');

function experiment(name: string, change: object = {}): string {
  writeFileSync(path(name), JSON.stringify({ ...smallExperiment, ...change }));
  return path(name);
}

const file = experiment('small.json');
const sweep = (out: string, ...flags: string[]) => gotong(['sweep', file, '--workers', '1', '--out', path(out), ...flags]);
const merge = (out: string, ...shards: string[]) => gotong(['merge', ...shards.map(path), '--out', path(out)]);

const whole = await sweep('whole.jsonl');
for (const shard of [1, 2, 3, 4]) await sweep(`${shard}.jsonl`, '--shard', `${shard}/4`);

describe('gotong sweep', () => {
  it('prints what it found and leaves one whole file', () => {
    expect(whole).toMatchObject({ code: 0, err: `Wrote ${path('whole.jsonl')}\n` });
    expect(whole.out).toContain('small; points: 3; runs: 6, seeds: 1–2; months: 6; engine');
    expect(whole.out).toMatch(/Poverty rate, month 6\n +Field staff +mean +95 % interval of the mean +median +95 % of runs +runs\n +0\speople +\d/);
    expect(readdirSync(folder).filter((name) => name.includes('.part') || name.startsWith('.'))).toEqual([]);
    const [head, ...runs] = text('whole.jsonl').trimEnd().split('\n').map((line) => JSON.parse(line) as { run: number; values: number[] });
    expect(head).toMatchObject({ format: 'gotong-sweep/1', engine: engineVersion, runs: 6, shard: 1, of: 1, experiment: { kind: 'oneSetting', repeats: 2 } });
    expect(runs.map(({ run, values }) => [run, values.length])).toEqual([0, 1, 2, 3, 4, 5].map((run) => [run, 2 + 2 * 7]));
  });

  it('writes the same bytes with two workers', async () => {
    await sweep('two.jsonl', '--workers', '2');
    expect(text('two.jsonl')).toBe(text('whole.jsonl'));
  });

  it('goes on where it was killed, to the same bytes, when told so', async () => {
    const lines = text('whole.jsonl').split('\n');
    const killed = `${[lines[0], lines[3], lines[1]].join('\n')}\n${lines[2].slice(0, 40)}`;
    writeFileSync(path('killed.jsonl.part'), killed);
    expect(await sweep('killed.jsonl')).toEqual({ code: 2, out: '', err: `“${path('killed.jsonl.part')}” holds 2 runs of an earlier call that did not end. Add --resume to go on from there, or remove the file to begin anew.\n` });
    expect(text('killed.jsonl.part')).toBe(killed);
    const resumed = await sweep('killed.jsonl', '--resume');
    expect(resumed.err).toContain(`2 of 6 runs are in ${path('killed.jsonl.part')} already; the rest follows.`);
    expect(resumed.out).toBe(whole.out.replace('whole', 'killed'));
    expect(text('killed.jsonl')).toBe(text('whole.jsonl'));
    expect(existsSync(path('killed.jsonl.part'))).toBe(false);
  });

  it('that is told to go on makes nothing anew that is there already', async () => {
    const before = text('whole.jsonl');
    writeFileSync(path('done.jsonl'), before);
    expect(await sweep('done.jsonl', '--resume')).toEqual({ code: 0, out: whole.out.replace('whole', 'done'), err: `Wrote ${path('done.jsonl')}\n` });
    expect(text('done.jsonl')).toBe(before);
  });

  it('makes a run anew whose line was damaged', async () => {
    const lines = text('whole.jsonl').split('\n');
    writeFileSync(path('flipped.jsonl.part'), [lines[0], lines[1].replace(/\d,/, '7,'), lines[2], ''].join('\n'));
    await sweep('flipped.jsonl', '--resume');
    expect(text('flipped.jsonl')).toBe(text('whole.jsonl'));
  });

  it('does not go on with runs of another experiment or another engine, and leaves them', async () => {
    const [head] = text('whole.jsonl').split('\n');
    const other = experiment('other.json', { repeats: 3 });
    const left = `${text('whole.jsonl')}`;
    writeFileSync(path('left.jsonl.part'), left);
    expect(await gotong(['sweep', other, '--resume', '--out', path('left.jsonl')])).toMatchObject({ code: 2, err: expect.stringContaining(`“${path('left.jsonl.part')}” belongs to another experiment, or to another shard of this one.`) as string });
    expect(text('left.jsonl.part')).toBe(left);
    writeFileSync(path('old.jsonl.part'), `${head.replace(/"engine":"[^"]*"/, '"engine":"0"')}\n`);
    expect(await sweep('old.jsonl', '--resume')).toMatchObject({ code: 2, err: expect.stringMatching(/was written by engine 0 \([0-9a-f]{8}\); this is engine/) as string });
  });

  it('does not replace what is not its own, with or without --resume', async () => {
    const other = experiment('third.json', { repeats: 3 });
    for (const [there, again] of [[text('whole.jsonl'), other], [text('whole.jsonl').replace(/"engine":"[^"]*"/, '"engine":"0"'), file], ['Notes of the seminar\n', file]] as const) {
      writeFileSync(path('there.jsonl'), there);
      for (const more of [[], ['--resume']]) {
        expect(await gotong(['sweep', again, '--out', path('there.jsonl'), ...more])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('there.jsonl” is there already and holds something else') as string });
        expect(text('there.jsonl')).toBe(there);
      }
    }
    writeFileSync(path('there.jsonl'), '');
    expect(await sweep('there.jsonl')).toMatchObject({ code: 0 });
    expect(await sweep('there.jsonl')).toMatchObject({ code: 0 });
    expect(text('there.jsonl')).toBe(text('whole.jsonl'));
  });

  it('replaces nothing but files', async () => {
    symlinkSync('/dev/null', path('null.jsonl'));
    expect(await sweep('null.jsonl')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('null.jsonl” cannot be written: it is there already and is no file.') as string });
    expect(lstatSync(path('null.jsonl')).isSymbolicLink()).toBe(true);
    expect(await gotong(['sweep', file, '--out', folder], 'id')).toMatchObject({ code: 2, err: expect.stringContaining('itu sebuah folder') as string });
    rmSync(path('null.jsonl'));
  });

  it('does not write into a file of another kind', async () => {
    for (const notes of ['Notes of the seminar', '{"format":"gotong-run/1"}\n']) {
      writeFileSync(path('notes.jsonl.part'), notes);
      expect(await sweep('notes.jsonl', '--resume')).toMatchObject({ code: 2, err: expect.stringContaining('expected “gotong-sweep/1”') as string });
      expect(text('notes.jsonl.part')).toBe(notes);
    }
  });

  it('reads the file of its results as it reads the experiment', async () => {
    expect(await gotong(['sweep', path('whole.jsonl')])).toEqual({ code: 0, out: whole.out, err: '' });
    expect(await gotong(['sweep', path('2.jsonl')])).toMatchObject({ code: 2, err: expect.stringContaining('Of 4 shards 1, 3, 4 are missing.') as string });
  });

  it('prints one object with --json', async () => {
    const { out } = await gotong(['sweep', path('whole.jsonl'), '--json']);
    const [, first] = text('whole.jsonl').split('\n').map((line) => JSON.parse(line || '{}') as { values?: number[] });
    expect(JSON.parse(out)).toMatchObject({
      engine: engineVersion, runs: 6,
      found: [
        { reading: 'p0@6', unit: 'share', points: [{ point: 0, values: { 'ngo.facilitators': 0 }, runs: 2 }, { point: 1 }, { point: 2 }] },
        { reading: 'skill@3' },
      ],
    });
    expect((JSON.parse(out) as { found: { points: { bands: { low: number; high: number }[] }[] }[] }).found[0].points[0].bands[0]).toSatisfy(({ low, high }: { low: number; high: number }) => low <= first.values![0] && first.values![0] <= high);
  });

  it('writes tables of runs and months in which no name is a formula', async () => {
    const hostile = experiment('hostile.json', { title: { en: '=HYPERLINK("http://x")', id: '@SUM(1)' } });
    const { err } = await gotong(['sweep', hostile, '--out', path('hostile.jsonl'), '--format', 'csv'], 'id');
    expect(err).toBe(['hostile.jsonl', 'hostile.csv', 'hostile.months.csv'].map((name) => `Ditulis ${path(name)}\n`).join(''));
    const rows = text('hostile.csv').split('\r\n');
    expect(rows[0]).toBe('\uFEFFrun;point;repeat;seed;ngo.facilitators;p0@6;skill@3;experiment;scenario;months;engine;plan');
    expect(rows[3]).toMatch(/^3;2;1;1;2;0,\d+;0,\d+;'@SUM\(1\);small;6;/);
    expect(rows.length).toBe(1 + 6 + 1);
    expect(text('hostile.months.csv').split('\r\n').length).toBe(1 + 6 * 7 + 1);
    expect((await gotong(['sweep', path('hostile.jsonl'), '--format', 'csv'])).code).toBe(0);
    expect(text('hostile.csv')).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('is not needed to check an experiment', async () => {
    expect(await gotong(['validate', file])).toEqual({ code: 0, out: `${file} is a valid experiment of 6 runs\n`, err: '' });
    expect(await gotong(['validate', experiment('twice.json', { watch: ['p0', 'p0'] })], 'id')).toMatchObject({ code: 2, err: expect.stringContaining('percobaan “twice.json”: id “p0” muncul dua kali') as string });
  });

  it('writes its table in Indonesian', async () => {
    const { out } = await gotong(['sweep', path('whole.jsonl')], 'id');
    expect(out).toContain('small; titik: 3; simulasi: 6, benih: 1–2; bulan: 6; mesin');
    expect(out).toContain('\nAngka kemiskinan, bulan 6\n');
  });

  it.each([
    [['--shard', '5/4'], '--shard is “5/4”; expected which shard of how many, for example 1/6; there are 6 runs.'],
    [['--shard', '0/4'], '--shard is “0/4”;'],
    [['--shard', '1/7'], '--shard is “1/7”;'],
    [['--shard', 'one'], '--shard is “one”;'],
    [['--shard', '1/2', '--format', 'csv'], '--format is “csv”; expected jsonl with --shard;'],
    [['--workers', '0'], '--workers is “0”; expected a whole number from 1 to 256.'],
  ])('refuses %j and writes nothing', async (flags, sentence) => {
    expect(await sweep('none.jsonl', ...flags)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) as string });
    expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([]);
  });

  it('says what is wrong with an experiment, and that a folder cannot be written', async () => {
    expect(await gotong(['sweep', experiment('wrong.json', { watch: ['skil'] })])).toMatchObject({ code: 2, err: expect.stringMatching(/^experiment “wrong.json”: nothing that can be measured is called “skil” in watch\[0\]/) as string });
    expect(await gotong(['sweep', path('nothing.json')])).toMatchObject({ code: 2, err: expect.stringContaining('There is no file') as string });
    expect(await gotong(['sweep', file, '--out', path('no/such/folder.jsonl')])).toMatchObject({ code: 2, err: expect.stringContaining('folder.jsonl.part” cannot be written:') as string });
  });
});

describe('gotong merge', () => {
  it('gives the same bytes as one machine, in whatever order the shards are named', async () => {
    const merged = await merge('merged.jsonl', '3.jsonl', '1.jsonl', '4.jsonl', '2.jsonl');
    expect(merged).toMatchObject({ code: 0, out: whole.out.replace('whole', 'merged') });
    expect(text('merged.jsonl')).toBe(text('whole.jsonl'));
  });

  const changed = (name: string, change: (lines: string[]) => string[]): string => {
    writeFileSync(path(name), change(text('2.jsonl').split('\n')).join('\n'));
    return name;
  };
  const cases: [string, () => Promise<string[]>, RegExp][] = [
    ['a missing shard', async () => ['1.jsonl', '3.jsonl', '4.jsonl'], /^Of 4 shards 2 is missing\. Nothing was written\. Add the missing files, or run sweep with --shard 2\/4\.\n$/],
    ['several missing shards', async () => ['4.jsonl'], /^Of 4 shards 1, 2, 3 are missing\./],
    ['a shard twice', async () => ['1.jsonl', '2.jsonl', '3.jsonl', changed('twin.jsonl', (lines) => lines), '4.jsonl'], /^Shard 2 is there twice: “.*2\.jsonl” and “.*twin\.jsonl”\./],
    ['a file twice', async () => ['1.jsonl', '1.jsonl', '2.jsonl', '3.jsonl', '4.jsonl'], /^Shard 1 is there twice/],
    ['a shard of another experiment', async () => {
      await gotong(['sweep', experiment('seven.json', { seed: 7 }), '--shard', '2/4', '--out', path('seven.jsonl')]);
      return ['1.jsonl', 'seven.jsonl', '3.jsonl', '4.jsonl'];
    }, /^“.*seven\.jsonl” belongs to another experiment than “.*1\.jsonl”\. Nothing was written\./],
    ['a shard of another number of shards', async () => {
      await sweep('sixth.jsonl', '--shard', '2/6');
      return ['1.jsonl', 'sixth.jsonl', '3.jsonl', '4.jsonl'];
    }, /^“.*sixth\.jsonl” belongs to another experiment than/],
    ['a shard of another engine', async () => ['1.jsonl', changed('old.jsonl', ([head, ...rest]) => [head.replace(/"code":"..../, '"code":"beef'), ...rest]), '3.jsonl', '4.jsonl'], /^“.*old\.jsonl” was written by engine \S+ \(beef....\); this is engine/],
    ['a changed digit', async () => ['1.jsonl', changed('digit.jsonl', ([head, first, ...rest]) => [head, first.replace(/\d,/, (match) => (match === '7,' ? '8,' : '7,')), ...rest]), '3.jsonl', '4.jsonl'], /^“.*digit\.jsonl” is damaged: line 2 was changed or cut off\./],
    ['a changed header', async () => ['1.jsonl', changed('header.jsonl', ([head, ...rest]) => [head.replace('"repeats":2', '"repeats":4'), ...rest]), '3.jsonl', '4.jsonl'], /^“.*header\.jsonl” is damaged: line 1 was/],
    ['a line too few', async () => ['1.jsonl', changed('short.jsonl', ([head]) => [head, '']), '3.jsonl', '4.jsonl'], /^“.*short\.jsonl” is not whole: it holds 0 of \d runs\./],
    ['a line too many', async () => ['1.jsonl', changed('long.jsonl', ([head, ...rest]) => [head, ...rest.slice(0, -1), ...rest]), '3.jsonl', '4.jsonl'], /^“.*long\.jsonl” is damaged: line \d was/],
    ['a cut end', async () => ['1.jsonl', changed('cut.jsonl', (lines) => [lines.join('\n').slice(0, -9)]), '3.jsonl', '4.jsonl'], /^“.*cut\.jsonl” is damaged: line \d was/],
    ['an empty file', async () => ['1.jsonl', changed('empty.jsonl', () => []), '3.jsonl', '4.jsonl'], /^“.*empty\.jsonl” is not whole: it holds 0 of 1 runs\./],
    ['a file of another kind', async () => ['1.jsonl', 'small.json'], /^experiment “.*small\.json”: the format is "gotong-experiment\/1"; expected “gotong-sweep\/1”\./],
    ['a file that is not there', async () => ['1.jsonl', 'gone.jsonl'], /^There is no file “.*gone\.jsonl”\./],
  ];

  it.each(cases)('names %s and writes nothing', async (_, shards, sentence) => {
    writeFileSync(path('before.jsonl'), 'as it was');
    const names = await shards();
    const before = readdirSync(folder);
    expect(await merge('before.jsonl', ...names)).toEqual({ code: 2, out: '', err: expect.stringMatching(sentence) as string });
    expect(text('before.jsonl')).toBe('as it was');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('does not write over one of its shards', async () => {
    const before = text('1.jsonl');
    expect(await merge('1.jsonl', '1.jsonl', '2.jsonl', '3.jsonl', '4.jsonl')).toMatchObject({ code: 2, err: expect.stringContaining('expected a file that is none of the shards') as string });
    expect(text('1.jsonl')).toBe(before);
  });

  it('names what is wrong in Indonesian', async () => {
    expect((await gotong(['merge', path('1.jsonl'), path('3.jsonl'), '--out', path('none.jsonl')], 'id')).err).toBe('Dari 4 pecahan, yang belum ada: 2, 4. Tidak ada yang ditulis. Tambahkan berkasnya, atau jalankan sweep dengan --shard 2/4.\n');
  });
});
