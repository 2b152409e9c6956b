import { useLayoutEffect, useRef, type RefObject } from 'react';
import { Icon } from '../../part/icon';

interface FlagProps {
  readonly label: string;
  /** The bar that it flies in, whose other parts it must not cover. */
  readonly bar: RefObject<HTMLElement | null>;
  /** Place of the playhead in the bar, px. */
  readonly x: number;
  readonly onBranch: () => void;
}

const gap = 14;

/**
 * The flag on the playhead: the run is branched there. It flies to the right of its pole, to the left where there is no room, and where
 * the pole stands under another part of the bar beside that part, with a line to the pole.
 */
export function Flag({ label, bar, x, onBranch }: FlagProps) {
  const flag = useRef<HTMLButtonElement>(null);
  const leader = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const [box, own] = [bar.current, flag.current];
    if (!box || !own || !leader.current) return;
    const room = freeRoom(box);
    // Where the words have no room the mark stands alone.
    own.classList.remove('mark-only');
    own.classList.toggle('mark-only', own.offsetWidth > room[1] - room[0]);
    const { left, flies } = flagPlace(x, own.offsetWidth, room);
    own.style.left = `${left}px`;
    own.dataset['flies'] = flies;
    const near = x < left ? left : Math.min(x, left + own.offsetWidth);
    leader.current.style.left = `${Math.min(x, near) - 1}px`;
    leader.current.style.setProperty('--pole', `${Math.max(0, x - near)}px`);
    leader.current.style.width = `${Math.abs(near - x) + 2}px`;
  });
  return (
    <>
      <span ref={leader} className="timeline-flag-leader" aria-hidden="true" />
      <button ref={flag} type="button" className="timeline-flag" aria-label={label} title={label} onClick={onBranch}>
        <Icon name="branch" size={14} />
        <span>{label}</span>
      </button>
    </>
  );
}

/** Between the month and what stands at the right of the bar. */
function freeRoom(bar: HTMLElement): readonly [number, number] {
  const month = bar.querySelector<HTMLElement>('.timeline-month');
  const next = bar.querySelector<HTMLElement>('.timeline-baseline, .timeline-speeds');
  return [(month ? month.offsetLeft + month.offsetWidth : 0) + gap, (next ? next.offsetLeft : bar.clientWidth) - 4];
}

/** Left edge of a flag of this width for a pole at `x`, and on which side of the pole it flies; `apart` when the pole stands outside the room. */
export function flagPlace(x: number, width: number, [from, to]: readonly [number, number]): { readonly left: number; readonly flies: 'right' | 'left' | 'apart' } {
  if (x >= from && x + width <= to) return { left: x, flies: 'right' };
  if (x <= to && x - width >= from) return { left: x - width, flies: 'left' };
  return { left: Math.max(from, Math.min(x - width / 2, to - width)), flies: 'apart' };
}
