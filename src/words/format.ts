import type { Unit } from '../model';
import { unitWords, type CountedUnit, type Language, type UnitWords } from './units';

export type { Language } from './units';

/** A number as it is printed, in the parts that panels set in different type. */
export interface Quantity {
  /** `Rp` for money, else empty. */
  readonly currency: string;
  /** Digits with sign. */
  readonly number: string;
  /** `juta`, `miliar`, `bn` for money, else empty. */
  readonly scale: string;
  /** `jt`, `M`, `bn`, where there is hardly any room. */
  readonly shortScale: string;
  /** `%`, `orang`, `/tahun`, else empty. */
  readonly suffix: string;
  /** All of it in one line, with spaces that do not break. */
  readonly text: string;
}

/** Prints every number, amount and date that a person reads. One per language; see `formatter`. */
export interface Formatter {
  readonly language: Language;
  /** Digits with grouping and a true minus. `decimals` fixes how many; without it up to three, no trailing zeros. */
  number(value: number, decimals?: number): string;
  /** A share of 0 to 1 as percent: `14,5 %`. */
  percent(share: number, decimals?: number): string;
  /** A difference of two shares in percentage points, always signed: `−3,4 pp`. */
  points(difference: number, decimals?: number): string;
  /** Every rupiah: `Rp 300.000`. */
  rupiah(amount: number): string;
  /** Rupiah, shortened from a million on: `Rp 420 juta`, `Rp 1,0 miliar`. */
  money(amount: number): string;
  /** A value in its declared unit, as short as a label wants it. */
  quantity(value: number, unit: Unit, decimals?: number): Quantity;
  /** The same to three significant digits, for the large indicators and for tables. */
  reading(value: number, unit: Unit): Quantity;
  /** Every digit, nothing shortened: `Rp 1.200.000.000/tahun`, `33,25 %`. */
  exact(value: number, unit: Unit): string;
  /** How far two values are apart as `reading` prints them, so that the difference agrees with what stands beside it. */
  apart(value: number, other: number, unit: Unit): number;
  /** Signed difference without unit, to the precision that `reading(like)` shows: `−3,4 pp`, `+Rp 1,77 miliar`. */
  difference(value: number, unit: Unit, like: number): string;
  /** The difference without its sign and with its unit spelled out, for sentences: `3,4 poin persentase`. */
  distance(value: number, unit: Unit, like: number): string;
  /** `Bulan 37`. */
  month(month: number): string;
  /** A month of the year, 0 for January: `Februari`, `Feb`. */
  calendarMonth(index: number, length: 'long' | 'short'): string;
  /** `5 Maret 2026`, in Coordinated Universal Time. */
  date(date: Date): string;
}

/** Stands for what is not known. */
export const dash = '–';
const space = '\u00a0';
const minus = '\u2212';
const million = 1e6;

const made = new Map<Language, Formatter>();

/** The formatter of a language. */
export function formatter(language: Language): Formatter {
  let found = made.get(language);
  if (!found) made.set(language, (found = make(language, unitWords[language])));
  return found;
}

