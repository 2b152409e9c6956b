import type { World } from '../../model';
import type { Happening } from './events';
import type { Row } from './row';

/** One process of one month has run: what it found of the household, and what it left. */
export interface Moment {
  readonly world: World;
  readonly h: number;
  /** The month that is being made. */
  readonly month: number;
  readonly before: Row;
  readonly now: Row;
  readonly memory: Memory;
  readonly tell: (happening: Happening) => void;
}

/** Tells what a process did to the household, from the state before and after. */
export type Watcher = (moment: Moment) => void;

/** What the columns of one month do not hold, noted from the months before. */
export class Memory {
  /** Consumption and what it is made of, per person, when the last month was lived. */
  lived: Row;
  /** State at the end of the last month. */
  lastMonth: Row;
  /** State at month 0. */
  readonly start: Row;
  inCareSince = -1;
  lastLenderMonth = -1;
  listMonth: number;
  /** What has been so once, or is so now; each watcher names its own. */
  private readonly facts = new Map<string, boolean>();

  constructor(start: Row, listMonth: number) {
    this.lived = start;
    this.lastMonth = start;
    this.start = start;
    this.listMonth = listMonth;
  }

  /** Whether it was so before; from now on it is `holds`. */
  was(fact: string, holds: boolean): boolean {
    const before = this.facts.get(fact) ?? false;
    this.facts.set(fact, holds);
    return before;
  }

  /** True the first time only. */
  first(fact: string): boolean {
    return !this.was(fact, true);
  }

  /**
   * Follows a number across a mark: 1 when it rises to the mark, −1 when it falls clearly below it, else 0. The first look only notes on
   * which side it is.
   */
  crossed(fact: string, value: number, mark: number, slack: number): -1 | 0 | 1 {
    const above = this.facts.get(fact);
    const now = value >= (above === true ? mark - slack : mark);
    this.facts.set(fact, now);
    return above === undefined || above === now ? 0 : now ? 1 : -1;
  }
}
