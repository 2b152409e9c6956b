import type { Indicator, Text, Unit, World } from '../model';

/**
 * A number that an experiment reads off one run. Outcomes read the world and change nothing. Which households are counted may be
 * decided at the start only (`everyMonth`), so that a stratum means the same households in every arm: arms share their luck.
 */
export type Outcome = OutcomeAtEnd | OutcomeOfSeries | OutcomeWatched;

interface OutcomeInfo {
  /** Letters, digits and dots: `skill.assisted`. Unique among outcomes and indicators. */
  readonly id: string;
  readonly label: Text;
  /** What is counted, over whom, and what a high value means. */
  readonly about: Text;
  /** Unit of the value; effects are printed in it. */
  readonly unit: Unit;
  /** Who is counted, where that is not everybody. */
  readonly stratum?: Text;
  /** Indicators that it reads, of the whole or of villages; all of them unless told. What no outcome of a run reads is not measured. */
  readonly reads?: readonly Indicator['id'][];
  /** Reads them of villages: without it the villages of a run are not measured by themselves. */
  readonly villages?: true;
}

/** Read off the world as it stands; may be asked for at any month (`id@24`). */
export interface OutcomeAtEnd extends OutcomeInfo {
  readonly needs: 'end';
  of(world: World): number;
}

/** Read off the monthly values of the indicators from month 0 up to the month asked for. */
export interface OutcomeOfSeries extends OutcomeInfo {
  readonly needs: 'series';
  of(series: Series): number;
}

/** Sees the world at month 0 and, if it wants to, after every month; what it has to remember it keeps itself. */
export interface OutcomeWatched extends OutcomeInfo {
  readonly needs: 'everyMonth';
  /** Called once with the world at month 0, before the first step. The world goes on changing: copy what is to be remembered. */
  watch(world: World): Watch;
}

/** One run being watched. */
export interface Watch {
  /** After every step; `world.month` is 1 after the first. Leave it out when start and end are enough: it costs time. */
  month?(world: World): void;
  /** The value at the month asked for; may be asked at several months of one run, so it changes nothing. */
  end(world: World): number;
}

/** Monthly indicators of one run. */
export interface Series {
  /** Last month there is. */
  readonly months: number;
  /** Value of an indicator at a month. @throws RangeError for an unknown indicator. */
  at(indicator: Indicator['id'], month: number): number;
  /** Mean over the months `from` to `to`, both included; all but month 0 unless told. */
  mean(indicator: Indicator['id'], from?: number, to?: number): number;
}
