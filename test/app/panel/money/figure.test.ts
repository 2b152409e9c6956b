import { describe, expect, it } from 'vitest';
import { chartOf, linesBehind, moneyFile } from '../../../../src/app/panel/money/figure';
import { moneyTable } from '../../../../src/app/panel/money/columns';
import { speechOf } from '../../../../src/app/part/use-words';
import { provenance } from '../../../../src/export';
import { lines } from '../../../../src/model';
import { moneyFlow, moneyViews, periodOf, tellMoney } from '../../../../src/run';
import type { MoneyView } from '../../../../src/run';
import { moneyWords } from '../../../../src/words';
import type { Language } from '../../../../src/words';
import { sum } from '../../../model/world';
import { smallScenario, smallSpec, straight } from '../../../run/small';

const { ledger } = straight(smallSpec());
const told = (view: MoneyView, language: Language, number = 2) => {
  const flow = moneyFlow(ledger, periodOf('year', number, 30), view);
  return { flow, telling: tellMoney(flow, smallScenario, language, (line) => lines.find(({ id }) => id === line)?.about), speech: speechOf(language) };
};

describe('the money flow on the page', () => {
  it('has the partner who hands money on before the one who receives it, in columns of their own', () => {
    const { flow, telling, speech } = told('public', 'en');
    const { places, headings } = chartOf(flow, telling, speech, null);
    const column = (id: string) => places.find((place) => place.id === id)?.column;
    expect(['source:apbd', 'actor:government', 'actor:national', 'actor:ngo', 'effort:enabling', 'fate:late'].map(column)).toEqual([0, 1, 1, 2, 3, 4]);
    expect(headings.map(({ text, from, to }) => [text, from, to])).toEqual([['Source', 0, 0], ['Actor', 1, 2], ['Effort', 3, 3], ['What became of it', 4, 4]]);
    const alone = { ...flow, links: flow.links.filter(({ from, to }) => !from.startsWith('actor') || !to.startsWith('actor')) };
    expect(Math.max(...chartOf(alone, telling, speech, null).places.map((place) => place.column))).toBe(3);
  });

  it.each(moneyViews)('behind every place and ribbon of %s has lines of the books that sum to it', (view) => {
    const { flow, telling } = told(view, 'id');
    for (const { id, rupiah } of flow.nodes) expect([id, sum(linesBehind(flow, { kind: 'place', id }, telling).map(([, part]) => part))]).toEqual([id, rupiah]);
    flow.links.forEach(({ rupiah }, index) => expect(sum(linesBehind(flow, { kind: 'ribbon', index }, telling).map(([, part]) => part))).toBe(rupiah));
  });

  it('says the same in the table, in the file and in both languages, with a name for everything', () => {
    for (const language of ['en', 'id'] as const) {
      for (const view of moneyViews) {
        const { flow, telling, speech } = told(view, language);
        const table = moneyTable(flow, telling, speech, moneyWords[language]);
        const { heads, rows } = table.csv();
        const at = (head: string) => heads.indexOf(head);
        expect(sum(rows.filter((row) => String(row[at('from')]).startsWith('source:')).map((row) => Number(row[at('rupiah')])))).toBe(flow.inRp);
        expect(table.rows().rows.flat().filter((cell) => /undefined|:|NaN/.test(cell) || cell === '')).toEqual([]);
        const { svg } = moneyFile(flow, telling, provenance(smallSpec(), ''), speech, () => '#000000');
        expect([svg.includes(telling.check), svg.includes('undefined')]).toEqual([true, false]);
      }
    }
  });

  it('of months in which nothing moved says so', () => {
    const flow = moneyFlow([], periodOf('month', 3, 30), 'partnership');
    const telling = tellMoney(flow, smallScenario, 'en', () => undefined);
    expect([telling.title, flow.nodes.length, flow.differenceRp]).toEqual(['No money moved in month 3', 0, 0]);
  });
});
