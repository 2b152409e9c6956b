import type { BiographyWords, Formatter } from '../../words';
import type { BiographyEvent, Condition, EventKind, EventOf, Partner, Programme } from './events';
import type { Crossings } from './crossings';
import type { Told } from './weights';

/** Names of those who act in a story. */
export interface StoryNames {
  readonly head: string;
  readonly village: string;
  readonly government: string;
  readonly ngo: string;
  readonly stages: readonly string[];
}

/** What sentences are made with. */
export interface Telling {
  readonly words: BiographyWords;
  readonly format: Formatter;
  readonly names: StoryNames;
}

type Tellers = { readonly [K in EventKind]: (event: EventOf<K>, telling: Telling, told: Told) => string };

/** Amounts are told in thousands: nobody remembers the last rupiah of a loss. */
export function roundly(format: Formatter, rupiah: number): string {
  return format.rupiah(Math.abs(rupiah) >= 10_000 ? Math.round(rupiah / 1000) * 1000 : rupiah);
}

export function listed(items: readonly string[], and: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${items.length > 2 ? ',' : ''} ${and} ${items.at(-1)}`;
}

const partner = ({ names, words }: Telling, by: Partner): string => (by === 'government' ? words.government(names.government) : names.ngo);
const facilitator = ({ format }: Telling, f: number): string => format.number(f + 1);
const programmes = ({ words }: Telling, list: readonly Programme[]): string => listed(list.map((one) => words.programme[one]), words.and);
const reasons = (of: Readonly<Record<Condition, string>>, list: readonly Condition[], and: string): string => listed(list.slice(0, 2).map((one) => of[one]), and);

const link = (month: number): string => `[[${month}]]`;

/** What came after the first of several crossings of the poverty line. */
function further({ words, format }: Telling, crossings: Crossings | undefined): string {
  if (!crossings) return '';
  const { first, times, lastMonth, backMonth } = crossings;
  return words.clause.crossings(times > 1 ? (words.count[times] ?? format.number(times)) : '', link(lastMonth), backMonth < 0 ? '' : link(backMonth), first.kind === 'becamePoor');
}

/** A stage with its cause; where the story has left stages out, the stage come to from the one last told. */
function stage({ from, to }: { readonly from: number; readonly to: number }, before: number, because: string, { words: { clause }, names: { stages } }: Telling): string {
  const [rose, last] = [to > from, stages[to - 1]];
  if (before === from) return (rose ? clause.stageRose : clause.stageFell)(stages[from - 1], last, because);
  // Only a change in the direction of this one has the same cause.
  return before !== to && rose === to > before ? (rose ? clause.stageRoseTo : clause.stageFellTo)(last, because) : clause.stageNow(last);
}

/** Every kind of event as a clause without its month, beginning with a small letter. */
const tellers: Tellers = {
  membersChanged: ({ from, to }, { words: { clause }, format }, { before }) =>
    before === from ? (to > from ? clause.grew : clause.shrank)(format.number(from), format.number(to)) : clause.membersNow(format.number(to), to === 1),
  disability: ({ began }, { words: { clause } }) => (began ? clause.disabilityBegan : clause.disabilityEnded),
  struck({ shock, lossShare, lossMonths, costRp, takenRp }, { words: { clause, and }, format }) {
    const effects = [
      ...(lossMonths > 0 ? [clause.lostIncome(format.percent(lossShare, 0), format.number(lossMonths))] : []),
      ...(costRp > 0 ? [clause.cost(roundly(format, costRp))] : []),
      ...(takenRp > 0 ? [(shock === 'eviction' ? clause.assetsTaken : clause.savingsTaken)(roundly(format, takenRp))] : []),
    ];
    return clause.struck[shock] + (effects.length > 0 ? clause.struckEffects(listed(effects, and)) : '');
  },
  kinHelped: ({ rupiah }, { words: { clause }, format }) => clause.kinHelped(roundly(format, rupiah)),
  helpedKin: ({ rupiah }, { words: { clause }, format }) => clause.helpedKin(roundly(format, rupiah)),
  helped({ by, rupiah, accompanied }, telling) {
    const { clause } = telling.words;
    if (accompanied && rupiah === 0) return clause.accompanied(partner(telling, by));
    return (accompanied ? clause.helpedAndAccompanied : clause.helped)(partner(telling, by), roundly(telling.format, rupiah));
  },
  turnedAway: ({ by }, telling, { again }) => telling.words.clause.turnedAway(partner(telling, by), again === true),
  unknownCase: (_, { words }, { again }) => words.clause.unknownCase(again === true),
  unpaidCost: ({ rupiah }, { words: { clause }, format }) => clause.unpaidCost(roundly(format, rupiah)),
  capital: ({ by, rupiah, before }, telling) => telling.words.clause.capital(partner(telling, by), roundly(telling.format, rupiah), before > 0),
  invited({ by, facilitator: f, again }, telling, { met }) {
    const { clause } = telling.words;
    return by ? (met ? clause.invitedAndMet : clause.invited)(partner(telling, by), facilitator(telling, f), again) : clause.invitedAlone;
  },
  noLongerInvited: ({ groupEnded }, { words: { clause } }) => (groupEnded ? clause.groupEnded : clause.noLongerInvited),
  facilitatorLeft: (_, { words }) => words.clause.facilitatorLeft,
  visited({ facilitator: f, by, first, gapMonths }, telling) {
    const { clause } = telling.words;
    return first ? clause.firstVisit(facilitator(telling, f), partner(telling, by)) : clause.visitAgain(facilitator(telling, f), telling.format.number(gapMonths));
  },
  unvisited: ({ months, since }, { words: { clause }, format }) => (since < 0 ? clause.notYetVisited : clause.unvisited)(format.number(months)),
  heard: ({ again }, { words }) => words.clause.heard(again),
  lostTouch: (_, { words }) => words.clause.lostTouch,
  attended: (_, { words }) => words.clause.attended,
  cameRegularly: (_, { words }) => words.clause.cameRegularly,
  stoppedComing: (_, { words }) => words.clause.stoppedComing,
  course: (_, { words }) => words.clause.course,
  skillGrew: (_, { words }) => words.clause.skillGrew,
  confidenceGrew: ({ start, confidence }, { words: { clause }, format }) => clause.confidenceGrew(format.number(100 * start, 0), format.number(100 * confidence, 0)),
  thinksOfEnterprise: (_, { words }) => words.clause.thinksOfEnterprise,
  voiceGrew: (_, { words }) => words.clause.voiceGrew,
  joinedCircle: ({ trade }, { words }) => words.clause.joinedCircle(trade),
  leftCircle: ({ dissolved, returnedRp }, { words: { clause }, format }) => (dissolved ? clause.circleDissolved : clause.leftCircle)(returnedRp > 0 ? roundly(format, returnedRp) : ''),
  ledCircle: ({ trade }, { words }) => words.clause.ledCircle(trade),
  enterpriseOpened: ({ capitalRp, grantRp, loanRp, throughEnabling }, { words: { clause }, format }) =>
    clause.enterpriseOpened(roundly(format, capitalRp), grantRp > 0 ? 'grant' : loanRp > 0 ? 'loan' : '', throughEnabling),
  enterpriseClosed: ({ months, soldRp, atLoss }, { words: { clause }, format }) =>
    clause.enterpriseClosed(months < 24 ? clause.months(format.number(months), months === 1) : clause.years(format.number(Math.floor(months / 12))), soldRp > 0 ? roundly(format, soldRp) : '', atLoss),
  registered: (_, { words }) => words.clause.registered,
  missedByList: ({ reason, place, places }, { words: { clause }, format }) =>
    reason === 'unregistered' ? clause.missedUnregistered : clause.missedBehind(format.number(place), format.number(places)),
  conditionsMissed: (_, { words }) => words.clause.conditionsMissed,
  transferBegan: (event, telling) => telling.words.clause.transferBegan(programmes(telling, event.programmes), roundly(telling.format, event.monthlyRp)),
  transferEnded: (event, telling) => telling.words.clause.transferEnded[event.reason](programmes(telling, event.programmes)),
  transferCut: ({ fromRp, toRp }, { words: { clause }, format }) => clause.transferCut(roundly(format, fromRp), roundly(format, toRp)),
  transferRestored: ({ monthlyRp }, { words: { clause }, format }) => clause.transferRestored(roundly(format, monthlyRp)),
  loan: ({ rupiah, times }, { words: { clause }, format }) => clause.loan(roundly(format, rupiah), clause.ordinal[times] ?? ''),
  loanRepaid: (_, { words }) => words.clause.loanRepaid,
  fellBehind: (_, { words }) => words.clause.fellBehind,
  caughtUp: (_, { words }) => words.clause.caughtUp,
  loanOverdue: ({ owedRp }, { words: { clause }, format }) => clause.loanOverdue(owedRp > 0 ? roundly(format, owedRp) : ''),
  borrowedFromLender: ({ rupiah, owedRp }, { words: { clause }, format }) => clause.borrowedFromLender(roundly(format, rupiah), owedRp > rupiah ? roundly(format, owedRp) : ''),
  freedByFund: ({ rupiah, leftRp }, { words: { clause }, format }) => clause.freedByFund(roundly(format, rupiah), leftRp > 0 ? roundly(format, leftRp) : ''),
  paidOffLender: (_, { words }) => words.clause.paidOffLender,
  becamePoor: ({ mover }, telling, { crossings }) => telling.words.clause.becamePoor(telling.words.clause.fallsBy[mover]) + further(telling, crossings),
  leftPoverty: ({ mover }, telling, { crossings }) => telling.words.clause.leftPoverty(telling.words.clause.risesBy[mover]) + further(telling, crossings),
  leftSchool: (_, { words }) => words.clause.leftSchool,
  backAtSchool: (_, { words }) => words.clause.backAtSchool,
  houseSound: (_, { words }) => words.clause.houseSound,
  houseUnsound: (_, { words }) => words.clause.houseUnsound,
  protest: (_, { words }) => words.clause.protest,
  becameJealous: (_, { words }) => words.clause.becameJealous,
  knowsOfficial: (_, { words }) => words.clause.knowsOfficial,
  lostOfficial: (_, { words }) => words.clause.lostOfficial,
  stageRose: (event, telling, { before }) => stage(event, before, reasons(telling.words.clause.met, event.because, telling.words.and), telling),
  stageFell: (event, telling, { before }) => stage(event, before, reasons(telling.words.clause.unmet, event.because, telling.words.and), telling),
};

/** An event as a clause without its month, beginning with a small letter. */
export function clauseOf(told: Told, telling: Telling): string {
  const { event } = told;
  return (tellers[event.kind] as (event: BiographyEvent, telling: Telling, told: Told) => string)(event, telling, told);
}

/** The same of an event by itself. */
export function lineOf(event: BiographyEvent, telling: Telling): string {
  return clauseOf({ event, before: 'from' in event ? event.from : 0 }, telling);
}
