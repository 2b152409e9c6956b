import type { Caption } from '../draw/captions';
import type { Run } from '../draw/text';
import type { StageTarget } from '../types';

/** A rectangle of the screen, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the camera sees: screen = world × scale + (x, y). */
export interface Seen {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A line of text where it stands, and what it names. */
export interface Label {
  readonly box: Box;
  readonly target: StageTarget;
}

export const overlap = (a: Box, b: Box): number => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Where the letters of a line stand on the screen, `width` CSS pixels wide. */
export function boxOf(caption: Caption, width: number, seen: Seen): Box {
  const size = Math.max(...caption.runs.map((run) => run.size));
  const left = (caption.pinned === undefined ? caption.x * seen.scale + seen.x : caption.x) + caption.dx - width * caption.align;
  const line = (caption.pinned === 'both' ? caption.y : caption.y * seen.scale + seen.y) + caption.dy;
  return { left, right: left + width, top: line - 0.78 * size, bottom: line + 0.22 * size };
}

/**
 * Gives each line its place, the first come first: a line that would cover one before it, or a mark, goes to the next of its
 * other places, and is left out when all are taken. Lines of one group stay or go together.
 */
export class Settling {
  readonly captions: Caption[] = [];
  readonly labels: Label[] = [];
  /** Ground of paper for lines that stand over homes. */
  readonly plates: Box[] = [];
  /** Ground that is taken: by the marks told of and by the lines placed so far. */
  readonly taken: Box[];
  readonly #seen: Seen;

  constructor(seen: Seen, marks: readonly Box[]) {
    this.#seen = seen;
    this.taken = [...marks];
  }

  settle(groups: readonly (readonly Caption[])[], measure: (runs: readonly Run[]) => number): void {
    for (const group of groups) {
      const [only] = group;
      const places = group.length === 1 ? [only, ...(only.elsewhere ?? []).map((shift) => ({ ...only, ...shift }))].map((caption) => [caption]) : [group];
      for (const place of places) {
        const boxes = place.map((caption) => boxOf(caption, measure(caption.runs), this.#seen));
        if (boxes.some((box) => this.taken.some((other) => overlap(box, other) > 0))) continue;
        this.taken.push(...boxes);
        this.captions.push(...place);
        place.forEach(({ target, plate }, i) => {
          if (target !== undefined) this.labels.push({ box: boxes[i], target });
          if (plate === true) this.plates.push({ left: boxes[i].left - 6, right: boxes[i].right + 6, top: boxes[i].top - 4, bottom: boxes[i].bottom + 4 });
        });
        break;
      }
    }
  }
}
