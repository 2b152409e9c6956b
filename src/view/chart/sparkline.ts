import { linePath } from './line';
import { xOfMonth } from './months';
import { extentOf, valueAt, type Series } from './series';

/** The small line beside an indicator: its own months, the baseline, and a scale to place the playhead's dot. */
export interface Sparkline {
  readonly run: string;
  readonly baseline: string;
  /** Where a month lies; null when its value is not known. */
  readonly at: (month: number) => { readonly x: number; readonly y: number } | null;
}

const marginX = 3;
const marginY = 4;

/** Least range of values over the height, as a share of the largest: a smaller one would blow up the noise of a month to a mountain. */
const leastSpan = 0.1;

/** Fits both lines into `width` × `height`; a line that never changes runs through the middle. */
export function sparkline(run: Series | null, baseline: Series | null, horizon: number, width: number, height: number): Sparkline {
  const [low, high] = extentOf([run, baseline]) ?? [0, 0];
  const span = Math.max(high - low, leastSpan * Math.max(Math.abs(low), Math.abs(high))) || 1;
  const axis = { horizon, width: width - 2 * marginX };
  const x = (month: number) => marginX + xOfMonth(axis, month);
  const y = (value: number) => height / 2 + (((low + high) / 2 - value) / span) * (height - 2 * marginY);
  return {
    run: run ? linePath(run, x, y) : '',
    baseline: baseline ? linePath(baseline, x, y) : '',
    at(month) {
      const value = valueAt(run, month);
      return Number.isFinite(value) ? { x: x(month), y: y(value) } : null;
    },
  };
}
