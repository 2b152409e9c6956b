import type { FileSource } from '../export';
import type { Text } from '../model';

/** What a command may touch. `cli.ts` gives it the real machine, tests a small one of their own. */
export interface Terminal {
  readonly language: keyof Text;
  /** The result, and nothing else. */
  out(text: string): void;
  /** Messages and progress. */
  err(text: string): void;
  /** Whether messages go to a screen on which a line can be written anew. */
  readonly errIsScreen: boolean;
  exists(path: string): boolean;
  /** @throws ProblemError when the file cannot be read. */
  read(path: string): string;
  /** A file of any size, to be read piece by piece. @throws ProblemError when it cannot be read. */
  open(path: string): FileSource;
  /** Writes all files or none is left half-written: each under another name first. @throws ProblemError */
  write(folder: string, files: readonly OutputFile[]): void;
  /** Processor and version of Node, as people name a machine. */
  readonly machine: string;
  /** Milliseconds from some fixed time. */
  now(): number;
}

export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

/** Command line after the command: what stands alone and what is flagged. */
export interface Given {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, readonly string[]>>;
}

export interface Command {
  readonly usage: string;
  readonly about: Text;
  /** Flags by name: `true` when a value follows. */
  readonly flags: Readonly<Record<string, boolean>>;
  /** Fewest and most words. */
  readonly words: readonly [number, number];
  /** What the words are, for the sentence that misses them. */
  readonly needs: Text;
  /** Returns the exit code. @throws ProblemError for whatever the person gave wrongly. */
  run(given: Given, terminal: Terminal): Promise<number>;
}
