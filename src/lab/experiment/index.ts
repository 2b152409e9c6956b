/** Experiments: what lies in a file and is shared by page and command line. */
export { attributed } from './attribute';
export { axisValues, wholeAxis } from './axis';
export { kindFacts } from './experiment';
export type { Axis, Experiment, ExperimentFile, ExperimentKind } from './experiment';
export { directionOf, outputsOf, screened, varianceShares } from './matter';
export type { Direction, RankedEffect, RankedShare } from './matter';
export { planExperiment, planKey, planKeyPieces } from './plan-experiment';
export type { ExperimentPlan, ExperimentResults } from './plan-experiment';
export { readExperiment } from './read-experiment';
export { lineOf, runIn, sweepFormat, valuesPerRun } from './result-lines';
export { sameRuns } from './same-runs';
export { runsOf } from './size';
export { readingsAt, seriesAt, summarise, summaryOf } from './summary';
export type { PointSummary } from './summary';
export { experimentFile } from './write-experiment';
