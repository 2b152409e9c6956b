import { useState } from 'react';
import { encodeLink, scenarios } from '../../run';
import { say as sayProblem } from '../../run';
import { exportingWords, problemSentences } from '../../words';
import { addressOf } from '../chart-link';
import { exportRun } from '../exports';
import { specOf } from '../draft';
import { Modal } from '../part/modal';
import { useWords } from '../part/use-words';
import { useStore } from '../store';

/** The run as a link: scenario, seed and decisions. One that is too long is said so, with another way. */
export function ShareDialog() {
  const { words, language } = useWords();
  const draft = useStore((state) => state.draft);
  const unfinished = useStore((state) => state.run.kind !== 'ready');
  const [copied, setCopied] = useState<'not yet' | 'yes' | 'refused'>('not yet');
  if (!draft) return null;
  const link = addressOf(encodeLink(specOf(draft), scenarios));
  const address = link.ok ? link.value : '';
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  const { share } = words;
  return (
    <Modal title={share.title}>
      <p>{share.intro}</p>
      {link.ok ? (
        <>
          <label className="field">
            {share.link}
            <input readOnly value={address} onFocus={(event) => event.target.select()} />
          </label>
          <p role="status" className={copied === 'refused' ? 'wrong' : 'hint'}>
            {copied === 'yes' ? share.copied : copied === 'refused' ? share.copyFailed : ' '}
          </p>
        </>
      ) : (
        <p className="wrong">{link.problems.map((one) => sayProblem(one, problemSentences[language])).join(' ')}</p>
      )}
      <div className="modal-actions">
        <button type="button" className={link.ok ? 'button line' : 'button solid'} disabled={unfinished} onClick={() => void exportRun('json', exportingWords[language].record)}>
          {share.record}
        </button>
        {link.ok && (
          <button type="button" className="button solid" onClick={() => void copy().catch(() => setCopied('refused'))}>
            {share.copy}
          </button>
        )}
      </div>
    </Modal>
  );
}
