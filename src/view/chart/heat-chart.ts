import { axisFont } from './event-marks';
import { linearAxis, placeOn } from './linear-axis';
import type { Box } from './line-chart';
import { tenth, type Ink, type Mark } from './marks';
import { textWidth } from './text';

/** A value for every pair of two settings. */
export interface HeatChart {
  /** Values of the setting across, and of the one upwards, ascending. */
  readonly across: readonly number[];
  readonly upwards: readonly number[];
  /** Row by row from below: `cells[row * across.length + column]`; not a number where nothing has been run. */
  readonly cells: ArrayLike<number>;
  /** Whether much of what is shown gets the darkest ink, or little of it. */
  readonly dark: 'high' | 'low';
  /** The reader's own setting, in the units of both axes; null when it lies outside. */
  readonly ring: { readonly across: number; readonly upwards: number } | null;
  /** Column and row that are chosen, or null. */
  readonly chosen: { readonly column: number; readonly row: number } | null;
  readonly acrossText: (value: number) => string;
  readonly upwardsText: (value: number) => string;
  readonly acrossName: string;
  readonly upwardsName: string;
  /** A limit of the legend; `step` is the distance between two. */
  readonly limitText: (value: number, step: number) => string;
}

const heats: readonly Ink[] = ['heat1', 'heat2', 'heat3', 'heat4', 'heat5', 'heat6', 'heat7'];
const gap = 1.5;
const axisSpace = 42;
const nameSpace = 20;

/** Where the cells lie in the box, for what is pointed at. */
export interface HeatFrame {
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Left and upper edge of a cell. */
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
}

export function heatFrame(chart: HeatChart, box: Box): HeatFrame {
  const { across, upwards } = chart;
  const left = box.x + Math.max(...upwards.map((value) => textWidth(chart.upwardsText(value), axisFont))) + 10;
  const legend = legendOf(chart);
  const legendWidth = 14 + 8 + Math.max(0, ...legend.limits.map((value) => textWidth(chart.limitText(value, legend.step), axisFont)));
  const width = Math.max(60, box.x + box.width - legendWidth - 18 - left);
  const top = box.y + nameSpace;
  const height = box.y + box.height - axisSpace - top;
  const cellWidth = width / across.length;
  const cellHeight = height / upwards.length;
  return { left, top, cellWidth, cellHeight, x: (column) => left + column * cellWidth, y: (row) => top + (upwards.length - 1 - row) * cellHeight };
}

export function heatChart(chart: HeatChart, box: Box): Mark[] {
  const frame = heatFrame(chart, box);
  return [...cellMarks(chart, frame), ...axisMarks(chart, frame), ...legendMarks(chart, frame), ...ringMarks(chart, frame), ...chosenMarks(chart, frame)];
}

/** Round limits between the classes, at most six, ascending. */
function legendOf({ cells }: HeatChart): { readonly limits: readonly number[]; readonly step: number } {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < cells.length; i++) {
    if (!Number.isFinite(cells[i])) continue;
    low = Math.min(low, cells[i]);
    high = Math.max(high, cells[i]);
  }
  if (low > high) return { limits: [], step: 1 };
  for (let count = 6; count > 1; count--) {
    const { ticks, step } = linearAxis(low, high, count);
    const inside = ticks.filter((tick) => tick > low && tick < high);
    if (inside.length <= 6) return { limits: inside, step };
  }
  return { limits: [], step: 1 };
}

/** Darkness of a class, 0 to 6: few classes still reach from end to end. */
function inkOf(index: number, classes: number, dark: HeatChart['dark']): Ink {
  const place = classes > 1 ? Math.round((index / (classes - 1)) * 6) : 3;
  return heats[dark === 'high' ? place : 6 - place];
}

function cellMarks(chart: HeatChart, { x, y, cellWidth, cellHeight }: HeatFrame): Mark[] {
  const { limits } = legendOf(chart);
  const paths = new Map<Ink, string>();
  let hatch = '';
  let edges = '';
  chart.upwards.forEach((_, row) => chart.across.forEach((__, column) => {
    const value = chart.cells[row * chart.across.length + column];
    const [left, top, width, height] = [tenth(x(column)), tenth(y(row)), tenth(cellWidth - gap), tenth(cellHeight - gap)];
    const outline = `M${left} ${top}h${width}v${height}h${-width}z`;
    if (Number.isFinite(value)) {
      const ink = inkOf(limits.filter((limit) => value >= limit).length, limits.length + 1, chart.dark);
      paths.set(ink, (paths.get(ink) ?? '') + outline);
    } else {
      edges += outline;
      hatch += hatching(left, top, width, height);
    }
  }));
  return [
    ...[...paths].map(([ink, d]): Mark => ({ kind: 'path', d, ink })),
    ...(hatch ? [{ kind: 'path' as const, d: hatch, ink: 'hatch' as const }, { kind: 'path' as const, d: edges, ink: 'cellEdge' as const }] : []),
  ];
}

