import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model';
import { parseNumber } from '../../src/words/parse';

const read = (typed: string, unit: Unit, language: 'id' | 'en') => {
  const parsed = parseNumber(typed, unit, language);
  return parsed.kind === 'number' ? parsed.value : parsed.problem.code;
};

describe('a typed number', () => {
  it('is read with the marks of its language', () => {
    expect(read('1.000,5', 'hours', 'id')).toBe(1000.5);
    expect(read('1,000.5', 'hours', 'en')).toBe(1000.5);
    expect(read('1 000 000', 'families', 'id')).toBe(1000000);
    expect(read(',5', 'index', 'id')).toBe(0.5);
    expect(read('−3', 'index', 'id')).toBe(-3);
    expect(read('- 3', 'index', 'en')).toBe(-3);
  });
  it('is unclear when the other language’s marks are used', () => {
    for (const typed of ['1000000.5', '1.5', '0.350', '1,000.5', '1.00', '1,000,5', '1.000 000', '12.34.567']) expect(read(typed, 'index', 'id'), typed).toBe('numberUnclear');
    for (const typed of ['1,5', '1.000,5', '1.2.3', '0,350']) expect(read(typed, 'index', 'en'), typed).toBe('numberUnclear');
  });
  it('is unclear when it is no number', () => {
    for (const typed of ['', ' ', 'abc', '--5', '5-', '1e5', '.', '٣', '12 apples', '9'.repeat(400)]) expect(read(typed, 'people', 'en'), typed).toBe('numberUnclear');
  });
  it('echoes every digit of what was read', () => {
    const parsed = parseNumber('1.000', 'people', 'en');
    expect(parsed).toEqual({ kind: 'number', value: 1, echo: '1\u00a0person' });
    expect(parseNumber('1,2 miliar', 'rupiahPerYear', 'id')).toEqual({ kind: 'number', value: 1.2e9, echo: 'Rp\u00a01.200.000.000/tahun' });
  });
  it('names the text and an example when it is unclear', () => {
    expect(parseNumber('1.5', 'index', 'id')).toEqual({ kind: 'unclear', problem: { code: 'numberUnclear', detail: { text: '1.5', example: '1.000,5' } } });
  });
});

describe('a typed share', () => {
  it('is percent, with or without its sign, and exact', () => {
    expect(read('35', 'share', 'id')).toBe(0.35);
    expect(read('33,3 %', 'share', 'id')).toBe(0.333);
    expect(read('33.3%', 'share', 'en')).toBe(0.333);
    expect(read('35 juta', 'share', 'id')).toBe('numberUnclear');
  });
});

describe('typed money', () => {
  it('takes Rp, scales and what the lever itself prints', () => {
    expect(read('Rp 300.000/bulan', 'rupiahPerMonth', 'id')).toBe(300000);
    expect(read('Rp\u00a01,0\u00a0miliar/tahun', 'rupiahPerYear', 'id')).toBe(1e9);
    expect(read('rp. 1,25 jt', 'rupiah', 'id')).toBe(1250000);
    expect(read('Rp −5,000', 'rupiah', 'en')).toBe(-5000);
    expect(read('1.5bn', 'rupiah', 'en')).toBe(1.5e9);
  });
  it('reads M as milliard in Indonesian and million in English', () => {
    expect(read('2 M', 'rupiah', 'id')).toBe(2e9);
    expect(read('2 M', 'rupiah', 'en')).toBe(2e6);
  });
  it('in millions stays in millions', () => {
    expect(read('420', 'rupiahMillion', 'id')).toBe(420);
    expect(read('420 juta', 'rupiahMillion', 'id')).toBe(420);
    expect(read('Rp 1,2 miliar', 'rupiahMillion', 'id')).toBe(1200);
  });
});
