import { collect, atOnce, defaultScenario } from '../../src/run';
import type { Decision, RunSpec, Scenario } from '../../src/run';

/** Three villages with 44 families: small enough to run a hundred times in a test. */
export const smallScenario: Scenario = {
  ...defaultScenario,
  id: 'small',
  months: 30,
  villages: [
    { name: 'Melati', families: 20, assisted: true, distanceKm: 1, status: 'assumed' },
    { name: 'Kenanga', families: 14, assisted: true, distanceKm: 4, status: 'assumed' },
    { name: 'Dahlia', families: 10, assisted: false, distanceKm: 9, status: 'assumed' },
  ],
};

export function smallSpec(decisions: readonly Decision[] = [], change: Partial<RunSpec> = {}): RunSpec {
  return { scenario: smallScenario, seed: 1, months: 30, decisions, ...change };
}

/** The run made in one go, without keyframes: what every runner has to agree with. */
export function straight(spec: RunSpec) {
  return atOnce(collect(spec));
}

export const visits = (month: number, value: number): Decision => ({ month, parameter: 'facilitator.visitShare', value });
export const budget = (month: number, value: number): Decision => ({ month, parameter: 'government.partnershipBudgetRpPerYear', value });
