import { closeSync, existsSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { problem, ProblemError } from '../run';
import { guarded, linesOf, writeAll } from './lines';
import { damaged, lineOf, longestLine, readHeader, runIn } from './sweep-format';
import type { Shard, SweepHeader } from './sweep-format';

/**
 * Runs of a shard in the order in which they end, in a file that only grows: a header, then a line per run. Whatever stops the writing,
 * all lines but perhaps the last are whole, and the next call goes on from there. What is read off the runs stays in memory, their months
 * on the disk.
 */
export class SweepJournal {
  readonly file: string;
  /** Readings of every run that is there, by its index in the plan. */
  readonly readings: (Float64Array | undefined)[] = [];
  count = 0;
  private readonly places = new Map<number, readonly [start: number, bytes: number]>();
  private readonly descriptor: number;
  private readonly width: number;
  private readonly kept: number;
  private end: number;

  private constructor(file: string, width: number, kept: number, end: number) {
    [this.file, this.width, this.kept, this.end] = [file, width, kept, end];
    this.descriptor = guarded(file, 'cannotWrite', () => openSync(file, 'a+'));
  }

  /**
   * @param resume whether runs of an earlier call are wanted. @param width values of a run, of which the first `kept` stay in memory.
   * @throws ProblemError when the file holds runs and they are not wanted, or belong to something else, or when it cannot be written.
   */
  static async open(file: string, header: SweepHeader, { first, end }: Shard, width: number, kept: number, resume: boolean): Promise<SweepJournal> {
    const head = JSON.stringify(header);
    const found: { readonly run: number; readonly values: readonly number[]; readonly place: readonly [number, number] }[] = [];
    let whole = 0;
    let lines = 0;
    if (existsSync(file)) {
      for (const line of linesOf(file, longestLine)) {
        // A header may have been cut off; whatever else stands there belongs to somebody.
        if (lines === 0 && !(line.whole ? line.text === head : head.startsWith(line.text))) {
          await readHeader(line.text, file); // says it when it is no such file, or another engine's
          throw new ProblemError(problem('resultsPlan', { file }));
        }
        if (!line.whole) break;
        lines++;
        const bytes = Buffer.byteLength(line.text) + 1;
        whole = line.start + bytes;
        // A damaged line is a run that will be made again.
        const run = lines > 1 ? runIn(line.text, width) : null;
        if (run && run.run >= first && run.run < end) found.push({ ...run, place: [line.start, bytes] });
      }
      if (found.length > 0 && !resume) throw new ProblemError(problem('sweepUnfinished', { file, count: found.length }));
    }
    const journal = new SweepJournal(file, width, kept, whole);
    guarded(file, 'cannotWrite', () => ftruncateSync(journal.descriptor, whole));
    if (lines === 0) journal.append(`${head}\n`);
    for (const { run, values, place } of found) journal.remember(run, values, place);
    return journal;
  }

  has(run: number): boolean {
    return this.places.has(run);
  }

  /** @throws ProblemError `diskFull`; the runs before this one are safe. */
  add(run: number, values: ArrayLike<number>): void {
    const line = `${lineOf(run, values)}\n`;
    const start = this.end;
    this.append(line);
    this.remember(run, values, [start, Buffer.byteLength(line)]);
  }

  /** The line of a run, with its end. @throws ProblemError when it is no longer there: somebody else writes into the same file. */
  line(run: number): string {
    const [start, bytes] = this.places.get(run) ?? [0, 0];
    const buffer = Buffer.alloc(bytes);
    guarded(this.file, 'fileUnreadable', () => readSync(this.descriptor, buffer, 0, bytes, start));
    const line = buffer.toString('utf8');
    if (runIn(line.slice(0, -1), this.width)?.run !== run) throw damaged(this.file, [...this.places.keys()].indexOf(run) + 2);
    return line;
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private append(line: string): void {
    try {
      guarded(this.file, 'cannotWrite', () => writeAll(this.descriptor, line));
    } catch (error) {
      ftruncateSync(this.descriptor, this.end);
      throw error;
    }
    this.end += Buffer.byteLength(line);
  }

  private remember(run: number, values: ArrayLike<number>, place: readonly [number, number]): void {
    if (!this.places.has(run)) this.count++;
    this.places.set(run, place);
    this.readings[run] = Float64Array.from({ length: this.kept }, (_, i) => values[i]);
  }
}
