import { accounts } from '../../model';
import type { LineEffort } from '../../model';
import type { LedgerRow } from '../types';
import type { Period } from './period';

/**
 * Whose money: all that comes from public and donors' purses; of that only what passes the partners, without national transfers; or the
 * purses of all families together.
 */
export const moneyViews = ['public', 'partnership', 'families'] as const;
export type MoneyView = (typeof moneyViews)[number];

/** Where money comes from, who carries it, for which effort, and what becomes of it. Families' own money is for no effort: that view has three. */
export const moneyLayers = ['source', 'actor', 'effort', 'fate'] as const;
export type MoneyLayer = (typeof moneyLayers)[number];

/** A line of the books within a ribbon; null for money that lay with its owner at the beginning or at the end of the period. */
export interface MoneyPart {
  readonly line: string | null;
  readonly rupiah: number;
}

/** A ribbon: money of one effort from one place to another. Whole rupiah, more than 0, and the sum of its parts. */
export interface MoneyLink {
  /** Ids of places. */
  readonly from: string;
  readonly to: string;
  readonly effort: LineEffort;
  readonly rupiah: number;
  /** The largest first. */
  readonly parts: readonly MoneyPart[];
}

/** A place through which money passes: `source:apbd`, `actor:ngo`, `effort:enabling`, `fate:late`; for families `source:wages`, `fate:consumption`. */
export interface MoneyNode {
  readonly id: string;
  readonly layer: MoneyLayer;
  /** What comes in, which is what goes out; a source has only the second, a fate only the first. */
  readonly rupiah: number;
}

export interface MoneyFlow {
  readonly view: MoneyView;
  readonly period: Period;
  /** Layer by layer, in the order in which they are read. */
  readonly nodes: readonly MoneyNode[];
  readonly links: readonly MoneyLink[];
  /** What leaves the sources and what arrives at the fates. */
  readonly inRp: number;
  readonly outRp: number;
  /**
   * How far ribbons and books are apart: what came in and went out by the ledger and lay there before and after, against first and last ribbons,
   * and in against out at every place between. All of it added up without sign: 0 when not a rupiah is missing.
   */
  readonly differenceRp: number;
  /** Booked in the same months and left out of this view. */
  readonly leftOutRp: number;
}

/** Where money lies with partners from one month to the next: accounts that are kept by effort. */
const partners: ReadonlySet<string> = new Set(accounts.filter(({ span }) => span === 'effort').map(({ id }) => id));
const families = 'household';

/** Money that lay there before the period and lies there after it. */
export const broughtForward = 'source:broughtForward';
export const keptForLater = 'fate:keptForLater';

const order = [
  broughtForward, 'source:apbd', 'source:donor', 'source:national', 'actor:government', 'actor:ngo', 'actor:national', 'actor:families',
  'effort:enabling', 'effort:empowering', 'effort:protecting', 'effort:administration', 'effort:none',
  'fate:delivered', 'fate:late', 'fate:overhead', 'fate:leaked', 'fate:unspent',
];

/** The flow of a period as far as `ledger`, the books of a whole run, goes. */
export function moneyFlow(ledger: readonly LedgerRow[], period: Period, view: MoneyView): MoneyFlow {
  const within = ledger.filter(({ month }) => month >= period.from && month <= period.to);
  const isWanted = wanted[view];
  const rows = within.filter(isWanted);
  const ribbons = new Ribbons();
  for (const row of rows) {
    const stops = view === 'families' ? familyStops(row) : publicStops(row);
    for (let i = 1; i < stops.length; i++) ribbons.add(stops[i - 1], stops[i], row.effort, row.line, row.rupiah);
  }
  const held = view === 'families' ? savings(rows, ribbons) : balances(ledger.filter(isWanted), period, ribbons);
  const { links, nodes, unevenRp } = ribbons.drawn();
  const [inRp, outRp] = ['source', 'fate'].map((layer) => sum(nodes.filter((node) => node.layer === layer).map(({ rupiah }) => rupiah)));
  const owners = view === 'families' ? new Set([families]) : partners;
  // A transfer from outside the owners came in, one to the outside went out: national transfers to families did both.
  const bookedIn = sum(rows.filter(({ from }) => !owners.has(kindOf(from))).map(({ rupiah }) => rupiah));
  const bookedOut = sum(rows.filter(({ to }) => !owners.has(kindOf(to))).map(({ rupiah }) => rupiah));
  return {
    view, period, nodes, links, inRp, outRp,
    differenceRp: Math.abs(inRp - outRp) + Math.abs(inRp - bookedIn - held.before) + Math.abs(outRp - bookedOut - held.after) + unevenRp,
    leftOutRp: sum(within.map(({ rupiah }) => rupiah)) - sum(rows.map(({ rupiah }) => rupiah)),
  };
}

const wanted: Readonly<Record<MoneyView, (row: LedgerRow) => boolean>> = {
  public: ({ fate }) => fate !== 'private',
  partnership: ({ fate, from, to }) => fate !== 'private' && (partners.has(kindOf(from)) || partners.has(kindOf(to))),
  families: ({ from, to }) => kindOf(from) === families || kindOf(to) === families,
};

/** The places that a transfer passes in the view of public money: grants pass from one partner to the other, and are not spent by that. */
function publicStops({ from, to, effort, fate }: LedgerRow): string[] {
  const [payer, receiver] = [kindOf(from), kindOf(to)];
  if (partners.has(receiver)) return [`${partners.has(payer) ? 'actor' : 'source'}:${payer}`, `actor:${receiver}`];
  const spent = [`actor:${payer}`, `effort:${effort}`, `fate:${fate}`];
  return partners.has(payer) ? spent : [`source:${payer}`, ...spent];
}

