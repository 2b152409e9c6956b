import type { CovariateShock, Decision } from '../../../run';
import { loggedDecisions, parameterOf } from '../../draft';
import type { Draft, LoggedDecision } from '../../draft';

/** A line of the log: what was decided or what happened. Shares of one whole that moved together are one line. */
export type LogLine =
  | { readonly kind: 'decision'; readonly month: number; readonly decisions: readonly LoggedDecision[] }
  | { readonly kind: 'shock'; readonly month: number; readonly shock: CovariateShock };

/** Decisions and shocks in one list, the latest first; shocks only up to `shownMonth`, for nobody foresees them. */
export function logLines(draft: Draft, shocks: readonly CovariateShock[], shownMonth: number): LogLine[] {
  const lines: LogLine[] = [];
  for (const decision of loggedDecisions(draft)) {
    const last = lines.at(-1);
    const split = parameterOf(decision.parameter).split;
    const together = split && last?.kind === 'decision' && last.month === decision.month && last.decisions[0].by === decision.by && parameterOf(last.decisions[0].parameter).split === split;
    if (together) lines[lines.length - 1] = { ...last, decisions: [...last.decisions, decision] };
    else lines.push({ kind: 'decision', month: decision.month, decisions: [decision] });
  }
  for (const shock of shocks) if (shock.month <= shownMonth) lines.push({ kind: 'shock', month: shock.month, shock });
  return lines.sort((a, b) => b.month - a.month);
}

/** Key that stays while the line's values change. */
export function lineKey(line: LogLine): string {
  return line.kind === 'shock' ? `shock ${line.month} ${line.shock.kind}` : decisionKey(line.decisions);
}

function decisionKey(decisions: readonly (Decision & { readonly by: string })[]): string {
  return `${decisions[0].by} ${decisions[0].month} ${decisions[0].parameter}`;
}
