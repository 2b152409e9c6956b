import { Suspense } from 'react';
import { loadVerify } from '../../export';
import type { Verdict } from '../../export';
import { engineVersion } from '../../model';
import { verifyingWords } from '../../words';
import { closeDialog } from '../actions';
import { Modal } from '../part/modal';
import { loadedOnce } from '../part/use-declared';
import { useWords } from '../part/use-words';
import { openExperimentOf, openSides, openVerified, useVerifying } from '../verifying';

/** A file that was dropped back: how far its run is repeated, then what came of it. */
export function VerifyDialog() {
  const { language, format } = useWords();
  const { file, share, verdict } = useVerifying();
  const text = verifyingWords[language];
  return (
    <Modal title={text.title}>
      {verdict ? (
        <Suspense fallback={null}>
          <Judged verdict={verdict} />
        </Suspense>
      ) : (
        <>
          <label className="verify-progress">
            {text.repeating(file)} {format.percent(share, 0)}
            <progress max={1} value={share} />
          </label>
          <div className="modal-actions">
            <button type="button" className="button line" onClick={closeDialog}>
              {text.cancel}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}

const useSay = loadedOnce(loadVerify);

function Judged({ verdict }: { readonly verdict: Verdict }) {
  const { language, format, say } = useWords();
  const { sayVerdict } = useSay();
  const text = verifyingWords[language];
  const { run, kind, file, outcome, digest } = verdict;
  const { headline, details } = sayVerdict(verdict, language);
  return (
    <>
      <h3 className="verify-file">
        {file} <span>{text.kind[kind]}</span>
      </h3>
      {run && <p>{text.run(say(run.scenario.title), String(run.seed), format.number(run.months))}</p>}
      <p className="verify-headline" role="status">
        {headline}
      </p>
      {details.length > 0 && (
        <ul className="verify-details">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {outcome.kind === 'unknownRun' && <p>{text.openFirst}</p>}
      {digest && <p className="hint number">{text.digest(digest)}</p>}
      <div className="modal-actions">
        <button type="button" className="button line" onClick={closeDialog}>
          {text.close}
        </button>
        {outcome.kind === 'comparison' && outcome.sides.every((side) => side.run) && (
          <button type="button" className="button solid" onClick={() => openSides(outcome.sides)}>
            {text.comparison.open}
          </button>
        )}
        {outcome.kind === 'experiment' && (
          <button type="button" className="button solid" onClick={() => void openExperimentOf(outcome.file, file)}>
            {text.experiment.open}
          </button>
        )}
        {run && (
          <button type="button" className="button solid" onClick={() => openVerified(verdict)}>
            {outcome.kind === 'engine' ? text.runAgain(engineVersion) : text.openRun}
          </button>
        )}
      </div>
    </>
  );
}
