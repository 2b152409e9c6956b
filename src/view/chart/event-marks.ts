import { clearTicks, placePins, placeShocks, type DecisionLabel, type ShockLabel } from './events';
import { tenth, type Mark } from './marks';
import { monthTicks, xOfMonth, type MonthAxis } from './months';

/** What happened along the months. */
export interface ChartEvents {
  readonly decisions: readonly DecisionLabel[];
  /** Month of the selected pin, −1 for none. */
  readonly selectedMonth: number;
  readonly shocks: readonly ShockLabel[];
  /** `Bulan 0`. */
  readonly monthZero: string;
}

export const axisFont = 11.5;
/** Room that pins take above a chart, px. */
export const pinSpace = 22;
const axisSpace = 24;
/** Below this width, px, shocks are not named and the months stand under their triangles. */
const narrow = 360;

/** Room for shocks and months below a chart, px. */
export function axisSpaceOf({ width }: { readonly width: number }): number {
  return width < narrow ? axisSpace + 10 : axisSpace;
}

/** Pins above a chart with a line down through it. */
export function pinMarks(events: ChartEvents, axis: MonthAxis, left: number, top: number, bottom: number, line: 'pinLine' | 'stem' = 'pinLine'): Mark[] {
  return placePins(events.decisions, axis).flatMap((pin): Mark[] => {
    const x = tenth(left + pin.x);
    return [
      { kind: 'path', d: `M${x} ${top - 8}V${bottom}`, ink: line },
      { kind: 'circle', x, y: top - 12, radius: 4.6, ink: pin.month === events.selectedMonth ? 'pinSelected' : 'pin' },
    ];
  });
}

/** Ticks, months and named shocks below a chart. */
export function monthMarks(events: ChartEvents, axis: MonthAxis, left: number, bottom: number): Mark[] {
  const shocks = placeShocks(events.shocks, axis, axisFont);
  const isNarrow = axis.width < narrow;
  const ticks = monthTicks(axis, isNarrow ? 40 : 52);
  const marks: Mark[] = [{ kind: 'path', d: ticks.map((month) => `M${tenth(left + xOfMonth(axis, month))} ${bottom}v4`).join(''), ink: 'tick' }];
  const text = (month: number) => (month === 0 && !isNarrow ? events.monthZero : String(month));
  for (const month of isNarrow ? ticks : clearTicks(ticks, shocks, axis, axisFont, text)) {
    marks.push({ kind: 'text', x: tenth(left + xOfMonth(axis, month)), y: bottom + (isNarrow ? 28 : 18), text: text(month), ink: 'axis', ...(month === 0 ? {} : { anchor: 'middle' as const }) });
  }
  for (const { x, label, side } of shocks) {
    const at = tenth(left + x);
    marks.push({ kind: 'path', d: `M${at} ${bottom + 5}l5.5 8.5h-11z`, ink: 'shock' });
    if (side !== 'none' && !isNarrow) marks.push({ kind: 'text', x: side === 'after' ? at + 9 : at - 9, y: bottom + 18, text: label, ink: 'shockName', ...(side === 'after' ? {} : { anchor: 'end' as const }) });
  }
  return marks;
}
