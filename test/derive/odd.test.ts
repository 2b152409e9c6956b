import { describe, expect, it } from 'vitest';
import { oddDocument } from '../../src/derive';
import { columns, indicators, parameters, processes, reference, works } from '../../src/model';

describe.each(['en', 'id'] as const)('the model document in %s', (language) => {
  const text = oddDocument(language);
  const lines = text.split('\n');

  it('lists the processes in the order of the schedule', () => {
    const numbered = lines.filter((line) => /^\d+\. \*\*/.test(line));
    expect(numbered).toEqual(processes.map(({ id, label, about }, i) => `${i + 1}. **${label[language]}** (\`${id}\`). ${about[language]}`));
  });

  it('has one row for every column, indicator and parameter', () => {
    for (const { id } of [...columns, ...indicators, ...parameters]) expect(lines.filter((line) => line.startsWith(`| \`${id}\` |`)).length, id).toBeGreaterThan(0);
  });

  it('gives every parameter its status and source', () => {
    const status = { en: { source: 'source', derived: 'derived', assumed: 'assumed' }, id: { source: 'sumber', derived: 'turunan', assumed: 'asumsi' } }[language];
    for (const parameter of parameters) {
      const row = lines.find((line) => line.startsWith(`| \`${parameter.id}\` | ${parameter.label[language]} |`));
      expect(row?.endsWith(`| ${status[parameter.status]} | ${parameter.source[language].replaceAll('|', '\\|')} |`), parameter.id).toBe(true);
    }
  });

  it('ends with every work cited, each on a line', () => {
    const from = lines.indexOf(`## ${{ en: 'Works cited', id: 'Daftar pustaka' }[language]}`);
    expect(lines.slice(from).filter((line) => line.startsWith('- '))).toEqual(works.map((work) => `- ${reference(work)[language]}`));
  });

  it('has the seven parts of the protocol', () => {
    const heads = { en: ['Purpose and patterns', 'Entities, state variables and scales', 'Process overview and scheduling', 'Design concepts', 'Initialisation', 'Input data', 'Submodels'], id: ['Tujuan dan pola', 'Entitas, variabel keadaan, dan skala', 'Ikhtisar proses dan penjadwalan', 'Konsep rancangan', 'Inisialisasi', 'Data masukan', 'Submodel'] }[language];
    expect(heads.filter((head) => lines.some((line) => /^#+ /.test(line) && line.endsWith(` ${head}`)))).toEqual(heads);
  });

  it('has a heading of words for every table', () => {
    for (const table of new Set(columns.map((column) => column.table))) expect(lines.find((line) => line.startsWith('#### ') && line.endsWith(` (\`${table}\`)`)), table).not.toBe(`#### ${table} (\`${table}\`)`);
  });

  it('says nothing undefined', () => {
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});
