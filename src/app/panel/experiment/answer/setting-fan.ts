import { readingsAt } from '../../../../lab';
import type { Fan, PointSummary } from '../../../../lab';
import { fanChart, fanFrame, ticksInside, tickText, valueText } from '../../../../view/chart';
import type { Box, FanChart } from '../../../../view/chart';
import { parameterOf } from '../../../draft';
import { isChoice } from '../question';
import { axisName, leverAt, settingOf, settingTick } from './answer';
import type { AnswerChart, Asked, Place, Telling } from './answer';
import { bandNames, comparableAt, completeUpTo, fanOver, isWhole, summariesAt } from './points';

/** A line of points along one setting. */
export interface Line {
  readonly parameter: string;
  /** Points of the plan, and what the setting is there, ascending. */
  readonly points: readonly number[];
  readonly values: readonly number[];
  /** The reader's own setting; it may lie between the values or outside. */
  readonly own: number;
}

/** More dots than these are a cloud that hides the line. */
const mostDots = 1_000;
const highest = 300;

/** How the runs spread out along a setting. */
export function settingFan(asked: Asked, telling: Telling, line: Line, words: { readonly id: string; readonly title: string; readonly subtitle: string }): AnswerChart {
  const { plan, results } = asked;
  const drawn = drawnAlong(asked, line);
  const chart = chartOf(asked, telling, line, drawn);
  // Where nothing is drawn because no seed is shared, all that is there is read.
  const own = summariesAt(plan, results, line.points);
  const summaries = drawn.summaries.map((one, place) => (one.runs > 0 ? one : own[place]));
  const label = (place: number) => readingOf(line, summaries[place], telling);
  return {
    ...words,
    subtitle: chart.open && drawn.seeds > 0 ? `${words.subtitle}. ${telling.words.chart.openNote(telling.format.number(drawn.seeds), drawn.seeds === 1)}` : words.subtitle,
    height: (width) => (width < 480 ? 260 : highest),
    draw: (box) => fanChart(chart, box),
    places: (box) => columns(chart, line, box, label),
    rows: () => {
      const { column } = telling.words.chart;
      return { titles: [column.setting, column.mean, column.low, column.high, column.median, column.runsLow, column.runsHigh, column.runs], rows: summaries.map((one, i) => [settingOf(line.parameter, line.values[i], telling.speech), ...numbersOf(one).map((value) => valueText(value, telling, telling.format)), telling.format.number(one.runs)]) };
    },
    data: () => ({ heads: [line.parameter, 'mean', 'mean95Low', 'mean95High', 'median', 'runs95Low', 'runs95High', 'runs'], rows: summaries.map((one, i) => [line.values[i], ...numbersOf(one), one.runs]) }),
  };
}

function numbersOf({ mean, interval, median, bands }: PointSummary): number[] {
  return [mean, ...interval, median, bands[1].low, bands[1].high];
}

/** What of the runs is drawn at every place. */
interface Drawn {
  readonly summaries: readonly PointSummary[];
  /** The runs that compare where all are there, and those that compare with what is still open; both may hold less than there is. */
  readonly fan: Fan;
  readonly open: Fan | null;
  readonly runs: readonly (readonly number[])[];
  /** Seeds of the open part. */
  readonly seeds: number;
}

function drawnAlong({ plan, results }: Asked, { points }: Line): Drawn {
  const whole = points.map((point) => isWhole(plan, results, point));
  const settled = comparableAt(plan, results, points.filter((_, place) => whole[place]));
  const begun = whole.every(Boolean) ? settled : comparableAt(plan, results, points);
  const [full, few] = [settled, begun].map((one) => summariesAt(plan, one.results, points));
  const isOpen = (place: number) => [place - 1, place, place + 1].some((near) => whole[near] === false);
  return {
    summaries: whole.map((all, place) => (all ? full : few)[place]),
    fan: fanOver(full, (place) => whole[place]), open: begun === settled ? null : fanOver(few, isOpen),
    runs: points.map((point, place) => readingsAt(plan, (whole[place] ? settled : begun).results, 0, point)),
    seeds: begun.seeds,
  };
}

