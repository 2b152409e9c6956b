import type { shockKinds } from '../../model';

export type ShockKind = Exclude<(typeof shockKinds)[number], 'none'>;
export type Partner = 'government' | 'ngo';
export type Programme = 'pkh' | 'sembako' | 'blt';

/** What moved consumption per person most in the month in which a household crossed the poverty line. */
export type Mover = 'fortune' | 'work' | 'enterprise' | 'transfers' | 'help' | 'debtService' | 'cost' | 'savings';

/** Indicators of the welfare stages that can change, by what they ask. */
export type Condition =
  | 'food' | 'soundHouse' | 'treated' | 'school'
  | 'protein' | 'roomyHouse' | 'healthy' | 'earner'
  | 'saving' | 'takingPart'
  | 'giving' | 'leading' | 'gotongRoyong';

/** What can happen to a household, with its numbers. Money is whole rupiah, shares lie in 0 to 1. */
interface Happenings {
  /** Members came or went; both numbers are of persons. */
  membersChanged: { readonly from: number; readonly to: number };
  disability: { readonly began: boolean };
  /** `lossShare` of work income for `lossMonths`; both 0 when a greater loss was running already. `takenRp`: savings or business assets lost at once. */
  struck: { readonly shock: ShockKind; readonly lossShare: number; readonly lossMonths: number; readonly costRp: number; readonly takenRp: number };
  kinHelped: { readonly rupiah: number };
  helpedKin: { readonly rupiah: number };
  /** Help after a shock was paid; a case of violence or eviction is accompanied too. */
  helped: { readonly by: Partner; readonly rupiah: number; readonly accompanied: boolean };
  turnedAway: { readonly by: Partner };
  /** A shock of which no partner learned. */
  unknownCase: { readonly shock: ShockKind };
  /** Treatment, funeral or repair that could not be paid. */
  unpaidCost: { readonly rupiah: number; readonly paidRp: number };
  capital: { readonly by: Partner; readonly rupiah: number; readonly before: number };
  /** Came into a group; `facilitator` is a row, −1 for none. */
  invited: { readonly by: Partner | null; readonly facilitator: number; readonly again: boolean };
  noLongerInvited: { readonly groupEnded: boolean };
  facilitatorLeft: { readonly facilitator: number };
  /** Met by a facilitator for the first time, or after `gapMonths` without anybody. */
  visited: { readonly facilitator: number; readonly by: Partner; readonly first: boolean; readonly gapMonths: number };
  /** In a facilitator's care, and nobody came for `months`; `since` is the month of the last visit, −1 for never. */
  unvisited: { readonly months: number; readonly since: number };
  heard: { readonly again: boolean };
  lostTouch: object;
  /** Came to a meeting for the first time. */
  attended: object;
  cameRegularly: { readonly attendance: number };
  stoppedComing: object;
  course: object;
  skillGrew: { readonly skill: number; readonly start: number };
  confidenceGrew: { readonly confidence: number; readonly start: number };
  /** Confidence passed what this household needs before it thinks of an enterprise of its own. */
  thinksOfEnterprise: object;
  voiceGrew: { readonly voice: number };
  joinedCircle: { readonly trade: boolean };
  leftCircle: { readonly dissolved: boolean; readonly returnedRp: number };
  ledCircle: { readonly trade: boolean };
  enterpriseOpened: { readonly capitalRp: number; readonly throughEnabling: boolean; readonly grantRp: number; readonly loanRp: number };
  enterpriseClosed: { readonly months: number; readonly soldRp: number; readonly atLoss: boolean };
  registered: object;
  /** A list came into force and a poor household is not on it. */
  missedByList: { readonly reason: 'unregistered' | 'behind'; readonly place: number; readonly places: number };
  conditionsMissed: object;
  transferBegan: { readonly programmes: readonly Programme[]; readonly monthlyRp: number };
  transferEnded: { readonly programmes: readonly Programme[]; readonly reason: 'dismissed' | 'noComponent' | 'swapped' | 'behind' };
  transferCut: { readonly fromRp: number; readonly toRp: number };
  transferRestored: { readonly monthlyRp: number };
  loan: { readonly rupiah: number; readonly times: number };
  loanRepaid: { readonly times: number };
  fellBehind: { readonly owedRp: number };
  caughtUp: object;
  /** The term of a group loan ended and this is still owed. */
  loanOverdue: { readonly owedRp: number };
  borrowedFromLender: { readonly rupiah: number; readonly owedRp: number };
  freedByFund: { readonly rupiah: number; readonly leftRp: number };
  paidOffLender: object;
  becamePoor: { readonly perPersonRp: number; readonly mover: Mover };
  leftPoverty: { readonly perPersonRp: number; readonly mover: Mover };
  leftSchool: object;
  backAtSchool: object;
  houseSound: object;
  houseUnsound: object;
  protest: { readonly jealousy: number };
  becameJealous: { readonly jealousy: number };
  knowsOfficial: object;
  lostOfficial: object;
  stageRose: { readonly from: number; readonly to: number; readonly because: readonly Condition[] };
  stageFell: { readonly from: number; readonly to: number; readonly because: readonly Condition[] };
}

export type EventKind = keyof Happenings;
/** An event without its time and place. */
export type Happening = { [K in EventKind]: { readonly kind: K } & Happenings[K] }[EventKind];
/** `month` is the month at whose end the state shows it; `process` the id of the process of the schedule that did it. */
export type BiographyEvent = Happening & { readonly month: number; readonly process: string };
export type EventOf<K extends EventKind> = Extract<BiographyEvent, { readonly kind: K }>;
