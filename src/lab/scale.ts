import type { VillageSetup } from '../run';

/** What a regency has once and shares out among all its villages: with fewer families there is less of it. */
const shared = ['government.partnershipBudgetRpPerYear', 'ngo.ownFundsRpPerYear', 'government.facilitators', 'ngo.facilitators'];

/**
 * Some of the villages with about this share of the families: of the assisted and of the others, each from small to large. Villages stay
 * whole, because markets, neighbourhoods and travel belong to a village.
 */
export function someVillages(villages: readonly VillageSetup[], scale: number): readonly VillageSetup[] {
  if (scale >= 1) return villages;
  const kept = new Set<VillageSetup>();
  for (const assisted of [true, false]) {
    const bySize = villages.filter((village) => village.assisted === assisted).sort((a, b) => a.families - b.families);
    const count = Math.min(bySize.length, Math.max(1, Math.round(bySize.length * scale)));
    for (let i = 0; i < count; i++) kept.add(bySize[Math.floor(((i + 0.5) / count) * bySize.length)]);
  }
  return villages.filter((village) => kept.has(village));
}

/** The value of a parameter where only `share` of the families is left. Somebody stays somebody: no post shrinks to none. */
export function scaledValue(id: string, value: number, share: number): number {
  if (!shared.includes(id) || share === 1) return value;
  return value > 0 ? Math.max(1, Math.round(value * share)) : value;
}

export function familiesOf(villages: readonly VillageSetup[]): number {
  return villages.reduce((sum, { families }) => sum + families, 0);
}
