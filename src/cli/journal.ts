import { createHash } from 'node:crypto';
import { closeSync, existsSync, ftruncateSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineVersion } from '../model';
import { problem, ProblemError } from '../run';
import { makeFolder } from './lines';

const format = 'gotong-results/1';

/**
 * Results of runs in a file that only grows: a first line that says which engine wrote it, then one line per run. Whatever stops the
 * writing, all lines but perhaps the last are whole, and the next call goes on from there.
 */
export class Journal {
  readonly file: string;
  /** Values by the name of their run; null stands for no number. */
  private readonly known = new Map<string, readonly (number | null)[]>();
  /** Whether the file held results that this engine did not write: they are gone. */
  readonly outdated: boolean = false;
  private readonly descriptor: number;
  private readonly head: string;

  /** @throws ProblemError when the file holds something else or cannot be written. */
  constructor(file: string) {
    this.file = file;
    const head = JSON.stringify({ format, engine: engineVersion, code: codeDigest() });
    this.head = head;
    try {
      makeFolder(dirname(file));
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      const [first = '', ...lines] = whole.split('\n');
      if (text !== '' && !text.startsWith(`{"format":"${format}"`)) throw new ProblemError(problem('wrongFormat', { path: file, found: text.slice(0, 30).replace(/\s+/g, ' '), expected: format }));
      this.outdated = text !== '' && first !== head;
      const good = first === head;
      if (good) for (const line of lines) this.take(line);
      this.descriptor = openSync(file, 'a');
      ftruncateSync(this.descriptor, good ? Buffer.byteLength(whole) : 0);
      if (!good) writeSync(this.descriptor, `${head}\n`);
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      throw new ProblemError(problem('cannotWrite', { file, message: error instanceof Error ? error.message.slice(0, 100) : String(error) }));
    }
  }

  /** @param key what the run is, in full. */
  get(key: string): readonly number[] | undefined {
    return this.known.get(this.nameOf(key))?.map((value) => value ?? NaN);
  }

  add(key: string, values: readonly number[]): void {
    writeSync(this.descriptor, `${JSON.stringify({ run: this.nameOf(key), values })}\n`);
  }

  close(): void {
    closeSync(this.descriptor);
  }

  /** The engine is part of the name, for another call with another engine may write into the same file. */
  private nameOf(key: string): string {
    return createHash('sha256').update(this.head).update(key).digest('hex').slice(0, 32);
  }

  private take(line: string): void {
    try {
      const { run, values } = JSON.parse(line) as { run: string; values: (number | null)[] };
      if (typeof run === 'string' && Array.isArray(values)) this.known.set(run, values);
    } catch {
      // A broken line is a run that will be made again.
    }
  }
}

/** Source that decides about the numbers of a run. The engine version says the same once a version is out; until then only the source does. */
const deciding = ['model', 'lab/outcomes', 'lab/calibration-outcomes.ts', 'lab/baselines.ts', 'lab/mean-field.ts', 'lab/run-arm.ts', 'lab/arm.ts', 'lab/scale.ts', 'lab/reading.ts', 'run/simulation.ts'];

let digest = '';

/** Digest of that source. */
export function codeDigest(): string {
  if (digest) return digest;
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const hash = createHash('sha256');
  for (const place of deciding) {
    const files = place.endsWith('.ts') ? [place] : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((name) => join(place, name)).sort();
    for (const file of files) if (file.endsWith('.ts')) hash.update(readFileSync(join(root, file)));
  }
  return (digest = hash.digest('hex').slice(0, 16));
}
