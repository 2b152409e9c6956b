import { closeDialog, startAgain } from '../actions';
import { parameterOf, startValue } from '../draft';
import { Modal } from '../part/modal';
import { useWords } from '../part/use-words';
import { ValueEntry } from '../part/value-entry';
import { useStore } from '../store';

/** A set-up lever after month 0: the change needs a new run. */
export function NewRunDialog({ parameter: id, value }: { readonly parameter: string; readonly value: number }) {
  const { words, say, setting } = useWords();
  const parameter = parameterOf(id);
  const now = useStore(({ draft }) => (draft ? startValue(draft, id) : parameter.default));
  const start = (next: number) => {
    closeDialog();
    startAgain({ [id]: next });
  };
  return (
    <Modal title={words.levers.newRunTitle}>
      <p>{words.levers.newRunBody(say(parameter.label), setting(parameter, now))}</p>
      {parameter.unit === 'switch' || parameter.choices ? (
        <div className="modal-actions">
          <button type="button" className="button solid" onClick={() => start(value)}>
            {words.levers.newRunSwitch(say(parameter.label), setting(parameter, value))}
          </button>
        </div>
      ) : (
        <div>
          <h3>{words.levers.newRunValue}</h3>
          <ValueEntry parameter={parameter} value={value} button={words.levers.newRunStart} onValue={start} />
        </div>
      )}
    </Modal>
  );
}
