import { palettes } from '../../palette';
import type { Ink } from '../draw/ink';
import { homeSize } from '../layout/home-size';
import { flowPath } from '../layout/curve';
import { groupPlace } from '../layout/routes';
import { pitchOnScreen } from '../situation';
import type { Situation } from '../situation';
import type { HouseholdTies, StageTarget, TargetPlace } from '../types';

/** What is drawn of a household as long as nobody has told its ties. */
export const noTies: HouseholdTies = { facilitator: -1, bonding: [], bridging: [] };

/** Radius of the thin ring around a tied home, CSS pixels. */
export const tieRing = (pitch: number): number => Math.max(6.6, homeSize(pitch).house * 0.82);
/** Radius of the ring around a selected home. */
export const selectedRing = (pitch: number): number => Math.max(8.5, homeSize(pitch).house * 1.02);

/**
 * Ties of the selected household: bonding solid, bridging dashed, and its facilitator in the colour of empowering. In the
 * village walked to, facilitators are tied to the groups they visit. Returns the homes to raise above the lines.
 */
export function inkTies(ink: Ink, situation: Situation): number[] {
  const { selected, selectedTies, plan } = situation;
  const palette = palettes[situation.theme];
  const pitch = pitchOnScreen(situation);
  const wide = pitch > 24 ? 1.5 : 1;
  ink.begin();
  const raised: number[] = [];
  if (situation.focus >= 0) inkVisits(ink, situation);
  if (selected?.kind === 'household') {
    const h = selected.household;
    const { homes } = plan;
    const [x, y] = [homes[2 * h], homes[2 * h + 1]];
    const { facilitator, bonding, bridging } = selectedTies;
    if (facilitator >= 0 && facilitator < situation.facilitatorX.length) {
      const from = { x: situation.facilitatorX[facilitator], y: situation.facilitatorY[facilitator] + 14 / situation.zoom };
      ink.line(flowPath(from, { x, y: y - selectedRing(pitch) / situation.zoom }, 'vertical', 0).points, false, { colour: palette.efforts[1], alpha: 0.75, width: 2.4 });
    }
    for (const other of bonding) ink.line([x, y, homes[2 * other], homes[2 * other + 1]], false, { colour: palette.ink1, width: wide });
    for (const other of bridging) {
      const [ox, oy] = [homes[2 * other], homes[2 * other + 1]];
      const bend = Math.min(45 / situation.zoom, Math.hypot(ox - x, oy - y) * 0.3);
      ink.line(bent(x, y, ox, oy, bend), false, { colour: palette.ink1, width: 1.3, dash: [4, 3] });
    }
    for (const other of [...bonding, ...bridging]) {
      ink.arc(homes[2 * other], homes[2 * other + 1], tieRing(pitch), 0, 2 * Math.PI, { colour: palette.ink1, width: 1 });
      raised.push(other);
    }
    raised.push(h);
  }
  ink.end();
  return raised;
}

/** Facilitators of the village walked to, each tied to the mark of its groups, or to the island when it has none. */
function inkVisits(ink: Ink, situation: Situation): void {
  const palette = palettes[situation.theme];
  const to = groupPlace(situation.plan, situation.focus, situation.zoom);
  const mark = (situation.attendance[situation.focus] ?? -1) >= 0 ? 10 : 0;
  situation.row.villages.forEach((villages, f) => {
    if (!villages.includes(situation.focus)) return;
    const from = { x: situation.facilitatorX[f], y: situation.facilitatorY[f] + 14 / situation.zoom };
    ink.line(flowPath(from, { x: to.x, y: to.y - mark / situation.zoom }, 'vertical', 0).points, false, { colour: palette.efforts[1], alpha: 0.35, width: 2.6 });
  });
}

/** A quadratic curve that swings upward by `bend`. */
function bent(x0: number, y0: number, x1: number, y1: number, bend: number): number[] {
  const points: number[] = [];
  const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2 - bend * 1.6];
  for (let i = 0; i <= 28; i += 1) {
    const t = i / 28;
    const u = 1 - t;
    points.push(u * u * x0 + 2 * u * t * mx + t * t * x1, u * u * y0 + 2 * u * t * my + t * t * y1);
  }
  return points;
}

/** What is selected, hovered and focused, with their places on the screen. */
export interface Pointed {
  readonly selected: TargetPlace | null;
  readonly hovered: TargetPlace | null;
  readonly focused: TargetPlace | null;
}

/** Rings: selected heavy, hovered light, focused a solid ring plus a dotted one. Villages are ringed along their shore. */
export function inkPointers(ink: Ink, situation: Situation, pointed: Pointed, toWorld: (x: number, y: number) => [number, number]): void {
  const ink1 = palettes[situation.theme].ink1;
  const same = (a: StageTarget | undefined, b: StageTarget | undefined) => JSON.stringify(a) === JSON.stringify(b);
  ink.begin();
  const ring = (place: TargetPlace, width: number, alpha: number, extra: number, dash?: readonly [number, number]) => {
    const inking = { colour: ink1, alpha, width, ...(dash === undefined ? {} : { dash }) };
    const island = place.target.kind === 'village' ? situation.plan.islands[place.target.village] : undefined;
    if (island !== undefined) ink.line(island.shore, true, { ...inking, outward: 3 + extra });
    else ink.arc(...toWorld(place.x, place.y), place.radius + extra, 0, 2 * Math.PI, inking);
  };
  if (pointed.hovered !== null && !same(pointed.hovered.target, pointed.selected?.target)) ring(pointed.hovered, 1.2, 0.8, 0);
  if (pointed.selected !== null) {
    ring(pointed.selected, 1.6, 1, 0);
    leader(ink, pointed.selected, ink1, toWorld);
  } else if (pointed.hovered !== null) leader(ink, pointed.hovered, ink1, toWorld);
  if (pointed.focused !== null) {
    ring(pointed.focused, 2, 1, 2);
    ring(pointed.focused, 1.6, 1, 6, [0.01, 3.6]);
  }
  ink.end();
}

/** The thin line that joins a mark with its tooltip. */
function leader(ink: Ink, place: TargetPlace, colour: string, toWorld: (x: number, y: number) => [number, number]): void {
  if (place.target.kind !== 'household') return;
  const sign = place.side === 'right' ? 1 : -1;
  const [x, y] = toWorld(place.x, place.y);
  ink.lineAt(x, y, [sign * place.radius, 0, sign * (place.radius + 48), 0], false, { colour, alpha: 0.5, width: 1 });
}
