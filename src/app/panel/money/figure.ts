import type { Provenance } from '../../../export';
import { moneyLayers } from '../../../run';
import type { MoneyFlow, MoneyLink, MoneyTelling } from '../../../run';
import { figure, moneyChart, moneyHeight, svgText } from '../../../view/chart';
import type { Drawing, Figure, MoneyChart, MoneyMark } from '../../../view/chart';
import { chartWords } from '../../../words';
import type { Speech } from '../../part/use-words';

const fileWidth = 1200;
/** A narrower drawing has no room for its names: it is scrolled sideways. */
const leastWidth = 760;

/** The flow as it is drawn. */
export function chartOf(flow: MoneyFlow, telling: MoneyTelling, { format }: Speech, lit: MoneyMark | null): MoneyChart {
  const columnOf = columnsOf(flow);
  const last = Math.max(0, ...flow.nodes.map(({ id }) => columnOf(id)));
  const inkOf = (effort: string) => (effort === 'enabling' || effort === 'empowering' || effort === 'protecting' ? effort : 'bar');
  return {
    places: flow.nodes.map(({ id, layer, rupiah }) => {
      const column = columnOf(id);
      // Families have many places: there shares are read below.
      const hasShare = flow.view !== 'families' && (column === 0 || column === last);
      return {
        id, column,
        name: telling.place(id, true),
        amount: hasShare ? `${format.money(rupiah)} · ${telling.share(rupiah)}` : format.money(rupiah),
        ink: layer === 'effort' ? inkOf(id.slice('effort:'.length)) : 'bar',
      };
    }),
    ribbons: flow.links.map(({ from, to, rupiah, effort }) => ({ from, to, rupiah, ink: inkOf(effort) })),
    headings: moneyLayers.flatMap((layer) => {
      const columns = flow.nodes.filter((node) => node.layer === layer).map(({ id }) => columnOf(id));
      return columns.length > 0 ? [{ text: telling.layer(layer), from: Math.min(...columns), to: Math.max(...columns) }] : [];
    }),
    lit,
  };
}

/** Actors take two columns where one hands money to the other, else one. */
function columnsOf({ nodes, links }: MoneyFlow): (id: string) => number {
  const isActor = (id: string) => id.startsWith('actor:');
  const receivers = new Set(links.filter(({ from, to }) => isActor(from) && isActor(to)).map(({ to }) => to));
  const layers = moneyLayers.filter((layer) => nodes.some((node) => node.layer === layer));
  const place = new Map(nodes.map((node) => {
    const layer = layers.indexOf(node.layer);
    const shift = receivers.size > 0 && (layer > layers.indexOf('actor') || receivers.has(node.id)) ? 1 : 0;
    return [node.id, layer + shift];
  }));
  return (id) => place.get(id) ?? 0;
}

/** On the page; `places` finds what a pointer is at in a drawing of this width. */
export function pageDrawing(chart: MoneyChart, width: number): Drawing {
  return drawing(chart, Math.max(width, leastWidth), null);
}

/** Where it lies there: without a caption a figure has no margin. */
export const pageBox = (chart: MoneyChart, width: number) => ({ x: 0, y: 0, width, height: moneyHeight(chart) });

function drawing(chart: MoneyChart, width: number, caption: Figure['caption']): Drawing {
  return figure({ width, chartHeight: moneyHeight(chart), caption, villages: null, villagesTitle: '', chart: { kind: 'drawn', draw: (box) => moneyChart(chart, box) } });
}

/** The flow as a file that stands alone: what it says, that it sums to the books, where it comes from. */
export function moneyFile(flow: MoneyFlow, telling: MoneyTelling, from: Provenance, speech: Speech, colour: (token: string) => string) {
  const { format, language } = speech;
  const { title, subtitle, check, notes } = telling;
  const made = chartWords[language].madeWith(from.scenario, String(from.seed), format.quantity(from.months, 'month').text, from.engine, from.digest.slice(0, 16));
  const drawn = drawing(chartOf(flow, telling, speech, null), fileWidth, { title, subtitle, notes: [check, ...notes, made] });
  return { svg: svgText(drawn, { title, language, metadata: JSON.stringify(from), colour }), width: drawn.width, height: drawn.height };
}

/** Ribbons that come into a place and that go out of it, with their index. */
export function ribbonsAt({ links }: MoneyFlow, place: string): Record<'in' | 'out', readonly (readonly [index: number, link: MoneyLink])[]> {
  const all = links.map((link, index) => [index, link] as const);
  return { in: all.filter(([, { to }]) => to === place), out: all.filter(([, { from }]) => from === place) };
}

/** The lines of the books behind a place or a ribbon, the same ones added up, the largest first. They sum to its money. */
export function linesBehind(flow: MoneyFlow, mark: MoneyMark, telling: MoneyTelling): readonly (readonly [name: string, rupiah: number])[] {
  const links = mark.kind === 'ribbon' ? [flow.links[mark.index]] : sideOf(flow, mark.id);
  const sums = new Map<string, number>();
  for (const link of links) {
    for (const part of link.parts) {
      const name = telling.part(link, part);
      sums.set(name, (sums.get(name) ?? 0) + part.rupiah);
    }
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

/** A place is made of what comes in; a source of what goes out. */
function sideOf(flow: MoneyFlow, place: string): readonly MoneyLink[] {
  const { in: incoming, out } = ribbonsAt(flow, place);
  return (incoming.length > 0 ? incoming : out).map(([, link]) => link);
}

export function markName(flow: MoneyFlow, mark: MoneyMark, telling: MoneyTelling): string {
  return mark.kind === 'ribbon' ? telling.ribbon(flow.links[mark.index]) : telling.place(mark.id);
}

export function markRp(flow: MoneyFlow, mark: MoneyMark): number {
  return mark.kind === 'ribbon' ? flow.links[mark.index].rupiah : (flow.nodes.find(({ id }) => id === mark.id)?.rupiah ?? 0);
}
