import { seriesOf, stageShares, valueAt } from '../../../view/chart';
import { chartWords } from '../../../words';
import type { Formatter, Words } from '../../../words';
import { dataOf, rowsOf } from '../../part/chart-table';
import type { ChartColumn, ChartData, ChartRows } from '../../part/chart-table';
import type { ChartContent } from '../../../view/chart';

/** One row per known month, for people and for programs. */
export function chartTable(content: ChartContent, words: Words, format: Formatter): { readonly rows: ChartRows; readonly csv: () => ChartData } {
  const months = Array.from({ length: content.run?.known ?? 0 }, (_, month) => month);
  const columns = columnsOf(content, words, format);
  return { rows: rowsOf(columns, months), csv: () => dataOf(columns, months) };
}

function columnsOf(content: ChartContent, words: Words, format: Formatter): ChartColumn<number>[] {
  const { indicator, run, baseline, against = 'scenario' } = content;
  const text = chartWords[format.language];
  const happened = eventsByMonth(content);
  const month: ChartColumn<number> = { title: text.month, head: 'month', cell: (at) => at, print: (at) => format.number(at) };
  const events: ChartColumn<number> = { title: text.decision, head: 'events', cell: (at) => happened.get(at)?.join('; ') ?? '' };
  if (!indicator) {
    const stages = words.welfareStage.map((title, stage): ChartColumn<number> => ({ title, head: `stageShare${stage + 1}`, cell: (at) => stageShares(run, at)[stage], print: (share) => format.percent(share) }));
    return [month, ...stages, events];
  }
  const { id, unit } = indicator;
  const [own, other] = [seriesOf(run, id), seriesOf(baseline, id)];
  const print = (value: number) => format.reading(value, unit).text;
  const apart = (at: number) => format.apart(valueAt(own, at), valueAt(other, at), unit);
  const compared: ChartColumn<number>[] = [
    { title: words.comparison.against[against].line, head: `${id}Compared`, cell: (at) => valueAt(other, at), print },
    // Printed so that it agrees with the two numbers beside it.
    { title: text.difference, head: `${id}Difference`, cell: (at) => valueAt(own, at) - valueAt(other, at), print: (_, at) => format.difference(apart(at), unit, valueAt(own, at)) },
  ];
  return [month, { title: text.thisRun, head: id, cell: (at) => valueAt(own, at), print }, ...(other ? compared : []), events];
}

function eventsByMonth({ decisions, shocks }: ChartContent): Map<number, string[]> {
  const events = new Map<number, string[]>();
  for (const { month, label } of [...decisions, ...shocks]) events.set(month, [...(events.get(month) ?? []), label]);
  return events;
}
