import { axisFont, axisSpaceOf, monthMarks } from './event-marks';
import { areaPath, linePath } from './line';
import { valueAxis, type Box } from './line-chart';
import { tenth, type Mark } from './marks';
import { xOfMonth } from './months';
import type { Series } from './series';
import { textWidth } from './text';

/** How far two runs lie apart, month by month over many pairs; values of month 0 to the last, NaN or unbounded where nothing can be said. */
export interface DifferenceChart {
  readonly mean: Float64Array;
  /** Where the mean lies. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Where most pairs lie. */
  readonly pairsLow: Float64Array;
  readonly pairsHigh: Float64Array;
  /** The pairs at the month that is shown. */
  readonly pairs: readonly number[];
  readonly horizon: number;
  /** The playhead: what lies after it is drawn faint. */
  readonly month: number;
  /** From which month on the mean stays off zero, in two short lines; null when it does not. */
  readonly apart: { readonly month: number; readonly lines: readonly [string, string] } | null;
  /** Beside the zero line. */
  readonly zeroText: string;
  readonly monthZero: string;
  readonly tickText: (value: number, step: number) => string;
  readonly valueText: (value: number) => string;
}

const line = 15;

/** Marks of the chart: the two bands around the mean, the zero line, the month from which they part, and the pairs at the playhead. */
export function differenceChart(chart: DifferenceChart, box: Box): Mark[] {
  const series = (values: Float64Array): Series => ({ values, known: values.length });
  const lines = [chart.pairsLow, chart.pairsHigh, chart.mean];
  // Where no pair differs anywhere there is nothing to measure off.
  const isFlat = lines.every((values) => values.every((value) => !(Math.abs(value) > 0)));
  const values = isFlat ? { low: -1, high: 1, step: 1, ticks: [0] } : valueAxis([...lines, Float64Array.of(0)].map(series), 4);
  const ticks = values.ticks.map((value) => ({ value, text: chart.tickText(value, values.step) }));
  const left = box.x + Math.max(...ticks.map(({ text }) => textWidth(text, axisFont))) + 8;
  const right = box.x + box.width - textWidth(chart.zeroText, 12) - 8;
  const axis = { horizon: chart.horizon, width: Math.max(40, right - left) };
  const [top, bottom] = [box.y + 8, box.y + box.height - axisSpaceOf(axis)];
  const x = (month: number) => left + xOfMonth(axis, month);
  const y = (value: number) => bottom - ((value - values.low) / (values.high - values.low || 1)) * (bottom - top);
  const end = tenth(left + axis.width);
  const marks: Mark[] = ticks.flatMap(({ value, text }): Mark[] => [
    ...(value === 0 ? [] : [{ kind: 'path', d: `M${tenth(left)} ${tenth(y(value))}H${end}`, ink: 'grid' } as const]),
    { kind: 'text', x: tenth(left - 8), y: tenth(y(value) + 4), text, ink: 'axis', anchor: 'end' },
  ]);
  const events = { decisions: [], selectedMonth: -1, shocks: [], monthZero: chart.monthZero };
  marks.push(...monthMarks(events, axis, left, bottom));
  marks.push({ kind: 'path', d: bandPath(chart.pairsLow, chart.pairsHigh, x, y), ink: 'bandOfRuns' });
  // Too few pairs leave the mean anywhere: that is not drawn over the whole height.
  marks.push({ kind: 'path', d: bandPath(within(chart.low, values.low, values.high), within(chart.high, values.low, values.high), x, y), ink: 'bandOfMean' });
  const now = tenth(x(chart.month));
  marks.push({ kind: 'path', d: `M${now} ${top}H${end}V${bottom}H${now}z`, ink: 'veil' });
  marks.push({ kind: 'path', d: `M${tenth(left)} ${tenth(y(0))}H${end}`, ink: 'zero' });
  marks.push({ kind: 'text', x: end + 6, y: tenth(y(0) + 4), text: chart.zeroText, ink: 'labelValue' });
  const past = { values: chart.mean, known: Math.min(chart.mean.length, chart.month + 1) };
  const ahead = series(chart.mean.map((value, month) => (month < chart.month ? NaN : value)));
  marks.push({ kind: 'path', d: linePath(ahead, x, y), ink: 'ahead' }, { kind: 'path', d: linePath(past, x, y), ink: 'run' });
  for (const value of chart.pairs) marks.push({ kind: 'circle', x: now, y: tenth(y(value)), radius: 1.6, ink: 'runDots' });
  if (chart.apart) marks.push(...apartMarks(chart, chart.apart, { x, y, left, top, bottom }));
  const mean = chart.mean[chart.month];
  if (Number.isFinite(mean)) {
    const text = chart.valueText(mean);
    const isLeft = now + 12 + textWidth(text, 12) > end;
    marks.push({ kind: 'circle', x: now, y: tenth(y(mean)), radius: 5, ink: 'dot' });
    // Above the point, unless the line of zero would run through it.
    const above = y(mean) - 8;
    const isStruck = above > y(0) - 4 && above < y(0) + 14;
    marks.push({ kind: 'text', x: isLeft ? now - 9 : now + 9, y: tenth(isStruck ? y(mean) + 18 : above), text, ink: 'label', ...(isLeft ? { anchor: 'end' as const } : {}) });
  }
  return marks;
}

interface Place {
  readonly x: (month: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** A dot on the zero line and, where the band has not been yet, from which month it stays off. */
function apartMarks({ mean }: DifferenceChart, { month, lines }: NonNullable<DifferenceChart['apart']>, { x, y, left, top, bottom }: Place): Mark[] {
  const at = tenth(x(month));
  const zero = tenth(y(0));
  const isBelow = mean[mean.length - 1] < 0;
  const room = isBelow ? bottom - zero : zero - top;
  const reach = Math.min(92, Math.max(34, room * 0.8));
  const foot = isBelow ? Math.min(bottom - 4, zero + reach) : Math.max(top + 30, zero - reach);
  const first = isBelow ? foot - line - 2 : foot - line + 6;
  const isRight = at - left < Math.max(...lines.map((text) => textWidth(text, 12))) + 8;
  return [
    { kind: 'path', d: `M${at} ${zero}V${tenth(foot)}`, ink: 'leader' },
    { kind: 'circle', x: at, y: zero, radius: 4.5, ink: 'dot' },
    ...lines.map((text, i) => ({ kind: 'text', x: isRight ? at + 6 : at - 6, y: tenth(first + i * line), text, ink: 'label', ...(isRight ? {} : { anchor: 'end' as const }) }) as const),
  ];
}

function bandPath(low: Float64Array, high: Float64Array, x: (month: number) => number, y: (value: number) => number): string {
  const isKnown = (month: number) => Number.isFinite(low[month]) && Number.isFinite(high[month]);
  const known = (values: Float64Array): Series => ({ values: values.map((value, month) => (isKnown(month) ? value : NaN)), known: values.length });
  return areaPath(known(low), known(high), x, y);
}

const within = (values: Float64Array, low: number, high: number): Float64Array => values.map((value) => (Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : NaN));
