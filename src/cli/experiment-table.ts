import { attributed, axisValues, directionOf, games, meanSoFar, players, playersIn, screened, summarise, varianceShares } from '../lab';
import type { Axis, ExperimentPlan, ExperimentResults, MeanSoFar, PlayerShare, PointSummary, Reading } from '../lab';
import { engineVersion, parameterIndex, parameters } from '../model';
import type { Text, Unit } from '../model';
import { dash, formatter, settingText } from '../words';
import { experimentWords as words } from './experiment-words';
import { tableLines } from './lab-table';

type Language = keyof Text;

/** What an experiment found, as a person reads it: one table for everything that was watched. @param name stands in for a title. */
export function experimentTable(plan: ExperimentPlan, results: ExperimentResults, name: string, language: Language): string {
  const { experiment, points, jobs, readings } = plan;
  const { number, month } = formatter(language);
  const last = experiment.seed + experiment.repeats - 1;
  const extent = filled(words.extent[language], {
    scenario: typeof experiment.scenario === 'string' ? experiment.scenario : experiment.scenario.id,
    points: number(points.length), runs: number(jobs.length), months: number(experiment.months), engine: engineVersion,
    seeds: experiment.repeats === 1 ? String(last) : `${experiment.seed}–${last}`,
  });
  const lines = [experiment.title?.[language] ?? name, extent];
  readings.forEach((reading, watch) => {
    lines.push('', `${reading.outcome.label[language]}, ${month(reading.month).toLowerCase()}${note(plan, results, watch, language)}`);
    lines.push(...bodyOf(plan, results, watch, language));
  });
  const closing = closingOf(plan, results, language);
  return `${[...lines, ...(closing.length > 0 ? ['', ...closing] : [])].join('\n')}\n`;
}

function closingOf(plan: ExperimentPlan, results: ExperimentResults, language: Language): string[] {
  const { kind, repeats, trajectories, samples, players: game } = plan.experiment;
  const { number } = formatter(language);
  if (kind === 'whichMatter') return [filled(words.morrisNote[language], { paths: number(trajectories) })];
  if (kind === 'sobol') return [filled(words.sobolNote[language], { samples: number(samples) })];
  if (kind !== 'attribution') return [];
  const unclear = plan.readings.some((_, watch) => reachesZero(attributed(plan, results, watch).whole));
  return [
    filled(words.attributionNote[language], { seeds: number(repeats) }),
    ...(unclear ? [words.noParts[language]] : []),
    ...playersIn(game).map((player) => `${players[player].label[language]}: ${players[player].about[language]}`),
  ];
}

/** Of a whole that may be nothing nobody has a part in per cent. */
function reachesZero({ interval: [low, high] }: MeanSoFar): boolean {
  return !(low > 0 || high < 0);
}

function bodyOf(plan: ExperimentPlan, results: ExperimentResults, watch: number, language: Language): string[] {
  switch (plan.experiment.kind) {
    case 'twoSettings':
      return gridLines(plan, summarise(plan, results, watch), plan.readings[watch], language);
    case 'whichMatter':
      return screeningLines(plan, results, watch, language);
    case 'sobol':
      return shareLines(plan, results, watch, language);
    case 'attribution':
      return attributionLines(plan, results, watch, language);
    default:
      return pointLines(plan, summarise(plan, results, watch), plan.readings[watch], language);
  }
}

/** What the numbers of a grid are, and which setting goes where. */
function note(plan: ExperimentPlan, results: ExperimentResults, watch: number, language: Language): string {
  const { kind, axes } = plan.experiment;
  if (kind !== 'twoSettings') return '';
  const points = summarise(plan, results, watch);
  const half = Math.max(...points.map(({ mean, interval }) => interval[1] - mean));
  const { unit } = plan.readings[watch].outcome;
  return `; ${filled(words.grid[language], { down: labelOf(axes[0], language), across: labelOf(axes[1], language), half: sizeText(half, unit, points[0].mean, language) })}`;
}

function pointLines({ experiment: { axes } }: ExperimentPlan, points: readonly PointSummary[], { outcome: { unit, id } }: Reading, language: Language): string[] {
  const format = formatter(language);
  const change = id.startsWith('change(');
  const print = (value: number): string => (!Number.isFinite(value) ? dash : change ? format.difference(value, unit, points[0].mean) : format.reading(value, unit).text);
  const heads = [...axes.map((axis) => labelOf(axis, language)), ...(['mean', 'interval', 'median', 'middle', 'runs'] as const).map((key) => words[key][language])];
  const rows = points.map(({ values, runs, mean, interval, median, bands }) => {
    const middle = bands.find(({ share }) => share === 0.95);
    return [
      ...axes.map((axis) => valueText(axis, values[axis.parameter], language)),
      print(mean), between(interval, print), print(median), between([middle?.low ?? NaN, middle?.high ?? NaN], print), format.number(runs),
    ];
  });
  return tableLines([heads, ...rows], heads.map((_, column) => column));
}

