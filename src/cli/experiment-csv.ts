import { byteOrderMark, csvLines } from '../export';
import type { Cell, CsvLanguage } from '../export';
import { playersIn } from '../lab';
import type { ExperimentPlan } from '../lab';
import type { SweepHeader } from './sweep-format';

type Run = { readonly run: number; readonly values: readonly number[] };

/** Where a row comes from stands at its end, as in all tables of Gotong. */
const originHeads = ['experiment', 'scenario', 'months', 'engine', 'plan'] as const;

/** A row per run: its point and luck, what is set there, what was read off. `name` stands in for a title. */
export function* runsCsv(plan: ExperimentPlan, { engine, plan: digest }: SweepHeader, runs: Iterable<Run>, name: string, language: CsvLanguage): Generator<string> {
  const origin = originOf(plan, engine, digest, name, language);
  const { readings } = plan;
  yield byteOrderMark;
  yield* csvLines([...runHeads, ...pointHeads(plan), ...readings.map(({ text }) => text), ...originHeads], (function* () {
    for (const { run, values } of runs) yield [...runCells(plan, run), ...pointCells(plan, run), ...readings.map((_, i) => values[i]), ...origin];
  })(), language);
}

/** A row per run and month, of what is kept month by month. */
export function* monthsCsv(plan: ExperimentPlan, { engine, plan: digest }: SweepHeader, runs: Iterable<Run>, name: string, language: CsvLanguage): Generator<string> {
  const origin = originOf(plan, engine, digest, name, language);
  const { readings, series, experiment: { months } } = plan;
  yield byteOrderMark;
  yield* csvLines([...runHeads, ...pointHeads(plan), 'month', ...series, ...originHeads], (function* () {
    for (const { run, values } of runs) {
      const start = [...runCells(plan, run), ...pointCells(plan, run)];
      for (let month = 0; month <= months; month++) yield [...start, month, ...series.map((_, i) => values[readings.length + i * (months + 1) + month]), ...origin];
    }
  })(), language);
}

const runHeads = ['run', 'point', 'repeat', 'seed'] as const;

/** People count from 1. */
function runCells(plan: ExperimentPlan, run: number): number[] {
  return [run + 1, plan.point(run) + 1, plan.repeat(run) + 1, plan.seed(run)];
}

/** Settings that are moved by their ids, or players by theirs. */
function pointHeads({ experiment: { axes, kind, players } }: ExperimentPlan): readonly string[] {
  return kind === 'attribution' ? playersIn(players) : axes.map(({ parameter }) => parameter);
}

/** Values of the settings; of players 1 for who is there and 0 for who is left out. */
function pointCells(plan: ExperimentPlan, run: number): number[] {
  const point = plan.point(run);
  const absent = plan.design.absent?.[point];
  return absent ? playersIn(plan.experiment.players).map((player) => (absent.includes(player) ? 0 : 1)) : plan.experiment.axes.map(({ parameter }) => plan.points[point][parameter]);
}

function originOf({ experiment: { title, scenario, months } }: ExperimentPlan, engine: string, plan: string, name: string, language: CsvLanguage): Cell[] {
  return [title?.[language] ?? name, typeof scenario === 'string' ? scenario : scenario.id, months, engine, plan];
}
