import { say } from '../../run';
import type { Problem } from '../../run';
import { problemSentences } from '../../words';
import { useWords } from './use-words';

/** More than these help nobody; correcting them shows the rest. */
const most = 4;

/** Why something could not be done, in sentences. Fetched with the first problem. */
export default function ProblemText({ problems }: { readonly problems: readonly Problem[] }) {
  const { language } = useWords();
  return problems.slice(0, most).map((problem) => {
    const sentence = say(problem, problemSentences[language]);
    return <p key={sentence}>{sentence}</p>;
  });
}
