import { accounts, columns, createWorld, parameterIndex, parameters, processes, step } from '../../src/model';
import type { ParameterId, VillagePlan, World } from '../../src/model';
import type { AccountId } from '../../src/model/state/account';
import type { Process } from '../../src/model/process/process';

export type Settings = Partial<Record<ParameterId, number>>;

export interface Making {
  readonly seed?: number;
  /** Number of families, or what differs from an assisted village 2 km away. */
  readonly villages?: readonly (number | Partial<VillagePlan>)[];
  /** What differs from the declared defaults. */
  readonly set?: Settings;
}

/** A world at month 0: one village of three households when nothing is said. */
export function make({ seed = 1, villages = [3], set = {} }: Making = {}): World {
  const values = Float64Array.from(parameters, (parameter) => parameter.default);
  for (const [id, value] of Object.entries(set)) values[parameterIndex[id]] = value;
  const plans = villages.map((village) => ({ families: 3, assisted: true, distanceKm: 2, ...(typeof village === 'number' ? { families: village } : village) }));
  return createWorld({ seed, villages: plans, values });
}

/** Nobody is struck, nobody is helped: no shocks, no partners, no national transfers. */
export const calm: Settings = {
  'shock.scale': 0,
  'government.partnershipBudgetRpPerYear': 0,
  'government.facilitators': 0,
  'ngo.present': 0,
  'ngo.facilitators': 0,
  'ngo.ownFundsRpPerYear': 0,
  'national.pkhQuotaShare': 0,
  'national.sembakoQuotaShare': 0,
  'national.bltQuotaShare': 0,
};

/** Runs months of the whole schedule. */
export function pass(world: World, months: number): World {
  for (let i = 0; i < months; i++) step(world);
  return world;
}

/** The process of the schedule with this id. */
export function processOf(id: string): Process {
  const found = processes.find((process) => process.id === id);
  if (!found) throw new Error(`no process ${id}`);
  return found;
}

/** Runs single processes of a month, in the order given; the month does not end. */
export function run(world: World, ...ids: string[]): World {
  for (const id of ids) processOf(id).run(world);
  return world;
}

/** Balance of an account in a village, of an effort, or of the single row. */
export function balance(world: World, id: AccountId, row = 0): number {
  return world.account.balanceRp[accountRow(world, id) + row];
}

/** Puts money into an account, taken from the market of village 0, so that the books still close. */
export function fund(world: World, id: AccountId, row: number, rupiah: number): void {
  world.account.balanceRp[accountRow(world, id) + row] += rupiah;
  world.account.balanceRp[accountRow(world, 'market')] -= rupiah;
}

/** Lets a household hold exactly this much, with the books in order. */
export function hold(world: World, h: number, rupiah: number): void {
  fund(world, 'household', world.household.village[h], rupiah - world.household.savingsRp[h]);
  world.household.savingsRp[h] = rupiah;
}

function accountRow(world: World, id: AccountId): number {
  return world.firstAccount[accounts.findIndex((account) => account.id === id)];
}

/** Numbers of a column, `table.column`. */
export function column(world: World, id: string): number[] {
  const [table, name] = id.split('.');
  return Array.from(world.tables.views[table][name]);
}

/** Ids of all columns of a table. */
export function columnsOf(table: string): string[] {
  return columns.filter((each) => each.table === table).map(({ id }) => id);
}

/** Sets a parameter without asking for its range: for worlds that levers cannot make. */
export function force(world: World, id: ParameterId, value: number): void {
  world.values[parameterIndex[id]] = value;
}

export const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const x of numbers) total += x;
  return total;
};
export const mean = (numbers: ArrayLike<number>): number => sum(Array.from(numbers)) / numbers.length;
export const deviation = (numbers: ArrayLike<number>): number => {
  const centre = mean(numbers);
  return Math.sqrt(sum(Array.from(numbers, (x) => (x - centre) * (x - centre))) / (numbers.length - 1));
};
export const correlation = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const [ma, mb] = [mean(a), mean(b)];
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] - ma) * (b[i] - mb);
    aa += (a[i] - ma) * (a[i] - ma);
    bb += (b[i] - mb) * (b[i] - mb);
  }
  return ab / Math.sqrt(aa * bb);
};
