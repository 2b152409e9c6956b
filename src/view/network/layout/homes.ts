import { hash } from './hash';
import { Reach } from './outline';

/**
 * Places `count` homes inside a shore around the origin whose area is count · √3 / 2, so that homes lie about 1 apart: a
 * jittered hexagonal grid, then Lloyd steps (each home moves to the middle of the ground nearest to it). Returned as
 * `x0 y0 x1 y1 …` along a space-filling curve, so that neighbouring rows, which are neighbours in the model too, stand near
 * each other.
 */
export function placeHomes(village: number, shore: Float64Array, count: number): Float32Array {
  const reach = new Reach(shore);
  const homes = hexagonal(village, shore, reach, count);
  const steps = count <= 300 ? 60 : count <= 1200 ? 20 : 6;
  const ground = sampleGround(shore, reach, count <= 1200 ? 0.32 : 0.42);
  for (let step = 0; step < steps; step += 1) lloyd(homes, ground);
  return alongCurve(homes);
}

function extent(shore: Float64Array): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < shore.length; i += 2) {
    left = Math.min(left, shore[i]);
    right = Math.max(right, shore[i]);
    top = Math.min(top, shore[i + 1]);
    bottom = Math.max(bottom, shore[i + 1]);
  }
  return [left, top, right, bottom];
}

function hexagonal(village: number, shore: Float64Array, reach: Reach, count: number): Float32Array {
  const [left, top, right, bottom] = extent(shore);
  let found: number[] = [];
  // The shore cuts some places off: tighten the grid until there are enough, then leave some out at random.
  for (let pitch = 1; found.length < 2 * count; pitch *= 0.985) {
    found = [];
    const rowHeight = (pitch * Math.sqrt(3)) / 2;
    for (let row = 0, y = top; y <= bottom; row += 1, y += rowHeight) {
      for (let column = 0, x = left + (row % 2) * 0.5 * pitch; x <= right; column += 1, x += pitch) {
        const px = x + (hash(village * 4096 + row, column, 3) - 0.5) * 0.36 * pitch;
        const py = y + (hash(village * 4096 + row, column, 4) - 0.5) * 0.36 * pitch;
        if (Math.hypot(px, py) < reach.towards(px, py) - 0.28 * pitch) found.push(px, py);
      }
    }
  }
  const surplus = found.length / 2 - count;
  const places = Array.from({ length: found.length / 2 }, (_, i) => i);
  const left_out = new Set(places.sort((a, b) => hash(village, a, 5) - hash(village, b, 5)).slice(0, surplus));
  const homes = new Float32Array(2 * count);
  let at = 0;
  for (let i = 0; i < found.length / 2; i += 1) {
    if (left_out.has(i)) continue;
    homes[at] = found[2 * i];
    homes[at + 1] = found[2 * i + 1];
    at += 2;
  }
  return homes;
}

function sampleGround(shore: Float64Array, reach: Reach, step: number): Float32Array {
  const [left, top, right, bottom] = extent(shore);
  const points: number[] = [];
  for (let y = top + step / 2; y < bottom; y += step) {
    for (let x = left + step / 2; x < right; x += step) if (Math.hypot(x, y) < reach.towards(x, y)) points.push(x, y);
  }
  return Float32Array.from(points);
}

/** One Lloyd step over sampled ground, with homes sorted into cells of side 1 so that only near ones are compared. */
function lloyd(homes: Float32Array, ground: Float32Array): void {
  const count = homes.length / 2;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ground.length; i += 2) {
    left = Math.min(left, ground[i]);
    right = Math.max(right, ground[i]);
    top = Math.min(top, ground[i + 1]);
    bottom = Math.max(bottom, ground[i + 1]);
  }
  const side = 1;
  const columns = Math.ceil((right - left) / side) + 1;
  const rows = Math.ceil((bottom - top) / side) + 1;
  const first = new Int32Array(columns * rows).fill(-1);
  const next = new Int32Array(count);
  const column = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor((x - left) / side)));
  const row = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor((y - top) / side)));
  for (let i = 0; i < count; i += 1) {
    const cell = row(homes[2 * i + 1]) * columns + column(homes[2 * i]);
    next[i] = first[cell];
    first[cell] = i;
  }
  const sumX = new Float64Array(count);
  const sumY = new Float64Array(count);
  const share = new Int32Array(count);
  for (let p = 0; p < ground.length; p += 2) {
    const x = ground[p];
    const y = ground[p + 1];
    const c = column(x);
    const r = row(y);
    let nearest = -1;
    let least = Infinity;
    for (let cr = Math.max(0, r - 1); cr <= Math.min(rows - 1, r + 1); cr += 1) {
      for (let cc = Math.max(0, c - 1); cc <= Math.min(columns - 1, c + 1); cc += 1) {
        for (let i = first[cr * columns + cc]; i >= 0; i = next[i]) {
          const dx = homes[2 * i] - x;
          const dy = homes[2 * i + 1] - y;
          const distance = dx * dx + dy * dy;
          if (distance < least) {
            least = distance;
            nearest = i;
          }
        }
      }
    }
    if (nearest < 0) continue;
    sumX[nearest] = sumX[nearest] + x;
    sumY[nearest] = sumY[nearest] + y;
    share[nearest] = share[nearest] + 1;
  }
  for (let i = 0; i < count; i += 1) {
    if (share[i] === 0) continue;
    homes[2 * i] = sumX[i] / share[i];
    homes[2 * i + 1] = sumY[i] / share[i];
  }
}

/** Sorts points along a Hilbert curve of 256 × 256 cells. */
function alongCurve(points: Float32Array): Float32Array {
  const count = points.length / 2;
  let reach = 0;
  for (const value of points) reach = Math.max(reach, Math.abs(value));
  const keys = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    let x = Math.min(255, Math.floor(((points[2 * i] / reach + 1) / 2) * 256));
    let y = Math.min(255, Math.floor(((points[2 * i + 1] / reach + 1) / 2) * 256));
    let key = 0;
    for (let s = 128; s > 0; s >>= 1) {
      const rx = (x & s) > 0 ? 1 : 0;
      const ry = (y & s) > 0 ? 1 : 0;
      key += s * s * ((3 * rx) ^ ry);
      if (ry === 0) {
        if (rx === 1) {
          x = 255 - x;
          y = 255 - y;
        }
        [x, y] = [y, x];
      }
    }
    keys[i] = key;
  }
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => keys[a] - keys[b] || a - b);
  const sorted = new Float32Array(points.length);
  order.forEach((from, to) => {
    sorted[2 * to] = points[2 * from];
    sorted[2 * to + 1] = points[2 * from + 1];
  });
  return sorted;
}
