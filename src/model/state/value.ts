import { parameterIndex, type ParameterId } from '../params';
import type { World } from './world';

/** Value of a parameter in force. */
export function value(world: World, id: ParameterId): number {
  return world.values[parameterIndex[id]];
}
