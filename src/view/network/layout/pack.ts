import { hash } from './hash';
import { support } from './outline';

/** The ground that islands may use, CSS pixels. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What has to be packed: a shore of area 1 · families and the width of the name under it. */
export interface Parcel {
  readonly families: number;
  /** Shore around the origin with area = families. */
  readonly shore: Float64Array;
  /** Width of the label in CSS pixels; 0 for none. */
  readonly labelWidth: number;
  /** Radius of the mark of groups above the island, CSS pixels; 0 for none. */
  readonly markRadius: number;
}

export interface Packing {
  /** Square CSS pixels per family, the same for every island. */
  readonly areaPerFamily: number;
  /** Centres, `x0 y0 x1 y1 …`. */
  readonly centres: Float64Array;
}

/** How far a shore of area 1 · families reaches in each direction, and farthest. */
interface Reach {
  readonly shore: Float64Array;
  readonly farthest: number;
}

interface Body {
  /** Of area 1 · families; `scale` times that on the stage. */
  readonly shore: Float64Array;
  readonly scale: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly halfLabel: number;
  readonly markRadius: number;
  /** Farthest reach of the shore, and of shore or label. */
  readonly shoreRadius: number;
  readonly radius: number;
}

const directions = 64;
const directionX = Float64Array.from({ length: directions }, (_, d) => Math.cos((d / directions) * 2 * Math.PI));
const directionY = Float64Array.from({ length: directions }, (_, d) => Math.sin((d / directions) * 2 * Math.PI));
const labelHeight = 15;
/** The label stays clear of the contour that marks assistance. */
const labelGap = 6;
/** Water between a label and other islands: more than under its own, so that it reads as its own island's name. */
const labelClearance = 10;

/**
 * Packs islands into a region with the largest common area per family: the islands start in staggered rows, reading order from
 * left to right, and grow while they can push one another apart without overlap. `gap` is the water between two shores.
 * The same parcels and region give the same packing.
 */
export function pack(parcels: readonly Parcel[], region: Region, gap: number, largestAreaPerFamily: number): Packing {
  const families = parcels.reduce((sum, parcel) => sum + parcel.families, 0);
  const ground = (region.right - region.left) * (region.bottom - region.top);
  const reaches = parcels.map((parcel): Reach => {
    const shore = directionX.map((x, d) => support(parcel.shore, x, directionY[d]));
    return { shore, farthest: Math.max(...shore) };
  });
  const ceiling = Math.min(largestAreaPerFamily, ground / families);
  // As many rows as squares of equal size would need, and a few fewer or more because islands of unequal size nest.
  const square = Math.sqrt((parcels.length * (region.bottom - region.top)) / (region.right - region.left));
  const fewest = Math.max(1, Math.floor(square) - 1);
  let best: Packing | null = null;
  for (let rows = fewest; rows <= Math.min(parcels.length, fewest + 3); rows += 1) {
    const seed = { areaPerFamily: ceiling * 0.25, centres: start(parcels, region, rows) };
    const grown = grow(parcels, reaches, region, gap, ceiling, seed, 1.03, 0);
    // A further row must earn its place: fewer rows read more easily.
    if (grown !== null && (best === null || grown.areaPerFamily > best.areaPerFamily * 1.03)) best = grown;
  }
  if (best === null) return { areaPerFamily: ceiling * 0.01, centres: start(parcels, region, 1) };
  return grow(parcels, reaches, region, gap, ceiling, best, 1.008, 4) ?? best;
}

function start(parcels: readonly Parcel[], region: Region, rows: number): Float64Array {
  const centres = new Float64Array(parcels.length * 2);
  const widths = parcels.map((parcel) => Math.sqrt(parcel.families));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let passed = 0;
  widths.forEach((width, i) => {
    centres[2 * i] = region.left + ((passed + width / 2) / whole) * (region.right - region.left);
    centres[2 * i + 1] = region.top + (((i % rows) + 0.5) / rows) * (region.bottom - region.top);
    passed += width;
  });
  return centres;
}

