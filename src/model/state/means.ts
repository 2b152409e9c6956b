import { expNear } from '../math';
import { mostRp } from './household';
import { value } from './value';
import type { World } from './world';

/** Consumption per person in poverty lines, f + e^(μ+σu), in the parts of u (BPS figures fix f, μ and σ). */
export interface Means {
  readonly lineRp: number;
  readonly floorShare: number;
  readonly location: number;
  readonly spread: number;
  /** Standard deviations of the slow and the passing part of u. */
  readonly fluctuationSize: number;
  readonly transitorySize: number;
  /** What ups and downs add to the mean of the exponential. */
  readonly lasting: number;
}

export function meansOf(world: World): Means {
  const permanentShare = value(world, 'household.permanentShare');
  const transitoryShare = value(world, 'household.transitoryShare');
  const spread = value(world, 'household.spread');
  return {
    lineRp: value(world, 'household.povertyLineRpPerMonth'),
    floorShare: value(world, 'household.floorShare'),
    location: value(world, 'household.location'),
    spread,
    fluctuationSize: Math.sqrt(Math.max(0, 1 - permanentShare - transitoryShare)),
    transitorySize: Math.sqrt(transitoryShare),
    lasting: (spread * spread * (1 - permanentShare)) / 2,
  };
}

/** Own produce and gifts in kind of so many persons, rupiah a month. */
export function floorRp(means: Means, persons: number): number {
  return Math.round(means.lineRp * persons * means.floorShare);
}

/** What they live on over the years: fortune averaged out. */
export function usualRp(means: Means, persons: number, permanent: number): number {
  return Math.min(mostRp, Math.round(means.lineRp * persons * (means.floorShare + expNear(means.location + means.spread * permanent + means.lasting))));
}

/** Nodes and weights that average over a standard normal number (Gauss and Hermite, exact up to the ninth power). */
const nodes = [-2.856970013872806, -1.355626179974266, 0, 1.355626179974266, 2.856970013872806] as const;
const weights = [0.011257411327720691, 0.22207592200561266, 0.5333333333333333, 0.22207592200561266, 0.011257411327720691] as const;

/** Mean over the years of what depends on consumption in poverty lines, for a household with this lasting part of u. */
export function overTheYears(means: Means, permanent: number, of: (lines: number) => number): number {
  const size = means.spread * Math.sqrt(means.fluctuationSize * means.fluctuationSize + means.transitorySize * means.transitorySize);
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) sum += weights[i] * of(means.floorShare + expNear(means.location + means.spread * permanent + size * nodes[i]));
  return sum;
}
