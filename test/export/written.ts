import { declared } from '../../src/derive/declared';
import type { ExportJob, Sink } from '../../src/export';
import { loadWriter } from '../../src/export';
import type { FormatId } from '../../src/export';
import type { RunSpec } from '../../src/run';

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

/** All files that a format writes of a run. */
export async function written(format: FormatId, spec: RunSpec, change: Partial<ExportJob> = {}): Promise<WrittenFile[]> {
  const names: string[] = [];
  const parts: Uint8Array[][] = [];
  const sink: Sink = {
    begin: (name) => {
      names.push(name);
      parts.push([]);
    },
    write: (bytes) => void parts[parts.length - 1].push(bytes.slice()),
    progress: async () => {},
  };
  const job: ExportJob = { spec, language: 'en', declared, columns: null, householdMonth: spec.months, tables: null, date: null, ...change };
  const writer = await loadWriter(format);
  await writer(job, sink);
  return names.map((name, i) => {
    const bytes = new Uint8Array(Buffer.concat(parts[i]));
    return { name, bytes, text: new TextDecoder().decode(bytes) };
  });
}
