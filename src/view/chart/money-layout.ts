import { sankey } from 'd3-sankey';
import type { Box } from './line-chart';
import { textWidth } from './text';

/** A place through which money passes, with what stands beside it. */
export interface MoneyPlace {
  readonly id: string;
  /** From the left, 0 for the sources; without gaps. */
  readonly column: number;
  readonly name: string;
  readonly amount: string;
  readonly ink: 'enabling' | 'empowering' | 'protecting' | 'bar';
}

/** Money from one place to another, rupiah. */
export interface MoneyRibbon {
  readonly from: string;
  readonly to: string;
  readonly rupiah: number;
  readonly ink: 'enabling' | 'empowering' | 'protecting' | 'bar';
}

/** Places in the order in which they stand below one another; what comes into each of them between first and last column goes out of it. */
export interface MoneyChart {
  readonly places: readonly MoneyPlace[];
  readonly ribbons: readonly MoneyRibbon[];
  /** Over the columns that it spans. */
  readonly headings: readonly { readonly text: string; readonly from: number; readonly to: number }[];
  /** What is lit: a place by its id, a ribbon by its index. */
  readonly lit: MoneyMark | null;
}

export type MoneyMark = { readonly kind: 'place'; readonly id: string } | { readonly kind: 'ribbon'; readonly index: number };

