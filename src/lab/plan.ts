import { armKey, scenarioOf } from './arm';
import type { Arm, Layer } from './arm';
import type { Finding, FindingAblation, FindingTest, Values } from './finding';
import { readingOf } from './reading';
import type { Job } from './run-arm';
import { familiesOf } from './scale';
import { splitKey } from './verdict';
import type { Value } from './verdict';

/** Every run that some experiments need, each once: arms that run alike share their runs, whatever finding they belong to. */
export interface Plan {
  readonly jobs: readonly PlannedJob[];
  /** Numbers of one experiment, once the results of all jobs are there, in the order of the jobs. */
  valuesOf(experiment: Experiment, results: readonly (readonly number[] | null)[]): Value;
}

export interface PlannedJob extends Job {
  readonly armKey: string;
  /** Household-months: how long it takes, relative to other jobs. */
  readonly work: number;
}

/** A finding as it is, in one of its ablations, or under a draw of what is assumed. */
export interface Experiment {
  readonly finding: Pick<Finding, 'scenario' | 'months' | 'familyScale' | 'parameters' | 'decisions' | 'arms' | 'tests'>;
  readonly ablation?: FindingAblation;
  readonly seeds: number;
  /** Multiplies the finding's own scale. */
  readonly familyScale: number;
  /** See `Arm`. */
  readonly defaults?: Values;
}

interface Run {
  readonly arm: Arm;
  readonly key: string;
  readonly families: number;
  months: number;
  seeds: number;
  readonly readings: Set<string>;
}

export function planOf(experiments: readonly Experiment[]): Plan {
  const runs = new Map<string, Run>();
  for (const experiment of experiments) {
    const { finding } = experiment;
    for (const [name, readings] of readingsByArm(experiment)) {
      const arm = armOf(experiment, name);
      const key = armKey(arm);
      let run = runs.get(key);
      if (!run) runs.set(key, (run = { arm, key, families: familiesOf(scenarioOf(arm).villages), months: 0, seeds: 0, readings: new Set() }));
      run.months = Math.max(run.months, finding.months);
      run.seeds = Math.max(run.seeds, experiment.seeds);
      for (const reading of readings) run.readings.add(reading);
    }
  }
  const jobs: PlannedJob[] = [];
  const first = new Map<string, number>();
  for (const { arm, key, families, months, seeds, readings } of runs.values()) {
    first.set(key, jobs.length);
    const texts = [...readings].sort();
    for (let seed = 1; seed <= seeds; seed++) jobs.push({ arm, seed, months, readings: texts, armKey: key, work: families * months });
  }
  return {
    jobs,
    valuesOf(experiment, results) {
      const firsts = new Map<string, number>();
      return (name, outcome, seed) => {
        let start = firsts.get(name);
        if (start === undefined) firsts.set(name, (start = first.get(armKey(armOf(experiment, name))) ?? -1));
        const job = jobs[start + seed - 1];
        const place = job?.readings.indexOf(readingText(outcome, experiment.finding.months)) ?? -1;
        return results[start + seed - 1]?.[place] ?? NaN;
      };
    },
  };
}

/** Runs of plain arms, for readings that no finding asks for. */
export function planArms(arms: readonly { readonly arm: Arm; readonly readings: readonly string[] }[], seeds: number, months: number) {
  const jobs = arms.flatMap(({ arm, readings }) => {
    const key = armKey(arm);
    const texts = readings.map((reading) => readingText(reading, months));
    const work = familiesOf(scenarioOf(arm).villages) * months;
    return Array.from({ length: seeds }, (_, i): PlannedJob => ({ arm, seed: i + 1, months, readings: texts, armKey: key, work }));
  });
  return {
    jobs,
    value: (arm: number, reading: string, seed: number, results: readonly (readonly number[] | null)[]): number => {
      const job = arm * seeds + seed - 1;
      return results[job]?.[jobs[job].readings.indexOf(readingText(reading, months))] ?? NaN;
    },
  };
}

/** Tells runs apart: the same text for the same run, in one version of the engine. */
export function jobKey({ armKey: arm, seed, months, readings, series }: PlannedJob): string {
  return JSON.stringify([arm, seed, months, readings, ...(series ? [series] : [])]);
}

/** The arm of an experiment by its name in the finding. */
export function armOf({ finding, ablation, familyScale, defaults }: Pick<Experiment, 'finding' | 'ablation' | 'familyScale' | 'defaults'>, name: string): Arm {
  const arm = finding.arms[name];
  const layers: readonly (Layer | undefined)[] = [finding, arm, ablation && { parameters: ablation.parameters }, ablation?.arms?.[name]];
  return {
    scenario: arm.scenario ?? finding.scenario,
    familyScale: familyScale * (finding.familyScale ?? 1),
    ...(defaults && { defaults }),
    layers: layers.flatMap((layer) => (layer && (layer.parameters || layer.decisions) ? [{ parameters: layer.parameters, decisions: layer.decisions }] : [])),
  };
}

/** Tests of an experiment: in an ablation those that must vanish. */
export function testsOf({ finding, ablation }: Experiment): readonly FindingTest[] {
  return ablation ? finding.tests.filter(({ id }) => Object.hasOwn(ablation.vanish, id)) : finding.tests;
}

function readingsByArm(experiment: Experiment): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const test of testsOf(experiment)) {
    for (const key of [...Object.keys(test.contrast), ...Object.keys(test.relativeTo ?? {})]) {
      const [arm, outcome = test.outcome] = splitKey(key);
      if (!found.has(arm)) found.set(arm, new Set());
      found.get(arm)!.add(readingText(outcome, experiment.finding.months));
    }
  }
  return found;
}

/** Text under which a job holds a reading. @throws RangeError for what the reader of findings should have refused. */
function readingText(outcome: string, months: number): string {
  const read = readingOf(outcome, months);
  if (!read.ok) throw new RangeError(`no outcome ${outcome}`);
  return read.value.text;
}
