import { hash } from './hash';

/** Number of corners of a village's shore: enough to look smooth at any zoom the stage allows. */
export const corners = 160;

const amplitudes = [0.05, 0.075, 0.045, 0.03, 0.018];
const stretch = 1.14;

/** Area inside a closed polygon `x0 y0 x1 y1 …`, in square units of its coordinates. */
export function areaOf(polygon: Float64Array): number {
  let twice = 0;
  for (let i = 0, j = polygon.length - 2; i < polygon.length; j = i, i += 2) {
    twice += polygon[j] * polygon[i + 1] - polygon[i] * polygon[j + 1];
  }
  return Math.abs(twice) / 2;
}

/**
 * The shore of a village around the origin: radius R(1 + Σ aₖ cos(kθ + φₖ)) for k = 2 to 6, stretched 1.14 to 1, then scaled
 * so that the polygon's area is exactly `area`. Phases depend only on the village's row.
 */
export function shore(village: number, area: number): Float64Array {
  const polygon = new Float64Array(corners * 2);
  for (let i = 0; i < corners; i += 1) {
    const angle = (i / corners) * 2 * Math.PI;
    let radius = 1;
    amplitudes.forEach((a, n) => {
      radius += a * (0.7 + 0.5 * hash(village, n, 1)) * Math.cos((n + 2) * angle + 2 * Math.PI * hash(village, n, 2));
    });
    polygon[2 * i] = radius * Math.cos(angle) * stretch;
    polygon[2 * i + 1] = radius * Math.sin(angle);
  }
  const scale = Math.sqrt(area / areaOf(polygon));
  return polygon.map((value) => value * scale);
}

/** Whether a point lies inside a closed polygon. */
export function inside(polygon: Float64Array, x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, j = polygon.length - 2; i < polygon.length; j = i, i += 2) {
    const yi = polygon[i + 1];
    const yj = polygon[j + 1];
    if (yi > y !== yj > y && x < ((polygon[j] - polygon[i]) * (y - yi)) / (yj - yi) + polygon[i]) odd = !odd;
  }
  return odd;
}

/** Distance from the origin to the shore by direction, in equal steps of angle: makes `inside` cheap for many points. */
export class Reach {
  readonly #table: Float64Array;

  constructor(polygon: Float64Array, steps = 720) {
    this.#table = new Float64Array(steps);
    // The polygon winds once around the origin, so its corners come in rising angle.
    let corner = 0;
    const n = polygon.length / 2;
    const angleAt = (k: number) => {
      const turn = Math.floor(k / n) * 2 * Math.PI;
      const a = Math.atan2(polygon[2 * (k % n) + 1], polygon[2 * (k % n)]);
      return turn + (a < 0 && k % n > 0 ? a + 2 * Math.PI : a);
    };
    for (let s = 0; s < steps; s += 1) {
      const angle = (s / steps) * 2 * Math.PI;
      while (angleAt(corner + 1) <= angle) corner += 1;
      const ax = polygon[2 * (corner % n)];
      const ay = polygon[2 * (corner % n) + 1];
      const bx = polygon[2 * ((corner + 1) % n)];
      const by = polygon[2 * ((corner + 1) % n) + 1];
      const ux = Math.cos(angle);
      const uy = Math.sin(angle);
      // Where the ray from the origin crosses the side from a to b.
      this.#table[s] = (ax * by - ay * bx) / (ux * (by - ay) - uy * (bx - ax));
    }
  }

  /** Distance to the shore in the direction of (x, y). */
  towards(x: number, y: number): number {
    const steps = this.#table.length;
    const at = ((Math.atan2(y, x) / (2 * Math.PI) + 1) % 1) * steps;
    const low = Math.floor(at) % steps;
    const part = at - Math.floor(at);
    return this.#table[low] * (1 - part) + this.#table[(low + 1) % steps] * part;
  }
}

/** Farthest extent of a polygon in the direction of the unit vector (ux, uy). */
export function support(polygon: Float64Array, ux: number, uy: number): number {
  let most = -Infinity;
  for (let i = 0; i < polygon.length; i += 2) most = Math.max(most, polygon[i] * ux + polygon[i + 1] * uy);
  return most;
}
