import type { BiographyEvent } from './events';
import { programmesIn } from './lists';
import type { Row } from './row';

/** What an event makes so of a household, or no longer so; nothing for events that leave no such trace. */
function factsOf(event: BiographyEvent): readonly (readonly [fact: string, holds: boolean])[] {
  switch (event.kind) {
    case 'enterpriseOpened': return [['enterprise', true]];
    case 'enterpriseClosed': return [['enterprise', false]];
    case 'joinedCircle': return [['circle', true]];
    case 'leftCircle': return [['circle', false]];
    case 'disability': return [['disability', event.began]];
    case 'houseSound': return [['house', true]];
    case 'houseUnsound': return [['house', false]];
    case 'knowsOfficial': return [['official', true]];
    case 'lostOfficial': return [['official', false]];
    case 'transferBegan': return event.programmes.map((programme) => [programme, true] as const);
    case 'transferEnded': return event.programmes.map((programme) => [programme, false] as const);
    default: return [];
  }
}

/** What the opening of a story says or leaves unsaid because it is not so. */
const saidOf = (start: Row): Map<string, boolean> => {
  const received = programmesIn(start.recipient);
  return new Map([['enterprise', start.enterprise === 1], ['disability', start.disabled > 0], ...(['pkh', 'sembako', 'blt'] as const).map((one) => [one, received.includes(one)] as const)]);
};

const speaksOfEnterprise = (event: BiographyEvent): boolean =>
  ((event.kind === 'becamePoor' || event.kind === 'leftPoverty') && event.mover === 'enterprise') || (event.kind === 'struck' && event.shock === 'eviction') || (event.kind === 'joinedCircle' && event.trade);

/** An event without which what is told would contradict itself or the opening; null when there is none. */
function missing(past: readonly BiographyEvent[], told: ReadonlySet<BiographyEvent>, start: Row): BiographyEvent | null {
  const said = saidOf(start);
  let knowsEnterprise = start.enterprise === 1;
  for (const [i, event] of past.entries()) {
    if (!told.has(event)) continue;
    const lastBefore = (wanted: (one: BiographyEvent) => boolean) => past.slice(0, i).findLast(wanted) ?? null;
    knowsEnterprise ||= event.kind === 'enterpriseOpened';
    const opened = !knowsEnterprise && speaksOfEnterprise(event) ? lastBefore(({ kind }) => kind === 'enterpriseOpened') : null;
    if (opened) return opened;
    for (const [fact, holds] of factsOf(event)) {
      const between = said.get(fact) === holds ? lastBefore((one) => factsOf(one).some(([of, held]) => of === fact && held !== holds)) : null;
      if (between) return between;
      said.set(fact, holds);
    }
  }
  return null;
}

/**
 * The chosen events, with those without which they would contradict one another or the opening: nobody opens an enterprise twice unless it
 * is told that the first one closed.
 * @param past all events so far, in the order in which they happened.
 */
export function withoutGaps(past: readonly BiographyEvent[], chosen: ReadonlySet<BiographyEvent>, start: Row): Set<BiographyEvent> {
  const whole = new Set(chosen);
  for (let one = missing(past, whole, start); one; one = missing(past, whole, start)) whole.add(one);
  return whole;
}
