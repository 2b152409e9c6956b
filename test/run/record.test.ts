import { describe, expect, it } from 'vitest';
import { columns, engineVersion } from '../../src/model';
import { atOnce, makeRecord, readRecord, replay, say, writeRecord } from '../../src/run';
import type { RunRecord } from '../../src/run';
import { problemSentences } from '../../src/words';
import { smallSpec, straight, visits } from './small';

const record = atOnce(makeRecord(smallSpec([visits(4, 0.8)], { months: 8 })));
const last = columns.length - 1;

/** The same record with one digest changed. */
function changed(month: number, column: number): RunRecord {
  return { ...record, monthly: record.monthly.map((row, m) => (m === month ? row.map((digest, c) => (c === column ? '00000000' : digest)) : row)) };
}

async function sentence(input: unknown): Promise<string> {
  const read = await readRecord(input);
  return read.ok ? 'read' : say(read.problems[0], problemSentences.en);
}

describe('a record', () => {
  it('holds scenario, seed, decisions and the digests of every column in months 0 to the last', () => {
    expect(record).toMatchObject({ format: 'gotong-run/1', engine: engineVersion, seed: 1, months: 8, decisions: [visits(4, 0.8)], digest: straight(smallSpec([visits(4, 0.8)], { months: 8 })).digest });
    expect(record.columns).toEqual(columns.map(({ id }) => id));
    expect(record.monthly.map((row) => row.length)).toEqual(Array(9).fill(columns.length));
  });

  it('replays to the same bits', () => {
    expect(atOnce(replay(record))).toEqual({ identical: true });
  });

  it('that differs names the first month and column', () => {
    expect(atOnce(replay(changed(5, last)))).toEqual({ identical: false, reason: 'values', month: 5, column: columns[last].id });
    expect(atOnce(replay(changed(0, 0)))).toEqual({ identical: false, reason: 'values', month: 0, column: columns[0].id });
  });

  it('with another decision differs in the month after it', () => {
    expect(atOnce(replay({ ...record, decisions: [visits(4, 0.1)] }))).toMatchObject({ identical: false, reason: 'values', month: 5 });
  });

  it('whose last digest differs says that it is not a column', () => {
    expect(atOnce(replay({ ...record, digest: '0'.repeat(16) }))).toEqual({ identical: false, reason: 'values', month: 8, column: 'indicators and ledger' });
  });

  it('of another engine version is not compared', () => {
    expect(atOnce(replay({ ...record, engine: '0' }))).toEqual({ identical: false, reason: 'engine', month: -1, column: '' });
  });
});

describe('the file of a record', () => {
  it('comes back as it was written', async () => {
    expect(await readRecord(writeRecord(record))).toEqual({ ok: true, value: { record, edited: false, changes: null } });
  });

  it('has one line a month', () => {
    expect(writeRecord(record).split('\n').filter((line) => /^ {4}\["[0-9a-f]{8}"/.test(line)).length).toBe(9);
  });

  it('written anew by another program is not called edited', async () => {
    const { monthly, ...rest } = JSON.parse(writeRecord(record)) as RunRecord;
    expect(await readRecord(JSON.stringify({ monthly, ...rest }))).toMatchObject({ ok: true, value: { edited: false } });
  });

  it.each([['"seed": 1', '"seed": 2'], ['"en": "Ogan Komering Ulu"', '"en": "Ogan"'], ['"value": 0.8', '"value": 0.7']])('in which %s became %s is called edited', async (from, to) => {
    const text = writeRecord(record);
    expect(text).toContain(from);
    expect(await readRecord(text.replace(from, to))).toMatchObject({ ok: true, value: { edited: true } });
  });

  it.each([
    ['an older format', writeRecord(record).replace('gotong-run/1', 'gotong-run/0'), 'The format is "gotong-run/0"; expected “gotong-run/1”.'],
    ['a month missing', JSON.stringify({ ...JSON.parse(writeRecord(record)), monthly: record.monthly.slice(1) }), 'The run record is not whole: monthly has 8 entries; expected 9.'],
    ['a column missing', JSON.stringify({ ...JSON.parse(writeRecord(record)), columns: record.columns.slice(1) }), `The run record is not whole: monthly[0] has ${columns.length} entries`],
    ['a parameter out of range', writeRecord(record).replace('"ngo.facilitators": 4', '"ngo.facilitators": 400'), 'ngo.facilitators is 400; expected a whole number from 0 to 40.'],
    ['a decision out of range', writeRecord(record).replace('"value": 0.8', '"value": 8'), 'facilitator.visitShare is 8; expected a share from 0 to 1.'],
    ['half of it', writeRecord(record).slice(0, 900), 'This is not JSON'],
    ['a key that reaches into prototypes', writeRecord(record).replace('"seed"', '"__proto__"'), 'The key “__proto__” in scenario is not allowed'],
    ['a scenario', '{"format":"gotong-scenario/1"}', 'The format is "gotong-scenario/1"; expected “gotong-run/1”.'],
    ['nothing', null, 'The format is not stated'],
  ])('with %s is refused in words', async (_what, input, start) => {
    expect(await sentence(input)).toContain(start);
  });
});
