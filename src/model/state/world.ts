import { createLuck, type Luck } from '../luck';
import { parameterIndex, parameters } from '../params';
import { accountColumns, accounts, flowColumns, spanRows } from './account';
import { householdColumns } from './household';
import { circleColumns, facilitatorColumns, groupColumns, regencyColumns, villageColumns } from './village';
import { layTables, tableOf, type Column, type Columns, type Table, type TablePlan, type Tables } from './table';

/** One village as a scenario gives it. */
export interface VillagePlan {
  readonly families: number;
  readonly assisted: boolean;
  readonly distanceKm: number;
}

/** What a world is made from. `values` holds one number per parameter, in the order of `parameters`. */
export interface WorldSetup {
  readonly seed: number;
  readonly villages: readonly VillagePlan[];
  readonly values: Float64Array;
  /** Ids of the indicators that are measured every month, the others stay not a number, and columns that only they read as at month 0; all of them unless told. Of many runs mostly one is wanted. */
  readonly measured?: readonly string[];
  /** Whether every village is measured by itself, too; so it is unless told. */
  readonly measuresVillages?: boolean;
}

/** Everything that exists. All that changes lies in typed columns (and `month`), so that a keyframe is one copy. */
export interface World {
  readonly setup: WorldSetup;
  /** Steps done; the state after `month` months. */
  month: number;
  readonly values: Float64Array;
  readonly luck: Luck;
  readonly tables: Tables;
  readonly household: Table<typeof householdColumns>;
  readonly village: Table<typeof villageColumns>;
  readonly facilitator: Table<typeof facilitatorColumns>;
  readonly group: Table<typeof groupColumns>;
  readonly circle: Table<typeof circleColumns>;
  readonly regency: Table<typeof regencyColumns>;
  readonly account: Table<typeof accountColumns>;
  readonly flow: Table<typeof flowColumns>;
  /** First row of every account in the account table. */
  readonly firstAccount: readonly number[];
  /** Room for a list of household rows within one process. */
  readonly rowList: Int32Array;
  /** Values of the indicators, in their order. */
  readonly indicators: Float64Array;
  /** Village × indicator; of length 0 in a world that does not measure its villages. */
  readonly villageIndicators: Float64Array;
}

const tableColumns: Readonly<Record<string, Columns>> = {
  household: householdColumns,
  village: villageColumns,
  facilitator: facilitatorColumns,
  group: groupColumns,
  circle: circleColumns,
  regency: regencyColumns,
  account: accountColumns,
  flow: flowColumns,
};

export interface ColumnInfo extends Column {
  readonly id: string;
  readonly table: string;
}

/** Every column of every table, in the order of the digests; ids read `table.column`. */
export const columns: readonly ColumnInfo[] = Object.entries(tableColumns).flatMap(([table, of]) =>
  Object.entries(of).map(([id, column]) => ({ ...column, id: `${table}.${id}`, table })),
);

/** Posts that can be filled: the most that the levers allow. */
const facilitatorRows = ['government.facilitators', 'ngo.facilitators'].reduce((sum, id) => sum + parameters[parameterIndex[id]].max, 0);

/** Room for tables of a setup, all zero; `lines` is the number of ledger lines. */
export function emptyWorld(setup: WorldSetup, lines: number, indicators: number): World {
  const villages = setup.villages.length;
  const families = setup.villages.reduce((sum, village) => sum + village.families, 0);
  const groupSize = setup.values[parameterIndex['group.size']];
  const groups = setup.villages.reduce((sum, village) => sum + Math.ceil(village.families / groupSize), 0);
  const circleSize = setup.values[parameterIndex['credit.circleSize']];
  const circles = setup.villages.reduce((sum, village) => sum + Math.ceil(village.families / circleSize), 0);
  const firstAccount: number[] = [];
  let accountRows = 0;
  for (const account of accounts) {
    firstAccount.push(accountRows);
    accountRows += spanRows(account.span, villages);
  }
  const rows: Readonly<Record<string, number>> = {
    household: families, village: villages, facilitator: facilitatorRows, group: groups, circle: circles, regency: 1, account: accountRows, flow: lines * villages,
  };
  const plans: TablePlan[] = Object.entries(tableColumns).map(([id, of]) => ({ id, columns: of, rows: rows[id] }));
  const tables = layTables(plans);
  return {
    setup,
    month: 0,
    values: setup.values.slice(),
    luck: createLuck(setup.seed, Math.max(families, 64)),
    tables,
    household: tableOf(tables, 'household', householdColumns, families),
    village: tableOf(tables, 'village', villageColumns, villages),
    facilitator: tableOf(tables, 'facilitator', facilitatorColumns, facilitatorRows),
    group: tableOf(tables, 'group', groupColumns, groups),
    circle: tableOf(tables, 'circle', circleColumns, circles),
    regency: tableOf(tables, 'regency', regencyColumns, 1),
    account: tableOf(tables, 'account', accountColumns, accountRows),
    flow: tableOf(tables, 'flow', flowColumns, lines * villages),
    firstAccount,
    rowList: new Int32Array(families),
    indicators: new Float64Array(indicators).fill(setup.measured ? NaN : 0),
    villageIndicators: new Float64Array(setup.measuresVillages === false ? 0 : villages * indicators).fill(setup.measured ? NaN : 0),
  };
}
