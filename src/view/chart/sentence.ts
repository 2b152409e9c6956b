import type { Indicator, Unit } from '../../model';
import { chartWords } from '../../words';
import type { Against, Formatter, Words } from '../../words';
import { valueText } from './axis-text';
import { seriesOf, valueAt, type RunSeries } from './series';
import { stageShares } from './stack';

/** The run, and what it is compared with. */
export interface Compared {
  readonly run: RunSeries | null;
  readonly baseline: RunSeries | null;
  readonly against?: Against;
}

/** Of how many families on which luck. */
export interface Sample {
  readonly families: number;
  readonly seed: number;
}

/** Of these there are more or fewer, not higher or lower ones. */
const counted: ReadonlySet<Unit> = new Set<Unit>(['people', 'families', 'groups', 'villages', 'stalls', 'events']);

/** Title of the chart: the result at a month in words, against the baseline or, without one, against the start. */
export function chartTitle(indicator: Indicator, { run, baseline, against = 'scenario' }: Compared, month: number, words: Words, format: Formatter): string {
  const text = chartWords[format.language];
  const label = indicator.label[format.language];
  const value = valueAt(seriesOf(run, indicator.id), month);
  const compared = seriesOf(baseline, indicator.id);
  const other = compared ? valueAt(compared, month) : valueAt(seriesOf(run, indicator.id), 0);
  if (!Number.isFinite(value) || !Number.isFinite(other)) return text.noData(label);
  const distance = format.distance(format.apart(value, other, indicator.unit), indicator.unit, value);
  const at = format.number(month);
  const { than } = words.comparison.against[against];
  if (value === other) return compared ? text.same(label, than, at) : text.unchanged(label, at);
  if (!/[1-9]/.test(distance)) return compared ? text.nearlySame(label, than, at) : text.hardlyChanged(label, at);
  const isCounted = counted.has(indicator.unit);
  if (value < other) return compared ? (isCounted ? text.fewer : text.below)(label, distance, than, at) : text.fell(label, distance, at);
  return compared ? (isCounted ? text.more : text.above)(label, distance, than, at) : text.rose(label, distance, at);
}

/** Measure, unit and sample. */
export function chartSubtitle(indicator: Indicator, of: Sample, format: Formatter): string {
  const label = indicator.label[format.language];
  return chartWords[format.language].subtitle(indicator.symbol ? `${label} (${indicator.symbol})` : label, unitSentence(indicator, format), sample(of, format));
}

/** Title of the stacked stages: how many families are in the two poorest. */
export function stagesTitle({ run, baseline, against = 'scenario' }: Compared, month: number, words: Words, format: Formatter): string {
  const poorest = (series: RunSeries | null): number => stageShares(series, month).slice(0, 2).reduce((sum, share) => sum + share, 0);
  const share = poorest(run);
  const text = chartWords[format.language];
  if (!Number.isFinite(share)) return text.noData(text.stages);
  const title = text.stagesTitle(text.and(words.welfareStage[0], words.welfareStage[1]), format.percent(share), format.number(month));
  const other = poorest(baseline);
  return Number.isFinite(other) ? title + text.stagesAgainst(format.percent(other), words.comparison.against[against].at) : title;
}

export function stagesSubtitle(of: Sample & Compared, words: Words, format: Formatter): string {
  const text = chartWords[format.language];
  const dashed = of.baseline ? text.dashed(words.comparison.against[of.against ?? 'scenario'].than) : '';
  return text.subtitle(text.stagesSubtitle, dashed, sample(of, format));
}

function sample({ families, seed }: Sample, format: Formatter): string {
  return families > 0 ? chartWords[format.language].sample(format.quantity(families, 'families').text, String(seed)) : '';
}

function unitSentence({ unit }: Indicator, format: Formatter): string {
  const text = chartWords[format.language];
  if (unit === 'share') return text.inPercent;
  if (unit.startsWith('rupiah')) return text.inRupiah;
  const { suffix } = format.quantity(2, unit);
  return suffix ? text.unit(suffix) : '';
}

/** A value of one village among others: all with as many decimals, so that they can be compared. */
export function villageText(value: number, indicator: Indicator, format: Formatter): string {
  return indicator.unit === 'share' ? format.percent(value) : valueText(value, indicator, format);
}
