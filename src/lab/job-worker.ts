import type { JobAnswer, JobQuestion } from './job-pool';
import { runArm } from './run-arm';

// The page's library of types is in force in this file too, where `self` is a window; a worker's `postMessage` is this one.
const post = self.postMessage.bind(self) as (answer: JobAnswer, transfer?: Transferable[]) => void;

// One job after the other, in the order they came.
self.onmessage = ({ data: { batch, index, job } }: MessageEvent<JobQuestion>) => {
  try {
    const values = Float64Array.from(runArm(job));
    post({ batch, index, values }, [values.buffer]);
  } catch (error) {
    post({ batch, index, failure: error instanceof Error ? error.message : String(error) });
  }
};
