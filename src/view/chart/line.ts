import { area, line } from 'd3-shape';
import type { Series } from './series';

type Place = (value: number) => number;
const isKnown = (value: number) => Number.isFinite(value);

/** Path through the known months of a series, in tenths of a pixel; empty when there is none. Gaps stay gaps. */
export function linePath(series: Series, x: Place, y: Place): string {
  const draw = line<number>((_, month) => x(month), (value) => y(value)).defined(isKnown).digits(1);
  return draw(known(series)) ?? '';
}

/** Path around the area between two series of the same months. */
export function areaPath(below: Series, above: Series, x: Place, y: Place): string {
  const draw = area<number>((_, month) => x(month), (_, month) => y(below.values[month]), (value) => y(value)).defined(isKnown).digits(1);
  return draw(known(above)) ?? '';
}

function known(series: Series): Float64Array {
  return series.values.subarray(0, series.known);
}
