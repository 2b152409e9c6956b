import { useEffect, useRef, useState } from 'react';
import type { Committed, Finding, RobustnessResults } from '../../../lab';
import { findingWords } from '../../../words';
import { Guard } from '../../part/guard';
import { useLabView } from '../../lab-view';
import { useWords } from '../../part/use-words';
import { VerdictMark } from '../../part/verdict-mark';
import { Again } from './again';
import { Arms } from './arms-list';
import { useHere } from './here';
import { contrastText } from './contrast';
import { seedsMissing, settledText, settlingTest, verdictText } from './reading';
import type { FindingView } from './reading';
import { RobustnessFacts } from './robustness-facts';
import { Ablations, Tests } from './tests';

/** One claim with its verdict; opened, all that stands behind it. */
export function FindingItem({ view, robustness }: { readonly view: FindingView; readonly robustness: Committed<RobustnessResults> }) {
  const { language, say } = useWords();
  const text = findingWords[language];
  const { finding, verdict } = view;
  const summary = useRef<HTMLElement>(null);
  // Asked for from another page: it is open from the first.
  const isAsked = useLabView((state) => state.asked === finding.id);
  const [isOpen, setOpen] = useState(isAsked);
  useEffect(() => {
    if (!isAsked) return;
    summary.current?.scrollIntoView({ block: 'start' });
    summary.current?.focus();
    useLabView.setState({ asked: null });
  }, [isAsked]);
  return (
    <li className="finding">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary}>
          <VerdictMark verdict={verdict} />
          <div>
            <h3>
              {finding.id}. {say(finding.title)}
            </h3>
            <p className="finding-claim">{say(finding.claim)}</p>
            <Effect view={view} />
            <EffectHere finding={finding} />
          </div>
          <span className="finding-verdict">{text.verdict[verdict]}</span>
        </summary>
        {isOpen && (
          <Guard>
            <Details view={view} robustness={robustness} />
          </Guard>
        )}
      </details>
    </li>
  );
}

/** The test that settles the verdict in numbers, of this engine or of the one before. */
function Effect({ view: { finding, result, engine, verdict } }: { readonly view: FindingView }) {
  const speech = useWords();
  const text = findingWords[speech.language];
  if (!result) return null;
  const test = settlingTest(result.tests);
  const { interaction } = finding.tests.find(({ id }) => id === test.id) ?? {};
  const difference = test.soFar === 'fails' ? contrastText(finding, test, speech) : null;
  const missing = verdict === 'tooFew' ? seedsMissing({ interaction }, test.seeds) : 0;
  const parts = [
    settledText(result, speech),
    ...(missing > 0 ? [text.needs(speech.format.number(missing), missing === 1)] : []),
  ];
  return (
    <>
      <p className="finding-effect number">
        {verdict === 'notRun' && <b>{text.thenOf(engine, text.verdict[result.verdict])}. </b>}
        {parts.join(', ')}
      </p>
      {difference && <p className="finding-effect">{difference}</p>}
    </>
  );
}

/** What was just run on this machine, beside what comes with Gotong. */
function EffectHere({ finding }: { readonly finding: Finding }) {
  const speech = useWords();
  const text = findingWords[speech.language];
  const here = useHere((state) => state.of[finding.id]);
  if (!here?.result) return null;
  if (settlingTest(here.result.tests).seeds === 0) return null;
  return (
    <p className="finding-effect number">
      <b>
        {text.hereWith(speech.format.number(here.seeds), here.seeds === 1)}: {verdictText(here.result, speech.language).toLowerCase()}.
      </b>{' '}
      {settledText(here.result, speech)}
    </p>
  );
}

function Details({ view, robustness }: { readonly view: FindingView; readonly robustness: Committed<RobustnessResults> }) {
  const { language, say } = useWords();
  const text = findingWords[language];
  const { finding, result, verdict, engine } = view;
  const here = useHere((state) => state.of[finding.id]);
  const columns = [
    ...(result ? [{ name: verdict === 'notRun' ? text.committedThen(engine) : text.committed, result, isLive: false }] : []),
    ...(here?.result ? [{ name: text.here, result: here.result, isLive: here.state === 'running' }] : []),
  ];
  return (
    <div className="finding-details">
      <Tests finding={finding} columns={columns} />
      <Ablations finding={finding} columns={columns} />
      <Again finding={finding} />
      <RobustnessFacts finding={finding} robustness={robustness} />
      <Arms finding={finding} />
      {finding.notes && finding.notes.length > 0 && (
        <section>
          <h4>{text.notes}</h4>
          <ul className="finding-notes">
            {finding.notes.map((note) => (
              <li key={note.en}>{say(note)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
