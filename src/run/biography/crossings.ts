import type { BiographyEvent, EventOf } from './events';

type Crossing = EventOf<'becamePoor'> | EventOf<'leftPoverty'>;

/** Crossings of the poverty line that a story tells as one. */
export interface Crossings {
  readonly first: Crossing;
  /** How often the line was crossed in the direction of the first, and the month of the last time. */
  readonly times: number;
  readonly lastMonth: number;
  /** Month from which the household stood where it had stood before the first; −1 when it stayed on the other side. */
  readonly backMonth: number;
}

/** Crossings no further apart than this are one. */
const nearMonths = 6;

/** The crossings up to a month, those nearest to one another put together until there are no more than `most`. */
export function crossingsOf(past: readonly BiographyEvent[], most: number): Crossings[] {
  let groups = past.flatMap((event): Crossing[][] => (event.kind === 'becamePoor' || event.kind === 'leftPoverty' ? [[event]] : []));
  const gap = (i: number): number => groups[i][0].month - groups[i - 1][groups[i - 1].length - 1].month;
  while (groups.length > 1) {
    let nearest = 1;
    for (let i = 2; i < groups.length; i++) if (gap(i) < gap(nearest)) nearest = i;
    if (gap(nearest) > nearMonths && groups.length <= most) break;
    groups = groups.flatMap((group, i) => (i === nearest ? [] : i + 1 === nearest ? [[...group, ...groups[nearest]]] : [group]));
  }
  return groups.map(told);
}

function told(group: readonly Crossing[]): Crossings {
  const [first] = group;
  const last = group[group.length - 1];
  const same = group.filter(({ kind }) => kind === first.kind);
  return { first, times: same.length, lastMonth: same[same.length - 1].month, backMonth: last.kind === first.kind ? -1 : last.month };
}