function make(language: Language, words: UnitWords): Formatter {
  const printers = new Map<string, Intl.NumberFormat>();
  const calendar = {
    long: new Intl.DateTimeFormat(words.locale, { month: 'long', timeZone: 'UTC' }),
    short: new Intl.DateTimeFormat(words.locale, { month: 'short', timeZone: 'UTC' }),
  };
  const dates = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });

  // Intl gives only bare digits: its minus, its space before % and its short forms differ between engines and from house style.
  function digits(value: number, least: number, most: number): string {
    const key = `${least} ${most}`;
    let printer = printers.get(key);
    if (!printer) printers.set(key, (printer = new Intl.NumberFormat(words.locale, { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: true })));
    return printer.format(Math.abs(value));
  }

  function signed(value: number, least: number, most: number, plus = false): string {
    if (!Number.isFinite(value)) return dash;
    const bare = digits(value, least, most);
    if (!/[1-9]/.test(bare)) return bare; // what rounds to zero has no sign
    return (value < 0 ? minus : plus ? '+' : '') + bare;
  }

  function build(value: number, unit: Unit, least: number | undefined, precision: Precision, plus = false): Quantity {
    if (!Number.isFinite(value)) return join('', dash, '', '');
    const scaled = unit === 'share' ? value * 100 : value;
    if (isMoney(unit)) {
      const rupiah = unit === 'rupiahMillion' ? value * million : value;
      const { power, shown } = moneyScale(rupiah, precision);
      const decimals = power < 0 ? 0 : least ?? precision(Math.abs(shown), power);
      return join(words.currency, signed(shown, decimals, decimals, plus), power < 0 ? '' : words.scales[power], perOf(unit, words), words.shortScales[power]);
    }
    if (unit === 'switch') return join('', value ? words.on : words.off, '', '');
    const decimals = least ?? Math.min(precision(Math.abs(scaled), -1), mostDecimals(unit));
    const trimmed = least === undefined && precision === labelPrecision;
    return join('', signed(scaled, trimmed ? 0 : decimals, decimals, plus), '', suffixOf(unit, scaled, words));
  }

  const format: Formatter = {
    language,
    number: (value, decimals) => signed(value, decimals ?? 0, decimals ?? 3),
    percent: (share, decimals = 1) => `${signed(share * 100, decimals, decimals)}${space}${words.percent}`,
    points: (difference, decimals = 1) => `${signed(difference * 100, decimals, decimals, true)}${space}${words.points}`,
    rupiah: (amount) => `${words.currency}${space}${signed(amount, 0, 0)}`,
    money: (amount) => build(amount, 'rupiah', undefined, labelPrecision).text,
    quantity: (value, unit, decimals) => build(value, unit, decimals, labelPrecision),
    reading: (value, unit) => build(value, unit, undefined, readingPrecision),
    exact(value, unit) {
      if (!Number.isFinite(value) || unit === 'switch') return build(value, unit, undefined, labelPrecision).text;
      if (isMoney(unit)) return format.rupiah(unit === 'rupiahMillion' ? value * million : value) + perOf(unit, words);
      const shown = unit === 'share' ? value * 100 : value;
      return join('', signed(shown, 0, 6), '', suffixOf(unit, shown, words)).text;
    },
    apart(value, other, unit) {
      const size = unit === 'share' ? 100 : unit === 'rupiahMillion' ? million : 1;
      const { power, shown } = isMoney(unit) ? moneyScale(value * size, readingPrecision) : { power: -1, shown: value * size };
      const decimals = !isMoney(unit) ? decimalsOfReading(shown, unit) : power < 0 ? 0 : readingPrecision(Math.abs(shown), power);
      const step = unitOfPower(power) / 10 ** decimals;
      const steps = (one: number) => Math.round((one * size) / step);
      return ((steps(value) - steps(other)) * step) / size;
    },
    difference(value, unit, like) {
      if (unit === 'share') return `${signed(value * 100, decimalsOfReading(like * 100, unit), decimalsOfReading(like * 100, unit), true)}${space}${words.points}`;
      if (!isMoney(unit)) return build(value, unit, decimalsOfReading(like, unit), readingPrecision, true).number;
      const { currency, number, scale } = build(value, unit, undefined, readingPrecision, true);
      const sign = /^[+\u2212]/.exec(number)?.[0] ?? '';
      return sign + [currency, number.slice(sign.length), scale].filter(Boolean).join(space);
    },
    distance(value, unit, like) {
      const size = Math.abs(value);
      if (unit === 'share') return `${signed(size * 100, decimalsOfReading(like * 100, unit), decimalsOfReading(like * 100, unit))}${space}${words.pointsSpoken}`;
      return (isMoney(unit) ? build(size, unit, undefined, readingPrecision) : build(size, unit, decimalsOfReading(like, unit), readingPrecision)).text;
    },
    month: (month) => words.month(digits(month, 0, 0)),
    calendarMonth: (index, length) => calendar[length].format(Date.UTC(2001, index, 1)),
    date: (date) => dates.format(date),
  };
  return format;
}

/** How many decimals a number of this size gets; `power` is the index of the money scale, −1 without one. */
type Precision = (shown: number, power: number) => number;
// `Rp 1,0 miliar` and `Rp 12,5 miliar`, but `Rp 68 juta`: a tenth of a milliard is still worth a decimal.
const labelPrecision: Precision = (shown, power) => (power < 0 ? 3 : shown < (power === 0 ? 10 : 100) ? 1 : 0);
const readingPrecision: Precision = (shown) => Math.max(0, 3 - wholeDigits(shown));

function decimalsOfReading(shown: number, unit: Unit): number {
  return Math.min(readingPrecision(Math.abs(shown), -1), mostDecimals(unit));
}

function wholeDigits(value: number): number {
  return value < 1 ? 0 : Math.floor(value).toString().length;
}

/** Decimals beyond which a unit says nothing more. */
function mostDecimals(unit: Unit): number {
  switch (unit) {
    case 'index': case 'perYear': case 'perMonth': return 3;
    case 'ratio': case 'share': return 2;
    case 'hours': case 'hoursPerMonth': case 'kilometre': return 1;
    default: return 0;
  }
}

function isMoney(unit: Unit): boolean {
  return unit === 'rupiah' || unit === 'rupiahPerMonth' || unit === 'rupiahPerYear' || unit === 'rupiahMillion';
}

/** The scale at which the printed number lies in 1 to 999: 999,999,999 is `Rp 1,0 miliar`, not `Rp 1.000 juta`. */
function moneyScale(rupiah: number, precision: Precision): { power: number; shown: number } {
  const size = Math.abs(rupiah);
  let power = size >= 1e12 ? 2 : size >= 1e9 ? 1 : size >= million ? 0 : -1;
  const shown = size / unitOfPower(power);
  const printed = Number(shown.toFixed(power < 0 ? 0 : precision(shown, power)));
  if (power < 2 && printed >= (power < 0 ? million : 1000)) power++;
  return { power, shown: rupiah / unitOfPower(power) };
}

function unitOfPower(power: number): number {
  return power < 0 ? 1 : million * 1000 ** power;
}

function perOf(unit: Unit, words: UnitWords): string {
  return unit === 'rupiahPerMonth' ? words.perMonth : unit === 'rupiahPerYear' ? words.perYear : '';
}

function suffixOf(unit: Unit, value: number, words: UnitWords): string {
  if (unit === 'share') return words.percent;
  return unit in words.counted ? words.counted[unit as CountedUnit][Math.abs(value) === 1 ? 0 : 1] : '';
}

function join(currency: string, number: string, scale: string, suffix: string, shortScale = ''): Quantity {
  const text = [currency, number, scale].filter(Boolean).join(space) + (suffix && !suffix.startsWith('/') ? space : '') + suffix;
  return { currency, number, scale, shortScale, suffix, text };
}
