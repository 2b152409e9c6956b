import type { Box } from './line-chart';
import { tenth, type Mark } from './marks';
import { textWidth } from './text';

/** Scores from 0 to 1, one a row: where each began, where it is now, and the middle of those around it. */
export interface ProfileChart {
  readonly rows: readonly ProfileRow[];
}

export interface ProfileRow {
  readonly name: string;
  /** NaN where there is nothing to score. */
  readonly start: number;
  readonly now: number;
  readonly median: number;
  /** The score now in words. */
  readonly text: string;
}

const rowHeight = 30;

/** Height of the chart, px. */
export const profileHeight = (rows: number): number => rows * rowHeight;

/** A track a row: an open dot where it began, a full one where it is, and a stroke for the median. */
export function profileChart({ rows }: ProfileChart, box: Box): Mark[] {
  const left = box.x + Math.max(...rows.map(({ name }) => textWidth(name, 12))) + 18;
  const right = box.x + box.width - Math.max(...rows.map(({ text }) => textWidth(text, 12))) - 18;
  const x = (score: number) => tenth(left + score * (right - left));
  return rows.flatMap(({ name, start, now, median, text }, row): Mark[] => {
    const y = box.y + (row + 0.5) * rowHeight;
    const known = Number.isFinite;
    return [
      { kind: 'text', x: tenth(left - 14), y: y + 4, text: name, ink: 'name', anchor: 'end' },
      { kind: 'path', d: `M${x(0)} ${y}H${x(1)}`, ink: 'tick' },
      ...(known(start) && known(now) ? [{ kind: 'path', d: `M${x(start)} ${y}H${x(now)}`, ink: 'run' } as const] : []),
      ...(known(median) ? [{ kind: 'path', d: `M${x(median)} ${y - 7}v14`, ink: 'pointer' } as const] : []),
      ...(known(start) ? [{ kind: 'circle', x: x(start), y, radius: 4, ink: 'pin' } as const] : []),
      ...(known(now) ? [{ kind: 'circle', x: x(now), y, radius: 5, ink: 'dot' } as const] : []),
      { kind: 'text', x: tenth(box.x + box.width), y: y + 4, text, ink: 'barText', anchor: 'end' },
    ];
  });
}
