import { memo } from 'react';
import { placePins, type DecisionLabel } from '../../../view/chart';
import { formatter, words as allWords, type Language } from '../../../words';

interface PinsProps {
  readonly language: Language;
  readonly decisions: readonly DecisionLabel[];
  readonly selectedMonth: number;
  readonly horizon: number;
  readonly left: number;
  readonly width: number;
  readonly onSelectMonth: (month: number) => void;
}

/** A pin above every month that has decisions; it lights the month's lines in the log. */
export const Pins = memo(function Pins({ language, decisions, selectedMonth, horizon, left, width, onSelectMonth }: PinsProps) {
  const words = allWords[language].timeline;
  const pins = placePins(decisions, { horizon, width });
  if (pins.length === 0) return null;
  return (
    <ul className="timeline-pins" aria-label={words.pins}>
      {pins.map(({ month, x, labels }) => {
        const isSelected = month === selectedMonth;
        const says = words.pin(formatter(language).number(month), labels.join('; '));
        return (
          <li key={month} style={{ left: left + x }}>
            <button type="button" aria-label={says} title={says} aria-pressed={isSelected} onClick={() => onSelectMonth(isSelected ? -1 : month)}>
              <svg width="24" height="24" aria-hidden="true"><circle cx="12" cy="12" r="4.6" /></svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
});
