import type { WorldLayout } from '../../../run';
import type { Theme } from '../../palette';
import type { Caption } from '../draw/captions';
import type { Run } from '../draw/text';
import { homeSize } from '../layout/home-size';
import type { Island } from '../layout/plan';
import { groupPlace } from '../layout/routes';
import { pitchOnScreen, povertyOf } from '../situation';
import type { Situation } from '../situation';
import type { StageWords } from '../types';
import { letter } from './lettering';
import { overlap } from './settle';
import type { Box, Seen } from './settle';
import { selectedRing, tieRing } from './ties';

/** Where the name of a village stands: the shift of the middle of its baseline from a point of the island's coast. */
export interface NamePlace {
  readonly village: number;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** Room of name and rate together, CSS pixels. */
  readonly width: number;
  /** The name stands without its rate: there is no room for both. */
  readonly brief: boolean;
  /** False where every place would cover something or stand nearer to another village: the name waits until the reader comes nearer. */
  readonly shown: boolean;
}

/** Distance between a village's name and its poverty rate, CSS pixels. */
const shareGap = 6;

/** Name of a village as drawn. */
export const nameRun = (layout: WorldLayout, village: number, theme: Theme, compact: boolean): Run => letter(layout.villageNames[village], 'village', theme, compact);

/** Room that a village's label needs: its name and, on a wide stage, a poverty rate of two digits. */
export function nameWidth(layout: WorldLayout, words: StageWords, village: number, theme: Theme, compact: boolean, measure: (runs: readonly Run[]) => number): number {
  const name = measure([nameRun(layout, village, theme, compact)]);
  return compact ? name : name + shareGap + measure([letter(words.percent(0.88), 'share', theme, compact)]);
}

/** A label is at least this much nearer to its own village's outline than to any other, CSS pixels. */
const nearerBy = 2;

/**
 * Finds places for the names of villages: under the island if that is free, else shifted, above or beside it, where it covers
 * nothing and its own village is the nearest; without its rate where both have no room. Large villages choose first. Pure and
 * deterministic.
 */
export function placeNames(situation: Situation, measure: (runs: readonly Run[]) => number): NamePlace[] {
  const { plan, layout, words, theme } = situation;
  const { tiers } = plan;
  const { compact } = tiers;
  const height = compact ? 13 : 15;
  const order = [...plan.islands].sort((a, b) => (b.right - b.left) * (b.bottom - b.top) - (a.right - a.left) * (a.bottom - a.top));
  const radius = compact ? 5.5 : 8.5;
  const taken: Box[] = plan.islands
    .filter((island) => island.groups)
    .map((island) => groupPlace(plan, island.village))
    .map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const widths = layout.villageNames.map((_, v) => nameWidth(layout, words, v, theme, compact, measure));
  // The ground under an island is its own first choice: others take it only when they must.
  const wished = new Map(
    order.map((island) => {
      const half = widths[island.village] / 2;
      return [island.village, { left: island.x - half, right: island.x + half, top: island.bottom + 3, bottom: island.bottom + 5 + height }] as const;
    }),
  );
  return order.map((island) => {
    const { village } = island;
    wished.delete(village);
    const clear = outlineOffset(situation, village) + 3;
    const find = (width: number, brief: boolean): NamePlace | null => {
      let least = Infinity;
      let best: NamePlace | null = null;
      let ground: Box | null = null;
      for (const { x, y, dx, dy, cost } of candidates(island, width, height, clear)) {
        const left = Math.max(4, Math.min(tiers.width - 4 - width, x + dx - width / 2));
        const box = { left, right: left + width, top: y + dy - height + 3, bottom: y + dy + 3 };
        // Above the rule of the micro tier stand the numbers of overloaded facilitators.
        const above = Math.max(0, tiers.rules[2] + 5 - box.top) * 12;
        const wanted = [...wished.values()].reduce((sum, other) => sum + overlap(box, other), 0);
        const total = cost + above + 2 * wanted;
        if (total >= least || (wanted > 0 && !brief) || box.bottom > tiers.height - tiers.foot || taken.some((other) => overlap(box, other) > 0)) continue;
        if (homesUnder(situation, { ...box, left: left - 1, right: box.right + 1, top: box.top - 1 }) > 0 || !isNearest(situation, island, { ...box, top: y + dy - 9 })) continue;
        least = total;
        best = { village, x, y, dx: left + width / 2 - x, dy, width: widths[village], brief, shown: true };
        // Two names side by side need a gap, or they read as one.
        ground = { ...box, left: left - 5, right: box.right + 5 };
      }
      if (ground !== null) taken.push(ground);
      return best;
    };
    const under = { village, x: island.x, y: island.bottom, dx: 0, dy: height - 4 + clear, width: widths[village], brief: false, shown: false };
    return find(widths[village], false) ?? find(measure([nameRun(layout, village, theme, compact)]), true) ?? under;
  });
}

interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly cost: number;
}

/** Places around an island, `clear` pixels off its coast; farther from under its middle they cost more. */
function candidates(island: Island, width: number, height: number, clear: number): Candidate[] {
  const spread = island.right - island.left;
  const found = [0, -0.12, 0.12, -0.24, 0.24, -0.36, 0.36, -0.5, 0.5].flatMap((part): Candidate[] => {
    const x = island.x + part * spread;
    const [north, south] = coasts(island, x - width / 2 - 2, x + width / 2 + 2);
    const far = Math.abs(part) * 60;
    return [
      { x, y: south, dx: 0, dy: height - 4 + clear, cost: far },
      { x, y: north, dx: 0, dy: -clear, cost: far + 45 },
    ];
  });
  for (const part of [0, -0.3, 0.3, -0.45, 0.45, -0.6, 0.6]) {
    const y = island.y + part * (island.bottom - island.top);
    const cost = 70 + 120 * Math.abs(part);
    found.push({ x: island.right, y, dx: clear + width / 2, dy: 4, cost }, { x: island.left, y, dx: -clear - width / 2, dy: 4, cost });
  }
  for (const part of [-0.7, 0.7]) found.push({ x: island.x + part * spread, y: island.bottom, dx: 0, dy: height - 4, cost: 90 });
  return found;
}

/** Northern and southern end of an island's shore between two x. */
function coasts(island: Island, left: number, right: number): [number, number] {
  let [north, south] = [Infinity, -Infinity];
  for (let i = 0; i < island.shore.length; i += 2) {
    if (island.shore[i] < left || island.shore[i] > right) continue;
    north = Math.min(north, island.shore[i + 1]);
    south = Math.max(south, island.shore[i + 1]);
  }
  return south === -Infinity ? [island.top, island.bottom] : [north, south];
}

/** How far off its shore a village's outermost line of ink runs, CSS pixels: assisted villages have a contour. */
const outlineOffset = ({ layout, plan }: Situation, village: number): number => (layout.assisted[village] ? (plan.tiers.compact ? 4 : 6) : 0);

/** Whether a label and its middle both stand nearer to the outline of their own island than to any other. */
function isNearest(situation: Situation, own: Island, box: Box): boolean {
  const { islands } = situation.plan;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  // A rate of one digit leaves the end of its room free.
  return [box, { ...box, right: box.right - 7 }, { left: x, right: x, top: y, bottom: y }].every((part) => {
    const distance = ({ shore, village }: Island) => {
      let least = Infinity;
      for (let i = 0; i < shore.length; i += 2) {
        const dx = Math.max(part.left - shore[i], 0, shore[i] - part.right);
        const dy = Math.max(part.top - shore[i + 1], 0, shore[i + 1] - part.bottom);
        least = Math.min(least, Math.hypot(dx, dy));
      }
      return least - outlineOffset(situation, village);
    };
    const most = distance(own) + nearerBy;
    return islands.every((island) => island === own || distance(island) > most);
  });
}

/** Number of homes whose marks a box would cover. */
export function homesUnder({ plan, layout }: Situation, box: Box): number {
  const { dot, house, share } = homeSize(plan.pitch);
  const radius = share > 0.5 ? house / 2 : dot;
  const wide = { left: box.left - radius, right: box.right + radius, top: box.top - radius, bottom: box.bottom + radius };
  let count = 0;
  for (const island of plan.islands) {
    if (overlap(wide, island) === 0) continue;
    for (let h = layout.firstHousehold_v[island.village]; h < layout.firstHousehold_v[island.village + 1]; h += 1) {
      const [x, y] = [plan.homes[2 * h], plan.homes[2 * h + 1]];
      if (x > wide.left && x < wide.right && y > wide.top && y < wide.bottom) count += 1;
    }
  }
  return count;
}

/** Width of the lower left corner that is kept free while the whole picture is not seen, CSS pixels. */
const cornerWidth = 140;

/**
 * Captions of the villages, one group each: at the places found for them, and nearer on the part of the stage where the island is
 * seen. The rate is a line of its own, so that a new month redraws only it. Villages that are seen most come first.
 */
