import { tickText } from '../../../../view/chart';
import type { Cell } from '../../../../export';
import type { ExperimentPlan, ExperimentResults, Looks, MeanSoFar, Settling } from '../../../../lab';
import type { Unit } from '../../../../model';
import type { Box, Mark } from '../../../../view/chart';
import { experimentWords } from '../../../../words';
import type { ExperimentWords, Formatter } from '../../../../words';
import type { ChartRows } from '../../../part/chart-frame';
import { speechOf } from '../../../part/use-words';
import type { Speech } from '../../../part/use-words';
import { parameterOf } from '../../../draft';

/** What the runs of an experiment say: drawn, and in sentences. */
export interface Answer {
  readonly charts: readonly AnswerChart[];
  readonly told: readonly Told[];
}

/** One sentence, and the numbers behind it. */
export interface Told {
  /** Whether the runs tell it, or more of them would be needed. */
  readonly state: 'told' | 'open';
  readonly text: string;
  readonly detail: string;
  /** What is meant by the name in the sentence, where it needs to be said. */
  readonly about?: string;
}

/** A chart as a drawing, as a table for people, and as a table for programs. */
export interface AnswerChart {
  /** Part of the names of its files. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly height: (width: number) => number;
  readonly draw: (box: Box) => Mark[];
  /** What can be pointed at, in the order in which arrows visit it. */
  readonly places?: (box: Box) => readonly Place[];
  readonly rows: () => ChartRows;
  readonly data: () => { readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
}

/** A part of a chart that stands for a point of the experiment. */
export interface Place extends Box {
  readonly point: number;
  /** Everything that is to be read there. */
  readonly label: string;
}

/** An experiment with as many runs as there are, and who reads it. */
export interface Asked {
  readonly plan: ExperimentPlan;
  readonly results: ExperimentResults;
  readonly finished: boolean;
  /** More runs come in now: this will be asked again soon. */
  readonly growing: boolean;
  /** Point that the reader has chosen, or null. */
  readonly chosen: number | null;
  readonly language: Speech['language'];
}

/** How an answer speaks of what is watched. */
export interface Telling {
  readonly speech: Speech;
  readonly format: Formatter;
  readonly words: ExperimentWords & { readonly answers: (typeof experimentWords)['en']['answers'] };
  /** Name of what is watched: at the start of a sentence, and within one. */
  readonly What: string;
  readonly what: string;
  readonly unit: Unit;
  readonly month: string;
  readonly looks: Looks;
  /** `So far: …` while runs are still to come. */
  readonly sofar: (title: string) => string;
}

export function tellingOf({ plan, finished, language }: Asked, watch = 0): Telling {
  const speech = speechOf(language);
  const words = experimentWords[language];
  const { outcome, month } = plan.readings[watch];
  const What = outcome.label[language];
  return {
    speech, words, format: speech.format, What, what: inSentence(What), unit: outcome.unit, month: speech.format.number(month), looks: finished ? 'once' : 'always',
    sofar: (title) => (finished ? title : `${words.answers.soFar}: ${title}`),
  };
}

/** A name within a sentence: names of people and things, and abbreviations, keep their capital. */
export function inSentence(name: string): string {
  return /^(?:\p{Lu}[\p{Lu}\d]|KS |Pra-|Gini|Gotong|Sembako|Authority|Confidence|Trust \(|Opportunities|Responsibilities|Support \()/u.test(name) ? name : name[0].toLowerCase() + name.slice(1);
}

/** A value that prints a difference with two digits that count: what the interval leaves open is not printed. */
export function sizeOf({ mean, interval }: { readonly mean: number; readonly interval: readonly [number, number] }): number {
  const ends = interval.every(Number.isFinite) ? interval : [mean];
  return 10 * Math.max(...ends.map(Math.abs));
}

/** Every pair gave exactly the same number: the setting reaches nothing that is watched. */
export const isSame = ({ runs, interval: [low, high] }: MeanSoFar): boolean => runs > 1 && low === 0 && high === 0;

/** `falls by 4.1 percentage points`; nothing is claimed that is not settled. */
export function moved(found: Settling, { unit, format, words: { answers } }: Telling): string {
  const { settled, sign, mean } = found;
  if (!settled) return answers.untold;
  if (sign === 0) return answers.same;
  const distance = format.distance(mean, unit, sizeOf(found));
  if (!/[1-9]/.test(distance)) return answers.hardly;
  return sign < 0 ? answers.falls(distance) : answers.rises(distance);
}

/** The numbers behind a comparison of pairs, and how many more may settle it. */
export function detailOf(found: Settling, { unit, format, words: { answers } }: Telling, more: (even: string, likely: string) => string = answers.moreEach): string {
  const { mean, interval: [low, high], runs, settled, moreRuns, moreRunsLikely } = found;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return answers.few;
  if (isSame(found)) return answers.detailSame(answers.pairs(format.number(runs)));
  const difference = (value: number) => format.difference(value, unit, sizeOf(found));
  const numbers = answers.detail(difference(mean), difference(low), difference(high), answers.pairs(format.number(runs)));
  if (settled) return numbers;
  const count = (wanted: number) => format.number(roughly(wanted));
  return `${numbers}; ${moreRuns === null ? answers.never(format.number(2_000)) : more(count(moreRuns), moreRunsLikely === null ? '' : count(moreRunsLikely))}`;
}

/** A forecast, as exactly as it is known. */
export function roughly(runs: number): number {
  const step = runs < 20 ? 1 : runs < 200 ? 10 : runs < 1_000 ? 50 : 100 * 10 ** Math.max(0, Math.floor(Math.log10(runs)) - 3);
  return Math.round(runs / step) * step;
}

/** What a parameter is set to, as short as an axis wants it: without the unit that stands beside the axis. */
export function settingTick(id: string, { language, words, format }: Speech): (value: number, step: number) => string {
  const parameter = parameterOf(id);
  const { choices, unit } = parameter;
  if (choices) return (value) => choices[value]?.[language] ?? '';
  if (unit === 'switch') return (value) => (value > 0 ? words.levers.on : words.levers.off);
  return (value, step) => tickText(value, step, parameter, format);
}

/** The name of a parameter with its unit, for the foot of an axis. */
export function axisName(id: string, { say, format }: Speech): string {
  const { label, unit, choices } = parameterOf(id);
  if (choices || unit === 'switch') return say(label);
  const { currency, suffix } = format.quantity(2, unit);
  const measured = [currency, suffix].filter(Boolean).join(' ').replace(' /', '/');
  return measured ? `${say(label)} (${measured})` : say(label);
}

export function settingOf(id: string, value: number, { setting }: Speech): string {
  return setting(parameterOf(id), value);
}

/** A lever and what it is set to. */
export function leverAt(id: string, value: number, speech: Speech): string {
  const setting = settingOf(id, value, speech);
  return `${parameterName(id, speech)} ${parameterOf(id).choices ? `“${setting}”` : setting}`;
}

/** Two settings of one lever as `0` and `40 people`: what both share is said once. */
export function settingPair(id: string, from: number, to: number, speech: Speech): [string, string] {
  const { choices, unit } = parameterOf(id);
  const [first, second] = [from, to].map((value) => settingOf(id, value, speech));
  const { suffix } = speech.format.quantity(to, unit);
  return [choices || !suffix || !first.endsWith(suffix) ? first : first.slice(0, -suffix.length).trimEnd(), second];
}

export const parameterName = (id: string, { say }: Speech): string => say(parameterOf(id).label);
