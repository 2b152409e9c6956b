import { columns, value } from '../model';
import type { ColumnInfo, Text, Unit, World } from '../model';
import { quintilesOf } from '../run';
import type { Scenario } from '../run';

/** Keys under which a file of the panel says where it comes from and what its columns mean. */
export const recordKey = 'gotong.record';
export const columnsKey = 'gotong.columns';

/** A column of the household panel, which has one row for every household and month. */
export interface PanelColumn {
  readonly id: string;
  /** How a value is stored: a kind of the model's columns, or a text. */
  readonly kind: ColumnInfo['kind'] | 'text';
  readonly unit: Unit | null;
  /** Rows of other tables are counted from 1, as on the page, and a month that never came is not −1: both are missing where there is none. */
  readonly missing?: 'counted' | 'never';
  /** The same in every month. */
  readonly lasting?: true;
}

/** Values of a column at one month, by household; null for what does not apply. */
export type PanelValues = ArrayLike<number> | readonly string[] | readonly (number | null)[];

/** What says which row it is; these come first and are always there. */
const keys: readonly PanelColumn[] = [
  { id: 'month', kind: 'u16', unit: 'month' },
  { id: 'household', kind: 'i32', unit: null, lasting: true },
  { id: 'village', kind: 'text', unit: null, lasting: true },
];

/** Worked out from the state. */
const derived = ['perPersonRp', 'poor', 'quintile', 'shocks'] as const;
const derivedColumns: readonly PanelColumn[] = [
  { id: 'perPersonRp', kind: 'i32', unit: 'rupiahPerMonth' },
  { id: 'poor', kind: 'u8', unit: 'switch' },
  { id: 'quintile', kind: 'u8', unit: 'index', lasting: true },
  { id: 'shocks', kind: 'u16', unit: 'events' },
];

const missing: Readonly<Record<string, PanelColumn['missing']>> = { neighbourhood: 'counted', facilitator: 'counted', group: 'counted', circle: 'counted', lastContactMonth: 'never' };

/** Every column that can be chosen beside the keys. Ties are none: they are the network, see `network.ts`. */
const measured: readonly PanelColumn[] = [
  ...derivedColumns,
  ...columns
    .filter(({ id, table, width }) => table === 'household' && width === undefined && id !== 'household.village')
    .map(({ id, kind, unit, fixed }) => ({ id: id.slice('household.'.length), kind, unit, lasting: fixed, missing: missing[id.slice('household.'.length)] })),
];

type HouseholdColumn = Exclude<keyof World['household'], 'rows' | 'bonding' | 'bridging'>;

/** What is written unless told: who they are, how they live, what they can, whom they trust, what reached them, what struck them. */
const usual: readonly string[] = [
  'persons', 'femaleHead', 'quintile', 'occupation',
  'poor', 'stage', 'deprivation', 'consumptionRp', 'workRp', 'profitRp', 'transferRp', 'savingsRp', 'assetRp', 'debtRp', 'loanRp', 'enterprise',
  'skill', 'confidence', 'voice', 'health', 'living', 'schooling',
  'trustGovernment', 'trustNgo', 'trustFacilitator',
  'facilitator', 'group', 'contacted', 'attended', 'recipient', 'reachedNow',
  'shock', 'served', 'helpRp',
] satisfies readonly (HouseholdColumn | (typeof derived)[number])[];

/**
 * The keys and the columns that are wanted, in the order of the declarations.
 * @param chosen ids as `household.savingsRp` among others, or `all`; the usual ones where none of these is named.
 */
export function panelPlan(chosen: readonly string[] | null): PanelColumn[] {
  if (chosen?.includes('all')) return [...keys, ...measured];
  const named = measured.filter(({ id }) => chosen?.includes(`household.${id}`));
  return [...keys, ...(named.length > 0 ? named : measured.filter(({ id }) => usual.includes(id)))];
}

/** Values of a column, at the month the world of the reader stands at. Numbers may be views of the world, which change with it. */
export type PanelReader = (column: PanelColumn) => PanelValues;

