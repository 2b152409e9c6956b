import { unitNames } from '../derive';
import { contentOf } from './content';
import { byteOrderMark, csvLines } from './csv';
import type { Cell } from './csv';
import type { ExportJob, Sink, Writer } from './job';
import { gathered, writeLines } from './pieces';
import { fileName, provenance } from './provenance';
import type { Provenance } from './provenance';
import type { Table, Value } from './table';

/*
 * Where a row comes from stands in columns at the end of every row, not in lines above the header: R, Python, SPSS and Excel then read the
 * file without options, filtering keeps it, and tables of several runs can be put under one another.
 */
export const provenanceHeads: readonly (keyof Provenance)[] = ['scenario', 'seed', 'months', 'engine', 'digest', 'parameters', 'decisions'];

/** What a table is called in the name of its file. */
const fileNames: Readonly<Record<string, string>> = { months: 'indicators', 'village-months': 'villages', households: 'households', ledger: 'ledger' };

/** Tables that CSV files are written of: those of results, and what their columns and the parameters mean. */
export const csvTables: readonly string[] = [...Object.keys(fileNames), 'codebook'];

/** A file for each table that is wanted. */
export const writeCsvFiles: Writer = async (job, sink) => {
  const { spec, tables } = job;
  const run = await gathered(job, sink, 0.8);
  const content = contentOf(run, job);
  const from = provenance(spec, run.digest);
  const end = provenanceHeads.map((head) => from[head]);
  const wanted = csvTables.filter((id) => tables === null || tables.includes(id));
  for (const [i, id] of wanted.entries()) {
    const share = 0.8 + (0.2 * i) / wanted.length;
    if (id === 'codebook') await writeCodebook(content, job, sink, share);
    else {
      const table = content.find((one) => one.id === id);
      if (!table) throw new RangeError(`there is no table ${id}`);
      sink.begin(fileName(spec, id === 'households' ? `households-month-${job.householdMonth}` : fileNames[id], 'csv'));
      await writeRows(table.rows(), [...table.fields.map((field) => field.id), ...provenanceHeads], end, job, sink, share);
    }
  }
};

async function writeRows(from: Iterable<readonly Value[]>, heads: readonly string[], end: readonly Cell[], { language }: ExportJob, sink: Sink, share: number): Promise<void> {
  const said = (value: Value): Cell | null => {
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return value !== null && typeof value === 'object' ? value[language] : value;
  };
  const rows = function* (): Generator<(Cell | null)[]> {
    for (const row of from) yield [...row.map(said), ...end];
  };
  sink.write(new TextEncoder().encode(byteOrderMark));
  await writeLines(csvLines(heads, rows(), language), sink, share);
}

/** What the ids in the other files mean, in the reader's language. */
async function writeCodebook(content: readonly Table[], job: ExportJob, sink: Sink, share: number): Promise<void> {
  sink.begin('gotong_codebook.csv');
  const rows = function* (): Generator<Value[]> {
    for (const { id: table, fields } of content.filter(({ id }) => id in fileNames)) {
      for (const { id, label, about, unit, source = null } of fields) yield [fileNames[table], id, label, unit ? unitNames[unit] : null, about, source];
    }
    for (const { id, label, about, unit, source } of job.declared.parameters) yield ['parameter', id, label, unitNames[unit], about, source];
  };
  await writeRows(rows(), ['kind', 'id', 'label', 'unit', 'about', 'source'], [], job, sink, share);
}
