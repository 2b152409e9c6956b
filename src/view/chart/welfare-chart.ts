import { axisFont } from './event-marks';
import { linePath } from './line';
import { scaleLinear } from 'd3-scale';
import type { Box } from './line-chart';
import { tenth, type Ink, type Mark } from './marks';
import { monthTicks, xOfMonth } from './months';
import type { Series } from './series';
import { textWidth } from './text';

/** The welfare of one household: spending per person against the poverty line, its stages below, and the same household in another run. */
export interface WelfareChart {
  /** Rupiah a month and person, month 0 to the horizon. */
  readonly run: Float64Array;
  readonly twin: Float64Array | null;
  readonly povertyLineRp: number;
  /** Welfare stage 1 to 5, by month. */
  readonly stages: Uint8Array;
  readonly horizon: number;
  /** The playhead: what lies after it is drawn faint. */
  readonly month: number;
  /** Points of the line that are named, in the order of their weight: where there is no room the last go without. */
  readonly events: readonly { readonly month: number; readonly label: string }[];
  readonly tickText: (rupiah: number) => string;
  readonly valueText: (rupiah: number) => string;
  readonly lineName: string;
  readonly stageTitle: string;
  readonly stageName: string;
  readonly monthText: (month: number) => string;
}

const bands: readonly Ink[] = ['stage1', 'stage2', 'stage3', 'stage4', 'stage5'];
const bandHeight = 9;
/** Room under the lines: the band of stages, then the months. */
const underneath = 50;
/** Least room between the names of two months. */
const tickGap = 20;
const labelHeight = 15;

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where the months and amounts of the chart lie; also for who asks which month a click means. */
export function welfarePlot(chart: Pick<WelfareChart, 'run' | 'twin' | 'povertyLineRp' | 'tickText' | 'valueText' | 'stageName' | 'stageTitle'>, box: Box) {
  const all = [...chart.run, ...(chart.twin ?? []), chart.povertyLineRp];
  // The line that matters here is that of poverty: the axis need not go down to nothing.
  const scale = scaleLinear().domain([Math.min(...all), Math.max(...all)]).nice(4);
  const [low, high] = scale.domain();
  const axis = { low, high, ticks: scale.ticks(4) };
  const left = box.x + Math.max(textWidth(chart.stageTitle, axisFont), ...axis.ticks.map((value) => textWidth(chart.tickText(value), axisFont))) + 8;
  const widest = chart.run.reduce((most, value) => Math.max(most, value), 0);
  const right = box.x + box.width - Math.max(textWidth(chart.valueText(widest), 12), textWidth(chart.stageName, 12)) - 10;
  return { axis, left, right, top: box.y + 8, bottom: box.y + box.height - underneath };
}

export function welfareChart(chart: WelfareChart, box: Box): Mark[] {
  const { axis, left, right, top, bottom } = welfarePlot(chart, box);
  const months = { horizon: chart.horizon, width: Math.max(40, right - left) };
  const x = (month: number) => left + xOfMonth(months, month);
  const y = (rupiah: number) => bottom - ((rupiah - axis.low) / (axis.high - axis.low || 1)) * (bottom - top);
  const marks: Mark[] = [];

  for (const value of axis.ticks) {
    marks.push({ kind: 'path', d: `M${tenth(left)} ${tenth(y(value))}H${tenth(right)}`, ink: 'grid' });
    marks.push({ kind: 'text', x: tenth(left - 8), y: tenth(y(value) + 4), text: chart.tickText(value), ink: 'axis', anchor: 'end' });
  }
  const lineY = y(chart.povertyLineRp);
  marks.push({ kind: 'path', d: `M${tenth(left)} ${tenth(lineY)}H${tenth(right)}`, ink: 'zero' });

  const whole: Series = { values: chart.run, known: chart.run.length };
  if (chart.twin) marks.push({ kind: 'path', d: linePath({ values: chart.twin, known: chart.twin.length }, x, y), ink: 'baseline' });
  const ahead = { values: chart.run.map((value, month) => (month < chart.month ? NaN : value)), known: whole.known };
  marks.push({ kind: 'path', d: linePath(ahead, x, y), ink: 'ahead' }, { kind: 'path', d: linePath({ ...whole, known: chart.month + 1 }, x, y), ink: 'run' });

  marks.push(...stageBand(chart, x, bottom + 8), ...monthAxis(chart, months, left, bottom + underneath - 8));
  marks.push({ kind: 'text', x: tenth(left - 8), y: tenth(bottom + 16.5), text: chart.stageTitle, ink: 'axis', anchor: 'end' });
  marks.push({ kind: 'text', x: tenth(right + 10), y: tenth(bottom + 16.5), text: chart.stageName, ink: 'labelValue' });

  const now = y(chart.run[chart.month]);
  const value = chart.valueText(chart.run[chart.month]);
  // Beside its dot where there is room for it, else in the margin.
  const valueX = x(chart.month) + 10;
  const taken: Rectangle[] = [{ x: valueX, y: now, width: textWidth(value, 12) }];
  const lineNameWidth = textWidth(chart.lineName, 12);
  const heights = [lineY + 14, lineY - 6].filter((at) => at < bottom);
  const lineLabelY = heights.find((at) => isClear(chart, x, y, left + 4, lineNameWidth, at)) ?? heights[0];
  taken.push({ x: left + 4, y: lineLabelY - 4, width: lineNameWidth });
  marks.push({ kind: 'text', x: tenth(left + 4), y: tenth(lineLabelY), text: chart.lineName, ink: 'labelValue' });
  marks.push(...eventMarks(chart, x, y, left, right, top, bottom, taken));
  marks.push({ kind: 'circle', x: tenth(x(chart.month)), y: tenth(now), radius: 5, ink: 'dot' });
  marks.push({ kind: 'text', x: tenth(valueX), y: tenth(now + 4), text: value, ink: 'label' });
  return marks;
}

