import { lazy, Suspense, useEffect } from 'react';
import { dismissNotice } from './actions';
import { Icon } from './part/icon';
import { useWords } from './part/use-words';
import { useStore } from './store';

const ProblemText = lazy(() => import('./later').then(({ ProblemText: text }) => ({ default: text })));

/** A word that something is done goes away by itself; what went wrong stays until it is dismissed. */
const leastMs = 6000;
const msPerLetter = 70;

export function Notices() {
  const { words } = useWords();
  const notice = useStore((state) => state.notice);
  useEffect(() => {
    if (notice?.kind !== 'done') return;
    const timer = setTimeout(dismissNotice, Math.max(leastMs, notice.text.length * msPerLetter));
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <section aria-label={words.page.notices} className={notice ? 'notice' : undefined}>
      <div role={notice?.kind === 'problems' ? 'alert' : 'status'}>
        {notice?.kind === 'done' && <p>{notice.text}</p>}
        {notice?.kind === 'problems' && (
          <Suspense fallback={null}>
            <ProblemText problems={notice.problems} />
            <p className="hint">{words.page.nothingChanged}</p>
          </Suspense>
        )}
      </div>
      {notice && (
        <button type="button" className="button square" aria-label={words.page.dismiss} onClick={dismissNotice}>
          <Icon name="close" size={14} />
        </button>
      )}
    </section>
  );
}
