import { meanSoFar } from '../stopping';
import type { MeanSoFar } from '../stopping';
import { coalitions, playersIn, subsets, unionMasks, unionsOf } from './game';
import type { Game } from './game';
import type { Player } from './player';

/** What a change is put down to. */
export interface Attribution {
  /** The outcome with everybody less that with nobody, over the seeds. */
  readonly whole: MeanSoFar;
  readonly shares: readonly PlayerShare[];
  /** Seeds in which every coalition could be read: the others are left out. */
  readonly seeds: number;
}

/** What one player adds, in the unit of the outcome; it may be negative. The shares add up to the whole, for every seed. */
export interface PlayerShare extends MeanSoFar {
  readonly player: Player;
  readonly perSeed: readonly number[];
}

/**
 * Shapley values: what a player adds to those who are there already, as a mean over all orders in which all could have come; exact over
 * all coalitions, on the luck that they share. Where players form unions it is the Owen value: only orders in which a union comes
 * together count, so that a union's shares add up to its own Shapley value among the unions.
 * Intervals are Student's t over the seeds.
 * @param worths per seed the outcome of every coalition, in the order of `coalitions`; null for a seed that failed.
 */
export function shapley(game: Game, worths: readonly (ArrayLike<number> | null)[]): Attribution {
  const known = coalitions(game);
  const place = new Map(known.map(({ mask }, i) => [mask, i]));
  const read = worths.filter((ofSeed): ofSeed is ArrayLike<number> => ofSeed !== null && ofSeed.length === known.length && Array.from(ofSeed).every(Number.isFinite));
  const unions = unionMasks(game);
  const shares = playersIn(game).map((player, i): PlayerShare => {
    const self = 1 << i;
    const own = unions.find((union) => (union & self) !== 0) ?? self;
    const others = unions.filter((union) => union !== own);
    const terms = unionsOf(others).flatMap((outer) => subsets(own & ~self).map((inner) => ({
      without: place.get(outer | inner) ?? -1,
      joined: place.get(outer | inner | self) ?? -1,
      weight: chance(others.filter((union) => (union & outer) !== 0).length, unions.length) * chance(bits(inner), bits(own)),
    })));
    const perSeed = read.map((worth) => terms.reduce((sum, { without, joined, weight }) => sum + weight * (worth[joined] - worth[without]), 0));
    return { player, perSeed, ...meanSoFar(perSeed, 'once') };
  });
  return { whole: meanSoFar(read.map((worth) => worth[known.length - 1] - worth[0]), 'once'), shares, seeds: read.length };
}

/** Chance that in a random order of `all` exactly a given set of `before` of them comes before one of the others: before! (all − before − 1)! / all!. */
function chance(before: number, all: number): number {
  let orders = all;
  for (let i = 1; i <= before; i++) orders *= (all - i) / i;
  return 1 / orders;
}

/** How many players a mask holds. */
function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