export interface LaidPlace {
  readonly place: MoneyPlace;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** From the right edge of one place to the left edge of the next; `y0` and `y1`: middle of the ribbon where it leaves and where it arrives. */
export interface Leg {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export interface LaidRibbon {
  readonly ribbon: MoneyRibbon;
  readonly index: number;
  /** More than one where it passes columns on its way: there it keeps clear of what stands in them. */
  readonly legs: readonly Leg[];
  readonly width: number;
}

export interface MoneyLayout {
  readonly places: readonly LaidPlace[];
  readonly ribbons: readonly LaidRibbon[];
}

const placeWidth = 12;
const headingSpace = 24;
/** For a name and an amount over the highest place, and half of them beside the lowest. */
const aboveSpace = 36;
const belowSpace = 16;
/** Between names and amounts that stand in one line. */
export const denseGap = 12;
/** Between two places: room for a name and an amount, one below the other or, where there are many places, in one line. */
const gapOf = (chart: Pick<MoneyChart, 'places'>) => (isDense(chart) ? 18 : 38);
export const labelSize = 12;

/** Many places below one another have labels of one line. */
export function isDense({ places }: Pick<MoneyChart, 'places'>): boolean {
  return largest(places) > 7;
}

/** Height at natural size, px. */
export function moneyHeight(chart: Pick<MoneyChart, 'places'>): number {
  if (chart.places.length === 0) return headingSpace;
  return headingSpace + aboveSpace + largest(chart.places) * gapOf(chart) + 200;
}

function largest(places: readonly MoneyPlace[]): number {
  const counts = new Map<number, number>();
  for (const { column } of places) counts.set(column, (counts.get(column) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** A stop of ribbons: a place, or the gap between places through which they pass a column. */
interface Stop {
  readonly id: string;
  readonly column: number;
  readonly rank: number;
}

/** Where places and ribbons lie in the box. */
export function layMoney(chart: MoneyChart, box: Box): MoneyLayout {
  if (chart.places.length === 0) return { places: [], ribbons: [] };
  const last = Math.max(...chart.places.map(({ column }) => column));
  const side = (column: number) => sideWidth(chart, column) + 8;
  const ways = chart.ribbons.map((ribbon) => wayOf(ribbon, chart.places));
  const stops = [...new Map(ways.flat().map((stop) => [stop.id, stop])).values()].sort((a, b) => a.column - b.column || a.rank - b.rank);
  const order = new Map(stops.map(({ id }, i) => [id, i]));
  const legs = ways
    .flatMap((way, index) => way.slice(1).map((stop, i) => ({ source: way[i].id, target: stop.id, value: chart.ribbons[index].rupiah, index, leg: i })))
    .sort((a, b) => order.get(a.source)! - order.get(b.source)! || order.get(a.target)! - order.get(b.target)! || a.index - b.index);
  const make = sankey<Stop, (typeof legs)[number]>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    // Null keeps stops and legs in the order in which they come.
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(placeWidth)
    .nodePadding(gapOf(chart))
    .iterations(24)
    // The first place of a column between has its label above it.
    .extent([[box.x + side(0), box.y + headingSpace + aboveSpace], [box.x + box.width - side(last), box.y + box.height - belowSpace]]);
  const laidOf = new Map<string, Leg>();
  const widthOf = new Map<number, number>();
  // What d3 makes of a leg has its own `index`: they come back in the order in which they went.
  const { nodes, links } = make({ nodes: stops.map((stop) => ({ ...stop })), links: legs.map((leg) => ({ ...leg })) });
  const stopOf = new Map(nodes.map(({ id, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => [id, { x0, x1, y0, y1 }]));
  links.forEach(({ y0 = 0, y1 = 0, width = 0 }, i) => {
    const { source, target, index, leg } = legs[i];
    laidOf.set(`${index} ${leg}`, { x0: stopOf.get(source)!.x1, x1: stopOf.get(target)!.x0, y0, y1 });
    widthOf.set(index, width);
  });
  return {
    places: chart.places.flatMap((place) => {
      const laid = stopOf.get(place.id);
      return laid ? [{ place, ...laid, y1: Math.max(laid.y1, laid.y0 + 1) }] : [];
    }),
    ribbons: chart.ribbons.map((ribbon, index) => ({ ribbon, index, width: widthOf.get(index)!, legs: ways[index].slice(1).map((_, leg) => laidOf.get(`${index} ${leg}`)!) })),
  };
}

/** The stops of a ribbon. In columns that it passes it keeps beside the place between the ends of the drawing that it comes from or goes to. */
function wayOf({ from, to }: MoneyRibbon, places: readonly MoneyPlace[]): Stop[] {
  const [start, end] = [from, to].map((id) => places.findIndex((place) => place.id === id));
  const [first, last] = [places[start], places[end]];
  const beside = first.column === 0 ? end : start;
  const passed = Array.from({ length: last.column - first.column - 1 }, (_, i) => first.column + 1 + i);
  return [
    { id: from, column: first.column, rank: start },
    ...passed.map((column) => ({ id: `past ${column} ${places[beside].id}`, column, rank: beside })),
    { id: to, column: last.column, rank: end },
  ];
}

function sideWidth(chart: Pick<MoneyChart, 'places'>, column: number): number {
  const places = chart.places.filter((place) => place.column === column);
  const [names, amounts] = [nameWidth(places), Math.max(0, ...places.map(({ amount }) => textWidth(amount, labelSize)))];
  return isDense(chart) ? names + denseGap + amounts : Math.max(names, amounts);
}

/** The widest name, px. */
export function nameWidth(places: readonly MoneyPlace[]): number {
  return Math.max(0, ...places.map(({ name }) => textWidth(name, labelSize)));
}

/** The place or ribbon at a point, of ribbons the one on top; null for none. Thin ones may be missed by a few pixels. */
export function moneyAt({ places, ribbons }: MoneyLayout, x: number, y: number): MoneyMark | null {
  const place = places.find(({ x0, x1, y0, y1 }) => x >= x0 - 3 && x <= x1 + 3 && y >= y0 - 3 && y <= y1 + 3);
  if (place) return { kind: 'place', id: place.place.id };
  let best: { readonly index: number; readonly apart: number } | null = null;
  for (const ribbon of ribbons) {
    const leg = ribbon.legs.find(({ x0, x1 }) => x >= x0 && x <= x1);
    if (!leg) continue;
    const apart = Math.abs(y - middleAt(leg, x)) - ribbon.width / 2;
    if (apart <= 3 && (best === null || Math.max(0, apart) <= Math.max(0, best.apart))) best = { index: ribbon.index, apart };
  }
  return best && { kind: 'ribbon', index: best.index };
}

/** Height of the middle of a ribbon: a cubic that leaves and arrives level, its two inner points half-way. */
function middleAt({ x0, x1, y0, y1 }: Leg, x: number): number {
  const share = x1 > x0 ? (x - x0) / (x1 - x0) : 0;
  // Across it goes as 1.5 t (1 − t) + t³; that grows with t.
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const t = (low + high) / 2;
    if (1.5 * t * (1 - t) + t ** 3 < share) low = t;
    else high = t;
  }
  return y0 + (y1 - y0) * low * low * (3 - 2 * low);
}
