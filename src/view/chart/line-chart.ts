import { scaleLinear } from 'd3-scale';
import { axisFont, axisSpaceOf, monthMarks, pinMarks, pinSpace, type ChartEvents } from './event-marks';
import { linePath } from './line';
import { tenth, type Mark } from './marks';
import { xOfMonth } from './months';
import { extentOf, valueAt, type Series } from './series';
import { spread } from './spread';
import { textWidth } from './text';

/** What a large chart of one indicator shows. */
export interface LineChart extends ChartEvents {
  readonly run: Series | null;
  readonly baseline: Series | null;
  readonly horizon: number;
  /** The playhead: what lies after it is drawn faint. */
  readonly month: number;
  /** Names of the two lines. */
  readonly runName: string;
  readonly baselineName: string;
  /** A tick of the value axis; `step` is the distance between two. */
  readonly tickText: (value: number, step: number) => string;
  readonly valueText: (value: number) => string;
}

/** Where the chart stands in its drawing, labels and pins included. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Values from `low` to `high`, widened to round numbers, and the ticks between. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly step: number;
}

const labelGap = 15.5;

/** Smallest and largest value, with zero where the values come near it. A line that never changes gets room on both sides. */
export function valueRange(all: readonly (Series | null)[]): [number, number] {
  const [low, high] = extentOf(all) ?? [0, 1];
  const from = low > 0 && low < high * 0.6 ? 0 : low;
  const room = high > from ? 0 : Math.abs(high) * 0.1 || 1;
  return [from - (from === 0 ? 0 : room), high + room];
}

/** The range widened to round limits, and round ticks in it. */
export function valueAxis(all: readonly (Series | null)[], ticks: number): ValueAxis {
  const scale = scaleLinear().domain(valueRange(all)).nice(ticks);
  const [bottom, top] = scale.domain();
  const marks = scale.ticks(ticks);
  return { low: bottom, high: top, ticks: marks, step: marks.length > 1 ? marks[1] - marks[0] : top - bottom };
}

/** Marks of the chart: value axis with hairlines, baseline, run, playhead with both values, pins above, shocks and months below. */
export function lineChart(chart: LineChart, box: Box): Mark[] {
  const values = valueAxis([chart.run, chart.baseline], 4);
  const ticks = values.ticks.map((value) => ({ value, text: chart.tickText(value, values.step) }));
  const left = box.x + Math.max(...ticks.map(({ text }) => textWidth(text, axisFont))) + 8;
  const labels = [
    { name: chart.runName, series: chart.run },
    { name: chart.baselineName, series: chart.baseline },
  ].filter(({ series }) => series !== null);
  const right = box.x + box.width - Math.max(8, ...labels.map(({ name }) => textWidth(name, 12) + 14));
  const top = box.y + pinSpace;
  const axis = { horizon: chart.horizon, width: Math.max(40, right - left) };
  const bottom = box.y + box.height - axisSpaceOf(axis);
  const x = (month: number) => left + xOfMonth(axis, month);
  const y = (value: number) => bottom - ((value - values.low) / (values.high - values.low || 1)) * (bottom - top);
  const marks: Mark[] = [];

  for (const { value, text } of ticks) {
    marks.push({ kind: 'path', d: `M${tenth(left)} ${tenth(y(value))}H${tenth(left + axis.width)}`, ink: value === 0 ? 'zero' : 'grid' });
    marks.push({ kind: 'text', x: tenth(left - 8), y: tenth(y(value) + 4), text, ink: 'axis', anchor: 'end' });
  }
  marks.push(...pinMarks(chart, axis, left, top, bottom), ...monthMarks(chart, axis, left, bottom));

  if (chart.baseline) marks.push({ kind: 'path', d: linePath(chart.baseline, x, y), ink: 'baseline' });
  if (chart.run) {
    const past = { values: chart.run.values, known: Math.min(chart.run.known, chart.month + 1) };
    const ahead = { values: chart.run.values.map((value, month) => (month < chart.month ? NaN : value)), known: chart.run.known };
    marks.push({ kind: 'path', d: linePath(ahead, x, y), ink: 'ahead' }, { kind: 'path', d: linePath(past, x, y), ink: 'run' });
  }
  marks.push({ kind: 'path', d: `M${tenth(x(chart.month))} ${top}V${bottom + 4}`, ink: 'playhead' });
  marks.push(...playheadValues(chart, x(chart.month), y, left + axis.width, [top, bottom]));

  const ends = labels.map(({ series }) => y(lastValue(series)));
  const places = spread(ends, labelGap, top + 4, bottom - 4);
  labels.forEach(({ name }, index) => {
    const end = left + axis.width;
    if (Math.abs(places[index] - ends[index]) > 1) marks.push({ kind: 'path', d: `M${tenth(end + 2)} ${tenth(ends[index])}L${tenth(end + 9)} ${tenth(places[index])}`, ink: 'leader' });
    marks.push({ kind: 'text', x: tenth(end + 12), y: tenth(places[index] + 4), text: name, ink: 'label' });
  });
  return marks;
}

/** Dots where the playhead crosses the lines, with their values on the side that has room. */
function playheadValues(chart: LineChart, x: number, y: (value: number) => number, right: number, [top, bottom]: readonly [number, number]): Mark[] {
  const points = [
    { value: valueAt(chart.baseline, chart.month), ink: 'baselineDot' as const, label: 'labelValue' as const },
    { value: valueAt(chart.run, chart.month), ink: 'dot' as const, label: 'label' as const },
  ].filter(({ value }) => Number.isFinite(value));
  const widest = Math.max(0, ...points.map(({ value }) => textWidth(chart.valueText(value), 12)));
  const isLeft = x + widest + 12 > right;
  // The upper one above its dot and the lower one under it, so that neither line runs through the digits.
  const highest = Math.min(...points.map(({ value }) => y(value)));
  const upper = points.findIndex(({ value }) => y(value) === highest);
  const places = spread(points.map(({ value }, i) => y(value) + (i === upper ? -10 : 12)), labelGap, top + 2, bottom - 6);
  return points.flatMap(({ value, ink, label }, index): Mark[] => [
    { kind: 'circle', x: tenth(x), y: tenth(y(value)), radius: ink === 'dot' ? 5 : 3.5, ink },
    { kind: 'text', x: tenth(isLeft ? x - 9 : x + 9), y: tenth(places[index] + 4), text: chart.valueText(value), ink: label, ...(isLeft ? { anchor: 'end' as const } : {}) },
  ]);
}

function lastValue(series: Series | null): number {
  return series ? series.values[series.known - 1] : NaN;
}
