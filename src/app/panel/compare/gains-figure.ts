import { dotValue, gainsChart } from '../../../view/chart';
import type { Box, GainsChart, Mark } from '../../../view/chart';
import type { CompareWords } from '../../../words';
import type { ChartRows } from '../../part/chart-frame';
import type { Speech } from '../../part/use-words';
import type { Gains, ZoneCounts } from './gains';

const per100 = ({ better, households }: ZoneCounts) => Math.round((100 * better) / Math.max(1, households));

/** Who gains in words: households of a hundred. */
export function gainsTitle({ whole }: Gains, { format }: Pick<Speech, 'format'>, text: CompareWords): string {
  return per100(whole) === 0 ? text.gains.titleNone : text.gains.title(format.number(per100(whole)));
}

/** Measure and sample; what a dot stands for depends on the room. */
export function gainsSubtitle(gains: Gains, box: Pick<Box, 'width' | 'height'>, { format }: Pick<Speech, 'format'>, text: CompareWords): string {
  const dot = format.quantity(dotValue(gains, box.width, box.height), 'families').text;
  return text.gains.subtitle(format.number(gains.month), dot, format.rupiah(gains.toleranceRp));
}

export function gainsMarks(gains: Gains, box: Box, { format }: Pick<Speech, 'format'>, text: CompareWords): Mark[] {
  const { whole, byFifth, bins } = gains;
  const words = text.gains;
  const share = (count: number) => format.percent(count / Math.max(1, whole.households), 0);
  const chart: GainsChart = {
    bins,
    edgeText: (value) => `${value > 0 ? '+' : ''}${format.number(value / 1000)}`,
    zoneTexts: { worse: words.worse(share(whole.worse)), same: words.same(share(whole.same)), better: words.better(share(whole.better)) },
    never: {
      title: words.never(format.number(whole.never), format.quantity(whole.households, 'families').text),
      fifths: byFifth.map(({ never, households }, i) => ({
        share: never / Math.max(1, households), name: words.fifths[i], text: words.fifthText(format.number(never), format.number(households)),
      })),
    },
  };
  return gainsChart(chart, box);
}

export function gainsRows({ whole, byFifth }: Gains, { format }: Pick<Speech, 'format'>, text: CompareWords): ChartRows {
  const { table, fifths } = text.gains;
  const row = (name: string, { households, worse, same, better, never }: ZoneCounts) => [name, ...[households, worse, same, better, never].map((count) => format.number(count))];
  return {
    titles: [table.fifth, table.families, table.worse, table.same, table.better, table.never],
    rows: [...byFifth.map((fifth, i) => row(fifths[i], fifth)), row(table.all, whole)],
  };
}
