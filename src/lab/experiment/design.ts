import { scenarioOf } from '../arm';
import type { Layer } from '../arm';
import { coalitions, switchedOff } from '../attribution';
import type { Player } from '../attribution';
import { morrisDesign, sobolDesign } from '../sensitivity';
import type { Factor, Point } from '../sensitivity';
import { axisValues, declaredOf } from './axis';
import type { Axis, Experiment } from './experiment';

/** Where an experiment looks: what is laid over its scenario at each point. */
export interface Design {
  readonly layers: readonly Layer[];
  /** attribution: who is left out at each point, everybody first and nobody last. */
  readonly absent?: readonly (readonly Player[])[];
}

/** The points of an experiment, in an order that only its file decides. */
export function designOf(experiment: Experiment): Design {
  const { kind, axes, trajectories, levels, samples, seed } = experiment;
  switch (kind) {
    case 'howSure':
      return { layers: [{ parameters: {} }] };
    case 'oneSetting':
    case 'twoSettings':
      return { layers: gridOf(axes.map((axis) => ({ parameter: axis.parameter, values: axisValues(axis) }))) };
    case 'whichMatter':
      return { layers: morrisDesign(factorsOf(axes), trajectories, levels, seed).map((point) => layerAt(axes, point)) };
    case 'sobol':
      return { layers: sobolDesign(factorsOf(axes), samples, seed).map((point) => layerAt(axes, point)) };
    case 'attribution':
      return attributionDesign(experiment);
  }
}

/** A point per coalition of players, in the order of `coalitions`. */
function attributionDesign({ scenario, parameters, decisions, players }: Experiment): Design {
  const everybody = scenarioOf({ scenario, familyScale: 1, layers: [{ parameters, decisions }] });
  const absent = coalitions(players).map((coalition) => coalition.absent);
  return { layers: absent.map((left) => switchedOff(everybody, left)), absent };
}

/** The axes as a sensitivity design takes them. */
export function factorsOf(axes: readonly Axis[]): Factor[] {
  return axes.map(({ parameter, from, to }) => ({ low: from, high: to, ...(declaredOf(parameter).whole && { step: 1 }) }));
}

/** Every value with every value; the first axis moves slowest. */
function gridOf(axes: readonly { readonly parameter: string; readonly values: readonly number[] }[]): Layer[] {
  return axes.reduce<Layer[]>(
    (layers, { parameter, values }) => layers.flatMap((layer) => values.map((value) => ({ parameters: { ...layer.parameters, [parameter]: value } }))),
    [{ parameters: {} }],
  );
}

function layerAt(axes: readonly Axis[], point: Point): Layer {
  return { parameters: Object.fromEntries(axes.map(({ parameter }, i) => [parameter, point[i]])) };
}
