import type { World } from '../../../src/model';
import { outcomes } from '../../../src/lab/outcomes';
import type { Watch } from '../../../src/lab/outcome';

/** The outcome with this id, watching a world from now on. */
export function watching(id: string, world: World): Required<Watch> {
  const outcome = outcomes.find((one) => one.id === id);
  if (!outcome) throw new Error(`no outcome ${id}`);
  if (outcome.needs === 'series') throw new Error(`${id} reads a series`);
  if (outcome.needs === 'end') return { month: () => {}, end: (now) => outcome.of(now) };
  const watch = outcome.watch(world);
  return { month: (now) => watch.month?.(now), end: (now) => watch.end(now) };
}

/** Value at once, without a month having passed. */
export function valueNow(id: string, world: World): number {
  return watching(id, world).end(world);
}

/** Lets a month pass in which only this happens, and shows it to the watch. */
export function month(world: World, watch: Required<Watch>, happen: (world: World) => void): void {
  happen(world);
  world.month += 1;
  watch.month(world);
}
