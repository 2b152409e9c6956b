import { seriesOf, stageShares, valueAt } from '../../../view/chart';
import type { Formatter, Words } from '../../../words';
import type { ChartRows } from '../../part/chart-frame';
import type { ChartContent } from './chart-figure';

/** One row per known month. */
export function chartRows(content: ChartContent, words: Words, format: Formatter): ChartRows {
  const { indicator, run, baseline, against = 'scenario' } = content;
  const text = words.charts;
  const months = Array.from({ length: run?.known ?? 0 }, (_, month) => month);
  const happened = eventsByMonth(content);
  const event = (month: number) => happened.get(month)?.join('; ') ?? '';
  if (!indicator) {
    return {
      titles: [text.month, ...words.welfareStage, text.decision],
      rows: months.map((month) => [format.number(month), ...stageShares(run, month).map((share) => format.percent(share)), event(month)]),
    };
  }
  const [own, other] = [seriesOf(run, indicator.id), seriesOf(baseline, indicator.id)];
  const print = (value: number) => format.reading(value, indicator.unit).text;
  return {
    titles: [text.month, text.thisRun, ...(other ? [words.comparison.against[against].line, text.difference] : []), text.decision],
    rows: months.map((month) => {
      const [value, compared] = [valueAt(own, month), valueAt(other, month)];
      return [format.number(month), print(value), ...(other ? [print(compared), format.difference(format.apart(value, compared, indicator.unit), indicator.unit, value)] : []), event(month)];
    }),
  };
}

function eventsByMonth({ decisions, shocks }: ChartContent): Map<number, string[]> {
  const events = new Map<number, string[]>();
  for (const { month, label } of [...decisions, ...shocks]) events.set(month, [...(events.get(month) ?? []), label]);
  return events;
}
