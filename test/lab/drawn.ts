import { ownSheet } from '../../src/model';

/** Standard normal numbers, the same for the same seed. */
export function normals(seed: number, count: number): number[] {
  const luck = ownSheet(seed, 'resampling', 0, 2 * count);
  return Array.from({ length: count }, (_, i) => Math.sqrt(-2 * Math.log(luck[2 * i])) * Math.cos(2 * Math.PI * luck[2 * i + 1]));
}

/** Share of the seeds 1 to `seeds` of which something is so. */
export function shareOfSeeds(seeds: number, so: (seed: number) => boolean): number {
  let count = 0;
  for (let seed = 1; seed <= seeds; seed++) if (so(seed)) count += 1;
  return count / seeds;
}
