import type { WorldLayout } from '../../../run';
import type { Theme } from '../../palette';
import type { Caption } from '../draw/captions';
import type { Run } from '../draw/text';
import { homeSize } from '../layout/home-size';
import { inside } from '../layout/outline';
import type { Island } from '../layout/plan';
import { groupPlace } from '../layout/routes';
import { pitchOnScreen, povertyOf } from '../situation';
import type { Situation } from '../situation';
import type { StageWords } from '../types';
import { letter } from './lettering';
import { overlap } from './settle';
import type { Box, Seen } from './settle';
import { selectedRing, tieRing } from './ties';

/** Where the name of a village stands: the shift of its baseline from the island's middle of a side. */
export interface NamePlace {
  readonly village: number;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly align: number;
  /** False where every place would cover another name or homes: the name waits until the reader comes nearer. */
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

/**
 * Finds places for the names of villages: under the island if that is free, else shifted, above or beside it, wherever it
 * covers least of islands, group marks and other names. Large villages choose first. Pure and deterministic.
 */
export function placeNames(situation: Situation, widths: readonly number[]): NamePlace[] {
  const { plan } = situation;
  const { tiers } = plan;
  const height = tiers.compact ? 13 : 15;
  const order = [...plan.islands].sort((a, b) => (b.right - b.left) * (b.bottom - b.top) - (a.right - a.left) * (a.bottom - a.top));
  const names: Box[] = [];
  const marks: Box[] = plan.islands
    .filter((island) => island.groups)
    .map((island) => groupPlace(plan, island.village))
    .map(({ x, y }) => ({ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }));
  const places: NamePlace[] = [];
  // The ground under an island is its own first choice: others take it only when they must.
  const wished = new Map(
    order.map((island) => {
      const half = widths[island.village] / 2;
      return [island.village, { left: island.x - half, right: island.x + half, top: island.bottom + 3, bottom: island.bottom + 5 + height }] as const;
    }),
  );
  for (const island of order) {
    const width = widths[island.village];
    wished.delete(island.village);
    const clear = tiers.compact ? 5 : 8;
    const spread = island.right - island.left;
    const candidates = [0, -0.12, 0.12, -0.24, 0.24, -0.36, 0.36, -0.5, 0.5].flatMap((part) => {
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
      candidates.push({ x: island.right, y, dx: clear + width / 2, dy: 4, cost }, { x: island.left, y, dx: -clear - width / 2, dy: 4, cost });
    }
    for (const part of [-0.7, 0.7]) candidates.push({ x: island.x + part * spread, y: island.bottom, dx: 0, dy: height - 4, cost: 90 });
    let best = { cost: Infinity, covered: 0, homes: 0, box: { left: 0, top: 0, right: 0, bottom: 0 }, place: null as NamePlace | null };
    for (const { x, y, dx, dy, cost } of candidates) {
      const left = Math.max(4, Math.min(tiers.width - 4 - width, x + dx - width / 2));
      const box = { left, right: left + width, top: y + dy - height + 3, bottom: y + dy + 3 };
      const covered = names.reduce((sum, other) => sum + overlap(box, other), 0);
      const below = Math.max(0, box.bottom - (tiers.height - tiers.foot)) * 60;
      // Above the rule of the micro tier stand the numbers of overloaded facilitators.
      const above = Math.max(0, tiers.rules[2] + 5 - box.top) * 12;
      const wanted = [...wished.values()].reduce((sum, other) => sum + overlap(box, other), 0);
      const homes = homesUnder(situation, { left: box.left - 1, right: box.right + 1, top: box.top - 1, bottom: box.bottom });
      const total = homes * 1e4 + strangeness(plan.islands, island, box) + cost + covered * 8 + wanted * 2 + below + above + marks.reduce((sum, mark) => sum + overlap(box, mark), 0) * 1.5 + ground(situation, { left: box.left - 3, right: box.right + 3, top: box.top - 4, bottom: box.bottom + 4 }, island.village) * 1.2;
      if (total < best.cost) best = { cost: total, covered, homes, box, place: { village: island.village, x, y, dx: left + width / 2 - x, dy, align: 0.5, shown: true } };
    }
    if (best.place === null) continue;
    const shown = best.homes === 0 && best.covered < 0.12 * width * height;
    // Two names side by side need a gap, or they read as one.
    if (shown) names.push({ ...best.box, left: best.box.left - 5, right: best.box.right + 5 });
    places.push({ ...best.place, shown });
  }
  return places;
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

/** Cost of a name that stands away from its island, and of one that stands nearer to another. */
function strangeness(islands: readonly Island[], own: Island, box: Box): number {
  const gap = (island: Island) => {
    let least = Infinity;
    for (let i = 0; i < island.shore.length; i += 2) {
      const dx = Math.max(box.left - island.shore[i], 0, island.shore[i] - box.right);
      const dy = Math.max(box.top - island.shore[i + 1], 0, island.shore[i + 1] - box.bottom);
      least = Math.min(least, dx * dx + dy * dy);
    }
    return Math.sqrt(least);
  };
  const mine = gap(own);
  const wide = { left: box.left - mine, right: box.right + mine, top: box.top - mine, bottom: box.bottom + mine };
  const nearer = islands.some((island) => island !== own && overlap(wide, island) > 0 && gap(island) < mine);
  return Math.max(0, mine - 8) * 4 + (nearer ? 30 : 0);
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

/** Area of a box that lies on other islands, by sampling. */
function ground(situation: Situation, box: Box, own: number): number {
  let hits = 0;
  const [columns, rows] = [9, 3];
  for (const island of situation.plan.islands) {
    if (island.village === own || overlap(box, island) === 0) continue;
    for (let c = 0; c < columns; c += 1) {
      for (let r = 0; r < rows; r += 1) {
        if (inside(island.shore, box.left + ((c + 0.5) / columns) * (box.right - box.left), box.top + ((r + 0.5) / rows) * (box.bottom - box.top))) hits += 1;
      }
    }
  }
  return (hits / (columns * rows)) * (box.right - box.left) * (box.bottom - box.top);
}

/** Width of the lower left corner that is kept free while the whole picture is not seen, CSS pixels. */
const cornerWidth = 140;

/**
 * Captions of the villages, one group each: at the places found for them, and nearer on the part of the stage where the island is
 * seen. The rate is a line of its own, so that a new month redraws only it. Villages that are seen most come first.
 */
export function composeVillages(situation: Situation, places: readonly NamePlace[], widths: readonly number[], measure: (runs: readonly Run[]) => number, seen: Seen): Caption[][] {
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
      const poverty = compact ? null : povertyOf(situation, village);
      const room = poverty === null ? measure([run]) : widths[village];
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
