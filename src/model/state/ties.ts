import { bondingWidth, bridgingWidth } from './household';
import type { World } from './world';

/**
 * Ties lie in rows of fixed width, the ones that exist first and -1 after them. They are mutual: whoever stands in a row of h has h
 * in its own. Everything that makes or ends a tie goes through here.
 */

/** Ties that a household has. */
export function degree(ties: Int32Array, width: number, h: number): number {
  let n = 0;
  while (n < width && ties[h * width + n] >= 0) n += 1;
  return n;
}

/** Whether two households are tied. */
export function tied(ties: Int32Array, width: number, a: number, b: number): boolean {
  for (let i = a * width; i < (a + 1) * width; i++) if (ties[i] === b) return true;
  return false;
}

/** Ties two households when both have room and are not tied yet; says whether it did. */
export function connect(ties: Int32Array, width: number, a: number, b: number): boolean {
  if (a === b || tied(ties, width, a, b)) return false;
  const i = degree(ties, width, a);
  const j = degree(ties, width, b);
  if (i === width || j === width) return false;
  ties[a * width + i] = b;
  ties[b * width + j] = a;
  return true;
}

/** Ends the tie of two households. */
export function disconnect(ties: Int32Array, width: number, a: number, b: number): void {
  remove(ties, width, a, b);
  remove(ties, width, b, a);
}

/** The last tie of the row takes the place of the one that goes. */
function remove(ties: Int32Array, width: number, h: number, other: number): void {
  const last = h * width + degree(ties, width, h) - 1;
  for (let i = h * width; i <= last; i++) {
    if (ties[i] !== other) continue;
    ties[i] = ties[last];
    ties[last] = -1;
    return;
  }
}

/** Reads mean degrees and the largest component that bonding and bridging ties make, into the row of the regency. */
export function readNetwork(world: World): void {
  const { household, regency } = world;
  const { bonding, bridging, linking, rows } = household;
  const root = world.rowList;
  for (let h = 0; h < rows; h++) root[h] = h;
  const find = (h: number): number => {
    while (root[h] !== h) {
      root[h] = root[root[h]];
      h = root[h];
    }
    return h;
  };
  let linked = 0;
  const join = (ties: Int32Array, width: number): number => {
    let ends = 0;
    for (let h = 0; h < rows; h++) {
      for (let i = h * width; i < (h + 1) * width && ties[i] >= 0; i++) {
        ends += 1;
        // The lower row becomes the root; a tie is seen from both ends and joined once.
        if (ties[i] < h) continue;
        const a = find(h);
        const b = find(ties[i]);
        if (a < b) root[b] = a;
        else root[a] = b;
      }
    }
    return ends;
  };
  regency.bondingDegree[0] = join(bonding, bondingWidth) / rows;
  regency.bridgingDegree[0] = join(bridging, bridgingWidth) / rows;
  const size = new Int32Array(rows);
  let largest = 0;
  for (let h = 0; h < rows; h++) {
    linked += (linking[h] & 1) + (linking[h] >> 1);
    const n = (size[find(h)] += 1);
    if (n > largest) largest = n;
  }
  regency.linkingDegree[0] = linked / rows;
  regency.reachableShare[0] = largest / rows;
}
