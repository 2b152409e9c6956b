import type { Detail } from './problem-codes';
import { formatter } from './format';
import type { Language } from './format';

/** Stands where a problem did not say what the sentence wants; a test looks for it. */
export const unknown = '⁇';

/** The pieces from which the sentences of `problems.en.ts` and `problems.id.ts` are put together. */
export function parts(language: Language) {
  const { number } = formatter(language);
  /** A value as it was found: a number in the language's digits with all its decimals, anything else as it stands. */
  const value = (found: string | number | undefined): string =>
    typeof found === 'number' ? number(found, Math.min(8, String(found).split('.')[1]?.length ?? 0)) : (found ?? unknown);
  return {
    value,
    text: (detail: Detail, key: string): string => String(detail[key] ?? unknown),
    /** The name of what is wrong: a parameter, a field, a place in the file. */
    name: (detail: Detail): string => String(detail.name || detail.id || detail.path || 'JSON'),
    has: (detail: Detail, key: string): boolean => detail[key] !== undefined && detail[key] !== '',
  };
}
