import { efforts } from '../../model';
import { partners, parts, players } from './player';
import type { Player } from './player';

/**
 * Among whom a change is shared out, in unions: `efforts` and `partners` stand for themselves; in `parts` what each partner brings is a
 * union, so that its shares add up to what the partner has among the partners.
 */
export const games = {
  efforts: efforts.map((effort) => [effort]),
  actors: partners.map((partner) => [partner]),
  parts: partners.map((partner) => parts.filter((part) => players[part].partner === partner)),
} as const satisfies Readonly<Record<string, readonly (readonly Player[])[]>>;
export type Game = keyof typeof games;

/** Some of the players; the others are left out. */
export interface Coalition {
  /** A bit for each player that is there, in the order of `playersIn`, the first in the lowest. */
  readonly mask: number;
  readonly absent: readonly Player[];
}

/** The players of a game, union by union. */
export function playersIn(game: Game): readonly Player[] {
  return games[game].flat();
}

/**
 * Every coalition whose worth must be known, by rising mask: nobody first, everybody last. For players that stand for themselves all
 * combinations (8 of efforts, 16 of partners); for parts those in which at most one union is split up (256).
 */
export function coalitions(game: Game): readonly Coalition[] {
  const everybody = playersIn(game);
  const unions = unionMasks(game);
  const masks = new Set<number>();
  unions.forEach((own, u) => {
    const others = unions.filter((_, i) => i !== u);
    for (const outer of unionsOf(others)) for (const inner of subsets(own)) masks.add(outer | inner);
  });
  return [...masks].sort((a, b) => a - b).map((mask) => ({ mask, absent: everybody.filter((_, i) => (mask & (1 << i)) === 0) }));
}

/** The bits of each union. */
export function unionMasks(game: Game): readonly number[] {
  let first = 0;
  return games[game].map(({ length }) => {
    const mask = ((1 << length) - 1) << first;
    first += length;
    return mask;
  });
}

/** Every combination of whole unions. */
export function unionsOf(unions: readonly number[]): readonly number[] {
  return unions.reduce<number[]>((all, union) => [...all, ...all.map((mask) => mask | union)], [0]);
}

/** Every part of a union, none and all of it included. */
export function subsets(union: number): readonly number[] {
  return unionsOf(Array.from({ length: 32 }, (_, bit) => union & (1 << bit)).filter((bit) => bit !== 0));
}
