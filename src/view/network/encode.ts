import type { Frame, NodeKind, WorldLayout } from '../../run';
import type { MacroKind } from './layout/actors';
import { hash } from './layout/hash';

/** State -> mark. Everything here is pure: the same month gives the same marks. */

/** In a household's byte: the home is paled. */
const paleBit = 8;

/**
 * One byte per household for the data texture: the stage shown before in the high nibble, the stage of this month in the low
 * one. Stages are 1 to 5; 0 means not known yet and draws an outlined home. A home that was paled stays so.
 */
export function encodeStages(stage_h: Uint8Array, into: Uint8Array): void {
  for (let h = 0; h < stage_h.length; h += 1) into[h] = ((into[h] & 7) << 4) | (into[h] & paleBit) | stage_h[h];
}

/** Marks the homes that are paled: those with a 1, or none. */
export function encodePale(pale_h: Uint8Array | null, into: Uint8Array): void {
  for (let h = 0; h < into.length; h += 1) into[h] = pale_h !== null && pale_h[h] === 1 ? into[h] | paleBit : into[h] & ~paleBit;
}

/** A place that money comes from or goes to, as drawn: groups of one village share one mark. */
export type Place =
  | { readonly kind: MacroKind; readonly row: 0 }
  | { readonly kind: 'facilitator' | 'groups' | 'village'; readonly row: number };

export const placeKey = (place: Place): string => `${place.kind}:${place.row}`;

/** The place of each node of the layout. */
export function placesOf(layout: WorldLayout): Place[] {
  return layout.nodes.map((node): Place => {
    if (node.kind === 'group') return { kind: 'groups', row: layout.village_g[node.row] };
    if (node.kind === 'village' || node.kind === 'facilitator') return { kind: node.kind, row: node.row };
    return { kind: node.kind, row: 0 };
  });
}

/** Money between two places of one effort in one month. */
export interface Flow {
  readonly key: string;
  readonly from: Place;
  readonly to: Place;
  /** Index into `efforts`. */
  readonly effort: number;
  rupiah: number;
}

/** The month's flows with those between the same places added up, in the order of their first appearance. */
export function flowsOf(frame: Frame, places: readonly Place[]): Flow[] {
  const byKey = new Map<string, Flow>();
  for (let i = 0; i < frame.flowRp.length; i += 1) {
    const rupiah = frame.flowRp[i];
    const from = places[frame.flowFrom[i]];
    const to = places[frame.flowTo[i]];
    if (rupiah <= 0 || from === undefined || to === undefined) continue;
    const key = `${placeKey(from)}>${placeKey(to)}>${frame.flowEffort[i]}`;
    if (placeKey(from) === placeKey(to)) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { key, from, to, effort: frame.flowEffort[i], rupiah });
    else known.rupiah += rupiah;
  }
  return [...byKey.values()];
}

/** Who pays for which effort: `government:0`, `ngo:2`…, and `national` when the national programme pays villages itself. */
export function effortsPaid(flows: readonly Flow[]): string[] {
  const paid = new Set<string>();
  for (const { from, to, effort } of flows) {
    if (from.kind === 'government' || from.kind === 'ngo') paid.add(`${from.kind}:${effort}`);
    // Its trunk falls straight from the macro tier when it pays villages.
    if (from.kind === 'national' && to.kind !== 'government') paid.add('national');
  }
  return [...paid];
}

/** Rupiah that each kind of actor received and paid on, and paid by effort. */
export interface Turnover {
  receivedRp: number;
  paidRp: number;
  readonly paidByEffortRp: [number, number, number];
}

export function turnoverOf(flows: readonly Flow[]): Map<Place['kind'], Turnover> {
  const of = new Map<Place['kind'], Turnover>();
  const at = (kind: Place['kind']): Turnover => {
    let turnover = of.get(kind);
    if (turnover === undefined) of.set(kind, (turnover = { receivedRp: 0, paidRp: 0, paidByEffortRp: [0, 0, 0] }));
    return turnover;
  };
  for (const flow of flows) {
    at(flow.to.kind).receivedRp += flow.rupiah;
    const payer = at(flow.from.kind);
    payer.paidRp += flow.rupiah;
    payer.paidByEffortRp[flow.effort] += flow.rupiah;
  }
  return of;
}

/** How a facilitator is drawn: share of the first and of the second lap of the load ring, and the caseload that time allows. */
export interface LoadMark {
  readonly first: number;
  readonly second: number;
  readonly over: boolean;
  readonly families: number;
  /** Families that the available time would carry at this month's work per family. */
  readonly capacity: number;
}

export function loadMark(load: number, families: number): LoadMark {
  return {
    first: Math.min(1, Math.max(0, load)),
    second: Math.min(1, Math.max(0, load - 1)),
    over: load > 1,
    families,
    capacity: load > 0 ? Math.round(families / load) : families,
  };
}

/** Families-weighted shares of each facilitator's work by village, largest first; empty for one without families. */
export function villagesOf(frame: Frame, facilitator: number): { village: number; families: number }[] {
  const served: { village: number; families: number }[] = [];
  frame.assignedFacilitator.forEach((f, i) => {
    if (f === facilitator && frame.assignedFamilies[i] > 0) served.push({ village: frame.assignedVillage[i], families: frame.assignedFamilies[i] });
  });
  return served.sort((a, b) => b.families - a.families || a.village - b.village);
}

/** Share of members who attended this month, per village with groups; -1 where there is no group. */
export function attendanceOf(frame: Frame, layout: WorldLayout): Float64Array {
  const villages = layout.villageNames.length;
  const members = new Float64Array(villages);
  const attending = new Float64Array(villages);
  layout.village_g.forEach((v, g) => {
    members[v] += frame.members_g[g] ?? 0;
    attending[v] += frame.attending_g[g] ?? 0;
  });
  return members.map((m, v) => (m > 0 ? attending[v] / m : -1));
}

/** The forum's eight seats in the order they are drawn; a party that is absent leaves its seat hollow. */
export const seats = ['national', 'government', 'donor', 'ngo', 'facilitator', 'group', 'village', 'household'] as const;

export function seatsTaken(layout: WorldLayout, facilitators: number): boolean[] {
  const present = new Set<NodeKind>(layout.nodes.map((node) => node.kind));
  return seats.map((seat) => (seat === 'household' ? true : seat === 'facilitator' ? facilitators > 0 : present.has(seat)));
}

/** A number in [0, 1) from a flow's key: where its first grain is, so that flows of one trunk do not march in step. */
export function scatter(key: string): number {
  let h = 2166136261;
  for (let i = 0; i < key.length; i += 1) h = Math.imul(h ^ key.charCodeAt(i), 16777619);
  return hash(h, key.length);
}
