import { axisFont } from './event-marks';
import { placeOn, ticksInside } from './linear-axis';
import type { Box } from './line-chart';
import { tenth, type Ink, type Mark } from './marks';
import { whisker } from './ranking-chart';
import { textWidth, wrapText } from './text';

/** A change shared out: the whole as one bar, and below it the parts, each beginning where the one before it ended. */
export interface PartsChart {
  readonly wholeName: string;
  readonly wholeText: string;
  readonly whole: number;
  /** What the bar of the whole is made of, in order; the values add up to the whole. */
  readonly segments: readonly PartBar[];
  /** Bars that belong together under one name. All of them, in order, add up to the whole. */
  readonly groups: readonly { readonly name: string; readonly bars: readonly (PartBar & { readonly interval: readonly [number, number] })[] }[];
  readonly tickText: (value: number, step: number) => string;
  /** Unit of the axis, after its last tick. */
  readonly unit: string;
}

export interface PartBar {
  readonly value: number;
  readonly ink: 'enabling' | 'empowering' | 'protecting' | 'bar';
  /** Above a segment, or beside a bar. */
  readonly text: string;
}

const textInks: Readonly<Record<PartBar['ink'], Ink>> = { enabling: 'enablingText', empowering: 'empoweringText', protecting: 'protectingText', bar: 'barText' };
const groupGap = 14;
const wholeHeight = 18;
const labelRow = 16;
const axisSpace = 26;

/** Few bars are drawn larger than many. */
const barsOf = ({ groups }: PartsChart) => (groups.reduce((sum, { bars }) => sum + bars.length, 0) <= 6 ? { barHeight: 18, barStep: 26 } : { barHeight: 12, barStep: 15 });

/** Height at natural size, px. @param width a narrow chart needs more rows for the names of its segments. */
export function partsHeight(chart: PartsChart, width: number): number {
  const bars = chart.groups.reduce((sum, { bars: own }) => sum + groupHeight(own.length, chart), 0);
  return labelRows(chart, placesOf(chart, { x: 0, y: 0, width, height: 0 })).rows * labelRow + wholeHeight + groupGap + bars + axisSpace;
}

export function partsChart(chart: PartsChart, box: Box): Mark[] {
  const places = placesOf(chart, box);
  const { x, left } = places;
  const labels = labelRows(chart, places);
  const top = box.y + labels.rows * labelRow;
  const marks: Mark[] = [];
  const groups = top + wholeHeight + groupGap;
  const bottom = groups + chart.groups.reduce((sum, { bars }) => sum + groupHeight(bars.length, chart), 0);
  for (const tick of places.ticks) {
    if (tick !== 0) marks.push({ kind: 'path', d: `M${tenth(x(tick))} ${groups - 4}V${bottom}`, ink: 'grid' });
    marks.push({ kind: 'text', x: tenth(x(tick)), y: bottom + 16, text: chart.tickText(tick, places.step), ink: 'axis', anchor: 'middle' });
  }
  marks.push({ kind: 'text', x: tenth(box.x + box.width), y: bottom + 16, text: chart.unit, ink: 'axis', anchor: 'end' });
  marks.push({ kind: 'text', x: left - 10, y: top + wholeHeight / 2 + 4, text: chart.wholeName, ink: 'barText', anchor: 'end' });
  let from = 0;
  chart.segments.forEach(({ value, ink, text }, i) => {
    marks.push(bar(x(from), x(from + value), top, wholeHeight, ink, 1));
    const { at, row } = labels.places[i];
    marks.push({ kind: 'text', x: tenth(at), y: box.y + row * labelRow + 11, text, ink: textInks[ink] });
    from += value;
  });
  marks.push({ kind: 'text', x: tenth(Math.max(x(chart.whole), x(0)) + 9), y: top + wholeHeight / 2 + 4, text: chart.wholeText, ink: 'barText' });
  marks.push(...groupMarks(chart, places, groups));
  marks.push({ kind: 'path', d: `M${tenth(x(0))} ${top - 3}V${bottom}`, ink: 'zero' });
  return marks;
}

