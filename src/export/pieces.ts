import type { World } from '../model';
import type { Progress, RunSpec } from '../run';
import { gather } from './gather';
import type { Gathered } from './gather';
import type { ExportJob, Sink } from './job';

/**
 * Does work that yields after every month, from one share of the whole export to another.
 * @throws what the sink throws when the export was cancelled.
 */
export async function withSink<Result>(work: Generator<Progress, Result>, sink: Sink, from: number, to: number): Promise<Result> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    const { month, months } = next.value;
    await sink.progress(from + ((to - from) * (month + 1)) / (months + 1));
  }
}

/** Runs that were gathered, as long as somebody holds their specification: several formats of one run compute it once. */
const kept = new WeakMap<RunSpec, Gathered>();

export function keep(gathered: Gathered): void {
  kept.set(gathered.spec, gathered);
}

/** The run that was kept of a specification, if there is one. */
export const keptRun = (spec: RunSpec): Gathered | undefined => kept.get(spec);

/** The run of a job with everything that is exported of it. @param to share of the export that is done when it is there. */
export async function gathered(job: ExportJob, sink: Sink, to: number): Promise<Gathered> {
  const before = kept.get(job.spec);
  return before?.households.month === job.householdMonth ? before : followed(job, sink, to, () => undefined);
}

/** The same for files that follow the run month by month: it is computed in any case, and kept for those that come later. */
export async function followed({ spec, householdMonth }: ExportJob, sink: Sink, to: number, watch: (world: World) => void): Promise<Gathered> {
  const now = await withSink(gather(spec, householdMonth, watch), sink, 0, to);
  keep(now);
  return now;
}

/** Characters that are handed on at once. */
const pieceCharacters = 1 << 16;

/** Writes lines into the file that was begun, a piece at a time. */
export async function writeLines(lines: Iterable<string>, sink: Sink, share: number): Promise<void> {
  const encoder = new TextEncoder();
  let piece: string[] = [];
  let length = 0;
  for (const line of lines) {
    piece.push(line);
    length += line.length;
    if (length < pieceCharacters) continue;
    sink.write(encoder.encode(piece.join('')));
    piece = [];
    length = 0;
    await sink.progress(share);
  }
  if (length > 0) sink.write(encoder.encode(piece.join('')));
}
