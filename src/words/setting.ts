import type { Parameter } from '../model';
import { formatter } from './format';
import type { Language } from './format';

/** What a parameter is set to, as a person reads it: the name of the choice, or the number with its unit. */
export function settingText({ choices, unit }: Pick<Parameter, 'choices' | 'unit'>, value: number, language: Language): string {
  return choices?.[value]?.[language] ?? formatter(language).quantity(value, unit).text;
}
