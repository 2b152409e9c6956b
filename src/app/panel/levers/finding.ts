import type { Parameter } from '../../../model';
import type { Language, Words } from '../../../words';

/** What a lever is about, finer than whose it is: the first part of its id. */
export type Topic = keyof Words['levers']['topic'];

/** Levers by topic, in the order in which topics first come. */
export function topics(levers: readonly Parameter[]): (readonly [Topic, readonly Parameter[]])[] {
  const topicOf = ({ id }: Parameter) => id.slice(0, id.indexOf('.')) as Topic;
  return [...new Set(levers.map(topicOf))].map((topic) => [topic, levers.filter((lever) => topicOf(lever) === topic)]);
}

/**
 * Ids of the levers whose name, choices or id hold every word looked for and which are among `only`; null when nothing is asked. Shares
 * of one whole are found together.
 * @param only null for all.
 */
export function found(levers: readonly Parameter[], query: string, only: readonly string[] | null, language: Language): ReadonlySet<string> | null {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && !only) return null;
  const hits = levers.filter(({ id, label, choices = [] }) => {
    const text = [id, label[language], ...choices.map((choice) => choice[language])].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word)) && (!only || only.includes(id));
  });
  const splits = new Set(hits.map(({ split }) => split).filter(Boolean));
  return new Set(levers.filter((lever) => hits.includes(lever) || (lever.split && splits.has(lever.split))).map(({ id }) => id));
}
