import { columns, type World } from './world';

/** FNV-1a over 32-bit words with a final avalanche: cheap, and any changed bit changes it. */
function hashWords(words: Uint32Array, hash: number): number {
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i], 0x01000193);
  return finish(hash);
}

function hashBytes(bytes: Uint8Array, hash: number): number {
  const whole = bytes.byteOffset % 4 === 0 ? bytes.length >>> 2 : 0;
  if (whole) hash = hashWords(new Uint32Array(bytes.buffer, bytes.byteOffset, whole), hash);
  for (let i = whole * 4; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
  return finish(hash);
}

function finish(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const offset = 0x811c9dc5;
const hex = (hash: number): string => hash.toString(16).padStart(8, '0');

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Digest of every column, eight hexadecimal digits each, in the order of `columns`. */
export function digestColumns(world: World): string[] {
  return columns.map(({ table, id }) => hex(hashBytes(bytesOf(world.tables.views[table][id.slice(table.length + 1)]), offset)));
}

/** Digest of the whole state: two independent passes over all columns, the indicators, the parameters in force and the month. */
export function digestWorld(world: World): string {
  let a = offset ^ world.month;
  let b = 0x9e3779b9 ^ world.month;
  const add = (array: ArrayBufferView): void => {
    a = hashBytes(bytesOf(array), a);
    b = hashBytes(bytesOf(array), b);
  };
  for (const { table, id } of columns) add(world.tables.views[table][id.slice(table.length + 1)]);
  add(world.values);
  add(world.indicators);
  add(world.villageIndicators);
  return hex(a) + hex(b);
}
