import { repeatRun } from './actions';
import { useWords } from './part/use-words';
import { useStore } from './store';

/** The computation stopped: what stopped, what is safe, what to do. */
export function Failure() {
  const { words, format } = useWords();
  const run = useStore((state) => state.run);
  const months = useStore((state) => state.draft?.months ?? 0);
  if (run.kind !== 'failed') return null;
  const { computed, problem } = run;
  const safe = format.number(Math.max(0, computed));
  // A worker that breaks after the last month stops a run that is whole.
  const stopped = format.number(Math.min(computed + 1, months));
  return (
    <div className="failure" role="alert">
      <h2>{words.run.stopped(stopped)}</h2>
      <p>{computed > 0 ? words.run.safe(safe) : words.run.safeAll}</p>
      <p className="hint">{problem.detail.message}</p>
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
