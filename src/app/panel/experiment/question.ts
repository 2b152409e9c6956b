import { limits } from '../../../derive';
import { parameters } from '../../../model';
import type { Parameter } from '../../../model';
import { assumedParameters, axisValues, plausibleRange, scenarioOf, valueAtStart } from '../../../lab';
import type { Axis, Experiment, ExperimentKind } from '../../../lab';
import { hasNgo, scenarioById } from '../../../run';
import { parameterOf } from '../../draft';
import type { Draft } from '../../draft';

/** The questions on the cards. */
export const cards = ['oneSetting', 'twoSettings', 'howSure', 'whichMatter', 'attribution'] as const;
export type Card = (typeof cards)[number];

/** What the sentence of a card holds. Each card keeps its own. */
export interface Question {
  readonly card: Card;
  /** One lever to move, or two. */
  readonly axes: readonly AskedAxis[];
  /** Levers that are ranked. */
  readonly several: readonly string[];
  readonly method: 'morris' | 'sobol';
  readonly trajectories: number;
  readonly samples: number;
  readonly players: Experiment['players'];
  readonly repeats: number;
  /** Id of an indicator. */
  readonly watch: string;
  /** Month at which it is read; runs end there. */
  readonly at: number;
}

export interface AskedAxis {
  readonly parameter: string;
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/** Whole numbers that can be asked for. */
export const asked = {
  points: { min: 2, max: 41 },
  repeats: { min: 1, max: 2_000 },
  trajectories: { min: 2, max: 200 },
  samples: { min: 8, max: 1_024 },
  at: { min: 1, max: limits.months },
} as const;

/** Lowest and highest plausible value of a parameter, by its id: what is proposed first. */
export type Ranges = ReadonlyMap<string, { readonly low: number; readonly high: number }>;

/** @param declared with their prose, which names the plausible ranges. */
export function rangesOf(declared: readonly Parameter[]): Ranges {
  return new Map(declared.map((parameter) => [parameter.id, plausibleRange(parameter)]));
}

export const mainLevers: readonly Parameter[] = parameters.filter(({ level }) => level === 'main');
export const assumedNumbers = (): readonly Parameter[] => assumedParameters().map(({ parameter }) => parameter);

/** Levers of a question that do nothing in a scenario, whatever they are set to. */
export function idleLevers({ card, axes, several }: Question, scenario: Draft['scenario']): readonly Parameter[] {
  const moved = card === 'whichMatter' ? several : card === 'oneSetting' || card === 'twoSettings' ? axes.map(({ parameter }) => parameter) : [];
  return hasNgo(scenario) || moved.includes('ngo.present') ? [] : moved.map(parameterOf).filter(({ needs }) => needs === 'ngo');
}

/** Whether a parameter is a choice or a switch: then all of its values are tried. */
export const isChoice = ({ choices, unit }: Parameter): boolean => choices !== undefined || unit === 'switch';

/** What a card asks before anybody has changed it. */
export function questionAtFirst(card: Card, months: number, ranges: Ranges): Question {
  const axes = (card === 'twoSettings' ? ['ngo.facilitators', 'government.partnershipBudgetRpPerYear'] : ['ngo.facilitators']).map((id) => axisAtFirst(id, card === 'twoSettings' ? 9 : 11, ranges));
  return {
    card, axes, several: mainLevers.map(({ id }) => id), method: 'morris', trajectories: 10, samples: 256, players: 'efforts',
    repeats: { oneSetting: 40, twoSettings: 20, howSure: 100, whichMatter: 4, attribution: 40 }[card], watch: 'p0', at: months,
  };
}

/** A lever over its whole plausible range. */
export function axisAtFirst(id: string, points: number, ranges: Ranges): AskedAxis {
  const { min, max } = parameterOf(id);
  const { low, high } = ranges.get(id) ?? { low: min, high: max };
  return { parameter: id, from: low, to: high, points };
}

/** The experiment that a question asks about the run of the page. */
export function experimentOf(question: Question, draft: Draft, ranges: Ranges): Experiment {
  const { card, method, trajectories, samples, players, watch, at } = question;
  const kind: ExperimentKind = card === 'whichMatter' && method === 'sobol' ? 'sobol' : card;
  const base = { scenario: scenarioIn(draft), parameters: {}, decisions: draft.decisions.filter(({ month }) => month < at), familyScale: 1 };
  const now = scenarioOf({ scenario: base.scenario, familyScale: 1, layers: [base] });
  return {
    ...base, kind, months: at, at, watch: card === 'howSure' ? [...new Set([watch, ...watchedToo])] : [watch],
    axes: axesOf(question, ranges).map((axis) => (kind === 'oneSetting' ? throughSetting(axis, valueAtStart(now, axis.parameter)) : axis)),
    repeats: kind === 'sobol' ? 1 : question.repeats, seed: draft.seed, trajectories, levels: 4, samples, players,
  };
}

/** Besides what is watched: whether the runs tell what becomes of these. */
const watchedToo = ['p0', 'm0', 'skill', 'participation', 'trustGovernment'] as const;

function axesOf({ card, axes, several }: Question, ranges: Ranges): Axis[] {
  if (card === 'oneSetting') return [wholeAxis(axes[0])];
  if (card === 'twoSettings') return axes.map(wholeAxis);
  return card === 'whichMatter' ? several.map((id) => axisAtFirst(id, 2, ranges)) : [];
}

function wholeAxis(axis: AskedAxis): Axis {
  const parameter = parameterOf(axis.parameter);
  if (!isChoice(parameter)) return axis;
  const values = Array.from({ length: parameter.max - parameter.min + 1 }, (_, i) => parameter.min + i);
  return { parameter: parameter.id, from: parameter.min, to: parameter.max, points: values.length, values };
}

/** The reader's own setting is run too, so that it is read off and not guessed between its neighbours. */
function throughSetting(axis: Axis, own: number): Axis {
  const values = axisValues(axis);
  if (own <= values[0] || own >= values[values.length - 1] || values.includes(own)) return axis;
  return { ...axis, values: [...values, own].sort((a, b) => a - b) };
}

/** A scenario that comes with Gotong goes by its id while nobody has changed it. */
function scenarioIn({ scenario }: Draft): Experiment['scenario'] {
  const known = scenarioById(scenario.id);
  return known && JSON.stringify(known) === JSON.stringify(scenario) ? scenario.id : scenario;
}

/** The question that an experiment asks, for its sentence; what the sentence cannot say keeps its first value. */
export function questionOf(experiment: Experiment, ranges: Ranges): Question {
  const { kind, axes, trajectories, samples, players, repeats, watch, at } = experiment;
  const card: Card = kind === 'sobol' ? 'whichMatter' : kind;
  return {
    ...questionAtFirst(card, at, ranges),
    ...(card === 'oneSetting' || card === 'twoSettings' ? { axes: axes.map(askedAxis) } : {}),
    ...(card === 'whichMatter' ? { several: axes.map(({ parameter }) => parameter), method: kind === 'sobol' ? ('sobol' as const) : ('morris' as const) } : {}),
    trajectories, samples, players, ...(kind !== 'sobol' && { repeats }), watch: /^\w+/.exec(watch[0])?.[0] ?? 'p0', at,
  };
}

/** Without the reader's own setting, if that is what stands between equal steps. */
function askedAxis({ parameter, from, to, points, values }: Axis): AskedAxis {
  if (!values) return { parameter, from, to, points };
  const isEven = (list: readonly number[]) => list.every((value, i) => Math.abs(value - (list[0] + ((list[list.length - 1] - list[0]) * i) / (list.length - 1))) <= (parameterOf(parameter).whole ? 0.5 : 1e-9 * Math.abs(value) + 1e-12));
  const extra = isEven(values) ? -1 : values.findIndex((_, i) => i > 0 && i < values.length - 1 && isEven(values.filter((__, j) => j !== i)));
  return { parameter, from: values[0], to: values[values.length - 1], points: values.length - (extra < 0 ? 0 : 1) };
}
