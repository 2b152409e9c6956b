/** What part of the stage is seen: screen = world × scale + (x, y). Pure arithmetic; times in milliseconds come from outside. */

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Duration of the walk to a village. */
export const walkMs = 450;

/** Zooming out to less than this goes home. */
const nearHome = 1.06;

const easeInOut = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);

export class Camera {
  scale = 1;
  x = 0;
  y = 0;
  #width = 1;
  #height = 1;
  #nearest = 8;
  #walk: { from: Rectangle; to: Rectangle; start: number } | null = null;

  /** `nearest` is the largest scale allowed. The view is kept within the world, which at scale 1 fills the stage. */
  setBounds(width: number, height: number, nearest: number): void {
    this.#width = width;
    this.#height = height;
    this.#nearest = nearest;
    this.#clamp();
  }

  /** Multiplies the scale, keeping the world point under (screenX, screenY) where it is. */
  zoomAt(factor: number, screenX: number, screenY: number): void {
    this.#walk = null;
    const wished = this.scale * factor;
    // The last step out goes all the way: a picture a hair away from home would look like home without being it.
    const scale = factor < 1 && wished < nearHome ? 1 : Math.min(this.#nearest, Math.max(1, wished));
    const ratio = scale / this.scale;
    this.x = screenX - (screenX - this.x) * ratio;
    this.y = screenY - (screenY - this.y) * ratio;
    this.scale = scale;
    this.#clamp();
  }

  pan(dx: number, dy: number): void {
    this.#walk = null;
    this.x += dx;
    this.y += dy;
    this.#clamp();
  }

  /**
   * Goes to show a rectangle of the world inside the stage, leaving free the given margins in CSS pixels, at most at `most`
   * times the overview; at once when `now` is null.
   */
  show(target: Rectangle, margins: Rectangle, most: number, now: number | null): void {
    const freeWidth = this.#width - margins.left - margins.right;
    const freeHeight = this.#height - margins.top - margins.bottom;
    const fit = Math.min(freeWidth / (target.right - target.left), freeHeight / (target.bottom - target.top));
    const scale = Math.min(most, this.#nearest, Math.max(1, fit));
    const middleX = (target.left + target.right) / 2;
    const middleY = (target.top + target.bottom) / 2;
    this.#go(this.#seen(scale, margins.left + freeWidth / 2 - middleX * scale, margins.top + freeHeight / 2 - middleY * scale), now);
  }

  /** Goes back to the overview. */
  showAll(now: number | null): void {
    this.#go(this.#seen(1, 0, 0), now);
  }

  /** Moves along a walk; true while one is under way. */
  step(now: number): boolean {
    const walk = this.#walk;
    if (walk === null) return false;
    const t = Math.min(1, Math.max(0, (now - walk.start) / walkMs));
    const e = easeInOut(t);
    const mix = (from: number, to: number) => from + (to - from) * e;
    this.#see({ left: mix(walk.from.left, walk.to.left), top: mix(walk.from.top, walk.to.top), right: mix(walk.from.right, walk.to.right), bottom: mix(walk.from.bottom, walk.to.bottom) });
    if (t >= 1) this.#walk = null;
    return true;
  }

  /** Whether the whole world is seen, filling the stage. */
  get isHome(): boolean {
    return this.scale < 1.001 && Math.abs(this.x) < 0.5 && Math.abs(this.y) < 0.5;
  }

  get walking(): boolean {
    return this.#walk !== null;
  }

  toWorld(screenX: number, screenY: number): [number, number] {
    return [(screenX - this.x) / this.scale, (screenY - this.y) / this.scale];
  }

  toScreen(worldX: number, worldY: number): [number, number] {
    return [worldX * this.scale + this.x, worldY * this.scale + this.y];
  }

  #go(to: Rectangle, now: number | null): void {
    if (now === null) {
      this.#walk = null;
      this.#see(to);
      this.#clamp();
    } else {
      this.#walk = { from: this.#seen(this.scale, this.x, this.y), to: this.#within(to), start: now };
    }
  }

  /** The rectangle of the world that a view shows. */
  #seen(scale: number, x: number, y: number): Rectangle {
    return { left: -x / scale, top: -y / scale, right: (this.#width - x) / scale, bottom: (this.#height - y) / scale };
  }

  #see(seen: Rectangle): void {
    this.scale = this.#width / (seen.right - seen.left);
    this.x = -seen.left * this.scale;
    this.y = -seen.top * this.scale;
  }

  /** The same rectangle, moved so that it stays within the world. */
  #within(seen: Rectangle): Rectangle {
    const [slackX, slackY] = this.#slack(this.#width / (seen.right - seen.left));
    const dx = Math.max(-slackX - seen.left, 0) + Math.min(this.#width + slackX - seen.right, 0);
    const dy = Math.max(-slackY - seen.top, 0) + Math.min(this.#height + slackY - seen.bottom, 0);
    return { left: seen.left + dx, right: seen.right + dx, top: seen.top + dy, bottom: seen.bottom + dy };
  }

  /** Paper that may be seen beyond the world's edge, so that villages at the edge can come to the middle. */
  #slack(scale: number): [number, number] {
    const part = Math.min(0.4, (scale - 1) * 0.2) / scale;
    return [this.#width * part, this.#height * part];
  }

  #clamp(): void {
    this.scale = Math.min(this.#nearest, Math.max(1, this.scale));
    this.#see(this.#within(this.#seen(this.scale, this.x, this.y)));
  }
}
