/** What the runs of an experiment say. */
import { leastPairs } from '../../../../lab';
import type { ExperimentKind } from '../../../../lab';
import { experimentWords } from '../../../../words';
import { speechOf } from '../../../part/use-words';
import type { Answer, Asked } from './answer';
import { attribution } from './attribution';
import { howSure } from './how-sure';
import { oneSetting } from './one-setting';
import { twoSettings } from './two-settings';
import { whichMatter } from './which-matter';

export type { Answer, AnswerChart, Asked, Place, Told } from './answer';
export { inSentence, parameterName } from './answer';
export { middleJob } from './points';

const answers: Readonly<Record<ExperimentKind, (asked: Asked) => Answer>> = { oneSetting, twoSettings, howSure, whichMatter, sobol: whichMatter, attribution };

/** Null while there is no run to speak of. */
export function answerOf(asked: Asked): Answer | null {
  if (!asked.results.some((values) => values)) return null;
  const { charts, told } = answers[asked.plan.experiment.kind](asked);
  return { charts, told: told.length > 0 ? told : [{ state: 'open', text: fewText(asked), detail: '' }] };
}

/** That there are too few runs, and of an experiment that has all of its own how many more it takes. */
function fewText({ plan: { experiment: { kind, repeats } }, finished, language }: Asked): string {
  const { answers } = experimentWords[language];
  const { number } = speechOf(language).format;
  if (!finished) return answers.fewYet;
  const isPaired = kind !== 'whichMatter' && kind !== 'sobol';
  return isPaired && repeats < leastPairs ? answers.fewRepeats(number(repeats), number(leastPairs), number(leastPairs - repeats)) : answers.fewAtAll;
}
