import { useEffect, useRef, useState } from 'react';
import type { Parameter } from '../../../model';
import { setLever } from '../../actions';
import { onStep, startValue, valueAt } from '../../draft';
import { Icon } from '../../part/icon';
import { useWords } from '../../part/use-words';
import { useStore } from '../../store';
import { ChoiceLever } from './choice-lever';
import { useIdle } from './idle';
import { LeverName } from './lever-name';
import { ValueEntry } from '../../part/value-entry';

/** After this long without another key the value is written: a row of key presses is one decision and one step of undo. */
const keyRestMs = 350;

/** One parameter, in the form that its declaration asks for. */
export function Lever({ parameter }: { readonly parameter: Parameter }) {
  const { id, unit, when, choices } = parameter;
  const value = useStore(({ draft, playhead }) => (draft ? valueAt(draft, id, Math.min(playhead, draft.months - 1)) : parameter.default));
  if (choices) return <ChoiceLever parameter={parameter} choices={choices} value={value} />;
  if (unit === 'switch') return <SwitchLever parameter={parameter} value={value} />;
  return when === 'live' ? <LiveLever parameter={parameter} value={value} /> : <SetupLever parameter={parameter} value={value} />;
}

interface LeverProps {
  readonly parameter: Parameter;
  readonly value: number;
}

function LiveLever({ parameter, value }: LeverProps) {
  const { id, unit, effort } = parameter;
  const { format, say } = useWords();
  const [moving, setMoving] = useState<number | null>(null);
  const [typing, setTyping] = useState(false);
  const shown = moving ?? value;
  const quantity = format.quantity(shown, unit);

  return (
    <div className={`lever ${effort ?? ''} ${typing ? 'typing' : ''}`}>
      <LeverName title={say(parameter.label)} parameters={[parameter]} />
      <ValueButton parameter={parameter} number={[quantity.currency, quantity.number, quantity.scale]} suffix={quantity.suffix} text={quantity.text} onType={() => setTyping(true)} />
      {typing ? (
        <ValueEntry
          parameter={parameter}
          value={value}
          onValue={(typed) => {
            setLever(id, typed);
            setTyping(false);
          }}
          onLeave={() => setTyping(false)}
        />
      ) : (
        <Track parameter={parameter} value={value} shown={shown} text={quantity.text} onMove={setMoving} />
      )}
    </div>
  );
}

function ValueButton(props: { parameter: Parameter; number: readonly string[]; suffix: string; text: string; onType: () => void }) {
  const { words, say } = useWords();
  const space = props.suffix.startsWith('/') || props.suffix === '' ? '' : '\u00a0';
  return (
    <button type="button" className="lever-value number" disabled={useIdle()} aria-label={words.levers.type(say(props.parameter.label), props.text)} onClick={props.onType}>
      {props.number.filter(Boolean).join('\u00a0')}
      <em>
        {space}
        {props.suffix}
      </em>
    </button>
  );
}

/** The browser's own slider lies invisible over what is drawn: pointer, keys, touch and screen readers come with it. */
function Track(props: LeverProps & { shown: number; text: string; onMove: (value: number | null) => void }) {
  const { parameter, value, shown, text, onMove } = props;
  const { id, min, max, step } = parameter;
  const { say } = useWords();
  const standard = useStore(({ draft }) => (draft ? startValue(draft, id) : parameter.default));
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; value: number } | null>(null);
  const place = (number: number) => `${((number - min) / (max - min)) * 100}%`;

  function write(next: number): void {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    onMove(null);
    setLever(id, next);
  }
  function writeSoon(next: number): void {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { timer: setTimeout(() => write(next), keyRestMs), value: next };
    onMove(next);
  }
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);

  return (
    <div className="track">
      <input
        type="range"
        disabled={useIdle()}
        min={min}
        max={max}
        step={step}
        value={shown}
        aria-label={say(parameter.label)}
        aria-valuetext={text}
        onChange={(event) => {
          const next = onStep(parameter, event.target.valueAsNumber);
          // A pointer writes when it lets go, keys when they rest.
          if (event.target.dataset['held']) onMove(next);
          else writeSoon(next);
        }}
        onPointerDown={(event) => (event.currentTarget.dataset['held'] = '1')}
        onPointerUp={(event) => {
          delete event.currentTarget.dataset['held'];
          write(onStep(parameter, event.currentTarget.valueAsNumber));
        }}
        onPointerCancel={(event) => {
          delete event.currentTarget.dataset['held'];
          onMove(null);
        }}
        onBlur={() => waiting.current && write(waiting.current.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Home') return;
          event.preventDefault();
          write(standard);
        }}
      />
      <span className="track-fill" style={{ width: place(shown) }} />
      <span className="track-default" style={{ left: place(standard) }} />
      {shown !== value && <span className="track-was" style={{ left: place(value) }} />}
      <span className="track-handle" style={{ left: place(shown) }} />
    </div>
  );
}

function SetupLever({ parameter, value }: LeverProps) {
  const { words, format, say } = useWords();
  const atStart = useStore((state) => state.playhead === 0);
  const idle = useIdle();
  const [typing, setTyping] = useState(false);
  const { text } = format.quantity(value, parameter.unit);
  return (
    <div className="lever setup">
      <LeverName title={say(parameter.label)} parameters={[parameter]} />
      {typing ? (
        <ValueEntry
          parameter={parameter}
          value={value}
          onValue={(typed) => {
            setLever(parameter.id, typed);
            setTyping(false);
          }}
          onLeave={() => setTyping(false)}
        />
      ) : (
        <button
          type="button"
          className="chip number"
          disabled={idle}
          aria-label={words.levers.type(say(parameter.label), text)}
          onClick={() => (atStart ? setTyping(true) : setLever(parameter.id, value))}
        >
          <Icon name="lock" size={12} />
          {text}
        </button>
      )}
    </div>
  );
}

function SwitchLever({ parameter, value }: LeverProps) {
  const { words, say } = useWords();
  const live = parameter.when === 'live';
  return (
    <div className={`lever switch ${live ? (parameter.effort ?? '') : 'setup'}`}>
      <LeverName title={say(parameter.label)} parameters={[parameter]} />
      <button
        type="button"
        role="switch"
        disabled={useIdle()}
        aria-checked={value === 1}
        aria-label={say(parameter.label)}
        className={live ? 'switch-button' : 'chip'}
        onClick={() => setLever(parameter.id, value === 1 ? 0 : 1)}
      >
        {!live && <Icon name="lock" size={12} />}
        {value === 1 ? words.levers.on : words.levers.off}
        {live && <i />}
      </button>
    </div>
  );
}
