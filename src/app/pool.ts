import { JobPool } from '../lab';

let pool: JobPool | null = null;

/** The workers of the page that run many runs, started with the first list; whoever starts a list ends the one before. */
export const jobPool = (): JobPool => (pool ??= new JobPool());
