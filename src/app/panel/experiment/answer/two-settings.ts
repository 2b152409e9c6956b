import { indicatorIndex, indicators } from '../../../../model';
import { axisValues, leastPairs, meanOf, runsToSettle, summarise } from '../../../../lab';
import type { Settling } from '../../../../lab';
import { heatChart, heatFrame, tickText, valueText } from '../../../../view/chart';
import type { HeatChart } from '../../../../view/chart';
import { axisName, detailOf, inSentence, leverAt, moved, parameterName, settingOf, settingPair, settingTick, sizeOf, tellingOf } from './answer';
import type { Answer, AnswerChart, Asked, Telling, Told } from './answer';
import { knownOf, lineNotes, lineTitle } from './one-setting';
import { ownSetting } from './own';
import { byRepeat, comparableAt } from './points';
import { meanText, settingFan } from './setting-fan';
import type { Line } from './setting-fan';

/** The grid of two settings: `a` moves slowest. */
interface Grid {
  readonly a: { readonly parameter: string; readonly values: readonly number[]; readonly own: number };
  readonly b: { readonly parameter: string; readonly values: readonly number[]; readonly own: number };
  point(i: number, j: number): number;
}

/** Two settings: the map of all pairs, and a cut along each lever at the reader's own setting of the other. */
export function twoSettings(asked: Asked): Answer {
  const { plan } = asked;
  const telling = tellingOf(asked);
  const [a, b] = plan.experiment.axes.map((axis) => ({ parameter: axis.parameter, values: axisValues(axis), own: ownSetting(plan, axis.parameter) }));
  const grid: Grid = { a, b, point: (i, j) => i * b.values.length + j };
  const effects = effectsOf(asked, telling, grid);
  return { charts: [cut(asked, telling, grid, 'a'), mapChart(asked, telling, grid, effects), cut(asked, telling, grid, 'b')], told: toldOf(telling, grid, effects) };
}

interface Effects {
  /** What moving a lever from its lowest to its highest value does, over all values of the other. */
  readonly a: Settling;
  readonly b: Settling;
  /** What moving `a` does where `b` is lowest and where it is highest, and how far the two differ. */
  readonly low: Settling;
  readonly high: Settling;
  readonly differs: Settling;
}

function effectsOf({ plan, results }: Asked, { looks }: Telling, { a, b, point }: Grid): Effects {
  const { repeats } = plan.experiment;
  const at = new Map<number, Float64Array>();
  const value = (i: number, j: number, repeat: number): number => {
    const p = point(i, j);
    let values = at.get(p);
    if (!values) at.set(p, (values = byRepeat(plan, results, p)));
    return values[repeat];
  };
  const [lastA, lastB] = [a.values.length - 1, b.values.length - 1];
  const settle = (of: (repeat: number) => number) => runsToSettle(Array.from({ length: repeats }, (_, repeat) => of(repeat)), { looks });
  const along = (j: number) => (repeat: number) => value(lastA, j, repeat) - value(0, j, repeat);
  const [low, high] = [along(0), along(lastB)];
  return {
    a: settle((repeat) => meanOf(b.values.map((_, j) => along(j)(repeat)))),
    b: settle((repeat) => meanOf(a.values.map((_, i) => value(i, lastB, repeat) - value(i, 0, repeat)))),
    low: settle(low), high: settle(high), differs: settle((repeat) => high(repeat) - low(repeat)),
  };
}

const isTold = ({ settled, sign }: Settling): boolean => settled && sign !== 0;
const isNothing = ({ settled, sign }: Settling): boolean => settled && sign === 0;

/** `by −4.1 pp`, or that it does not do so clearly. */
function by(found: Settling, { unit, format, words: { answers } }: Telling): string {
  if (isTold(found)) return answers.by(format.difference(found.mean, unit, sizeOf(found)));
  return isNothing(found) ? answers.notAtAll : answers.notClearly;
}

function mapTitle({ plan: { experiment: { repeats } }, finished }: Asked, telling: Telling, { a, b }: Grid, { a: ofA, b: ofB, low, high, differs }: Effects): string {
  const { words: { answers: { twoSettings: text } }, speech, what, format } = telling;
  const [nameA, nameB] = [a, b].map(({ parameter }) => parameterName(parameter, speech));
  if (differs.runs < leastPairs) return finished && repeats < leastPairs ? text.tooFewRepeats(telling.What, format.number(repeats), format.number(leastPairs)) : text.tooFew(telling.What);
  const bAt = (place: number) => settingOf(b.parameter, b.values[place], speech);
  if (isTold(differs)) return text.depends(nameA, what, inSentence(nameB), bAt(b.values.length - 1), by(high, telling), bAt(0), by(low, telling));
  if (!isTold(ofA) && !isTold(ofB)) return [ofA, ofB, differs].every(isNothing) ? text.same(what) : text.none(what);
  const [first, second] = isTold(ofA) ? [[nameA, ofA], [nameB, ofB]] as const : [[nameB, ofB], [nameA, ofA]] as const;
  return text.both(first[0], what, by(first[1], telling), inSentence(second[0]), by(second[1], telling));
}

