import { CanvasSource, Texture } from 'pixi.js';
import { palettes } from '../../palette';
import type { Palette, Theme } from '../../palette';

export type TextColour = 'ink1' | 'ink2' | 'ink3' | 'enabling' | 'empowering' | 'protecting';

/** A stretch of text in one style. Sizes are CSS pixels. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: TextColour;
  /** Extra space between letters, em. */
  readonly tracking?: number;
}

export interface Lettering {
  readonly texture: Texture;
  /** Width of the text without its halo, CSS pixels. */
  readonly width: number;
  /** From the left and top of the texture to the start of the baseline, CSS pixels. */
  readonly originX: number;
  readonly originY: number;
}

const haloWidth = 4;
const kept = 500;

const keyOf = (runs: readonly Run[]): string => runs.map((run) => `${run.size}/${run.weight}/${run.colour}/${run.tracking ?? 0}/${run.text}`).join('|');

function colourOf(palette: Palette, colour: TextColour): string {
  if (colour === 'enabling') return palette.effortTexts[0];
  if (colour === 'empowering') return palette.effortTexts[1];
  if (colour === 'protecting') return palette.effortTexts[2];
  return palette[colour];
}

/**
 * Draws lines of text with a halo of paper, once each: the same text in the same style is one texture, kept while it is used
 * and thrown away when it has not been asked for in a while.
 */
export class TextPress {
  readonly #letterings = new Map<string, Lettering>();
  readonly #widths = new Map<string, number>();
  readonly #context: CanvasRenderingContext2D;
  #family: string;
  #theme: Theme;
  #resolution: number;

  constructor(family: string, theme: Theme, resolution: number) {
    this.#family = family;
    this.#theme = theme;
    this.#resolution = resolution;
    this.#context = document.createElement('canvas').getContext('2d')!;
  }

  /** Sets the look of all text and forgets what was drawn. */
  setLook(family: string, theme: Theme, resolution: number): void {
    this.#family = family;
    this.#theme = theme;
    this.#resolution = resolution;
    this.clear();
  }

  /** Throws every texture away; needed after a font has arrived. */
  clear(): void {
    for (const lettering of this.#letterings.values()) lettering.texture.destroy(true);
    this.#letterings.clear();
    this.#widths.clear();
  }

  /** Width of a line in CSS pixels. */
  measure(runs: readonly Run[]): number {
    const key = keyOf(runs);
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = runs.reduce((sum, run) => {
        this.#style(this.#context, run);
        return sum + this.#context.measureText(run.text).width;
      }, 0);
      if (this.#widths.size > 4 * kept) this.#widths.clear();
      this.#widths.set(key, width);
    }
    return width;
  }

  /** Whether a line has been drawn already. */
  has(runs: readonly Run[]): boolean {
    return this.#letterings.has(keyOf(runs));
  }

  get(runs: readonly Run[]): Lettering {
    const key = keyOf(runs);
    const known = this.#letterings.get(key);
    if (known !== undefined) {
      // Last asked for goes last, so that the first entries are the ones to drop.
      this.#letterings.delete(key);
      this.#letterings.set(key, known);
      return known;
    }
    const made = this.#draw(runs);
    this.#letterings.set(key, made);
    return made;
  }

  /** Drops textures that nobody on the stage uses, the longest unused first. */
  sweep(used: ReadonlySet<Texture>): void {
    if (this.#letterings.size <= kept) return;
    for (const [key, lettering] of this.#letterings) {
      if (this.#letterings.size <= kept) return;
      if (used.has(lettering.texture)) continue;
      lettering.texture.destroy(true);
      this.#letterings.delete(key);
    }
  }

  #style(context: CanvasRenderingContext2D, run: Run): void {
    // A new font forgets these, and setting them again to the same value would do nothing: so they are let go first.
    this.#space(context, 'auto', 0, 0);
    context.font = `${run.weight} ${run.size}px ${this.#family}`;
    // Geometric precision keeps letters off whole pixels, where words fall apart or run together; the face has narrow spaces.
    this.#space(context, 'geometricPrecision', run.size * 0.06, run.size * (run.tracking ?? 0));
  }

  /** Browsers that cannot do this on a canvas draw the face as it is. */
  #space(context: CanvasRenderingContext2D, rendering: CanvasTextRendering, words: number, letters: number): void {
    if ('textRendering' in context) context.textRendering = rendering;
    if ('wordSpacing' in context) context.wordSpacing = `${words}px`;
    if ('letterSpacing' in context) context.letterSpacing = `${letters}px`;
  }

  #draw(runs: readonly Run[]): Lettering {
    const size = Math.max(...runs.map((run) => run.size));
    const width = this.measure(runs);
    const originX = haloWidth / 2 + 2;
    const originY = Math.ceil(size * 1.05) + haloWidth / 2;
    const canvas = document.createElement('canvas');
    const resolution = this.#resolution;
    canvas.width = Math.ceil((width + 2 * originX) * resolution);
    canvas.height = Math.ceil((originY + size * 0.35 + haloWidth / 2) * resolution);
    const context = canvas.getContext('2d')!;
    context.scale(resolution, resolution);
    const palette = palettes[this.#theme];
    const pass = (paint: (run: Run, x: number) => void) => {
      let x = originX;
      for (const run of runs) {
        this.#style(context, run);
        // Whole device pixels, or the letters of later runs would stand closer than those of the first.
        paint(run, Math.round(x * resolution) / resolution);
        x += context.measureText(run.text).width;
      }
    };
    context.lineJoin = 'round';
    context.lineWidth = haloWidth;
    context.strokeStyle = palette.paper;
    pass((run, x) => context.strokeText(run.text, x, originY));
    pass((run, x) => {
      context.fillStyle = colourOf(palette, run.colour);
      context.fillText(run.text, x, originY);
    });
    const source = new CanvasSource({ resource: canvas, resolution, autoGarbageCollect: false });
    return { texture: new Texture({ source }), width, originX, originY };
  }
}

/** Waits for the typeface, but not for long: text can be drawn anew when it comes. */
export async function typeface(family: string): Promise<void> {
  const loading = Promise.all(['500', '700'].map((weight) => document.fonts.load(`${weight} 12px ${family}`)));
  await Promise.race([loading.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 600))]);
}
