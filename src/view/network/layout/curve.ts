/** Pieces that a flow is drawn with: 56 along the curve and one for the straight landing. */
export const pieces = 57;

/** A flow's path, sampled: points `x0 y0 …`, the distance along it at each point, and its length; CSS pixels of the overview. */
export interface Path {
  readonly points: Float32Array;
  readonly along: Float32Array;
  readonly length: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a flow leaves and arrives: down (or up) into the next tier, across within a tier, or across and then down. */
export type Route = 'vertical' | 'horizontal' | 'turn';

/** A cubic from `from` to `to`, and then a straight landing of `drop` pixels downward (0 for none). */
export function flowPath(from: Point, to: Point, route: Route, drop: number): Path {
  const [c1, c2] = controls(from, to, route);
  const points = new Float32Array(2 * (pieces + 1));
  for (let i = 0; i < pieces; i += 1) {
    const t = i / (pieces - 1);
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    points[2 * i] = a * from.x + b * c1.x + c * c2.x + d * to.x;
    points[2 * i + 1] = a * from.y + b * c1.y + c * c2.y + d * to.y;
  }
  points[2 * pieces] = to.x;
  points[2 * pieces + 1] = to.y + drop;
  const along = new Float32Array(pieces + 1);
  for (let i = 1; i <= pieces; i += 1) {
    along[i] = along[i - 1] + Math.hypot(points[2 * i] - points[2 * i - 2], points[2 * i + 1] - points[2 * i - 1]);
  }
  return { points, along, length: along[pieces] };
}

function controls(from: Point, to: Point, route: Route): [Point, Point] {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (route === 'horizontal') return [{ x: from.x + dx * 0.46, y: from.y }, { x: from.x + dx * 0.54, y: to.y }];
  if (route === 'turn') return [{ x: from.x + dx * 0.68, y: from.y + dy * 0.02 }, { x: to.x, y: to.y - dy * 0.42 }];
  // Long falls part late, so that the trunk under a payer reads as one stream.
  const late = Math.abs(dy) > 120 ? 0.72 : Math.abs(dy) > 40 ? 0.62 : 0.4;
  return [{ x: from.x, y: from.y + dy * late }, { x: to.x, y: to.y - dy * 0.42 }];
}
