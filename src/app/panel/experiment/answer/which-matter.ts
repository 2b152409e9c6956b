import { directionOf, screened, varianceShares } from '../../../../lab';
import type { ExperimentResults, RankedEffect, RankedShare } from '../../../../lab';
import { rankingChart, rankingHeight, tickText } from '../../../../view/chart';
import type { RankedRow } from '../../../../view/chart';
import { inSentence, parameterName, settingOf, tellingOf } from './answer';
import type { Answer, AnswerChart, Asked, Telling, Told } from './answer';
import { ofSample, sampleUpTo, wholeBlocks } from './sample';

/** More bars than these are a wall; the table holds all. */
const mostBars = 16;

/** A share whose whole interval lies between zero and this is hardly any. */
const littleShare = 0.05;

/** Which settings matter: a ranking, by the size of the effect or by the share of the variance. */
export function whichMatter(asked: Asked): Answer {
  return asked.plan.experiment.kind === 'sobol' ? byVariance(asked) : byEffect(asked);
}

/** What whole paths say, of so many points each: a path in the middle would change the ranking with every run. */
function inPaths<Found>({ plan, results, growing }: Asked, points: number, work: (results: ExperimentResults) => Found): Found {
  const width = points * plan.experiment.repeats;
  const paths = wholeBlocks(results, plan.jobs.length / width, (path) => Array.from({ length: width }, (_, i) => path * width + i));
  const size = sampleUpTo(paths, growing) * width;
  return ofSample(plan, results, size, (job) => job < size, work);
}

function byEffect(asked: Asked): Answer {
  const { plan } = asked;
  const telling = tellingOf(asked);
  const { words: { answers: { matter: text, few }, chart: { column } }, format, speech, unit, month } = telling;
  const ranked = inPaths(asked, plan.experiment.axes.length + 1, (sample) => screened(plan, sample, 0));
  // Before the first path is whole there is nothing to draw.
  if (!ranked.some(({ effects }) => effects > 0)) return { charts: [], told: [] };
  const name = ({ axis }: RankedEffect) => parameterName(axis.parameter, speech);
  const like = ranked[0]?.muStar ?? 0;
  const size = (value: number) => format.difference(value, unit, like).replace(/^\+/, '');
  // What may be nothing is not said to move anything.
  const wayOf = (one: RankedEffect) => (directionOf(one) === 'either' && isHardly(size(one.interval[0])) ? text.unclear : text[directionOf(one)]);
  const rows = ranked.map((one): RankedRow => ({ name: name(one), value: one.muStar, interval: one.interval, text: Number.isFinite(one.muStar) ? [...(one.muStar > 0 ? [size(one.muStar)] : []), wayOf(one)].join(', ') : few }));
  const chart: AnswerChart = {
    id: 'ranking',
    title: telling.sofar(rankTitle(telling, ranked.map((one) => ({ name: name(one), value: one.muStar, interval: one.interval })))),
    subtitle: [text.morrisSubtitle(telling.what, month), ...firstOf(telling, rows.length)].join('. '),
    height: () => rankingHeight(Math.min(mostBars, rows.length)),
    draw: (box) => rankingChart({ rows: rows.slice(0, mostBars), tickText: (value, step) => tickText(value, step, telling, format), axisName: text.axis(telling.what) }, box),
    rows: () => ({
      titles: [column.setting, column.effect, column.low, column.high, column.spread, column.direction],
      rows: ranked.map((one) => [`${name(one)} (${settingOf(one.axis.parameter, one.axis.from, speech)} – ${settingOf(one.axis.parameter, one.axis.to, speech)})`, ...[one.muStar, ...one.interval, one.sigma].map((value) => (Number.isFinite(value) ? size(value) : '–')), wayOf(one)]),
    }),
    data: () => ({ heads: ['parameter', 'from', 'to', 'muStar', 'muStar95Low', 'muStar95High', 'mu', 'sigma', 'effects'], rows: ranked.map(({ axis, muStar, interval, mu, sigma, effects }) => [axis.parameter, axis.from, axis.to, muStar, ...interval, mu, sigma, effects]) }),
  };
  return { charts: [chart], told: effectsTold(telling, ranked, size) };
}

/** How many of all are drawn, where it is not all. */
function firstOf({ words: { answers: { matter } }, format }: Telling, all: number): string[] {
  return all > mostBars ? [matter.firstOf(format.number(mostBars), format.number(all))] : [];
}

/** Prints as nothing but zeros. */
const isHardly = (printed: string): boolean => !/[1-9]/.test(printed);

