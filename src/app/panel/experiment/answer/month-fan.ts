import { GrowingFan, seriesAt } from '../../../../lab';
import type { ExperimentPlan, ExperimentResults, Fan } from '../../../../lab';
import { fanChart, monthTicks, tickText, valueText } from '../../../../view/chart';
import type { FanChart } from '../../../../view/chart';
import type { AnswerChart, Telling } from './answer';
import { bandNames } from './points';

/** Fans that grow run by run: sorting all runs again for every new one would take longer the more there are. */
const growing = new WeakMap<ExperimentResults, Map<string, { readonly fan: GrowingFan; readonly taken: Set<number> }>>();

/** How one indicator spreads out over the months at a point. @param series its place in `plan.series`. */
export function monthsAt(plan: ExperimentPlan, results: ExperimentResults, series: number, point: number): Fan {
  const { repeats, months } = plan.experiment;
  const known = growing.get(results) ?? new Map();
  growing.set(results, known);
  const key = `${series} ${point}`;
  const grown = known.get(key) ?? { fan: new GrowingFan(months + 1), taken: new Set<number>() };
  known.set(key, grown);
  for (let job = point * repeats; job < (point + 1) * repeats; job++) {
    const values = results[job];
    if (!values || grown.taken.has(job)) continue;
    grown.taken.add(job);
    const first = plan.readings.length + series * (months + 1);
    grown.fan.add(Array.prototype.slice.call(values, first, first + months + 1));
  }
  return grown.fan.fan();
}

/** What became of an indicator between month 0 and a month in every run at a point. */
export function changesAt(plan: ExperimentPlan, results: ExperimentResults, series: number, point: number, month: number): number[] {
  return seriesAt(plan, results, series, point).map((values) => (values ? values[month] - values[0] : NaN));
}

/** A fan over the months. */
export function monthFan(fan: Fan, telling: Telling, words: { readonly id: string; readonly title: string; readonly subtitle: string }, height = 300): AnswerChart {
  const { format, words: { chart: text } } = telling;
  const horizon = fan.median.length - 1;
  const chart: FanChart = {
    places: Array.from({ length: horizon + 1 }, (_, month) => month), fan, open: null, complete: horizon + 1, runs: [], pointer: null, chosen: -1,
    ticks: (room) => monthTicks({ horizon, width: room }, 46).map((month) => ({ at: month, text: format.number(month) })),
    axisName: text.month,
    tickText: (value, step) => tickText(value, step, telling, format),
    bandNames: bandNames(text.allRuns, (share) => format.percent(share, 0)),
    medianName: text.median, runningName: text.running,
  };
  const bands = (month: number) => fan.bands.slice(1).flatMap(({ low, high }) => [low[month], high[month]]);
  const share = (i: number, end: string) => `${format.percent(fan.bands[i].share, 0)} ${end}`;
  const { column } = text;
  return {
    ...words,
    height: (width) => (width < 480 ? 260 : height),
    draw: (box) => fanChart(chart, box),
    rows: () => ({
      titles: [text.month, column.median, ...[1, 2, 3].flatMap((i) => [share(i, '↓'), share(i, '↑')]), column.runs],
      rows: chart.places.map((month) => [format.number(month), ...[fan.median[month], ...bands(month)].map((value) => valueText(value, telling, format)), format.number(fan.runs[month])]),
    }),
    data: () => ({
      heads: ['month', 'median', ...[95, 75, 50].flatMap((percent) => [`runs${percent}Low`, `runs${percent}High`]), 'runs'],
      rows: chart.places.map((month) => [month, fan.median[month], ...bands(month), fan.runs[month]]),
    }),
  };
}
