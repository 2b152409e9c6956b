import type { World } from './world';

/** Rows of the households struck this month, in the room for lists: valid until the next list. */
export function listStruck(world: World): Int32Array {
  const { shock } = world.household;
  let count = 0;
  for (let h = 0; h < shock.length; h++) if (shock[h] !== 0) world.rowList[count++] = h;
  return world.rowList.subarray(0, count);
}