/** Help that came late is help all the same. */
function familyStops({ line, to }: LedgerRow): string[] {
  const kind = line.replace(/\.late$/, '');
  return kindOf(to) === families ? [`source:${kind}`, 'actor:families'] : ['actor:families', `fate:${kind}`];
}

interface Held {
  readonly before: number;
  readonly after: number;
}

/** What partners hold before and after, by effort. At month 0 they hold nothing. A debt, which no books allow, is not drawn and so leaves a difference. */
function balances(rows: readonly LedgerRow[], { from, to }: Period, ribbons: Ribbons): Held {
  const [before, after] = [heldAt(rows, from - 1), heldAt(rows, to)];
  for (const { partner, effort, rupiah } of before) ribbons.add(broughtForward, `actor:${partner}`, effort, null, rupiah);
  for (const { partner, effort, rupiah } of after) {
    ribbons.add(`actor:${partner}`, `effort:${effort}`, effort, null, rupiah);
    ribbons.add(`effort:${effort}`, keptForLater, effort, null, rupiah);
  }
  const all = (held: typeof before) => sum(held.map(({ rupiah }) => rupiah));
  return { before: all(before), after: all(after) };
}

/** Money with each partner for each effort at the end of a month: what came less what went since month 0. */
function heldAt(rows: readonly LedgerRow[], end: number): { readonly partner: string; readonly effort: LineEffort; readonly rupiah: number }[] {
  const held = new Map<string, { readonly partner: string; readonly effort: LineEffort; rupiah: number }>();
  for (const { month, from, to, effort, rupiah } of rows) {
    if (month > end) continue;
    for (const [partner, moved] of [[kindOf(to), rupiah], [kindOf(from), -rupiah]] as const) {
      if (!partners.has(partner)) continue;
      const key = `${partner} ${effort}`;
      const known = held.get(key);
      if (known) known.rupiah += moved;
      else held.set(key, { partner, effort, rupiah: moved });
    }
  }
  return [...held.values()].filter(({ rupiah }) => rupiah > 0);
}

/** What all families together put into their savings or took from them. */
function savings(rows: readonly LedgerRow[], ribbons: Ribbons): Held {
  const saved = sum(rows.map(({ to, rupiah }) => (kindOf(to) === families ? rupiah : -rupiah)));
  if (saved > 0) ribbons.add('actor:families', keptForLater, 'none', null, saved);
  if (saved < 0) ribbons.add(broughtForward, 'actor:families', 'none', null, -saved);
  return { before: Math.max(0, -saved), after: Math.max(0, saved) };
}

class Ribbons {
  private readonly made = new Map<string, { readonly from: string; readonly to: string; readonly effort: LineEffort; readonly parts: Map<string | null, number> }>();

  add(from: string, to: string, effort: LineEffort, line: string | null, rupiah: number): void {
    if (rupiah === 0) return;
    const key = `${from} ${to} ${effort}`;
    let ribbon = this.made.get(key);
    if (!ribbon) this.made.set(key, (ribbon = { from, to, effort, parts: new Map() }));
    ribbon.parts.set(line, (ribbon.parts.get(line) ?? 0) + rupiah);
  }

  /** Places and ribbons in their order, and how much more comes in than goes out, or less, at the places between. */
  drawn(): { readonly links: readonly MoneyLink[]; readonly nodes: readonly MoneyNode[]; readonly unevenRp: number } {
    const links = [...this.made.values()].map(({ from, to, effort, parts }) => ({
      from, to, effort,
      rupiah: sum(parts.values()),
      parts: [...parts].map(([line, rupiah]) => ({ line, rupiah })).sort((a, b) => b.rupiah - a.rupiah),
    }));
    const through = new Map<string, { in: number; out: number }>();
    const at = (id: string) => through.get(id) ?? through.set(id, { in: 0, out: 0 }).get(id)!;
    for (const { from, to, rupiah } of links) {
      at(from).out += rupiah;
      at(to).in += rupiah;
    }
    const nodes = [...through].map(([id, money]) => ({ id, layer: layerOf(id), rupiah: Math.max(money.in, money.out) })).sort((a, b) => rank(a) - rank(b) || b.rupiah - a.rupiah);
    const place = new Map(nodes.map(({ id }, i) => [id, i]));
    const uneven = [...through].filter(([id]) => !['source', 'fate'].includes(layerOf(id))).map(([, money]) => Math.abs(money.in - money.out));
    return { nodes, links: links.sort((a, b) => place.get(a.from)! - place.get(b.from)! || place.get(a.to)! - place.get(b.to)! || rank(a) - rank(b)), unevenRp: sum(uneven) };
  }
}

const layerOf = (id: string): MoneyLayer => id.slice(0, id.indexOf(':')) as MoneyLayer;

/** Of what has no order of its own the largest come first, and what is kept comes last. */
function rank(of: { readonly id: string } | { readonly effort: LineEffort }): number {
  if ('effort' in of) return order.indexOf(`effort:${of.effort}`);
  const known = order.indexOf(of.id);
  const layer = moneyLayers.indexOf(layerOf(of.id)) * 100;
  return layer + (known >= 0 ? known : of.id === keptForLater ? 99 : 50);
}

/** `household:3` is the account of the households of a village. */
function kindOf(account: string): string {
  const end = account.indexOf(':');
  return end < 0 ? account : account.slice(0, end);
}

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
