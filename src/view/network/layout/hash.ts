/**
 * A number in [0, 1) that depends only on its arguments (whole numbers). Shapes and positions come from it, so the same world
 * is always drawn the same way and nothing that is drawn touches the model's luck.
 */
export function hash(a: number, b: number, c = 0): number {
  let h = Math.imul(a + 0x7f4a7c15, 0x9e3779b1) ^ Math.imul(b + 0x165667b1, 0x85ebca6b) ^ Math.imul(c + 0x27d4eb2f, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
