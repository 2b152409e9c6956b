/** Draws SVG text as a PNG at `scale` pixels per CSS pixel. The promise is rejected when the browser cannot draw it. */
export async function pngOfSvg(svg: string, width: number, height: number, scale = 2): Promise<Blob> {
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

/** The colour that a palette token has on the page now. */
export function colourOnPage(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim();
}
