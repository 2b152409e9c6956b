import type { Biography } from './life';
import type { BiographyEvent, EventKind } from './events';
import { crossingsOf } from './crossings';
import type { Crossings } from './crossings';
import { withoutGaps } from './standing-facts';
import { turns } from './turns';

/**
 * How much an event matters in a life, from 0 (never told in the story) to 100. This order decides what a story tells; everything else
 * stays in the list of events.
 */
export const weights: Readonly<Record<EventKind, number>> = {
  struck: 90,
  // Turns of the stage that last, and every crossing of the poverty line, are told whatever else happened.
  stageFell: 0,
  stageRose: 0,
  becamePoor: 0,
  leftPoverty: 0,
  leftSchool: 84,
  membersChanged: 84,
  transferEnded: 82,
  transferBegan: 80,
  enterpriseOpened: 80,
  enterpriseClosed: 80,
  capital: 78,
  freedByFund: 78,
  loan: 74,
  borrowedFromLender: 74,
  visited: 72,
  backAtSchool: 72,
  loanOverdue: 72,
  invited: 76,
  transferCut: 68,
  joinedCircle: 66,
  disability: 64,
  loanRepaid: 62,
  paidOffLender: 62,
  missedByList: 62,
  skillGrew: 60,
  voiceGrew: 60,
  facilitatorLeft: 58,
  noLongerInvited: 58,
  thinksOfEnterprise: 56,
  fellBehind: 56,
  registered: 54,
  leftCircle: 54,
  unvisited: 54,
  ledCircle: 52,
  protest: 50,
  course: 50,
  confidenceGrew: 48,
  houseSound: 46,
  houseUnsound: 46,
  cameRegularly: 46,
  conditionsMissed: 44,
  heard: 34,
  stoppedComing: 42,
  transferRestored: 42,
  becameJealous: 40,
  attended: 38,
  caughtUp: 36,
  knowsOfficial: 34,
  lostTouch: 20,
  helpedKin: 30,
  lostOfficial: 24,
  // Told with the shock that they answer.
  helped: 0,
  turnedAway: 0,
  unknownCase: 0,
  unpaidCost: 0,
  kinHelped: 0,
};

/** What follows a shock in the month in which it struck, and belongs to its telling. */
export const aftermath: readonly EventKind[] = ['kinHelped', 'helped', 'turnedAway', 'unknownCase', 'unpaidCost', 'borrowedFromLender'];

/** What makes no sense unless the event that it ends has been told. */
const ends: Partial<Record<EventKind, EventKind>> = {
  paidOffLender: 'borrowedFromLender', loanRepaid: 'loan', loanOverdue: 'loan', caughtUp: 'fellBehind', transferRestored: 'transferCut', backAtSchool: 'leftSchool', stoppedComing: 'cameRegularly',
  noLongerInvited: 'invited', facilitatorLeft: 'invited', leftCircle: 'joinedCircle', houseUnsound: 'houseSound', lostOfficial: 'knowsOfficial',
};

/** Each further event of a kind counts this much of the one before. */
const repeated = 0.75;
const leastWeight = 18;
/** From this share of a month's living, or of the transfers, an amount has its whole weight; the least that an event keeps of it. */
const greatShare = 0.2;
const leastSize = 0.4;
/** Most events of a story beside what follows its shocks. */
const most = 7;
/** Most turns that a story follows, of the stage and of poverty each, and how many other events have room in any case. */
const mostTurns = 2;
const leastOthers = 4;

/** An event that a story tells, with what it needs to know of the one told before it. */
export interface Told {
  readonly event: BiographyEvent;
  /** What the story last said of the number that this event changes: the welfare stage, the members; 0 for other events. */
  readonly before: number;
  /** Invited, and met in the same month. */
  readonly met?: true;
  /** The story has told of such an event before. */
  readonly again?: boolean;
  /** Of a crossing of the poverty line: those that are told with it. */
  readonly crossings?: Crossings;
}

/** The events that mattered most up to a month, in the order in which they happened. */
export function mattering({ events, course, povertyLineRp, start }: Pick<Biography, 'events' | 'course' | 'povertyLineRp' | 'start'>, month: number): Told[] {
  const past = events.filter((event) => event.month <= month);
  const stages = turns(course.stage, month, mostTurns);
  const crossings = new Map<BiographyEvent, Crossings>(crossingsOf(past, mostTurns).map((one) => [one.first, one]));
  const always = [...past.filter((event) => stages.includes(event.month) && (event.kind === 'stageRose' || event.kind === 'stageFell')), ...crossings.keys()];
  const others = weightiest(past, Math.max(leastOthers, most - always.length), (event) => povertyLineRp * course.persons[event.month]);
  const chosen = withoutGaps(past, new Set([...always, ...others]), start);
  const monthsOf = (wanted: EventKind) => new Set([...chosen].filter(({ kind }) => kind === wanted).map((event) => event.month));
  const shocks = monthsOf('struck');
  const invitations = monthsOf('invited');
  let stage = course.stage[0];
  let persons = start.persons;
  const told = new Set<EventKind>();
  return past
    .filter((event) => chosen.has(event) || (shocks.has(event.month) && aftermath.includes(event.kind)) || (event.kind === 'visited' && invitations.has(event.month)))
    .map((event) => {
      const again = told.has(event.kind);
      told.add(event.kind);
      let before = 0;
      if (event.kind === 'stageRose' || event.kind === 'stageFell') [before, stage] = [stage, event.to];
      if (event.kind === 'membersChanged') [before, persons] = [persons, event.to];
      return { event, before, again, crossings: crossings.get(event) };
    });
}

/** How much of its weight an event keeps: little money moved is little news. @param monthRp what living at the poverty line costs the household in a month. */
function size(event: BiographyEvent, monthRp: number): number {
  const share = (rupiah: number, of: number): number => Math.min(1, Math.max(leastSize, rupiah / of));
  switch (event.kind) {
    case 'borrowedFromLender': case 'freedByFund': case 'helpedKin': return share(event.rupiah, greatShare * monthRp);
    case 'transferCut': return share(event.fromRp - event.toRp, greatShare * event.fromRp);
    // Who goes from a large family, or comes to one, changes less than the half of a couple.
    case 'membersChanged': return share(Math.abs(event.to - event.from), event.from / 2);
    case 'disability': return event.began ? 1 : leastSize;
    default: return 1;
  }
}

function weightiest(past: readonly BiographyEvent[], room: number, monthRp: (event: BiographyEvent) => number): BiographyEvent[] {
  const told = new Map<EventKind, number>();
  const scored = past.map((event, i) => {
    const before = told.get(event.kind) ?? 0;
    told.set(event.kind, before + 1);
    // Who is invited and met in one month is told of once.
    if (event.kind === 'visited' && past.some((other) => other.kind === 'invited' && other.month === event.month)) return { event, i, score: 0 };
    return { event, i, score: weights[event.kind] * size(event, monthRp(event)) * repeated ** before };
  });
  const chosen: BiographyEvent[] = [];
  for (const { event, i } of scored.filter(({ score }) => score >= leastWeight).sort((a, b) => b.score - a.score || a.i - b.i)) {
    if (chosen.length === room) break;
    const begun = past.slice(0, i).findLast(({ kind }) => kind === ends[event.kind]);
    if (!begun || chosen.includes(begun)) chosen.push(event);
  }
  return chosen;
}
