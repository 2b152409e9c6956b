/** Nobody lives on transfers and own produce alone: this share of cash at least is earned. */
const leastEarned = 0.2;
/** Hours never fall below half of the usual, nor rise above one and a quarter of it. Assumed. */
const leastEffort = 0.5;
const mostEffort = 1.25;

/** Cash that a household has to earn this month, beside own produce and the transfers that were usual. */
export function toEarnRp(baseRp: number, floorRp: number, usualTransferRp: number): number {
  const cash = baseRp - floorRp;
  return Math.max(leastEarned * cash, cash - usualTransferRp);
}

/** Hours worked relative to the usual: of each rupiah of regular transfers beyond the usual ones a share is taken as rest, and the other way round. */
export function effort(response: number, earnedRp: number, regularRp: number, usualTransferRp: number): number {
  if (regularRp === usualTransferRp || earnedRp <= 0) return 1;
  const wanted = 1 - (response * (regularRp - usualTransferRp)) / earnedRp;
  return wanted < leastEffort ? leastEffort : wanted > mostEffort ? mostEffort : wanted;
}
