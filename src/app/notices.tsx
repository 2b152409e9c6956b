import { useEffect } from 'react';
import { say as sayProblem } from '../run';
import { problemSentences } from '../words';
import { dismissNotice } from './actions';
import { Icon } from './part/icon';
import { useWords } from './part/use-words';
import { useStore } from './store';

/** A word that something is done goes away by itself; what went wrong stays until it is dismissed. */
const doneMs = 6000;
const mostProblems = 4;

export function Notices() {
  const { words, language } = useWords();
  const notice = useStore((state) => state.notice);
  useEffect(() => {
    if (notice?.kind !== 'done') return;
    const timer = setTimeout(dismissNotice, doneMs);
    return () => clearTimeout(timer);
  }, [notice]);
  const sentences = notice?.kind === 'problems' ? notice.problems.slice(0, mostProblems).map((one) => sayProblem(one, problemSentences[language])) : [];
  return (
    <section aria-label={words.page.notices} className={notice ? 'notice' : undefined}>
      <div role={notice?.kind === 'problems' ? 'alert' : 'status'}>
        {notice?.kind === 'done' && <p>{notice.text}</p>}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {notice?.kind === 'problems' && <p className="hint">{words.page.nothingChanged}</p>}
      </div>
      {notice && (
        <button type="button" className="button square" aria-label={words.page.dismiss} onClick={dismissNotice}>
          <Icon name="close" size={14} />
        </button>
      )}
    </section>
  );
}
