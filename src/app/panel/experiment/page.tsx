import { useEffect, useRef } from 'react';
import { experimentWords } from '../../../words';
import { Guard } from '../../part/guard';
import { widths } from '../../part/use-media';
import { useWords } from '../../part/use-words';
import { openBench } from './actions';
import { Answers } from './answers';
import { keptOf, useBench } from './bench';
import { Cards } from './cards';
import { Earlier } from './earlier';
import './experiment.css';
import './charts.css';
import { Head } from './head';
import { AskedSentence } from './sentence';

/** The page of experiments: a question, the sentence that asks it, and what many runs answer. */
export function ExperimentPage() {
  const { language } = useWords();
  const text = experimentWords[language];
  useEffect(() => void openBench(), []);
  return (
    <main className="page-main lab" tabIndex={-1}>
      <div className="lab-side">
        <h2 className="lab-ask">{text.ask}</h2>
        <Cards />
        <AskedSentence />
        <Earlier />
      </div>
      <Guard>
        <Shown />
      </Guard>
    </main>
  );
}

function Shown() {
  const { language } = useWords();
  const { empty } = experimentWords[language];
  const shown = useBench((state) => state.shown);
  useBench((state) => state.kept);
  const kept = keptOf(shown);
  const main = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  // On a phone the answer lies below the question.
  useEffect(() => {
    if (before.current !== shown && shown !== null && matchMedia(widths.tabs).matches) main.current?.scrollIntoView();
    before.current = shown;
  }, [shown]);
  return (
    <div className="lab-main" ref={main}>
      {kept ? (
        <>
          <Head kept={kept} />
          <Answers kept={kept} />
        </>
      ) : (
        <div className="lab-empty">
          <h1>{empty.title}</h1>
          <p>{empty.body}</p>
        </div>
      )}
    </div>
  );
}
