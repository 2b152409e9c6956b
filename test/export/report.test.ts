import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export';
import { hasItsSeal, piecesOf, withSeal } from '../../src/export/report/html';
import { indicators, parameterIndex, parameters } from '../../src/model';
import { atOnce, baselineRun, collect, scenarioById } from '../../src/run';
import type { RunSpec } from '../../src/run';
import { formatter, modelPageWords, reportWords, words } from '../../src/words';
import { smallSpec, visits } from '../run/small';
import { refused, verified } from './verify/files';
import { written } from './written';

const oku = scenarioById('oku-partnership')!;
const spec: RunSpec = { scenario: oku, seed: 7, months: 6, decisions: [visits(2, 0.5)] };
const beside = { spec: baselineRun(oku, spec)!, against: 'scenario' } as const;
const [report] = await written('report', spec, { beside });
const textOf = (html: string) => piecesOf(html).map(({ text }) => text);
const p0 = indicators.findIndex(({ id }) => id === 'p0');

describe('a report', () => {
  it('is one HTML file that needs nothing from elsewhere', () => {
    expect(report.name).toBe(fileName(spec, 'report', 'html'));
    expect(report.text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(report.text.trimEnd().endsWith('</html>')).toBe(true);
    expect(report.text).not.toMatch(/(?:src|href)=|url\(|@import|undefined|NaN|\[object/);
    expect(report.text).toMatch(/@page \{ size: A4/);
    expect(report.text).toContain('@media print');
  });

  it('keeps every table and drawing in a box of its own, and every cell knows its heading where headings are out of sight', () => {
    const html = report.text;
    const boxed = html.match(/<div class="wide">\n<(?:table|svg)\b/g)?.length;
    expect([boxed, html.match(/<(?:table|svg)\b/g)?.length]).toEqual([boxed, 10]);
    expect(boxed).toBe(10);
    const heads = [...html.matchAll(/<td(?: class="number")?( data-head="[^"]+")?>/g)].map(([, head]) => head !== undefined);
    expect(heads.length).toBeGreaterThan(20);
    expect(heads).not.toContain(false);
  });

  it('names scenario, question, decisions and seed, in both languages', async () => {
    const [indonesian] = await written('report', spec, { language: 'id', beside });
    for (const [language, html] of [['en', report.text], ['id', indonesian.text]] as const) {
      const all = textOf(html);
      const { label } = parameters[parameterIndex['ngo.visitShare'] ?? parameterIndex[spec.decisions[0].parameter]];
      for (const part of [oku.title[language], oku.question[language], ...oku.tryThis.map((one) => one[language]), label[language], ...modelPageWords[language].cannot, reportWords[language].oneRun('7')]) {
        expect(all, part).toContain(part);
      }
    }
  });

  it('says the numbers of the run and of the one beside it', () => {
    const [own, other] = [spec, beside.spec].map((one) => atOnce(collect(one)).measured);
    const read = (value: number) => formatter('en').reading(value, 'share').text;
    const sentence = reportWords.en.detailBeside(read(own[6].indicators[p0]), read(own[0].indicators[p0]), words.en.comparison.against.scenario.than, read(other[6].indicators[p0]));
    expect(textOf(report.text).some((text) => text.startsWith('Poverty rate: ') && text.endsWith(`(${sentence}).`))).toBe(true);
  });

  it('lists exactly the settings that differ, with status and source', () => {
    const html = report.text.slice(report.text.indexOf(reportWords.en.settings), report.text.indexOf('What it cannot say'));
    const differ = parameters.filter(({ id, default: usual }) => (oku.parameters[id] ?? usual) !== usual);
    expect(html.match(/scope="row"/g)).toHaveLength(differ.length);
    for (const { label, status, source } of differ) for (const part of [label.en, words.en.status[status], source.en]) expect(textOf(html)).toContain(part);
  });

  it('of a run with nothing beside it and nothing decided says so', async () => {
    const [alone] = await written('report', smallSpec([], { months: 2 }));
    const all = textOf(alone.text);
    expect(all).toContain(reportWords.en.resultLead.alone('2'));
    expect(all).toContain(reportWords.en.noDecisions);
  });

  it('lets no name of a scenario become markup', async () => {
    const own = smallSpec([], { months: 1 });
    const title = { en: '<img src=x onerror=alert(1)>', id: '</script><b>' };
    const [hostile] = await written('report', { ...own, scenario: { ...own.scenario, title } });
    expect(hostile.text).not.toContain('<img');
    expect(textOf(hostile.text)).toContain(title.en);
    expect(hostile.text.match(/<\/script>/g)).toHaveLength(2);
    expect(await verified(hostile.text)).toMatchObject({ outcome: { kind: 'identical' }, edited: false });
  });
});

describe('a report dropped back', () => {
  it('is repeated and found identical, with the run beside it', async () => {
    expect(await verified(report.text)).toMatchObject({ kind: 'report', outcome: { kind: 'identical' }, edited: false, run: { seed: 7, months: 6 } });
  });

  it('that a browser has saved anew is changed, and its sentences are still those of the run', async () => {
    const anew = report.text.replaceAll('\n', '\r\n').replace('<main>', '<main class="x">').replace('<header>', '\n\n<header>');
    expect(await verified(anew)).toMatchObject({ outcome: { kind: 'identical' }, edited: true });
  });

  it('in which a number was changed names the place', async () => {
    const [before] = /[\d.]+\s% at the end/.exec(report.text)!;
    expect(await verified(report.text.replace(before, '1.0 % at the end'))).toMatchObject({
      edited: true,
      outcome: { kind: 'content', count: 1, first: { row: reportWords.en.result, found: expect.stringContaining('1.0 % at the end') as string, expected: expect.stringContaining(before) as string } },
    });
  });

  it('in which a line was drawn anew is not identical', async () => {
    expect(await verified(report.text.replace(/ d="M[\d.]+/, ' d="M9999'))).toMatchObject({ edited: true, outcome: { kind: 'content', first: { row: expect.stringContaining('Pra-Sejahtera') as string } } });
  });

  it('whose digests are of another run names the first month and column', async () => {
    const months = report.text.indexOf('"monthly"');
    const digest = /"([0-9a-f]{8,16})"/.exec(report.text.slice(months))![1];
    const other = report.text.slice(0, months) + report.text.slice(months).replace(digest, '0'.repeat(digest.length));
    expect(await verified(other)).toMatchObject({ edited: true, outcome: { kind: 'state', month: 0 } });
  });

  it('in other words than today’s is still of its run', async () => {
    const put = withSeal(report.text.replace('To try', 'Try this').replace(/"seal":"[0-9a-f]+"/, '"seal":""'));
    expect(hasItsSeal(put)).toBe(true);
    expect(await verified(put)).toMatchObject({ outcome: { kind: 'identical' }, edited: false, wording: 1 });
  });

  it('without its record, or cut off, is refused', async () => {
    expect(await refused(report.text.replace('id="gotong-record"', 'id="x"'))).toMatchObject({ code: 'foreignFile' });
    expect(await refused(report.text.slice(0, -400))).toMatchObject({ code: 'foreignFile' });
    expect(await refused(report.text.trimEnd().slice(0, -8))).toMatchObject({ code: 'damagedFile' });
    expect(await refused('<!doctype html><html><body>Hello</body></html>')).toMatchObject({ code: 'foreignFile' });
  });
});
