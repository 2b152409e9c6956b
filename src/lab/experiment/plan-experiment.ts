import type { Indicator } from '../../model';
import { indicatorIndex } from '../../model';
import { armKey, scenarioOf } from '../arm';
import type { Arm, Layer } from '../arm';
import type { Values } from '../finding';
import { readingOf } from '../reading';
import type { Reading } from '../reading';
import type { Job } from '../run-arm';
import { familiesOf } from '../scale';
import { designOf } from './design';
import type { Design } from './design';
import { kindFacts } from './experiment';
import type { Experiment } from './experiment';

/** Every run of an experiment: point by point, and at every point the repeats on the seeds that all points share. */
export interface ExperimentPlan {
  readonly experiment: Experiment;
  readonly design: Design;
  /** What is set at each point, by id of parameter; nothing where actors or efforts are left out instead. */
  readonly points: readonly Values[];
  readonly jobs: readonly Job[];
  /** What is read off each run: the first values of a job's results, in this order. */
  readonly readings: readonly Reading[];
  /** Indicators kept month by month, 0 to the last: their values follow the readings, one indicator after the other. */
  readonly series: readonly Indicator['id'][];
  /** Household-months of all runs together: what the time they take goes by. Every run has the same share of it. */
  readonly work: number;
  /** Point of a job. */
  point(job: number): number;
  /** Repeat of a job, from 0. */
  repeat(job: number): number;
  seed(job: number): number;
}

/** Values of every job by its index, as `runArm` gives them; null for a run that failed, nothing for one that is still to come. */
export type ExperimentResults = readonly (ArrayLike<number> | null | undefined)[];

/** @throws RangeError for what `readExperiment` should have refused. */
export function planExperiment(experiment: Experiment): ExperimentPlan {
  const { months, repeats, seed, kind, watch, at } = experiment;
  const readings = watch.map((text) => {
    const read = readingOf(/@\d+$/.test(text) ? text : `${text}@${at}`, months);
    if (!read.ok) throw new RangeError(`no reading ${text}`);
    return read.value;
  });
  const series = kindFacts[kind].series ? [...new Set(readings.map(({ outcome }) => outcome.id).filter((id) => Object.hasOwn(indicatorIndex, id)))] : [];
  const design = designOf(experiment);
  const texts = readings.map(({ text }) => text);
  const jobs = design.layers.flatMap((layer) => {
    const arm = armOf(experiment, layer);
    return Array.from({ length: repeats }, (_, repeat): Job => ({ arm, seed: seed + repeat, months, readings: texts, ...(series.length > 0 && { series }) }));
  });
  return {
    experiment,
    design,
    points: design.layers.map(({ parameters = {} }) => (kind === 'attribution' ? {} : parameters)),
    jobs,
    readings,
    series,
    work: familiesOf(scenarioOf(armOf(experiment)).villages) * months * jobs.length,
    point: (job) => Math.floor(job / repeats),
    repeat: (job) => job % repeats,
    seed: (job) => jobs[job].seed,
  };
}

/** The arm of a point; without a layer that of the experiment with nothing moved. */
export function armOf({ scenario, familyScale, parameters, decisions }: Experiment, layer?: Layer): Arm {
  return { scenario, familyScale, layers: [{ parameters, decisions }, ...(layer ? [layer] : [])] };
}

/** The same text for plans whose runs are the same, whatever the experiment is called; its results belong to no other plan. */
export function planKey(plan: ExperimentPlan): string {
  return [...planKeyPieces(plan)].join('');
}

/** Points whose text is made in one go. */
const pointsAtOnce = 500;

/** `planKey` piece by piece, for who lets something else happen in between. */
export function* planKeyPieces({ experiment, design: { layers }, jobs, readings, series }: ExperimentPlan): Generator<string> {
  const { months, repeats, seed } = experiment;
  yield `[${JSON.stringify(armKey(armOf(experiment)))},[`;
  for (let from = 0; from < layers.length; from += pointsAtOnce) yield `${from > 0 ? ',' : ''}${JSON.stringify(layers.slice(from, from + pointsAtOnce)).slice(1, -1)}`;
  yield `],${JSON.stringify([jobs.length, months, repeats, seed, readings.map(({ text }) => text), series]).slice(1)}`;
}
