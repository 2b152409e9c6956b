import { breathe, problem, ProblemError } from '../../run';
import type { Sink } from '../job';
import { formatById } from '../formats';
import { loadWriter } from '../writers';
import type { DeskAnswer, DeskQuestion, MadeFile } from './desk';

// The page's library of types is in force in this file too, where `self` is a window; a worker's `postMessage` is this one.
const post = self.postMessage.bind(self) as (answer: DeskAnswer) => void;

/** Told at most this often; in between, a cancelling message gets its turn. */
const turnMs = 50;
/** Bytes that are kept in memory before they become a blob, which the browser may keep on disk. */
const blobBytes = 4_000_000;

class Cancelled extends Error {}

let cancelled = false;
let turn = 0;

async function progress(share: number): Promise<void> {
  const now = performance.now();
  if (now - turn < turnMs) return;
  turn = now;
  post({ kind: 'progress', share });
  await breathe();
  if (cancelled) throw new Cancelled();
}

self.onmessage = ({ data: question }: MessageEvent<DeskQuestion>) => {
  if (question.kind === 'cancel') cancelled = true;
  else
    answerTo(question).then(post, (error: unknown) => {
      if (error instanceof Cancelled) post({ kind: 'cancelled' });
      else post({ kind: 'problems', problems: error instanceof ProblemError ? error.problems : [problem('exportFailed', { message: reasonOf(error) })] });
    });
};

async function answerTo(question: Exclude<DeskQuestion, { kind: 'cancel' }>): Promise<DeskAnswer> {
  if (question.kind === 'verify') {
    const { verifyFile } = await import('../verify');
    const { file, context } = question;
    const source = { name: file.name, bytes: file.size, slice: async (start: number, end: number) => new Uint8Array(await file.slice(start, end).arrayBuffer()) };
    return { kind: 'verdict', verdict: await verifyFile(source, context, progress) };
  }
  const { format, job, handle } = question;
  const known = formatById(format);
  if (!known) throw new RangeError(`no format ${format}`);
  const writer = await loadWriter(known.id);
  const sink = handle ? await diskSink(handle) : blobSink();
  try {
    await writer(job, sink);
    return { kind: 'made', files: await sink.finish() };
  } catch (error) {
    await sink.forget();
    throw error;
  }
}

interface FileSink extends Sink {
  finish(): Promise<readonly MadeFile[]>;
  /** Leaves nothing behind. */
  forget(): Promise<void>;
}

/** Files in memory, in blobs. */
function blobSink(): FileSink {
  const files: { name: string; blobs: Blob[]; waiting: Uint8Array<ArrayBuffer>[]; bytes: number }[] = [];
  const settle = (file: (typeof files)[number]): void => {
    file.blobs.push(new Blob(file.waiting));
    file.waiting = [];
    file.bytes = 0;
  };
  return {
    begin: (name) => void files.push({ name, blobs: [], waiting: [], bytes: 0 }),
    write(bytes) {
      const file = files[files.length - 1];
      file.waiting.push(bytes as Uint8Array<ArrayBuffer>);
      file.bytes += bytes.length;
      if (file.bytes >= blobBytes) settle(file);
    },
    progress,
    finish: async () =>
      files.map((file) => {
        settle(file);
        return { name: file.name, content: new Blob(file.blobs) };
      }),
    forget: async () => undefined,
  };
}

/** One file on disk: it appears when it is whole, and not at all when the writing fails or is cancelled. */
async function diskSink(handle: FileSystemFileHandle): Promise<FileSink> {
  const isNew = (await handle.getFile()).size === 0;
  const stream = await handle.createWritable();
  let written: Promise<void> = Promise.resolve();
  return {
    begin: () => undefined,
    write: (bytes) => {
      written = written.then(() => stream.write(bytes as Uint8Array<ArrayBuffer>));
      // Told by the next `progress`, which waits for it.
      written.catch(() => undefined);
    },
    async progress(share) {
      await written;
      await progress(share);
    },
    async finish() {
      await written;
      await stream.close();
      return [{ name: handle.name, content: null }];
    },
    async forget() {
      await stream.abort().catch(() => undefined);
      // Choosing the name made an empty file. Not every browser can remove it.
      if (isNew && 'remove' in handle) await (handle as { remove(): Promise<void> }).remove().catch(() => undefined);
    },
  };
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}
