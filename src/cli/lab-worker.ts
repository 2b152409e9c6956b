import { parentPort } from 'node:worker_threads';
import { runArm } from '../lab';
import type { FromWorker, ToWorker } from './pool';

// One job at a time: an answer, then the next.
parentPort?.on('message', ({ index, job }: ToWorker) => {
  let answer: FromWorker;
  try {
    answer = { index, values: runArm(job) };
  } catch (error) {
    answer = { index, failure: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
