// Nothing but names handed on: a statement here would tie what the page needs at once to all the rest.
export * from './declare';
export { reference, shortName, works, worksIn, type Work } from './citations';
export { ownSheet } from './luck';
export { engineVersion } from './version';
export { defaultValues, parameterIndex, parameters, type ParameterId } from './params';
export { indicatorIndex, indicators } from './measure';
export { experimentErrors, type TargetingErrors } from './measure/targeting';
export { processes } from './schedule';
export { columns, value, type ColumnInfo, type VillagePlan, type World, type WorldSetup } from './state/world';
export { accounts, type Account } from './state/account';
export { bondingWidth, bridgingWidth } from './state/household';
export { closeBooks, ledgerRows, lines, totalRp, type Fate, type FlowOfMonth, type Line, type LineEffort } from './ledger';
export { digestColumns, digestWorld } from './state/digest';
export { createWorld, restoreState, saveState, setParameter, step } from './step';
export { shockKinds } from './process/shocks';
export { skillInUse } from './state/trade';