function groupMarks(chart: PartsChart, { x, left, nameWidth }: Places, top: number): Mark[] {
  const { barHeight, barStep } = barsOf(chart);
  const marks: Mark[] = [];
  let from = 0;
  let y = top;
  for (const { name, bars } of chart.groups) {
    const lines = wrapText(name, 12, nameWidth).slice(0, 2);
    const middle = y + (bars.length * barStep) / 2;
    lines.forEach((line, i) => marks.push({ kind: 'text', x: left - 10, y: tenth(middle + 3 + (i - (lines.length - 1) / 2) * 13), text: line, ink: 'name', anchor: 'end' }));
    bars.forEach(({ value, ink, text, interval: [low, high] }, i) => {
      const barTop = y + i * barStep;
      const start = from;
      marks.push(bar(x(start), x(start + value), barTop, barHeight, ink, 0));
      marks.push(...whisker([start + low, start + high], x, barTop + barHeight / 2));
      const ends = [start, start + value, start + low, start + high].filter(Number.isFinite).map(x);
      marks.push({ kind: 'text', x: tenth(Math.max(...ends) + 7), y: barTop + barHeight / 2 + 4, text, ink: 'axis' });
      from += value;
    });
    y += groupHeight(bars.length, chart);
  }
  return marks;
}

interface Places {
  readonly left: number;
  readonly right: number;
  readonly nameWidth: number;
  readonly ticks: readonly number[];
  readonly step: number;
  readonly x: (value: number) => number;
}

function placesOf(chart: PartsChart, box: Box): Places {
  const widest = Math.max(...[chart.wholeName, ...chart.groups.map(({ name }) => name)].map((name) => textWidth(name, 12)));
  const nameWidth = Math.min(widest + 4, Math.max(78, box.width * 0.26));
  const left = Math.round(box.x + nameWidth + 10);
  const right = box.x + box.width - Math.max(36, textWidth(chart.wholeText, 12) + 8);
  const reached = [0, chart.whole];
  let from = 0;
  for (const { value, interval } of chart.groups.flatMap(({ bars }) => bars)) {
    reached.push(from + value, ...interval.map((end) => from + end));
    from += value;
  }
  const finite = reached.filter(Number.isFinite);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const ticks = ticksInside(low, high || (low === 0 ? 1 : 0), right - left > 240 ? 6 : 3);
  return { left, right, nameWidth, ticks, step: ticks.length > 1 ? ticks[1] - ticks[0] : 1, x: placeOn(low === high ? { low: 0, high: 1 } : { low, high }, left, right - textWidth('0', axisFont)) };
}

/** Names of the segments stand where their segments begin on the left, in as many rows as they need. */
function labelRows({ segments }: PartsChart, { x, left, right }: Places): { readonly rows: number; readonly places: readonly { readonly at: number; readonly row: number }[] } {
  const ends: number[] = [];
  let from = 0;
  const wanted = segments.map(({ value, text }) => {
    const width = textWidth(text, 12);
    const at = Math.max(left, Math.min(Math.min(x(from), x(from + value)), right + 30 - width));
    from += value;
    return { at, width };
  });
  const rows = new Array<number>(segments.length);
  for (const i of wanted.map((_, place) => place).sort((a, b) => wanted[a].at - wanted[b].at)) {
    const { at, width } = wanted[i];
    let row = ends.findIndex((end) => at >= end + 8);
    if (row < 0) row = ends.length;
    ends[row] = at + width;
    rows[i] = row;
  }
  // The first row stands farthest from the bar.
  return { rows: Math.max(1, ends.length), places: wanted.map(({ at }, i) => ({ at, row: ends.length - 1 - rows[i] })) };
}

function bar(from: number, to: number, top: number, height: number, ink: Ink, gap: number): Mark {
  const [left, width] = [tenth(Math.min(from, to)), tenth(Math.max(0, Math.abs(to - from) - gap))];
  return { kind: 'path', d: `M${left} ${tenth(top)}h${width}v${height}h${-width}z`, ink };
}

function groupHeight(bars: number, chart: PartsChart): number {
  return bars * barsOf(chart).barStep + groupGap;
}
