import type { DecisionLabel, ShockLabel } from '../../../view/chart';
import type { Formatter, Words } from '../../../words';

/** Month that a key on the slider leads to; null when the key does nothing there. Shift with an arrow moves a year. */
export function monthByKey(key: string, shift: boolean, month: number, last: number): number | null {
  const step = shift ? 12 : 1;
  const next = ((): number | null => {
    switch (key) {
      case 'ArrowLeft': case 'ArrowDown': return month - step;
      case 'ArrowRight': case 'ArrowUp': return month + step;
      case 'PageDown': return month - 12;
      case 'PageUp': return month + 12;
      case 'Home': return 0;
      case 'End': return last;
      default: return null;
    }
  })();
  return next === null ? null : Math.max(0, Math.min(last, next));
}

/** Where a month lies in the calendar: the run begins in January, and month 1 is what January left behind. */
export function calendarOf(words: Words, format: Formatter, month: number, length: 'long' | 'short'): string {
  if (month === 0) return words.timeline.start;
  const name = format.calendarMonth((month - 1) % 12, length);
  const year = format.number(Math.floor((month - 1) / 12) + 1);
  return length === 'long' ? words.timeline.calendar(name, year) : words.timeline.calendarShort(name, year);
}

/** The slider's value as a sentence: month, share of each stage, and what happens in this month. */
export function sliderSentence(
  words: Words, format: Formatter, month: number, horizon: number, shares: readonly number[], decisions: readonly DecisionLabel[], shocks: readonly ShockLabel[],
): string {
  const [shown, all, calendar] = [format.number(month), format.number(horizon), calendarOf(words, format, month, 'long')];
  if (!shares.every(Number.isFinite)) return words.timeline.notComputed(shown, all, calendar);
  const stages = shares.map((share, stage) => words.timeline.stageAt(words.welfareStage[stage], format.percent(share, 0))).join(', ');
  const happens = [
    ...shocks.filter((shock) => shock.month === month).map(({ label }) => words.timeline.shockHere(label)),
    ...decisions.filter((decision) => decision.month === month).map(({ label }) => words.timeline.decisionHere(label)),
  ];
  return [words.timeline.sentence(shown, all, calendar, stages), ...happens].join(' ');
}