/** Slanting lines inside a rectangle. */
function hatching(left: number, top: number, width: number, height: number): string {
  let d = '';
  for (let offset = 5; offset < width + height; offset += 6) {
    const [x1, y1] = [Math.min(offset, width), Math.max(0, offset - width)];
    const [x2, y2] = [Math.max(0, offset - height), Math.min(offset, height)];
    d += `M${tenth(left + x1)} ${tenth(top + y1)}L${tenth(left + x2)} ${tenth(top + y2)}`;
  }
  return d;
}

function axisMarks(chart: HeatChart, { x, y, left, top, cellWidth, cellHeight }: HeatFrame): Mark[] {
  const { across, upwards } = chart;
  const bottom = top + upwards.length * cellHeight;
  const widest = Math.max(...across.map((value) => textWidth(chart.acrossText(value), axisFont))) + 8;
  const everyColumn = Math.ceil(widest / cellWidth);
  const everyRow = Math.ceil(15 / cellHeight);
  const text = (at: number, height: number, words: string, ink: Ink, anchor?: 'middle' | 'end'): Mark => ({ kind: 'text', x: tenth(at), y: tenth(height), text: words, ink, ...(anchor && { anchor }) });
  return [
    text(left, top - 8, chart.upwardsName, 'name'),
    ...across.flatMap((value, column) => (column % everyColumn === 0 ? [text(x(column) + cellWidth / 2, bottom + 16, chart.acrossText(value), 'axis', 'middle')] : [])),
    ...upwards.flatMap((value, row) => (row % everyRow === 0 ? [text(left - 8, y(row) + cellHeight / 2 + 4, chart.upwardsText(value), 'axis', 'end')] : [])),
    text(left + (across.length * cellWidth) / 2, bottom + 36, chart.acrossName, 'name', 'middle'),
  ];
}

function legendMarks(chart: HeatChart, { left, top, cellWidth, cellHeight }: HeatFrame): Mark[] {
  const { limits, step } = legendOf(chart);
  if (limits.length === 0) return [];
  const x = tenth(left + chart.across.length * cellWidth + 12);
  const classes = limits.length + 1;
  const height = Math.min(26, (chart.upwards.length * cellHeight) / classes);
  // The largest values stand at the top, as on any axis.
  return Array.from({ length: classes }, (_, i) => classes - 1 - i).flatMap((index, i): Mark[] => {
    const y = tenth(top + i * height);
    return [
      { kind: 'path', d: `M${x} ${y}h14v${tenth(height)}h-14z`, ink: inkOf(index, classes, chart.dark) },
      ...(i < classes - 1 ? [{ kind: 'text' as const, x: x + 20, y: tenth(y + height + 4), text: chart.limitText(limits[index - 1], step), ink: 'axis' as const }] : []),
    ];
  });
}

function ringMarks({ ring, across, upwards }: HeatChart, { x, y, cellWidth, cellHeight }: HeatFrame): Mark[] {
  if (!ring) return [];
  const column = between(across, ring.across);
  const row = between(upwards, ring.upwards);
  if (column === null || row === null) return [];
  const at = { x: tenth(x(0) + (column + 0.5) * cellWidth), y: tenth(y(0) + cellHeight / 2 - row * cellHeight), radius: 8 } as const;
  return [{ kind: 'circle', ...at, ink: 'ringCasing' }, { kind: 'circle', ...at, ink: 'ring' }];
}

function chosenMarks({ chosen }: HeatChart, { x, y, cellWidth, cellHeight }: HeatFrame): Mark[] {
  if (!chosen) return [];
  return [{ kind: 'path', d: `M${tenth(x(chosen.column) - 1)} ${tenth(y(chosen.row) - 1)}h${tenth(cellWidth + 0.5)}v${tenth(cellHeight + 0.5)}h${tenth(-cellWidth - 0.5)}z`, ink: 'chosen' }];
}

/** Where a value lies among ascending ones, counted from 0 and in between; null outside. */
function between(values: readonly number[], value: number): number | null {
  if (values.length === 1) return value === values[0] ? 0 : null;
  const after = values.findIndex((one) => one >= value);
  if (after < 0 || (after === 0 && value < values[0])) return null;
  return after === 0 ? 0 : after - 1 + placeOn({ low: values[after - 1], high: values[after] }, 0, 1)(value);
}
