import { palettes } from '../../palette';
import type { Theme } from '../../palette';
import type { Caption } from '../draw/captions';
import type { Ink } from '../draw/ink';
import type { Run } from '../draw/text';
import type { StageWords } from '../types';
import { effortStyles, letter } from './lettering';

/** Height of the legend under an exported picture of a wide stage, CSS pixels. */
export const legendHeight = 34;

interface Item {
  readonly run: Run;
  readonly width: number;
  readonly shape: (ink: Ink, x: number, y: number) => void;
}

function solid(ink: Ink, points: number[], x: number, y: number, colour: string, edge: string | null = null): void {
  ink.fill(points, x, y, { colour });
  ink.line(points, true, { colour: edge ?? colour, width: 1 });
}

/**
 * The legend of efforts and welfare stages in screen coordinates: two rows that end at `bottom` when `rows` is 2, one row
 * otherwise. Inks the shapes and returns the words.
 */
export function composeLegend(ink: Ink, words: StageWords, theme: Theme, measure: (runs: readonly Run[]) => number, left: number, bottom: number, width: number, rows: 1 | 2): Caption[] {
  const palette = palettes[theme];
  const compact = rows === 2;
  const item = (run: Run, shape: Item['shape']): Item => ({ run, width: 16 + measure([run]), shape });
  const efforts = words.efforts.map((name, e) =>
    item(letter(name, effortStyles[e], theme, compact), (into, x, y) => {
      const colour = palette.efforts[e];
      if (e === 0) solid(into, Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? x + 3.6 * Math.cos((i * Math.PI) / 20) : y + 3.6 * Math.sin(((i - 1) * Math.PI) / 20))), x, y, colour);
      else if (e === 1) solid(into, [x - 6, y, x, y - 3.2, x + 6, y, x, y + 3.2], x, y, colour);
      else solid(into, [x - 3, y - 3, x + 3, y - 3, x + 3, y + 3, x - 3, y + 3], x, y, colour);
    }),
  );
  const stages = words.stages.map((name, s) =>
    item(letter(name, 'sub', theme, compact), (into, x, y) =>
      solid(into, [x - 4.5, y - 4.5, x + 4.5, y - 4.5, x + 4.5, y + 4.5, x - 4.5, y + 4.5], x, y, palette.stages[s], palette.stageOutlines[s] ?? null),
    ),
  );
  const lines = rows === 2 ? [efforts, stages] : [[...efforts, ...stages]];
  const captions: Caption[] = [];
  lines.forEach((items, l) => {
    const y = bottom - 9 - (lines.length - 1 - l) * 19;
    const used = items.reduce((sum, i) => sum + i.width, 0);
    const gap = Math.max(4, Math.min(rows === 2 ? 14 : 18, (width - used) / Math.max(1, items.length - 1)));
    let x = left;
    items.forEach((i, n) => {
      i.shape(ink, x + 5, y - 4);
      captions.push({ id: `legend:${l}:${n}`, runs: [i.run], x: x + 15, y, dx: 0, dy: 0, align: 0, pinned: 'both' });
      x += i.width + gap;
    });
  });
  return captions;
}
