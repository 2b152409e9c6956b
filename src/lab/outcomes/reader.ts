import type { Indicator, Text, Unit, World } from '../../model';
import type { Outcome, Watch } from '../outcome';

/** What a person reads about an outcome. */
export interface Words {
  readonly id: string;
  readonly label: Text;
  readonly about: Text;
  readonly unit: Unit;
  readonly stratum?: Text;
  /** Indicators that it reads; none unless told, but households and villages as they stand. */
  readonly reads?: readonly Indicator['id'][];
  readonly villages?: true;
}

/** Months over which yearly means run: a harvest, four stages of PKH and every season weigh the same. */
export const year = 12;

/** Read off the world as it stands. */
export function atEnd(words: Words, of: (world: World) => number): Outcome {
  return { reads: [], ...words, needs: 'end', of };
}

/**
 * Mean over the last twelve months; over as many as there are in the first year. Month 0 counts only at month 0.
 * @param prepare sees the world at month 0 and answers with what is read each month.
 */
export function lastYear(words: Words, prepare: (start: World) => (world: World) => number): Outcome {
  return watched(words, (start) => {
    const of = prepare(start);
    const first = of(start);
    const kept = new Float64Array(year);
    return {
      month(world) {
        kept[world.month % year] = of(world);
      },
      end({ month }) {
        if (month === 0) return first;
        const months = Math.min(month, year);
        let sum = 0;
        for (let m = month - months + 1; m <= month; m++) sum += kept[m % year];
        return sum / months;
      },
    };
  });
}

/** Part of a whole, both summed over all months so far; not a number while there is no whole. */
export function shareSoFar(words: Words, add: (world: World, sums: Float64Array) => void): Outcome {
  return watched(words, () => {
    const sums = new Float64Array(2);
    return { month: (world) => add(world, sums), end: () => sums[0] / sums[1] };
  });
}

/** An outcome that remembers something of the start or of the way. */
export function watched(words: Words, watch: (world: World) => Watch): Outcome {
  return { reads: [], ...words, needs: 'everyMonth', watch };
}
