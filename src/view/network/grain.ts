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

/** This share of the flows must fit: a few lumps (a yearly grant) are drawn packed rather than wiping out everything else. */
const fitting = 0.95;

/** The flow that must fit, rupiah per month: 95 % of the flows given carry no more. 0 when nothing flows. */
export function flowToFit(flowsRp: readonly number[]): number {
  const sorted = Float64Array.from(flowsRp.filter((rupiah) => rupiah > 0)).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fitting))] ?? 0;
}

/**
 * The value of a grain for the whole stage: Rp 500 thousand a month, or the first step of the ladder at which the flow that must
 * fit needs no more grains than there is room for at `tightest` pixels apart.
 */
export function chooseGrain(toFitRp: number, referenceLength: number, tightest: number): number {
  const room = referenceLength / tightest;
  return grainLadder.find((value) => toFitRp / value <= room) ?? grainLadder.at(-1)!;
}

/** Whether some flow of a month carries more than its grains can show. */
export function isPacked(flowsRp: readonly number[], grainRp: number, referenceLength: number, tightest: number): boolean {
  return flowsRp.some((rupiah) => rupiah / grainRp > referenceLength / tightest);
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
