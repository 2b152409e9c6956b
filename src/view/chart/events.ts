import { xOfMonth, type MonthAxis } from './months';
import { textWidth } from './text';

/** A covariate shock as the axis names it. */
export interface ShockLabel {
  readonly month: number;
  readonly label: string;
}

/** A triangle on the axis. Its name stands after it, before it, or nowhere: when there is no room, or when the same name already stands. */
export interface PlacedShock {
  readonly month: number;
  readonly x: number;
  readonly label: string;
  readonly side: 'after' | 'before' | 'none';
}

/** A lever moved, in words: `Staf lapangan 4 → 8`. */
export interface DecisionLabel {
  readonly month: number;
  readonly label: string;
}

/** Decisions of one month share a pin. */
export interface Pin {
  readonly month: number;
  readonly x: number;
  readonly labels: readonly string[];
}

const triangle = 6; // half its width
const room = 9; // from its centre to its name

/** One pin per month that has decisions, in order of months. */
export function placePins(decisions: readonly DecisionLabel[], axis: MonthAxis): Pin[] {
  const byMonth = new Map<number, string[]>();
  for (const { month, label } of decisions) byMonth.set(month, [...(byMonth.get(month) ?? []), label]);
  return [...byMonth].sort(([a], [b]) => a - b).map(([month, labels]) => ({ month, x: xOfMonth(axis, month), labels }));
}

/** Shocks of one month share a triangle; names that would run into a neighbour or out of the axis go to the other side or are dropped. */
export function placeShocks(shocks: readonly ShockLabel[], axis: MonthAxis, fontSize: number): PlacedShock[] {
  const names = new Map<number, string[]>();
  for (const { month, label } of shocks) {
    const list = names.get(month) ?? [];
    if (!list.includes(label)) names.set(month, [...list, label]);
  }
  const months = [...names.keys()].filter((month) => month <= axis.horizon).sort((a, b) => a - b);
  const written = new Set<string>();
  let taken = -Infinity;
  return months.map((month, index) => {
    const x = xOfMonth(axis, month);
    const label = (names.get(month) ?? []).join(', ');
    const reach = room + textWidth(label, fontSize) + 4;
    const next = index + 1 < months.length ? xOfMonth(axis, months[index + 1]) - triangle : axis.width + 2 * triangle;
    const side = written.has(label) ? 'none' : x + reach <= next ? 'after' : x - reach >= Math.max(taken, -triangle) ? 'before' : 'none';
    if (side !== 'none') written.add(label);
    taken = side === 'after' ? x + reach : x + triangle;
    return { month, x, label, side };
  });
}

/** Months whose label, written by `text`, no triangle and no name of a shock would cover. The label of month 0 starts at the axis. */
export function clearTicks(ticks: readonly number[], shocks: readonly PlacedShock[], axis: MonthAxis, fontSize: number, text: (month: number) => string): number[] {
  const covered = shocks.map(({ x, label, side }): readonly [number, number] => {
    const reach = side === 'none' ? triangle : room + textWidth(label, fontSize);
    return side === 'before' ? [x - reach, x + triangle] : [x - triangle, x + reach];
  });
  return ticks.filter((month) => {
    const x = xOfMonth(axis, month);
    const width = textWidth(text(month), fontSize);
    const [from, to] = month === 0 ? [0, width + 3] : [x - width / 2 - 3, x + width / 2 + 3];
    return !covered.some(([left, right]) => left < to && right > from);
  });
}
