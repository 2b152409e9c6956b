import type { Parameter } from '../../../model';
import { leverSynonyms } from '../../../words';
import type { Language, Words } from '../../../words';

/** What a lever is about, finer than whose it is: the first part of its id. */
export type Topic = keyof Words['levers']['topic'];

/** Levers by topic, in the order in which topics first come. */
export function topics(levers: readonly Parameter[]): (readonly [Topic, readonly Parameter[]])[] {
  const topicOf = ({ id }: Parameter) => id.slice(0, id.indexOf('.')) as Topic;
  return [...new Set(levers.map(topicOf))].map((topic) => [topic, levers.filter((lever) => topicOf(lever) === topic)]);
}

/**
 * Ids of the levers that are looked for and are among `only`; null when nothing is asked. Every word looked for must begin a word of the
 * name, the choices, the id or what else people call it; where no lever has that, of the description; where none has that either, it may
 * stand inside a word. Shares of one whole are found together.
 * @param only null for all.
 */
export function found(levers: readonly Parameter[], query: string, only: readonly string[] | null, language: Language): ReadonlySet<string> | null {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && !only) return null;
  const asked = levers.filter(({ id }) => !only || only.includes(id));
  const ways = [
    (one: Parameter) => beginsWords(namesOf(one, language), wanted),
    (one: Parameter) => beginsWords(`${namesOf(one, language)} ${one.about[language]}`, wanted),
    (one: Parameter) => wanted.every((word) => namesOf(one, language).includes(word)),
  ];
  const hits = ways.map((way) => asked.filter(way)).find((some) => some.length > 0) ?? [];
  const splits = new Set(hits.map(({ split }) => split).filter(Boolean));
  return new Set(levers.filter((lever) => hits.includes(lever) || (lever.split && splits.has(lever.split))).map(({ id }) => id));
}

function namesOf({ id, label, choices = [] }: Parameter, language: Language): string {
  return [id, id.replaceAll(/[.A-Z]/g, (letter) => ` ${letter}`), label[language], ...choices.map((choice) => choice[language]), leverSynonyms[id] ?? ''].join(' ').toLowerCase();
}

/** Whether each of the words begins one of the text. */
function beginsWords(text: string, wanted: readonly string[]): boolean {
  const words = text.toLowerCase().split(/[\s,;:()“”"/]+/);
  return wanted.every((word) => words.some((one) => one.startsWith(word)));
}
