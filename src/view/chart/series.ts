/**
 * What is known so far of one run. The arrays may grow and change in place; whoever owns them makes a new object of this kind whenever
 * they did, and drawings are made anew for a new object only.
 */
export interface RunSeries {
  /** Values of an indicator by month from 0; empty or undefined when the run does not have it. */
  readonly values: (indicator: string) => Float64Array | undefined;
  /** Number of months known, month 0 included; 0 before anything is computed. */
  readonly known: number;
}

/** Values of one indicator and how many of them are known. */
export interface Series {
  readonly values: Float64Array;
  readonly known: number;
}

/** One indicator of a run; null when the run does not have it or nothing is computed yet. */
export function seriesOf(run: RunSeries | null, indicator: string): Series | null {
  const values = run?.values(indicator);
  const known = Math.min(run?.known ?? 0, values?.length ?? 0);
  return values && known > 0 ? { values, known } : null;
}

/** Value at a month, NaN when it is not known. */
export function valueAt(series: Series | null, month: number): number {
  return series && month >= 0 && month < series.known ? series.values[month] : NaN;
}

/** Smallest and largest known value of several series; null when there is none. */
export function extentOf(all: readonly (Series | null)[]): readonly [number, number] | null {
  let low = Infinity;
  let high = -Infinity;
  for (const series of all) {
    if (!series) continue;
    for (let month = 0; month < series.known; month++) {
      const value = series.values[month];
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? [low, high] : null;
}
