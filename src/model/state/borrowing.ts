import { log, logistic } from '../math';
import { bondingWidth } from './household';
import { addedRp, gainRp, tradeOf, tradersAtHeart } from './trade';
import { value } from './value';
import type { World } from './world';

/** Whether a household may and would join, next to the first `count` of those `gathered`. */
export type Candidacy = (h: number, gathered: Int32Array, count: number) => boolean;

/**
 * Who may join a savings and loan group or borrow without one, and wants to: informed families without a loan, among the neediest in
 * the eyes of the neighbours, who had no more loans than allowed. The wish is a lasting trait (one number for each family and all
 * months) that trust in the facilitator strengthens, and a close neighbour who is in a group or among the first
 * `count` of those `gathered` for one.
 */
export function candidates(world: World, inclination: Float64Array): Candidacy {
  const { household, village } = world;
  const { aware, loanRp, arrearsMonths, loansRepaid, communityRank, trustFacilitator, bonding, circle } = household;
  const share = value(world, 'credit.willingShare');
  const base = log(share / (1 - share));
  const peer = value(world, 'credit.peerEffect');
  const trust = value(world, 'credit.trustEffect');
  const eligible = value(world, 'credit.eligibleShare');
  const mostLoans = value(world, 'credit.mostLoans');
  return (h, gathered, count) => {
    if (communityRank[h] >= eligible * village.families[household.village[h]] || !aware[h]) return false;
    if (loanRp[h] > 0 || arrearsMonths[h] > 0 || loansRepaid[h] >= mostLoans) return false;
    const alone = base + trust * (trustFacilitator[h] - 0.5);
    if (inclination[h] < logistic(alone)) return true;
    if (inclination[h] >= logistic(alone + peer)) return false;
    for (let k = h * bondingWidth; k < (h + 1) * bondingWidth; k++) {
      const neighbour = bonding[k];
      if (neighbour < 0) continue;
      if (circle[neighbour] >= 0) return true;
      for (let i = 0; i < count; i++) if (gathered[i] === neighbour) return true;
    }
    return false;
  };
}

/**
 * Who asks for a loan of this size has a use for it: a debt to a moneylender that costs more, an enterprise that earns more with it
 * than it costs, or the thought of one that it lacks no more than the loan to open and expects to gain by.
 */
export function loanPurpose(world: World): (h: number, sizeRp: number) => boolean {
  const { household, village } = world;
  const { enterprise, debtRp, assetRp, savingsRp, baseRp, floorRp, usualTransferRp, village: village_h } = household;
  const trade = tradeOf(world);
  const trades = tradersAtHeart(world);
  const capitalRp = value(world, 'market.entryCapitalRp');
  const kept = 1 - value(world, 'credit.heldShare');
  return (h, sizeRp) => {
    if (debtRp[h] > 0) return true;
    const sells = village.marketShare[village_h[h]];
    if (enterprise[h]) return addedRp(trade, household, h, assetRp[h], sizeRp, sells) > trade.interest * sizeRp;
    const lackingRp = capitalRp - savingsRp[h];
    return lackingRp > 0 && lackingRp <= kept * sizeRp && trades(h)
      && gainRp(trade, household, h, capitalRp, sizeRp, sells, baseRp[h] - floorRp[h] - usualTransferRp[h]) > 0;
  };
}

/** Amounts of a group loan. */
export interface LoanTerms {
  /** Amount of the loan that follows this many repaid ones. */
  sizeRp(repaid: number): number;
  /** Principal of one instalment of a loan of this size; the last one may be a few rupiah less. */
  principalRp(sizeRp: number): number;
  /** Principal of the running loan of a household that is due and not paid. */
  overdueRp(h: number): number;
}

export function loanTerms(world: World): LoanTerms {
  const { loanRp, loanMonths, loansRepaid } = world.household;
  const firstRp = value(world, 'credit.firstLoanRp');
  const mostRp = value(world, 'credit.mostLoanRp');
  const termMonths = value(world, 'credit.termMonths');
  const sizeRp = (repaid: number): number => Math.min(mostRp, firstRp * (repaid + 1));
  const principalRp = (size: number): number => Math.ceil(size / termMonths);
  return { sizeRp, principalRp, overdueRp: (h) => loanRp[h] - Math.min(loanRp[h], principalRp(sizeRp(loansRepaid[h])) * loanMonths[h]) };
}

/**
 * What a household of so many persons that lives on so much keeps for living before it pays instalments, interest or the cost of a
 * shock: a share of its living, and never less than bare living. In rupiah a month.
 */
export function keeping(world: World): (livingRp: number, persons: number) => number {
  const bareRp = value(world, 'credit.subsistenceShare') * value(world, 'household.povertyLineRpPerMonth');
  const share = value(world, 'credit.keptShare');
  return (livingRp, persons) => Math.round(Math.max(bareRp * persons, share * livingRp));
}
