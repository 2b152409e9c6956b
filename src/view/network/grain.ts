/** How rupiah become grains. Pure. */

const million = 1e6;
/** The values that one grain may stand for, rupiah per month. */
export const grainLadder: readonly number[] = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((m) => m * million);

export interface GrainScale {
  /** Rupiah per month of one grain on `referenceLength` pixels of flow. */
  readonly grainRp: number;
  /** True when some flow carries more than its grains can show: its grains touch and the legend says so. */
  readonly packed: boolean;
}

/**
 * The value of a grain for the whole stage: Rp 500 thousand a month, and the next steps of the ladder when a flow would need
 * more grains than fit at `tightest` pixels apart. It stops rising where the middle flow would show fewer than 1.5 grains per
 * reference length: one lump must not wipe out everything else, so that lump is then drawn packed. While a run plays,
 * `before` keeps the value steady as long as it still serves.
 */
export function chooseGrain(flowsRp: readonly number[], referenceLength: number, tightest: number, before: number | null = null): GrainScale {
  const sorted = flowsRp.filter((rupiah) => rupiah > 0).sort((a, b) => a - b);
  const largest = sorted.at(-1) ?? 0;
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const fit = referenceLength / tightest;
  const serves = (value: number) => largest / value <= fit;
  let chosen = grainLadder[0];
  for (const value of grainLadder) {
    if (value > grainLadder[0] && middle / value < 1.5) break;
    chosen = value;
    if (serves(value)) break;
  }
  // A value a step or two too coarse still reads well; changing it every month would not.
  if (before !== null && before > chosen && before <= chosen * 5 && (sorted.length === 0 || middle / before >= 0.6)) chosen = before;
  return { grainRp: chosen, packed: !serves(chosen) };
}

/** Pixels between grains: inversely proportional to rupiah, so density is rupiah per month; steps of 8 % keep the picture calm. */
export function grainSpacing(rupiah: number, grainRp: number, referenceLength: number, tightest: number): number {
  if (rupiah <= 0) return Infinity;
  const exact = (referenceLength * grainRp) / rupiah;
  const step = Math.log(1.08);
  return Math.max(tightest, Math.exp(Math.round(Math.log(exact) / step) * step));
}

/** Width of a flow's ribbon, 1.6 to 6 px: wide when its grains are as dense as they may be. */
export function ribbonWidth(rupiah: number, grainRp: number, referenceLength: number, tightest: number): number {
  const density = (rupiah * tightest) / (referenceLength * grainRp);
  return 1.6 + 4.4 * Math.min(1, Math.max(0, density));
}
