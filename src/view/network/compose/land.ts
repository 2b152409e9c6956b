import { palettes } from '../../palette';
import type { Theme } from '../../palette';
import type { Ink } from '../draw/ink';
import type { Plan } from '../layout/plan';

/** Dotted rules of the tiers. */
export function inkRules(ink: Ink, plan: Plan, theme: Theme): void {
  const { tiers } = plan;
  ink.begin();
  for (const y of tiers.rules) ink.line([tiers.margin, y, tiers.width - tiers.margin, y], false, { colour: palettes[theme].line2, width: 1, dash: [0.01, 5.2] });
  ink.end();
}

/** Islands: two faint waterlines, ground with its shore, and one ink contour where the village is assisted. */
export function inkLand(ink: Ink, plan: Plan, assisted: readonly boolean[], theme: Theme): void {
  const palette = palettes[theme];
  const near = plan.tiers.compact ? 0.66 : 1;
  ink.begin();
  for (const island of plan.islands) {
    const { village } = island;
    ink.line(island.shore, true, { colour: palette.water, width: 1, outward: 5 * near, village });
    ink.line(island.shore, true, { colour: palette.water, alpha: 0.65, width: 1, outward: 11 * near, village });
  }
  for (const island of plan.islands) {
    const { village } = island;
    ink.fill(island.shore, island.x, island.y, { colour: palette.island });
    ink.line(island.shore, true, { colour: palette.shore, width: 1, village });
    if (assisted[village] === true) ink.line(island.shore, true, { colour: palette.ink1, alpha: 0.6, width: theme === 'dark' ? 1.6 : 1.2, outward: 6 * near, village });
  }
  ink.end();
}
