import { ownSheet, parameters } from '../model';
import type { Parameter } from '../model';
import type { Values } from './finding';

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
 * Latin hypercube: every parameter's range is cut into as many slices of equal width as there are draws, each slice is drawn once, and
 * the slices of different parameters meet at random. The same ranges and number of draws give the same draws.
 */
export function latinHypercube(assumed: readonly Assumed[], draws: number): Values[] {
  const found: Record<string, number>[] = Array.from({ length: draws }, () => ({}));
  assumed.forEach(({ parameter, low, high }, p) => {
    const luck = ownSheet(seedOfDraws, 'hypercube', p, 2 * draws);
    const slices = Array.from({ length: draws }, (_, i) => i).sort((a, b) => luck[a] - luck[b]);
    slices.forEach((slice, draw) => {
      const value = low + ((slice + luck[draws + draw]) / draws) * (high - low);
      found[draw][parameter.id] = parameter.whole ? Math.round(value) : value;
    });
  });
  return found;
}