/** Means alone: first axis downwards, second across. */
function gridLines({ experiment: { axes } }: ExperimentPlan, points: readonly PointSummary[], { outcome: { unit } }: Reading, language: Language): string[] {
  const format = formatter(language);
  const [down, across] = axes.map(axisValues);
  const rows = down.map((value, row) => [
    valueText(axes[0], value, language),
    ...across.map((_, column) => format.reading(points[row * across.length + column].mean, unit).text),
  ]);
  const heads = ['', ...across.map((value) => valueText(axes[1], value, language))];
  return tableLines([heads, ...rows], heads.map((_, column) => column));
}

function screeningLines(plan: ExperimentPlan, results: ExperimentResults, watch: number, language: Language): string[] {
  const ranked = screened(plan, results, watch);
  const { unit } = plan.readings[watch].outcome;
  const most = Math.max(...ranked.map(({ muStar }) => (Number.isFinite(muStar) ? muStar : 0)));
  const size = (value: number): string => sizeText(value, unit, most, language);
  const heads = (['setting', 'range', 'effect', 'interval95', 'direction', 'spread'] as const).map((key) => words[key][language]);
  const rows = ranked.map((one) => [
    labelOf(one.axis, language), rangeText(one.axis, language), size(one.muStar), between(one.interval, size), words[directionOf(one)][language], size(one.sigma),
  ]);
  return tableLines([heads, ...rows], [2, 3, 5]);
}

function shareLines(plan: ExperimentPlan, results: ExperimentResults, watch: number, language: Language): string[] {
  const { percent } = formatter(language);
  const share = (value: number): string => (Number.isFinite(value) ? percent(value, 0) : dash);
  const heads = (['setting', 'range', 'alone', 'interval95', 'withOthers', 'interval95'] as const).map((key) => words[key][language]);
  const rows = varianceShares(plan, results, watch).map(({ axis, first, firstInterval, total, totalInterval }) => [
    labelOf(axis, language), rangeText(axis, language), share(first), between(firstInterval, share), share(total), between(totalInterval, share),
  ]);
  return tableLines([heads, ...rows], [2, 3, 4, 5]);
}

/** The whole, then who it is put down to; what an actor brings stands under the actor. */
function attributionLines(plan: ExperimentPlan, results: ExperimentResults, watch: number, language: Language): string[] {
  const { percent } = formatter(language);
  const { unit } = plan.readings[watch].outcome;
  const { whole, shares } = attributed(plan, results, watch);
  const size = (value: number): string => (Number.isFinite(value) ? formatter(language).difference(value, unit, whole.mean) : dash);
  const row = (label: string, { mean, interval }: MeanSoFar): string[] => [label, size(mean), between(interval, size), reachesZero(whole) ? dash : percent(mean / whole.mean, 0)];
  const heads = ['', ...(['share', 'interval95', 'ofAll'] as const).map((key) => words[key][language])];
  const rows = games[plan.experiment.players].flatMap((union) => {
    const own = shares.filter(({ player }) => union.some((member) => member === player));
    const { partner } = players[union[0]];
    const head = own.length > 1 && partner ? [row(players[partner].label[language], together(own))] : [];
    return [...head, ...own.map((share) => row(`${own.length > 1 ? '  ' : ''}${players[share.player].label[language]}`, share))];
  });
  return tableLines([heads, row(words.everything[language], whole), ...rows], [1, 2, 3]);
}

/** Shares of several players, added up seed by seed. */
function together(shares: readonly PlayerShare[]): MeanSoFar {
  return meanSoFar(shares[0].perSeed.map((_, seed) => shares.reduce((sum, { perSeed }) => sum + perSeed[seed], 0)), 'once');
}

function sizeText(value: number, unit: Unit, like: number, language: Language): string {
  return Number.isFinite(value) ? formatter(language).difference(value, unit, like).replace(/^\+/, '') : dash;
}

function between([low, high]: readonly [number, number], print: (value: number) => string): string {
  return Number.isFinite(low) && Number.isFinite(high) ? `[${print(low)}; ${print(high)}]` : dash;
}

function labelOf({ parameter }: Axis, language: Language): string {
  return parameters[parameterIndex[parameter]].label[language];
}

function rangeText(axis: Axis, language: Language): string {
  return `${valueText(axis, axis.from, language)} – ${valueText(axis, axis.to, language)}`;
}

function valueText({ parameter }: Axis, value: number, language: Language): string {
  return settingText(parameters[parameterIndex[parameter]], value, language);
}

/** `{place}` in a text, filled. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, place: string) => values[place] ?? whole);
}
