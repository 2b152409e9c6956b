import type { Parameter } from '../../model';
import { formatter, parseNumber } from '../../words';
import type { Language, Words } from '../../words';

/** What a typed value means for a lever: a value it may take, with its echo, or a sentence that says what to do. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: number; readonly echo: string }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Reads what was typed for a parameter, in the reader's way of writing numbers. */
export function readTyped(typed: string, parameter: Parameter, language: Language, words: Words): Typed {
  if (typed.trim() === '') return { kind: 'empty' };
  const format = formatter(language);
  const parsed = parseNumber(typed, parameter.unit, language);
  if (parsed.kind === 'unclear') return { kind: 'wrong', sentence: words.levers.notNumber(typed.trim(), parsed.problem.detail.example) };
  const { unit, min, max, whole } = parameter;
  if (parsed.value < min || parsed.value > max) {
    const nearest = format.exact(parsed.value < min ? min : max, unit);
    return { kind: 'wrong', sentence: words.levers.outOfRange(parsed.echo, format.exact(min, unit), format.exact(max, unit), nearest) };
  }
  const value = whole ? Math.round(parsed.value) : parsed.value;
  const echo = value === parsed.value ? words.levers.typedAs(parsed.echo) : words.levers.roundedTo(format.exact(value, unit));
  return { kind: 'value', value, echo };
}
