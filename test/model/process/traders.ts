import type { World } from '../../../src/model';
import { usualLoss } from '../../../src/model/state/usual';
import { calm, force, hold, make, run, type Settings } from '../world';

export const million = 1_000_000;
const plain: Settings = {
  ...calm, 'market.returnScale': 0.15, 'market.skillEffect': 0.14, 'market.fixedCostRpPerMonth': 60_000, 'market.timeShare': 0.4, 'market.ownWorkReturn': 0.95, 'market.entryCapitalRp': 2e6,
  'market.depreciationPerMonth': 0.02, 'market.resaleShare': 0.5, 'household.femaleHeadShare': 0, 'household.effortResponse': 0,
};

/** Households outside farming with two million of cash income each, nothing saved, no enterprise, no transfers, nobody struck. */
export function village(families: number, set: Settings = {}): World {
  const world = make({ villages: [families], set: { ...plain, ...set } });
  run(world, 'calendar');
  const { household } = world;
  household.occupation.fill(1);
  household.lossMonths.fill(0);
  household.enterprise.fill(0);
  household.assetRp.fill(0);
  household.profitRp.fill(0);
  household.workShare.fill(1);
  household.floorRp.fill(million);
  household.baseRp.fill(3 * million);
  household.usualTransferRp.fill(0);
  household.skill.fill(0.5);
  household.confidence.fill(0.5);
  household.mindset.fill(0.4);
  household.health.fill(1);
  household.under7.fill(0);
  for (let h = 0; h < families; h++) hold(world, h, 0);
  world.village.enterprises[0] = 0;
  world.village.supplyRp[0] = 0;
  world.village.baseSlots[0] = 100;
  world.village.baseDemandRp[0] = 1e9;
  force(world, 'market.entryPerYear', 0);
  force(world, 'market.deathPerYear', 0);
  return world;
}

/** Gives a household an enterprise with these assets. */
export function own(world: World, h: number, assetRp: number, months = 60): void {
  world.household.enterprise[h] = 1;
  world.household.assetRp[h] = assetRp;
  world.household.enterpriseMonths[h] = months;
  world.village.enterprises[0] += 1;
}

/** Work of a month in which nobody is struck: what the usual losses take comes on top. */
export const work = (world: World) => 2 * million / (1 - usualLoss(world).otherShare) + usualLoss(world).costRp;
