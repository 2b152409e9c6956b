import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { unitNames } from '../derive';
import type { Declared } from '../derive';
import { engineVersion } from '../model';
import { writeRecord } from '../run';
import type { RunRecord } from '../run';
import type { Writer } from './job';
import { householdColumns } from './content';
import { columnsKey, familiesOf, Panel, panelAbout, panelPlan, recordKey } from './panel';
import type { PanelColumn, PanelReader } from './panel';
import { followed } from './pieces';
import { fileName } from './provenance';

/** Rows of a row group, about: enough to pack well, few enough to hold in memory. A month is never divided. */
const groupRows = 131_072;

/**
 * The household panel as a Parquet file, a row group at a time: what is held in memory is the world, one row group and what has been
 * packed of it, however long the run is. The file carries the whole run record, so that it can be made and verified again from itself alone.
 */
export const writePanel: Writer = async (job, sink) => {
  const { spec, columns: chosen, declared } = job;
  const plan = panelPlan(chosen);
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(plan), createdBy: `Gotong engine ${engineVersion}` });
  const households = familiesOf(spec.scenario);
  const group = new RowGroup(plan, households, Math.max(1, Math.round(groupRows / households)));
  const hand = (): void => {
    if (writer.index > 0) sink.write(new Uint8Array(writer.getBuffer()));
    writer.index = 0; // the room is used again; the writer's `offset` goes on counting
  };
  let panel: Panel | null = null;
  sink.begin(fileName(spec, 'households', 'parquet'));
  const run = await followed(job, sink, 1, (world) => {
    panel ??= new Panel(world, spec.scenario);
    panel.next();
    group.add(panel.read);
    if (group.full || world.month === spec.months) void file.write(group.taken());
    hand();
  });
  file.kvMetadata = keyValues(run.record, plan, declared);
  void file.finish();
  hand();
};

function keyValues(record: RunRecord, plan: readonly PanelColumn[], declared: Declared): { key: string; value: string }[] {
  const words = householdColumns(declared);
  const described = plan.map((column) => ({ name: column.id, unit: column.unit, unitName: column.unit && unitNames[column.unit], about: panelAbout(column, words) }));
  return [
    { key: recordKey, value: writeRecord(record) },
    { key: columnsKey, value: JSON.stringify(described) },
    { key: 'gotong.title', value: JSON.stringify(record.scenario.title) },
    { key: 'gotong.digest', value: record.digest },
  ];
}

const physical = { u8: 'INT32', u16: 'INT32', i16: 'INT32', i32: 'INT32', f32: 'FLOAT', f64: 'DOUBLE', text: 'BYTE_ARRAY' } as const;
const logical = { u8: 'UINT_8', u16: 'UINT_16', i16: 'INT_16', i32: undefined, f32: undefined, f64: undefined, text: 'UTF8' } as const;

function schemaOf(plan: readonly PanelColumn[]): ConstructorParameters<typeof ParquetWriter>[0]['schema'] {
  return [
    { name: 'panel', num_children: plan.length },
    ...plan.map(({ id, kind, missing }) => ({ name: id, type: physical[kind], converted_type: logical[kind], repetition_type: missing ? ('OPTIONAL' as const) : ('REQUIRED' as const) })),
  ];
}

/** The writer takes no 16-bit whole numbers. */
const arrays = { u8: Uint8Array, u16: Int32Array, i16: Int32Array, i32: Int32Array, f32: Float32Array, f64: Float64Array };

type Room = InstanceType<(typeof arrays)[keyof typeof arrays]> | (string | number | null)[];

/** Some months of all columns, in room that is used again and again. */
class RowGroup {
  private readonly households: number;
  private readonly months: number;
  private readonly plan: readonly PanelColumn[];
  private readonly room: readonly Room[];
  private filled = 0;
  /** Months of the room that have been filled once: what never changes stands there already. */
  private known = 0;

  constructor(plan: readonly PanelColumn[], households: number, months: number) {
    const rows = households * months;
    this.plan = plan;
    this.households = households;
    this.months = months;
    this.room = plan.map(({ kind, missing }) => (kind === 'text' || missing ? new Array<null>(rows).fill(null) : new arrays[kind](rows)));
  }

  get full(): boolean {
    return this.filled === this.months;
  }

  /** Takes the columns of one month. */
  add(read: PanelReader): void {
    const from = this.filled * this.households;
    this.plan.forEach((column, c) => {
      if (column.lasting && this.filled < this.known) return;
      const values = read(column);
      const room = this.room[c];
      if (Array.isArray(room)) for (let h = 0; h < values.length; h++) room[from + h] = values[h];
      else room.set(values as ArrayLike<number>, from);
    });
    this.filled++;
    this.known = Math.max(this.known, this.filled);
  }

  /** What `ParquetWriter.write` takes; the room is free again once it has. */
  taken() {
    const rows = this.filled * this.households;
    this.filled = 0;
    const columnData = this.plan.map(({ id, kind, missing }, c) => ({
      name: id,
      data: this.room[c].length === rows ? this.room[c] : this.room[c].slice(0, rows),
      // Small whole numbers and names repeat; measured numbers hardly do, and looking for repetitions among them takes most of the time.
      encoding: kind === 'u8' || kind === 'text' || missing || id === 'month' ? ('RLE_DICTIONARY' as const) : ('PLAIN' as const),
      // Readers skip row groups by month and village; for the rest the smallest and largest value are not worth the time.
      statistics: kind === 'text' || id === 'month',
    }));
    // One page a column: a row group is no longer than a page may be.
    return { columnData, rowGroupSize: rows, pageSize: 0 };
  }
}
