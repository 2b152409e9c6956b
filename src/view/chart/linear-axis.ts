import { scaleLinear } from 'd3-scale';
import type { ValueAxis } from './line-chart';

/** Values from `low` to `high`, widened to round limits, with about as many ticks; with zero where the values come near it. */
export function linearAxis(low: number, high: number, count: number): ValueAxis {
  const from = low > 0 && low < high * 0.35 ? 0 : low;
  const room = high > from ? 0 : Math.abs(high) * 0.1 || 1;
  const scale = scaleLinear().domain([from - (from === 0 ? 0 : room), high + room]).nice(count);
  const [bottom, top] = scale.domain();
  const ticks = scale.ticks(count);
  return { low: bottom, high: top, ticks, step: ticks.length > 1 ? ticks[1] - ticks[0] : top - bottom };
}

/** Round values inside the limits, which stay as they are. */
export function ticksInside(low: number, high: number, count: number): number[] {
  return scaleLinear().domain([low, high]).ticks(count);
}

/** Place of a value on a line of pixels. */
export function placeOn({ low, high }: Pick<ValueAxis, 'low' | 'high'>, from: number, to: number): (value: number) => number {
  return (value) => from + ((value - low) / (high - low || 1)) * (to - from);
}
