import { valueText } from '../../../../view/chart';
import { meanOf, readingsAt, runsForPrecision, runsToSettle, summarise } from '../../../../lab';
import { detailOf, moved, roughly, tellingOf } from './answer';
import type { Answer, Asked, Told } from './answer';
import { changesAt, monthFan, monthsAt } from './month-fan';

/** Below it the range of all runs is told. */
const fewRuns = 20;

/** How sure: the fan of all runs over the months, and what they tell of each indicator. */
export function howSure(asked: Asked): Answer {
  const { plan, results } = asked;
  const telling = tellingOf(asked);
  const { words: { answers, chart }, format, unit, month } = telling;
  const [{ runs, bands }] = summarise(plan, results, 0);
  const text = (value: number) => valueText(value, telling, format);
  const series = plan.series.indexOf(plan.readings[0].outcome.id);
  // Of few runs 95 % is no number of runs.
  const { low, high } = bands[runs < fewRuns ? 0 : 1];
  // Both to the precision of the larger, and the sign of percent once.
  const digits = /[.,](\d+)/.exec(text(high))?.[1].length ?? 0;
  const ends = [unit === 'share' ? format.percent(low, digits).replace(/\s%$/, '') : text(low), text(high)] as const;
  const title = runs < fewRuns ? answers.howSure.titleAll(telling.What, month, format.number(runs), ...ends) : answers.howSure.title(telling.What, month, format.percent(0.95, 0), format.number(runs), ...ends);
  return {
    charts: series < 0 ? [] : [monthFan(monthsAt(plan, results, series, 0), telling, { id: 'months', title: telling.sofar(title), subtitle: `${answers.howSure.subtitle(telling.What, month)}. ${chart.bandsNote}` }, 520)],
    told: [known(asked), ...plan.readings.flatMap((_, watch) => changeTold(asked, watch))],
  };
}

/** How well the mean is known, and what it would take to know it twice as well: four times the runs. */
function known(asked: Asked): Told {
  const telling = tellingOf(asked);
  const { words: { answers: { howSure: text, few } }, format, unit, what } = telling;
  const values = readingsAt(asked.plan, asked.results, 0, 0);
  const now = runsForPrecision(values, Infinity);
  const half = (now.interval[1] - now.interval[0]) / 2;
  if (!Number.isFinite(half)) return { state: 'open', text: text.known(what, valueText(meanOf(values), telling, format), '–'), detail: few };
  const size = (wide: number) => format.distance(wide, unit, 10 * half);
  return { state: 'told', text: text.known(what, valueText(now.mean, telling, format), size(half)), detail: half > 0 ? text.knownDetail(format.number(roughly(3 * now.runs)), size(half / 2)) : '' };
}

/** Whether the runs tell what becomes of one indicator since month 0, and how few of them would have told it. */
function changeTold(asked: Asked, watch: number): Told[] {
  const { plan, results } = asked;
  const { outcome, month } = plan.readings[watch];
  const series = plan.series.indexOf(outcome.id);
  if (series < 0) return [];
  const telling = tellingOf(asked, watch);
  const { words: { answers: { howSure: text, more } }, format, what } = telling;
  const changes = changesAt(plan, results, series, 0, month).filter(Number.isFinite);
  // One looks while they come in, and at every number of them: only the wider intervals allow that.
  const found = runsToSettle(changes, { looks: 'always' });
  const detail = detailOf(found, telling, more);
  if (found.settled && found.sign === 0) return [{ state: 'told', text: text.same(what), detail }];
  return [found.settled ? { state: 'told', text: text.told(what, moved(found, telling), format.number(enough(changes))), detail } : { state: 'open', text: text.open(what), detail }];
}

/** The fewest of the runs, from the first seed on, that tell it. */
function enough(changes: readonly number[]): number {
  for (let runs = 1; runs < changes.length; runs += Math.max(1, runs >> 5)) if (runsToSettle(changes.slice(0, runs), { looks: 'always' }).settled) return runs;
  return changes.length;
}
