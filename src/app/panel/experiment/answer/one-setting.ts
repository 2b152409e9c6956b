import { leastPairs, runsToSettle } from '../../../../lab';
import { parameterOf } from '../../../draft';
import { isChoice } from '../question';
import { detailOf, inSentence, isSame, leverAt, moved, parameterName, settingOf, settingPair, tellingOf } from './answer';
import type { Answer, AnswerChart, Asked, Telling, Told } from './answer';
import { differencesChart } from './differences';
import { lineResult } from './line-result';
import { changesAt, monthFan, monthsAt } from './month-fan';
import { ownSetting } from './own';
import { between, hasRun, knownAlong } from './points';
import { settingFan } from './setting-fan';
import type { Line } from './setting-fan';

/** One setting: the fan along it, how it unfolds at one value, and what other values do to it. */
export function oneSetting(asked: Asked): Answer {
  const { plan, results } = asked;
  const telling = tellingOf(asked);
  const { parameter } = plan.experiment.axes[0];
  const line: Line = { parameter, points: plan.points.map((_, point) => point), values: plan.points.map((set) => set[parameter]), own: ownSetting(plan, parameter) };
  const [comparable, known] = knownOf(asked, line);
  const own = line.values.indexOf(line.own);
  const focus = asked.chosen ?? (own >= 0 && hasRun(plan, results, line.points[own]) ? own : Math.max(0, line.points.indexOf(known.points[0])));
  const base = Math.max(0, known.values.indexOf(line.own));
  const { chart, answers: { oneSetting: text } } = telling.words;
  const notes = [...lineNotes(comparable, telling, known), chart.bandsNote, ...(plan.jobs.length < 1_000 ? [chart.dotsNote] : [])];
  // Of what is to come the first pairs are not told.
  const isTold = pairsAlong(comparable, telling, known) >= (asked.finished ? 2 : leastPairs);
  return {
    charts: [
      settingFan(asked, telling, line, { id: 'setting', title: telling.sofar(lineTitle(comparable, telling, known)), subtitle: [text.subtitle(telling.What, telling.month), ...notes].join('. ') }),
      ...(plan.series.includes(plan.readings[0].outcome.id) ? [monthsChart(asked, telling, line, focus)] : []),
      ...(isTold ? [againstChart(comparable, telling, known, base)] : []),
    ],
    told: isTold ? toldOf(comparable, telling, known, base) : [],
  };
}

/** What of a line can be compared by now: its runs, and the points that have any. */
export function knownOf(asked: Asked, line: Line): [Asked, Line] {
  const { points, results } = knownAlong(asked.plan, asked.results, line.points);
  return [{ ...asked, results }, { ...line, points, values: points.map((point) => line.values[line.points.indexOf(point)]) }];
}

/** Pairs of the ends of a line; none where only one point has begun. */
function pairsAlong({ plan, results }: Asked, { looks }: Telling, { points }: Line): number {
  return points.length > 1 ? between(plan, results, points[0], points[points.length - 1], looks).runs : 0;
}

/** What the line is, and what the title speaks of instead: medians may lie level while all pairs fall. */
export function lineNotes(asked: Asked, telling: Telling, line: Line): string[] {
  const { lineNote, titleNote } = telling.words.chart;
  return pairsAlong(asked, telling, line) < leastPairs ? [lineNote] : [lineNote, titleNote];
}

/** The result along a line of points that can be compared, in a sentence. */
export function lineTitle({ plan, results, finished }: Asked, telling: Telling, line: Line): string {
  const { speech, what, format, words: { answers: { oneSetting: text } } } = telling;
  const { parameter, points, values } = line;
  const lever = parameterName(parameter, speech);
  const at = (place: number) => settingOf(parameter, values[place], speech);
  const found = points.length > 1 ? lineResult(plan, results, points, telling.looks) : null;
  if (!found || found.ends.runs < leastPairs) {
    const { repeats } = plan.experiment;
    return finished && repeats < leastPairs ? text.tooFewRepeats(inSentence(lever), telling.What, format.number(repeats), format.number(leastPairs)) : text.tooFew(inSentence(lever), telling.What);
  }
  if (isChoice(parameterOf(parameter))) return choiceTitle({ plan, results }, telling, line);
  const [from, to] = settingPair(parameter, values[0], values[values.length - 1], speech);
  switch (found.kind) {
    case 'alike':
      return allSame({ plan, results }, telling, points) ? text.same(lever, from, to, what) : text.alike(lever, from, to, what);
    case 'moves':
      return text.moves(lever, from, to, what, moved(found.ends, telling));
    case 'levels':
      return text.levels(lever, what, found.ends.sign < 0, at(found.at));
    case 'turns':
      return found.from === found.to ? text.turns(lever, what, found.lowest, at(found.from)) : text.turnsBetween(lever, what, found.lowest, ...settingPair(parameter, values[found.from], values[found.to], speech));
  }
}

