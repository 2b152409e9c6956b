import { parameterIndex, parameters } from '../../model';
import type { Parameter } from '../../model';
import { plausibleRange } from '../hypercube';
import type { Axis } from './experiment';
import { standard } from './experiment';

/** The axis with its range and number of points, where the file does not name them. @throws RangeError for an unknown parameter. */
export function wholeAxis({ parameter, from, to, points, values }: Partial<Axis>): Axis {
  const declared = declaredOf(parameter ?? '');
  const { low, high } = plausibleRange(declared);
  return { parameter: declared.id, from: from ?? low, to: to ?? high, points: points ?? standard.axisPoints, ...(values && { values }) };
}

/** The values that the axis takes, as they are run: a parameter of whole numbers is rounded, and what then is the same is taken once. */
export function axisValues({ parameter, from, to, points, values }: Axis): number[] {
  const steps = values ?? Array.from({ length: points }, (_, i) => plain(from + ((to - from) * i) / (points - 1)));
  return [...new Set(steps.map((value) => settable(parameter, value)))];
}

function settable(id: string, value: number): number {
  return declaredOf(id).whole ? Math.round(value) : value;
}

/** 0.3, not 0.30000000000000004: people read these values, and files carry them. */
function plain(value: number): number {
  return Number(value.toPrecision(12));
}

export function declaredOf(id: string): Parameter {
  const declared = Object.hasOwn(parameterIndex, id) ? parameters[parameterIndex[id]] : undefined;
  if (!declared) throw new RangeError(`no parameter ${id}`);
  return declared;
}
