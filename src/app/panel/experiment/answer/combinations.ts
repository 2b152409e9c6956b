import { leastPairs, players, playersIn } from '../../../../lab';
import type { ExperimentPlan, ExperimentResults, Player } from '../../../../lab';
import type { AnswerChart, Telling } from './answer';
import { differencesChart } from './differences';
import { between } from './points';

/** More than these are no chart any more. */
const most = 16;

/** What every combination of players does, less nobody: what the shares are made of. Null where there are too many, or too few runs. */
export function combinationsChart(plan: ExperimentPlan, results: ExperimentResults, telling: Telling): AnswerChart | null {
  const { words: { answers: { attribution: text } }, format, speech: { say }, what, month, looks } = telling;
  const absent = plan.design.absent ?? [];
  if (absent.length > most) return null;
  const all = playersIn(plan.experiment.players);
  const name = (there: readonly Player[]): string => {
    if (there.length === all.length) return text.everybody;
    const names = there.map((player) => say(players[player].label));
    return names.length === 1 ? text.only(names[0]) : names.join(' + ');
  };
  const rows = absent.map((left, point) => ({ point, there: all.filter((player) => !left.includes(player)) })).filter(({ there }) => there.length > 0)
    // Few before many, and the whole last.
    .sort((a, b) => a.there.length - b.there.length || a.point - b.point)
    .map(({ point, there }) => ({ name: name(there), key: there.join(' '), found: between(plan, results, 0, point, looks) }));
  if (rows.some(({ found }) => found.runs < 2)) return null;
  const { runs } = rows[rows.length - 1].found;
  const clear = rows.filter(({ found }) => found.settled && found.sign !== 0).length;
  return differencesChart(telling, rows, { id: 'combinations', head: 'combination', title: runs < leastPairs ? text.combinationsFew(format.number(runs), format.number(leastPairs)) : text.combinations(format.number(clear), format.number(rows.length)), subtitle: text.combinationsSubtitle(what, month) });
}
