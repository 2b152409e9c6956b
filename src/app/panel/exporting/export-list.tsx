import { useState } from 'react';
import type { CsvLanguage } from '../../../export';
import { openDialog } from '../../actions';
import { exportRun } from '../../exports';
import type { ExportKind } from '../../exports';
import { closeAround } from '../../part/popover';
import { useWords } from '../../part/use-words';
import { drawnStage } from '../../stage-handle';
import { useStore } from '../../store';

/** Files that can be taken away. */
export function ExportList() {
  const { words, language } = useWords();
  const [csvLanguage, setCsvLanguage] = useState<CsvLanguage>(language);
  const unfinished = useStore((state) => state.run.kind !== 'ready');
  const text = words.exporting;
  const item = (kind: ExportKind, label: string, disabled = false) => (
    <button
      type="button"
      className="button"
      disabled={disabled}
      onClick={(event) => {
        closeAround(event.currentTarget);
        void exportRun(kind, csvLanguage);
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="menu-list">
      <fieldset>
        <legend>{text.numbers}</legend>
        {(['id', 'en'] as const).map((choice) => (
          <label key={choice} className="choice">
            <input type="radio" name="csv-language" checked={csvLanguage === choice} onChange={() => setCsvLanguage(choice)} />
            {choice === 'id' ? text.indonesian : text.international}
          </label>
        ))}
      </fieldset>
      {item('indicators', text.monthlyWhole, unfinished)}
      {item('villages', text.monthlyVillages, unfinished)}
      {item('ledger', text.ledger, unfinished)}
      <hr />
      {item('record', text.record, unfinished)}
      <hr />
      {item('stage', text.stagePng, !drawnStage())}
      <button
        type="button"
        className="button"
        onClick={(event) => {
          closeAround(event.currentTarget);
          openDialog({ kind: 'chart', indicator: 'stages' });
        }}
      >
        {text.charts}
      </button>
      {unfinished && <p className="hint">{text.waitForRun}</p>}
    </div>
  );
}
