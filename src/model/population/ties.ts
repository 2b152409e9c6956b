import { ownSheet } from '../luck';
import { bondingWidth, bridgingWidth } from '../state/household';
import { connect, readNetwork } from '../state/ties';
import { value } from '../state/value';
import type { World } from '../state/world';

/**
 * Bonding ties inside the neighbourhood: a ring in which everybody knows the next four on either side, thinned to the mean degree.
 * Bridging ties pair households of different neighbourhoods, mostly of different villages, twice over. All ties are mutual.
 */
export function createTies(world: World): void {
  const { household, village } = world;
  household.bonding.fill(-1);
  household.bridging.fill(-1);
  const perNeighbourhood = value(world, 'village.neighbourhoodFamilies');
  const kept = value(world, 'village.bondingTies') / bondingWidth;
  const reach = bondingWidth / 2;
  const luck = ownSheet(world.setup.seed, 'bonding', 0, household.rows * reach);
  const degree = new Uint8Array(household.rows);
  for (let v = 0; v < village.rows; v++) {
    const first = village.firstHousehold[v];
    const families = village.families[v];
    for (let start = 0; start < families; start += perNeighbourhood) {
      const size = Math.min(perNeighbourhood, families - start);
      for (let i = 0; i < size; i++) {
        const h = first + start + i;
        // In a small neighbourhood a step of half the ring or more would meet the same pair twice.
        for (let step = 1; step <= reach && 2 * step < size; step++) {
          if (luck[h * reach + step - 1] >= kept) continue;
          const other = first + start + ((i + step) % size);
          household.bonding[h * bondingWidth + degree[h]++] = other;
          household.bonding[other * bondingWidth + degree[other]++] = h;
        }
      }
    }
  }
  createBridges(world);
  readNetwork(world);
}

function createBridges(world: World): void {
  const { household } = world;
  const share = value(world, 'village.bridgingTies') / bridgingWidth;
  const luck = ownSheet(world.setup.seed, 'bridging', 0, household.rows * bridgingWidth);
  for (let round = 0; round < bridgingWidth; round++) {
    const drawn = luck.subarray(round * household.rows, (round + 1) * household.rows);
    const open: number[] = [];
    for (let h = 0; h < household.rows; h++) if (drawn[h] < share) open.push(h);
    open.sort((a, b) => drawn[a] - drawn[b] || a - b);
    const half = open.length >> 1;
    for (let i = 0; i < half; i++) {
      const a = open[i];
      const b = open[i + half];
      if (household.village[a] === household.village[b] && household.neighbourhood[a] === household.neighbourhood[b]) continue;
      connect(household.bridging, bridgingWidth, a, b);
    }
  }
}