function chartOf({ plan, results, chosen, growing }: Asked, telling: Telling, line: Line, { summaries, fan, open, runs: readings }: Drawn): FanChart {
  const { words, format, speech } = telling;
  const { chart: text } = words;
  // Choices have no distance: they stand side by side.
  const named = isChoice(parameterOf(line.parameter));
  const places = named ? line.values.map((_, i) => i) : line.values;
  const runs = line.points.length * plan.experiment.repeats < mostDots ? readings.flatMap((values, i) => values.map((value) => ({ at: places[i], value }))) : [];
  const tick = settingTick(line.parameter, speech);
  const own = line.values.indexOf(line.own);
  return {
    places, runs, fan, open, complete: completeUpTo(plan, results, line.points),
    pointer: own < 0 || summaries[own].runs === 0 ? null : { at: places[own], value: summaries[own].mean, lines: pointerLines(text.yours(settingOf(line.parameter, line.own, speech)), summaries[own], telling) },
    chosen: chosen === null ? -1 : line.points.indexOf(chosen),
    ticks: (room) => {
      if (named) return places.map((at) => ({ at, text: tick(line.values[at], 1) }));
      const inside = ticksInside(places[0], places[places.length - 1], Math.max(2, Math.floor(room / 70)));
      const step = inside.length > 1 ? inside[1] - inside[0] : 1;
      return inside.map((at) => ({ at, text: tick(at, step) }));
    },
    axisName: axisName(line.parameter, speech),
    tickText: (value, step) => tickText(value, step, telling, format),
    bandNames: bandNames(text.allRuns, (share) => format.percent(share, 0)),
    medianName: text.median, runningName: growing ? text.running : text.notAll,
  };
}

/** `6.0 %, 95 % interval of the mean 5.8 to 6.2 %`. */
export function meanText(summary: PointSummary, telling: Telling): string {
  const { words: { chart }, format } = telling;
  if (summary.runs === 0) return chart.notRun;
  const mean = valueText(summary.mean, telling, format);
  return isSpread(summary) ? `${mean}, ${intervalText(summary, telling)}` : chart.meanOnly(mean);
}

/** One run has no interval. */
const isSpread = ({ interval: [low] }: PointSummary): boolean => Number.isFinite(low);

function intervalText({ interval: [low, high] }: PointSummary, telling: Telling, form: 'interval' | 'intervalShort' = 'interval'): string {
  const text = (value: number) => valueText(value, telling, telling.format);
  return telling.words.chart[form](text(low).replace(/\s%$/, ''), text(high));
}

/** What a setting gives in two lines that fit beside a point. */
function pointerLines(setting: string, summary: PointSummary, telling: Telling): [string, string] {
  return isSpread(summary) ? [`${setting}, ${valueText(summary.mean, telling, telling.format)}`, intervalText(summary, telling, 'intervalShort')] : [setting, meanText(summary, telling)];
}

/** Everything that a point says, in one line. */
export function readingOf({ parameter, points, values }: Line, summary: PointSummary, telling: Telling): string {
  const { words, format, speech } = telling;
  return `${leverAt(parameter, values[points.indexOf(summary.point)], speech)}: ${meanText(summary, telling)}${summary.runs > 1 ? `, ${words.chart.runs(format.number(summary.runs))}` : ''}`;
}

/** Every place of the line as a column from its neighbour to its neighbour. */
function columns(chart: FanChart, { points }: Line, box: Box, label: (place: number) => string): Place[] {
  const { x, left, right, top, bottom } = fanFrame(chart, box);
  const middle = (a: number, b: number) => (x(chart.places[a]) + x(chart.places[b])) / 2;
  return points.map((point, i) => {
    const from = i === 0 ? left : middle(i - 1, i);
    const to = i === points.length - 1 ? right : middle(i, i + 1);
    return { point, x: from, y: top, width: to - from, height: bottom - top, label: label(i) };
  });
}
