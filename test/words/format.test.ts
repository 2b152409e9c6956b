import { describe, expect, it } from 'vitest';
import { dash, formatter } from '../../src/words/format';

const id = formatter('id');
const en = formatter('en');
/** Spaces inside a printed quantity do not break; here they are written as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('numbers', () => {
  it('groups thousands and marks decimals as each language does', () => {
    expect(id.number(1000000.5)).toBe('1.000.000,5');
    expect(en.number(1000000.5)).toBe('1,000,000.5');
    expect(id.number(1000)).toBe('1.000');
  });
  it('uses the true minus and gives zero no sign', () => {
    expect(id.number(-0.77, 2)).toBe('−0,77');
    expect(en.number(-0.04, 1)).toBe('0.0');
    expect(id.number(-0)).toBe('0');
  });
  it('shows a dash for what is not known', () => {
    expect(id.number(NaN)).toBe(dash);
    expect(id.quantity(NaN, 'rupiah')).toEqual({ currency: '', number: dash, scale: '', shortScale: '', suffix: '', text: dash });
    expect(id.reading(Infinity, 'share').text).toBe(dash);
  });
});

describe('shares', () => {
  it('are percent with a space that does not break', () => {
    expect(id.percent(0.145)).toBe('14,5\u00a0%');
    expect(en.percent(0.145)).toBe('14.5\u00a0%');
    expect(plain(id.percent(0.13, 0))).toBe('13 %');
  });
  it('differ by signed percentage points', () => {
    expect(plain(id.points(-0.034))).toBe('−3,4 pp');
    expect(plain(en.points(0.034))).toBe('+3.4 pp');
    expect(plain(en.points(0))).toBe('0.0 pp');
  });
});

describe('money', () => {
  it('is short from a million on, in the words of each language', () => {
    expect(plain(id.money(1e9))).toBe('Rp 1,0 miliar');
    expect(plain(id.money(420e6))).toBe('Rp 420 juta');
    expect(plain(id.money(68.4e6))).toBe('Rp 68 juta');
    expect(plain(id.money(1.5e12))).toBe('Rp 1,5 triliun');
    expect(plain(en.money(12.04e9))).toBe('Rp 12.0 bn');
    expect(plain(en.money(420e6))).toBe('Rp 420 m');
    expect(plain(en.money(2e12))).toBe('Rp 2.0 tn');
  });
  it('is whole below a million', () => {
    expect(plain(id.money(300000))).toBe('Rp 300.000');
    expect(plain(en.money(0))).toBe('Rp 0');
  });
  it('moves to the next scale when rounding reaches a thousand', () => {
    expect(plain(id.money(999_999_999))).toBe('Rp 1,0 miliar');
    expect(plain(id.money(999_999.6))).toBe('Rp 1,0 juta');
    expect(plain(id.money(999_400_000))).toBe('Rp 999 juta');
  });
  it('keeps every rupiah in full form, also below zero', () => {
    expect(plain(id.rupiah(1234567890))).toBe('Rp 1.234.567.890');
    expect(plain(en.rupiah(-5000))).toBe('Rp −5,000');
  });
});

describe('quantities', () => {
  it('come in parts that a lever sets in two weights', () => {
    expect(id.quantity(1000, 'rupiahMillion')).toEqual({ currency: 'Rp', number: '1,0', scale: 'miliar', shortScale: 'M', suffix: '', text: 'Rp\u00a01,0\u00a0miliar' });
    expect(plain(id.quantity(1e9, 'rupiahPerYear').text)).toBe('Rp 1,0 miliar/tahun');
    expect(plain(en.quantity(300000, 'rupiahPerMonth').text)).toBe('Rp 300,000/month');
    expect(plain(id.quantity(0.35, 'share').text)).toBe('35 %');
    expect(plain(id.quantity(8, 'people').text)).toBe('8 orang');
    expect(plain(id.quantity(12, 'month').text)).toBe('12 bulan');
    expect(plain(id.quantity(1, 'switch').text)).toBe('ya');
  });
  it('say one person, two people, and no unit for an index', () => {
    expect(plain(en.quantity(1, 'people').text)).toBe('1 person');
    expect(plain(en.quantity(2, 'families').text)).toBe('2 families');
    expect(en.quantity(0.304, 'index').text).toBe('0.304');
  });
  it('take the decimals asked for', () => {
    expect(plain(id.quantity(0.5, 'share', 1).text)).toBe('50,0 %');
    expect(plain(id.quantity(3.62e9, 'rupiah', 2).text)).toBe('Rp 3,62 miliar');
  });
});

describe('readings', () => {
  it('keep three significant digits as far as the unit carries them', () => {
    expect(plain(id.reading(0.1453, 'share').text)).toBe('14,5 %');
    expect(plain(id.reading(0.02894, 'share').text)).toBe('2,89 %');
    expect(plain(id.reading(0.004, 'share').text)).toBe('0,40 %');
    expect(plain(id.reading(1, 'share').text)).toBe('100 %');
    expect(id.reading(0.3041, 'index').text).toBe('0,304');
    expect(plain(id.reading(3_618_000_000, 'rupiah').text)).toBe('Rp 3,62 miliar');
    expect(plain(id.reading(30_120_000, 'rupiah').text)).toBe('Rp 30,1 juta');
    expect(plain(id.reading(358.4, 'families').text)).toBe('358 keluarga');
  });
  it('differ at the precision of what they differ from', () => {
    expect(plain(id.difference(-0.0341, 'share', 0.145))).toBe('−3,4 pp');
    expect(plain(id.difference(-0.0077, 'share', 0.0289))).toBe('−0,77 pp');
    expect(id.difference(-0.02, 'index', 0.118)).toBe('−0,020');
    expect(id.difference(262, 'families', 358)).toBe('+262');
    expect(plain(id.difference(1.77e9, 'rupiah', 3.62e9))).toBe('+Rp 1,77 miliar');
    expect(plain(en.difference(-300_000, 'rupiah', 3.62e9))).toBe('−Rp 300,000');
  });
  it('are spelled out for sentences', () => {
    expect(plain(id.distance(-0.034, 'share', 0.145))).toBe('3,4 poin persentase');
    expect(plain(en.distance(-1.77e9, 'rupiah', 3.62e9))).toBe('Rp 1.77 bn');
    expect(plain(en.distance(-1, 'families', 358))).toBe('1 family');
  });
});

describe('the exact form', () => {
  it('shortens nothing', () => {
    expect(plain(id.exact(1.2345, 'rupiahMillion'))).toBe('Rp 1.234.500');
    expect(plain(id.exact(1_200_000_000, 'rupiahPerYear'))).toBe('Rp 1.200.000.000/tahun');
    expect(plain(en.exact(0.333, 'share'))).toBe('33.3 %');
  });
});

describe('months and dates', () => {
  it('are in the words of each language', () => {
    expect(id.month(37)).toBe('Bulan 37');
    expect(en.month(1200)).toBe('Month 1,200');
    expect(id.date(new Date('2026-03-05T23:00:00Z'))).toBe('5 Maret 2026');
    expect(en.date(new Date('2026-03-05T23:00:00Z'))).toBe('5 March 2026');
  });
});
