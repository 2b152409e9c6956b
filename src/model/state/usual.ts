import { value, type World } from './world';

/**
 * What shocks take on average from work income, by main work (0 farm, others), and in rupiah a month. Consumption was calibrated on
 * surveys in which shocks happen, so work pays this much more in a month without one: shocks then spread luck around the
 * calibrated mean and do not lower it. `shock.scale` is left out: more shocks than usual do make people poorer.
 */
export function usualLoss(world: World): { farmShare: number; otherShare: number; costRp: number } {
  const illness = value(world, 'shock.illnessPerYear');
  const death = value(world, 'shock.deathPerYear');
  // Mean share of income lost × mean months ÷ 12, from the ranges in the process.
  const otherShare = (illness * 0.35 * 4 + value(world, 'shock.jobPerYear') * 0.6 * 3 + death * 0.5 * 12 + value(world, 'shock.violencePerYear') * 0.2 * 3) / 12;
  const farmShare = otherShare + (value(world, 'shock.cropPerYear') * 0.5 * 4 + value(world, 'shock.pricePerYear') * 0.2 * 6) / 12;
  return { farmShare, otherShare, costRp: Math.round((illness * 1200000 + death * 2000000) / 12) };
}
