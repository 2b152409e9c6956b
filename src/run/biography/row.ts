import type { World } from '../../model';

/** Columns of a household that its biography is read from. */
const watched = [
  'village', 'persons', 'under7', 'primary', 'junior', 'senior', 'elderly', 'disabled', 'pregnant', 'componentRp', 'headSchooling', 'occupation', 'femaleHead', 'headElderly',
  'eliteTie', 'traits', 'propensity', 'mindset', 'schoolRisk',
  'baseRp', 'floorRp', 'usualTransferRp', 'workRp', 'profitRp', 'regularRp', 'transferRp', 'helpRp', 'costRp', 'claimRp', 'debtServiceRp', 'borrowedRp', 'grantRp', 'consumptionRp',
  'savingsRp', 'assetRp', 'enterprise', 'enterpriseMonths', 'skill', 'confidence', 'voice', 'trustGovernment', 'trustNgo', 'trustFacilitator', 'jealousy', 'support',
  'health', 'living', 'schooling', 'parenting', 'lossShare', 'lossMonths', 'sickMonths', 'unsafeMonths', 'shock', 'served',
  'registered', 'proxyRank', 'pkhRank', 'sembakoRank', 'communityRank', 'recipient', 'missed', 'complied',
  'invited', 'aware', 'facilitator', 'group', 'contacted', 'lastContactMonth', 'attended', 'attendance', 'course', 'reached', 'grants', 'linking',
  'circle', 'loanRp', 'loanMonths', 'loansRepaid', 'arrearsMonths', 'debtRp', 'payForwardRp', 'stage',
] as const satisfies readonly Exclude<keyof World['household'], 'rows' | 'bonding' | 'bridging'>[];

/** One household as the state holds it at one moment. */
export type Row = Readonly<Record<(typeof watched)[number], number>>;

export function rowOf({ household }: World, h: number): Row {
  const row: Partial<Record<(typeof watched)[number], number>> = {};
  for (const id of watched) row[id] = household[id][h];
  return row as Row;
}

/** A child of 7 to 15 does not go to school. */
export const outOfSchool = ({ schoolRisk, schooling, primary, junior }: Row): boolean => schoolRisk < 1 - schooling && primary + junior > 0;
