import type { Job } from './run-arm';

/** What goes to a worker and comes back: the place of the job in its list says which one it was. */
export interface JobQuestion {
  readonly batch: number;
  readonly index: number;
  readonly job: Job;
}
export type JobAnswer =
  | { readonly batch: number; readonly index: number; readonly values: Float64Array }
  | { readonly batch: number; readonly index: number; readonly failure: string };

/** Values of a job, as `runArm` gives them; null for a run that failed. */
export type JobListener = (index: number, values: Float64Array | null, failure?: string) => void;

/** Jobs being run. Where and when a job ran never shows in its values. */
export interface RunningJobs {
  /** True when every job has been told, false after `stop`. */
  readonly done: Promise<boolean>;
  /** Begins no further job until `resume`; those begun are finished and told. */
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Jobs that a worker has at once: the second waits there while the answer to the first is on its way. */
const ahead = 2;

const nameOf = (batch: number, index: number): string => `${batch}/${index}`;

interface Batch {
  readonly jobs: readonly Job[];
  readonly order: readonly number[];
  readonly listener: JobListener;
  readonly brief: boolean;
  readonly finish: (whole: boolean) => void;
  next: number;
  open: number;
  paused: boolean;
}

/** Web Workers that run jobs, one list after another; they stay alive between lists, because starting them takes longer than a short list. */
export class JobPool {
  readonly size: number;
  private workers: Worker[] = [];
  /** Jobs that each worker has, those of brief lists that were left among them. */
  private readonly busy = new Map<Worker, Set<string>>();
  private batch: Batch | null = null;
  private batchNumber = 0;

  /** @param size workers; as many as there are processors unless told. */
  constructor(size = navigator.hardwareConcurrency) {
    this.size = Math.max(1, size);
  }

  /**
   * Runs the jobs; a list that is still running is stopped first.
   * @param order indices of the jobs that are wanted, in the order in which they are begun; all of them unless told.
   * @param brief the jobs are so short that whoever comes next can wait for those begun: the workers live on when the list is stopped.
   */
  start(jobs: readonly Job[], listener: JobListener, order: readonly number[] = jobs.map((_, index) => index), brief = false): RunningJobs {
    this.stop();
    const number = ++this.batchNumber;
    const done = new Promise<boolean>((finish) => {
      this.batch = { jobs, order, listener, brief, finish, next: 0, open: 0, paused: false };
    });
    this.warm(order.length);
    this.give();
    const whileCurrent = (act: (batch: Batch) => void) => () => {
      if (this.batchNumber === number && this.batch) act(this.batch);
    };
    return {
      done,
      pause: whileCurrent((batch) => {
        batch.paused = true;
      }),
      resume: whileCurrent((batch) => {
        batch.paused = false;
        this.give();
      }),
      stop: whileCurrent(() => this.stop()),
    };
  }

  /** Whether no list is being run. */
  get idle(): boolean {
    return this.batch === null;
  }

  /** Begins to start workers, `count` or as many as there may be: whoever will soon have a list does not wait for them then. */
  warm(count = this.size): void {
    while (this.workers.length < Math.min(this.size, count)) this.workers.push(this.hire());
  }

  /** Ends the workers. The pool can be used again. */
  close(): void {
    this.stop();
    for (const worker of this.workers) worker.terminate();
    this.workers = [];
    this.busy.clear();
  }

  private stop(): void {
    const { batch } = this;
    this.batch = null;
    batch?.finish(false);
    if (batch?.brief) return;
    // A worker in the middle of a long run would keep the next list waiting.
    for (const worker of this.workers.filter((one) => this.jobsOf(one).size > 0)) this.dismiss(worker);
  }

  private give(): void {
    const { batch } = this;
    if (!batch || batch.paused) return;
    for (let round = 1; round <= ahead; round++) {
      for (const worker of this.workers) {
        if (batch.next >= batch.order.length) break;
        if (this.jobsOf(worker).size >= round) continue;
        const index = batch.order[batch.next++];
        this.jobsOf(worker).add(nameOf(this.batchNumber, index));
        batch.open++;
        const { arm, seed, months, readings, series } = batch.jobs[index];
        worker.postMessage({ batch: this.batchNumber, index, job: { arm, seed, months, readings, series } } satisfies JobQuestion);
      }
    }
    if (batch.open === 0 && batch.next >= batch.order.length) {
      this.batch = null;
      batch.finish(true);
    }
  }

  private hire(): Worker {
    const worker = new Worker(new URL('./job-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<JobAnswer>) => {
      const { batch } = this;
      this.jobsOf(worker).delete(nameOf(data.batch, data.index));
      if (!batch || data.batch !== this.batchNumber) return this.give();
      batch.open--;
      if ('values' in data) batch.listener(data.index, data.values);
      else batch.listener(data.index, null, data.failure);
      this.give();
    };
    worker.onerror = ({ message }) => this.broken(worker, message);
    return worker;
  }

  /** A worker that breaks takes its jobs with it: they are told as failed. The others go on; without any, so are all jobs that were not begun. */
  private broken(worker: Worker, message: string): void {
    const { batch } = this;
    const names = this.jobsOf(worker);
    this.dismiss(worker);
    if (!batch) return;
    const lost = batch.order.slice(0, batch.next).filter((index) => names.has(nameOf(this.batchNumber, index)));
    batch.open -= lost.length;
    if (this.workers.length === 0) lost.push(...batch.order.slice(batch.next));
    if (this.workers.length === 0) batch.next = batch.order.length;
    for (const index of lost) batch.listener(index, null, message);
    this.give();
  }

  private jobsOf(worker: Worker): Set<string> {
    let jobs = this.busy.get(worker);
    if (!jobs) this.busy.set(worker, (jobs = new Set()));
    return jobs;
  }

  private dismiss(worker: Worker): void {
    worker.terminate();
    this.busy.delete(worker);
    this.workers = this.workers.filter((one) => one !== worker);
  }
}
