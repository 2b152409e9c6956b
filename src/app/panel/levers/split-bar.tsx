import { useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Parameter } from '../../../model';
import { moveLevers } from '../../actions';
import { startValue, valueAt } from '../../draft';
import { useWords } from '../../part/use-words';
import { useStore } from '../../store';
import { useIdle } from './idle';
import { LeverName } from './lever-name';
import { bordersOf, fractionsOf, moveBorder, sharesOf } from './shares';

const keyRestMs = 350;
const tokens = { enabling: ['--en', '--enT'], empowering: ['--em', '--emT'], protecting: ['--pr', '--prT'] } as const;

/** Several live parameters that are shares of one whole, as one bar: it always sums to 100 %. */
export function SplitBar({ title, parameters }: { readonly title: string; readonly parameters: readonly Parameter[] }) {
  const { words, format, say } = useWords();
  const values = useStore(useShallow(({ draft, playhead }) => parameters.map(({ id }) => (draft ? valueAt(draft, id, Math.min(playhead, draft.months - 1)) : 0))));
  const start = useStore(useShallow(({ draft }) => parameters.map((parameter) => (draft ? startValue(draft, parameter.id) : parameter.default))));
  const [moving, setMoving] = useState<number[] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  const idle = useIdle();
  const shares = moving ?? sharesOf(values);
  const borders = bordersOf(shares);
  const name = (i: number) => (parameters[i].effort ? words.effort[parameters[i].effort] : say(parameters[i].label));
  const percent = (share: number) => format.percent(share / 100, 0);

  function write(next: readonly number[]): void {
    clearTimeout(timer.current);
    setMoving(null);
    const fractions = fractionsOf(next);
    moveLevers(Object.fromEntries(parameters.map(({ id }, i) => [id, fractions[i]])));
  }
  function move(border: number, to: number): void {
    const next = moveBorder(shares, border, to);
    setMoving(next);
    clearTimeout(timer.current);
    if (!held.current) timer.current = setTimeout(() => write(next), keyRestMs);
  }

  return (
    <div className="split" role="group" aria-label={title}>
      <LeverName title={title} parameters={parameters} />
      <div className="split-bar">
        <div className="split-parts">
          {shares.map((share, i) => {
            const { effort } = parameters[i];
            return <i key={parameters[i].id} style={{ width: `${share}%`, background: effort && `var(${tokens[effort][0]})` }} />;
          })}
        </div>
        {bordersOf(sharesOf(start)).map((place, i) => (
          <span key={i} className="split-default" style={{ left: `${place}%` }} />
        ))}
        {borders.map((place, i) => (
          <div key={i} style={{ display: 'contents' }}>
            <input
              type="range"
              disabled={idle}
              min={0}
              max={100}
              step={1}
              value={place}
              aria-label={words.levers.handle(name(i), name(i + 1))}
              aria-valuetext={words.levers.handleValue(name(i), percent(shares[i]), name(i + 1), percent(shares[i + 1]))}
              onChange={(event) => move(i, event.target.valueAsNumber)}
              onPointerDown={() => (held.current = true)}
              onPointerUp={() => {
                held.current = false;
                if (moving) write(moving);
              }}
              onPointerCancel={() => {
                held.current = false;
                setMoving(null);
              }}
              onBlur={() => moving && write(moving)}
              onKeyDown={(event) => {
                if (event.key !== 'Home') return;
                event.preventDefault();
                write(sharesOf(start));
              }}
            />
            <span className="split-handle" style={{ left: `${place}%` }} />
          </div>
        ))}
      </div>
      <div className="split-labels number">
        {shares.map((share, i) => {
          const { id, effort } = parameters[i];
          return (
            <span key={id} style={{ color: effort && `var(${tokens[effort][1]})` }}>
              <b>{percent(share)}</b>
              {name(i)}
            </span>
          );
        })}
      </div>
    </div>
  );
}
