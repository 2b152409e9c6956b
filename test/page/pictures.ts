import type { Page } from '@playwright/test';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Different colours among sampled pixels. */
  readonly colours: number;
  /** Share of the sampled pixels that have the commonest colour. */
  readonly plain: number;
}

/** Decodes a PNG with the browser's own decoder. */
export async function lookAt(page: Page, png: Buffer): Promise<Picture> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas to look at the picture with');
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map<number, number>();
    for (let i = 0; i < pixels.length; i += 7) counts.set(pixels[i], (counts.get(pixels[i]) ?? 0) + 1);
    return { width: image.width, height: image.height, colours: counts.size, plain: Math.max(...counts.values()) / Math.ceil(pixels.length / 7) };
  }, png.toString('base64'));
}

/** Contents of a PNG's text chunks (tEXt, iTXt without compression), in their order. */
export function textsOf(png: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    if (kind === 'tEXt' || kind === 'iTXt') texts.push(png.toString('utf8', at + 8, at + 8 + length));
    at += 12 + length;
  }
  return texts;
}
