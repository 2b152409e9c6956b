import type { Indicator } from '../../../model';
import { differenceChart, tickText } from '../../../view/chart';
import type { Box, Mark } from '../../../view/chart';
import type { CompareWords } from '../../../words';
import { dataOf, rowsOf } from '../../part/chart-table';
import type { ChartColumn, ChartData, ChartRows } from '../../part/chart-table';
import type { Speech } from '../../part/use-words';
import { settledAt } from './band';
import type { DifferenceBand } from './band';
import type { PairRuns } from './pairs';

/** What the chart of the difference is drawn from. */
export interface DifferenceContent {
  readonly indicator: Indicator;
  readonly band: DifferenceBand;
  readonly state: PairRuns['state'];
  /** Months of the comparison and the one that is shown. */
  readonly months: number;
  readonly month: number;
  readonly sharedLuck: boolean;
  readonly sameVillages: boolean;
}

/** The most pairs that are proposed. */
const worthProposing = 2_000;

/** The result in a sentence: which side is lower only where the pairs settle it, and while they still come in only so far. */
export function differenceTitle({ indicator, band, state, month }: DifferenceContent, { format, say }: Speech, text: CompareWords): string {
  const words = text.difference;
  const [label, at] = [say(indicator.label), format.number(month)];
  const values = band.at(month);
  if (values.length === 0) return words.waiting(label);
  if (values.every((value) => value === 0)) return words.equal(label, at);
  const { mean, settled, sign } = settledAt(band, month);
  const distance = distanceText(mean, band.level(month), indicator, { format });
  if (!settled) return words.open(label, at);
  if (state === 'running' || state === 'paused') return (sign < 0 ? words.lowerSoFar : words.higherSoFar)(label, distance, at);
  return (sign < 0 ? words.lower : words.higher)(label, distance, at);
}

export function differenceSubtitle({ indicator: { unit }, band, sharedLuck, sameVillages }: DifferenceContent, { format }: Pick<Speech, 'format'>, text: CompareWords): string {
  const words = text.difference;
  if (band.pairs === 0) return '';
  const measure = unit === 'share' ? words.points : unit.startsWith('rupiah') ? words.rupiah : format.quantity(2, unit).suffix;
  return (!sameVillages ? words.subtitleElsewhere : sharedLuck ? words.subtitle : words.subtitleApart)(measure, format.number(band.pairs));
}

/** How sure that is, and what would make it surer; empty before there is anything to say. */
export function differenceNote({ indicator, band, month }: DifferenceContent, { format }: Pick<Speech, 'format'>, text: CompareWords): string {
  const words = text.difference;
  const values = band.at(month);
  if (values.length < 2 || values.every((value) => value === 0)) return '';
  const { mean, interval, settled, moreRuns, moreRunsLikely } = settledAt(band, month);
  const lower = values.filter((value) => value < 0).length;
  const higher = values.filter((value) => value > 0).length;
  const sentences = [mean < 0 ? words.inPairs(format.number(lower), format.number(values.length)) : words.inPairsHigher(format.number(higher), format.number(values.length))];
  if (interval.every(Number.isFinite)) sentences.unshift(words.interval(...(interval.map((value) => gapText(value, band.level(month), indicator, { format })) as [string, string])));
  if (!settled) {
    if (moreRuns === null) sentences.push(words.hardly(format.number(worthProposing)));
    else sentences.push(moreRunsLikely === null ? words.moreAtLeast(format.number(moreRuns)) : words.more(format.number(moreRuns), format.number(moreRunsLikely)));
  }
  return sentences.join(' ');
}

export function differenceMarks({ indicator, band, months, month }: DifferenceContent, box: Box, { words, format }: Speech, text: CompareWords): Mark[] {
  const { apartFrom } = band;
  const lines = apartFrom === null ? null : (band.mean[months] < 0 ? text.difference.below : text.difference.above)(format.number(apartFrom));
  return differenceChart(
    {
      ...band,
      pairs: band.pairs < 1000 ? band.at(month) : [],
      horizon: months,
      month,
      apart: apartFrom === null || lines === null ? null : { month: apartFrom, lines },
      zeroText: text.difference.noGap,
      monthZero: words.timeline.monthZero,
      tickText: (value, step) => tickText(value, step, indicator, format),
      valueText: (value) => gapText(value, band.level(month), indicator, { format }),
    },
    box,
  );
}

/** The months as rows, for people and for programs. */
export function differenceTable({ indicator, band, months }: DifferenceContent, { format }: Pick<Speech, 'format'>, text: CompareWords): { readonly rows: ChartRows; readonly csv: () => ChartData } {
  const { table } = text.difference;
  const column = (title: string, head: string, values: Float64Array): ChartColumn<number> => ({
    title, head, cell: (month) => values[month], print: (value, month) => gapText(value, band.level(month), indicator, { format }),
  });
  const columns: ChartColumn<number>[] = [
    { title: table.month, head: 'month', cell: (month) => month, print: (month) => format.number(month) },
    column(table.mean, 'mean', band.mean), column(table.low, 'mean95Low', band.low), column(table.high, 'mean95High', band.high),
    column(table.pairsLow, 'pairs95Low', band.pairsLow), column(table.pairsHigh, 'pairs95High', band.pairsHigh),
  ];
  const known = Array.from({ length: band.pairs > 0 ? months + 1 : 0 }, (_, month) => month);
  return { rows: rowsOf(columns, known), csv: () => dataOf(columns, known) };
}

/** A signed difference, to the precision of the level that it changes: `−4.7 pp`. One that would vanish then is given its own. */
function gapText(value: number, level: number, { unit }: Indicator, { format }: Pick<Speech, 'format'>): string {
  const text = format.difference(value, unit, level);
  return /[1-9]/.test(text) ? text : format.difference(value, unit, value);
}

/** The same without its sign, as it is read aloud. */
function distanceText(value: number, level: number, { unit }: Indicator, { format }: Pick<Speech, 'format'>): string {
  const text = format.distance(value, unit, level);
  return /[1-9]/.test(text) ? text : format.distance(value, unit, value);
}