export function composeVillages(situation: Situation, places: readonly NamePlace[], measure: (runs: readonly Run[]) => number, seen: Seen): Caption[][] {
  const { zoom, plan } = situation;
  const { compact, width, height, foot } = plan.tiers;
  const away = zoom > 1.05;
  // Nearer there is room: every name is shown, under its island.
  const near = zoom > 1.6;
  const window = { left: 0, top: 0, right: width, bottom: height };
  const onScreen = new Map(plan.islands.map((island) => {
    const at = (x: number, y: number) => ({ x: x * seen.scale + seen.x, y: y * seen.scale + seen.y });
    const [first, last] = [at(island.left, island.top), at(island.right, island.bottom)];
    return [island.village, { left: first.x, top: first.y, right: last.x, bottom: last.y }] as const;
  }));
  const area = (village: number) => overlap(onScreen.get(village)!, window);
  const ordered = away ? [...places].sort((a, b) => area(b.village) - area(a.village) || a.village - b.village) : places;
  return ordered
    .filter((place) => place.shown || near)
    .map((place) => {
      const { village } = place;
      const island = plan.islands[village];
      const run = nameRun(situation.layout, village, situation.theme, compact);
      const poverty = compact || (place.brief && !near) ? null : povertyOf(situation, village);
      const room = poverty === null ? measure([run]) : place.width;
      const own = near ? { x: island.x, y: island.bottom, dx: 0, dy: 22 } : place;
      let spot: Pick<Caption, 'x' | 'y' | 'dx' | 'dy' | 'pinned' | 'plate'> = { x: own.x, y: own.y, dx: own.dx, dy: own.dy };
      if (away && area(village) > 0) {
        // While some of the island is on the stage its name is too.
        const [x, y] = [own.x * seen.scale + seen.x + own.dx, own.y * seen.scale + seen.y + own.dy];
        const inY = Math.max(46, Math.min(height - foot - 12, y));
        // The lower left corner is where the page puts its way back to the whole picture.
        const left = inY > height - foot - 64 ? cornerWidth : 10;
        const inX = Math.max(room / 2 + left, Math.min(width - room / 2 - 10, x));
        if (inX !== x || inY !== y) spot = { x: inX, y: inY, dx: 0, dy: 0, pinned: 'both', plate: true };
      }
      const name: Caption = { id: `village:${village}`, runs: [run], ...spot, align: 0.5, village, target: { kind: 'village', village } };
      if (poverty === null) return [name];
      const share = letter(situation.words.percent(poverty), 'share', situation.theme, compact);
      const start = spot.dx - room / 2;
      return [{ ...name, dx: start, align: 0 }, { ...name, id: `share:${village}`, runs: [share], dx: start + measure([run]) + shareGap, align: 0 }];
    });
}

/** Homes get their numbers when they are this far apart on the screen, CSS pixels. */
export const numberPitch = 58;

/** Names of the selected home and of those it is tied to, and numbers of all homes in view when they are far enough apart. */
export function composeHomes(situation: Situation, inView: readonly number[]): Caption[] {
  const { selected, selectedTies, plan, words, theme } = situation;
  const { compact } = plan.tiers;
  const pitch = pitchOnScreen(situation);
  const captions: Caption[] = [];
  const named = new Set<number>();
  const at = (h: number) => ({ x: plan.homes[2 * h], y: plan.homes[2 * h + 1] });
  if (selected?.kind === 'household' && pitch >= 26) {
    const h = selected.household;
    named.add(h);
    const { bonding, bridging } = selectedTies;
    // The name stands on the side with fewer ties.
    const above = bonding.reduce((sum, other) => sum + at(other).y - at(h).y, 0) > 0;
    captions.push({ id: `home:${h}`, target: { kind: 'household', household: h }, runs: [letter(words.household(h), 'actor', theme, compact)], ...at(h), dx: 0, dy: above ? -selectedRing(pitch) - 7 : selectedRing(pitch) + 17, align: 0.5 });
    const taken: Box[] = [];
    for (const other of [...bonding, ...bridging]) {
      if (named.has(other)) continue;
      named.add(other);
      const { x, y } = at(other);
      // Under its ring, or over it, or not at all: a number on a number tells nothing.
      const dy = [tieRing(pitch) + 13, -tieRing(pitch) - 4].find((shift) => {
        const box = { left: x * situation.zoom - 16, right: x * situation.zoom + 16, top: y * situation.zoom + shift - 11, bottom: y * situation.zoom + shift + 2 };
        return taken.every((before) => overlap(before, box) === 0) && taken.push(box) > 0;
      });
      if (dy !== undefined) captions.push({ id: `home:${other}`, target: { kind: 'household', household: other }, runs: [letter(words.householdNumber(other), 'village', theme, compact)], x, y, dx: 0, dy, align: 0.5 });
    }
  }
  if (pitch >= numberPitch) {
    for (const h of inView) {
      if (!named.has(h)) captions.push({ id: `home:${h}`, target: { kind: 'household', household: h }, runs: [letter(words.householdNumber(h), 'share', theme, compact)], ...at(h), dx: 0, dy: pitch * 0.2 + 15, align: 0.5 });
    }
  }
  return captions;
}
