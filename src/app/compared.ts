import type { RunSpec } from '../run';

/** The two sides of a comparison. Differences are B less A. */
export type Side = 'a' | 'b';
export const sides: readonly Side[] = ['a', 'b'];

/** A run that can stand on a side. */
export type RunChoice =
  /** The run of the page, and the same without what the person decided. */
  | { readonly kind: 'current' | 'untouched' }
  | { readonly kind: 'branch'; readonly branch: number }
  /** A scenario that comes with Gotong, by its id, on the seed and for the months of the run of the page. */
  | { readonly kind: 'scenario'; readonly scenario: string }
  /** A run record from a file, by its number among those opened. */
  | { readonly kind: 'record'; readonly record: number };

/** What is compared; a side that nobody has chosen is null and chosen by the page. */
export interface Compared {
  readonly a: RunChoice | null;
  readonly b: RunChoice | null;
  /** Both sides on the seed of A. */
  readonly sharedLuck: boolean;
  /** What is the same in both is paled on both stages. */
  readonly dimSame: boolean;
  /** The indicator whose difference is drawn month by month. */
  readonly indicator: string;
}

export const comparedAtFirst: Compared = { a: null, b: null, sharedLuck: true, dimSame: false, indicator: 'p0' };

/** How far the two compared runs are: the months that both have, and the last one that both can show, −1 for none. */
export interface Twins {
  readonly months: number;
  readonly known: number;
  readonly failed: boolean;
}

/** A run record that was read from a file. */
export interface OpenedRecord {
  readonly record: number;
  /** Name of the file. */
  readonly name: string;
  readonly spec: RunSpec;
}
