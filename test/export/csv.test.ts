import { csvFormat, csvParse, dsvFormat } from 'd3-dsv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvBytes, toCsv } from '../../src/export';

describe('a CSV file', () => {
  it('in English has commas and points, in Indonesian semicolons and commas, both with CR LF and a byte order mark', () => {
    const rows = [['Melati', 0.125, 1_000_000], ['Kenanga', -2.5, 3]];
    expect(toCsv(['village', 'p0', 'n'], rows, 'en')).toBe('\uFEFFvillage,p0,n\r\nMelati,0.125,1000000\r\nKenanga,-2.5,3\r\n');
    expect(toCsv(['village', 'p0', 'n'], rows, 'id')).toBe('\uFEFFvillage;p0;n\r\nMelati;0,125;1000000\r\nKenanga;-2,5;3\r\n');
  });

  it('begins with the three bytes by which Excel knows UTF-8', () => {
    expect(Array.from(csvBytes(toCsv(['a'], [], 'id')).subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('leaves numbers that are not known empty', () => {
    expect(toCsv(['a', 'b', 'c'], [[NaN, Infinity, 0]], 'en')).toBe('\uFEFFa,b,c\r\n,,0\r\n');
  });

  it.each(['=1+1', '+62', '-3', '@SUM(A1)', ' =HYPERLINK("x")', '\t=1'])('never holds the text %j as a formula', (text) => {
    const [row] = csvParse(toCsv(['a'], [[text]], 'en').slice(1));
    expect(row.a.startsWith("'")).toBe(true);
    expect(row.a.slice(1).trim()).toBe(text.trim());
  });

  it('keeps separators and quotes inside a cell', () => {
    expect(toCsv(['a'], [['Melati; "1", RT 2']], 'id')).toBe('\uFEFFa\r\n"Melati; ""1"", RT 2"\r\n');
  });

  it('of any texts and numbers comes back', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/[\r\n]/.test(value) && !/^\s*[=+\-@\t]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }), fc.constantFrom('en' as const, 'id' as const), (rows, language) => {
        const parsed = (language === 'en' ? csvParse : dsvFormat(';').parse.bind(dsvFormat(';')))(toCsv(['text', 'number'], rows, language).slice(1));
        expect(parsed.map((row) => [row.text, Number(row.number.replace(',', '.'))])).toEqual(rows.map(([word, number]) => [word, number === 0 ? 0 : number]));
      }),
    );
    expect(csvFormat([])).toBe('');
  });
});
