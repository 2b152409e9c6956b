import { problem, ProblemError } from '../../run';
import type { Problem } from '../../run';
import type { ExportJob } from '../job';
import type { Verdict, VerifyContext } from '../verify';

/** A file that was made; without content when it went straight to disk. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob | null;
}

/** What a thread is asked to do, once. */
export type DeskQuestion =
  | { readonly kind: 'write'; readonly format: string; readonly job: ExportJob; readonly handle: FileSystemFileHandle | null }
  | { readonly kind: 'verify'; readonly file: File; readonly context: VerifyContext }
  | { readonly kind: 'cancel' };

export type DeskAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly files: readonly MadeFile[] }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Work that a thread of its own does. */
export interface DeskTask<Result> {
  /** Null when the work was cancelled. Rejects with a `ProblemError`. */
  readonly done: Promise<Result | null>;
  /** Nothing half-written stays. */
  cancel(): void;
}

/** Longest time that a cancelled task may take to clear up after itself. */
const patienceMs = 5_000;

/**
 * Writes the files of a format away from the page's thread.
 * @param handle of a file that a person has chosen: the file then grows on disk instead of in memory, and appears when it is whole.
 * @param told share of the work that is done, 0 to 1.
 */
export function writeAway(format: string, job: ExportJob, handle: FileSystemFileHandle | null, told: (share: number) => void): DeskTask<readonly MadeFile[]> {
  return task({ kind: 'write', format, job, handle }, told, (answer) => (answer.kind === 'made' ? answer.files : undefined));
}

/** Verifies a file away from the page's thread. */
export function verifyAway(file: File, context: VerifyContext, told: (share: number) => void): DeskTask<Verdict> {
  return task({ kind: 'verify', file, context }, told, (answer) => (answer.kind === 'verdict' ? answer.verdict : undefined));
}

function task<Result>(question: DeskQuestion, told: (share: number) => void, resultOf: (answer: DeskAnswer) => Result | undefined): DeskTask<Result> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module', name: 'files' });
  const post = (what: DeskQuestion) => thread.postMessage(what);
  let end: (result: Result | null) => void = () => undefined;
  const done = new Promise<Result | null>((resolve, reject) => {
    end = resolve;
    thread.onmessage = ({ data: answer }: MessageEvent<DeskAnswer>) => {
      if (answer.kind === 'progress') told(answer.share);
      else if (answer.kind === 'problems') reject(new ProblemError(...answer.problems));
      else resolve(resultOf(answer) ?? null);
    };
    thread.onerror = ({ message }) => reject(new ProblemError(problem('runFailed', { month: 0, message })));
  }).finally(() => thread.terminate());
  const cancel = () => {
    post({ kind: 'cancel' });
    setTimeout(() => end(null), patienceMs);
  };
  post(question);
  return { done, cancel };
}
