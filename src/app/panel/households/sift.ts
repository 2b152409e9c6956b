import type { HouseholdTable, TableColumnId } from '../../../run';

/** Which families a reader wants to see. */
export interface Sieve {
  /** Part of a name, or a number. */
  readonly search: string;
  /** Village row; −1 for all. */
  readonly village: number;
  /** Welfare stage; 0 for all. */
  readonly stage: number;
  readonly only: readonly Trait[];
}

export const traits = ['poor', 'never', 'enterprise', 'receiving', 'struck'] as const;
export type Trait = (typeof traits)[number];

/** By which column, and whether the largest come first. `family` is the row itself. */
export interface Order {
  readonly column: TableColumnId | 'family' | 'name';
  readonly down: boolean;
}

const holds: Readonly<Record<Trait, (values: HouseholdTable['values'], h: number) => boolean>> = {
  poor: ({ poor }, h) => poor[h] === 1,
  never: ({ reached }, h) => reached[h] === 0,
  enterprise: ({ enterprise }, h) => enterprise[h] === 1,
  receiving: ({ recipient }, h) => recipient[h] !== 0,
  struck: ({ shocks }, h) => shocks[h] > 0,
};

/** Rows of the families that pass, in the order wanted; ties keep the order of the families. @param nameOf the name of the head of a household. */
export function sifted({ households, values }: HouseholdTable, sieve: Sieve, order: Order, nameOf: (h: number) => string): Int32Array {
  const { village, stage, only } = sieve;
  const search = sieve.search.trim().toLocaleLowerCase();
  const number = /^[\d.,\s]+$/.test(search) ? Number(search.replace(/[.,\s]/g, '')) : NaN;
  const found = (h: number): boolean => search === '' || (Number.isNaN(number) ? nameOf(h).toLocaleLowerCase().includes(search) : h + 1 === number);
  const rows = new Int32Array(households);
  let count = 0;
  for (let h = 0; h < households; h++) {
    if ((village >= 0 && values.village[h] !== village) || (stage > 0 && values.stage[h] !== stage) || !only.every((trait) => holds[trait](values, h)) || !found(h)) continue;
    rows[count++] = h;
  }
  return ordered(rows.subarray(0, count), values, order, nameOf);
}

function ordered(rows: Int32Array, values: HouseholdTable['values'], { column, down }: Order, nameOf: (h: number) => string): Int32Array {
  if (column === 'family') return down ? rows.reverse() : rows;
  const sign = down ? -1 : 1;
  if (column === 'name') {
    const names = new Map(Array.from(rows, (h) => [h, nameOf(h)]));
    return rows.sort((a, b) => sign * names.get(a)!.localeCompare(names.get(b)!) || a - b);
  }
  const of = values[column];
  return rows.sort((a, b) => sign * (of[a] - of[b]) || a - b);
}
