import { indicatorIndex, indicators } from '../model';
import { sharedMonths } from '../run';
import type { CovariateShock, Frame, Problem, RunEvent, Runner, RunSpec, WorldLayout } from '../run';
import type { RunSeries, Series } from '../view/chart';

/** What the session tells while a run is computed; `computed` is the last month that is there, −1 for none. */
export interface SessionListener {
  computing(computed: number): void;
  ready(computed: number, digest: string): void;
  /** What was asked for measures the same in every month as what was there. */
  unchanged?(): void;
  failed(computed: number, problem: Problem): void;
  /** The comparison run came further. */
  baseline(): void;
}

/** One number a month for every indicator, NaN where not computed yet. */
class IndicatorValues {
  private values: Float64Array[] = [];
  /** Row-major village × indicator, by month. */
  private villageMonths: Float64Array[] = [];
  /** A new object whenever the values changed, so that drawings know. */
  series: RunSeries = { values: () => undefined, known: 0 };

  /** Keeps the first `known` months and makes room for month 0 to `months`. */
  resize(months: number, known: number): void {
    const kept = Math.min(this.series.known, known, months + 1);
    this.values = indicators.map((_, i) => {
      const fresh = new Float64Array(months + 1).fill(NaN);
      if (kept > 0) fresh.set(this.values[i].subarray(0, kept));
      return fresh;
    });
    this.renew(kept);
  }

  put(frames: readonly Frame[]): void {
    for (const { month, indicators: values, villageIndicators } of frames) {
      for (let i = 0; i < this.values.length; i++) this.values[i][month] = values[i];
      this.villageMonths[month] = villageIndicators;
    }
    this.renew(Math.max(this.series.known, 1 + (frames.at(-1)?.month ?? -1)));
  }

  /** An indicator of one village, month by month. */
  village(indicator: string, village: number): Series {
    const { known } = this.series;
    const place = village * indicators.length + (indicatorIndex[indicator] ?? 0);
    return { values: Float64Array.from({ length: known }, (_, month) => this.villageMonths[month][place]), known };
  }

  private renew(known: number): void {
    const { values } = this;
    this.series = { values: (indicator) => values[indicatorIndex[indicator] ?? -1], known };
  }
}

/**
 * Owns the run that is shown, its comparison run on the same luck, and every big array of the page. Frames are kept for all months, so
 * that scrubbing needs no computation.
 */
export class Session {
  layout: WorldLayout | null = null;
  spec: RunSpec | null = null;
  /** Of the whole run; empty until all of it is there. */
  digest = '';
  private frames: Frame[] = [];
  /** What was measured in the months that are computed anew, until they are. */
  private was: readonly { readonly month: number; readonly row: Float64Array }[] = [];
  private readonly values = new IndicatorValues();
  /** Computes the run that is shown; household cards, record and books come from it. */
  readonly runner: Runner;
  /** The run that the ghost shows; its `spec` is null when there is none. */
  readonly ghost: Session | null;
  private readonly listener: SessionListener;

  /** @param twin computes the run of the ghost; null where none is wanted. */
  constructor(runner: Runner, twin: Runner | null, listener: SessionListener) {
    this.runner = runner;
    const told = () => listener.baseline();
    this.ghost = twin && new Session(twin, null, { computing: told, ready: told, failed: told, baseline: told });
    this.listener = listener;
  }

  /** The pictures of all months computed so far. */
  known(): readonly Frame[] {
    return this.frames;
  }

  /** The picture of a month; undefined while it is not computed. */
  frame(month: number): Frame | undefined {
    return this.frames[month];
  }

  get series(): RunSeries {
    return this.values.series;
  }

  /** Null when the scenario has nothing to be compared with. */
  get baseline(): RunSeries | null {
    return this.ghost?.spec ? this.ghost.series : null;
  }

  /** Computes the comparison run; null when there is none. */
  get twinRunner(): Runner | null {
    return this.ghost?.spec ? this.ghost.runner : null;
  }

  /** An indicator of one village in the run and in the comparison run. */
  villageSeries(indicator: string, village: number): { run: Series; baseline: Series | null } {
    return { run: this.values.village(indicator, village), baseline: this.ghost?.spec ? this.ghost.values.village(indicator, village) : null };
  }

  /** Shocks of all months computed so far. */
  shocks(): CovariateShock[] {
    return this.frames.flatMap((frame) => frame.shocks);
  }

  /** Last month that is there, −1 for none. */
  get computed(): number {
    return this.frames.length - 1;
  }

  /** Computes a run: only what differs from the run before it. */
  show(spec: RunSpec): void {
    const shared = this.spec ? sharedMonths(this.spec, spec) : -1;
    this.spec = spec;
    this.digest = '';
    this.was = this.frames.slice(shared + 1).map(({ month, indicators: row }) => ({ month, row }));
    // A decision at month m acts in the step that leaves state m: the picture of month m stays.
    this.frames.length = Math.min(this.frames.length, shared + 1, spec.months + 1);
    this.values.resize(spec.months, this.frames.length);
    this.listener.computing(this.computed);
    this.runner.start(spec, (event) => this.hear(event));
  }

  /** Computes the run that the ghost shows; null for none. */
  compareWith(spec: RunSpec | null): void {
    const { ghost } = this;
    const before = ghost?.spec;
    if (!ghost || (spec && before && spec.months === before.months && sharedMonths(before, spec) === Infinity)) return;
    if (spec) return ghost.show(spec);
    ghost.stop();
    ghost.spec = null;
    this.listener.baseline();
  }

  stop(): void {
    this.runner.stop();
    this.ghost?.stop();
  }

  /** All of the run was there before, and every month that was computed anew measures the same. */
  private isAsBefore(): boolean {
    const { was, frames } = this;
    return was.at(-1)?.month === this.computed && was.every(({ month, row }) => row.every((value, i) => Object.is(value, frames[month].indicators[i])));
  }

  private hear(event: RunEvent): void {
    switch (event.kind) {
      case 'layout':
        this.layout = event.layout;
        break;
      case 'frames':
        for (const frame of event.frames) this.frames[frame.month] = frame;
        this.values.put(event.frames);
        this.listener.computing(this.computed);
        break;
      case 'finished':
        if (this.isAsBefore()) this.listener.unchanged?.();
        this.was = [];
        this.digest = event.digest;
        this.listener.ready(this.computed, event.digest);
        break;
      case 'failed':
        this.listener.failed(this.computed, event.problem);
    }
  }
}
