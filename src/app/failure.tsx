import { say as sayProblem } from '../run';
import { problemSentences } from '../words';
import { repeatRun } from './actions';
import { useWords } from './part/use-words';
import { useStore } from './store';

/** The computation stopped: what stopped, what is safe, what to do. */
export function Failure() {
  const { words, format, language } = useWords();
  const run = useStore((state) => state.run);
  if (run.kind !== 'failed') return null;
  const { computed } = run;
  const safe = format.number(Math.max(0, computed));
  return (
    <div className="failure" role="alert">
      <h2>{words.run.stopped(format.number(computed + 1))}</h2>
      <p>
        {computed > 0 ? words.run.safe(safe) : words.run.safeAll} {sayProblem(run.problem, problemSentences[language])}
      </p>
      <div>
        <button type="button" className="button solid" onClick={repeatRun}>
          {words.run.again(safe)}
        </button>
        <button type="button" className="button line" onClick={() => void import('./later').then(({ saveDecisions }) => saveDecisions())}>
          {words.run.downloadRecord}
        </button>
      </div>
    </div>
  );
}
