import { parameterOf } from '../draft';
import type { LoggedDecision } from '../draft';
import type { Speech } from './use-words';

/** What was decided: the lever's name, or the name of the split whose shares moved together. */
export function decisionName(decisions: readonly LoggedDecision[], { words, say }: Speech): string {
  const { split, label } = parameterOf(decisions[0].parameter);
  return split ? words.levers.splitTitle[split] : say(label);
}

/** How it changed: `4 → 8 orang`, `Rp 0,6 → 1,0 miliar`, `Rp 300 juta → Rp 0`; the unit is said once. */
export function decisionChange(decisions: readonly LoggedDecision[], { words, format, setting }: Speech): string {
  const [{ before, value, parameter }] = decisions;
  const declared = parameterOf(parameter);
  const { split, unit, choices } = declared;
  if (split) return decisions.map((one) => `${words.effort[parameterOf(one.parameter).effort ?? 'enabling']} ${format.percent(one.value, 0)}`).join(', ');
  if (before === value) return words.log.same(setting(declared, value));
  if (choices) return words.log.change(setting(declared, before), setting(declared, value));
  const [old, now] = [format.quantity(before, unit), format.quantity(value, unit)];
  const parts = (...all: string[]) => all.filter(Boolean).join('\u00a0');
  const from = parts(old.currency, old.number, old.scale === now.scale ? '' : old.scale);
  const percent = unit === 'share' ? now.suffix : '';
  return words.log.change(from, parts(old.scale === now.scale ? '' : now.currency, now.number, now.scale, percent));
}
