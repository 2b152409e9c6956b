import { en } from './en';
import type { Words } from './en';
import type { Language } from './format';
import { id } from './id';

export type { Against } from './comparison';
export type { Words } from './en';
export { indicatorGroups } from './indicator-groups';
export type { IndicatorGroup } from './indicator-groups';
export { dash, formatter } from './format';
export type { Formatter, Language, Quantity } from './format';
export { problemCodes } from './problem-codes';
export type { Detail, ProblemCode, ProblemWords } from './problem-codes';
export { problemSentences } from './problem-sentences';
export { parseNumber } from './parse';
export type { Parsed } from './parse';
export { settingText } from './setting';

export const languages: readonly Language[] = ['id', 'en'];

/** All words of the page, by language. */
export const words: Readonly<Record<Language, Words>> = { en, id };
