import { parameterOf } from '../draft';
import type { LoggedDecision } from '../draft';
import type { Speech } from './use-words';

/** What was decided: the lever's name, or the name of the split whose shares moved together. */
export function decisionName(decisions: readonly LoggedDecision[], { words, say }: Speech): string {
  const { split, label } = parameterOf(decisions[0].parameter);
  return split ? words.levers.splitTitle[split] : say(label);
}

/** How it changed: `4 → 8`, `50 → 90 %`, `Rp 600 juta → Rp 1,0 miliar`: an amount is whole on both sides, `Rp 600` would be six hundred rupiah. */
export function decisionChange(decisions: readonly LoggedDecision[], { words, format, setting }: Speech): string {
  const [{ before, value, parameter }] = decisions;
  const declared = parameterOf(parameter);
  const { split, unit, choices } = declared;
  if (split) return decisions.map((one) => `${words.effort[parameterOf(one.parameter).effort ?? 'enabling']} ${format.percent(one.value, 0)}`).join(', ');
  if (before === value) return words.log.same(setting(declared, value));
  if (choices) return words.log.change(setting(declared, before), setting(declared, value));
  const told = (amount: number, percent = '') => {
    const { currency, number, scale } = format.quantity(amount, unit);
    return [currency, number, scale, percent].filter(Boolean).join('\u00a0');
  };
  return words.log.change(told(before), told(value, unit === 'share' ? format.quantity(value, unit).suffix : ''));
}
