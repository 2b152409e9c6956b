import { create } from 'zustand';
import type { ExperimentPlan } from '../../../lab';
import { keptPace } from './pace';
import type { Card, Question, Ranges } from './question';
import type { Kept } from './shelf';

/** An experiment with its runs in memory. */
export interface Opened {
  readonly id: string;
  readonly plan: ExperimentPlan;
  /** Values of every run by its index, as a worker gave them; null for one that failed, nothing for one that is to come. */
  readonly results: (Float64Array | null | undefined)[];
  done: number;
  failed: number;
  /** What the last run that failed said. */
  failure: string;
  /** The runs are of another engine or of another version of the scenario: no more of them may join. */
  readonly stale: boolean;
}

/** The experiment that is being run. */
export interface Live {
  readonly id: string;
  readonly state: 'running' | 'paused';
  readonly secondsLeft: number | null;
}

/** What the page of experiments shows. Runs lie outside; `revision` tells when to look there again. */
export interface BenchState {
  /** Null while the browser is asked. The latest first. */
  readonly kept: readonly Kept[] | null;
  /** Whether the browser keeps what is done here. */
  readonly keeps: boolean;
  readonly card: Card;
  /** Null before ranges are known. */
  readonly questions: Readonly<Record<Card, Question>> | null;
  readonly ranges: Ranges;
  /** Experiment whose answer is shown; null for none. */
  readonly shown: string | null;
  readonly live: Live | null;
  /** Why the shown experiment does not run although nobody paused it. */
  readonly hindered: 'resting' | 'elsewhere' | null;
  /** Household-months a second; null before it is measured. */
  readonly pace: number | null;
  readonly revision: number;
  /** Point that is chosen in the charts. */
  readonly chosen: number | null;
}

export const useBench = create<BenchState>()(() => ({
  kept: null, keeps: true, card: 'oneSetting', questions: null, ranges: new Map(), shown: null, live: null, hindered: null, pace: keptPace(), revision: 0, chosen: null,
}));

const inMemory = new Map<string, Opened>();

/** The runs of an experiment; undefined while they are not read. */
export const opened = (id: string | null): Opened | undefined => (id === null ? undefined : inMemory.get(id));

/** Keeps the runs of an experiment in memory, and of no others but those that are shown or running. */
export function keepOpen(one: Opened): void {
  const { shown, live } = useBench.getState();
  for (const id of inMemory.keys()) if (id !== shown && id !== live?.id) inMemory.delete(id);
  inMemory.set(one.id, one);
}

export function forget(id: string): void {
  inMemory.delete(id);
}

export function keptOf(id: string | null): Kept | undefined {
  return useBench.getState().kept?.find((one) => one.id === id);
}

/** Writes over what is known of an experiment; the new state of it. */
export function change(id: string, with_: Partial<Kept>): Kept | undefined {
  useBench.setState(({ kept }) => ({ kept: kept?.map((one) => (one.id === id ? { ...one, ...with_ } : one)) ?? null }));
  return keptOf(id);
}

/** No runs yet. */
export function emptyResults(id: string, plan: ExperimentPlan, stale = false): Opened {
  return { id, plan, results: new Array<Float64Array | null | undefined>(plan.jobs.length).fill(undefined), done: 0, failed: 0, failure: '', stale };
}

