import { useId, useState } from 'react';
import type { Parameter } from '../../model';
import { useWords } from './use-words';
import { readTyped } from './typed';

/** A field for one value: echoes how it was read before it is set. */
export function ValueEntry(props: {
  readonly parameter: Parameter;
  readonly value: number;
  readonly button?: string;
  readonly onValue: (value: number) => void;
  readonly onLeave?: () => void;
}) {
  const { parameter, value, onValue, onLeave } = props;
  const { language, words, format, say } = useWords();
  const [text, setText] = useState(() => format.exact(value, parameter.unit));
  const messageId = useId();
  const typed = readTyped(text, parameter, language, words);

  return (
    <form
      className="entry"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.kind === 'value') onValue(typed.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onLeave) return;
        event.stopPropagation();
        onLeave();
      }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onLeave?.()}
    >
      <input
        className="number"
        value={text}
        // The person has just asked to type here.
        ref={(input) => {
          if (input && !input.dataset['ready']) {
            input.dataset['ready'] = '1';
            input.focus();
            input.select();
          }
        }}
        inputMode="decimal"
        aria-label={say(parameter.label)}
        aria-invalid={typed.kind === 'wrong'}
        aria-describedby={messageId}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button solid" disabled={typed.kind !== 'value'}>
        {props.button ?? words.levers.apply}
      </button>
      <p id={messageId} role="status" className={typed.kind === 'wrong' ? 'wrong' : 'hint'}>
        {typed.kind === 'wrong' ? typed.sentence : typed.kind === 'value' ? typed.echo : ' '}
      </p>
    </form>
  );
}
