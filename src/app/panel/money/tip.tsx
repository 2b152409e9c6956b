import type { MoneyFlow, MoneyTelling } from '../../../run';
import type { MoneyMark } from '../../../view/chart';
import type { MoneyWords } from '../../../words';
import type { Speech } from '../../part/use-words';
import { linesBehind, markName, markRp } from './figure';

/** Where the pointer is, px from the corner of the window, and what it is at. */
export interface Pointed {
  readonly mark: MoneyMark;
  readonly x: number;
  readonly y: number;
}

interface TipProps {
  readonly flow: MoneyFlow;
  readonly telling: MoneyTelling;
  readonly text: MoneyWords;
  readonly speech: Speech;
  readonly pointed: Pointed;
}

const mostLines = 5;
const width = 320;
const apart = 16;

/** Beside the pointer: what it is at. The same is read below the drawing once it is chosen. */
export function Tip({ flow, telling, text, speech: { format }, pointed: { mark, x, y } }: TipProps) {
  const lines = linesBehind(flow, mark, telling);
  const rupiah = markRp(flow, mark);
  const isLow = y > window.innerHeight / 2;
  const left = Math.max(8, Math.min(x + apart, window.innerWidth - width - 8));
  return (
    <div className="money-tip" aria-hidden="true" style={{ left, width: Math.min(width, window.innerWidth - 16), ...(isLow ? { bottom: window.innerHeight - y + apart } : { top: y + apart }) }}>
      <h4>{markName(flow, mark, telling)}</h4>
      <p className="number">{text.sumAndShare(format.rupiah(rupiah), telling.share(rupiah))}</p>
      <ul>
        {lines.slice(0, mostLines).map(([name, part]) => (
          <li key={name} className="money-line">
            <span>{name}</span>
            <span className="number">{format.money(part)}</span>
          </li>
        ))}
      </ul>
      {lines.length > mostLines && <p>{text.moreLines(format.number(lines.length - mostLines))}</p>}
    </div>
  );
}
