import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Sink } from '../export';
import { breathe } from '../run';
import { guarded, makeFolder } from './lines';

/** Ctrl-C: what was begun is taken away again. */
export class Cancelled extends Error {}

/** Longest time in which nobody could cancel, ms. */
const sliceMs = 40;

/**
 * A folder that files are written into under other names; `finish` gives them their own when all of them are whole, `abandon` leaves
 * nothing of them. What bore these names before stays until then.
 */
export class OutputFolder implements Sink {
  /** Names of the files, in the order in which they were begun. */
  readonly names: string[] = [];
  private readonly folder: string;
  private readonly told: (share: number) => void;
  private descriptor: number | null = null;
  private breathed = performance.now();
  private cancelled = false;

  /** @param told how far the export is, 0 to 1. @throws ProblemError when there can be no such folder. */
  constructor(folder: string, told: (share: number) => void) {
    this.folder = folder;
    this.told = told;
    guarded(folder, 'cannotWrite', () => makeFolder(folder));
  }

  begin(name: string): void {
    this.close();
    this.names.push(name);
    this.descriptor = guarded(join(this.folder, name), 'cannotWrite', () => openSync(this.half(name), 'w'));
  }

  write(bytes: Uint8Array): void {
    const { descriptor } = this;
    if (descriptor === null) throw new Error('no file was begun');
    guarded(join(this.folder, this.names.at(-1) ?? ''), 'cannotWrite', () => {
      // A single call may write less.
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    });
  }

  async progress(share: number): Promise<void> {
    this.told(share);
    if (performance.now() - this.breathed > sliceMs) {
      await breathe();
      this.breathed = performance.now();
    }
    if (this.cancelled) throw new Cancelled();
  }

  /** The next `progress` throws. */
  cancel(): void {
    this.cancelled = true;
  }

  /** Gives all files their names. */
  finish(): void {
    this.close();
    for (const name of this.names) {
      const whole = join(this.folder, name);
      guarded(whole, 'cannotWrite', () => renameSync(this.half(name), whole));
    }
  }

  /** Takes away what was written. */
  abandon(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
    for (const name of this.names) rmSync(this.half(name), { force: true });
  }

  private close(): void {
    const { descriptor } = this;
    if (descriptor === null) return;
    this.descriptor = null;
    guarded(join(this.folder, this.names.at(-1) ?? ''), 'cannotWrite', () => {
      try {
        fsyncSync(descriptor); // a full disk may say so only now
      } finally {
        closeSync(descriptor);
      }
    });
  }

  private half(name: string): string {
    return join(this.folder, `.${name}.${process.pid}`);
  }
}