/** Grows islands from a start until they are stuck; `finest` is the last factor tried, `shakes` how often stuck islands are shaken free. */
function grow(parcels: readonly Parcel[], reaches: readonly Reach[], region: Region, gap: number, ceiling: number, from: Packing, finest: number, shakes: number): Packing | null {
  let { centres, areaPerFamily: low } = from;
  let found: Packing | null = null;
  let factor = 1.16;
  // Geometric growth, and smaller steps after each failure.
  while (factor > finest) {
    const area = Math.min(ceiling, found === null ? low : low * factor);
    let next = relax(parcels, reaches, region, gap, area, centres);
    for (let shake = 1; next === null && found !== null && shake <= shakes; shake += 1) {
      const shaken = centres.map((value, i) => value + (hash(i, shake, 6) - 0.5) * 60);
      next = relax(parcels, reaches, region, gap, area, shaken);
    }
    if (next !== null) {
      centres = next;
      low = area;
      found = { areaPerFamily: area, centres: next };
      if (area >= ceiling) break;
    } else if (found === null) {
      low /= 2;
      if (low < ceiling * 0.005) return null;
    } else {
      factor = Math.sqrt(factor);
    }
  }
  return found;
}

function bodiesAt(parcels: readonly Parcel[], reaches: readonly Reach[], area: number): Body[] {
  const scale = Math.sqrt(area);
  return parcels.map((parcel, i) => {
    const { shore, farthest } = reaches[i];
    const bottom = shore[directions / 4] * scale;
    const shoreRadius = farthest * scale;
    return {
      shore,
      scale,
      right: shore[0] * scale,
      bottom,
      left: shore[directions / 2] * scale,
      top: shore[(3 * directions) / 4] * scale,
      halfLabel: parcel.labelWidth / 2,
      markRadius: parcel.markRadius,
      shoreRadius,
      radius: Math.max(shoreRadius, Math.hypot(parcel.labelWidth / 2, bottom + labelGap + labelHeight)),
    };
  });
}

/** Pushes overlapping islands apart; null when they do not come free. */
function relax(parcels: readonly Parcel[], reaches: readonly Reach[], region: Region, gap: number, area: number, from: Float64Array): Float64Array | null {
  const bodies = bodiesAt(parcels, reaches, area);
  const centres = from.slice();
  const n = bodies.length;
  for (const body of bodies) {
    if (body.left + body.right > region.right - region.left) return null;
    if (body.top + body.bottom + labelGap + labelHeight > region.bottom - region.top) return null;
  }
  let least = Infinity;
  let lastGain = 0;
  for (let round = 0; round < 200 && round - lastGain < 35; round += 1) {
    let worst = 0;
    for (let a = 0; a < n; a += 1) {
      for (let b = a + 1; b < n; b += 1) worst = Math.max(worst, separate(bodies[a], bodies[b], centres, a, b, gap));
    }
    for (let a = 0; a < n; a += 1) {
      const body = bodies[a];
      const halfWidth = Math.max(body.left, body.halfLabel);
      const otherHalf = Math.max(body.right, body.halfLabel);
      centres[2 * a] = Math.min(region.right - otherHalf, Math.max(region.left + halfWidth, centres[2 * a]));
      const foot = body.halfLabel > 0 ? labelGap + labelHeight : 0;
      centres[2 * a + 1] = Math.min(region.bottom - body.bottom - foot, Math.max(region.top + body.top, centres[2 * a + 1]));
    }
    if (worst < 0.05) return centres;
    if (worst < least * 0.97) {
      least = worst;
      lastGain = round;
    }
  }
  return null;
}

function nearestDirection(x: number, y: number): number {
  return (Math.round((Math.atan2(y, x) / (2 * Math.PI)) * directions) + directions) % directions;
}

