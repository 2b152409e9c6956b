import { availableParallelism } from 'node:os';
import type { Job } from '../lab';
import { defaultScenario } from '../run';
import { LabProgress } from './lab-run';
import { runJobs } from './pool';
import type { Terminal } from './terminal';

const runs = 200;
const families = 1_000;
const months = 60;
/** Rounds of one worker and all workers in turn. */
const rounds = 5;
/** Runs per worker before the clock starts: workers come up one after another, and the compiler warms up. */
const warmUps = 10;

/** Seconds that an ensemble takes with one worker and with all of them, and how many times faster all are; starting them is not counted. */
export async function measureEnsemble(terminal: Terminal) {
  const workers = availableParallelism();
  const progress = new LabProgress('bench', rounds * (2 * runs + warmUps * (1 + workers)), rounds * (2 * runs + warmUps * (1 + workers)), terminal);
  const one: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    one.push(await secondsWith(1, progress, terminal));
    all.push(await secondsWith(workers, progress, terminal));
  }
  progress.end();
  return { machine: terminal.machine, runs, families, months, workers, secondsWithOneWorker: one, secondsWithAllWorkers: all, timesFaster: one.map((seconds, round) => seconds / all[round]) };
}

async function secondsWith(workers: number, progress: LabProgress, { now }: Terminal): Promise<number> {
  const warm = warmUps * workers;
  const jobs = Array.from({ length: warm + runs }, (_, i): Job => ({ arm: { scenario, familyScale: 1, layers: [] }, seed: i + 1, months, readings: ['p0'], series: ['p0'] }));
  let told = 0;
  let start = 0;
  const { done } = runJobs(jobs, jobs.map((_, i) => i), workers, () => {
    progress.done(1);
    if (++told === warm) start = now();
  });
  await done;
  return (now() - start) / 1000;
}

/** The default scenario on as many families: its villages shrink alike. */
const scenario = ((): typeof defaultScenario => {
  const all = defaultScenario.villages.reduce((sum, village) => sum + village.families, 0);
  let before = 0;
  const villages = defaultScenario.villages.map((village) => {
    const from = Math.round((before * families) / all);
    before += village.families;
    return { ...village, families: Math.round((before * families) / all) - from };
  });
  return { ...defaultScenario, villages };
})();
