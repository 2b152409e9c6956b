import { describe, expect, it } from 'vitest';
import { indicators, parameters, processes, reference, shortName, works, worksIn } from '../../src/model';
import { cite } from '../../src/model/citations';

const declared = [...parameters, ...indicators, ...processes];
const languages = ['en', 'id'] as const;

describe('a citation', () => {
  it('ends the text with the works in brackets, in both languages', () => {
    expect(cite({ en: 'Two ways. One end.', id: 'Dua jalan. Satu tujuan.' }, 'ansellGash2008', 'alatas2012', 'febriana')).toEqual({
      en: 'Two ways. One end (Ansell and Gash 2008; Alatas et al. 2012; Febriana n.d.).',
      id: 'Dua jalan. Satu tujuan (Ansell dan Gash 2008; Alatas dkk. 2012; Febriana t.t.).',
    });
  });

  it('leads back to its works', () => {
    expect(worksIn(cite({ en: '', id: '' }, 'olken2007', 'febriana')).map((work) => reference(work).id)).toEqual([
      'Febriana, Elsa (t.t.). Community Governance dalam Pemberdayaan Usaha Mikro Kecil Menengah. Fakultas Ilmu Sosial dan Ilmu Politik, Universitas Sebelas Maret.',
      'Olken, B. A. (2007). Monitoring Corruption: Evidence from a Field Experiment in Indonesia. Journal of Political Economy 115(2), 200–249.',
    ]);
  });
});

describe('the works cited', () => {
  it('are all named in a source', () => {
    expect(works.filter((work) => !declared.some(({ source }) => worksIn(source).includes(work))).map((work) => reference(work).en)).toEqual([]);
  });

  it.each(languages)('hold every work that a source names in %s', (language) => {
    const names = works.map((work) => shortName(work)[language]);
    const left = declared.map(({ id, source }) => `${id}: ${names.reduce((text, name) => text.replaceAll(name, ''), source[language])}`);
    expect(left.filter((text) => /\p{Lu}[\p{L}’]+ (?:19|20)\d\d|et al\.|dkk\.|n\.d\.|t\.t\./u.test(text))).toEqual([]);
  });

  it('have names of their own, in the order of the alphabet', () => {
    const names = works.map((work) => shortName(work).en);
    expect(new Set(names).size).toBe(names.length);
    const entries = works.map((work) => `${work.authors.join(' ')} ${work.year ?? ''}`);
    expect(entries).toEqual(entries.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
  });
});

describe('a source', () => {
  it.each(languages)('is made of whole sentences in %s', (language) => {
    expect(declared.filter(({ source }) => !/^[\p{Lu}\d].*\.$/u.test(source[language])).map(({ id }) => id)).toEqual([]);
  });

  it('gives the same numbers in both languages', () => {
    const numbers = (text: string) => (text.match(/\d(?:[\d.,]*\d)?/g) ?? []).toSorted();
    const swap = (text: string) => text.replace(/[.,](?=\d)/g, (mark) => (mark === '.' ? ',' : '.'));
    for (const { id, source } of declared) expect(numbers(swap(source.id)), id).toEqual(numbers(source.en));
  });

  it('of a parameter opens as its status says', () => {
    for (const { id, status, source } of parameters) {
      expect([/^Assumed\b/.test(source.en), /^Asumsi\b/.test(source.id)], id).toEqual(Array(2).fill(status === 'assumed'));
      expect([/^Derived\b/.test(source.en), /^Diturunkan\b/.test(source.id)], id).toEqual(Array(2).fill(status === 'derived'));
    }
  });

  it('gives the range of what is assumed', () => {
    const ranged = /plausible range .*\d–\d.* \| .*rentang wajar .*\d–\d/;
    const assumed = parameters.filter(({ status }) => status === 'assumed');
    expect(assumed.filter(({ source }) => !ranged.test(`${source.en} | ${source.id}`)).map(({ id }) => id)).toEqual([]);
    expect(assumed.length).toBeGreaterThan(0);
  });
});
