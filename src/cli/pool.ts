import { Worker } from 'node:worker_threads';
import type { Job } from '../lab';

export interface ToWorker {
  readonly index: number;
  readonly job: Job;
}

export type FromWorker = { readonly index: number; readonly values: readonly number[] } | { readonly index: number; readonly failure: string };

const entry = new URL('./lab-worker.ts', import.meta.url);

/**
 * Runs jobs on several processors. Answers come in any order and each says which job it belongs to.
 * @param order indices of the jobs, in the order in which they are begun.
 * @returns true when all are done, false when `stop` was called.
 */
export function runJobs(jobs: readonly Job[], order: readonly number[], workers: number, told: (answer: FromWorker) => void): { readonly done: Promise<boolean>; stop(): void } {
  const pool: Worker[] = [];
  let next = 0;
  let stopped = false;
  const done = Promise.all(Array.from({ length: Math.min(workers, order.length) }, () => serve())).then(() => !stopped);

  function serve(): Promise<void> {
    return new Promise((resolve, reject) => {
      // TypeScript is read by workers as by the command line itself: through its preload.
      const worker = new Worker(entry, { execArgv: process.execArgv });
      pool.push(worker);
      let current = -1;
      const give = (): void => {
        if (stopped || next >= order.length) return void worker.terminate();
        current = order[next++];
        const { arm, seed, months, readings, series } = jobs[current];
        const message: ToWorker = { index: current, job: { arm, seed, months, readings, series } };
        worker.postMessage(message);
      };
      worker.on('message', (answer: FromWorker) => {
        if (stopped) return;
        told(answer);
        give();
      });
      worker.on('error', (error: Error) => {
        stop();
        reject(error);
      });
      worker.on('exit', () => resolve());
      give();
    });
  }

  function stop(): void {
    stopped = true;
    for (const worker of pool) void worker.terminate();
  }

  return { done, stop };
}
