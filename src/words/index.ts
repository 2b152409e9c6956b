import { en } from './en';
import type { Words } from './en';
import type { Language } from './format';
import { id } from './id';

export { chartActionWords } from './chart-actions';
export type { ChartActionWords } from './chart-actions';
export { chartWords } from './chart-sentences';
export type { ChartWords } from './chart-sentences';
export { compareWords } from './compare';
export type { CompareWords } from './compare';
export type { Against } from './comparison';
export { biographyWords } from './biography';
export type { BiographyWords } from './biography.en';
export { biographyPageWords } from './biography-page';
export type { BiographyPageWords } from './biography-page';
export { experimentWords } from './experiment';
export type { ExperimentWords } from './experiment.en';
export { effectPrinter } from './effect';
export type { EffectPrinter } from './effect';
export { findingWords } from './findings';
export type { FindingWords } from './findings';
export { exportingWords } from './exporting';
export { headName } from './head-names';
export type { Words } from './en';
export { indicatorGroups } from './indicator-groups';
export type { IndicatorGroup } from './indicator-groups';
export { dash, formatter } from './format';
export type { Formatter, Language, Quantity } from './format';
export { leverSynonyms } from './lever-synonyms';
export { modelPageWords } from './model-page';
export { problemCodes } from './problem-codes';
export type { Detail, ProblemCode, ProblemWords } from './problem-codes';
export { problemSentences } from './problem-sentences';
export { moneyWords } from './money';
export type { MoneyWords } from './money';
export { parseNumber } from './parse';
export type { Parsed } from './parse';
export { reportWords } from './report';
export type { ReportWords } from './report';
export { settingText } from './setting';
export { twinWords } from './twin';
export { verifyingWords } from './verifying';
export { videoWords } from './video';

export const languages: readonly Language[] = ['id', 'en'];

/** All words of the page, by language. */
export const words: Readonly<Record<Language, Words>> = { en, id };
