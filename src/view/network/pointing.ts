import type { Camera } from './camera';
import type { Director } from './director';
import type { Listeners } from './listeners';
import { focusOrder, placeOf, sameTarget, targetAt } from './target';
import type { StageTarget, TargetPlace } from './types';

/** Rest before something counts as pointed at, milliseconds. */
const hoverMs = 120;

/** What the reader points at with a mouse, a finger or the keyboard. */
export class Pointing {
  readonly #director: Director;
  readonly #camera: Camera;
  readonly #listeners: Listeners;
  readonly #changed: () => void;
  #timer = 0;
  #under: StageTarget | null = null;
  #hovered: StageTarget | null = null;
  #focused: StageTarget | null = null;

  constructor(director: Director, camera: Camera, listeners: Listeners, changed: () => void) {
    this.#director = director;
    this.#camera = camera;
    this.#listeners = listeners;
    this.#changed = changed;
  }

  place(target: StageTarget | null): TargetPlace | null {
    const situation = this.#director.situation(this.#camera.scale);
    const { picker } = this.#director;
    return target === null || situation === null || picker === null ? null : placeOf(situation, target, this.#camera, picker);
  }

  at(x: number, y: number, finger: boolean): StageTarget | null {
    const situation = this.#director.situation(this.#camera.scale);
    const { picker } = this.#director;
    return situation === null || picker === null ? null : targetAt(situation, this.#camera, picker, this.#director.labels, x, y, finger);
  }

  get hovered(): StageTarget | null {
    return this.#hovered;
  }

  get focused(): StageTarget | null {
    return this.#focused;
  }

  /** The pointer moved to a place, or away; returns what is under it. */
  over(point: { readonly x: number; readonly y: number } | null): StageTarget | null {
    const target = point === null ? null : this.at(point.x, point.y, false);
    if (sameTarget(target, this.#under)) return target;
    this.leave();
    this.#under = target;
    if (target !== null) this.#timer = window.setTimeout(() => this.#hover(target), hoverMs);
    return target;
  }

  /** Nothing is pointed at any more: the pointer left or the picture moved under it. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#under = null;
    this.#hover(null);
  }

  click(x: number, y: number, touch: boolean): void {
    const target = this.at(x, y, touch);
    // The first tap shows what a mouse would see by resting, the second opens it.
    if (touch && target !== null && !sameTarget(target, this.#hovered)) {
      this.leave();
      this.#hover(target);
      return;
    }
    this.leave();
    this.#listeners.tell('select', this.place(target));
  }

  focusMove(step: 1 | -1): TargetPlace | null {
    const situation = this.#director.situation(this.#camera.scale);
    if (situation === null) return null;
    const order = focusOrder(situation);
    const at = order.findIndex((target) => sameTarget(target, this.#focused));
    const next = at < 0 ? (step > 0 ? 0 : order.length - 1) : (at + step + order.length) % order.length;
    this.#focused = order[next] ?? null;
    this.#changed();
    const place = this.place(this.#focused);
    this.#listeners.tell('focus', place);
    return place;
  }

  focusActivate(): void {
    if (this.#focused !== null) this.#listeners.tell('select', this.place(this.#focused));
  }

  focusClear(): void {
    if (this.#focused === null) return;
    this.#focused = null;
    this.#changed();
    this.#listeners.tell('focus', null);
  }

  #hover(target: StageTarget | null): void {
    if (sameTarget(target, this.#hovered)) return;
    this.#hovered = target;
    this.#listeners.tell('hover', this.place(target));
    this.#changed();
  }
}
