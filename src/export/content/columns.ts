import { nearest } from '../../derive';
import type { Declared } from '../../derive';
import { indicatorIndex } from '../../model';
import type { ColumnInfo, Indicator, Text } from '../../model';
import { householdTableColumns } from '../../run';
import { indicatorGroups } from '../../words';
import { heading } from '../table';

/** Before the id of a column of households, so that it is not taken for the indicator of that name. */
const householdPrefix = 'household.';
/** Every column there is, and none of a kind. */
export const everyColumn = 'all';
export const noColumn = { indicators: 'none', households: `${householdPrefix}none` } as const;

/** A column that a person can choose. */
export interface ColumnChoice {
  /** `p0` for an indicator, `household.savingsRp` for a column of the households. */
  readonly id: string;
  readonly label: Text;
  readonly usual: boolean;
}

export interface ColumnGroup {
  readonly kind: 'indicators' | 'households';
  readonly title: Text;
  readonly choices: readonly ColumnChoice[];
}

/** What a household column is called and means, from the declarations with their words. */
export interface HouseholdColumn {
  /** As in the state and in the page's table of households, without prefix. */
  readonly id: string;
  readonly label: Text;
  readonly about: Text;
  readonly unit: ColumnInfo['unit'];
  readonly kind: ColumnInfo['kind'];
  /** Shown unless others are chosen. */
  readonly usual: boolean;
}

/** All columns of households but their ties: those of the page's table first, in its order, then the rest of the state. */
export function householdColumns({ columns }: Declared): HouseholdColumn[] {
  const state = new Map(columns.filter(({ table, width }) => table === 'household' && width === undefined).map((column) => [column.id.slice(householdPrefix.length), column]));
  const usual = householdTableColumns.map(({ id, label, about, unit }) => {
    const column = state.get(id);
    return { id, label, about: column?.about ?? about, unit, kind: column?.kind ?? 'i32', usual: true };
  });
  const shown = new Set<string>(usual.map(({ id }) => id));
  const rest = [...state].filter(([id]) => !shown.has(id)).map(([id, { about, unit, kind }]) => ({ id, label: heading(about), about, unit, kind, usual: false }));
  return [...usual, ...rest];
}

/** Everything that can be chosen, under the headings that indicators have everywhere, then the columns of households. */
export function columnGroups(declared: Declared): ColumnGroup[] {
  const household = householdColumns(declared);
  const choices = (usual: boolean) => household.filter((column) => column.usual === usual).map(({ id, label }) => ({ id: householdPrefix + id, label, usual }));
  return [
    ...indicatorGroups.map(({ title, ids }) => ({
      kind: 'indicators' as const, title, choices: ids.map((id) => ({ id, label: indicatorHeading(declared.indicators[indicatorIndex[id]]), usual: true })),
    })),
    { kind: 'households', title: { en: 'Households', id: 'Keluarga' }, choices: choices(true) },
    { kind: 'households', title: { en: 'More about households', id: 'Lebih banyak tentang keluarga' }, choices: choices(false) },
  ];
}

/** `Poverty rate (P0)` */
export function indicatorHeading({ label, symbol }: Pick<Indicator, 'label' | 'symbol'>): Text {
  return symbol ? { en: `${label.en} (${symbol})`, id: `${label.id} (${symbol})` } : label;
}

/** Indicators that are wanted, in their order: those named, or all when nothing is said about them. */
export function wantedIndicators(declared: Declared, columns: readonly string[] | null): readonly Indicator[] {
  if (columns?.includes(noColumn.indicators)) return [];
  const named = declared.indicators.filter(({ id }) => columns?.includes(id));
  return named.length === 0 || columns?.includes(everyColumn) ? declared.indicators : named;
}

/** Columns of households that are wanted, in their order: those named, or the usual ones when nothing is said about them. */
export function wantedHouseholdColumns(declared: Declared, columns: readonly string[] | null): HouseholdColumn[] {
  const all = householdColumns(declared);
  if (columns?.includes(noColumn.households)) return [];
  if (columns?.includes(everyColumn)) return all;
  const named = all.filter(({ id }) => columns?.includes(householdPrefix + id));
  return named.length === 0 ? all.filter(({ usual }) => usual) : named;
}

/** The first name that no column has, with the nearest that one has; null when all are known. */
export function unknownColumn(declared: Declared, columns: readonly string[]): { readonly found: string; readonly nearest: string } | null {
  const known = [everyColumn, ...Object.values(noColumn), ...columnGroups(declared).flatMap(({ choices }) => choices.map(({ id }) => id))];
  const found = columns.find((id) => !known.includes(id));
  return found === undefined ? null : { found, nearest: nearest(found, known) };
}
