/** A setting that is varied, in its own unit, between `low` and `high`; where there is a `step`, only multiples of it can be set (1: whole numbers). */
export interface Factor {
  readonly low: number;
  readonly high: number;
  readonly step?: number;
}

/** Settings of all factors together, in the order of the factors. */
export type Point = readonly number[];

/** How far apart a multiple of a step may be from a bound that is written as the same number. */
const rounding = 1e-9;

/** Settings that a stepped factor has: multiples of its step from `first` to `last`. @throws RangeError where they are not at least two. */
function multiples({ low, high, step = 1 }: Factor): { readonly first: number; readonly last: number } {
  const first = Math.ceil(low / step - rounding);
  const last = Math.floor(high / step + rounding);
  if (first < last) return { first, last };
  throw new RangeError(`a factor from ${low} to ${high} in steps of ${step} has fewer than two settings`);
}

/** Lowest and highest setting. @throws RangeError where there are not at least two. */
export function endsOf(factor: Factor): readonly [lowest: number, highest: number] {
  const { low, high, step } = factor;
  if (!(low < high)) throw new RangeError(`a factor from ${low} to ${high}; expected low below high`);
  if (step === undefined) return [low, high];
  const { first, last } = multiples(factor);
  return [plain(first * step), plain(last * step)];
}

/** The setting at a share of the way from lowest to highest, 0 and 1 included: that of a grid. */
export function settingAt(factor: Factor, share: number): number {
  if (factor.step === undefined) return plain(factor.low + share * (factor.high - factor.low));
  const { first, last } = multiples(factor);
  return plain((first + Math.round(share * (last - first))) * factor.step);
}

/** The setting that a number drawn between 0 and 1 stands for: every setting of a stepped factor is as likely as the others. */
export function settingDrawn(factor: Factor, luck: number): number {
  if (factor.step === undefined) return plain(factor.low + luck * (factor.high - factor.low));
  const { first, last } = multiples(factor);
  return plain(Math.min(last, first + Math.floor(luck * (last - first + 1))) * factor.step);
}

/** How far along its range a setting is, 0 to 1. */
export function shareOf(factor: Factor, setting: number): number {
  const [lowest, highest] = endsOf(factor);
  return (setting - lowest) / (highest - lowest);
}

/** 0.3, not 0.30000000000000004: people read these settings, and files carry them. */
function plain(value: number): number {
  return Number(value.toPrecision(12));
}
