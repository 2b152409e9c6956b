import { attributed, experimentFile, screened, summarise, varianceShares } from '../lab';
import type { ExperimentPlan, ExperimentResults } from '../lab';
import { shardOf, headerOf } from './sweep-format';

/** What an experiment found as one object. What is not known is null. */
export function experimentJson(plan: ExperimentPlan, results: ExperimentResults) {
  const { engine, plan: digest } = headerOf(plan, shardOf(plan.jobs.length, 1, 1));
  return {
    engine,
    plan: digest,
    experiment: experimentFile(plan.experiment),
    runs: plan.jobs.length,
    found: plan.readings.map(({ text, outcome: { unit } }, watch) => ({ reading: text, unit, ...foundIn(plan, results, watch) })),
  };
}

function foundIn(plan: ExperimentPlan, results: ExperimentResults, watch: number): object {
  switch (plan.experiment.kind) {
    case 'whichMatter':
      return { settings: screened(plan, results, watch).map(({ axis: { parameter, from, to }, ...effects }) => ({ parameter, from, to, ...effects })) };
    case 'sobol':
      return { settings: varianceShares(plan, results, watch).map(({ axis: { parameter, from, to }, ...shares }) => ({ parameter, from, to, ...shares })) };
    case 'attribution': {
      const { whole, shares, seeds } = attributed(plan, results, watch);
      return { whole, seeds, shares: shares.map(({ player, mean, interval }) => ({ player, mean, interval })) };
    }
    default:
      return { points: summarise(plan, results, watch) };
  }
}
