/** Where the parts of the timeline's drawing lie, in pixels of its box. */
export interface TimelineLayout {
  /** Too narrow for the names of the stages beside the bands; the stage carries the legend then. */
  readonly isNarrow: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const narrow = 600;
const pinSpace = 22;
const axisSpace = 24;
/** On a narrow timeline the months stand under the shocks, for there is no room beside them. */
const narrowAxisSpace = 30;

export function timelineLayout(width: number, height: number): TimelineLayout {
  const isNarrow = width < narrow;
  const left = isNarrow ? 14 : 24;
  const right = isNarrow ? 14 : 158;
  const top = isNarrow ? pinSpace - 2 : pinSpace;
  return {
    isNarrow,
    left,
    top,
    width: Math.max(10, width - left - right),
    height: Math.max(10, height - top - (isNarrow ? narrowAxisSpace : axisSpace)),
  };
}
