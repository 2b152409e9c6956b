import { describe, expect, it } from 'vitest';
import { citedIn, loadDeclared, patternsOf, sourceTexts } from '../../src/derive';
import { parameters } from '../../src/model';
import { scenarios } from '../../src/run';

const { works } = await loadDeclared();

describe('the sources of a scenario', () => {
  it('are references where they name a work, and stay as they are otherwise', () => {
    expect(sourceTexts(['febriana', 'BPS Blora, 2023'], works, 'en')).toEqual([
      'Febriana, Elsa (n.d.). Community Governance dalam Pemberdayaan Usaha Mikro Kecil Menengah. Fakultas Ilmu Sosial dan Ilmu Politik, Universitas Sebelas Maret.',
      'BPS Blora, 2023',
    ]);
  });

  it.each(scenarios.map(({ id, sources }) => [id, sources] as const))('of %s are works that are known, or sentences', (_, sources) => {
    expect(sources.filter((source) => !works.some(({ id }) => id === source) && !/ .*\.$/.test(source))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
  });

  it('speak of works and never of the number of a study', () => {
    expect(JSON.stringify(scenarios)).not.toMatch(/study 00\d|studi 00\d|SEED/);
  });
});

it('a source leads to the works it names', () => {
  const { source } = parameters.find(({ id }) => id === 'forum.trustPartners')!;
  expect(citedIn(source, works).map(({ id }) => id)).toEqual(['ansellGash2008']);
});

it('findings come as patterns by their number, each with the work of its study', () => {
  const claim = { en: 'a', id: 'b' };
  const patterns = patternsOf([{ id: 'S12', study: '003', claim }, { id: 'S9', study: '002', claim }], works);
  expect(patterns.map(({ id, works: of }) => [id, of.map((work) => work.id)])).toEqual([['S9', ['febriana']], ['S12', ['sudarini']]]);
});
