import { nearest } from '../derive';
import { indicatorIndex, indicators } from '../model';
import type { Indicator, Text, Unit } from '../model';
import { problem } from '../run';
import type { Checked } from '../run';
import { baselineOutcomes } from './baselines';
import { calibrationOutcomes } from './calibration-outcomes';
import type { Outcome, Series } from './outcome';
import { outcomes } from './outcomes';

/** An outcome at a month of a run. Its text, `skill@24`, names its value in results. */
export interface Reading {
  readonly text: string;
  readonly outcome: Outcome;
  readonly month: number;
}

const written: ReadonlyMap<string, Outcome> = new Map([...outcomes, ...calibrationOutcomes, ...baselineOutcomes].map((outcome) => [outcome.id, outcome]));

/** Reads `p0`, `skill@24`, `mean(p0,13,24)`, `change(p0)`. Without a month it is the last one. */
export function readingOf(text: string, months: number): Checked<Reading> {
  const match = /^([^@]*?)(?:@(\d+))?$/.exec(text.replace(/\s+/g, ''));
  const name = match?.[1] ?? text;
  const month = match?.[2] === undefined ? months : Number(match[2]);
  const outcome = outcomeNamed(name);
  const [, from, to] = /,(\d+),(\d+)\)$/.exec(name)?.map(Number) ?? [];
  if (outcome && to > month) return { ok: false, problems: [problem('outOfRange', { name: text, found: to, min: from, max: month, kind: 'whole' })] };
  if (outcome && from > to) return { ok: false, problems: [problem('outOfRange', { name: text, found: from, min: 0, max: to, kind: 'whole' })] };
  if (!outcome) return { ok: false, problems: [problem('unknownOutcome', { id: text.slice(0, 80), nearest: nearest(name.replace(/^(?:mean|change)\((\w+).*$/, '$1'), [...indicators.map(({ id }) => id), ...written.keys()]) })] };
  if (month > months) return { ok: false, problems: [problem('outOfRange', { name: text, found: month, min: 0, max: months, kind: 'whole' })] };
  return { ok: true, value: { text: `${name}@${month}`, outcome, month } };
}

function outcomeNamed(name: string): Outcome | undefined {
  if (written.has(name)) return written.get(name);
  const call = /^(mean|change)\((\w+)(?:,(\d+),(\d+))?\)$/.exec(name);
  const indicator = indicators[indicatorIndex[call ? call[2] : name]];
  if (!indicator) return undefined;
  if (!call) return atEnd(indicator);
  if (call[1] === 'change') return call[3] === undefined ? sinceStart(indicator) : undefined;
  return meanOf(indicator, call[3] === undefined ? undefined : Number(call[3]), call[4] === undefined ? undefined : Number(call[4]));
}

function atEnd(indicator: Indicator): Outcome {
  const place = indicatorIndex[indicator.id];
  return { ...wordsOf(indicator), needs: 'end', of: (world) => world.indicators[place] };
}

function sinceStart(indicator: Indicator): Outcome {
  const { label, ...rest } = wordsOf(indicator);
  return {
    ...rest, id: `change(${indicator.id})`, label: { en: `${label.en}, change since month 0`, id: `${label.id}, perubahan sejak bulan 0` },
    needs: 'series', of: (series: Series) => series.at(indicator.id, series.months) - series.at(indicator.id, 0),
  };
}

function meanOf(indicator: Indicator, from?: number, to?: number): Outcome {
  const { label, ...rest } = wordsOf(indicator);
  const span = from === undefined ? '' : ` ${from}–${to}`;
  return {
    ...rest, id: `mean(${indicator.id}${from === undefined ? '' : `,${from},${to}`})`,
    label: { en: `${label.en}, mean over months${span}`, id: `${label.id}, rata-rata bulan${span}` },
    needs: 'series', of: (series: Series) => series.mean(indicator.id, from, to === undefined ? undefined : Math.min(to, series.months)),
  };
}

function wordsOf({ id, label, about, unit }: Indicator): { id: string; label: Text; about: Text; unit: Unit; reads: readonly Indicator['id'][] } {
  return { id, label, about, unit, reads: [id] };
}
