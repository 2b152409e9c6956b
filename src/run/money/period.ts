export const periodKinds = ['month', 'year', 'run'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Months of a run whose books are read together: `from` to `to`, both included, from 1. A year is twelve months, the last one what is left of the run. */
export interface Period {
  readonly kind: PeriodKind;
  /** Which month or year, from 1; 1 for the whole run. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

const yearMonths = 12;

/** How many periods of a kind a run has. */
export function periodsIn(months: number, kind: PeriodKind): number {
  return kind === 'month' ? months : kind === 'year' ? Math.ceil(months / yearMonths) : 1;
}

/** A period of a run; a number that the run does not have becomes the nearest one that it has. */
export function periodOf(kind: PeriodKind, number: number, months: number): Period {
  const which = Math.max(1, Math.min(number, periodsIn(months, kind)));
  if (kind === 'month') return { kind, number: which, from: which, to: which };
  if (kind === 'run') return { kind, number: 1, from: 1, to: months };
  return { kind, number: which, from: (which - 1) * yearMonths + 1, to: Math.min(which * yearMonths, months) };
}

/** The period of a kind in which a month lies. Month 0 has no books: it counts as the first. */
export function periodAt(kind: PeriodKind, month: number, months: number): Period {
  return periodOf(kind, kind === 'year' ? Math.ceil(month / yearMonths) : month, months);
}
