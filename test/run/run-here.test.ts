import { describe, expect, it } from 'vitest';
import { RunHere } from '../../src/run';
import { keepsTheContract } from './runner-suite';
import { smallSpec } from './small';

describe('the runner in this thread', () => {
  keepsTheContract(() => new RunHere());
});

describe('the runner in this thread, breathing after every month', () => {
  keepsTheContract(() => new RunHere(0));
});

describe('a listener that throws', () => {
  it('ends the run with a problem, and the next run is whole', async () => {
    const runner = new RunHere();
    const failed = await new Promise((resolve) =>
      runner.start(smallSpec(), (event) => {
        if (event.kind === 'layout') throw new Error('no room');
        resolve(event);
      }),
    );
    expect(failed).toMatchObject({ kind: 'failed', problem: { code: 'runFailed', detail: { message: 'no room' } } });
    const months = await new Promise((resolve) => runner.start(smallSpec(), (event) => event.kind === 'finished' && resolve(event.months)));
    expect(months).toBe(30);
  });
});
