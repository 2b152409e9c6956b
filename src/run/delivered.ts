import { sharedMonths } from './decisions';
import type { RunSpec } from './types';

/** Keeps account of the months that a listener already has, over several calls of `Runner.start`. */
export class Delivered {
  private spec: RunSpec | null = null;
  private month = -1;

  /** The last month that the listener has and that stays right under the new specification; -1 for none. */
  turn(spec: RunSpec): number {
    this.month = this.spec ? Math.min(this.month, sharedMonths(this.spec, spec), spec.months) : -1;
    this.spec = spec;
    return this.month;
  }

  upTo(month: number): void {
    this.month = Math.max(this.month, month);
  }
}
