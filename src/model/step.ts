import { closeBooks, lines } from './ledger';
import { askedOf, measure } from './measure';
import { measures } from './measure/indicators';
import { parameterIndex, parameters } from './params';
import { populate } from './population';
import { readStages } from './process/graduation';
import { describing, processes } from './schedule';
import { startForum } from './state/forum';
import { emptyWorld, type World, type WorldSetup } from './state/world';

/**
 * Makes a world at month 0, measured.
 * @throws RangeError when a value lies outside its declared range, or a village has no families.
 */
export function createWorld(setup: WorldSetup): World {
  parameters.forEach((parameter, i) => checkValue(parameter.id, setup.values[i]));
  for (const { families } of setup.villages) if (!Number.isInteger(families) || families < 1) throw new RangeError(`village of ${families} families; expected a whole number, 1 or more`);
  if (setup.villages.length === 0) throw new RangeError('a world needs a village');
  const world = emptyWorld(setup, lines.length, measures.length);
  populate(world);
  startForum(world);
  readStages(world, 0);
  measure(world);
  return world;
}

/**
 * One month: the schedule, without what nobody asks for; the measures; the books.
 * @param observe is told the id of every process when it has run; it may look at the world and must not touch it.
 */
export function step(world: World, observe?: (process: string) => void): void {
  const asked = askedOf(world);
  for (const process of processes) {
    if (describing[process.id]?.every((question) => !asked.has(question))) continue;
    process.run(world);
    observe?.(process.id);
  }
  world.month += 1;
  measure(world);
  closeBooks(world);
}

/**
 * Sets a parameter from the next step on.
 * @throws RangeError for an unknown id or a value outside the declared range.
 */
export function setParameter(world: World, id: string, wanted: number): void {
  checkValue(id, wanted);
  world.values[parameterIndex[id]] = wanted;
}

function checkValue(id: string, wanted: number): void {
  const parameter = parameters[parameterIndex[id] ?? -1];
  if (!parameter) throw new RangeError(`no parameter ${id}`);
  if (!(wanted >= parameter.min && wanted <= parameter.max)) throw new RangeError(`${id} is ${wanted}; expected ${parameter.min} to ${parameter.max}`);
  if (parameter.whole && !Number.isInteger(wanted)) throw new RangeError(`${id} is ${wanted}; expected a whole number`);
}

/** Copy of all that changes: parameters in force, month, measures and state columns. */
export function saveState(world: World): ArrayBuffer {
  const head = 1 + world.values.length + world.indicators.length + world.villageIndicators.length;
  const saved = new ArrayBuffer(head * 8 + world.tables.state.byteLength);
  const numbers = new Float64Array(saved, 0, head);
  numbers[0] = world.month;
  numbers.set(world.values, 1);
  numbers.set(world.indicators, 1 + world.values.length);
  numbers.set(world.villageIndicators, 1 + world.values.length + world.indicators.length);
  new Uint8Array(saved, head * 8).set(new Uint8Array(world.tables.state));
  return saved;
}

/** Puts a saved state back into the world it came from (or one made from the same setup). */
export function restoreState(world: World, saved: ArrayBuffer): void {
  const head = 1 + world.values.length + world.indicators.length + world.villageIndicators.length;
  if (saved.byteLength !== head * 8 + world.tables.state.byteLength) {
    throw new RangeError(`saved state has ${saved.byteLength} bytes; this world needs ${head * 8 + world.tables.state.byteLength}`);
  }
  const numbers = new Float64Array(saved, 0, head);
  world.month = numbers[0];
  world.values.set(numbers.subarray(1, 1 + world.values.length));
  world.indicators.set(numbers.subarray(1 + world.values.length, 1 + world.values.length + world.indicators.length));
  world.villageIndicators.set(numbers.subarray(1 + world.values.length + world.indicators.length));
  new Uint8Array(world.tables.state).set(new Uint8Array(saved, head * 8));
}