function mapChart(asked: Asked, telling: Telling, grid: Grid, effects: Effects): AnswerChart {
  const { plan, chosen } = asked;
  const { words: { answers, chart: text }, format, speech, unit } = telling;
  const { a, b, point } = grid;
  const { results } = comparableAt(plan, asked.results, plan.points.map((_, point) => point));
  const summaries = summarise(plan, results, 0);
  const [tickA, tickB] = [settingTick(a.parameter, speech), settingTick(b.parameter, speech)];
  // Steps that are not round get no more digits than tell the values apart.
  const stepOf = (values: readonly number[]) => (values.length > 1 ? Number(Math.abs(values[1] - values[0]).toPrecision(2)) : 1);
  // Much ink means much poverty: of what is good, little.
  const { better } = indicators[indicatorIndex[plan.readings[0].outcome.id]] ?? { better: 'none' };
  const chart: HeatChart = {
    across: a.values, upwards: b.values,
    cells: Float64Array.from({ length: summaries.length }, (_, cell) => summaries[point(cell % a.values.length, Math.floor(cell / a.values.length))].mean),
    dark: better === 'up' ? 'low' : 'high',
    ring: { across: a.own, upwards: b.own },
    chosen: chosen === null ? null : { column: Math.floor(chosen / b.values.length), row: chosen % b.values.length },
    acrossText: (value) => tickA(value, stepOf(a.values)), upwardsText: (value) => tickB(value, stepOf(b.values)),
    acrossName: axisName(a.parameter, speech), upwardsName: axisName(b.parameter, speech),
    limitText: (value, step) => (unit === 'share' ? `${tickText(value, step, telling, format)} %` : tickText(value, step, telling, format)),
  };
  const pairs = a.values.flatMap((_, i) => b.values.map((__, j) => ({ i, j, summary: summaries[point(i, j)] })));
  const { column } = text;
  return {
    id: 'map', title: telling.sofar(mapTitle(asked, telling, grid, effects)),
    subtitle: [answers.oneSetting.subtitle(telling.What, telling.month), text.ringNote, ...(summaries.some(({ runs }) => runs === 0) ? [text.hatchNote] : [])].join('. '),
    height: (width) => (width < 480 ? Math.min(340, 90 + b.values.length * 26) : 300),
    draw: (box) => heatChart(chart, box),
    places: (box) => {
      const { x, y, cellWidth, cellHeight } = heatFrame(chart, box);
      return pairs.map(({ i, j, summary }) => ({
        point: point(i, j), x: x(i), y: y(j), width: cellWidth, height: cellHeight,
        label: `${leverAt(a.parameter, a.values[i], speech)}, ${leverAt(b.parameter, b.values[j], speech)}: ${meanText(summary, telling)}${summary.runs > 1 ? `, ${text.runs(format.number(summary.runs))}` : ''}`,
      }));
    },
    rows: () => ({
      titles: [[a, b].map(({ parameter }) => parameterName(parameter, speech)).join(' · '), column.mean, column.low, column.high, column.runs],
      rows: pairs.map(({ i, j, summary }) => [`${settingOf(a.parameter, a.values[i], speech)} · ${settingOf(b.parameter, b.values[j], speech)}`, ...[summary.mean, ...summary.interval].map((value) => valueText(value, telling, format)), format.number(summary.runs)]),
    }),
    data: () => ({ heads: [a.parameter, b.parameter, 'mean', 'mean95Low', 'mean95High', 'runs'], rows: pairs.map(({ i, j, summary }) => [a.values[i], b.values[j], summary.mean, ...summary.interval, summary.runs]) }),
  };
}

/** Along one lever, the other held where the reader has it, or as near as was run. */
function cut(asked: Asked, telling: Telling, grid: Grid, along: 'a' | 'b'): AnswerChart {
  const { chosen } = asked;
  const { words: { answers, chart }, speech } = telling;
  const [moving, held] = along === 'a' ? [grid.a, grid.b] : [grid.b, grid.a];
  const nearest = held.values.reduce((best, value, i) => (Math.abs(value - held.own) < Math.abs(held.values[best] - held.own) ? i : best), 0);
  const place = chosen === null ? nearest : along === 'a' ? chosen % grid.b.values.length : Math.floor(chosen / grid.b.values.length);
  const line: Line = { parameter: moving.parameter, values: moving.values, own: held.values[place] === held.own ? moving.own : NaN, points: moving.values.map((_, i) => (along === 'a' ? grid.point(i, place) : grid.point(place, i))) };
  const [knownAsked, known] = knownOf(asked, line);
  const subtitle = [answers.oneSetting.subtitle(telling.What, telling.month), chart.heldAt(parameterName(held.parameter, speech), settingOf(held.parameter, held.values[place], speech)), ...lineNotes(knownAsked, telling, known), chart.bandsNote].join('. ');
  return settingFan(asked, telling, line, { id: `cut-${along}`, title: telling.sofar(lineTitle(knownAsked, telling, known)), subtitle });
}

function toldOf(telling: Telling, { a, b }: Grid, { a: ofA, b: ofB, differs }: Effects): Told[] {
  const { words: { answers: { twoSettings: text } }, speech, what } = telling;
  const [nameA, nameB] = [a, b].map(({ parameter }) => inSentence(parameterName(parameter, speech)));
  if (differs.runs < leastPairs) return [];
  const main = ({ parameter, values }: Grid['a'], found: Settling): Told => ({
    state: found.settled ? 'told' : 'open',
    text: text.main(parameterName(parameter, speech), ...settingPair(parameter, values[0], values[values.length - 1], speech), what, moved(found, telling)),
    detail: detailOf(found, telling),
  });
  const depends = !differs.settled ? text.openDepends : differs.sign === 0 ? text.neverDepends : text.toldDepends;
  return [main(a, ofA), main(b, ofB), { state: differs.settled ? 'told' : 'open', text: depends(nameA, nameB), detail: detailOf(differs, telling) }];
}
