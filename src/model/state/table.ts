import type { Text, Unit } from '../declare';

/** How a column is stored. Money is `f64` (whole rupiah, exact to 9e15) or `i32` (a month's amounts of one household). */
export type Kind = 'u8' | 'u16' | 'i16' | 'i32' | 'f32' | 'f64';

interface ArrayOf {
  u8: Uint8Array;
  u16: Uint16Array;
  i16: Int16Array;
  i32: Int32Array;
  f32: Float32Array;
  f64: Float64Array;
}

/** One column: how it is stored, what it means. */
export interface Column {
  readonly kind: Kind;
  readonly unit: Unit;
  readonly about: Text;
  /** Numbers per row; 1 unless told. */
  readonly width?: number;
  /** Set when the world is made and never after: keyframes leave it out. */
  readonly fixed?: true;
}

export type Columns = Readonly<Record<string, Column>>;

/** The typed arrays of a table, by column id. */
export type Table<C extends Columns> = { readonly [K in keyof C]: ArrayOf[C[K]['kind']] } & { readonly rows: number };

const constructors = { u8: Uint8Array, u16: Uint16Array, i16: Int16Array, i32: Int32Array, f32: Float32Array, f64: Float64Array };

export interface TablePlan {
  readonly id: string;
  readonly columns: Columns;
  readonly rows: number;
}

export interface Tables {
  /** Columns set once; never copied by a keyframe. */
  readonly fixed: ArrayBuffer;
  /** Columns that change; a keyframe is a copy of this. */
  readonly state: ArrayBuffer;
  readonly views: Readonly<Record<string, Record<string, ArrayOf[Kind]>>>;
}

/**
 * Lays all tables out in two buffers, column after column, each on an 8-byte boundary:
 *
 *     fixed: | household.village | household.persons | ... | village.families | ...
 *     state: | household.savingsRp | household.skill | ... | flow.monthRp | flow.totalRp |
 */
export function layTables(plans: readonly TablePlan[]): Tables {
  const size = { fixed: 0, state: 0 };
  const places: { plan: TablePlan; id: string; column: Column; buffer: 'fixed' | 'state'; offset: number; length: number }[] = [];
  for (const plan of plans) {
    for (const [id, column] of Object.entries(plan.columns)) {
      const buffer = column.fixed ? 'fixed' : 'state';
      const length = plan.rows * (column.width ?? 1);
      places.push({ plan, id, column, buffer, offset: size[buffer], length });
      size[buffer] += Math.ceil((length * constructors[column.kind].BYTES_PER_ELEMENT) / 8) * 8;
    }
  }
  const buffers = { fixed: new ArrayBuffer(size.fixed), state: new ArrayBuffer(size.state) };
  const views: Record<string, Record<string, ArrayOf[Kind]>> = {};
  for (const plan of plans) views[plan.id] = {};
  for (const { plan, id, column, buffer, offset, length } of places) {
    views[plan.id][id] = new constructors[column.kind](buffers[buffer], offset, length);
  }
  return { ...buffers, views };
}

/** The view of one table, typed by its declaration. */
export function tableOf<C extends Columns>(tables: Tables, id: string, columns: C, rows: number): Table<C> {
  const views = tables.views[id];
  for (const name of Object.keys(columns)) if (!views[name]) throw new Error(`table ${id} has no column ${name}`);
  return { ...views, rows } as Table<C>;
}
