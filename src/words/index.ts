import { en } from './en';
import type { Words } from './en';
import type { Language } from './format';
import { id } from './id';

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
export { parseNumber } from './parse';
export type { Parsed } from './parse';
export { settingText } from './setting';
export { verifyingWords } from './verifying';

export const languages: readonly Language[] = ['id', 'en'];

/** All words of the page, by language. */
export const words: Readonly<Record<Language, Words>> = { en, id };
