import type { Camera } from './camera';
import type { Label } from './compose/settle';
import { homeSize } from './layout/home-size';
import type { MacroKind } from './layout/actors';
import { groupPlace } from './layout/routes';
import type { Picker } from './pick';
import { isPresent, pitchOnScreen } from './situation';
import type { Situation } from './situation';
import type { StageTarget, TargetPlace } from './types';

/** Homes closer together than this are not pointed at one by one, with a mouse and with a finger: the village is. CSS pixels. */
const pointablePitch = 4.5;
const fingerPitch = 14;
/** How far beyond its shore a village is still pointed at: as far as its waterlines. CSS pixels. */
const rim = 12;

const macroKinds = ['national', 'government', 'forum', 'donor', 'ngo'] as const satisfies readonly MacroKind[];
const tooltipWidth = 240;

/** Middle in the world and radius in CSS pixels of a target; null when it is not on the stage. */
function spot(situation: Situation, target: StageTarget): { readonly x: number; readonly y: number; readonly radius: number } | null {
  const { plan, layout } = situation;
  const { tiers } = plan;
  if (target.kind === 'household') {
    if (target.household < 0 || 2 * target.household >= plan.homes.length) return null;
    const pitch = pitchOnScreen(situation);
    return { x: plan.homes[2 * target.household], y: plan.homes[2 * target.household + 1], radius: Math.max(8.5, homeSize(pitch).house * 1.02) };
  }
  if (target.kind === 'village') {
    const island = plan.islands[target.village];
    return island === undefined ? null : { x: island.x, y: island.y, radius: ((island.right - island.left) / 2) * situation.zoom };
  }
  if (target.kind === 'groups') {
    if (!((situation.attendance[target.village] ?? -1) >= 0)) return null;
    return { ...groupPlace(plan, target.village, situation.zoom), radius: tiers.compact ? 8 : 12 };
  }
  if (target.kind === 'facilitator') {
    const x = situation.facilitatorX[target.facilitator];
    const y = situation.facilitatorY[target.facilitator];
    return x === undefined || y === undefined ? null : { x, y, radius: (tiers.ringRadius + 4) * situation.row.scale };
  }
  if (!isPresent(layout, target.actor)) return null;
  const actor = tiers.actors[target.actor];
  return { x: actor.x, y: actor.y, radius: target.actor === 'forum' ? tiers.forumRadius * 1.2 : 13 * actor.scale };
}

/** Where a target is on the screen, and on which side of it a tooltip hides fewer homes. */
export function placeOf(situation: Situation, target: StageTarget, camera: Camera, picker: Picker): TargetPlace | null {
  const found = spot(situation, target);
  if (found === null) return null;
  const [x, y] = camera.toScreen(found.x, found.y);
  const reach = (tooltipWidth + 48) / camera.scale;
  const half = 70 / camera.scale;
  const start = found.radius / camera.scale;
  const right = picker.count(found.x + start, found.y - half, found.x + reach, found.y + half);
  const left = picker.count(found.x - reach, found.y - half, found.x - start, found.y + half);
  const width = situation.plan.tiers.width;
  const fitsRight = x + found.radius + tooltipWidth < width;
  const fitsLeft = x - found.radius - tooltipWidth > 0;
  const side = fitsRight && (right <= left || !fitsLeft) ? 'right' : fitsLeft ? 'left' : x < width / 2 ? 'right' : 'left';
  return { target, x, y, radius: found.radius, side };
}

/** How near a mouse must come to the middle of a home: onto its own mark. The ground between is the village's. */
function homeReach(pitch: number): number {
  const { dot, house, share } = homeSize(pitch);
  return share > 0.5 ? house * 0.56 + 0.5 : dot + 0.7;
}

/** What is drawn at a point of the screen: marks before their names, homes, islands and rims. `finger` widens the reach. */
export function targetAt(situation: Situation, camera: Camera, picker: Picker, labels: readonly Label[], x: number, y: number, finger: boolean): StageTarget | null {
  const slack = finger ? 8 : 2;
  for (const target of markTargets(situation)) {
    const found = spot(situation, target);
    if (found === null) continue;
    const [sx, sy] = camera.toScreen(found.x, found.y);
    if (Math.hypot(sx - x, sy - y) <= found.radius + slack) return target;
  }
  const label = labels.find(({ box }) => x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack);
  if (label !== undefined) return label.target;
  const [wx, wy] = camera.toWorld(x, y);
  const pitch = pitchOnScreen(situation);
  if (pitch >= (finger ? fingerPitch : pointablePitch)) {
    const household = picker.home(wx, wy, (finger ? Math.max(homeReach(pitch), Math.min(14, pitch * 0.5)) : homeReach(pitch)) / camera.scale);
    if (household >= 0) return { kind: 'household', household };
  }
  const island = picker.island(wx, wy) ?? picker.shoreNear(wx, wy, (rim + slack) / camera.scale);
  return island === null ? null : { kind: 'village', village: island.village };
}

function markTargets(situation: Situation): StageTarget[] {
  return [
    ...macroKinds.filter((kind) => isPresent(situation.layout, kind)).map((actor): StageTarget => ({ kind: 'actor', actor })),
    ...Array.from(situation.facilitatorX, (_, facilitator): StageTarget => ({ kind: 'facilitator', facilitator })),
    ...situation.plan.islands.filter((island) => (situation.attendance[island.village] ?? -1) >= 0).map((island): StageTarget => ({ kind: 'groups', village: island.village })),
  ];
}

/**
 * The order of the keyboard: in the overview actors, facilitators from left to right, then villages in their order; in a
 * village walked to, its facilitators and then its homes.
 */
export function focusOrder(situation: Situation): StageTarget[] {
  const facilitators = Array.from(situation.row.x, (x, facilitator) => ({ x, facilitator })).sort((a, b) => a.x - b.x).map((f) => f.facilitator);
  if (situation.focus >= 0) {
    const first = situation.layout.firstHousehold_v[situation.focus];
    const end = situation.layout.firstHousehold_v[situation.focus + 1];
    return [
      ...facilitators.filter((f) => situation.row.villages[f].includes(situation.focus)).map((facilitator): StageTarget => ({ kind: 'facilitator', facilitator })),
      ...Array.from({ length: end - first }, (_, i): StageTarget => ({ kind: 'household', household: first + i })),
    ];
  }
  return [
    ...macroKinds.filter((kind) => isPresent(situation.layout, kind)).map((actor): StageTarget => ({ kind: 'actor', actor })),
    ...facilitators.map((facilitator): StageTarget => ({ kind: 'facilitator', facilitator })),
    ...situation.plan.islands.map((island): StageTarget => ({ kind: 'village', village: island.village })),
  ];
}

export const sameTarget = (a: StageTarget | null, b: StageTarget | null): boolean => JSON.stringify(a) === JSON.stringify(b);
