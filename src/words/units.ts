import type { Text, Unit } from '../model';

export type Language = keyof Text;

/** The words that stand beside numbers, in both languages. Everything else about a number is `format.ts`. */
export interface UnitWords {
  /** Tag of the language for `Intl`. */
  readonly locale: string;
  readonly currency: string;
  readonly percent: string;
  /** Percentage points, short and as read aloud. */
  readonly points: string;
  readonly pointsSpoken: string;
  /** Million, billion, trillion (10⁶, 10⁹, 10¹²). */
  readonly scales: readonly [string, string, string];
  /** The same where there is hardly any room. */
  readonly shortScales: readonly [string, string, string];
  /** What people type for powers of ten, in lower case. */
  readonly typedScales: Readonly<Record<string, number>>;
  readonly perMonth: string;
  readonly perYear: string;
  readonly on: string;
  readonly off: string;
  readonly month: (month: string) => string;
  /** What is counted: one, several. */
  readonly counted: Readonly<Record<CountedUnit, readonly [string, string]>>;
}

/** Units whose word follows the number. */
export type CountedUnit = Extract<
  Unit,
  'month' | 'hoursPerMonth' | 'hours' | 'perYear' | 'perMonth' | 'people' | 'families' | 'groups' | 'villages' | 'stalls' | 'events' | 'kilometre'
>;

const en: UnitWords = {
  locale: 'en-GB',
  currency: 'Rp',
  percent: '%',
  points: 'pp',
  pointsSpoken: 'percentage points',
  scales: ['m', 'bn', 'tn'],
  shortScales: ['m', 'bn', 'tn'],
  typedScales: { k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, b: 9, billion: 9, tn: 12, trillion: 12 },
  perMonth: '/month',
  perYear: '/year',
  on: 'yes',
  off: 'no',
  month: (month) => `Month ${month}`,
  counted: {
    month: ['month', 'months'],
    hoursPerMonth: ['hour/month', 'hours/month'],
    hours: ['hour', 'hours'],
    perYear: ['a year', 'a year'],
    perMonth: ['a month', 'a month'],
    people: ['person', 'people'],
    families: ['family', 'families'],
    groups: ['group', 'groups'],
    villages: ['village', 'villages'],
    stalls: ['stall', 'stalls'],
    events: ['event', 'events'],
    kilometre: ['km', 'km'],
  },
};

const id: UnitWords = {
  locale: 'id-ID',
  currency: 'Rp',
  percent: '%',
  points: 'pp',
  pointsSpoken: 'poin persentase',
  scales: ['juta', 'miliar', 'triliun'],
  shortScales: ['jt', 'M', 'T'],
  typedScales: { rb: 3, ribu: 3, jt: 6, juta: 6, m: 9, mlr: 9, miliar: 9, milyar: 9, t: 12, triliun: 12 },
  perMonth: '/bulan',
  perYear: '/tahun',
  on: 'ya',
  off: 'tidak',
  month: (month) => `Bulan ${month}`,
  counted: {
    month: ['bulan', 'bulan'],
    hoursPerMonth: ['jam/bulan', 'jam/bulan'],
    hours: ['jam', 'jam'],
    perYear: ['per tahun', 'per tahun'],
    perMonth: ['per bulan', 'per bulan'],
    people: ['orang', 'orang'],
    families: ['keluarga', 'keluarga'],
    groups: ['kelompok', 'kelompok'],
    villages: ['desa', 'desa'],
    stalls: ['kios', 'kios'],
    events: ['kejadian', 'kejadian'],
    kilometre: ['km', 'km'],
  },
};

export const unitWords: Readonly<Record<Language, UnitWords>> = { en, id };
