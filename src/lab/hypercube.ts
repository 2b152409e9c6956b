import { ownSheet, parameters } from '../model';
import type { Parameter } from '../model';
import type { Values } from './finding';
import { settingDrawn } from './sensitivity/factor';
import type { Factor, Point } from './sensitivity/factor';

/** A parameter that is assumed, and the range in which it may as well lie. */
export interface Assumed {
  readonly parameter: Parameter;
  readonly low: number;
  readonly high: number;
}

const seedOfDraws = 1;
const sizes: Readonly<Record<string, number>> = { '%': 0.01, million: 1e6, billion: 1e9 };

/** Everything assumed that is a quantity: switches and choices are different worlds, not uncertain numbers. */
export function assumedParameters(): Assumed[] {
  return parameters
    .filter(({ status, unit, choices, min, max }) => status === 'assumed' && unit !== 'switch' && !choices && min < max)
    .map((parameter) => ({ parameter, ...plausibleRange(parameter) }));
}

/** The "plausible range a–b" that the source of an assumed parameter names, in its unit; what the declaration allows, where it names none. */
export function plausibleRange({ source, min, max, unit }: Parameter): { readonly low: number; readonly high: number } {
  const match = /plausible range[^\d–]*?([\d.,]*\d)–([\d.,]*\d)\s*(%|million|billion)?/.exec(source.en);
  if (!match) return { low: min, high: max };
  const size = (sizes[match[3]] ?? 1) / (unit === 'rupiahMillion' ? 1e6 : 1);
  const [low, high] = [match[1], match[2]].map((text) => Math.min(max, Math.max(min, Number(text.replaceAll(',', '')) * size)));
  return low < high ? { low, high } : { low: min, high: max };
}

/**
 * Latin hypercube: every dimension is cut into as many slices of equal width as there are draws, each slice is drawn once, at a random
 * place in it, and the slices of different dimensions meet at random. The same arguments give the same draws.
 * @returns per dimension the draws, each in 0 to 1.
 */
function unitHypercube(dimensions: number, draws: number, seed: number): Float64Array[] {
  return Array.from({ length: dimensions }, (_, dimension) => {
    const luck = ownSheet(seed, 'hypercube', dimension, 2 * draws);
    const slices = Array.from({ length: draws }, (__, i) => i).sort((a, b) => luck[a] - luck[b]);
    return Float64Array.from(slices, (slice, draw) => (slice + luck[draws + draw]) / draws);
  });
}

/** Points of a Latin hypercube over any ranges; every setting of a stepped factor is drawn about equally often. */
export function hypercubePoints(factors: readonly Factor[], draws: number, seed: number): Point[] {
  const columns = unitHypercube(factors.length, draws, seed);
  return Array.from({ length: draws }, (_, draw) => factors.map((factor, i) => settingDrawn(factor, columns[i][draw])));
}

/** Draws of what is assumed, as a Latin hypercube over the ranges. */
export function latinHypercube(assumed: readonly Assumed[], draws: number): Values[] {
  const columns = unitHypercube(assumed.length, draws, seedOfDraws);
  return Array.from({ length: draws }, (_, draw) => Object.fromEntries(assumed.map(({ parameter, low, high }, p) => {
    const value = low + columns[p][draw] * (high - low);
    return [parameter.id, parameter.whole ? Math.round(value) : value];
  })));
}
