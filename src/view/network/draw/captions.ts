import { Container, Sprite } from 'pixi.js';
import type { Texture } from 'pixi.js';
import type { StageTarget } from '../types';
import type { View } from './camera-uniforms';
import type { Run, TextPress } from './text';

/** One line of text on the stage. */
export interface Caption {
  readonly id: string;
  readonly runs: readonly Run[];
  /** World point it belongs to, and the shift of its baseline from there in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** Which part of the line stands at that point: 0 start, 0.5 middle, 1 end. */
  readonly align: number;
  /** Stays where it is on the screen whatever the camera does: not at all, across only, or both ways. */
  readonly pinned?: 'x' | 'both';
  /** Village it belongs to, for dimming. */
  readonly village?: number;
  /** What it names: pointing at it points at that. */
  readonly target?: StageTarget;
  /** Other places, or fewer words, that it may take when this place is covered; best first. */
  readonly elsewhere?: readonly Partial<Pick<Caption, 'dx' | 'dy' | 'align' | 'runs'>>[];
  /** Stands on a ground of paper. */
  readonly plate?: boolean;
}

/** Lines of text as sprites: kept by id, moved with the camera, always at their own size. */
export class Captions {
  readonly container = new Container();
  readonly #sprites = new Map<string, { sprite: Sprite; caption: Caption; originX: number; originY: number; width: number }>();
  readonly #press: TextPress;

  constructor(press: TextPress) {
    this.#press = press;
  }

  set(captions: readonly Caption[]): void {
    const gone = new Set(this.#sprites.keys());
    const used = new Set<Texture>();
    for (const caption of captions) {
      gone.delete(caption.id);
      const lettering = this.#press.get(caption.runs);
      used.add(lettering.texture);
      let entry = this.#sprites.get(caption.id);
      if (entry === undefined) {
        entry = { sprite: new Sprite(lettering.texture), caption, originX: 0, originY: 0, width: 0 };
        this.container.addChild(entry.sprite);
        this.#sprites.set(caption.id, entry);
      }
      if (entry.sprite.texture !== lettering.texture) entry.sprite.texture = lettering.texture;
      entry.caption = caption;
      entry.originX = lettering.originX;
      entry.originY = lettering.originY;
      entry.width = lettering.width;
    }
    for (const id of gone) {
      this.#sprites.get(id)!.sprite.destroy();
      this.#sprites.delete(id);
    }
    this.#press.sweep(used);
  }

  /** Moves the lines to where the camera sees their points. Text lands on whole device pixels, so that it stays sharp. */
  move(view: View, focus: number, dim: number): void {
    for (const { sprite, caption, originX, originY, width } of this.#sprites.values()) {
      const x = caption.pinned === undefined ? caption.x * view.scale + view.x : caption.x;
      const y = caption.pinned === 'both' ? caption.y : caption.y * view.scale + view.y;
      const snap = (value: number) => Math.round(value * view.resolution) / view.resolution;
      sprite.position.set(snap(x + caption.dx - width * caption.align - originX), snap(y + caption.dy - originY));
      sprite.alpha = caption.village === undefined || focus < 0 || caption.village === focus ? 1 : 1 - dim;
    }
  }

  /** Forgets all sprites; the next `set` makes them again. Needed when their textures are gone. */
  clear(): void {
    for (const { sprite } of this.#sprites.values()) sprite.destroy();
    this.#sprites.clear();
  }
}
