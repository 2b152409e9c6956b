import type { Parameter } from '../declare';
import { assistanceParameters } from './assistance';
import { creditParameters } from './credit';
import { forumParameters } from './forum';
import { governmentParameters } from './government';
import { groupParameters } from './group';
import { householdParameters } from './household';
import { marketParameters } from './market';
import { ngoParameters } from './ngo';
import { registryParameters } from './registry';
import { shockParameters } from './shock';
import { socialParameters } from './social';
import { villageParameters } from './village';
import { wellbeingParameters } from './wellbeing';

const all = [
  ...governmentParameters, ...registryParameters, ...ngoParameters, ...groupParameters, ...assistanceParameters, ...creditParameters, ...villageParameters, ...socialParameters,
  ...marketParameters, ...forumParameters, ...shockParameters, ...householdParameters, ...wellbeingParameters,
] as const;

/** Id of a declared parameter. */
export type ParameterId = (typeof all)[number]['id'];

/** Everything that can be set, in panel order. */
export const parameters: readonly Parameter[] = all;

/** Place of a parameter in `parameters` and in a world's `values`. */
export const parameterIndex: Readonly<Record<string, number>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, number>, Object.fromEntries(all.map((parameter, i) => [parameter.id, i]))),
);

/** The declared defaults, in the order of `parameters`. */
export function defaultValues(): Float64Array {
  return Float64Array.from(all, (parameter) => parameter.default);
}

for (const p of all as readonly Parameter[]) {
  if (!(p.default >= p.min && p.default <= p.max)) throw new RangeError(`parameter ${p.id}: default ${p.default} lies outside ${p.min} to ${p.max}`);
  if (p.whole && !Number.isInteger(p.default)) throw new RangeError(`parameter ${p.id}: default ${p.default} is not whole`);
}
