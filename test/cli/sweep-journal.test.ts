import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { headerOf, lineOf, runIn, shardOf } from '../../src/cli/sweep-format';
import { SweepJournal } from '../../src/cli/sweep-journal';
import { planExperiment, readExperiment } from '../../src/lab';
import { smallExperiment } from '../lab/experiment/small-experiment';

const folder = mkdtempSync(join(tmpdir(), 'gotong-journal-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = await readExperiment(smallExperiment);
if (!read.ok) throw new Error('the small experiment does not read');
const plan = planExperiment(read.value);
const shard = shardOf(6, 2, 2);
const open = (name: string, resume: boolean) => SweepJournal.open(join(folder, name), headerOf(plan, shard), shard, 3, 1, resume);

describe('the journal of a sweep', () => {
  it('gives back the lines as they were written, in whatever order runs end, also after it was closed', async () => {
    const journal = await open('kept', false);
    journal.add(4, [0.1, NaN, 1e-300]);
    journal.add(3, [1 / 3, 2, 3]);
    journal.close();
    const again = await open('kept', true);
    expect([again.count, again.has(3), again.has(5)]).toEqual([2, true, false]);
    expect(again.line(3)).toBe(`${lineOf(3, [1 / 3, 2, 3])}\n`);
    expect(again.line(4)).toContain('"values":[0.1,null,1e-300]');
    expect(again.readings).toEqual([undefined, undefined, undefined, Float64Array.of(1 / 3), Float64Array.of(0.1)]);
    again.close();
  });

  it('makes no file of lines that somebody else wrote in between', async () => {
    const journal = await open('shared', false);
    journal.add(3, [1, 2, 3]);
    appendFileSync(join(folder, 'shared'), `${lineOf(5, [7, 8, 9])}\n`);
    journal.add(4, [4, 5, 6]);
    expect(journal.line(3)).toBe(`${lineOf(3, [1, 2, 3])}\n`);
    expect(() => journal.line(4)).toThrow(/resultsDamaged.*"line":3/);
    journal.close();
    expect(readFileSync(join(folder, 'shared'), 'utf8').split('\n').length).toBe(5);
  });
});

describe('the line of a run', () => {
  it.each([
    ['whole', (line: string) => line, { run: 7, values: [1.5, NaN] }],
    ['with a changed digit', (line: string) => line.replace('1.5', '1.6'), null],
    ['of another run', (line: string) => line.replace('"run":7', '"run":8'), null],
    ['cut off', (line: string) => line.slice(0, -1), null],
    ['empty', () => '', null],
  ])('%s reads as it should', (_, change, found) => {
    expect(runIn(change(lineOf(7, [1.5, NaN])), 2)).toEqual(found);
  });

  it('with other values than there should be is damaged', () => {
    expect(runIn(lineOf(7, [1.5]), 2)).toBeNull();
  });
});

describe('shards', () => {
  it.each([[6, 4], [10, 3], [200_000, 7], [5, 5]])('of %i runs in %i are as equal as can be, and every run is in one', (runs, of) => {
    const all = Array.from({ length: of }, (_, i) => shardOf(runs, i + 1, of));
    const sizes = all.map(({ first, end }) => end - first);
    expect([all[0].first, all.at(-1)!.end]).toEqual([0, runs]);
    expect(all.slice(1).every(({ first }, i) => first === all[i].end)).toBe(true);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });
});
