import { Delivered } from './delivered';
import type { Biography } from './biography/life';
import type { HouseholdTable } from './household-table';
import { problem, ProblemError } from './problem';
import type { HouseholdCard, LedgerRow, Problem, Progress, RunEvent, Runner, RunRecord, RunSpec, Watch } from './types';

/** What is asked of the worker; every question carries a number that its answer repeats. */
export type Question =
  | { readonly kind: 'start'; readonly call: number; readonly spec: RunSpec; readonly received: number }
  | { readonly kind: 'household'; readonly call: number; readonly month: number; readonly household: number }
  | { readonly kind: 'households'; readonly call: number; readonly month: number }
  | { readonly kind: 'biography'; readonly call: number; readonly household: number }
  /** `call` is that of the question that is given up. */
  | { readonly kind: 'giveUp'; readonly call: number }
  | { readonly kind: 'record' | 'ledger'; readonly call: number };

export type Answer =
  | { readonly kind: 'event'; readonly call: number; readonly event: RunEvent }
  | { readonly kind: 'progress'; readonly call: number; readonly done: Progress }
  | { readonly kind: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'problems'; readonly call: number; readonly problems: readonly Problem[] };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress?: (done: Progress) => void;
}

/** Runs in a Web Worker: the page's thread only receives frames. */
export class RunInWorker implements Runner {
  private worker: Worker | null = null;
  private delivered = new Delivered();
  private readonly waiting = new Map<number, Waiting>();
  private listener: ((event: RunEvent) => void) | null = null;
  private call = 0;
  private latestStart = 0;

  start(spec: RunSpec, listener: (event: RunEvent) => void): void {
    this.listener = listener;
    this.latestStart = ++this.call;
    this.ask({ kind: 'start', call: this.latestStart, spec, received: this.delivered.turn(spec) });
  }

  household(month: number, household: number): Promise<HouseholdCard> {
    return this.answer<HouseholdCard>({ kind: 'household', call: ++this.call, month, household });
  }

  households(month: number): Promise<HouseholdTable> {
    return this.answer<HouseholdTable>({ kind: 'households', call: ++this.call, month });
  }

  biography(household: number, { progress, signal }: Watch = {}): Promise<Biography> {
    const call = ++this.call;
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const answer = this.answer<Biography>({ kind: 'biography', call, household }, progress);
    signal?.addEventListener('abort', () => {
      const waiting = this.waiting.get(call);
      if (!waiting || !this.waiting.delete(call)) return;
      this.worker?.postMessage({ kind: 'giveUp', call } satisfies Question);
      waiting.reject(signal.reason as Error);
    });
    return answer;
  }

  record(): Promise<RunRecord> {
    return this.answer<RunRecord>({ kind: 'record', call: ++this.call });
  }

  ledger(): Promise<readonly LedgerRow[]> {
    return this.answer<readonly LedgerRow[]>({ kind: 'ledger', call: ++this.call });
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.listener = null;
    this.delivered = new Delivered();
    this.refuseAll(problem('notComputed', { month: 0 }));
  }

  private ask(question: Question): void {
    if (!this.worker) {
      this.worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      this.worker.onmessage = ({ data }: MessageEvent<Answer>) => this.receive(data);
      this.worker.onerror = (event) => this.crashed(event.message);
    }
    this.worker.postMessage(question);
  }

  private answer<T>(question: Question, progress?: (done: Progress) => void): Promise<T> {
    if (!this.worker) return Promise.reject(new ProblemError(problem('notComputed', { month: 0 })));
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(question.call, { resolve: resolve as (value: unknown) => void, reject, progress });
      this.ask(question);
    });
  }

  private receive(answer: Answer): void {
    if (answer.kind === 'event') {
      if (answer.call !== this.latestStart) return;
      if (answer.event.kind === 'frames') this.delivered.upTo(answer.event.frames.at(-1)?.month ?? -1);
      this.listener?.(answer.event);
      return;
    }
    const waiting = this.waiting.get(answer.call);
    if (answer.kind === 'progress') return waiting?.progress?.(answer.done);
    this.waiting.delete(answer.call);
    if (answer.kind === 'answer') waiting?.resolve(answer.value);
    else waiting?.reject(new ProblemError(...answer.problems));
  }

  /** A worker that broke is thrown away; the next start makes another one. */
  private crashed(message: string): void {
    const broken = problem('runFailed', { month: 0, message });
    const { listener } = this;
    this.refuseAll(broken);
    this.stop();
    listener?.({ kind: 'failed', month: 0, problem: broken });
  }

  private refuseAll(why: Problem): void {
    for (const { reject } of this.waiting.values()) reject(new ProblemError(why));
    this.waiting.clear();
  }
}
