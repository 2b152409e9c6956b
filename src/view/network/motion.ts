import type { Frame } from '../../run';

/** Durations in milliseconds. */
export const colourMs = 240;
export const loadMs = 200;
export const sweepMs = 600;
export const dimMs = 450;
/** How much villages pale while another is walked to: they keep 38 %. */
export const dimming = 0.62;

/** Values on their way to those of the month: colours of homes, loads, forum arcs, the band of a shock. */
export class Motion {
  /** Progress of the colour change, 0 to 1. */
  colour = 1;
  loads: Float64Array = new Float64Array(0);
  readonly forum: [number, number, number] = [0, 0, 0];
  /** Progress of a shock's band, null for none. */
  band: number | null = null;
  /** How far the walk into a village has come, 0 overview, 1 there. */
  along = 0;
  #goal: Frame | null = null;
  #lastFrameAt = 0;
  #duration = colourMs;

  /** Takes a month as the new goal; `glide` false jumps there. */
  setFrame(frame: Frame, glide: boolean, now: number): void {
    const interval = now - this.#lastFrameAt;
    this.#lastFrameAt = now;
    // At high speeds a colour has arrived before the next month starts from it.
    this.#duration = Math.min(colourMs, Math.max(40, interval * 0.9));
    const first = this.#goal === null;
    this.#goal = frame;
    if (this.loads.length !== frame.load_f.length) this.loads = Float64Array.from(frame.load_f, (load, f) => this.loads[f] ?? load);
    this.colour = glide && !first ? 0 : 1;
    if (!glide || first) {
      this.loads.set(frame.load_f);
      frame.forum.forEach((value, i) => (this.forum[i] = value));
    }
    this.band = glide && frame.shocks.length > 0 ? 0 : glide ? this.band : null;
  }

  reset(): void {
    this.#goal = null;
    this.loads = new Float64Array(0);
    this.colour = 1;
    this.band = null;
  }

  /** Advances colours; true while they change. */
  stepColour(ms: number): boolean {
    if (this.colour >= 1) return false;
    this.colour = Math.min(1, this.colour + ms / this.#duration);
    return true;
  }

  /** Advances loads and arcs; true when any of them moved. */
  stepLoads(ms: number): boolean {
    const goal = this.#goal;
    if (goal === null) return false;
    const part = 1 - Math.exp((-3 * ms) / loadMs);
    let moved = false;
    const glide = (from: number, to: number): number => {
      if (from === to) return from;
      moved = true;
      return Math.abs(to - from) < 0.003 ? to : from + (to - from) * part;
    };
    for (let f = 0; f < this.loads.length; f += 1) this.loads[f] = glide(this.loads[f], goal.load_f[f]);
    goal.forum.forEach((value, i) => (this.forum[i] = glide(this.forum[i], value)));
    return moved;
  }

  stepBand(ms: number): boolean {
    if (this.band === null) return false;
    this.band += ms / sweepMs;
    if (this.band > 1) this.band = null;
    return true;
  }

  /** Advances the walk towards `goal` (0 or 1); `ms` Infinity arrives at once. True while it moves. */
  stepAlong(ms: number, goal: number): boolean {
    if (this.along === goal) return false;
    const step = ms / dimMs;
    this.along = goal > this.along ? Math.min(goal, this.along + step) : Math.max(goal, this.along - step);
    return true;
  }
}
