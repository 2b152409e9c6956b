import type { Indicator, Text } from '../declare';
import type { World } from '../state/world';
import type { Survey, TallyId } from './survey';

/** An indicator with how it is computed for village `v`, or for all when `v` is the number of villages. */
export interface Measure extends Indicator {
  readonly of: (world: World, survey: Survey, v: number) => number;
}

/** One tally per unit of another; 0 where there is nothing to divide by. */
export const per = (part: TallyId, whole: TallyId) => (_: World, { tally }: Survey, v: number): number => (tally[whole][v] > 0 ? tally[part][v] / tally[whole][v] : 0);
export const count = (part: TallyId) => (_: World, { tally }: Survey, v: number): number => tally[part][v];

/** Mean over villages, weighted by families, of a village column. */
export function overVillages(column: 'awareness' | 'jealousy' | 'facilitatorTrust' | 'ngoTrust' | 'governmentTrust' | 'stallCohesion' | 'marketShare' | 'protest' | 'effort') {
  return ({ village }: World, { tally }: Survey, v: number): number => {
    if (v < village.rows) return village[column][v];
    let sum = 0;
    for (let w = 0; w < village.rows; w++) sum += village[column][w] * village.families[w];
    return sum / tally.families[v];
  };
}

/** A number of the regency that is kept, not counted. */
export function kept(column: 'engagement' | 'motivation' | 'capacity' | 'trustPartners' | 'legitimacy' | 'policyInput' | 'deliveryInput' | 'jointOutput' | 'smallWins' | 'bondingDegree' | 'bridgingDegree' | 'linkingDegree' | 'reachableShare') {
  return ({ regency }: World): number => regency[column][0];
}

export const counted: Text = { en: 'Counted in the model.', id: 'Dihitung di dalam model.' };
export const scale: Text = { en: 'A scale of this model from 0 to 1.', id: 'Skala model ini dari 0 sampai 1.' };
