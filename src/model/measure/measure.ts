import type { Indicator, Text } from '../declare';
import type { World } from '../state/world';
import { questionOf } from './tally';
import type { Survey } from './survey';
import type { Question, TallyId } from './tally';

/** An indicator with how it is computed for village `v`, or for all when `v` is the number of villages. */
export interface Measure extends Indicator, Formula {}

export interface Formula {
  readonly of: (world: World, survey: Survey, v: number) => number;
  /** What the survey must have asked for it. */
  readonly asks: readonly Question[];
}

/** One tally per unit of another; 0 where there is nothing to divide by. */
export function per(part: TallyId, whole: TallyId): Formula {
  return { asks: [questionOf[part], questionOf[whole]], of: (_, { tally }, v) => (tally[whole][v] > 0 ? tally[part][v] / tally[whole][v] : 0) };
}

export function count(part: TallyId): Formula {
  return { asks: [questionOf[part]], of: (_, { tally }, v) => tally[part][v] };
}

/** Mean over villages, weighted by families, of a village column. */
export function overVillages(column: 'awareness' | 'jealousy' | 'facilitatorTrust' | 'ngoTrust' | 'governmentTrust' | 'stallCohesion' | 'marketShare' | 'protest' | 'effort'): Formula {
  return {
    asks: ['living'],
    of({ village }, { tally }, v) {
      if (v < village.rows) return village[column][v];
      let sum = 0;
      for (let w = 0; w < village.rows; w++) sum += village[column][w] * village.families[w];
      return sum / tally.families[v];
    },
  };
}

/** A number of the regency that is kept, not counted. */
export function kept(column: 'engagement' | 'motivation' | 'capacity' | 'trustPartners' | 'legitimacy' | 'policyInput' | 'deliveryInput' | 'jointOutput' | 'smallWins' | 'bondingDegree' | 'bridgingDegree' | 'linkingDegree' | 'reachableShare'): Formula {
  return { asks: [], of: ({ regency }) => regency[column][0] };
}

export const counted: Text = { en: 'Counted in the model.', id: 'Dihitung di dalam model.' };
export const scale: Text = { en: 'A scale of this model from 0 to 1.', id: 'Skala model ini dari 0 sampai 1.' };
