import seedrandom from 'seedrandom';

/**
 * Luck belongs to somebody. A sheet is a page of uniform numbers in (0, 1) for one purpose in one month; row h of a table reads
 * place h. What a household draws therefore depends on (seed, purpose, month, row) and on nothing else: not on how many processes
 * ran before, nor on what a policy did to its neighbour.
 */
export interface Luck {
  readonly seed: number;
  readonly rows: number;
  readonly pages: readonly Float64Array[];
  /** Three words of key per purpose, made by seedrandom when first asked for. */
  readonly keys: Map<Purpose, Int32Array>;
}

/** Every purpose that draws. Two draws of one kind in one month are two purposes. */
export const purposes = [
  'permanent', 'fluctuation', 'transitory', 'size', 'members', 'occupation', 'enterprise', 'schooling', 'housing', 'traits', 'propensity',
  'savings', 'skill', 'trust', 'gotongRoyong', 'proxy', 'registration', 'community', 'bonding', 'bridging', 'linking', 'disability',
  'shock', 'severity', 'covariate', 'harvest', 'known', 'served', 'contact', 'attendance', 'meeting', 'course', 'enterpriseExit',
  'enterpriseEntry', 'femaleHead', 'mindset', 'elite', 'pastFortune', 'ageing', 'birth', 'correction', 'nudge', 'compliance', 'hearing',
  'tieGain', 'tieLoss', 'circleFormation', 'stallGroup', 'repayment', 'debt', 'capitalGrant', 'referral', 'parenting', 'leaving',
  'stance', 'resampling', 'hypercube',
] as const;
export type Purpose = (typeof purposes)[number];

const pageCount = 3;

/** @param rows length of the longest table that draws. */
export function createLuck(seed: number, rows: number): Luck {
  return { seed, rows, pages: Array.from({ length: pageCount }, () => new Float64Array(rows)), keys: new Map() };
}

/**
 * The sheet of a purpose in a month, written into one of the three shared pages: valid until that page is asked for again.
 * @param page 0, 1 or 2; a process that needs two sheets at once takes two pages.
 * @param count numbers wanted, at most `rows`; a shorter sheet is the beginning of a longer one.
 */
export function sheet(luck: Luck, purpose: Purpose, month: number, page: 0 | 1 | 2, count: number): Float64Array {
  const target = luck.pages[page];
  if (count > target.length) throw new RangeError(`luck: ${count} numbers wanted for ${purpose}, a page holds ${target.length}`);
  let key = luck.keys.get(purpose);
  if (!key) luck.keys.set(purpose, (key = keyOf(luck.seed, purpose)));
  fill(target, count, key[0], key[1], key[2], month);
  return target;
}

/** A sheet of its own for generation, where a page may be needed beyond `rows`. */
export function ownSheet(seed: number, purpose: Purpose, month: number, count: number): Float64Array {
  const target = new Float64Array(count);
  const key = keyOf(seed, purpose);
  fill(target, count, key[0], key[1], key[2], month);
  return target;
}

/** seedrandom is the one door for seeds. */
function keyOf(seed: number, purpose: Purpose): Int32Array {
  const door = seedrandom(`${seed}/${purpose}`);
  return Int32Array.of(door.int32(), door.int32(), door.int32());
}

/** Rounds after which sfc32 has mixed its key and the month into every bit. */
const mixingRounds = 16;

/** sfc32 keyed by three words, with the month mixed into the third; its state in locals (closure variables are twice as slow). */
function fill(target: Float64Array, count: number, key0: number, key1: number, key2: number, month: number): void {
  let a = key0 | 0;
  let b = key1 | 0;
  let c = key2 ^ Math.imul(month, 0x9e3779b9);
  let d = 1;
  for (let i = -mixingRounds; i < 0; i++) {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
  }
  for (let i = 0; i < count; i++) {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    target[i] = ((t >>> 0) + 0.5) * 2.3283064365386963e-10;
  }
}
