import { dotValue, gainsChart } from '../../../view/chart';
import type { Box, GainsChart, Mark } from '../../../view/chart';
import type { CompareWords } from '../../../words';
import { dataOf, rowsOf } from '../../part/chart-table';
import type { ChartColumn, ChartData, ChartRows } from '../../part/chart-table';
import type { Speech } from '../../part/use-words';
import type { Gains, ZoneCounts } from './gains';

/** A few are never none: what would round to nothing is less than one percent. */
function shareText(count: number, households: number, format: Speech['format']): string {
  const share = count / Math.max(1, households);
  return count > 0 && share < 0.005 ? `<${format.percent(0.01, 0)}` : format.percent(share, 0);
}

/** Who loses and who gains in words, in the order of the drawing: whichever of the two there is. */
export function gainsTitle({ whole: { worse, better, households } }: Gains, { format }: Pick<Speech, 'format'>, text: CompareWords): string {
  const { title } = text.gains;
  const share = (count: number) => shareText(count, households, format);
  if (worse > 0 && better > 0) return title.both(share(worse), share(better));
  if (worse > 0) return title.worse(share(worse));
  return better > 0 ? title.better(share(better)) : title.none;
}

/** Measure and sample; what a dot stands for depends on the room. */
export function gainsSubtitle(gains: Gains, box: Pick<Box, 'width' | 'height'>, { format }: Pick<Speech, 'format'>, text: CompareWords): string {
  const dot = format.quantity(dotValue(gains, box.width, box.height), 'families').text;
  return text.gains.subtitle(format.number(gains.month), dot, format.rupiah(gains.toleranceRp));
}

/** On a narrower drawing five counts do not fit side by side: shares stand there, px. */
const leastForCounts = 400;

export function gainsMarks(gains: Gains, box: Box, { format }: Pick<Speech, 'format'>, text: CompareWords): Mark[] {
  const { whole, byFifth, bins } = gains;
  const words = text.gains;
  const share = (count: number, of = whole.households) => shareText(count, of, format);
  const chart: GainsChart = {
    bins,
    edgeText: (value) => `${value > 0 ? '+' : ''}${format.number(value / 1000)}`,
    zoneTexts: { worse: words.worse(share(whole.worse)), same: words.same(share(whole.same)), better: words.better(share(whole.better)) },
    never: {
      title: words.never(format.number(whole.never), format.quantity(whole.households, 'families').text),
      fifths: byFifth.map(({ never, households }, i) => ({
        share: never / Math.max(1, households), name: words.fifths[i], text: box.width < leastForCounts ? share(never, households) : words.fifthText(format.number(never), format.number(households)),
      })),
    },
  };
  return gainsChart(chart, box);
}

/** The fifths and the whole as rows, for people and for programs. */
export function gainsTable({ whole, byFifth }: Gains, { format }: Pick<Speech, 'format'>, text: CompareWords): { readonly rows: ChartRows; readonly csv: () => ChartData } {
  const { table, fifths } = text.gains;
  type Row = ZoneCounts & { readonly name: string };
  const count = (title: string, head: keyof ZoneCounts): ChartColumn<Row> => ({ title, head, cell: (row) => row[head], print: (value) => format.number(value) });
  const columns: ChartColumn<Row>[] = [
    { title: table.fifth, head: 'fifth', cell: ({ name }) => name },
    count(table.families, 'households'), count(table.worse, 'worse'), count(table.same, 'same'), count(table.better, 'better'), count(table.never, 'never'),
  ];
  const rows: Row[] = [...byFifth.map((fifth, i) => ({ ...fifth, name: fifths[i] })), { ...whole, name: table.all }];
  return { rows: rowsOf(columns, rows), csv: () => dataOf(columns, rows) };
}
