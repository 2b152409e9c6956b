import type { Fan } from '../../lab';
import { axisFont } from './event-marks';
import { areaPath, linePath } from './line';
import { linearAxis, placeOn } from './linear-axis';
import type { Box, ValueAxis } from './line-chart';
import { tenth, type Ink, type Mark } from './marks';
import { spread } from './spread';
import { textWidth } from './text';

/** How runs spread out along an axis: over the values of a setting, or over months. */
export interface FanChart {
  /** Where the places of the fan lie along the axis, ascending; two or more. */
  readonly places: readonly number[];
  /** Places whose runs are all there; the others are gaps. */
  readonly fan: Fan;
  /** Places where runs are still to come, and their neighbours, each on the same seeds; null when there are none. */
  readonly open: Fan | null;
  /** Places from the left whose runs are all there: behind them stands `runningName`. */
  readonly complete: number;
  /** Single runs as dots; empty for none. */
  readonly runs: readonly { readonly at: number; readonly value: number }[];
  /** A place that is pointed at, with what is said of it in two lines; null for none. */
  readonly pointer: { readonly at: number; readonly value: number; readonly lines: readonly [string, string] } | null;
  /** Index of the place that is chosen, −1 for none. */
  readonly chosen: number;
  readonly ticks: (room: number) => readonly { readonly at: number; readonly text: string }[];
  readonly axisName: string;
  /** A tick of the value axis; `step` is the distance between two. */
  readonly tickText: (value: number, step: number) => string;
  /** Names of the bands in the order of the fan, of the median, and of what is still running. */
  readonly bandNames: readonly string[];
  readonly medianName: string;
  readonly runningName: string;
}

const bandInks: readonly Ink[] = ['band100', 'band95', 'band75', 'band50'];
/** The one band of what is still running: with few runs the others would claim more than they know. */
const openBand = 1;
const axisSpace = 42;
const topSpace = 8;
const labelGap = 14;

/** Where the places of a fan chart lie in its box, for what is pointed at. */
export interface FanFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly values: ValueAxis;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** Room and scales of the chart, without drawing it. */
export function fanFrame(chart: FanChart, box: Box): FanFrame {
  const { fan, open, places, runs } = chart;
  const known = [...[...fan.bands, ...(open ? [open.bands[openBand]] : [])].flatMap(({ low, high }) => [...low, ...high]), ...runs.map(({ value }) => value)].filter(Number.isFinite);
  // Nothing has no scale.
  const values = known.length > 0 ? linearAxis(known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b)), 5) : { ...linearAxis(0, 1, 5), ticks: [] };
  const left = box.x + Math.max(0, ...values.ticks.map((value) => textWidth(chart.tickText(value, values.step), axisFont))) + 10;
  const right = Math.max(left + 40, box.x + box.width - 12 - Math.max(...[...chart.bandNames, chart.medianName].map((name) => textWidth(name, 12))));
  const top = box.y + topSpace;
  const bottom = box.y + box.height - axisSpace;
  const first = places[0];
  const last = places[places.length - 1];
  // The names of the first and the last place stay inside the box.
  const ticks = chart.ticks(right - left);
  const over = (text: string | undefined, room: number) => Math.max(8, textWidth(text ?? '', axisFont) / 2 - room);
  return { left, right, top, bottom, values, x: placeOn({ low: first, high: last }, left + over(ticks[0]?.text, left - box.x), right - over(ticks.at(-1)?.text, box.x + box.width - right)), y: placeOn(values, bottom, top) };
}

export function fanChart(chart: FanChart, box: Box): Mark[] {
  const frame = fanFrame(chart, box);
  return [...axes(chart, frame), ...bands(chart, frame), ...dots(chart, frame), ...median(chart, frame), ...running(chart, frame), ...names(chart, frame), ...pointed(chart, frame)];
}

function axes(chart: FanChart, { left, right, bottom, values, x, y }: FanFrame): Mark[] {
  const marks: Mark[] = values.ticks.flatMap((value): Mark[] => [
    { kind: 'path', d: `M${tenth(left)} ${tenth(y(value))}H${tenth(right)}`, ink: value === 0 ? 'zero' : 'grid' },
    { kind: 'text', x: tenth(left - 8), y: tenth(y(value) + 4), text: chart.tickText(value, values.step), ink: 'axis', anchor: 'end' },
  ]);
  for (const { at, text } of chart.ticks(right - left)) marks.push({ kind: 'text', x: tenth(x(at)), y: bottom + 18, text, ink: 'axis', anchor: 'middle' });
  marks.push({ kind: 'text', x: tenth((left + right) / 2), y: bottom + 37, text: chart.axisName, ink: 'name', anchor: 'middle' });
  return marks;
}

/** What is complete in full bands, the rest in one pale band. They do not join: other seeds would feign a step as a trend. */
function bands({ fan, open, places }: FanChart, { x, y }: FanFrame): Mark[] {
  const area = ({ low, high }: Fan['bands'][number], ink: Ink): Mark[] => {
    const d = areaPath(whole(low), whole(high), (place) => x(places[place]), y);
    return d ? [{ kind: 'path', d, ink }] : [];
  };
  return [...fan.bands.flatMap((band, i) => area(band, bandInks[i])), ...(open ? area(open.bands[openBand], 'bandOpen') : [])];
}

