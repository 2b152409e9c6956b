import { palettes } from '../../palette';
import type { Caption } from '../draw/captions';
import type { Ink } from '../draw/ink';
import type { Run } from '../draw/text';
import { isPresent } from '../situation';
import type { Situation } from '../situation';
import { composeCaptions, composeGroupsWord } from './captions';
import { composeLegend, legendHeight } from './legend';
import { estimate, letter } from './lettering';
import { composeHomes, composeVillages } from './names';
import type { NamePlace } from './names';
import { Settling } from './settle';
import type { Box, Seen } from './settle';

/** What the text of a picture is composed from besides the situation. */
export interface Lettered {
  readonly seen: Seen;
  readonly names: readonly NamePlace[];
  /** Homes in view that may carry their numbers. */
  readonly homes: readonly number[];
  readonly measure: (runs: readonly Run[]) => number;
}

/** All text of a stage without its legend of colours, in places where no line covers another or a facilitator. */
export function composeText(situation: Situation, { seen, names, homes, measure }: Lettered): { readonly settled: Settling; readonly numbers: Settling } {
  const settled = new Settling(seen, markBoxes(situation, seen));
  const alone = (captions: readonly Caption[]) => captions.map((caption) => [caption]);
  settled.settle(alone(composeCaptions(situation)), measure);
  settled.settle(composeVillages(situation, names, measure, seen), measure);
  settled.settle(alone(composeGroupsWord(situation)), measure);
  // Numbers come by the hundred: their width is known well enough without asking the browser.
  const numbers = new Settling(seen, settled.taken);
  numbers.settle(alone(composeHomes(situation, homes)), estimate);
  return { settled, numbers };
}

/** Where the forum's arcs and the facilitators with their load rings stand. */
export function markBoxes(situation: Situation, seen: Seen): Box[] {
  const box = (worldX: number, worldY: number, radius: number): Box => {
    const [x, y] = [worldX * seen.scale + seen.x, worldY * seen.scale + seen.y];
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  };
  const { forumRadius, actors } = situation.plan.tiers;
  const forum = isPresent(situation.layout, 'forum') ? [box(actors.forum.x, actors.forum.y, forumRadius * 1.1)] : [];
  const facilitators = Array.from(situation.facilitatorX, (x, f) => {
    const radius = ((situation.frame?.load_f[f] ?? 0) > 1 ? 18.5 : 14.5) * situation.row.scale * (situation.plan.tiers.ringRadius / 13);
    return box(x, situation.facilitatorY[f], radius);
  });
  return [...forum, ...facilitators];
}

/** Paper under lines that stand over homes. Screen coordinates. */
export function inkPlates(ink: Ink, situation: Situation, plates: readonly Box[]): void {
  for (const { left, top, right, bottom } of plates) {
    ink.fill([left, top, right, top, right, bottom, left, bottom], (left + right) / 2, (top + bottom) / 2, { colour: palettes[situation.theme].paper, alpha: 0.9 });
  }
}

const footerLine = 16;

/** Legend and footer under a picture that leaves the page; returns their words and how much height they add, CSS pixels. */
export function composeBelow(ink: Ink, situation: Situation, measure: (runs: readonly Run[]) => number, footer: string): { readonly captions: Caption[]; readonly height: number } {
  const { plan, theme, words } = situation;
  const { width, height: top, margin, compact } = plan.tiers;
  const room = width - 2 * margin;
  const style = (text: string) => letter(text, 'note', theme, compact);
  const lines = wrap(footer, (text) => measure([style(text)]) <= room);
  const legend = compact ? 0 : legendHeight;
  const height = legend + (lines.length > 0 ? lines.length * footerLine + 10 : 0);
  const foot = top + height;
  ink.fill([0, top, width, top, width, foot, 0, foot], width / 2, (top + foot) / 2, { colour: palettes[theme].paper });
  const captions = compact ? composeLegend(ink, words, theme, measure, margin, top, room, 2) : composeLegend(ink, words, theme, measure, margin, top + legend, room, 1);
  lines.forEach((line, i) => captions.push({ id: `footer:${i}`, runs: [style(line)], x: margin, y: top + legend + 14 + i * footerLine, dx: 0, dy: 0, align: 0, pinned: 'both' }));
  return { captions, height };
}

/** Breaks a text into lines that fit, at spaces; a single word that is too long is broken anywhere. */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letterOf of word) {
      if (line !== '' && !fits(line + letterOf)) {
        lines.push(line);
        line = '';
      }
      line += letterOf;
    }
  }
  return line === '' ? lines : [...lines, line];
}
