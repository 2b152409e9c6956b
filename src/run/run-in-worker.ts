import { Delivered } from './delivered';
import { problem, ProblemError } from './problem';
import type { HouseholdCard, LedgerRow, Problem, RunEvent, Runner, RunRecord, RunSpec } from './types';

/** What is asked of the worker; every question carries a number that its answer repeats. */
export type Question =
  | { readonly kind: 'start'; readonly call: number; readonly spec: RunSpec; readonly received: number }
  | { readonly kind: 'household'; readonly call: number; readonly month: number; readonly household: number }
  | { readonly kind: 'record' | 'ledger'; readonly call: number };

export type Answer =
  | { readonly kind: 'event'; readonly call: number; readonly event: RunEvent }
  | { readonly kind: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'problems'; readonly call: number; readonly problems: readonly Problem[] };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
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

  private answer<T>(question: Question): Promise<T> {
    if (!this.worker) return Promise.reject(new ProblemError(problem('notComputed', { month: 0 })));
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(question.call, { resolve: resolve as (value: unknown) => void, reject });
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