function median({ fan, open, places }: FanChart, { x, y }: FanFrame): Mark[] {
  const line = (of: Fan, ink: Ink): Mark[] => {
    const d = linePath(whole(of.median), (place) => x(places[place]), y);
    return d ? [{ kind: 'path', d, ink }] : [];
  };
  return [...line(fan, 'run'), ...(open ? line(open, 'medianOpen') : [])];
}

/** All runs as one mark: a thousand marks of their own would be slow to draw anew many times a second. They stand a little apart, so that equal ones show. */
function dots({ runs, places }: FanChart, { x, y }: FanFrame): Mark[] {
  if (runs.length === 0) return [];
  const apart = Math.min(9, Math.abs(x(places[1]) - x(places[0])) * 0.3);
  const d = runs.map(({ at, value }, i) => dot(x(at) + (((i * 0.618034) % 1) - 0.5) * apart, y(value))).join('');
  return [{ kind: 'path', d, ink: 'runDots' }];
}

function dot(x: number, y: number): string {
  return `M${tenth(x - 1.4)} ${tenth(y)}a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0`;
}

function running({ complete, places, runningName, pointer }: FanChart, { x, top, bottom, right }: FanFrame): Mark[] {
  if (complete >= places.length || complete === 0) return [];
  const at = (x(places[complete - 1]) + x(places[complete])) / 2;
  const fits = at + 8 + textWidth(runningName, 12) < right + 60;
  // What is pointed at says its lines at the top.
  const y = pointer && Math.abs(x(pointer.at) - at) < 150 ? bottom - 8 : top + 11;
  return [
    { kind: 'path', d: `M${tenth(at)} ${top}V${bottom}`, ink: 'divider' },
    { kind: 'text', x: tenth(fits ? at + 8 : at - 8), y, text: runningName, ink: 'aside', ...(fits ? {} : { anchor: 'end' as const }) },
  ];
}

/** Beside the right end: what each band holds, and the median. */
function names(chart: FanChart, { right, top, bottom, y }: FanFrame): Mark[] {
  const { fan, open, bandNames, medianName, places } = chart;
  const last = places.length - 1;
  const drawn = Number.isFinite(fan.median[last]) ? fan.bands.map(({ high }, i) => ({ text: bandNames[i], at: high[last] })) : open ? [{ text: bandNames[openBand], at: open.bands[openBand].high[last] }] : [];
  // One run has no spread.
  const isSpread = fan.runs[last] > 1 || (open?.runs[last] ?? 0) > 1;
  const labels = [...(isSpread ? drawn : []), { text: medianName, at: medianAt(chart, last) }].filter(({ at }) => Number.isFinite(at));
  const wanted = spread(labels.map(({ at }) => y(at)), labelGap, top + 2, bottom - 2);
  return labels.map(({ text }, i) => ({ kind: 'text', x: tenth(right + 6), y: tenth(wanted[i] + 4), text, ink: text === medianName ? 'label' : 'labelValue' }));
}

/** Of a place that is not whole the open one. */
function medianAt({ fan, open }: FanChart, place: number): number {
  return Number.isFinite(fan.median[place]) ? fan.median[place] : (open?.median[place] ?? NaN);
}

function pointed(chart: FanChart, { left, right, top, bottom, x, y }: FanFrame): Mark[] {
  const { pointer, chosen, places } = chart;
  const marks: Mark[] = [];
  if (chosen >= 0) {
    const at = tenth(x(places[chosen]));
    marks.push({ kind: 'path', d: `M${at} ${top}V${bottom}`, ink: 'pointer' });
    const value = medianAt(chart, chosen);
    if (Number.isFinite(value)) marks.push({ kind: 'circle', x: at, y: tenth(y(value)), radius: 6.5, ink: 'chosen' });
  }
  if (!pointer || !Number.isFinite(pointer.value)) return marks;
  const at = tenth(x(pointer.at));
  const dotY = tenth(y(pointer.value));
  const widest = Math.max(...pointer.lines.map((line) => textWidth(line, 12)));
  const before = at - left > widest + 8 || at - left > right - at;
  // Above the point where there is room, else below it.
  const above = dotY - top > 64;
  const base = above ? top + 12 : bottom - 26;
  const text = (line: string, row: number, ink: Ink): Mark => ({ kind: 'text', x: before ? at - 7 : at + 7, y: base + row * 15, text: line, ink, ...(before ? { anchor: 'end' as const } : {}) });
  return [
    ...marks,
    { kind: 'path', d: above ? `M${at} ${top + 2}V${dotY - 6}` : `M${at} ${bottom}V${dotY + 6}`, ink: 'pointer' },
    { kind: 'circle', x: at, y: dotY, radius: 5, ink: 'dot' },
    text(pointer.lines[0], 0, 'label'),
    text(pointer.lines[1], 1, 'aside'),
  ];
}

const whole = (values: Float64Array) => ({ values, known: values.length });
