import { parameters as declared } from './params';
import { processes as scheduled } from './schedule';
import type { ProcessInfo } from './declare';

export * from './declare';
export { reference, shortName, works, worksIn, type Work } from './citations';
/** Raised whenever the same inputs would give other numbers. */
export const engineVersion = '1';
export const parameters = declared;
export { defaultValues, parameterIndex, type ParameterId } from './params';
export { indicatorIndex, indicators } from './measure';
/** The month, in order. */
export const processes: readonly ProcessInfo[] = scheduled;
/** The same with what they do, for profiling. */
export { processes as runnableProcesses } from './schedule';
export { columns, value, type ColumnInfo, type VillagePlan, type World, type WorldSetup } from './state/world';
export { accounts, type Account } from './state/account';
export { bondingWidth, bridgingWidth } from './state/household';
export { closeBooks, ledgerRows, lines, totalRp, type Fate, type FlowOfMonth, type Line, type LineEffort } from './ledger';
export { digestColumns, digestWorld } from './state/digest';
export { createWorld, restoreState, saveState, setParameter, step } from './step';
export { shockKinds } from './process/shocks';
