import type { Cell } from '../../../../export';
import type { Settling } from '../../../../lab';
import { rankingChart, rankingHeight, tickText } from '../../../../view/chart';
import { dash } from '../../../../words';
import { sizeOf } from './answer';
import type { AnswerChart, Telling } from './answer';

/** Something that has been compared with one and the same base, on shared luck. */
export interface Difference {
  readonly name: string;
  /** What it is called for programs. */
  readonly key: Cell;
  readonly found: Settling;
}

/** Differences from a base as bars from zero, with the intervals of their means. @param words `head`: what the keys are. */
export function differencesChart(telling: Telling, rows: readonly Difference[], words: { readonly id: string; readonly title: string; readonly subtitle: string; readonly head: string }): AnswerChart {
  const { words: { answers, chart: { column } }, format, unit } = telling;
  const like = Math.max(...rows.map(({ found }) => sizeOf(found)));
  const difference = (value: number) => (Number.isFinite(value) ? format.difference(value, unit, like) : dash);
  return {
    id: words.id, title: words.title, subtitle: words.subtitle,
    height: () => rankingHeight(rows.length),
    draw: (box) => rankingChart({
      rows: rows.map(({ name, found }) => ({ name, value: found.mean, interval: found.interval, text: difference(found.mean) })),
      tickText: (value, step) => tickText(value, step, telling, format),
      axisName: answers.matter.axis(telling.what),
    }, box),
    rows: () => ({ titles: [column.setting, column.difference, column.low, column.high, column.pairs], rows: rows.map(({ name, found }) => [name, difference(found.mean), ...found.interval.map(difference), format.number(found.runs)]) }),
    data: () => ({ heads: [words.head, 'difference', 'difference95Low', 'difference95High', 'pairs'], rows: rows.map(({ key, found }) => [key, found.mean, ...found.interval, found.runs]) }),
  };
}
