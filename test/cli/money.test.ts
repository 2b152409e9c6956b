import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import type { Terminal } from '../../src/cli/terminal';
import { smallScenario, smallSpec, straight } from '../run/small';
import { sum } from '../model/world';

const { id: _id, decisions: _decisions, ...content } = smallScenario;
const file = JSON.stringify({ format: 'gotong-scenario/1', id: 'small', ...content });

async function gotong(line: string, language: Terminal['language'] = 'en') {
  const said = { out: '', err: '' };
  const terminal = {
    language, errIsScreen: false, machine: 'test machine',
    out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text),
    exists: () => true, read: () => file, write: () => undefined, open: () => { throw new Error('not needed'); }, now: () => 0,
  } satisfies Terminal;
  return { code: await main(line.split(' '), terminal), ...said };
}

const { ledger } = straight(smallSpec());
const booked = (from: number, to: number, wanted: (row: (typeof ledger)[number]) => boolean) => sum(ledger.filter((row) => row.month >= from && row.month <= to && wanted(row)).map(({ rupiah }) => rupiah));

describe('gotong money', () => {
  it('prints places, ribbons and that they sum to the books', async () => {
    const { code, out } = await gotong('money small.json --months 30');
    expect(code).toBe(0);
    const [, inTime, kept] = /^Of Rp\s.+ available in the whole run \(30\smonths\), ([\d.]+\s%) reached its purpose in time; ([\d.]+\s%) is kept for later\.$/m.exec(out) ?? [];
    // The shares of the sentence are those of the table.
    expect(out).toMatch(new RegExp(`Delivered in time +[\\d,]+ +${inTime}\n`));
    expect(out).toMatch(new RegExp(`Kept for later +[\\d,]+ +${kept}\n`));
    const apbd = booked(1, 30, ({ from }) => from === 'apbd');
    expect(out).toMatch(new RegExp(`Regency budget +${apbd.toLocaleString('en')} `));
    const all = booked(1, 30, ({ from, fate }) => fate !== 'private' && from !== 'government' && from !== 'ngo').toLocaleString('en');
    expect(out.replaceAll('\u00a0', ' ')).toContain(`Sums to the books: Rp ${all} in, Rp ${all} out, difference Rp 0.`);
  });

  it('of a year is the same whether the run goes on after it', async () => {
    const [whole, short] = await Promise.all(['money small.json --period year:2 --json', 'money small.json --months 24 --period year:2 --json'].map((line) => gotong(line)));
    const flow = JSON.parse(whole.out) as { months: number; inRp: number; outRp: number; differenceRp: number; period: object; places: { id: string; rupiah: number; name: string }[] };
    expect({ ...flow, months: 24 }).toEqual(JSON.parse(short.out));
    expect([flow.differenceRp, flow.inRp - flow.outRp, flow.period]).toEqual([0, 0, { kind: 'year', number: 2, from: 13, to: 24 }]);
    expect(flow.places.find(({ id }) => id === 'fate:unspent')?.rupiah).toBe(booked(13, 24, ({ fate }) => fate === 'unspent'));
    expect(flow.places.filter(({ name }) => !name)).toEqual([]);
  });

  it('as CSV has a row per line of the books, which sum to them; numbers and words in the language asked for', async () => {
    const { out } = await gotong('money small.json --period month:14 --view families --csv', 'id');
    const rows = dsvFormat(';').parse(out);
    const incoming = rows.filter((row) => row.to === 'actor:families' && row.line !== 'held');
    expect(sum(incoming.map((row) => Number(row.rupiah)))).toBe(booked(14, 14, ({ to }) => to.startsWith('household')));
    expect(rows.filter((row) => !row.from_name || !row.line_name || !row.share)).toEqual([]);
    expect(incoming.map((row) => row.from_name)).toContain('Kerja');
  });

  it.each([['month:31', '31 months'], ['year:4', 'a fourth year'], ['week:1', 'weeks'], ['run:2', 'a second run'], ['month', 'no month']])('refuses --period %s: there are %s', async (period) => {
    const { code, err } = await gotong(`money small.json --months 30 --period ${period}`);
    expect([code, err.includes(period), err.includes('month:1 to month:30, year:1 to year:3, or run')]).toEqual([2, true, true]);
  });
});
