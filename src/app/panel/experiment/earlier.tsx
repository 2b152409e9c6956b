import { useRef, useState } from 'react';
import { kindFacts } from '../../../lab';
import { experimentWords } from '../../../words';
import { Icon } from '../../part/icon';
import { closeAround, PopoverButton } from '../../part/popover';
import { useWords } from '../../part/use-words';
import { canRestore, deleteExperiment, renameExperiment, restoreDeleted, showExperiment } from './actions';
import { useBench } from './bench';
import { exportExperiment, openExperimentFile } from './files';
import { nameOf } from './naming';
import type { Kept } from './shelf';

/** Experiments of this and of earlier visits. */
export function Earlier() {
  const { language } = useWords();
  const text = experimentWords[language];
  const kept = useBench((state) => state.kept);
  const keeps = useBench((state) => state.keeps);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="lab-earlier" aria-labelledby="lab-earlier">
      <h2 id="lab-earlier" className="lab-label">
        {text.earlier.title}
      </h2>
      {!keeps && <p className="wrong">{text.keeping.notKept}</p>}
      {kept?.length === 0 && <p className="hint">{text.earlier.none}</p>}
      <ul>
        {kept?.map((one) => (
          <Line key={one.id} kept={one} />
        ))}
      </ul>
      <div className="lab-earlier-foot">
        {canRestore() && (
          <button type="button" className="button quiet" onClick={() => void restoreDeleted()}>
            <Icon name="undo" size={14} />
            {text.earlier.undo}
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => input.current?.click()}>
          <Icon name="open" size={14} />
          {text.earlier.import}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,.jsonl,application/json"
          hidden
          onChange={(event) => {
            const file = event.target.files?.item(0);
            // The same file may be opened again after it was corrected.
            event.target.value = '';
            if (file) void openExperimentFile(file);
          }}
        />
      </div>
    </section>
  );
}

function Line({ kept }: { readonly kept: Kept }) {
  const { language, format } = useWords();
  const text = experimentWords[language].earlier;
  const shown = useBench((state) => state.shown === kept.id);
  const name = nameOf(kept.file, language);
  const [runs, done] = [format.number(kept.runs), format.number(kept.done)];
  return (
    <li>
      <button type="button" className="lab-earlier-name" aria-label={text.open(name)} aria-current={shown ? 'true' : undefined} onClick={() => void showExperiment(kept.id)}>
        <span>{name}</span>
        <span className="number">{kept.done >= kept.runs || kept.done === 0 ? text.runs(runs) : text.partly(done, runs)}</span>
      </button>
      <PopoverButton className="button quiet lab-more" label={text.menu(name)} content={<Icon name="more" size={14} />}>
        <LineMenu kept={kept} name={name} />
      </PopoverButton>
    </li>
  );
}

function LineMenu({ kept, name }: { readonly kept: Kept; readonly name: string }) {
  const { language } = useWords();
  const text = experimentWords[language].earlier;
  const [typed, setTyped] = useState(name);
  const item = (label: string, act: () => unknown) => (
    <button
      type="button"
      className="button"
      onClick={(event) => {
        closeAround(event.currentTarget);
        act();
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="menu-list lab-menu">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          closeAround(event.currentTarget);
          void renameExperiment(kept.id, typed);
        }}
      >
        <label className="field">
          {text.renameTo}
          <input value={typed} maxLength={120} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <button type="submit" className="button line" disabled={typed.trim() === '' || typed === name}>
          {text.rename}
        </button>
      </form>
      <hr />
      {item(text.exportFile, () => void exportExperiment(kept.id, 'file'))}
      {kept.done > 0 && item(text.exportRows, () => void exportExperiment(kept.id, 'rows'))}
      {kept.done > 0 && kindFacts[kept.file.kind].series && item(text.exportMonths, () => void exportExperiment(kept.id, 'months'))}
      <hr />
      {item(text.delete, () => void deleteExperiment(kept.id))}
    </div>
  );
}
