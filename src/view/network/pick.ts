import { inside } from './layout/outline';
import type { Island, Plan } from './layout/plan';

/** Finds what is drawn at a point of the world. Homes lie in a grid of cells, so only near ones are looked at. */
export class Picker {
  readonly #plan: Plan;
  readonly #side: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #start: Int32Array;
  readonly #members: Int32Array;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#side = Math.max(4, plan.pitch * 2);
    this.#columns = Math.ceil(plan.tiers.width / this.#side) + 1;
    this.#rows = Math.ceil(plan.tiers.height / this.#side) + 1;
    const count = plan.homes.length / 2;
    this.#start = new Int32Array(this.#columns * this.#rows + 1);
    this.#members = new Int32Array(count);
    for (let h = 0; h < count; h += 1) this.#start[this.#cell(plan.homes[2 * h], plan.homes[2 * h + 1]) + 1] += 1;
    for (let c = 0; c < this.#start.length - 1; c += 1) this.#start[c + 1] += this.#start[c];
    const next = this.#start.slice();
    for (let h = 0; h < count; h += 1) {
      const cell = this.#cell(plan.homes[2 * h], plan.homes[2 * h + 1]);
      this.#members[next[cell]] = h;
      next[cell] += 1;
    }
  }

  /** The home nearest to a world point within `reach`, or -1. */
  home(x: number, y: number, reach: number): number {
    let nearest = -1;
    let least = reach * reach;
    this.#near(x - reach, y - reach, x + reach, y + reach, (h) => {
      const dx = this.#plan.homes[2 * h] - x;
      const dy = this.#plan.homes[2 * h + 1] - y;
      const distance = dx * dx + dy * dy;
      if (distance < least) {
        least = distance;
        nearest = h;
      }
    });
    return nearest;
  }

  /** The island at a world point, or null. */
  island(x: number, y: number): Island | null {
    return this.#plan.islands.find((island) => x >= island.left && x <= island.right && y >= island.top && y <= island.bottom && inside(island.shore, x, y)) ?? null;
  }

  /** The island whose shore is nearest to a world point within `reach`, or null. */
  shoreNear(x: number, y: number, reach: number): Island | null {
    let nearest: Island | null = null;
    let least = reach;
    for (const island of this.#plan.islands) {
      if (x < island.left - least || x > island.right + least || y < island.top - least || y > island.bottom + least) continue;
      const { shore } = island;
      for (let i = 0, j = shore.length - 2; i < shore.length; j = i, i += 2) {
        const [ux, uy] = [shore[i] - shore[j], shore[i + 1] - shore[j + 1]];
        const along = Math.min(1, Math.max(0, ((x - shore[j]) * ux + (y - shore[j + 1]) * uy) / (ux * ux + uy * uy || 1)));
        const distance = Math.hypot(x - shore[j] - along * ux, y - shore[j + 1] - along * uy);
        if (distance <= least) [least, nearest] = [distance, island];
      }
    }
    return nearest;
  }

  /** Number of homes in a rectangle of the world. */
  count(left: number, top: number, right: number, bottom: number): number {
    let count = 0;
    this.#near(left, top, right, bottom, (h) => {
      const x = this.#plan.homes[2 * h];
      const y = this.#plan.homes[2 * h + 1];
      if (x >= left && x <= right && y >= top && y <= bottom) count += 1;
    });
    return count;
  }

  /** Homes in a rectangle of the world, at most `most` of them. */
  within(left: number, top: number, right: number, bottom: number, most: number): number[] {
    const found: number[] = [];
    this.#near(left, top, right, bottom, (h) => {
      if (found.length < most) found.push(h);
    });
    return found;
  }

  #cell(x: number, y: number): number {
    const column = Math.min(this.#columns - 1, Math.max(0, Math.floor(x / this.#side)));
    const row = Math.min(this.#rows - 1, Math.max(0, Math.floor(y / this.#side)));
    return row * this.#columns + column;
  }

  #near(left: number, top: number, right: number, bottom: number, visit: (household: number) => void): void {
    const first = this.#cell(left, top);
    const last = this.#cell(right, bottom);
    const fromColumn = first % this.#columns;
    const toColumn = last % this.#columns;
    for (let row = Math.floor(first / this.#columns); row <= Math.floor(last / this.#columns); row += 1) {
      for (let column = fromColumn; column <= toColumn; column += 1) {
        const cell = row * this.#columns + column;
        for (let i = this.#start[cell]; i < this.#start[cell + 1]; i += 1) visit(this.#members[i]);
      }
    }
  }
}
