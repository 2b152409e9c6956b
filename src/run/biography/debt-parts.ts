import type { Row } from './row';

/** What went to and from moneylenders and the mutual fund in a month, rupiah; made from what the process left. */
export interface DebtParts {
  readonly interest: number;
  readonly repaid: number;
  readonly lent: number;
  /** Paid on into the mutual fund by a household that it freed. */
  readonly passedOn: number;
}

/** @param ratePerMonth interest of moneylenders. */
export function debtParts(before: Row, now: Row, ratePerMonth: number): DebtParts {
  const service = now.debtServiceRp - before.debtServiceRp;
  const lent = now.borrowedRp - before.borrowedRp;
  // Who cannot pay all of the interest has nothing left to pay on.
  const interest = Math.min(service, Math.round(ratePerMonth * before.debtRp));
  return { interest, lent, passedOn: service - interest, repaid: before.savingsRp - now.savingsRp + lent - service };
}

/** What the mutual fund paid of the debt: the debt fell by more than the household paid back. Unpaid interest that was added hides as much of it. */
export function reliefRp(before: Row, now: Row): number {
  const lent = now.borrowedRp - before.borrowedRp;
  const service = now.debtServiceRp - before.debtServiceRp;
  const repaid = before.savingsRp - now.savingsRp + lent - service;
  return Math.max(0, before.debtRp - repaid + lent - now.debtRp);
}
