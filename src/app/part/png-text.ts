/** Length of a PNG's signature and of its first chunk, which every PNG has. */
const headBytes = 8 + 25;

/** The same picture with a text inside it (an iTXt chunk), which programs for pictures show as its description. */
export async function withText(png: Blob, keyword: string, text: string): Promise<Blob> {
  const encode = (value: string) => new TextEncoder().encode(value);
  // keyword, 0, not compressed, 0, no language, 0, no translated keyword, 0, text
  const data = new Uint8Array([...encode('iTXt'), ...encode(keyword), 0, 0, 0, 0, 0, ...encode(text)]);
  const chunk = new DataView(new ArrayBuffer(data.length + 8));
  chunk.setUint32(0, data.length - 4);
  new Uint8Array(chunk.buffer).set(data, 4);
  chunk.setUint32(data.length + 4, cyclicRedundancyCheck(data));
  return new Blob([png.slice(0, headBytes), chunk.buffer, png.slice(headBytes)], { type: 'image/png' });
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
