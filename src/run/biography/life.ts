import type { BiographyEvent } from './events';
import type { LedgerLine } from './ledger';
import type { Profile } from './profile';
import type { Row } from './row';

/** One number a month, month 0 to the last. */
export interface Course {
  readonly perPersonRp: Float64Array;
  readonly persons: Uint8Array;
  readonly stage: Uint8Array;
  readonly poor: Uint8Array;
  readonly savingsRp: Float64Array;
  readonly lastContactMonth: Int16Array;
  readonly facilitator: Int16Array;
  readonly recipient: Uint8Array;
  readonly enterprise: Uint8Array;
  readonly debtRp: Float64Array;
  readonly loanRp: Float64Array;
  readonly registered: Uint8Array;
}

/** Everything that the run holds of one household, from month 0 to the horizon. */
export interface Biography {
  readonly household: number;
  readonly village: number;
  readonly seed: number;
  readonly months: number;
  /** Digest of the run at its end: watching changes nothing. */
  readonly digest: string;
  readonly povertyLineRp: number;
  /** State at month 0. */
  readonly start: Row;
  readonly course: Course;
  /** ACTORS scores of the household, and the medians of its village. */
  readonly profile: Profile;
  readonly villageProfile: Profile;
  /** The lines of a month sum to the change of its savings. */
  readonly ledger: readonly { readonly line: LedgerLine; readonly rupiah: Float64Array }[];
  /** In the order in which they happened. */
  readonly events: readonly BiographyEvent[];
}
