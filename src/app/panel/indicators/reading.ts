import type { Indicator } from '../../../model';
import { seriesOf, valueAt, type RunSeries } from '../../../view/chart';
import { dash, type Formatter, type Words } from '../../../words';

/** What a card says of one indicator at one month. */
export interface CardReading {
  readonly label: string;
  readonly symbol: string;
  readonly value: string;
  /** Small text after the value: unit, or `dari 950`. */
  readonly unit: string;
  /** The unit where there is hardly any room; empty where the number says enough. */
  readonly shortUnit: string;
  readonly comparison: 'none' | 'equal' | 'lower' | 'higher';
  /** Signed difference to the baseline where it is lower or higher, else empty. */
  readonly difference: string;
  /** All of it as one sentence. */
  readonly sentence: string;
}

/** Reads an indicator at a month; without data the value is a dash. */
export function readCard(indicator: Indicator, run: RunSeries | null, baseline: RunSeries | null, month: number, families: number, words: Words, format: Formatter): CardReading {
  const text = words.indicators;
  const label = indicator.label[format.language];
  const symbol = indicator.symbol ?? '';
  const named = symbol ? `${label} (${symbol})` : label;
  const value = valueAt(seriesOf(run, indicator.id), month);
  if (!Number.isFinite(value)) return { label, symbol, value: dash, unit: '', shortUnit: '', comparison: 'none', difference: '', sentence: text.unknown(named) };

  const printed = format.reading(value, indicator.unit);
  const ofFamilies = indicator.unit === 'families' && families > 0 ? text.ofFamilies(format.number(families)) : '';
  const said = text.sentence(named, ofFamilies ? `${printed.number} ${ofFamilies}` : printed.text, format.number(month));
  const away = value - valueAt(seriesOf(baseline, indicator.id), month);
  const card = { label, symbol, value: printed.number, shortUnit: printed.shortScale || (indicator.unit === 'share' ? printed.suffix : ''), unit: ofFamilies || [printed.currency, printed.scale].filter(Boolean).join(' ') || printed.suffix };
  if (!Number.isFinite(away)) return { ...card, comparison: 'none', difference: '', sentence: `${said}.` };

  const difference = format.difference(away, indicator.unit, value);
  if (!/[1-9]/.test(difference)) return { ...card, comparison: 'equal', difference: '', sentence: `${said}, ${text.equal}.` };
  const distance = format.distance(away, indicator.unit, value);
  return away < 0
    ? { ...card, comparison: 'lower', difference, sentence: `${said}, ${text.lower(distance)}.` }
    : { ...card, comparison: 'higher', difference, sentence: `${said}, ${text.higher(distance)}.` };
}
