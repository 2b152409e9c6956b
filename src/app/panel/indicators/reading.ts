import type { Indicator } from '../../../model';
import { seriesOf, valueAt, type RunSeries } from '../../../view/chart';
import { dash, type Against, type Formatter, type Words } from '../../../words';

/** What a card says of one indicator at one month. */
export interface CardReading {
  readonly label: string;
  readonly symbol: string;
  /** Small text before the value: `Rp`. */
  readonly currency: string;
  readonly value: string;
  /** Small text after the value: unit, or `dari 950`. */
  readonly unit: string;
  /** The unit where there is hardly any room; empty where the number says enough. */
  readonly shortUnit: string;
  readonly comparison: 'none' | 'equal' | 'lower' | 'higher';
  /** Signed difference to the baseline where it is lower or higher, else empty. */
  readonly difference: string;
  /** The same in the short unit. */
  readonly shortDifference: string;
  /** All of it as one sentence. */
  readonly sentence: string;
}

const nothing = { comparison: 'none', difference: '', shortDifference: '' } as const;

/** Reads an indicator at a month; without data the value is a dash. */
export function readCard(indicator: Indicator, run: RunSeries | null, baseline: RunSeries | null, month: number, families: number, words: Words, format: Formatter, against: Against = 'scenario'): CardReading {
  const text = words.indicators;
  const { than } = words.comparison.against[against];
  const label = indicator.label[format.language];
  const symbol = indicator.symbol ?? '';
  const named = symbol ? `${label} (${symbol})` : label;
  const value = valueAt(seriesOf(run, indicator.id), month);
  if (!Number.isFinite(value)) return { label, symbol, currency: '', value: dash, unit: '', shortUnit: '', ...nothing, sentence: text.unknown(named) };

  const printed = format.reading(value, indicator.unit);
  const ofFamilies = indicator.unit === 'families' && families > 0 ? text.ofFamilies(format.number(families)) : '';
  const said = text.sentence(named, ofFamilies ? `${printed.number} ${ofFamilies}` : printed.text, format.number(month));
  const away = format.apart(value, valueAt(seriesOf(baseline, indicator.id), month), indicator.unit);
  const card = {
    label, symbol, currency: printed.currency, value: printed.number,
    shortUnit: printed.shortScale || (indicator.unit === 'share' ? printed.suffix : ''),
    unit: ofFamilies || printed.scale || printed.suffix,
  };
  if (!Number.isFinite(away)) return { ...card, ...nothing, sentence: `${said}.` };

  const difference = format.difference(away, indicator.unit, value);
  if (!/[1-9]/.test(difference)) return { ...card, ...nothing, comparison: 'equal', sentence: `${said}, ${text.equal(than)}.` };
  const { scale, shortScale } = format.reading(away, indicator.unit);
  const shortDifference = scale ? difference.replace(scale, shortScale) : difference;
  const distance = format.distance(away, indicator.unit, value);
  return away < 0
    ? { ...card, comparison: 'lower', difference, shortDifference, sentence: `${said}, ${text.lower(distance, than)}.` }
    : { ...card, comparison: 'higher', difference, shortDifference, sentence: `${said}, ${text.higher(distance, than)}.` };
}
