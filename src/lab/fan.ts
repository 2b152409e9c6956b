import { quantileOf } from './statistics';

/** Shares of the runs that the bands of a fan hold, widest first: the order in which they are drawn. */
export const bandShares = [1, 0.95, 0.75, 0.5] as const;
export type BandShare = (typeof bandShares)[number];

/** The middle `share` of the runs lies between `low` and `high`, place by place; NaN where no run has a value. */
export interface Band {
  readonly share: BandShare;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * How many runs spread out, place by place: month 0, 1, … of a series, or the points of an axis. It describes runs, not how sure their
 * mean is. Quantiles between runs are interpolated, so that of fewer than 40 runs the band of 95 % leans on the outermost ones.
 */
export interface Fan {
  readonly median: Float64Array;
  /** In the order of `bandShares`. */
  readonly bands: readonly Band[];
  /** How many runs have a value there. */
  readonly runs: Uint32Array;
}

/** A fan that takes runs as they come in; in whatever order they come, the same runs give the same fan. */
export class GrowingFan {
  private readonly columns: Float64Array[];
  private readonly counts: Uint32Array;

  /** @param places how many places a run has: months + 1, or points. */
  constructor(places: number) {
    this.columns = Array.from({ length: places }, () => new Float64Array(16));
    this.counts = new Uint32Array(places);
  }

  /** A whole run, from place 0 on. What is not a finite number is left out at its place; a short run leaves the rest out. */
  add(series: ArrayLike<number>): void {
    for (let place = 0; place < Math.min(series.length, this.columns.length); place++) this.insert(place, series[place]);
  }

  /** One value of one run. */
  insert(place: number, value: number): void {
    if (!Number.isFinite(value)) return;
    const count = this.counts[place]++;
    let column = this.columns[place];
    if (count === column.length) {
      const wider = new Float64Array(2 * count);
      wider.set(column);
      column = this.columns[place] = wider;
    }
    column[count] = value;
  }

  /** The fan of the runs so far; taking more leaves it as it is. */
  fan(): Fan {
    const sorted = this.columns.map((column, place) => column.subarray(0, this.counts[place]).sort());
    const at = (share: number) => Float64Array.from(sorted, (values) => (values.length > 0 ? quantileOf(values, share) : NaN));
    return {
      median: at(0.5),
      bands: bandShares.map((share) => ({ share, low: at((1 - share) / 2), high: at((1 + share) / 2) })),
      runs: this.counts.slice(),
    };
  }
}

/** The fan of many runs, each a series of the same places. Runs that failed are null. */
export function fanOf(runs: readonly (ArrayLike<number> | null)[]): Fan {
  const growing = new GrowingFan(runs.reduce((most, run) => Math.max(most, run?.length ?? 0), 0));
  for (const run of runs) if (run) growing.add(run);
  return growing.fan();
}
