/** What a picture says of itself, and whether it was changed after that was written. */
export interface NamedPicture {
  readonly said: Readonly<Record<string, unknown>>;
  readonly edited: boolean;
}

/** Keyword of the text inside a PNG; programs for pictures show it as the description. */
const keyword = 'Description';
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Longer texts are not ours. */
const mostTextBytes = 1_000_000;

/** What a picture is to say of itself: a provenance, for those of a run. */
type Said = Readonly<object>;

/** The same PNG with a text inside it that says where it comes from, sealed over its pixels. */
export function namedPng(png: Uint8Array<ArrayBuffer>, from: Said): Uint8Array<ArrayBuffer> {
  const encode = (value: string) => new TextEncoder().encode(value);
  const text = JSON.stringify({ ...from, seal: sealOfPng(png) });
  // keyword, 0, not compressed, 0, no language, 0, no translated keyword, 0, text
  const data = new Uint8Array([...encode('iTXt'), ...encode(keyword), 0, 0, 0, 0, 0, ...encode(text)]);
  const chunk = new DataView(new ArrayBuffer(data.length + 8));
  chunk.setUint32(0, data.length - 4);
  new Uint8Array(chunk.buffer).set(data, 4);
  chunk.setUint32(data.length + 4, cyclicRedundancyCheck(data));
  // After the first chunk, which every PNG has.
  const headBytes = signature.length + 25;
  const named = new Uint8Array(png.length + chunk.byteLength);
  named.set(png.subarray(0, headBytes));
  named.set(new Uint8Array(chunk.buffer), headBytes);
  named.set(png.subarray(headBytes), headBytes + chunk.byteLength);
  return named;
}

/** Null when the PNG says nothing. @throws when it is broken. */
export function provenanceOfPng(png: Uint8Array): NamedPicture | null {
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'iTXt' || data.length > mostTextBytes) continue;
    const text = new TextDecoder().decode(data);
    const head = `${keyword}\0\0\0\0\0`;
    if (!text.startsWith(head)) continue;
    const said = JSON.parse(text.slice(head.length)) as Record<string, unknown>;
    return { said, edited: said['seal'] !== sealOfPng(png) };
  }
  return null;
}

/** Seal over everything that is drawn. */
function sealOfPng(png: Uint8Array): string {
  let hash = offset;
  for (const { type, data } of chunksOf(png)) if (type === 'IHDR' || type === 'IDAT') for (const byte of data) hash = Math.imul(hash ^ byte, prime);
  return hex(hash);
}

function* chunksOf(png: Uint8Array): Generator<{ readonly type: string; readonly data: Uint8Array }> {
  if (!signature.every((byte, i) => png[i] === byte)) throw new Error('no PNG');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = signature.length; at < png.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (at + 12 + length > png.length) throw new Error('it ends in the middle');
    yield { type, data: png.subarray(at + 8, at + 8 + length) };
    if (type === 'IEND') return;
    at += 12 + length;
  }
  throw new Error('it has no end');
}

/** CRC-32 as PNG wants it. */
function cyclicRedundancyCheck(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return (remainder ^ 0xffffffff) >>> 0;
}

const inMetadata = /<metadata>([^<]*)<\/metadata>/;

/** The same SVG; what its `<metadata>` says in JSON is sealed over everything else. */
export function sealedSvg(svg: string): string {
  const named = provenanceOfSvg(svg);
  return named ? svg.replace(inMetadata, () => `<metadata>${escaped(JSON.stringify({ ...named.said, seal: sealOfSvg(svg) }))}</metadata>`) : svg;
}

/** Null when the SVG says nothing. @throws when it is broken. */
export function provenanceOfSvg(svg: string): NamedPicture | null {
  if (!/<\/svg>\s*$/.test(svg)) throw new Error('it ends in the middle');
  const text = inMetadata.exec(svg)?.[1];
  if (!text?.trim()) return null;
  const said = JSON.parse(text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => entities[name])) as Record<string, unknown>;
  return { said, edited: said['seal'] !== sealOfSvg(svg) };
}

function sealOfSvg(svg: string): string {
  const rest = svg.replace(inMetadata, '').replace(/\r\n/g, '\n').trim();
  let hash = offset;
  for (let i = 0; i < rest.length; i++) hash = Math.imul(hash ^ rest.charCodeAt(i), prime);
  return hex(hash);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);

/** FNV-1a: tells a change, not a forgery. */
const offset = 0x811c9dc5;
const prime = 0x01000193;
const hex = (hash: number) => (hash >>> 0).toString(16).padStart(8, '0');
