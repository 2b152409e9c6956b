import { limits } from '../../derive';
import { coalitions } from '../attribution';
import { axisValues } from './axis';
import type { Experiment } from './experiment';

/** How many runs an experiment would take, said before anything is planned, and how many are allowed at most. */
export function runsOf(experiment: Experiment): { readonly points: number; readonly runs: number; readonly most: number } {
  const points = pointsOf(experiment);
  const settings = Math.max(1, experiment.axes.length);
  return { points, runs: points * experiment.repeats, most: Math.min(limits.experimentRuns, Math.floor(limits.experimentValues / settings)) };
}

function pointsOf({ kind, axes, trajectories, samples, players }: Experiment): number {
  switch (kind) {
    case 'oneSetting':
    case 'twoSettings':
      return axes.reduce((product, axis) => product * axisValues(axis).length, 1);
    case 'howSure':
      return 1;
    case 'whichMatter':
      return trajectories * (axes.length + 1);
    case 'sobol':
      return samples * (axes.length + 2);
    case 'attribution':
      return coalitions(players).length;
  }
}
