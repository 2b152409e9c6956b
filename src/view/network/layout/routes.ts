import type { Flow, Place } from '../encode';
import type { ActorPlace, MacroKind } from './actors';
import { flowPath } from './curve';
import type { Path, Point } from './curve';
import type { FacilitatorRow } from './facilitators';
import { landing } from './plan';
import type { Plan } from './plan';

/** Where the mark of a village's groups stands: on the contour above the island's middle, at the same distance at any zoom. */
export function groupPlace(plan: Plan, village: number, zoom = 1): Point {
  const island = plan.islands[village];
  return { x: island.x, y: landing(island, island.x) - (plan.tiers.compact ? 4 : 6) / zoom };
}

/** Middle of a place on the stage; null when it is not drawn (a facilitator not employed this month). */
export function placeAt(plan: Plan, row: FacilitatorRow, place: Place): Point | null {
  if (place.kind === 'groups') return groupPlace(plan, place.row);
  if (place.kind === 'village') {
    const island = plan.islands[place.row];
    return island === undefined ? null : { x: island.x, y: landing(island, island.x) };
  }
  if (place.kind === 'facilitator') return place.row < row.x.length ? { x: row.x[place.row], y: row.y } : null;
  return plan.tiers.actors[place.kind];
}

const isMacro = (kind: Place['kind']): kind is MacroKind => kind !== 'groups' && kind !== 'village' && kind !== 'facilitator';

/** Half the width of an actor's mark with a little paper. */
const halfWidth = (plan: Plan, kind: MacroKind, actor: ActorPlace): number => (kind === 'forum' ? plan.tiers.forumRadius * 1.225 : 12.3 * actor.scale);

/**
 * The path of a flow. It ends in the middle of facilitators' marks and on the shore under groups' marks, which cover its end: so it
 * reaches them at any zoom, while marks keep their size. Null when it has no length on the stage. Efforts run side by side.
 */
export function route(plan: Plan, row: FacilitatorRow, flow: Flow): Path | null {
  const from = placeAt(plan, row, flow.from);
  const to = placeAt(plan, row, flow.to);
  if (from === null || to === null) return null;
  const lane = flow.effort - 1;
  const small = plan.tiers.compact ? 0.55 : 1;
  if (isMacro(flow.from.kind) && isMacro(flow.to.kind)) return across(plan, flow, lane, small);
  if (!isMacro(flow.from.kind) && !isMacro(flow.to.kind) && flow.from.kind !== 'facilitator' && flow.from.row === flow.to.row) return null;
  const start = leave(plan, flow, from, lane, small);
  if (flow.to.kind === 'facilitator') return flowPath(start, to, 'vertical', 0);
  // Visits go to the groups of a village where there are any.
  if (flow.to.kind === 'groups' || (flow.to.kind === 'village' && flow.from.kind === 'facilitator' && plan.islands[flow.to.row].groups)) {
    const shoreY = landing(plan.islands[flow.to.row], plan.islands[flow.to.row].x);
    return flowPath(start, { x: plan.islands[flow.to.row].x, y: shoreY - 14 * small }, 'vertical', 14 * small);
  }
  if (flow.to.kind === 'village') {
    const island = plan.islands[flow.to.row];
    const x = to.x + lane * 9 * small;
    const top = landing(island, x);
    return flowPath(start, { x, y: top - 8 * small }, 'vertical', 10 * small);
  }
  return flowPath(start, { x: to.x, y: to.y + 12 * small }, 'vertical', 0);
}

function leave(plan: Plan, flow: Flow, from: Point, lane: number, small: number): Point {
  if (!isMacro(flow.from.kind)) return from;
  const actor = plan.tiers.actors[flow.from.kind];
  if (flow.from.kind === 'forum') return { x: from.x + lane * 5 * small, y: from.y + plan.tiers.forumRadius * 1.2 };
  // The name of the national programme stands under its mark: its trunk begins below that.
  if (flow.from.kind === 'national' && !plan.tiers.compact) return { x: from.x + lane * 3, y: from.y + (plan.tiers.terse ? 44 : 60) };
  // The trunk under a payer: efforts side by side, grains of one effort in one stream.
  const spread = flow.from.kind === 'government' ? 8 : 3;
  return { x: from.x + lane * spread * small + (flow.from.kind === 'government' ? small : 0), y: from.y + 10.6 * actor.scale };
}

function across(plan: Plan, flow: Flow, lane: number, small: number): Path {
  const fromKind = flow.from.kind as MacroKind;
  const toKind = flow.to.kind as MacroKind;
  const from = plan.tiers.actors[fromKind];
  const to = plan.tiers.actors[toKind];
  const side = to.x >= from.x ? 1 : -1;
  const height = (kind: MacroKind, actor: ActorPlace, leaving: boolean): number => {
    if (kind === 'forum') return actor.y + plan.tiers.forumRadius * 0.25;
    if (kind === 'government' && leaving) return actor.y + actor.scale * 8.2;
    return actor.y + actor.scale * 2;
  };
  const start = { x: from.x + side * halfWidth(plan, fromKind, from), y: height(fromKind, from, true) + lane * 5 * small };
  const steep = to.y - from.y > Math.abs(to.x - from.x);
  if (fromKind === 'donor' || steep) return flowPath(start, { x: to.x + lane * 3 * small, y: to.y - 12.5 * to.scale }, 'turn', 0);
  return flowPath(start, { x: to.x - side * halfWidth(plan, toKind, to), y: height(toKind, to, false) + lane * 5 * small }, 'horizontal', 0);
}