/** Follows a run from month 0: `next` at every month, in order, then the columns can be read. */
export class Panel {
  private readonly world: World;
  private readonly month: Uint16Array;
  private readonly household: Int32Array;
  private readonly village: readonly string[];
  private readonly quintile: Uint8Array;
  private readonly shocks: Uint16Array;

  /** @param world at month 0. */
  constructor(world: World, { villages }: Scenario) {
    this.world = world;
    this.month = new Uint16Array(world.household.rows);
    this.household = Int32Array.from({ length: world.household.rows }, (_, h) => h + 1);
    this.village = Array.from(world.household.village, (v) => villages[v].name);
    this.quintile = quintilesOf(world);
    this.shocks = new Uint16Array(world.household.rows);
  }

  next(): void {
    const { household, month } = this.world;
    if (month > 0) for (let h = 0; h < household.rows; h++) if (household.shock[h] !== 0) this.shocks[h] += 1;
  }

  readonly read: PanelReader = ({ id, missing: absent }) => {
    const { world } = this;
    const { household } = world;
    switch (id) {
      case 'month': return this.month.fill(world.month);
      case 'household': return this.household;
      case 'village': return this.village;
      case 'quintile': return this.quintile;
      case 'shocks': return this.shocks;
      case 'perPersonRp': return perPersonOf(world);
      case 'poor': return poorOf(world);
      default: return absent ? withMissing(household[id as HouseholdColumn], absent) : household[id as HouseholdColumn];
    }
  };
}

// Plain loops: these run over millions of rows, and a function for each of them takes several times as long.

/** 1 for those that consume less than the poverty line per person. */
function poorOf(world: World): Uint8Array {
  const { consumptionRp, persons, rows } = world.household;
  const lineRp = value(world, 'household.povertyLineRpPerMonth');
  const poor = new Uint8Array(rows);
  for (let h = 0; h < rows; h++) poor[h] = consumptionRp[h] < lineRp * persons[h] ? 1 : 0;
  return poor;
}

function perPersonOf({ household: { consumptionRp, persons, rows } }: World): Int32Array {
  const perPersonRp = new Int32Array(rows);
  for (let h = 0; h < rows; h++) perPersonRp[h] = Math.round(consumptionRp[h] / persons[h]);
  return perPersonRp;
}

function withMissing(values: ArrayLike<number>, absent: 'counted' | 'never'): (number | null)[] {
  const first = absent === 'counted' ? 1 : 0;
  const shown = new Array<number | null>(values.length);
  for (let h = 0; h < values.length; h++) shown[h] = values[h] < 0 ? null : values[h] + first;
  return shown;
}

export function familiesOf({ villages }: Scenario): number {
  return villages.reduce((sum, { families }) => sum + families, 0);
}

const own: Readonly<Record<string, Text>> = {
  month: { en: 'Month of the run; 0 is the start', id: 'Bulan simulasi; 0 adalah awal' },
  household: { en: 'Number of the household, the same in every month and as on the page', id: 'Nomor keluarga, sama pada setiap bulan dan seperti di halaman' },
  village: { en: 'Name of the village', id: 'Nama desa' },
};

/** What a column means. `declared` are the columns of households with their words, see `householdColumns`. */
export function panelAbout({ id, missing: absent }: PanelColumn, declared: readonly { readonly id: string; readonly about: Text }[]): Text {
  const about = own[id] ?? declared.find((column) => column.id === id)?.about ?? { en: id, id };
  if (!absent) return about;
  const lead = ({ en, id: indonesian }: Text): Text => ({ en: en.split(';')[0], id: indonesian.split(';')[0] });
  const { en, id: indonesian } = lead(about);
  return absent === 'counted' ? { en: `${en}, counted from 1; missing: none`, id: `${indonesian}, dihitung dari 1; kosong: tidak ada` } : { en: `${en}; missing: never`, id: `${indonesian}; kosong: belum pernah` };
}