/** Moves two islands half the missing distance each; returns what was missing before, in pixels. */
function separate(a: Body, b: Body, centres: Float64Array, ia: number, ib: number, gap: number): number {
  let worst = 0;
  const push = (missing: number, ux: number, uy: number) => {
    if (missing <= 0) return;
    worst = Math.max(worst, missing);
    const half = missing / 2 + 0.03;
    centres[2 * ia] = centres[2 * ia] - ux * half;
    centres[2 * ia + 1] = centres[2 * ia + 1] - uy * half;
    centres[2 * ib] = centres[2 * ib] + ux * half;
    centres[2 * ib + 1] = centres[2 * ib + 1] + uy * half;
  };
  const dx = centres[2 * ib] - centres[2 * ia];
  const dy = centres[2 * ib + 1] - centres[2 * ia + 1];
  if (Math.sqrt(dx * dx + dy * dy) > a.radius + b.radius + gap) return 0;
  // Two convex hulls are apart if some direction separates them: try the line between centres and its neighbours.
  const near = Math.sqrt(dx * dx + dy * dy) < a.shoreRadius + b.shoreRadius + gap;
  const toB = nearestDirection(dx, dy);
  let missing = near ? Infinity : -1;
  let ux = 1;
  let uy = 0;
  for (let turn = -6; near && turn <= 6; turn += 1) {
    const d = (toB + turn + directions) % directions;
    const vx = directionX[d];
    const vy = directionY[d];
    const lack = a.shore[d] * a.scale + b.shore[(d + directions / 2) % directions] * b.scale + gap - (dx * vx + dy * vy);
    if (lack < missing) {
      missing = lack;
      ux = vx;
      uy = vy;
    }
  }
  push(missing, ux, uy);
  worst = Math.max(worst, clearLabel(a, b, centres, ia, ib), clearLabel(b, a, centres, ib, ia));
  return worst;
}

/** Keeps the label under `a` clear of the island and the label of `b`: the label is a row of discs as high as its letters. */
function clearLabel(a: Body, b: Body, centres: Float64Array, ia: number, ib: number): number {
  if (a.halfLabel === 0) return 0;
  let worst = 0;
  const half = labelHeight / 2;
  // Farther away nothing of the island can be in the way: neither its shore nor the mark above it.
  const far = (Math.max(half + b.shoreRadius + labelClearance, half + b.markRadius + b.top + 7) + 1) ** 2;
  const y = centres[2 * ia + 1] + a.bottom + labelGap + half;
  const discs = Math.max(2, Math.ceil((2 * a.halfLabel) / 26));
  for (let i = 0; i < discs; i += 1) {
    const x = centres[2 * ia] - a.halfLabel + half + (i / (discs - 1)) * (2 * a.halfLabel - labelHeight);
    const dx = centres[2 * ib] - x;
    const dy = centres[2 * ib + 1] - y;
    if (dx * dx + dy * dy > far) continue;
    const distance = Math.sqrt(dx * dx + dy * dy) || 1;
    if (distance < half + b.shoreRadius + labelClearance) {
      const d = nearestDirection(-dx, -dy);
      const lack = half + b.shore[d] * b.scale + labelClearance - distance;
      if (lack > 0.02) worst = Math.max(worst, shift(centres, ia, ib, lack, dx / distance, dy / distance));
    }
    if (b.markRadius === 0) continue;
    const markY = dy - b.top - 6;
    const toMark = Math.sqrt(dx * dx + markY * markY) || 1;
    const markLack = half + b.markRadius + 1 - toMark;
    if (markLack > 0.02) worst = Math.max(worst, shift(centres, ia, ib, markLack, dx / toMark, markY / toMark));
  }
  const between = centres[2 * ib] - centres[2 * ia];
  const labelY = centres[2 * ib + 1] + b.bottom - (centres[2 * ia + 1] + a.bottom);
  const lack = a.halfLabel + b.halfLabel + 8 - Math.abs(between);
  if (b.halfLabel > 0 && Math.abs(labelY) < labelHeight && lack > 0.02) worst = Math.max(worst, shift(centres, ia, ib, lack, between < 0 ? -1 : 1, 0));
  return worst;
}

/** Moves two islands apart along a direction, each by half of what is lacking; returns what was. */
function shift(centres: Float64Array, a: number, b: number, lack: number, ux: number, uy: number): number {
  centres[2 * a] -= (ux * lack) / 2;
  centres[2 * a + 1] -= (uy * lack) / 2;
  centres[2 * b] += (ux * lack) / 2;
  centres[2 * b + 1] += (uy * lack) / 2;
  return lack;
}
