import type { Indicator } from '../../model';
import type { Formatter } from '../../words';

type Measured = Pick<Indicator, 'unit'>;

/** A tick of a value axis; percent and counts stand without their unit, which the subtitle names. */
export function tickText(value: number, step: number, { unit }: Measured, format: Formatter): string {
  if (unit.startsWith('rupiah')) {
    const { number, scale } = format.quantity(value, unit);
    return scale ? `${number} ${scale}` : number;
  }
  const [shown, apart] = unit === 'share' ? [value * 100, step * 100] : [value, step];
  return format.number(shown, decimalsOf(apart));
}

/** A value beside a line: short, with % and money units but without words. */
export function valueText(value: number, { unit }: Measured, format: Formatter): string {
  const reading = format.reading(value, unit);
  return unit === 'share' || reading.currency ? reading.text : reading.number;
}

function decimalsOf(step: number): number {
  let decimals = 0;
  while (decimals < 6 && Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6) decimals++;
  return decimals;
}
