import { parameterOf } from '../draft';
import type { LoggedDecision } from '../draft';
import type { Speech } from './use-words';

/** What was decided: the lever's name, or the name of the split whose shares moved together. */
export function decisionName(decisions: readonly LoggedDecision[], { words, say }: Speech): string {
  const { split, label } = parameterOf(decisions[0].parameter);
  return split ? words.levers.splitTitle[split] : say(label);
}

/** How it changed: `4 → 8 orang`, `0,6 → 1,0 miliar`; the unit is said once. */
export function decisionChange(decisions: readonly LoggedDecision[], { words, format, setting }: Speech): string {
  const [{ before, value, parameter }] = decisions;
  const declared = parameterOf(parameter);
  const { split, unit, choices } = declared;
  if (split) return decisions.map((one) => `${words.effort[parameterOf(one.parameter).effort ?? 'enabling']} ${format.percent(one.value, 0)}`).join(', ');
  if (before === value) return words.log.same(setting(declared, value));
  if (choices) return words.log.change(setting(declared, before), setting(declared, value));
  const [old, now] = [format.quantity(before, unit), format.quantity(value, unit)];
  const parts = (scale: string, number: string) => [number, scale].filter(Boolean).join('\u00a0');
  const from = parts(old.scale === now.scale ? '' : old.scale, old.number);
  const percent = unit === 'share' ? now.suffix : '';
  return words.log.change(from, parts([now.scale, percent].filter(Boolean).join('\u00a0'), now.number));
}
