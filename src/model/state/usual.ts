import { value } from './value';
import type { World } from './world';

/**
 * Interest to moneylenders that the mean household pays in a month, in its poverty line, where they lend as declared: 3 % of households
 * owe a fifth of what they live on, about one and a half poverty lines, at 12 %. As for shocks, dearer lenders do make people poorer.
 */
const usualInterest = 0.03 * 0.12 * 0.2 * 1.5;

/**
 * What shocks take on average from work income, by main work (0 farm, others), and in rupiah a month, interest on debts included.
 * Consumption was calibrated on surveys in which shocks happen, so work pays this much more in a month without one: shocks then spread
 * luck around the calibrated mean and do not lower it. `shock.scale` is left out: more shocks than usual do make people poorer. So is
 * eviction, which takes from the few that trade and next to nothing from the mean.
 */
export function usualLoss(world: World): { farmShare: number; otherShare: number; costRp: number } {
  const illness = value(world, 'shock.illnessPerYear');
  const death = value(world, 'shock.deathPerYear');
  const otherShare = (illness * (monthsLost(2, 5, 0.2, 0.3) + weakMonths(world)) + value(world, 'shock.jobPerYear') * monthsLost(2, 3, 0.4, 0.4) + death * 0.5 * 12
    + value(world, 'shock.violencePerYear') * monthsLost(2, 3, 0.1, 0.2)) / 12;
  const farmShare = otherShare + (value(world, 'shock.cropPerYear') * 0.5 * 4 + value(world, 'shock.pricePerYear') * 0.2 * 6) / 12;
  const lineRp = value(world, 'household.povertyLineRpPerMonth') * value(world, 'household.meanPersons');
  return { farmShare, otherShare, costRp: Math.round((illness * 1200000 + death * 2000000) / 12 + usualInterest * lineRp) };
}

/** Health that a serious illness takes at once. Assumed. */
export const illnessHealthLoss = 0.4;

/** Months of work that the weakness left by an illness takes while health recovers. */
function weakMonths(world: World): number {
  const recovery = value(world, 'household.healthRecoveryPerMonth');
  return (value(world, 'household.healthWorkEffect') * illnessHealthLoss * (1 - recovery)) / recovery;
}

/**
 * Mean of share × months when one severity s, uniform in 0 to 1, gives both: months `fewest` + floor(`kinds`·s), share `least` + `slope`·s.
 * Long shocks are severe ones, so this is more than the product of the means.
 */
function monthsLost(fewest: number, kinds: number, least: number, slope: number): number {
  let sum = 0;
  for (let k = 0; k < kinds; k++) sum += ((fewest + k) * (least + (slope * (k + 0.5)) / kinds)) / kinds;
  return sum;
}
