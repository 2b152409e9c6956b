import { value, type World } from './world';

/**
 * What shocks take on average from work income, by main work (0 farm, others), and in rupiah a month. Consumption was calibrated on
 * surveys in which shocks happen, so work pays this much more in a month without one: shocks then spread luck around the
 * calibrated mean and do not lower it. `shock.scale` is left out: more shocks than usual do make people poorer.
 */
export function usualLoss(world: World): { farmShare: number; otherShare: number; costRp: number } {
  const illness = value(world, 'shock.illnessPerYear');
  const death = value(world, 'shock.deathPerYear');
  const otherShare = (illness * monthsLost(2, 5, 0.2, 0.3) + value(world, 'shock.jobPerYear') * monthsLost(2, 3, 0.4, 0.4) + death * 0.5 * 12
    + value(world, 'shock.violencePerYear') * monthsLost(2, 3, 0.1, 0.2)) / 12;
  const farmShare = otherShare + (value(world, 'shock.cropPerYear') * 0.5 * 4 + value(world, 'shock.pricePerYear') * 0.2 * 6) / 12;
  return { farmShare, otherShare, costRp: Math.round((illness * 1200000 + death * 2000000) / 12) };
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
