import { axisFont } from './event-marks';
import { linearAxis, placeOn } from './linear-axis';
import type { Box } from './line-chart';
import { tenth, type Mark } from './marks';
import { textWidth, wrapText } from './text';

/** Named sizes, the largest first, each with its interval. */
export interface RankingChart {
  readonly rows: readonly RankedRow[];
  readonly tickText: (value: number, step: number) => string;
  readonly axisName: string;
}

export interface RankedRow {
  readonly name: string;
  readonly value: number;
  /** 95 %; what is unbounded is not drawn. */
  readonly interval: readonly [number, number];
  /** A part of the value, drawn dark inside it; without one the whole bar is dark. */
  readonly part?: { readonly value: number; readonly interval: readonly [number, number] };
  /** Beside the bar: the number and what is worth saying. */
  readonly text: string;
}

const rowHeight = 27;
const barHeight = 13;
/** With less room than this beside name and number, the name stands above its bar, px. */
const leastPlot = 120;
const lowBarHeight = 8;
const axisSpace = 40;

/** Height of the chart at its natural size, px. */
export function rankingHeight(rows: number): number {
  return rows * rowHeight + axisSpace;
}

/** Bars from zero, whiskers for the intervals. */
export function rankingChart(chart: RankingChart, box: Box): Mark[] {
  const { rows } = chart;
  const nameWidth = Math.min(Math.max(...rows.map(({ name }) => textWidth(name, 12))) + 4, box.width * 0.42);
  const textSpace = Math.max(...rows.map(({ text }) => textWidth(text, axisFont))) + 12;
  const isStacked = box.width - nameWidth - 10 - textSpace < leastPlot;
  const left = isStacked ? box.x + 8 : box.x + nameWidth + 10;
  const right = box.x + box.width - (isStacked ? 16 : textSpace);
  const ends = rows.flatMap(({ value, interval, part }) => [value, ...interval, ...(part ? [part.value, ...part.interval] : [])]).filter(Number.isFinite);
  const values = linearAxis(Math.min(0, ...ends), Math.max(0, ...ends), right - left > 260 ? 5 : 3);
  const x = placeOn(values, left, right);
  const bottom = box.y + rows.length * rowHeight;
  const marks: Mark[] = values.ticks.flatMap((value): Mark[] => [
    // Lines to read off from would run through the names above the bars.
    ...(isStacked ? [] : [{ kind: 'path', d: `M${tenth(x(value))} ${box.y}V${bottom}`, ink: value === 0 ? 'zero' : 'grid' } as const]),
    { kind: 'text', x: tenth(x(value)), y: bottom + 16, text: chart.tickText(value, values.step), ink: 'axis', anchor: 'middle' },
  ]);
  marks.push({ kind: 'text', x: tenth((left + right) / 2), y: bottom + 35, text: chart.axisName, ink: 'name', anchor: 'middle' });
  rows.forEach((row, i) => {
    const middle = box.y + i * rowHeight + rowHeight / 2;
    marks.push(...(isStacked ? stackedRow(row, middle, box, x) : rowMarks(row, middle, left, nameWidth, x)));
  });
  return marks;
}

/** The name above the bar; the number beside the bar, or beside the name where the bar leaves no room. */
function stackedRow(row: RankedRow, middle: number, box: Box, x: (value: number) => number): Mark[] {
  const { text } = row;
  const right = box.x + box.width;
  const beside = x(furthestOf(row)) + 8;
  const isBeside = beside + textWidth(text, axisFont) <= right;
  const y = tenth(middle - 2.5);
  // Digits and small letters are narrower than the mean: what is named counts for more.
  const [name, ...rest] = wrapText(row.name, 12, box.width - (isBeside ? 0 : 0.84 * textWidth(text, axisFont)));
  return [
    { kind: 'text', x: box.x, y, text: rest.length > 0 ? `${name}…` : name, ink: 'name' },
    isBeside ? { kind: 'text', x: tenth(beside), y: tenth(middle + 11), text, ink: 'axis' } : { kind: 'text', x: tenth(right), y, text, ink: 'axis', anchor: 'end' },
    { kind: 'path', d: `M${tenth(x(0))} ${tenth(middle + 1)}v12`, ink: 'zero' },
    ...barMarks(row, middle + 7, lowBarHeight, x),
  ];
}

/** Right of zero at least: beside a bar to the left there may be no room. */
function furthestOf({ value, interval, part }: RankedRow): number {
  return Math.max(0, ...[value, ...interval, ...(part?.interval ?? [])].filter(Number.isFinite));
}

function barMarks({ value, interval, part }: RankedRow, middle: number, height: number, x: (value: number) => number): Mark[] {
  if (!Number.isFinite(value)) return [];
  const bar = (to: number, ink: 'bar' | 'barSoft'): Mark => ({ kind: 'path', d: `M${tenth(x(0))} ${tenth(middle - height / 2)}H${tenth(x(to))}v${height}H${tenth(x(0))}z`, ink });
  const marks = [bar(value, part ? 'barSoft' : 'bar')];
  if (part && Number.isFinite(part.value)) marks.push(bar(part.value, 'bar'), ...whisker(part.interval, x, middle - height / 4));
  return [...marks, ...whisker(interval, x, part ? middle + height / 4 : middle)];
}

function rowMarks(row: RankedRow, middle: number, left: number, nameWidth: number, x: (value: number) => number): Mark[] {
  const { name, value, text } = row;
  const lines = wrapText(name, 12, nameWidth).slice(0, 2);
  const marks: Mark[] = lines.map((line, i) => ({ kind: 'text', x: tenth(left - 10), y: tenth(middle + 4 + (i - (lines.length - 1) / 2) * 13), text: line, ink: 'name', anchor: 'end' }));
  if (!Number.isFinite(value)) return [...marks, { kind: 'text', x: tenth(x(0) + 8), y: tenth(middle + 4), text, ink: 'axis' }];
  marks.push(...barMarks(row, middle, barHeight, x));
  marks.push({ kind: 'text', x: tenth(x(furthestOf(row)) + 8), y: tenth(middle + 4), text, ink: 'axis' });
  return marks;
}

/** An interval as a line with ends, on a casing that keeps it readable on a bar. */
export function whisker([low, high]: readonly [number, number], x: (value: number) => number, y: number): Mark[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
  const [from, to, at] = [tenth(x(low)), tenth(x(high)), tenth(y)];
  const d = `M${from} ${at}H${to}M${from} ${tenth(at - 2.5)}v5M${to} ${tenth(at - 2.5)}v5`;
  return [{ kind: 'path', d, ink: 'whiskerCasing' }, { kind: 'path', d, ink: 'whisker' }];
}
