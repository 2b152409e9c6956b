import { CanvasSource, Container, Sprite, Texture } from 'pixi.js';
import { palettes } from '../../palette';
import type { Palette, Theme } from '../../palette';
import type { View } from './camera-uniforms';

/** Marks of the actors on a 24-unit grid around 0,0. They are drawn for this project. */
const shapes = {
  government:
    'M-3.6-9.6h7.2l2.5 4.2H-6.1z M-7.2-4.2H7.2L11-.1H-11z M-8.6 1.5h1.9v5.4h-1.9z M-3.5 1.5h1.9v5.4h-1.9z M1.6 1.5h1.9v5.4H1.6z M6.7 1.5h1.9v5.4H6.7z M-10.4 8.2h20.8v2.2h-20.8z',
  national: 'M-7.4-10h1.9v20.4h-1.9z M-4.2-9.4c3.4-1.6 6 1.7 11.6.1v5.2c-5.6 1.6-8.2-1.7-11.6-.1z',
  nationalLower: 'M-4.2-4.2c3.4-1.6 6 1.7 11.6.1V1C1.8 2.6-.8-.7-4.2.9z',
  donor: 'M-9.6.6h19.2a9.6 9.6 0 0 1-4.3 8v1.6H-5.3V8.6a9.6 9.6 0 0 1-4.3-8z',
  ngo: 'M-1 10.4C-1 5.5-1.2 2.6-1.9.4l1.9-.9C.9 2 1 5.2 1 10.4z M-1.5.6C-7.6 1.4-10.2-2.2-10.4-7.6-5-8-1.2-5.4-1.5.6z M.7-1.7C.7-6.8 4-9.9 10.1-10 10.5-4.4 7-1 .7-1.7z',
  person: 'M-5.4 5.9C-5.4 2-3 .6 0 .6S5.4 2 5.4 5.9z',
} as const;

/** A mark to be drawn, with everything its picture depends on. */
export type MarkPicture =
  | { readonly kind: 'government' | 'national' | 'donor' | 'ngo'; readonly scale: number }
  | { readonly kind: 'facilitator'; readonly scale: number; readonly over: boolean }
  /** `attending`: 0 to 6 dots filled. */
  | { readonly kind: 'groups'; readonly scale: number; readonly attending: number }
  | { readonly kind: 'forum'; readonly radius: number; readonly taken: readonly boolean[] };

export interface Mark {
  readonly id: string;
  readonly picture: MarkPicture;
  readonly x: number;
  readonly y: number;
  readonly village?: number;
}

type Pen = (context: CanvasRenderingContext2D, palette: Palette) => void;

const circle = (context: CanvasRenderingContext2D, x: number, y: number, r: number, fill: string | null, stroke: string | null = null, width = 1): void => {
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke !== null) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
};

/** Half the side of the picture in CSS pixels, and how it is drawn around its middle. */
function draft(picture: MarkPicture): { readonly half: number; readonly pen: Pen } {
  const path = (context: CanvasRenderingContext2D, shape: string, fill: string) => {
    context.fillStyle = fill;
    context.fill(new Path2D(shape));
  };
  if (picture.kind === 'forum') {
    const r = picture.radius;
    return {
      half: r * 1.175 + 1,
      pen: (context, palette) => {
        circle(context, 0, 0, r * 1.175, palette.paper);
        circle(context, 0, 0, r * 0.341, palette.surface, palette.ink1, 1.4);
        picture.taken.forEach((taken, seat) => {
          const angle = ((22.5 + seat * 45) / 180) * Math.PI;
          const [x, y, size] = [Math.cos(angle) * r * 0.617, Math.sin(angle) * r * 0.617, r * 0.085];
          if (taken) circle(context, x, y, size, palette.ink1);
          else circle(context, x, y, size, palette.paper, palette.ghost, 1.2);
        });
      },
    };
  }
  const s = picture.scale;
  if (picture.kind === 'facilitator') {
    return {
      half: 18 * s + 1,
      pen: (context, palette) => {
        circle(context, 0, 0, 18 * s, palette.paper);
        if (picture.over) circle(context, 0, 0, 13 * s, palette.overload);
        context.scale(0.92 * s, 0.92 * s);
        const ink = picture.over ? palette.overloadInk : palette.ink1;
        circle(context, 0, -3.2, 2.9, ink);
        context.translate(0, 0.3);
        path(context, shapes.person, ink);
      },
    };
  }
  if (picture.kind === 'groups') {
    return {
      half: 11 * s + 1,
      pen: (context, palette) => {
        circle(context, 0, 0, 11 * s, palette.paper);
        context.scale(0.86 * s, 0.86 * s);
        for (let i = 0; i < 6; i += 1) {
          const angle = ((i * 60 - 90) / 180) * Math.PI;
          const [x, y] = [Math.cos(angle) * 7.2, Math.sin(angle) * 7.2];
          circle(context, x, y, 2.3, i < picture.attending ? palette.ink1 : palette.line2);
        }
        circle(context, 0, 0, 3, null, palette.ink1, 1.2);
      },
    };
  }
  return {
    half: (picture.kind === 'government' || picture.kind === 'ngo' ? 13 : 15.4) * s + 1,
    pen: (context, palette) => {
      circle(context, 0, 0, (picture.kind === 'government' || picture.kind === 'ngo' ? 13 : 15.4) * s, palette.paper);
      context.scale(s, s);
      path(context, shapes[picture.kind], palette.ink1);
      if (picture.kind === 'donor') circle(context, 0, -5.6, 3.9, palette.ink1);
      if (picture.kind === 'national') {
        const lower = new Path2D(shapes.nationalLower);
        context.fillStyle = palette.paper;
        context.strokeStyle = palette.ink1;
        context.lineWidth = 1;
        context.fill(lower);
        context.stroke(lower);
      }
    },
  };
}

