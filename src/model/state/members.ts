import { expNear } from '../math';
import { value } from './value';
import type { World } from './world';

/**
 * Members beside the head pass through a household as through a queue with room for everybody: they are born, stay so many years in
 * each age and go, each independently of the others. Births at a constant rate then make the number in every age Poisson, with the
 * rate times the years as its mean, for ever: the structure that month 0 starts from is the one that lasts.
 */

/** Ages of children, with the years that members stay in them. */
export const childAges = [['under7', 7], ['primary', 6], ['junior', 3], ['senior', 3]] as const;
/** Years as an adult member, and the share of them who grow old here instead of moving out. Assumed, near the age structure of rural Java. */
export const adultYears = 26;
export const growsOldShare = 0.3;
/** Years as an elderly member. Assumed. */
export const elderlyYears = 15;

const childYears = childAges.reduce((sum, [, years]) => sum + years, 0);
/** Years that a member stays on average. */
export const memberYears = childYears + adultYears + growsOldShare * elderlyYears;

/** Largest household there is. */
export const mostPersons = 12;

/** Share of persons with a severe disability, and the years that it lasts. Assumed. */
export const disabledShare = 0.014;
export const disabledYears = 15;

/** Share of heads who are elderly; of these two and a third times as many are women as of all heads. Assumed. */
export const elderlyHeadShare = 0.17;
const womenAmongElderly = 7 / 3;
/** Members beside the head relative to a household with a man as its head who is not elderly. Assumed: widows and old couples live in small households. */
const relativeSize = [1, 0.7, 0.6, 0.35] as const;

/** Chance that the head is a woman. */
export function femaleHeadChance(share: number, elderly: boolean): number {
  return elderly ? Math.min(1, womenAmongElderly * share) : (share - elderlyHeadShare * Math.min(1, womenAmongElderly * share)) / (1 - elderlyHeadShare);
}

/**
 * Members that households like this one have on average beside the head, by the lasting part p of its welfare score. Mean size falls
 * as e^(-kp); over households p is drawn with mean k·var(p), so that persons have the mean size that is declared.
 */
export function expectedMembers(world: World): (h: number) => number {
  const { household } = world;
  const slope = value(world, 'household.sizeSlope');
  const meanPersons = value(world, 'household.meanPersons') * expNear((slope * slope * value(world, 'household.permanentShare')) / 2);
  const women = value(world, 'household.femaleHeadShare');
  let mean = 0;
  for (let kind = 0; kind < 4; kind++) {
    const elderly = kind >= 2;
    const woman = femaleHeadChance(women, elderly);
    mean += relativeSize[kind] * (elderly ? elderlyHeadShare : 1 - elderlyHeadShare) * (kind % 2 === 1 ? woman : 1 - woman);
  }
  const { permanent, headElderly, femaleHead } = household;
  return (h) => Math.max(0, (relativeSize[2 * headElderly[h] + femaleHead[h]] / mean) * (meanPersons * expNear(-slope * permanent[h]) - 1));
}

/** Quantile p of a Poisson distribution with this mean, at most `most`. */
export function poissonQuantile(p: number, mean: number, most: number): number {
  if (!(mean > 0)) return 0;
  let chance = expNear(-mean);
  let sum = chance;
  let k = 0;
  while (p > sum && k < most) {
    k += 1;
    chance *= mean / k;
    sum += chance;
  }
  return k;
}
