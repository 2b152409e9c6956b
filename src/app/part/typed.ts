import type { Parameter, Unit } from '../../model';
import { formatter, parseNumber } from '../../words';
import type { Formatter, Language, Words } from '../../words';

/** What a typed value means for a lever: a value it may take, with its echo, or a sentence that says what to do. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: number; readonly echo: string }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** What may be typed: values of a unit within a range, and whether only whole ones. */
export type Typeable = Pick<Parameter, 'unit' | 'min' | 'max' | 'whole'>;

/** Reads what was typed for a parameter, in the reader's way of writing numbers. */
export function readTyped(typed: string, parameter: Typeable, language: Language, words: Words): Typed {
  if (typed.trim() === '') return { kind: 'empty' };
  const format = formatter(language);
  const parsed = parseNumber(typed, parameter.unit, language);
  if (parsed.kind === 'unclear') return { kind: 'wrong', sentence: words.levers.notNumber(typed.trim(), parsed.problem.detail.example) };
  const { unit, min, max, whole } = parameter;
  if (parsed.value < min || parsed.value > max) {
    const nearest = shortly(parsed.value < min ? min : max, unit, format);
    const found = shortly(parsed.value, unit, format);
    return { kind: 'wrong', sentence: words.levers.outOfRange(found === nearest ? parsed.echo : found, rangeText(parameter, words, format), nearest) };
  }
  if (whole && !Number.isInteger(parsed.value)) return { kind: 'wrong', sentence: words.levers.notWhole(parsed.echo, format.exact(Math.round(parsed.value), unit)) };
  return { kind: 'value', value: parsed.value, echo: words.levers.typedAs(parsed.echo) };
}

/** `Rp 0–6 miliar/tahun`: currency, scale and unit once where both ends share them. */
function rangeText({ min, max, unit }: Typeable, words: Words, format: Formatter): string {
  const [from, to] = [format.quantity(min, unit), format.quantity(max, unit)];
  const first = bare(from.number);
  if (min < 0 || (min > 0 && from.scale !== to.scale)) return words.levers.between(shortly(min, unit, format), shortly(max, unit, format));
  return bare(to.text).replace(bare(to.number), `${first}–${bare(to.number)}`);
}

/** `Rp 10 miliar/tahun`. */
function shortly(value: number, unit: Unit, format: Formatter): string {
  return bare(format.quantity(value, unit).text);
}

/** Without a decimal that says nothing. */
function bare(text: string): string {
  return text.replace(/[.,]0(?!\d)/, '');
}
