import type { Declared } from '../../derive';
import { indicatorIndex, indicators } from '../../model';
import type { Indicator, Text } from '../../model';
import { villageWordOf } from '../../run';
import type { MeasuredMonth, RunSpec } from '../../run';
import type { RunSeries, Series } from '../../view/chart';
import { formatter, reportWords, settingText, words as allWords } from '../../words';
import type { Against, Formatter, Language, ReportWords, Words } from '../../words';
import type { Gathered } from '../gather';
import type { ExportJob } from '../job';

/** The other run, as far as a report speaks of it. */
export interface Other {
  readonly spec: RunSpec;
  readonly against: Against;
  /** As a sentence names it: “Baseline: Government alone”. */
  readonly name: string;
  readonly series: RunSeries;
  readonly months: readonly MeasuredMonth[];
}

/** What a report is made of, in the language of its reader. */
export interface Subject {
  readonly run: Gathered;
  readonly other: Other | null;
  readonly series: RunSeries;
  readonly declared: Declared;
  readonly language: Language;
  readonly date: string | null;
  readonly text: ReportWords;
  readonly words: Words;
  readonly format: Formatter;
  readonly say: (text: Text) => string;
  /** An indicator with all its words. */
  readonly indicator: (id: string) => Indicator;
  readonly setting: (parameter: string, value: number) => string;
  readonly families: number;
  /** What the scenario calls its villages, with their number. */
  readonly villageCount: string;
  readonly villageWord: string;
}

/** @param beside months of the run that differences are taken from. */
export function subjectOf(run: Gathered, { declared, language, beside, date }: ExportJob, besideMonths: readonly MeasuredMonth[] | null): Subject {
  const { spec } = run;
  const [words, format, say] = [allWords[language], formatter(language), (text: Text) => text[language]];
  const { villages } = spec.scenario;
  const word = villageWordOf(spec.scenario);
  const place = new Map(declared.parameters.map((parameter) => [parameter.id, parameter]));
  const parameterOf = (id: string) => {
    const found = place.get(id);
    if (!found) throw new RangeError(`no parameter ${id}`);
    return found;
  };
  const other = beside && besideMonths ? { beside, months: besideMonths } : null;
  return {
    run,
    other: other && { ...other.beside, months: other.months, series: seriesOfMonths(other.months), name: nameOf(other.beside.against, other.beside.spec, words, say) },
    series: seriesOfMonths(run.measured),
    declared, language, date, words, format, say,
    text: reportWords[language],
    indicator: (id) => declared.indicators[indicatorIndex[id]] as Indicator,
    setting: (id, value) => settingText(parameterOf(id), value, language),
    families: villages.reduce((sum, { families }) => sum + families, 0),
    villageCount: `${format.number(villages.length)}\u00a0${say(villages.length === 1 ? word.one : word.many)}`,
    villageWord: say(word.one),
  };
}

function nameOf(against: Against, { scenario }: RunSpec, { comparison }: Words, say: (text: Text) => string): string {
  if (against === 'withoutDecisions') return comparison.withoutDecisions;
  return against === 'scenario' ? comparison.scenario(say(scenario.title)) : comparison.parent(say(scenario.title));
}

function seriesOfMonths(months: readonly MeasuredMonth[]): RunSeries {
  return {
    known: months.length,
    values: (id) => {
      const i = indicatorIndex[id];
      return i === undefined ? undefined : Float64Array.from(months, (month) => month.indicators[i]);
    },
  };
}

/** An indicator of one village, month by month. */
export function villageSeries(months: readonly MeasuredMonth[], id: string, village: number): Series {
  const place = village * indicators.length + indicatorIndex[id];
  return { known: months.length, values: Float64Array.from(months, (month) => month.villageIndicators[place]) };
}

/** What stood above the stage, and what partners ask for beside it. */
export const headline = ['p0', 'p1', 'm0', 'gini', 'reachedEver', 'actorsIndex', 'exclusionError', 'trustGovernment', 'load', 'programmeSpentRp'] as const;
