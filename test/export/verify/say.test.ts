import { describe, expect, it } from 'vitest';
import { loadVerify } from '../../../src/export';
import type { Outcome, Verdict } from '../../../src/export';
import { engineVersion } from '../../../src/model';

const { sayVerdict } = await loadVerify();
const plain: Verdict = { kind: 'csv', file: 'a.csv', run: null, digest: '', outcome: { kind: 'identical' }, edited: false, wording: 0, reordered: false, strange: [], missing: [] };
const said = (outcome: Outcome, change: Partial<Verdict> = {}, language: 'en' | 'id' = 'en') => sayVerdict({ ...plain, ...change, outcome }, language);
const cell = { table: 'Months', month: 1014, column: 'p0', row: 'Karang', found: '=1+1', expected: '' };
const changes = { gone: [], outside: [], added: [], defaults: [], columnsGone: [], columnsAdded: [] };

describe('a verdict in words', () => {
  it('names the first place that differs, what stands there and what should', () => {
    expect(said({ kind: 'content', first: cell, count: 1 }).headline).toBe('Not identical, first at “Months”, month 1,014, column p0, row “Karang”: the file says =1+1, the run gives nothing.');
    expect(said({ kind: 'content', first: cell, count: 2_500 }, {}, 'id').headline).toBe('Tidak identik, pertama kali pada “Months”, bulan 1.014, kolom p0, baris “Karang”: di berkas tertulis =1+1, hasil simulasi kosong. Seluruhnya ada 2.500 tempat yang berbeda.');
    expect(said({ kind: 'content', first: { ...cell, table: '', column: '', found: null }, count: 1 }).headline).toBe('Not identical, first at month 1,014, row “Karang”: a row of the run is not in the file.');
    expect(said({ kind: 'content', first: { ...cell, table: '', month: -1, column: '', row: '', expected: null }, count: 1 }).headline).toBe('Not identical: the file holds a row that the run does not give.');
  });

  it('writes the numbers of both sides as its language does, with every digit, and leaves names of luck and digests alone', () => {
    const at = (column: string, found: string, expected: string) => ({ kind: 'content', first: { ...cell, table: '', column, row: '', found, expected }, count: 1 }) as const;
    expect(said(at('p0', '0.05', '0.05000000001'), {}, 'id').headline).toMatch(/di berkas tertulis 0,05, hasil simulasi 0,05000000001\.$/);
    expect(said(at('p0', '0,05', '1234567.5')).headline).toMatch(/the file says 0\.05, the run gives 1,234,567\.5\.$/);
    expect(said(at('p0', '1e-7', '-2'), {}, 'id').headline).toMatch(/di berkas tertulis 0,0000001, hasil simulasi −2\.$/);
    expect(said(at('seed', '12345', '1'), {}, 'id').headline).toContain('tertulis 12345,');
    expect(said(at('digest', '00000000ffffffff', '1234567890123456')).headline).toContain('gives 1234567890123456.');
  });

  it('says first month and column of a state that differs, and that the file was changed', () => {
    const { headline, details, same } = said({ kind: 'state', month: 5, column: 'household.skill' }, { edited: true });
    expect(headline).toBe('Not identical: the run was repeated, and it first differs from the record in month 5, column household.skill.');
    expect(details).toEqual(['The file was changed after it was written.']);
    expect(same).toBe(false);
  });

  it('says of another engine what has changed since, as far as the file knows', () => {
    const many = Array.from({ length: 11 }, (_, i) => `p${i}`);
    const { headline, details } = said({ kind: 'engine', engine: '0.9', changes: { ...changes, gone: ['government.zeal'], added: many, defaults: [{ id: 'group.size', was: 10, now: 12 }] } });
    expect(headline).toBe(`This file was made by engine version 0.9. This is version ${engineVersion}, which gives other numbers: they cannot be compared.`);
    expect(details).toEqual([
      'No longer there: government.zeal.',
      'New since, at their defaults here: p0, p1, p2, p3, p4, p5, p6, p7 and 3 more.',
      'Other defaults since: group.size was 10, is 12. If the run is made again, it keeps the values it had.',
    ]);
    expect(said({ kind: 'engine', engine: '0.9', changes: { ...changes, defaults: [{ id: 'household.spread', was: 0.61, now: 0.73 }] } }, {}, 'id').details[0]).toContain('household.spread dahulu 0,61, kini 0,73.');
    expect(said({ kind: 'engine', engine: '0.9', changes }).details).toEqual(['Settings and defaults are the same; the rules of the model have changed.']);
    expect(said({ kind: 'engine', engine: '0.9', changes: { ...changes, added: null, defaults: null } }).details).toEqual(['The file does not list the defaults of its time; which of them have changed cannot be said.']);
  });

  it('never claims of a picture that its drawing was read', () => {
    expect(said({ kind: 'identical' }, { kind: 'png' }).headline).toBe('Identical: the run that this picture names was repeated. What is drawn is not read from the picture.');
    expect(said({ kind: 'identical' }, { kind: 'parquet' }).same).toBe(true);
  });
});
