/** Files that a run can be filmed into. */
export const containers = ['webm', 'mp4'] as const;
export type Container = (typeof containers)[number];

const encode = (text: string) => new TextEncoder().encode(text);
const mark = 'gotong-seal:';
const sealCharacters = 8;
const textBytes = mark.length + sealCharacters;

/*
 * The seal is known when the last frame is, and stands after everything else in an element that players pass over: `Void` of EBML, `free` of
 * MP4.
 */
const heads: Readonly<Record<Container, Uint8Array>> = {
  webm: new Uint8Array([0xec, 0x80 | textBytes]),
  mp4: new Uint8Array([0, 0, 0, 8 + textBytes, ...encode('free')]),
};

/** Bytes from the end of a file that the seal is in. */
export const tailBytes = (container: Container): number => heads[container].length + textBytes;

export function tailOf(container: Container, seal: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...heads[container], ...encode(mark + seal)]);
}

/** The seal at the end of a file; null when there is none. */
export function sealIn(tail: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(tail.subarray(-textBytes));
  return text.startsWith(mark) ? text.slice(mark.length) : null;
}

/** FNV-1a over the frames and what the file says of itself: tells a change, not a forgery. */
export class Seal {
  #hash = 0x811c9dc5;

  add(bytes: Uint8Array): void {
    let hash = this.#hash;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    this.#hash = hash;
  }

  text(text: string): void {
    this.add(encode(text));
  }

  /** A frame as it is encoded. @param milliseconds from the beginning. */
  frame(milliseconds: number, data: Uint8Array): void {
    this.text(` ${Math.round(milliseconds)} `);
    this.add(data);
  }

  get value(): string {
    return (this.#hash >>> 0).toString(16).padStart(sealCharacters, '0');
  }
}
