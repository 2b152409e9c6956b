import type { Language } from './format';
import type { ProblemWords } from './problem-codes';
import { problemSentencesEn } from './problems.en';
import { problemSentencesId } from './problems.id';

/** What is said of files, links, runs and command lines that are wrong, by language. */
export const problemSentences: Readonly<Record<Language, ProblemWords>> = { en: problemSentencesEn, id: problemSentencesId };
