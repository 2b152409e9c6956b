import { palettes } from '../../palette';
import type { Ink } from '../draw/ink';
import { loadMark, seatsTaken } from '../encode';
import type { Mark } from '../draw/marks';
import type { MacroKind, Tiers } from '../layout/actors';
import { groupPlace } from '../layout/routes';
import { absentees, isPresent } from '../situation';
import type { Situation } from '../situation';

/** Angles where the forum's arcs begin: engagement, motivation, capacity; each covers 106° (in radians, clockwise). */
const arcStarts = [157, 277, 37].map((degrees) => (degrees / 180) * Math.PI);
const arcLength = (106 / 180) * Math.PI;
const top = -Math.PI / 2;

/** Middle and radius of the dotted outline that stands for an absent actor, CSS pixels; under the rule of its tier, where words stand. */
export function outlineOf(tiers: Tiers, kind: 'forum' | 'donor' | 'ngo'): { readonly x: number; readonly y: number; readonly r: number } {
  const { x, y, scale } = tiers.actors[kind];
  const r = kind === 'forum' ? tiers.forumRadius : 12.5 * scale;
  return { x, y: Math.max(y, tiers.rules[0] + r + 9), r };
}

/** Load rings around facilitators and the forum's three arcs. `loads` and `forum` are the values shown, on their way to the month's. */
export function inkRings(ink: Ink, situation: Situation, loads: Float64Array, forum: readonly number[]): void {
  const palette = palettes[situation.theme];
  const { tiers } = situation.plan;
  const width = 2.6 * Math.max(0.7, tiers.ringRadius / 13);
  ink.begin();
  const size = (tiers.ringRadius / 13) * situation.row.scale;
  for (let f = 0; f < loads.length; f += 1) {
    const mark = loadMark(loads[f], 0);
    const x = situation.facilitatorX[f];
    const y = situation.facilitatorY[f];
    ink.arc(x, y, 13 * size, 0, 2 * Math.PI, { colour: palette.line2, width });
    if (mark.first > 0.004) ink.arc(x, y, 13 * size, top, top + mark.first * 2 * Math.PI, { colour: palette.ink1, width });
    if (mark.second > 0.004) ink.arc(x, y, 17.2 * size, top, top + mark.second * 2 * Math.PI, { colour: palette.ink1, width });
  }
  for (const kind of absentees(situation)) {
    const { x, y, r } = outlineOf(tiers, kind);
    ink.arc(x, y, r, 0, 2 * Math.PI, { colour: palette.ghost, width: 1.2, dash: [2, 3.5] });
  }
  if (isPresent(situation.layout, 'forum')) {
    const { x, y } = tiers.actors.forum;
    arcStarts.forEach((from, i) => {
      ink.arc(x, y, tiers.forumRadius, from, from + arcLength, { colour: palette.line2, alpha: 0.75, width: tiers.forumWidth });
      const share = Math.min(1, Math.max(0, forum[i] ?? 0));
      // The lower arc fills from its left end, so that all three read from left to right.
      const start = i === 2 ? from + arcLength * (1 - share) : from;
      if (share > 0.004) ink.arc(x, y, tiers.forumRadius, start, start + arcLength * share, { colour: palette.ink1, width: tiers.forumWidth });
    });
  }
  ink.end();
}

/** The actors' marks: whoever is in this world, and nobody else. */
export function composeMarks(situation: Situation): Mark[] {
  const { plan, layout, frame } = situation;
  const { tiers } = plan;
  const marks: Mark[] = [];
  for (const island of plan.islands) {
    const attending = situation.attendance[island.village] ?? -1;
    if (attending < 0) continue;
    marks.push({ id: `groups:${island.village}`, village: island.village, ...groupPlace(plan, island.village, situation.zoom), picture: { kind: 'groups', scale: tiers.compact ? 0.62 : 1, attending: Math.round(attending * 6) } });
  }
  const facilitators = frame?.employer_f.length ?? 0;
  const size = Math.round((tiers.ringRadius / 13) * situation.row.scale * 100) / 100;
  for (let f = 0; f < facilitators; f += 1) {
    marks.push({ id: `facilitator:${f}`, x: situation.facilitatorX[f], y: situation.facilitatorY[f], picture: { kind: 'facilitator', scale: size, over: (frame?.load_f[f] ?? 0) > 1 } });
  }
  if (isPresent(layout, 'forum')) {
    const { x, y } = tiers.actors.forum;
    marks.push({ id: 'forum', x, y, picture: { kind: 'forum', radius: tiers.forumRadius, taken: seatsTaken(layout, facilitators) } });
  }
  for (const kind of ['national', 'government', 'donor', 'ngo'] as const satisfies readonly MacroKind[]) {
    if (!isPresent(layout, kind)) continue;
    const { x, y, scale } = tiers.actors[kind];
    marks.push({ id: kind, x, y, picture: { kind, scale } });
  }
  return marks;
}