/** Whether the line of the run passes no label that begins here at this height. */
function isClear(chart: WelfareChart, x: (month: number) => number, y: (rupiah: number) => number, start: number, width: number, at: number): boolean {
  return chart.run.every((value, month) => x(month) < start - 3 || x(month) > start + width + 3 || Math.abs(y(value) - (at - 4)) > 9);
}

function stageBand(chart: WelfareChart, x: (month: number) => number, top: number): Mark[] {
  const marks: Mark[] = [];
  for (let from = 0; from < chart.horizon; ) {
    let to = from + 1;
    while (to < chart.horizon && chart.stages[to] === chart.stages[from]) to++;
    const width = Math.max(1, x(to) - x(from) - 1);
    marks.push({ kind: 'path', d: `M${tenth(x(from))} ${tenth(top)}h${tenth(width)}v${bandHeight}h${tenth(-width)}z`, ink: bands[chart.stages[from] - 1] });
    from = to;
  }
  marks.push({ kind: 'path', d: `M${tenth(x(chart.month))} ${tenth(top - 1)}H${tenth(x(chart.horizon))}v${bandHeight + 2}H${tenth(x(chart.month))}z`, ink: 'veil' });
  return marks;
}

function monthAxis(chart: WelfareChart, axis: { horizon: number; width: number }, left: number, y: number): Mark[] {
  return monthTicks(axis, textWidth(chart.monthText(0), axisFont) + tickGap).map((month): Mark => ({
    kind: 'text', x: tenth(left + xOfMonth(axis, month)), y: tenth(y), text: chart.monthText(month), ink: 'axis', ...(month === 0 ? {} : { anchor: month === chart.horizon ? 'end' : 'middle' }),
  }));
}

function eventMarks(chart: WelfareChart, x: (month: number) => number, y: (rupiah: number) => number, left: number, right: number, top: number, bottom: number, taken: Rectangle[]): Mark[] {
  return chart.events.flatMap(({ month, label }): Mark[] => {
    const at = { x: x(month), y: y(chart.run[month]) };
    const point: Mark = { kind: 'circle', x: tenth(at.x), y: tenth(at.y), radius: 4, ink: 'pin' };
    const width = textWidth(label, 12);
    const start = Math.max(left, Math.min(right - width, at.x - width / 2));
    const fell = month > 0 && chart.run[month] < chart.run[month - 1];
    const places = (fell ? [18, -12, 33, -27] : [-12, 18, -27, 33]).map((shift) => at.y + shift);
    const fits = (place: number) => place > top + 6 && place < bottom - 2 && taken.every((one) => start > one.x + one.width + 6 || start + width + 6 < one.x || Math.abs(one.y - (place - 4)) >= labelHeight);
    const free = places.find((place) => fits(place) && isClear(chart, x, y, start, width, place)) ?? places.find(fits);
    if (free === undefined) return [point];
    taken.push({ x: start, y: free - 4, width });
    return [point, { kind: 'text', x: tenth(start), y: tenth(free), text: label, ink: 'label' }];
  });
}