/** The actors' marks as sprites: pictures are drawn once per look, sprites are kept by id and moved with the camera. */
export class Marks {
  readonly container = new Container();
  readonly #pictures = new Map<string, Texture>();
  readonly #sprites = new Map<string, { sprite: Sprite; mark: Mark }>();
  #theme: Theme;
  #resolution: number;

  constructor(theme: Theme, resolution: number) {
    this.#theme = theme;
    this.#resolution = resolution;
  }

  setLook(theme: Theme, resolution: number): void {
    if (theme === this.#theme && resolution === this.#resolution) return;
    this.#theme = theme;
    this.#resolution = resolution;
    const marks = [...this.#sprites.values()].map((entry) => entry.mark);
    this.set([]);
    for (const texture of this.#pictures.values()) texture.destroy(true);
    this.#pictures.clear();
    this.set(marks);
  }

  set(marks: readonly Mark[]): void {
    const gone = new Set(this.#sprites.keys());
    for (const mark of marks) {
      gone.delete(mark.id);
      const texture = this.#picture(mark.picture);
      let entry = this.#sprites.get(mark.id);
      if (entry === undefined) {
        entry = { sprite: new Sprite(texture), mark };
        this.container.addChild(entry.sprite);
        this.#sprites.set(mark.id, entry);
      }
      if (entry.sprite.texture !== texture) entry.sprite.texture = texture;
      entry.mark = mark;
    }
    for (const id of gone) {
      this.#sprites.get(id)!.sprite.destroy();
      this.#sprites.delete(id);
    }
  }

  move(view: View, focus: number, dim: number): void {
    for (const { sprite, mark } of this.#sprites.values()) {
      // The corner lands on a whole device pixel, so that the picture stays sharp.
      const snap = (middle: number, size: number) => Math.round((middle - size / 2) * view.resolution) / view.resolution;
      sprite.position.set(snap(mark.x * view.scale + view.x, sprite.texture.width), snap(mark.y * view.scale + view.y, sprite.texture.height));
      sprite.alpha = mark.village === undefined || focus < 0 || mark.village === focus ? 1 : 1 - dim;
    }
  }

  #picture(picture: MarkPicture): Texture {
    const key = JSON.stringify(picture);
    const known = this.#pictures.get(key);
    if (known !== undefined) return known;
    const { half, pen } = draft(picture);
    const resolution = this.#resolution;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = Math.ceil(2 * half * resolution);
    const context = canvas.getContext('2d')!;
    context.translate(canvas.width / 2, canvas.height / 2);
    context.scale(resolution, resolution);
    pen(context, palettes[this.#theme]);
    const texture = new Texture({ source: new CanvasSource({ resource: canvas, resolution, autoGarbageCollect: false }) });
    this.#pictures.set(key, texture);
    return texture;
  }
}
