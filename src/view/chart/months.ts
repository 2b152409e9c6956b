/** Months along a line: month 0 at 0, the horizon at `width`. */
export interface MonthAxis {
  readonly horizon: number;
  readonly width: number;
}

export function xOfMonth(axis: MonthAxis, month: number): number {
  return axis.horizon > 0 ? (month / axis.horizon) * axis.width : 0;
}

/** The month nearest to a place on the axis, within 0 and `last`. */
export function monthAtX(axis: MonthAxis, x: number, last: number): number {
  const month = axis.width > 0 ? Math.round((x / axis.width) * axis.horizon) : 0;
  return Math.max(0, Math.min(month, last));
}

const steps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240];

/** Months that get a label, at least `gap` pixels apart: 0, whole years where there are any, and the horizon. */
export function monthTicks(axis: MonthAxis, gap: number): number[] {
  const step = steps.find((months) => xOfMonth(axis, months) >= gap) ?? axis.horizon;
  const ticks: number[] = [];
  for (let month = 0; month < axis.horizon; month += step) if (month === 0 || xOfMonth(axis, axis.horizon - month) >= gap) ticks.push(month);
  return [...ticks, axis.horizon];
}
