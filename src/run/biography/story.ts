import type { Biography } from './life';
import { clauseOf, listed, roundly, type Telling } from './tell';
import type { Told } from './weights';
import { programmesIn } from './lists';
import { aftermath, mattering } from './weights';

/** A sentence of a story. In `text`, `[[9]]` is month 9 as a place to go to and `*KS I*` is set in bold. */
export interface Sentence {
  readonly text: string;
  /** Month of which it tells; −1 where it describes. */
  readonly month: number;
  /** Ids of the processes that did what it tells; none where it describes. */
  readonly processes: readonly string[];
}

/** A story up to a month: who they are, what mattered most, how they stand. */
export interface Story {
  readonly opening: readonly Sentence[];
  readonly events: readonly Sentence[];
  readonly closing: readonly Sentence[];
}

/** Gaps of so many months are told as such; longer ones begin with the month alone. */
const nearMonths = 6;
/** Clauses that one sentence carries. */
const mostClauses = 3;
/** A visit as recent as this needs no sentence of its own. */
const recentMonths = 3;

export function storyOf(biography: Biography, month: number, telling: Telling): Story {
  const told = mattering(biography, month);
  const toldPersons = told.findLast(({ event }) => event.kind === 'membersChanged')?.event;
  const persons = toldPersons?.kind === 'membersChanged' ? toldPersons.to : biography.start.persons;
  return { opening: opening(biography, telling), events: eventSentences(told, telling), closing: month === 0 ? [] : closing(biography, month, telling, persons, told.length === 0) };
}

const describing = (text: string): Sentence => ({ text, month: -1, processes: [] });
const link = (month: number): string => `[[${month}]]`;
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function opening({ start, course, povertyLineRp }: Biography, telling: Telling): Sentence[] {
  const { words, format, names } = telling;
  const { opening: say } = words;
  const woman = start.femaleHead === 1;
  const elderly = start.headElderly === 1;
  const count = (number: number): string => words.count[number] ?? format.number(number);
  const oldBeside = start.elderly - start.headElderly;
  const members = [
    ...(start.under7 > 0 ? [say.under7(count(start.under7), start.under7 > 1)] : []),
    ...([['primary', start.primary], ['junior', start.junior], ['senior', start.senior]] as const).flatMap(([age, number]) => (number > 0 ? [say[age](count(number), number > 1)] : [])),
    ...(oldBeside > 0 ? [say.elderly(count(oldBeside), oldBeside > 1)] : []),
  ];
  const alone = start.persons === 1;
  const who = alone ? say.alone(names.head, woman, elderly, names.village) : say.heads(names.head, woman, elderly, count(start.persons), names.village);
  const spending = course.perPersonRp[0];
  const poor = course.poor[0] === 1;
  const began = say.began(names.stages[start.stage - 1], roundly(format, spending), roundly(format, Math.abs(spending - povertyLineRp)), !poor);
  const lists = start.recipient !== 0 ? say.receives(listed(programmesIn(start.recipient).map((one) => words.programme[one]), words.and)) : say.onNoList(start.registered === 1, poor);
  return [
    describing(`${who}${members.length > 0 && !alone ? say.members(listed(members, words.and)) : ''}${start.disabled > 0 ? say.disabled(woman, alone) : ''}.`),
    describing((alone ? say.livesFromAlone : say.livesFrom)(words.occupation[start.occupation], start.enterprise === 1, woman)),
    describing(began + lists),
    ...(start.debtRp > 0 ? [describing(say.owed(roundly(format, start.debtRp)))] : []),
  ];
}

/** A shock and what followed from it are one sentence; what else happened in the month is another when it would be too much for one. */
function inSentences(events: readonly Told[]): Told[][] {
  const ofShock = events.filter(({ event }) => event.kind === 'struck' || aftermath.includes(event.kind));
  const rest = events.filter((told) => !ofShock.includes(told));
  if (ofShock.length === 0 || events.length <= mostClauses) return events.length <= mostClauses ? [[...events]] : [events.slice(0, mostClauses), events.slice(mostClauses)];
  return [ofShock, rest].filter((part) => part.length > 0);
}

/** One sentence a month, two where much happened. */
function eventSentences(events: readonly Told[], telling: Telling): Sentence[] {
  const { opener } = telling.words;
  const months = [...new Set(events.map(({ event }) => event.month))];
  return months.flatMap((month, i) => {
    const here = withoutDoubles(events.filter(({ event }) => event.month === month));
    const gap = i > 0 ? month - months[i - 1] : Infinity;
    const begin =
      gap === 1 ? opener.nextMonth(link(month)) : gap <= nearMonths && i % 2 === 1 ? opener.later(telling.words.count[gap], link(month)) : opener.first(link(month));
    return inSentences(here).map((part, second) => {
      const clauses = part.map((told) => clauseOf(told, telling));
      const text = (second === 0 ? begin : opener.sameMonth) + joined(clauses, telling.words.and);
      return { text: `${capitalised(text)}.`, month, processes: [...new Set(part.map(({ event }) => event.process))] };
    });
  });
}

/** Who is invited and met in one month is told of once. */
function withoutDoubles(events: readonly Told[]): Told[] {
  const invited = events.find(({ event }) => event.kind === 'invited');
  if (!invited || !events.some(({ event }) => event.kind === 'visited')) return [...events];
  return events.filter(({ event }) => event.kind !== 'visited').map((told) => (told === invited ? { ...told, met: true as const } : told));
}

/** Clauses that hold commas are kept apart by semicolons. */
function joined(clauses: readonly string[], and: string): string {
  if (!clauses.some((clause) => clause.includes(','))) return listed(clauses, and);
  return clauses.join('; ');
}

/** @param toldPersons how many they are as far as the story has told. */
function closing({ course, povertyLineRp }: Biography, month: number, { words, format, names }: Telling, toldPersons: number, nothing: boolean): Sentence[] {
  const { closing: say } = words;
  const persons = course.persons[month];
  const last = course.lastContactMonth[month];
  const distance = course.perPersonRp[month] - povertyLineRp;
  const visits =
    last < 0 ? [say.never] : month - last < recentMonths ? [] : course.facilitator[month] >= 0 && month - last < 2 * recentMonths ? [say.lately(format.number(course.facilitator[month] + 1), link(last))] : [say.since(link(last))];
  return [
    ...(nothing ? [describing(say.nothing)] : []),
    describing(say.now(link(month), words.count[persons] ?? format.number(persons), persons !== toldPersons, names.stages[course.stage[month] - 1], roundly(format, Math.abs(distance)), course.poor[month] === 0)),
    ...visits.map(describing),
  ];
}
