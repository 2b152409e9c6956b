import type { Unit } from '../model';
import { formatter } from './format';
import { unitWords, type Language, type UnitWords } from './units';

/** What a typed number was read as, or why it could not be read. */
export type Parsed =
  /** `value` is in the unit asked for (a share lies in 0 to 1); `echo` prints every digit of it, so that a misreading shows. */
  | { readonly kind: 'number'; readonly value: number; readonly echo: string }
  /** `text` as typed, and an `example` of how a number is written in this language. */
  | { readonly kind: 'unclear'; readonly problem: { readonly code: 'numberUnclear'; readonly detail: { readonly text: string; readonly example: string } } };

const examples: Readonly<Record<Language, string>> = { id: '1.000,5', en: '1,000.5' };
const negative = /[-\u2212\u2013]/;
const shape = /^([-+\u2212\u2013]?) ?(?:rp\.? ?)?([-+\u2212\u2013]?)([\d., ]*\d)(.*)$/;

/**
 * Reads a number typed in a language. Accepts a leading `Rp`, a true minus, spaces or the language's own mark between thousands, a
 * trailing `%` or unit word and, for money, `juta`, `miliar`, `bn` and the like. A share is read as percent, as it is shown, and an amount
 * in millions without such a word as millions. What would be another number in the other language's writing, such as `1.5` in
 * Indonesian, is unclear rather than guessed.
 */
export function parseNumber(typed: string, unit: Unit, language: Language): Parsed {
  const parts = typed.normalize('NFKC').trim().toLowerCase().match(shape);
  const digits = parts && plainDigits(parts[3], language);
  const exponent = parts && exponentOf(parts[4].trim(), unit, unitWords[language]);
  const signs = parts ? parts[1] + parts[2] : '';
  // Written as text, so that 33.3 % is the number 0.333 and not a hundredth of one that is nearly 33.3.
  const value = Number(`${negative.test(signs) ? '-' : ''}${digits}e${exponent}`);
  if (signs.length > 1 || !Number.isFinite(value)) {
    return { kind: 'unclear', problem: { code: 'numberUnclear', detail: { text: typed.slice(0, 60), example: examples[language] } } };
  }
  return { kind: 'number', value: value || 0, echo: formatter(language).exact(value || 0, unit) };
}

/** `1.000,5` as `1000.5`; null when the marks do not stand where this language puts them. */
function plainDigits(written: string, language: Language): string | null {
  const marks = language === 'id' ? /^(\d*|[1-9]\d{0,2}(?:([. ])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/ : /^(\d*|[1-9]\d{0,2}(?:([, ])\d{3})(?:\2\d{3})*)(?:\.(\d+))?$/;
  const found = written.match(marks);
  return found && `${found[1].replace(/\D/g, '') || '0'}.${found[3] ?? '0'}`;
}

/** Power of ten from the typed digits to the unit; null when the words after them are not known. */
function exponentOf(after: string, unit: Unit, words: UnitWords): number | null {
  if (unit === 'share') return after === '' || after === words.percent ? -2 : null;
  if (unit.startsWith('rupiah')) {
    const scale = after.replace(words.perMonth, '').replace(words.perYear, '').trim();
    if (scale === '') return 0;
    return Object.hasOwn(words.typedScales, scale) ? words.typedScales[scale] - (unit === 'rupiahMillion' ? 6 : 0) : null;
  }
  const counted = new Map<string, readonly string[]>(Object.entries(words.counted)).get(unit) ?? [];
  return after === '' || counted.includes(after) ? 0 : null;
}
