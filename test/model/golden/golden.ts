import { createLuck, sheet } from '../../../src/model/luck';
import { exp, expNear, log, logistic, normalNear, normalQuantile, normalShare, pow } from '../../../src/model/math';
import reference from './reference.json';

const view = new DataView(new ArrayBuffer(8));

/** The 64 bits of a number, most significant first. */
export function bitsOf(x: number): string {
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

export function fromBits(bits: string): number {
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

const functions = { exp, log, pow, expNear, logistic, normalShare, normalQuantile, normalNear };
export type FunctionName = keyof typeof functions;

export interface Reference {
  readonly name: FunctionName;
  readonly given: readonly number[];
  /** The float64 nearest to the true value, from arithmetic with 60 digits. */
  readonly exact: number;
  readonly got: number;
}

/** Every reference value, with what the model's own arithmetic makes of the same arguments. */
export function references(): Reference[] {
  return Object.entries(reference).flatMap(([key, rows]) =>
    rows.map((row) => {
      const name = key as FunctionName;
      const given = row.slice(0, -1).map(fromBits);
      return { name, given, exact: fromBits(row.at(-1)!), got: (functions[name] as (...x: number[]) => number)(...given) };
    }),
  );
}

/** Bits of the model's arithmetic and luck, as every engine must give them. `golden/bits.json` holds those of Node; `vitest -u` records anew. */
export function bits() {
  const math: Record<string, string[]> = {};
  for (const { name, got } of references()) (math[name] ??= []).push(bitsOf(got));
  const luck: Record<string, string[]> = {};
  for (const seed of [0, 1, 4294967295]) {
    const pages = createLuck(seed, 1000);
    for (const purpose of ['permanent', 'shock', 'attendance', 'enterpriseExit'] as const) {
      for (const month of [0, 1, 120]) {
        const page = sheet(pages, purpose, month, 0, 1000);
        luck[`${seed}/${purpose}/${month}`] = [page[0], page[1], page[999]].map(bitsOf);
      }
    }
  }
  return { math, luck };
}
