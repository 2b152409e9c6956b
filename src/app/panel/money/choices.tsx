import { useId } from 'react';
import { moneyViews, periodAt, periodKinds, periodOf, periodsIn } from '../../../run';
import type { MoneyView, Period } from '../../../run';
import type { MoneyWords } from '../../../words';
import type { Speech } from '../../part/use-words';

interface ChoicesProps {
  readonly view: MoneyView;
  readonly period: Period;
  /** Months of the run. */
  readonly months: number;
  /** Where the playhead stands: the month of another span is looked for there. */
  readonly month: number;
  readonly text: MoneyWords;
  readonly speech: Speech;
  readonly onChoose: (choice: { readonly view: MoneyView; readonly period: Period }) => void;
}

/** Whose money, and of which month, of which year or of the whole run. */
export function Choices({ view, period, months, month, text, speech, onChoose }: ChoicesProps) {
  const [viewId, numberId] = [useId(), useId()];
  const { kind, number } = period;
  const count = periodsIn(months, kind);
  const go = (to: number) => onChoose({ view, period: periodOf(kind, to, months) });
  return (
    <div className="money-choices">
      <label className="visually-hidden" htmlFor={viewId}>{text.view}</label>
      <select id={viewId} value={view} onChange={(event) => onChoose({ view: moneyViews.find((one) => one === event.target.value) ?? view, period })}>
        {moneyViews.map((one) => <option key={one} value={one}>{text.views[one]}</option>)}
      </select>
      <div className="segmented" role="group" aria-label={text.span}>
        {periodKinds.map((one) => (
          // The playhead may lie anywhere in the year that is shown: a month of that year is looked for.
          <button key={one} type="button" aria-pressed={kind === one} onClick={() => onChoose({ view, period: periodAt(one, within(month, period), months) })}>{text.kinds[one]}</button>
        ))}
      </div>
      {kind !== 'run' && (
        <div className="money-number">
          <button type="button" className="button line square" aria-label={text.earlier[kind]} title={text.earlier[kind]} disabled={number <= 1} onClick={() => go(number - 1)}>‹</button>
          <label className="visually-hidden" htmlFor={numberId}>{text.which[kind]}</label>
          <select id={numberId} value={number} onChange={(event) => go(Number(event.target.value))}>
            {Array.from({ length: count }, (_, i) => <option key={i} value={i + 1}>{nameOf(periodOf(kind, i + 1, months), text, speech)}</option>)}
          </select>
          <button type="button" className="button line square" aria-label={text.later[kind]} title={text.later[kind]} disabled={number >= count} onClick={() => go(number + 1)}>›</button>
        </div>
      )}
    </div>
  );
}

/** The month itself where the period has it, else the last that the period has. */
const within = (month: number, { from, to }: Period): number => (month >= from && month <= to ? month : to);

function nameOf({ kind, number, from, to }: Period, text: MoneyWords, { words, format }: Speech): string {
  if (kind === 'year') return text.yearChoice(format.number(number), format.number(from), format.number(to));
  const calendar = words.timeline.calendar(format.calendarMonth((number - 1) % 12, 'long'), format.number(Math.ceil(number / 12)));
  return text.monthChoice(format.number(number), calendar);
}
