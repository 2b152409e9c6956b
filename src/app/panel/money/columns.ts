import type { MoneyFlow, MoneyLink, MoneyTelling } from '../../../run';
import type { MoneyWords } from '../../../words';
import { dataOf, rowsOf } from '../../part/chart-table';
import type { ChartColumn, ChartData, ChartRows } from '../../part/chart-table';
import type { Speech } from '../../part/use-words';

/** Every ribbon as a row, for people and for programs. */
export function moneyTable(flow: MoneyFlow, telling: MoneyTelling, { format }: Speech, { table }: MoneyWords): { readonly rows: () => ChartRows; readonly csv: () => ChartData } {
  const rupiah: ChartColumn<MoneyLink> = { title: table.rupiah, head: 'rupiah', cell: (link) => link.rupiah, print: (value) => format.number(value) };
  const share: ChartColumn<MoneyLink> = { title: table.share, head: 'share', cell: (link) => link.rupiah / flow.inRp, print: (_, link) => telling.share(link.rupiah) };
  const lines: ChartColumn<MoneyLink> = { title: table.lines, head: 'lines', cell: (link) => link.parts.map((part) => telling.part(link, part)).join('; ') };
  const shown: ChartColumn<MoneyLink>[] = [{ title: table.ribbon, head: 'ribbon', cell: telling.ribbon }, rupiah, share, lines];
  const ids: ChartColumn<MoneyLink>[] = (['from', 'to', 'effort'] as const).map((id) => ({ title: id, head: id, cell: (link) => link[id] }));
  return { rows: () => rowsOf(shown, flow.links), csv: () => dataOf([...ids, rupiah, share, ...shown.slice(0, 1), lines], flow.links) };
}
