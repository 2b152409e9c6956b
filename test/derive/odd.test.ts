import { describe, expect, it } from 'vitest';
import { loadDeclared, loadOdd, markdown, patternsOf } from '../../src/derive';
import { columns, indicators, parameters, processes, reference, works } from '../../src/model';

const [declared, oddDocument] = [await loadDeclared(), await loadOdd()];
const findings = [
  { id: 'S10', study: '002', claim: { en: 'Levels need one another.', id: 'Jenjang saling membutuhkan.' } },
  { id: 'S2', study: '000', claim: { en: 'The NGO protected | alone.', id: 'LSM melindungi | sendiri.' } },
];

describe.each(['en', 'id'] as const)('the model document in %s', (language) => {
  const text = markdown(oddDocument(language, declared, patternsOf(findings, declared.works)));
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
      const row = lines.find((line) => line.startsWith(`| \`${parameter.id}\` | **${parameter.label[language]}.** `));
      expect(row?.endsWith(`| ${status[parameter.status]} | ${parameter.source[language].replaceAll('|', '\\|')} |`), parameter.id).toBe(true);
    }
  });

  it('counts the parameters by status', () => {
    const [source, derived, assumed] = (['source', 'derived', 'assumed'] as const).map((status) => parameters.filter((one) => one.status === status).length);
    expect(source + derived + assumed).toBe(parameters.length);
    expect(lines.filter((line) => [parameters.length, source, derived, assumed].every((count) => line.includes(` ${count} `)))).toHaveLength(1);
  });

  it('names the choices of a parameter instead of their numbers', () => {
    const parameter = parameters.find((one) => one.choices)!;
    const row = lines.find((line) => line.startsWith(`| \`${parameter.id}\` |`));
    expect(row).toContain(` | ${parameter.choices![parameter.default][language]} | ${parameter.choices!.map((choice) => choice[language]).join('; ')} | `);
  });

  it('lists the findings as patterns in the order of their numbers, with their study', () => {
    expect(lines.filter((line) => /^\| S\d/.test(line))).toEqual(
      { en: ['| S2 | The NGO protected \\| alone. | Anita 2023 |', '| S10 | Levels need one another. | Febriana n.d. |'], id: ['| S2 | LSM melindungi \\| sendiri. | Anita 2023 |', '| S10 | Jenjang saling membutuhkan. | Febriana t.t. |'] }[language],
    );
  });

  it('ends with every work cited, each on a line', () => {
    const from = lines.indexOf(`## 9 ${{ en: 'Works cited', id: 'Daftar pustaka' }[language]}`);
    expect(lines.slice(from).filter((line) => line.startsWith('- '))).toEqual(works.map((work) => `- ${reference(work)[language]}`));
  });

  it('has the seven elements of the protocol in their order', () => {
    const heads = {
      en: ['Purpose and patterns', 'Entities, state variables, and scales', 'Process overview and scheduling', 'Design concepts', 'Initialisation', 'Input data', 'Submodels'],
      id: ['Tujuan dan pola', 'Entitas, variabel keadaan, dan skala', 'Ikhtisar proses dan penjadwalan', 'Konsep rancangan', 'Inisialisasi', 'Data masukan', 'Submodel'],
    }[language];
    expect(lines.filter((line) => line.startsWith('## ')).slice(0, 7)).toEqual(heads.map((head, i) => `## ${i + 1} ${head}`));
  });

  it('has all eleven design concepts', () => {
    expect(lines.filter((line) => /^### 4\.\d+ /.test(line)).map((line) => Number(/^### 4\.(\d+)/.exec(line)?.[1]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('says of every table in words what it holds', () => {
    for (const table of new Set(columns.map((column) => column.table))) {
      const at = lines.findIndex((line) => line.startsWith('#### ') && line.endsWith(` (\`${table}\`)`));
      expect(lines[at], table).not.toBe(`#### ${table} (\`${table}\`)`);
      expect(lines[at + 2], table).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('says nothing undefined', () => {
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
  });
});

describe('the declarations as data', () => {
  it('survive being written down', () => {
    expect(JSON.parse(JSON.stringify(declared))).toEqual(declared);
    expect(declared.indicators.map(({ id, about }) => [id, about])).toEqual(indicators.map(({ id, about }) => [id, about]));
  });
});
