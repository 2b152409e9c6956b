import { csvParseRows, dsvFormat } from 'd3-dsv';
import { gather } from '../gather';
import type { Gathered } from '../gather';
import type { ExportJob, ExportOptions, Writer } from '../job';
import { keep, withSink } from '../pieces';
import type { RunSpec } from '../../run';
import type { FoundTable } from './compare';
import type { Tell, VerifyContext } from './verdict';

/** Runs what a file is of and keeps what files are made of, for those who write them again. */
export async function repeated(run: RunSpec, householdMonth: number, tell: Tell): Promise<Gathered> {
  const again = await withSink(gather(run, householdMonth), { begin: () => undefined, write: () => undefined, progress: tell }, 0.1, 0.7);
  keep(again);
  return again;
}

export function jobOf(run: RunSpec, { declared }: VerifyContext, options: ExportOptions, tables: readonly string[] | null = null): ExportJob {
  return { spec: run, declared, ...options, tables };
}

/** Choices as a file says them; what cannot be is replaced by what is usual. */
export function optionsFrom(said: unknown, run: RunSpec): ExportOptions {
  const { language, columns, householdMonth, date } = (typeof said === 'object' && said !== null ? said : {}) as Partial<Record<keyof ExportOptions, unknown>>;
  const month = Number(householdMonth ?? run.months);
  return {
    language: language === 'en' ? 'en' : 'id',
    columns: Array.isArray(columns) ? columns.filter((one) => typeof one === 'string') : null,
    householdMonth: Number.isInteger(month) && month >= 0 && month <= run.months ? month : run.months,
    date: typeof date === 'string' && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? date : null,
  };
}

/** What a format writes, by name, in memory. */
export async function writtenAgain(writer: Writer, job: ExportJob, tell: Tell): Promise<ReadonlyMap<string, Uint8Array>> {
  const files: { readonly name: string; readonly parts: Uint8Array[] }[] = [];
  await writer(job, {
    begin: (name) => void files.push({ name, parts: [] }),
    write: (bytes) => void files[files.length - 1].parts.push(bytes.slice()),
    progress: (share) => tell(0.7 + 0.2 * share),
  });
  return new Map(files.map(({ name, parts }) => [name, joined(parts)]));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A table of any separator that programs write; the first row has the headings. */
export function csvTable(bytes: Uint8Array): FoundTable {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/, '');
  const head = /^[^\n]*/.exec(text)?.[0] ?? '';
  const most = (separator: string) => head.split(separator).length;
  const separator = [',', ';', '\t'].reduce((best, one) => (most(one) > most(best) ? one : best));
  const rows = separator === ',' ? csvParseRows(text) : dsvFormat(separator).parseRows(text);
  const [heads = [], ...rest] = rows;
  return { heads, rows: rest.filter((row) => row.some((cell) => cell !== '')) };
}
