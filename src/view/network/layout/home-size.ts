/** Size of a home at a distance of `pitch` CSS pixels between homes: dot radius, house width, share of house (0 dot, 1 house). */
export function homeSize(pitch: number): { readonly dot: number; readonly house: number; readonly share: number } {
  return {
    // Small dots may touch: better a dense texture of colour than a grey one.
    dot: Math.max(pitch * 0.285, Math.min(pitch * 0.48, 1)),
    house: pitch <= 13.5 ? pitch * 0.6 : 8.1 * (pitch / 13.5) ** 0.72,
    share: Math.min(1, Math.max(0, (pitch - 9.6) / 0.4)),
  };
}
