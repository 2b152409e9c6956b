import type { HouseholdTable } from '../../../run';

/** Who lives better, worse or the same in B, by spending per person. */
export type Zone = 'worse' | 'same' | 'better';
export const zones: readonly Zone[] = ['worse', 'same', 'better'];

export interface ZoneCounts extends Readonly<Record<Zone, number>> {
  /** Reached by no effort up to this month, neither in A nor in B. */
  readonly never: number;
  readonly households: number;
}

/** Households by how far their spending per person in B lies from that in A. */
export interface GainBin {
  /** Rupiah a month and person; the outermost bins are open. */
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
  /** By welfare stage in A, 1 to 5. */
  readonly byStage: readonly number[];
}

export interface Gains {
  readonly month: number;
  readonly whole: ZoneCounts;
  /** By fifth of all persons by spending at month 0, the poorest first. */
  readonly byFifth: readonly ZoneCounts[];
  readonly bins: readonly GainBin[];
  /** Less apart than this is the same, rupiah a month and person. */
  readonly toleranceRp: number;
}

/** Of the poverty line: what nobody would notice. */
const unnoticed = 0.01;
/** Edges of the bins, multiples of the tolerance: each about twice the one before, for a few gain much and most little. */
const steps = [1, 2, 4, 10, 20, 40, 100];

/** Compares the same households in two runs, row by row. @param a @param b tables of the same month and of the same households. */
export function gainsOf(a: HouseholdTable, b: HouseholdTable): Gains {
  const toleranceRp = roundFigure(unnoticed * a.povertyLineRp);
  const edges = steps.map((step) => step * toleranceRp);
  const bins = [
    ...edges.map((edge, i) => ({ from: i + 1 < edges.length ? -edges[i + 1] : -Infinity, to: -edge, zone: 'worse' as const })).reverse(),
    { from: -toleranceRp, to: toleranceRp, zone: 'same' as const },
    ...edges.map((edge, i) => ({ from: edge, to: edges[i + 1] ?? Infinity, zone: 'better' as const })),
  ].map((bin) => ({ ...bin, byStage: [0, 0, 0, 0, 0] }));
  const fifths = Array.from({ length: 5 }, () => ({ worse: 0, same: 0, better: 0, never: 0, households: 0 }));
  for (let h = 0; h < a.households; h++) {
    const gain = b.values.perPersonRp[h] - a.values.perPersonRp[h];
    const size = Math.abs(gain);
    const step = size < toleranceRp ? -1 : edges.findLastIndex((edge) => size >= edge);
    const bin = bins[edges.length + (step < 0 ? 0 : Math.sign(gain) * (step + 1))];
    bin.byStage[a.values.stage[h] - 1]++;
    const fifth = fifths[a.values.quintile[h] - 1];
    fifth[bin.zone]++;
    fifth.households++;
    if (a.values.reached[h] === 0 && b.values.reached[h] === 0) fifth.never++;
  }
  const sum = (of: keyof ZoneCounts) => fifths.reduce((all, fifth) => all + fifth[of], 0);
  return {
    month: a.month, byFifth: fifths, bins, toleranceRp,
    whole: { worse: sum('worse'), same: sum('same'), better: sum('better'), never: sum('never'), households: a.households },
  };
}

/** 1, 2 or 5 times a power of ten, the nearest below. */
export function roundFigure(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return power * ([5, 2].find((figure) => value >= figure * power * (1 - 1e-9)) ?? 1);
}

/** Households marked 1 that are in the same welfare stage in both pictures. */
export function sameStages(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((stage, h) => (stage === b[h] ? 1 : 0));
}
