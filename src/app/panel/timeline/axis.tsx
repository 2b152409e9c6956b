import { memo } from 'react';
import { clearTicks, monthTicks, placeShocks, xOfMonth, type ShockLabel } from '../../../view/chart';
import type { Words } from '../../../words';

interface AxisProps {
  readonly words: Words;
  readonly shocks: readonly ShockLabel[];
  readonly horizon: number;
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
}

const fontSize = 11.5;

/** Months and named shocks under the bands, and a pale stripe through the bands at each shock. */
export const Axis = memo(function Axis({ words, shocks, horizon, width, height, isNarrow }: AxisProps) {
  const axis = { horizon, width };
  const placed = placeShocks(shocks, axis, fontSize);
  const ticks = monthTicks(axis, isNarrow ? 44 : 52);
  const text = (month: number) => (month === 0 && !isNarrow ? words.timeline.monthZero : String(month));
  const named = new Set(isNarrow ? ticks : clearTicks(ticks, placed, axis, fontSize, text));
  return (
    <>
      {placed.map(({ month, x }) => <rect key={month} className="timeline-shock-stripe" x={x - 1.5} width="3" height={height} />)}
      <g transform={`translate(0 ${height})`}>
        {ticks.map((month) => {
          const x = xOfMonth(axis, month);
          return (
            <g key={month}>
              <path className="timeline-tick" d={`M${x} 0v4`} />
              {named.has(month) && (
                <text className="timeline-month-label" x={x} y={isNarrow ? 25 : 17} textAnchor={month === 0 ? 'start' : month === horizon && isNarrow ? 'end' : 'middle'}>
                  {text(month)}
                </text>
              )}
            </g>
          );
        })}
        {placed.map(({ month, x, label, side }) => (
          <g key={month} transform={`translate(${x} 2)`}>
            <path className="timeline-shock" d="M0 3l5.5 8.5h-11z" />
            {side !== 'none' && !isNarrow && <text className="timeline-shock-name" x={side === 'after' ? 9 : -9} y="15" textAnchor={side === 'after' ? 'start' : 'end'}>{label}</text>}
          </g>
        ))}
      </g>
    </>
  );
});