/** Whether every run at every one of these points is exactly what it is at the first. */
const allSame = ({ plan, results }: Pick<Asked, 'plan' | 'results'>, { looks }: Telling, points: readonly number[]): boolean =>
  points.length > 1 && points.slice(1).every((point) => isSame(between(plan, results, points[0], point, looks)));

/** Choices have no order: the best of them, if it is told apart from all others. */
function choiceTitle({ plan, results }: Pick<Asked, 'plan' | 'results'>, telling: Telling, { parameter, values, points }: Line): string {
  const { speech, what, words: { answers: { oneSetting: text } } } = telling;
  const lever = parameterName(parameter, speech);
  for (const lowest of [true, false]) {
    const best = points.findIndex((point) => points.every((other) => {
      if (other === point) return true;
      const { settled, sign } = between(plan, results, other, point, 'always');
      return settled && sign === (lowest ? -1 : 1);
    }));
    if (best >= 0) return text.best(lever, what, lowest, settingOf(parameter, values[best], speech));
  }
  return allSame({ plan, results }, telling, points) ? text.sameChoices(lever, what) : text.alikeChoices(lever, what);
}

function monthsChart({ plan, results }: Asked, telling: Telling, line: Line, place: number): AnswerChart {
  const { words: { answers, chart }, speech, what, month } = telling;
  const at = plan.readings[0].month;
  const setting = leverAt(line.parameter, line.values[place], speech);
  const change = runsToSettle(changesAt(plan, results, 0, line.points[place], at), { looks: telling.looks });
  const { oneSetting: text } = answers;
  const title = change.runs === 0
    ? text.monthsNone(setting)
    : change.runs < leastPairs
      ? text.monthsFew(setting, what, telling.format.number(change.runs))
      : change.settled && change.sign !== 0 ? text.monthsTitle(setting, what, moved(change, telling), month) : text.monthsAlike(setting, what, month);
  return monthFan(monthsAt(plan, results, 0, line.points[place]), telling, { id: 'months', title, subtitle: `${answers.howSure.subtitle(telling.What, month)}. ${chart.bandsNote}` });
}

/** Every other value less the reader's own, on shared luck. */
function againstChart({ plan, results }: Asked, telling: Telling, { parameter, points, values }: Line, base: number): AnswerChart {
  const { words: { answers: { oneSetting: text } }, format, speech, month } = telling;
  const rows = points.map((point, place) => ({ point, place })).filter(({ place }) => place !== base)
    .map(({ point, place }) => ({ name: settingOf(parameter, values[place], speech), key: values[place], found: between(plan, results, points[base], point, telling.looks) }));
  const [others, from] = [format.number(rows.length), settingOf(parameter, values[base], speech)];
  const fewest = Math.min(...rows.map(({ found }) => found.runs));
  return differencesChart(telling, rows, {
    id: 'against', head: parameter, subtitle: text.againstSubtitle(telling.what, month),
    title: fewest < leastPairs
      ? text.againstFew(from, format.number(fewest), format.number(leastPairs))
      : rows.every(({ found }) => isSame(found))
        ? text.againstSame(others, from)
        : text.againstTitle(format.number(rows.filter(({ found }) => found.settled && found.sign !== 0).length), others, from),
  });
}

/** The ends, and the reader's own setting against both. */
function toldOf({ plan, results }: Asked, telling: Telling, { parameter, points, values }: Line, base: number): Told[] {
  const { words: { answers: { oneSetting: text } }, speech, looks } = telling;
  const last = points.length - 1;
  const pairs = [[0, last], [0, base], [base, last]].filter(([a, b], i, all) => a < b && all.findIndex(([c, d]) => c === a && d === b) === i);
  return pairs.map(([a, b]) => {
    const found = between(plan, results, points[a], points[b], looks);
    const [from, to] = settingPair(parameter, values[a], values[b], speech);
    const said = !found.settled ? text.pairOpen(from, to) : found.sign === 0 ? text.pairSame(from, to) : text.pairTold(from, to, moved(found, telling));
    return { state: found.settled ? 'told' : 'open', text: said, detail: detailOf(found, telling) };
  });
}
