import type { TargetPlace } from '../../../view/network';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the edge of a mark and its card; the stage draws a thin leader across. */
const leaderPx = 48;
/** Between the edge of an island and the card of one of its families. */
const shorePx = 14;
const margin = 8;

/**
 * Left top corner of a card beside its mark: beside the whole island of a family where there is room, else beside the mark, on the side
 * that the mark asks for where there is room, and only when there is none on either side over it.
 */
export function besidePlace(mark: TargetPlace, island: TargetPlace | null, card: Size, room: Size): { readonly left: number; readonly top: number } {
  const beside = ({ x }: { readonly x: number }, reach: number) => {
    const [right, left] = [x + reach, x - reach - card.width];
    return mark.side === 'right' ? [right, left] : [left, right];
  };
  const wanted = [...(island ? beside(island, island.radius + shorePx) : []), ...beside(mark, mark.radius + leaderPx)];
  const last = room.width - card.width - margin;
  const fits = wanted.find((left) => left >= margin && left <= last) ?? wanted[wanted.length - 2];
  return { left: Math.round(Math.max(margin, Math.min(fits, last))), top: Math.round(Math.max(margin, Math.min(mark.y - 24, room.height - card.height - margin))) };
}
