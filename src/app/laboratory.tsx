import { Suspense } from 'react';
import { findingWords } from '../words';
import { showLab, useLabView } from './lab-view';
import { ExperimentPage, FindingsPage } from './later';
import './laboratory.css';
import { useWords } from './part/use-words';

/** The laboratory: experiments, and the findings of the five studies. */
export function Laboratory() {
  const { language, words } = useWords();
  const text = findingWords[language];
  const view = useLabView((state) => state.view);
  return (
    <div className="laboratory">
      <nav className="lab-views" aria-label={text.views}>
        {(['experiments', 'findings'] as const).map((one) => (
          <button key={one} type="button" aria-current={view === one ? 'page' : undefined} onClick={() => showLab(one)}>
            {text[one]}
          </button>
        ))}
      </nav>
      <Suspense fallback={<main className="page-main waiting">{words.page.loadingPart}</main>}>{view === 'findings' ? <FindingsPage /> : <ExperimentPage />}</Suspense>
    </div>
  );
}
