import { experimentFormat, scenarioFormat } from '../../derive';
import { kindFacts } from './experiment';
import type { Axis, Experiment, ExperimentFile } from './experiment';

/** The experiment as a file that says everything; reading it gives the same experiment. */
export function experimentFile({ title, question, scenario, months, familyScale, parameters, decisions, kind, axes, repeats, seed, watch, at, ...rest }: Experiment): ExperimentFile {
  const { grid, keys } = kindFacts[kind];
  return {
    format: experimentFormat,
    ...(title && { title }),
    ...(question && { question }),
    scenario: typeof scenario === 'string' ? scenario : { format: scenarioFormat, ...scenario },
    months,
    familyScale,
    parameters,
    decisions,
    kind,
    ...(axes.length > 0 && { axes: axes.map((axis) => axisInFile(axis, grid)) }),
    repeats,
    seed,
    watch,
    at,
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => keys.some((known) => known === key))),
  };
}

function axisInFile({ parameter, from, to, points, values }: Axis, grid: boolean): Partial<Axis> {
  if (values) return { parameter, values };
  return { parameter, from, to, ...(grid && { points }) };
}
