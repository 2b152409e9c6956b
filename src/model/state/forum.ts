import { pow } from '../math';
import { postsOf } from './service';
import { value } from './value';
import type { World } from './world';

/**
 * What policy and delivery (both 0 to 1) make together: a CES function that gives 1 when both are full. The lower the elasticity,
 * the less one makes up for the other; at or below 1 there is nothing without both.
 */
export function jointOutput(policy: number, delivery: number, elasticity: number, policyShare: number): number {
  if (elasticity <= 1 && (policy <= 0 || delivery <= 0)) return 0;
  if (elasticity === 1) return pow(policy, policyShare) * pow(delivery, 1 - policyShare);
  const rho = 1 - 1 / elasticity;
  return pow(policyShare * pow(policy, rho) + (1 - policyShare) * pow(delivery, rho), 1 / rho);
}

/** Policy that government brings, 0 to 1: `onTime` is the share of its money that is not overdue, 0 when it gives none. */
export function policyOf(world: World, onTime: number): number {
  const alone = value(world, 'forum.policyAlone');
  const funds = value(world, 'forum.fundsShare');
  return alone + (1 - alone) * value(world, 'government.activeShare') * (1 - funds + funds * onTime);
}

/** Shared motivation that engagement, trust between partners and legitimacy carry: none of them makes up for the others. */
export function motivationOf(engagement: number, trust: number, legitimacy: number): number {
  return pow(engagement * trust * legitimacy, 1 / 3);
}

/** Legitimacy of the partners in the eyes of the villages: mean trust in them, where it is not soured by jealousy. */
export function legitimacyOf({ village }: World): number {
  let sum = 0;
  let families = 0;
  for (let v = 0; v < village.rows; v++) {
    sum += village.families[v] * 0.5 * (village.governmentTrust[v] + village.ngoTrust[v]) * (1 - village.jealousy[v]);
    families += village.families[v];
  }
  return sum / families;
}

/** The forum at month 0, from its starting conditions; nobody has delivered anything yet, so the plan stands in. */
export function startForum(world: World): void {
  const { regency } = world;
  const present = value(world, 'ngo.present');
  regency.engagement[0] = present * value(world, 'forum.engagement');
  regency.trustPartners[0] = present * value(world, 'forum.trustPartners');
  regency.legitimacy[0] = present * legitimacyOf(world);
  regency.motivation[0] = motivationOf(regency.engagement[0], regency.trustPartners[0], regency.legitimacy[0]);
  regency.policyInput[0] = policyOf(world, value(world, 'government.partnershipBudgetRpPerYear') > 0 ? 1 : 0);
  const [government, ngo] = [postsOf(world, 0), postsOf(world, 1)];
  regency.deliveryInput[0] = government + ngo > 0 ? 1 : 0;
  regency.jointOutput[0] = jointOutput(regency.policyInput[0], regency.deliveryInput[0], value(world, 'forum.elasticity'), value(world, 'forum.policyShare'));
}
