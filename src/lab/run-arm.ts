import { indicatorIndex, indicators } from '../model';
import type { Indicator, World } from '../model';
import { advance, allDecisions, ProblemError, worldOf } from '../run';
import { scenarioOf } from './arm';
import type { Arm } from './arm';
import type { Outcome, Series, Watch } from './outcome';
import { readingOf } from './reading';
import type { Reading } from './reading';

/** One run of an arm and what is read off it. */
export interface Job {
  readonly arm: Arm;
  readonly seed: number;
  readonly months: number;
  /** Outcomes with their months, as `readingOf` reads them. */
  readonly readings: readonly string[];
  /** Indicators of which every month is wanted, 0 to `months`: their values follow the readings, one indicator after the other. */
  readonly series?: readonly Indicator['id'][];
}

/** Runs the job in this thread; values in the order of its readings, then its series. The same job gives the same numbers everywhere. */
export function runArm({ arm, seed, months, readings: texts, series: followed = [] }: Job): number[] {
  const readings = texts.map((text): Reading => {
    const read = readingOf(text, months);
    if (!read.ok) throw new ProblemError(...read.problems);
    return read.value;
  });
  const spec = { scenario: scenarioOf(arm), seed, months, decisions: [] };
  const decisions = allDecisions(spec);
  const outcomes = readings.map(({ outcome }) => outcome);
  const world = worldOf(spec, {
    measured: outcomes.every(({ reads }) => reads) ? [...new Set([...followed, ...outcomes.flatMap(({ reads = [] }) => reads)])] : undefined,
    measuresVillages: outcomes.some(({ villages, reads }) => villages || !reads),
  });
  const series = new RunSeries(followed.length > 0 || readings.some(({ outcome }) => outcome.needs === 'series') ? months : -1);
  const watches = new Map<Outcome['id'], Watch>();
  for (const { outcome } of readings) if (outcome.needs === 'everyMonth' && !watches.has(outcome.id)) watches.set(outcome.id, outcome.watch(world));
  const values = new Array<number>(readings.length).fill(NaN);
  for (;;) {
    series.take(world);
    readings.forEach(({ outcome, month }, i) => {
      if (month === world.month) values[i] = valueOf(outcome, world, series, watches);
    });
    if (world.month >= months) break;
    advance(world, decisions);
    for (const watch of watches.values()) watch.month?.(world);
  }
  for (const indicator of followed) for (let month = 0; month <= months; month++) values.push(series.at(indicator, month));
  return values;
}

function valueOf(outcome: Outcome, world: World, series: Series, watches: ReadonlyMap<string, Watch>): number {
  switch (outcome.needs) {
    case 'end':
      return outcome.of(world);
    case 'series':
      return outcome.of(series);
    case 'everyMonth':
      return watches.get(outcome.id)?.end(world) ?? NaN;
  }
}

/** The indicators of the months so far, row by row. */
class RunSeries implements Series {
  months = -1;
  private readonly values: Float64Array;

  /** @param months months to make room for; -1 when nobody asks. */
  constructor(months: number) {
    this.values = new Float64Array((months + 1) * indicators.length);
  }

  take(world: World): void {
    this.months = world.month;
    if (this.values.length > 0) this.values.set(world.indicators.subarray(0, indicators.length), world.month * indicators.length);
  }

  at(indicator: string, month: number): number {
    const place = Object.hasOwn(indicatorIndex, indicator) ? indicatorIndex[indicator] : -1;
    if (place < 0) throw new RangeError(`no indicator ${indicator}`);
    return month >= 0 && month <= this.months ? this.values[month * indicators.length + place] : NaN;
  }

  mean(indicator: string, from = 1, to = this.months): number {
    let sum = 0;
    for (let month = from; month <= to; month++) sum += this.at(indicator, month);
    return sum / (to - from + 1);
  }
}
