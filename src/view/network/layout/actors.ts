import type { NodeKind } from '../../../run';

/** An actor's place, and the size of its mark as a multiple of the 24-unit grid that marks are drawn on. */
export interface ActorPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export type MacroKind = Exclude<NodeKind, 'facilitator' | 'group' | 'village'>;

/** The frame of the stage that depends only on its size. All lengths are CSS pixels. */
export interface Tiers {
  readonly width: number;
  readonly height: number;
  /** Under 640 px wide: smaller marks, short names, a legend at the foot. */
  readonly compact: boolean;
  /** Under 1,020 px wide or 520 px high: fewer words around the actors. */
  readonly terse: boolean;
  /** Heights of the rules of the macro, meso and micro tier. */
  readonly rules: readonly [number, number, number];
  readonly margin: number;
  readonly actors: Readonly<Record<MacroKind, ActorPlace>>;
  /** Row of facilitators: height, outermost places, radius of a load ring at full size. */
  readonly facilitatorY: number;
  readonly facilitatorLeft: number;
  readonly facilitatorRight: number;
  readonly ringRadius: number;
  /** Radius of the forum's arcs, and their width. */
  readonly forumRadius: number;
  readonly forumWidth: number;
  /** Height kept at the foot for a legend. */
  readonly foot: number;
  /** Length of a flow on which one grain stands for the grain's rupiah per month. */
  readonly referenceLength: number;
}

/** Places the tiers and the actors of the macro and meso level, as drawn for 1100 × 606 and, compact, for 390 × 492. */
export function placeTiers(width: number, height: number): Tiers {
  const compact = width < 640;
  const sx = compact ? width / 390 : width / 1100;
  const sy = compact ? height / 492 : height / 606;
  const at = (x: number, y: number, scale: number): ActorPlace => ({ x: x * sx, y: y * sy, scale });
  const rules: [number, number, number] = compact ? [12 * sy, 112 * sy, 194 * sy] : [18 * sy, 170 * sy, 315 * sy];
  const actors = compact
    ? { national: at(20, 40, 0.72), government: at(62, 44, 1.4), forum: at(196, 72, 1), donor: at(366, 34, 0.8), ngo: at(308, 84, 1.3) }
    : { national: at(92, 60, 1.3), government: at(264, 84, 1.95), forum: at(598, 136, 1), donor: { ...at(944, 62, 1.3), x: Math.min(944 * sx, width - 150) }, ngo: { ...at(822, 202, 1.75), x: Math.min(822 * sx, width - 192) } };
  return {
    width,
    height,
    compact,
    terse: width < 1020 || height < 520,
    rules,
    margin: compact ? 14 : 20,
    actors,
    // The number under an overloaded facilitator stays above the islands' marks.
    facilitatorY: compact ? 160 * sy : Math.min(284 * sy, rules[2] - 35),
    facilitatorLeft: compact ? 34 : 96,
    facilitatorRight: width - (compact ? 28 : 142),
    ringRadius: compact ? 10 : 13,
    forumRadius: (compact ? 27 : 40) * Math.min(1, sy),
    forumWidth: compact ? 5 : 7,
    foot: compact ? 44 : 0,
    referenceLength: rules[2] - actors.government.y,
  };
}

/**
 * Places marks on a row: as near as possible to where each wants to be, in the order of these wishes, at least `gap` apart
 * and between `left` and `right` (closer together when they do not fit). Returns the places in the order given.
 */
export function spreadRow(wanted: readonly number[], left: number, right: number, gap: number): Float64Array {
  const n = wanted.length;
  const space = n > 1 ? Math.min(gap, (right - left) / (n - 1)) : gap;
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
  // Merging of neighbours that want to be too close (pool adjacent violators) gives the least total displacement squared.
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    blocks.push({ sum: wanted[index] - rank * space, count: 1 });
    while (blocks.length > 1 && mean(blocks.at(-2)!) > mean(blocks.at(-1)!)) {
      const last = blocks.pop()!;
      const before = blocks.at(-1)!;
      before.sum += last.sum;
      before.count += last.count;
    }
  });
  const places = new Float64Array(n);
  let rank = 0;
  for (const block of blocks) {
    for (let k = 0; k < block.count; k += 1, rank += 1) {
      const least = left + rank * space;
      const most = right - (n - 1 - rank) * space;
      places[order[rank]] = Math.min(most, Math.max(least, mean(block) + rank * space));
    }
  }
  return places;
}

const mean = (block: { sum: number; count: number }): number => block.sum / block.count;
