import type { Unit } from '../model';
import { dash, formatter } from './format';
import type { Language } from './format';

/** Prints one value; `unit` adds `pp` or `%`, `bare` ones stand with all their digits: bounds that somebody wrote. */
export type EffectPrinter = (value: number | null, unit?: boolean, bare?: boolean) => string;

/**
 * Prints the effects of one test alike: in percent of the reference, in percentage points, in rupiah or bare, signed, to three digits of `like`.
 * @param relative whether the effect is a share of another contrast.
 */
export function effectPrinter(unit: Unit, relative: boolean, like: number, language: Language): EffectPrinter {
  const format = formatter(language);
  const inPercent = relative || unit === 'share';
  const suffix = relative ? '\u00a0%' : unit === 'share' ? '\u00a0pp' : '';
  if (!inPercent && unit.startsWith('rupiah')) return (value) => (value !== null && Number.isFinite(value) ? format.difference(value, unit, like) : dash);
  const scale = inPercent ? 100 : 1;
  const digits = like === 0 || !Number.isFinite(like) ? 1 : Math.min(5, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(like * scale)))));
  return (value, withUnit = false, bare = false) => {
    if (value === null || !Number.isFinite(value)) return dash;
    const text = bare ? format.number(value * scale) : format.number(value * scale, digits);
    return `${value > 0 && /[1-9]/.test(text) ? '+' : ''}${text}${withUnit ? suffix : ''}`;
  };
}
