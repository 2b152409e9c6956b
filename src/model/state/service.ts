import { value } from './value';
import type { World } from './world';

/** The partners that employ facilitators: government first, then the NGO. A column `employer` holds the place in this list. */
export const employers = ['government', 'ngo'] as const;

/** Posts that an employer (0 government, 1 NGO) offers. */
export function postsOf(world: World, employer: number): number {
  if (employer === 0) return value(world, 'government.facilitators');
  return value(world, 'ngo.present') === 1 ? value(world, 'ngo.facilitators') : 0;
}

/** Whether facilitators of an employer work in a village: those of the NGO in its working area, those of government in the others, or in all where there is no NGO. */
export function serves(world: World, employer: number, v: number): boolean {
  if (postsOf(world, employer) === 0) return false;
  const ngo = postsOf(world, 1) > 0;
  return employer === 1 ? world.village.assisted[v] === 1 : !ngo || world.village.assisted[v] === 0;
}

/** How many of the first `posts` posts of an employer are trained: trained ones are spread evenly among the others. */
export function trainedAmong(world: World, posts: number): number {
  return Math.floor(posts * value(world, 'facilitator.trainedShare') + 1e-9);
}

/** What training makes of the post at this place among those of its employer: 1 with it, less without. */
export function trainingOf(world: World, place: number): number {
  return trainedAmong(world, place + 1) > trainedAmong(world, place) ? 1 : 1 - value(world, 'facilitator.trainingEffect');
}

/** A month of pay and training of all posts of an employer, rupiah. */
export function payrollRp(world: World, employer: number): number {
  const posts = postsOf(world, employer);
  return Math.round(posts * value(world, 'facilitator.costRpPerMonth') + (trainedAmong(world, posts) * value(world, 'facilitator.trainingCostRpPerYear')) / 12);
}
