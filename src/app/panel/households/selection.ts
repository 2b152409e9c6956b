import type { Sieve } from './sift';

export const isSifted = ({ search, village, stage, only }: Sieve): boolean => search.trim() !== '' || village >= 0 || stage > 0 || only.length > 0;

/** What a file of families holds, in the words of its columns: `all 1480 families`, `167 of 1480 families: poor, village Laya`. */
export function selectionText(sieve: Sieve, shown: number, all: number, villages: readonly string[]): string {
  if (!isSifted(sieve)) return `all ${all} families`;
  const { search, village, stage, only } = sieve;
  const asked = [...only, ...(village >= 0 ? [`village ${villages[village]}`] : []), ...(stage > 0 ? [`stage ${stage}`] : []), ...(search.trim() ? [`search “${search.trim()}”`] : [])];
  return `${shown} of ${all} families: ${asked.join(', ')}`;
}

/** The part of the name of such a file that says what is in it: `families-120`, `families-120-filtered-167-of-1480`. */
export const selectionName = (sieve: Sieve, month: number, shown: number, all: number): string => `families-${month}${isSifted(sieve) ? `-filtered-${shown}-of-${all}` : ''}`;
