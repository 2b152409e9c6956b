import { value } from '../../model';
import type { Text, World } from '../../model';

/** Villages counted: all, those in the NGO's working area, the others. */
export type Scope = 'all' | 'assisted' | 'unassisted';

export const scopeWords: Readonly<Record<Scope, Text>> = {
  all: { en: 'all villages', id: 'semua desa' },
  assisted: { en: "villages in the NGO's working area", id: 'desa di wilayah dampingan LSM' },
  unassisted: { en: "villages outside the NGO's working area", id: 'desa di luar wilayah dampingan LSM' },
};

export function inScope({ village }: World, v: number, scope: Scope): boolean {
  return scope === 'all' || (village.assisted[v] === 1) === (scope === 'assisted');
}

/** Sum of `part` over sum of `whole`, over the households of the villages counted; not a number while there is no whole. */
export function ratioOver(world: World, scope: Scope, part: (h: number) => number, whole: (h: number) => number): number {
  const { village } = world;
  let parts = 0;
  let wholes = 0;
  for (let v = 0; v < village.rows; v++) {
    if (!inScope(world, v, scope)) continue;
    const last = village.firstHousehold[v] + village.families[v];
    for (let h = village.firstHousehold[v]; h < last; h++) {
      parts += part(h);
      wholes += whole(h);
    }
  }
  return parts / wholes;
}

/** Mean of `of` over the households with a mark. */
export function meanOver(members: ArrayLike<number>, of: (h: number) => number): number {
  let sum = 0;
  let count = 0;
  for (let h = 0; h < members.length; h++) {
    if (members[h] === 0) continue;
    sum += of(h);
    count += 1;
  }
  return sum / count;
}

export const neediestWords: Text = {
  en: 'families that at month 0 are first in line for an invitation, the neediest in the eyes of the neighbours',
  id: 'keluarga yang pada bulan 0 berada di urutan terdepan untuk diundang, yang paling membutuhkan menurut warga',
};

/** Marks the families that the partnership would invite first, by the order of month 0: the same in arms that invite as many. */
export function neediest(world: World): Uint8Array {
  const { household, village } = world;
  const marks = new Uint8Array(household.rows);
  const share = value(world, 'group.invitedShare');
  for (let h = 0; h < household.rows; h++) {
    marks[h] = household.communityRank[h] < Math.round(share * village.families[household.village[h]]) ? 1 : 0;
  }
  return marks;
}
