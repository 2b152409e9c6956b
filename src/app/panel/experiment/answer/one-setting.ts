import { leastPairs, runsToSettle } from '../../../../lab';
import { parameterOf } from '../../../draft';
import { isChoice } from '../question';
import { detailOf, inSentence, isSame, leverAt, moved, parameterName, settingOf, settingPair, tellingOf } from './answer';
import type { Answer, AnswerChart, Asked, Telling, Told } from './answer';
import { differencesChart } from './differences';
import { lineResult } from './line-result';
import { changesAt, monthFan, monthsAt } from './month-fan';
import { ownSetting } from './own';
import { between, completeUpTo } from './points';
import { settingFan } from './setting-fan';
import type { Line } from './setting-fan';

/** One setting: the fan along it, how it unfolds at one value, and what other values do to it. */
export function oneSetting(asked: Asked): Answer {
  const { plan, results, finished } = asked;
  const telling = tellingOf(asked);
  const { parameter } = plan.experiment.axes[0];
  const line: Line = { parameter, points: plan.points.map((_, point) => point), values: plan.points.map((set) => set[parameter]), own: ownSetting(plan, parameter) };
  const complete = completeUpTo(plan, results, line.points);
  const known = finished || complete < 2 ? line.points : line.points.slice(0, complete);
  const own = line.values.indexOf(line.own);
  const focus = asked.chosen ?? (own >= 0 && own < complete ? own : Math.max(0, complete - 1));
  const base = own >= 0 ? own : 0;
  const notes = [telling.words.chart.bandsNote, ...(plan.jobs.length < 1_000 ? [telling.words.chart.dotsNote] : [])];
  const { oneSetting: text } = telling.words.answers;
  return {
    charts: [
      settingFan(asked, telling, line, { id: 'setting', title: telling.sofar(lineTitle(asked, telling, line, known)), subtitle: [text.subtitle(telling.What, telling.month), ...notes].join('. ') }),
      ...(plan.series.includes(plan.readings[0].outcome.id) ? [monthsChart(asked, telling, line, focus)] : []),
      ...(complete > 1 && base < complete ? [againstChart(asked, telling, line, base, complete)] : []),
    ],
    told: complete > 1 ? toldOf(asked, telling, line, known, base) : [],
  };
}

/** The result along a line of points, in a sentence. */
export function lineTitle({ plan, results }: Asked, telling: Telling, line: Line, known: readonly number[]): string {
  const { speech, what, words: { answers: { oneSetting: text } } } = telling;
  const lever = parameterName(line.parameter, speech);
  const at = (place: number) => settingOf(line.parameter, line.values[place], speech);
  if (isChoice(parameterOf(line.parameter))) return choiceTitle({ plan, results }, telling, line, known);
  const found = lineResult(plan, results, known, telling.looks);
  if (found.ends.runs < leastPairs) return text.tooFew(inSentence(lever), telling.What);
  const [from, to] = settingPair(line.parameter, line.values[0], line.values[known.length - 1], speech);
  switch (found.kind) {
    case 'alike':
      return allSame({ plan, results }, telling, known) ? text.same(lever, from, to, what) : text.alike(lever, from, to, what);
    case 'moves':
      return text.moves(lever, from, to, what, moved(found.ends, telling));
    case 'levels':
      return text.levels(lever, what, found.ends.sign < 0, at(found.at));
    case 'turns':
      return found.from === found.to ? text.turns(lever, what, found.lowest, at(found.from)) : text.turnsBetween(lever, what, found.lowest, ...settingPair(line.parameter, line.values[found.from], line.values[found.to], speech));
  }
}

/** Whether every run at every one of these points is exactly what it is at the first. */
const allSame = ({ plan, results }: Pick<Asked, 'plan' | 'results'>, { looks }: Telling, points: readonly number[]): boolean =>
  points.length > 1 && points.slice(1).every((point) => isSame(between(plan, results, points[0], point, looks)));

/** Choices have no order: the best of them, if it is told apart from all others. */
function choiceTitle({ plan, results }: Pick<Asked, 'plan' | 'results'>, telling: Telling, { parameter, values, points }: Line, known: readonly number[]): string {
  const { speech, what, words: { answers: { oneSetting: text } } } = telling;
  const lever = parameterName(parameter, speech);
  for (const lowest of [true, false]) {
    const best = known.find((point) => known.every((other) => {
      if (other === point) return true;
      const { settled, sign } = between(plan, results, other, point, 'always');
      return settled && sign === (lowest ? -1 : 1);
    }));
    if (best !== undefined && known.length > 1) return text.best(lever, what, lowest, settingOf(parameter, values[points.indexOf(best)], speech));
  }
  return allSame({ plan, results }, telling, known) ? text.sameChoices(lever, what) : text.alikeChoices(lever, what);
}

function monthsChart({ plan, results }: Asked, telling: Telling, line: Line, place: number): AnswerChart {
  const { words: { answers, chart }, speech, what, month } = telling;
  const at = plan.readings[0].month;
  const change = runsToSettle(changesAt(plan, results, 0, line.points[place], at), { looks: telling.looks });
  const setting = leverAt(line.parameter, line.values[place], speech);
  const title = change.settled && change.sign !== 0
    ? answers.oneSetting.monthsTitle(setting, what, moved(change, telling), month)
    : answers.oneSetting.monthsAlike(setting, what, month);
  return monthFan(monthsAt(plan, results, 0, line.points[place]), telling, { id: 'months', title, subtitle: `${answers.howSure.subtitle(telling.What, month)}. ${chart.bandsNote}` });
}

/** Every other value less the reader's own, on shared luck. */
function againstChart({ plan, results }: Asked, telling: Telling, line: Line, base: number, complete: number): AnswerChart {
  const { words: { answers: { oneSetting: text } }, format, speech, month } = telling;
  const rows = line.points.map((point, place) => ({ point, place })).filter(({ place }) => place !== base && place < complete)
    .map(({ point, place }) => ({ name: settingOf(line.parameter, line.values[place], speech), key: line.values[place], found: between(plan, results, line.points[base], point, telling.looks) }));
  return differencesChart(telling, rows, {
    id: 'against', head: line.parameter, subtitle: text.againstSubtitle(telling.what, month),
    title: rows.every(({ found }) => isSame(found))
      ? text.againstSame(format.number(rows.length), settingOf(line.parameter, line.values[base], speech))
      : text.againstTitle(format.number(rows.filter(({ found }) => found.settled && found.sign !== 0).length), format.number(rows.length), settingOf(line.parameter, line.values[base], speech)),
  });
}

/** The ends, and the reader's own setting against both. */
function toldOf({ plan, results }: Asked, telling: Telling, line: Line, known: readonly number[], base: number): Told[] {
  const { words: { answers: { oneSetting: text } }, speech, looks } = telling;
  const last = known.length - 1;
  const pairs = [[0, last], [0, base], [base, last]].filter(([a, b], i, all) => a < b && b <= last && all.findIndex(([c, d]) => c === a && d === b) === i);
  return pairs.map(([a, b]) => {
    const found = between(plan, results, line.points[a], line.points[b], looks);
    const [from, to] = settingPair(line.parameter, line.values[a], line.values[b], speech);
    const said = !found.settled ? text.pairOpen(from, to) : found.sign === 0 ? text.pairSame(from, to) : text.pairTold(from, to, moved(found, telling));
    return { state: found.settled ? 'told' : 'open', text: said, detail: detailOf(found, telling) };
  });
}
