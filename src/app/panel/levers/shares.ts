/** Shares of one whole, in whole percent so that they always sum to exactly 100. */
export type Shares = readonly number[];

/** Whole percents of values that should sum to 1; what rounding leaves over goes to the largest. */
export function sharesOf(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return values.map((_, i) => (i === 0 ? 100 : 0));
  const shares = values.map((value) => Math.round((value / total) * 100));
  const rest = 100 - shares.reduce((sum, share) => sum + share, 0);
  shares[shares.indexOf(Math.max(...shares))] += rest;
  return shares;
}

/** Where the handles stand: after the first share, after the first two, and so on. */
export function bordersOf(shares: Shares): number[] {
  let sum = 0;
  return shares.slice(0, -1).map((share) => (sum += share));
}

/** Moves one border between its neighbours; only the two shares beside it change. */
export function moveBorder(shares: Shares, border: number, to: number): number[] {
  const borders = [0, ...bordersOf(shares), 100];
  const place = Math.round(Math.min(borders[border + 2], Math.max(borders[border], to)));
  return shares.map((share, i) => (i === border ? place - borders[border] : i === border + 1 ? borders[border + 2] - place : share));
}

/** Shares as fractions, the last one such that no rounding remains. */
export function fractionsOf(shares: Shares): number[] {
  return shares.map((share) => share / 100);
}
