import { parquetMetadataAsync, parquetRead } from 'hyparquet';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { monthsOf, Recorder } from '../../run';
import type { RunRecord } from '../../run';
import { familiesOf, Panel, panelPlan, recordKey } from '../panel';
import type { PanelColumn, PanelValues } from '../panel';
import { damaged } from './archive';
import { shownCell } from './cells';
import { byAnotherEngine, judged, nothingCompared } from './judge';
import { originOfRecord } from './origin';
import type { Difference, FileSource, Tell, Verdict } from './verdict';

/** The household panel: read a row group at a time while its run is repeated. */
export async function verifyParquet(source: FileSource, tell: Tell): Promise<Verdict> {
  const file: AsyncBuffer = {
    byteLength: source.bytes,
    slice: async (start, end = source.bytes) => (await source.slice(start, end)).buffer,
  };
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw damaged(source, error);
  });
  const origin = await originOfRecord(metadata.key_value_metadata?.find(({ key }) => key === recordKey)?.value, source);
  const other = byAnotherEngine('parquet', source, origin);
  if (other) return other;
  const { run } = origin;
  const names = metadata.schema.slice(1).map(({ name }) => name);
  const plan = panelPlan(['all']).filter(({ id }) => names.includes(id));
  const strange = names.filter((name) => !plan.some(({ id }) => id === name));
  const households = familiesOf(run.scenario);
  const villages = run.scenario.villages.flatMap(({ name, families }) => Array<string>(families).fill(name));
  const comparison = new PanelComparison(villages);
  const groups = rowGroups(file, metadata, plan, source);
  let group: RowGroup | null = null;
  let panel: Panel | null = null;
  let again: RunRecord | null = null;
  const recorder = new Recorder(run);
  for (const world of monthsOf(run)) {
    const { month } = world;
    panel ??= new Panel(world, run.scenario);
    panel.next();
    recorder.note(world);
    const start = month * households;
    for (let h = 0; h < households; ) {
      if (!group || start + h >= group.end) group = (await groups.next()).value ?? null;
      if (!group) {
        comparison.ends(month, h);
        break;
      }
      const rows = Math.min(households - h, group.end - start - h);
      for (const column of plan) comparison.compare(column.id, panel.read(column), h, group.values[column.id] ?? [], start + h - group.start, rows, month);
      h += rows;
    }
    await tell(month / run.months);
    if (month === run.months) again = recorder.record(world);
  }
  if (!again) throw new RangeError('a run without an end');
  if (Number(metadata.num_rows) > households * (run.months + 1)) comparison.goesOn();
  return judged('parquet', source, origin, again, { ...nothingCompared, ...comparison.result(), strange });
}

interface RowGroup {
  readonly start: number;
  /** Row after the last one. */
  readonly end: number;
  readonly values: Readonly<Record<string, ArrayLike<unknown>>>;
}

/** Row groups one after another: no more than one is in memory. */
async function* rowGroups(file: AsyncBuffer, metadata: FileMetaData, plan: readonly PanelColumn[], source: FileSource): AsyncGenerator<RowGroup> {
  let start = 0;
  for (const { num_rows: count } of metadata.row_groups) {
    const end = start + Number(count);
    const values: Record<string, ArrayLike<unknown>> = {};
    try {
      await parquetRead({
        file,
        metadata,
        columns: plan.map(({ id }) => id),
        rowStart: start,
        rowEnd: end,
        onChunk({ columnName, columnData, rowStart }) {
          // A column comes in one piece, or in one for each of its pages.
          const before = values[columnName] ?? [];
          values[columnName] = rowStart === start ? columnData : [...Array.from(before), ...Array.from(columnData as ArrayLike<unknown>)];
        },
      });
    } catch (error) {
      throw damaged(source, error);
    }
    yield { start, end, values };
    start = end;
  }
}

/** Counts what differs, and keeps the first: months come in order. */
class PanelComparison {
  private readonly villages: readonly string[];
  private count = 0;
  private first: Difference | null = null;

  /** @param villages name of the village of every household. */
  constructor(villages: readonly string[]) {
    this.villages = villages;
  }

  compare(column: string, expected: PanelValues, h: number, found: ArrayLike<unknown>, at: number, rows: number, month: number): void {
    for (let i = 0; i < rows; i++) {
      if (found[at + i] === expected[h + i]) continue;
      this.count++;
      this.first ??= { ...this.place(month, h + i), column, found: cell(found[at + i]), expected: cell(expected[h + i]) };
    }
  }

  /** The file ends before this household of this month. */
  ends(month: number, h: number): void {
    if (this.count++ === 0) this.first = { ...this.place(month, h), column: '', found: null, expected: '' };
  }

  /** The file has more rows than its run. */
  goesOn(): void {
    this.count++;
    this.first ??= { table: '', month: -1, column: '', row: '', found: '', expected: null };
  }

  result() {
    return { count: this.count, first: this.first };
  }

  private place(month: number, h: number) {
    return { table: '', month, row: `${h + 1}, ${this.villages[h]}` };
  }
}

function cell(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? shownCell(value) : '';
}