/** The first six, and how many hardly matter. */
function effectsTold({ words: { answers: { matter: text, detail, few } }, speech, format, What }: Telling, ranked: readonly RankedEffect[], size: (value: number) => string): Told[] {
  if (ranked[0].muStar === 0) return [{ state: 'told', text: text.noneMoves(What), detail: text.paths(format.number(ranked[0].effects)) }];
  const said = { raises: text.toldRaises, lowers: text.toldLowers, either: text.toldEither };
  const first = ranked.slice(0, 6).flatMap((one): Told[] => {
    const direction = directionOf(one);
    if (direction === 'none') return [];
    const [low, high] = one.interval;
    const say = direction === 'either' && isHardly(size(low)) ? text.toldUnclear : said[direction];
    return [{
      state: direction === 'either' ? 'open' : 'told', text: say(parameterName(one.axis.parameter, speech)),
      detail: Number.isFinite(low) ? detail(size(one.muStar), size(low), size(high), text.paths(format.number(one.effects))) : few,
    }];
  });
  // Told of those whose whole interval lies below; their means alone would be more.
  const tenth = ranked[0].muStar / 10;
  const [hardly, byMean] = [ranked.filter(({ interval: [, high] }) => high < tenth).length, ranked.filter(({ muStar }) => muStar < tenth).length];
  return hardly > 0 ? [...first, { state: 'told', text: text.hardly(format.number(hardly)), detail: byMean > hardly ? text.hardlyDetail(format.number(byMean)) : '' }] : first;
}

function byVariance(asked: Asked): Answer {
  const { plan } = asked;
  const telling = tellingOf(asked);
  const { words: { answers: { matter: text, detailShare, points }, chart: { column } }, format, speech, month } = telling;
  const { samples } = plan.experiment;
  const ranked = inPaths(asked, plan.experiment.axes.length + 2, (sample) => varianceShares(plan, sample, 0));
  if (!ranked.some(({ total }) => Number.isFinite(total))) return { charts: [], told: [] };
  const name = ({ axis }: RankedShare) => parameterName(axis.parameter, speech);
  const percent = (value: number) => (Number.isFinite(value) ? format.percent(value, 0) : '–');
  // Estimates scatter beyond what a share can be.
  const within = (share: number) => Math.min(1, Math.max(0, share));
  const drawn = ([low, high]: readonly [number, number]) => [Number.isFinite(low) ? within(low) : low, Number.isFinite(high) ? within(high) : high] as const;
  const rows = ranked.map((one): RankedRow => ({ name: name(one), value: within(one.total), interval: drawn(one.totalInterval), part: { value: within(one.first), interval: drawn(one.firstInterval) }, text: text.shares(percent(within(one.first)), percent(within(one.total))) }));
  const isBeyond = ranked.some(({ first, total }) => [first, total].some((share) => Math.abs(share - within(share)) >= 0.005));
  const chart: AnswerChart = {
    id: 'variance',
    title: telling.sofar(rankTitle(telling, ranked.map((one) => ({ name: name(one), value: one.total, interval: one.totalInterval })))),
    subtitle: [text.sobolSubtitle(telling.what, month), ...(isBeyond ? [text.beyond] : []), ...firstOf(telling, rows.length)].join('. '),
    height: () => rankingHeight(Math.min(mostBars, rows.length)),
    draw: (box) => rankingChart({ rows: rows.slice(0, mostBars), tickText: (value, step) => tickText(value, step, { unit: 'share' }, format), axisName: text.axisShare }, box),
    rows: () => ({
      titles: [column.setting, column.alone, column.low, column.high, column.withOthers, column.low, column.high],
      rows: ranked.map((one) => [name(one), ...[one.first, ...one.firstInterval, one.total, ...one.totalInterval].map(percent)]),
    }),
    data: () => ({ heads: ['parameter', 'from', 'to', 'first', 'first95Low', 'first95High', 'total', 'total95Low', 'total95High'], rows: ranked.map(({ axis, first, firstInterval, total, totalInterval }) => [axis.parameter, axis.from, axis.to, first, ...firstInterval, total, ...totalInterval]) }),
  };
  const told = ranked.slice(0, 6).filter(({ total }) => Number.isFinite(total)).map((one): Told => {
    const [low, high] = one.totalInterval;
    const numbers = detailShare(percent(one.total), percent(low), percent(high), points(format.number(samples)));
    const isNothing = isHardly(percent(one.total)) || (isHardly(percent(low)) && high < littleShare);
    if (isNothing || isHardly(percent(low))) return { state: 'open', text: isNothing ? text.explainsLittle(name(one)) : text.explainsNot(name(one)), detail: numbers };
    const isAll = percent(within(one.total)) === percent(1);
    return { state: 'told', text: isAll ? text.explainsAll(name(one)) : text.explains(name(one), percent(one.total)), detail: one.total >= 1.005 ? `${numbers}; ${text.above}` : numbers };
  });
  return { charts: [chart], told };
}

/** The first of a ranking, with all that the runs do not set apart from it. */
function rankTitle({ words: { answers: { matter: text } }, What, format }: Telling, ranked: readonly { readonly name: string; readonly value: number; readonly interval: readonly [number, number] }[]): string {
  const [first] = ranked;
  if (first?.value === 0) return text.noneMoves(What);
  if (!first || !(first.value > 0) || !first.interval.every(Number.isFinite)) return text.tooFew(What);
  const alike = ranked.slice(1).filter(({ value, interval: [, high] }) => value > 0 && high >= first.interval[0]).map(({ name }) => inSentence(name));
  if (alike.length === 0) return text.one(What, inSentence(first.name));
  // A long list says nothing.
  if (alike.length > 3) return text.manyAlike(What, format.number(alike.length + 1), format.number(ranked.length));
  const names = [inSentence(first.name), ...alike];
  return text.several(What, text.and(names.slice(0, -1).join(', '), names[names.length - 1]));
}
