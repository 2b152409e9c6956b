import { describe } from 'vitest';
import { RunInWorker } from '../../src/run';
import { keepsTheContract } from '../run/runner-suite';

describe('the runner in a Web Worker', () => {
  keepsTheContract(() => new RunInWorker());
});
