/** SVG text as a file; it notices later whether somebody has changed it. */
export async function svgFile(svg: string): Promise<Blob> {
  const { sealedSvg } = await import('../../export');
  return new Blob([sealedSvg(svg)], { type: 'image/svg+xml' });
}

/** A picture that says where it comes from, which programs for pictures show as its description. */
export async function namedPicture(png: Blob, said: object): Promise<Blob> {
  const { namedPng } = await import('../../export');
  return new Blob([namedPng(new Uint8Array(await png.arrayBuffer()), said)], { type: 'image/png' });
}

/** Draws SVG text as a PNG at `scale` pixels per CSS pixel; it says of itself what the SVG does. The promise is rejected when the browser cannot draw it. */
export async function pngOfSvg(svg: string, width: number, height: number, scale = 2): Promise<Blob> {
  const { provenanceOfSvg } = await import('../../export');
  const png = await drawn(svg, width, height, scale);
  const named = provenanceOfSvg(svg);
  return named ? namedPicture(png, named.said) : png;
}

async function drawn(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Pictures side by side as one PNG, at the top of the same height. */
export async function besideOneAnother(pictures: readonly Blob[]): Promise<Blob> {
  const images = await Promise.all(pictures.map((picture) => createImageBitmap(picture)));
  const width = images.reduce((sum, image) => sum + image.width, 0);
  const canvas = new OffscreenCanvas(width, Math.max(...images.map(({ height }) => height)));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The canvas gave no picture.');
  context.fillStyle = colourOnPage('--paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  let x = 0;
  for (const image of images) {
    context.drawImage(image, x, 0);
    x += image.width;
    image.close();
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** The colour that a palette token has on the page now. */
export function colourOnPage(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim();
}
