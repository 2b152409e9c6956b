import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JobPool } from '../../src/lab';
import type { Job } from '../../src/lab';

interface Question {
  readonly batch: number;
  readonly index: number;
  readonly job: Job;
}

/** A worker that answers when it is told to. */
class ToldWorker {
  static all: ToldWorker[] = [];
  onmessage: ((message: { data: object }) => void) | null = null;
  onerror: ((failure: { message: string }) => void) | null = null;
  ended = false;
  readonly waiting: Question[] = [];

  constructor() {
    ToldWorker.all.push(this);
  }

  postMessage(question: Question): void {
    this.waiting.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  /** Answers the next question with the seed of its job. */
  answer(): void {
    const { batch, index, job } = this.waiting.shift() as Question;
    this.onmessage?.({ data: { batch, index, values: Float64Array.of(job.seed) } });
  }
}

const jobs = (first: number, count: number): Job[] => Array.from({ length: count }, (_, i) => ({ arm: { scenario: 'oku-partnership', familyScale: 1, layers: [] }, seed: first + i, months: 1, readings: ['p0'] }));

/** Lets workers answer in turn until nobody has anything left. */
function answerAll(): void {
  while (ToldWorker.all.some(({ waiting }) => waiting.length > 0)) for (const worker of ToldWorker.all) if (worker.waiting.length > 0) worker.answer();
}

describe('the workers that run many runs', () => {
  beforeEach(() => {
    ToldWorker.all = [];
    vi.stubGlobal('Worker', ToldWorker);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('place every value by its job, whoever answers first', async () => {
    const told: number[] = [];
    const { done } = new JobPool(3).start(jobs(10, 7), (index, values) => void (told[index] = values?.[0] ?? NaN));
    ToldWorker.all[2].answer();
    answerAll();
    expect(await done).toBe(true);
    expect(told).toEqual([10, 11, 12, 13, 14, 15, 16]);
  });

  it('are ended in the middle of a long list when another begins', async () => {
    const pool = new JobPool(2);
    const first = pool.start(jobs(0, 9), () => {});
    const before = [...ToldWorker.all];
    expect(pool.idle).toBe(false);
    const second = pool.start(jobs(100, 3), () => {});
    expect(before.map(({ ended }) => ended)).toEqual([true, true]);
    expect(await first.done).toBe(false);
    answerAll();
    expect(await second.done).toBe(true);
    expect(pool.idle).toBe(true);
  });

  it('live on when a brief list gives way, and what they still answer to it is not taken for an answer to the next', async () => {
    const pool = new JobPool(2);
    const brief: number[] = [];
    const first = pool.start(jobs(0, 9), (index) => brief.push(index), undefined, true);
    ToldWorker.all[0].answer();
    const told: number[] = [];
    const second = pool.start(jobs(100, 5), (index, values) => void (told[index] = values?.[0] ?? NaN));
    expect(await first.done).toBe(false);
    answerAll();
    expect(await second.done).toBe(true);
    expect(ToldWorker.all).toHaveLength(2);
    expect(ToldWorker.all.some(({ ended }) => ended)).toBe(false);
    expect(brief).toEqual([0]);
    expect(told).toEqual([100, 101, 102, 103, 104]);
  });

  it('that break take only their own jobs with them', async () => {
    const told = new Map<number, string>();
    const { done } = new JobPool(2).start(jobs(0, 6), (index, values, failure) => told.set(index, values ? 'made' : (failure ?? '')));
    const [broken] = ToldWorker.all;
    const lost = broken.waiting.splice(0).map(({ index }) => index);
    broken.onerror?.({ message: 'out of memory' });
    answerAll();
    expect(await done).toBe(true);
    expect([...told].filter(([, how]) => how === 'out of memory').map(([index]) => index)).toEqual(lost);
    expect(told.size).toBe(6);
  });
});
