import type { Decision, RunSpec } from './types';

/** Every decision of a run in the order it is applied: those of the scenario, then the player's, by month. */
export function allDecisions(spec: RunSpec): Decision[] {
  return [...spec.scenario.decisions, ...spec.decisions].sort((a, b) => a.month - b.month);
}

/**
 * First month whose state may differ between two runs; -1 when everything may, Infinity when nothing does. A decision at month m acts in
 * the step that leaves state m, so state m itself is still shared.
 */
export function sharedMonths(before: RunSpec, after: RunSpec): number {
  if (before.seed !== after.seed || JSON.stringify(start(before)) !== JSON.stringify(start(after))) return -1;
  const old = allDecisions(before);
  const now = allDecisions(after);
  const at = now.findIndex((decision, i) => !sameDecision(decision, old[i]));
  const differing = at >= 0 ? [now[at], old[at]] : [old[now.length]];
  return Math.min(...differing.map((decision) => decision?.month ?? Infinity));
}

function start({ scenario }: RunSpec) {
  return { villages: scenario.villages, parameters: Object.entries(scenario.parameters).sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function sameDecision(a: Decision, b: Decision | undefined): boolean {
  return b !== undefined && a.month === b.month && a.parameter === b.parameter && Object.is(a.value, b.value);
}
