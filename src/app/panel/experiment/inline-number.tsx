import { useEffect, useState } from 'react';
import { readTyped } from '../../part/typed';
import type { Typeable } from '../../part/typed';
import { useWords } from '../../part/use-words';

/** A number in a sentence. It is set as soon as what is typed can be read; what cannot be read is told and sets nothing. */
export function InlineNumber(props: {
  readonly label: string;
  readonly value: number;
  readonly allowed: Typeable;
  readonly onValue: (value: number) => void;
  /** What is wrong with what stands there now; null when nothing is. */
  readonly onWrong: (sentence: string | null) => void;
  /** Id of the sentence that says what is wrong. */
  readonly describedBy: string;
}) {
  const { label, value, allowed, onValue, onWrong, describedBy } = props;
  const { language, words, format } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? format.quantity(value, allowed.unit).text;
  const read = typed === null ? null : readTyped(typed, allowed, language, words);
  const isWrong = read !== null && read.kind !== 'value';

  // A sentence that goes takes its complaint with it.
  useEffect(() => () => onWrong(null), []); // oxlint-disable-line react/exhaustive-deps

  return (
    <input
      className="lab-number number"
      value={shown}
      size={Math.max(2, shown.length)}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={isWrong ? describedBy : undefined}
      // The whole number is exchanged by typing; the click that brought the focus would put the cursor into it.
      onFocus={({ currentTarget: input }) => void requestAnimationFrame(() => document.activeElement === input && input.value === shown && input.select())}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        const next = readTyped(text, allowed, language, words);
        if (next.kind === 'value') onValue(next.value);
        onWrong(next.kind === 'value' ? null : `${label}: ${next.kind === 'wrong' ? next.sentence : words.levers.notNumber('', format.exact(value, allowed.unit))}`);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onWrong(null);
        setTyped(null);
        event.currentTarget.blur();
      }}
      // What is wrong stays to be seen; what could be read is shown as it was understood.
      onBlur={() => !isWrong && setTyped(null)}
    />
  );
}
