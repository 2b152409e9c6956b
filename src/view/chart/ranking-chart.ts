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
const axisSpace = 40;

/** Height of the chart at its natural size, px. */
export function rankingHeight(rows: number): number {
  return rows * rowHeight + axisSpace;
}

/** Bars from zero, whiskers for the intervals. */
export function rankingChart(chart: RankingChart, box: Box): Mark[] {
  const { rows } = chart;
  const nameWidth = Math.min(Math.max(...rows.map(({ name }) => textWidth(name, 12))) + 4, box.width * 0.42);
  const left = box.x + nameWidth + 10;
  const textSpace = Math.min(box.width * 0.34, Math.max(...rows.map(({ text }) => textWidth(text, axisFont))) + 12);
  const right = Math.max(left + 40, box.x + box.width - textSpace);
  const ends = rows.flatMap(({ value, interval, part }) => [value, ...interval, ...(part ? [part.value, ...part.interval] : [])]).filter(Number.isFinite);
  const values = linearAxis(Math.min(0, ...ends), Math.max(0, ...ends), right - left > 260 ? 5 : 3);
  const x = placeOn(values, left, right);
  const bottom = box.y + rows.length * rowHeight;
  const marks: Mark[] = values.ticks.flatMap((value): Mark[] => [
    { kind: 'path', d: `M${tenth(x(value))} ${box.y}V${bottom}`, ink: value === 0 ? 'zero' : 'grid' },
    { kind: 'text', x: tenth(x(value)), y: bottom + 16, text: chart.tickText(value, values.step), ink: 'axis', anchor: 'middle' },
  ]);
  marks.push({ kind: 'text', x: tenth((left + right) / 2), y: bottom + 35, text: chart.axisName, ink: 'name', anchor: 'middle' });
  rows.forEach((row, i) => marks.push(...rowMarks(row, box.y + i * rowHeight + rowHeight / 2, left, nameWidth, x)));
  return marks;
}

function rowMarks({ name, value, interval, part, text }: RankedRow, middle: number, left: number, nameWidth: number, x: (value: number) => number): Mark[] {
  const lines = wrapText(name, 12, nameWidth).slice(0, 2);
  const marks: Mark[] = lines.map((line, i) => ({ kind: 'text', x: tenth(left - 10), y: tenth(middle + 4 + (i - (lines.length - 1) / 2) * 13), text: line, ink: 'name', anchor: 'end' }));
  if (!Number.isFinite(value)) return [...marks, { kind: 'text', x: tenth(x(0) + 8), y: tenth(middle + 4), text, ink: 'axis' }];
  const bar = (to: number, ink: 'bar' | 'barSoft'): Mark => ({ kind: 'path', d: `M${tenth(x(0))} ${tenth(middle - barHeight / 2)}H${tenth(x(to))}v${barHeight}H${tenth(x(0))}z`, ink });
  marks.push(bar(value, part ? 'barSoft' : 'bar'));
  if (part && Number.isFinite(part.value)) marks.push(bar(part.value, 'bar'), ...whisker(part.interval, x, middle - barHeight / 4));
  marks.push(...whisker(interval, x, part ? middle + barHeight / 4 : middle));
  // Right of zero at least: beside a bar to the left there may be no room.
  const furthest = Math.max(0, value, ...[...interval, ...(part?.interval ?? [])].filter(Number.isFinite));
  marks.push({ kind: 'text', x: tenth(x(furthest) + 8), y: tenth(middle + 4), text, ink: 'axis' });
  return marks;
}

/** An interval as a line with ends, on a casing that keeps it readable on a bar. */
export function whisker([low, high]: readonly [number, number], x: (value: number) => number, y: number): Mark[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
  const [from, to, at] = [tenth(x(low)), tenth(x(high)), tenth(y)];
  const d = `M${from} ${at}H${to}M${from} ${tenth(at - 2.5)}v5M${to} ${tenth(at - 2.5)}v5`;
  return [{ kind: 'path', d, ink: 'whiskerCasing' }, { kind: 'path', d, ink: 'whisker' }];
}
