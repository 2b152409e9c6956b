import { experimentEn, type ExperimentWords } from './experiment.en';
import { experimentId } from './experiment.id';
import { answersEn, answersId, type AnswerWords } from './experiment-answers';
import type { Language } from './format';

/** Words of the page of experiments; fetched with it, so not among the words of the page. */
export const experimentWords: Readonly<Record<Language, ExperimentWords & { readonly answers: AnswerWords }>> = {
  en: { ...experimentEn, answers: answersEn },
  id: { ...experimentId, answers: answersId },
};
