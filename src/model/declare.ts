/** What a declaration is made of: words in both languages, units, status. Everything shown about the model is built from these. */

/** The same words in both languages of Gotong. A missing one does not compile. */
export interface Text {
  readonly en: string;
  readonly id: string;
}

/** Where a number comes from: read in a source, derived from read numbers, or assumed here. */
export type Status = 'source' | 'derived' | 'assumed';

/** Units of parameters, columns and indicators. Money is whole rupiah; shares lie in 0 to 1 and are shown as percent. */
export type Unit =
  | 'share' | 'rupiah' | 'rupiahPerMonth' | 'rupiahPerYear' | 'rupiahMillion'
  | 'month' | 'hoursPerMonth' | 'hours' | 'perYear' | 'perMonth'
  | 'people' | 'families' | 'groups' | 'villages' | 'stalls' | 'events' | 'kilometre'
  | 'index' | 'ratio' | 'switch' | 'row' | 'bits' | 'stage';

export const efforts = ['enabling', 'empowering', 'protecting'] as const;
/** The three efforts of Kartasasmita: opening opportunity, raising ability, lowering loss. */
export type Effort = (typeof efforts)[number];

export const actors = ['government', 'national', 'ngo', 'donor', 'forum', 'facilitator', 'group', 'village', 'household', 'market', 'shock'] as const;
/** Who a parameter belongs to; panels group levers by it. */
export type Actor = (typeof actors)[number];

/** One number that can be set. */
export interface Parameter {
  readonly id: string;
  readonly actor: Actor;
  readonly label: Text;
  /** What it means in the model and how it acts. */
  readonly about: Text;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** Distance between two settings of the lever; whole-number parameters have a whole step and `whole`. */
  readonly step: number;
  readonly whole?: true;
  /** Set when the number picks one of these, 0 the first: drawn as a choice. */
  readonly choices?: readonly Text[];
  readonly default: number;
  /** `live` may change at the start of any month, by a decision; `setup` only before month 0. */
  readonly when: 'setup' | 'live';
  readonly status: Status;
  /** Where the default comes from, in whole sentences: what a work says, how it was derived, or why it was assumed and in which range. Works are named by `cite`. */
  readonly source: Text;
  /** Set when the lever belongs to one effort: it is drawn in that effort's colour. */
  readonly effort?: Effort;
  /** Set when it changes nothing in a scenario that does not have this actor: then its lever says so. */
  readonly needs?: 'ngo';
  /** Set when several parameters are shares of one whole and are drawn as one split bar. */
  readonly split?: 'government' | 'ngo';
  /** `main` levers are on the panel at once; the others under "more". */
  readonly level: 'main' | 'detail';
}

/** One number measured every month. */
export interface Indicator {
  readonly id: string;
  readonly label: Text;
  /** Short symbol of the field where there is one: P0, M0. */
  readonly symbol?: string;
  readonly about: Text;
  readonly unit: Unit;
  /** Which direction is an improvement; `none` where that would be a judgement. */
  readonly better: 'up' | 'down' | 'none';
  /** `both`: whole and per village; `whole`: only for the whole. */
  readonly scope: 'both' | 'whole';
  /** Set when it says nothing without this actor, or while this other indicator is 0: readers then get a dash instead of a 0. */
  readonly needs?: string;
  /** What the measure is taken from, in whole sentences. */
  readonly source: Text;
}

/** One event of the month, as the model document and the profiler list it. */
export interface ProcessInfo {
  readonly id: string;
  readonly label: Text;
  readonly about: Text;
  /** Ids of the columns and scalars read and written, `table.column`. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** What the event rests on and what of it is assumed, in whole sentences. */
  readonly source: Text;
}
