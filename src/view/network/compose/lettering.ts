import type { Theme } from '../../palette';
import type { Run, TextColour } from '../draw/text';

/** Text styles of the stage. Sizes step up by about one pixel on a projector. */
export type Style = 'tier' | 'note' | 'actor' | 'actorSmall' | 'sub' | 'strong' | 'village' | 'share' | 'overload' | 'gloss' | 'enabling' | 'empowering' | 'protecting';

/** Size at a desk, on a narrow stage and on a projector; weight; colour. */
const styles: Readonly<Record<Style, readonly [number, number, number, number, TextColour]>> = {
  tier: [11, 11, 12, 700, 'ink2'],
  note: [11.5, 11.5, 12.5, 500, 'ink3'],
  actor: [13.5, 12.5, 14.5, 700, 'ink1'],
  actorSmall: [12.5, 12, 13.5, 650, 'ink1'],
  sub: [12, 12, 13, 500, 'ink2'],
  strong: [12, 12, 13, 700, 'ink1'],
  village: [12, 11.5, 13, 650, 'ink1'],
  share: [12, 11.5, 12.5, 500, 'ink3'],
  overload: [11.5, 11, 13, 700, 'ink1'],
  gloss: [12, 12, 13, 500, 'ink2'],
  enabling: [12, 12, 13, 700, 'enabling'],
  empowering: [12, 12, 13, 700, 'empowering'],
  protecting: [12, 12, 13, 700, 'protecting'],
};

export const effortStyles = ['enabling', 'empowering', 'protecting'] as const satisfies readonly Style[];

/** A run of text in a style. */
export function letter(text: string, style: Style, theme: Theme, compact: boolean): Run {
  const [desk, narrow, projector, weight, colour] = styles[style];
  const size = theme === 'dark' ? projector - (compact ? 1 : 0) : compact ? narrow : desk;
  return { text, size, weight, colour, ...(style === 'tier' ? { tracking: 0.14 } : {}) };
}

/** Usual width of a line in the stage's typeface: the same on every machine, whether or not the face has arrived. */
export const estimate = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length * run.size * 0.575, 0);
