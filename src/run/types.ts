import type { Effort, Text } from '../model';
import type { Biography } from './biography/life';
import type { HouseholdTable } from './household-table';

/** A lever moved: applied at the start of the step that leaves state `month` (0 = before the first month). */
export interface Decision {
  readonly month: number;
  readonly parameter: string;
  readonly value: number;
}

export interface VillageSetup {
  readonly name: string;
  readonly families: number;
  /** Assisted by the partnership: facilitators are placed here. */
  readonly assisted: boolean;
  /** Road distance to the sub-district office, km. */
  readonly distanceKm: number;
  /** Where the size comes from. */
  readonly status: 'source' | 'derived' | 'assumed';
}

/** One and several, within a sentence. */
export interface VillageWord {
  readonly one: Text;
  readonly many: Text;
}

/** A scenario after inheritance and checking: everything a run needs but seed and decisions of the player. */
export interface Scenario {
  readonly id: string;
  readonly title: Text;
  /** Short line under the title: who the partners are. */
  readonly partners: Text;
  /** Name of the regency and of the NGO as shown on the stage. */
  readonly region: string;
  readonly governmentName: Text;
  /** "Pemkab", where there is hardly any room. */
  readonly governmentShort?: Text;
  readonly ngoName: string;
  /** What its villages are called, where they are not villages: neighbourhood units (RW), kelurahan. */
  readonly villageWord?: VillageWord;
  readonly question: Text;
  readonly tryThis: readonly Text[];
  readonly notes: readonly Text[];
  readonly sources: readonly string[];
  readonly months: number;
  readonly seed: number;
  /** Id of the scenario that the ghost shows, on the same luck; null when there is none. */
  readonly baseline: string | null;
  readonly villages: readonly VillageSetup[];
  /** Only what differs from the declared defaults. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly decisions: readonly Decision[];
}

/** What identifies a run: with the engine version it gives the same bits everywhere. */
export interface RunSpec {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly months: number;
  readonly decisions: readonly Decision[];
}

export type NodeKind = 'national' | 'government' | 'forum' | 'donor' | 'ngo' | 'facilitator' | 'group' | 'village';

/** A place on the stage where money starts, passes or arrives. `row` is the row in its table. */
export interface StageNode {
  readonly kind: NodeKind;
  readonly row: number;
}

/** What does not change during a run: enough to lay out the stage. Rows of `village_h` are sorted by village. */
export interface WorldLayout {
  readonly villageNames: readonly string[];
  readonly assisted: readonly boolean[];
  /** First household row of each village; the last entry is the number of households. */
  readonly firstHousehold_v: Int32Array;
  /** Village of each group row. */
  readonly village_g: Int32Array;
  readonly nodes: readonly StageNode[];
}

/** Bits of `Frame.marks_h`. */
export const mark = { invited: 1, contacted: 2, attended: 4, shocked: 8, served: 16, transfer: 32, enterprise: 64, poor: 128 } as const;

/** Everything drawn of one month. Arrays are owned by the receiver. */
export interface Frame {
  readonly month: number;
  /** Welfare stage 1 (Pra-Sejahtera) to 5 (KS III Plus). */
  readonly stage_h: Uint8Array;
  readonly marks_h: Uint8Array;
  /** One per facilitator row in use this month. */
  readonly employer_f: Uint8Array; // 0 government, 1 NGO
  readonly families_f: Uint16Array; // caseload
  readonly load_f: Float32Array; // time needed ÷ time available; over 1 = overloaded
  /** Facilitator serves village: pairs with the number of families. */
  readonly assignedFacilitator: Uint16Array;
  readonly assignedVillage: Uint16Array;
  readonly assignedFamilies: Uint16Array;
  /** Members attending of each group, and its members. */
  readonly members_g: Uint16Array;
  readonly attending_g: Uint16Array;
  /** Money that moved this month between nodes (index into `WorldLayout.nodes`). */
  readonly flowFrom: Uint16Array;
  readonly flowTo: Uint16Array;
  readonly flowEffort: Uint8Array; // index into efforts
  readonly flowRp: Float64Array;
  /** Principled engagement, shared motivation, capacity for joint action, 0 to 1. */
  readonly forum: readonly [number, number, number];
  /** Indicator values in the order of `indicators`. */
  readonly indicators: Float64Array;
  /** Row-major: village × indicator. */
  readonly villageIndicators: Float64Array;
  /** Covariate shocks that began this month. */
  readonly shocks: readonly CovariateShock[];
}

export interface CovariateShock {
  readonly month: number;
  readonly kind: string;
  readonly label: Text;
  readonly villages: readonly number[];
}

/** A row of the books. Accounts are `kind` or `kind:row`, e.g. `government`, `village:3`. */
export interface LedgerRow {
  readonly month: number;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly effort: Effort | 'administration' | 'none';
  readonly fate: Fate;
  readonly rupiah: number;
}

export const fates = ['delivered', 'overhead', 'late', 'leaked', 'unspent', 'passed', 'private'] as const;
/** What became of a rupiah: delivered on time, overhead, delivered late, leaked, unspent and returned, passed on between partners, or private money of households. */
export type Fate = (typeof fates)[number];

/** What is true of a household at a month, in the order of a card. */
export const householdNotes = [
  'womanHeads', 'unaware', 'unregistered', 'pkh', 'sembako', 'blt', 'conditionsMissed', 'capital', 'selfHelpGroup', 'stallGroup', 'inArrears', 'enterprise',
  'illness', 'harvest', 'job', 'price', 'death', 'violence', 'eviction', 'servedByGovernment', 'servedByNgo', 'turnedAway', 'notKnown', 'unsafe',
] as const;
export type HouseholdNote = (typeof householdNotes)[number];

/** One household as a person reads it, at one month. */
export interface HouseholdCard {
  readonly household: number;
  readonly village: number;
  readonly month: number;
  readonly stage: number;
  readonly stageSince: number;
  readonly persons: number;
  readonly bondingTies: readonly number[];
  readonly bridgingTies: readonly number[];
  readonly facilitator: number; // -1 none
  readonly group: number; // -1 none
  readonly lastContactMonth: number; // -1 never
  readonly notes: readonly HouseholdNote[];
  /** Column values by id with label and unit, for the card's list; what does not concern this household is left out. */
  readonly facts: readonly { readonly id: string; readonly label: Text; readonly unit: string; readonly value: number }[];
}

/** Why something could not be done, in a form that words can be made from in either language. */
export interface Problem {
  /** Key into the words table `problems`. */
  readonly code: string;
  /** What was found, where, what was expected, the nearest known name: whatever the sentence needs. */
  readonly detail: Readonly<Record<string, string | number>>;
}

export type RunEvent =
  | { readonly kind: 'layout'; readonly layout: WorldLayout }
  | { readonly kind: 'frames'; readonly frames: readonly Frame[]; readonly restartedAt: number }
  | { readonly kind: 'finished'; readonly digest: string; readonly months: number }
  | { readonly kind: 'failed'; readonly month: number; readonly problem: Problem };

/** How far a long piece of work has come. */
export interface Progress {
  readonly month: number;
  readonly months: number;
}

/** How a long piece of work is followed and given up. */
export interface Watch {
  readonly progress?: (done: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Runs a specification somewhere: in this thread, in a Web Worker, in a Node worker. The same face everywhere. */
export interface Runner {
  /**
   * Computes month 0 to the horizon as fast as it can and tells `listener` in batches. Called again with a specification that
   * differs only in decisions from some month on, it goes on from the nearest keyframe before that month and sends only the
   * frames that change. Only the latest call is answered.
   */
  start(spec: RunSpec, listener: (event: RunEvent) => void): void;
  /** Exact state of one household at any month computed so far (keyframe + replay). */
  household(month: number, household: number): Promise<HouseholdCard>;
  /** All households at any month computed so far, one typed array per column (`householdTableColumns`). */
  households(month: number): Promise<HouseholdTable>;
  /**
   * Everything that the run holds of one household, month by month and process by process: the run is made once more, from month 0 to the
   * horizon. Rejected with the reason of the signal when that is given up.
   */
  biography(household: number, watch?: Watch): Promise<Biography>;
  /** The run's record with monthly digests, ready to be written to a file. */
  record(): Promise<RunRecord>;
  /** The books of the whole run. */
  ledger(): Promise<readonly LedgerRow[]>;
  stop(): void;
}

export interface RunRecord {
  readonly format: 'gotong-run/1';
  readonly engine: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly months: number;
  readonly decisions: readonly Decision[];
  /** What every parameter was set to at month 0: tells later which defaults have changed. Records of engine 2 and before lack it. */
  readonly settings?: Readonly<Record<string, number>>;
  readonly digest: string;
  /** Per month (0 to `months`), the digest of every column in the order of `columns`. */
  readonly columns: readonly string[];
  readonly monthly: readonly (readonly string[])[];
}
