/** Lets the event loop go on: messages, clicks and frames get their turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Runs a long piece of work in slices.
 * @param work yields often, at least every few milliseconds; what it yields is told to `progress`.
 * @param sliceMs longest time without letting the event loop go on.
 */
export async function inSlices<Progress, Result>(work: Generator<Progress, Result>, sliceMs: number, progress?: (value: Progress) => void): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    progress?.(next.value);
    if (performance.now() - since < sliceMs) continue;
    await breathe();
    since = performance.now();
  }
}

/** Runs the work to its end at once. */
export function atOnce<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

/** The same work, given up with the reason of the signal as soon as that is aborted. */
export function* until<Progress, Result>(signal: AbortSignal | undefined, work: Generator<Progress, Result>): Generator<Progress, Result> {
  for (;;) {
    signal?.throwIfAborted();
    const next = work.next();
    if (next.done) return next.value;
    yield next.value;
  }
}
