import { value } from '../model';
import type { World } from '../model';

/** Columns of the table that the state holds as they are. */
const plain = [
  'village', 'stage', 'stageSinceMonth', 'persons', 'femaleHead', 'occupation', 'reached', 'lastContactMonth', 'recipient', 'regularRp', 'facilitator', 'group', 'circle', 'enterprise', 'profitRp',
  'savingsRp', 'loanRp', 'debtRp', 'skill', 'confidence', 'voice',
] as const satisfies readonly Exclude<keyof World['household'], 'rows' | 'bonding' | 'bridging'>[];
export type PlainId = (typeof plain)[number];

/** One number per household for every column; the place is the household's row. */
export type TableValues = { readonly [K in PlainId]: World['household'][K] } & {
  /** Whole rupiah a month. */
  readonly perPersonRp: Int32Array;
  readonly poor: Uint8Array;
  readonly quintile: Uint8Array;
  readonly shocks: Uint16Array;
};

export type TableColumnId = keyof TableValues;

/** All households of a run at one month. The arrays are the receiver's own. */
export interface HouseholdTable {
  readonly month: number;
  readonly households: number;
  /** Rupiah a month and person: below it a household is poor. */
  readonly povertyLineRp: number;
  readonly values: TableValues;
}

/**
 * The table of the month a world stands at.
 * @param quintile fifth of every household at month 0, see `quintilesOf`.
 * @param shocks months in which each household was struck so far.
 */
export function householdTableOf(world: World, quintile: Uint8Array, shocks: Uint16Array): HouseholdTable {
  const { household, month } = world;
  const povertyLineRp = value(world, 'household.povertyLineRpPerMonth');
  const copies = Object.fromEntries(plain.map((id) => [id, household[id].slice()])) as unknown as { readonly [K in PlainId]: World['household'][K] };
  const perPersonRp = Int32Array.from(household.consumptionRp, (rupiah, h) => Math.round(rupiah / household.persons[h]));
  const poor = Uint8Array.from(household.consumptionRp, (rupiah, h) => (rupiah < povertyLineRp * household.persons[h] ? 1 : 0));
  return { month, households: household.rows, povertyLineRp, values: { ...copies, perPersonRp, poor, quintile: quintile.slice(), shocks } };
}

/** What quintiles are made from: a world, or as much of it. */
export interface Living {
  readonly household: Pick<World['household'], 'consumptionRp' | 'persons'>;
}

/** Fifth of every household by consumption per person, 1 the poorest, so that each fifth holds as many persons; read from a world at month 0. */
export function quintilesOf({ household: { consumptionRp, persons } }: Living): Uint8Array {
  const line = Array.from(consumptionRp, (_, h) => h).sort((a, b) => consumptionRp[a] / persons[a] - consumptionRp[b] / persons[b] || a - b);
  const all = persons.reduce((sum, each) => sum + each, 0);
  const quintile = new Uint8Array(line.length);
  let before = 0;
  for (const h of line) {
    // A household belongs where its middle person stands.
    quintile[h] = 1 + Math.min(4, Math.floor((5 * (before + persons[h] / 2)) / all));
    before += persons[h];
  }
  return quintile;
}
