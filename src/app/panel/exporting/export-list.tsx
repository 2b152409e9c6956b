import { useState } from 'react';
import { formats } from '../../../export';
import type { FormatId } from '../../../export';
import { exportingWords, moneyWords } from '../../../words';
import { openDialog } from '../../actions';
import { cancelExport, chooseExport, exportRun, exportStage, householdMonthOf, printReport, useExporting } from '../../exports';
import { closeAround } from '../../part/popover';
import { useWords } from '../../part/use-words';
import { useVillageWord } from '../../part/village-word';
import { drawnStages } from '../../stage-handle';
import { useStore } from '../../store';
import { countOf } from './choosing';
import { ColumnChooser } from './column-chooser';
import './exporting.css';
import { FileButton } from './file-button';

/** Tables that can be taken one at a time. */
const csvTables = [['months', 'monthlyWhole'], ['village-months', 'monthlyVillages'], ['households', 'households'], ['ledger', 'ledger'], ['codebook', 'codebook']] as const;

/** Files that can be taken away. */
export function ExportList() {
  const [choosing, setChoosing] = useState(false);
  return choosing ? <ColumnChooser back={() => setChoosing(false)} /> : <Files choose={() => setChoosing(true)} />;
}

function Files({ choose }: { readonly choose: () => void }) {
  const { language, words, format: print } = useWords();
  const unfinished = useStore((state) => state.run.kind !== 'ready');
  const writing = useExporting((state) => state.writing !== null);
  const chosenLanguage = useExporting((state) => state.language) ?? language;
  const columns = useExporting((state) => state.columns);
  const chosenMonth = useExporting((state) => state.householdMonth);
  const month = print.number(useStore((state) => householdMonthOf(state, chosenMonth)));
  const text = exportingWords[language];
  const { one: village } = useVillageWord();
  const waits = unfinished || writing;
  const write = async (button: HTMLElement, format: FormatId, name: string, table?: string) => {
    await exportRun(format, name, table);
    closeAround(button);
  };
  return (
    <div className="menu-list exports">
      <Progress />
      {unfinished && <p className="hint">{text.waitForRun}</p>}
      <fieldset>
        <legend>{text.numbers}</legend>
        {(['id', 'en'] as const).map((choice) => (
          <label key={choice} className="choice">
            <input type="radio" name="export-language" checked={chosenLanguage === choice} onChange={() => chooseExport({ language: choice })} />
            {choice === 'id' ? text.indonesian : text.international}
          </label>
        ))}
      </fieldset>
      <button type="button" className="button" onClick={choose}>
        {text.columns}
        <span className="hint">
          {columns === null ? text.columnsAll : text.columnsChosen(print.number(countOf(columns)))}; {text.householdsAt(month)}
        </span>
      </button>
      <hr />
      <h3 className="menu-heading">{text.everything}</h3>
      {formats
        .filter(({ id }) => id !== 'csv')
        .map(({ id, label, about }) => (
          <FileButton key={id} name={label[language]} about={id === 'graphml' ? text.networkAt(month) : about[language]} disabled={waits} take={(button) => void write(button, id, label[language])} />
        ))}
      <FileButton
        name={text.print}
        about={text.printAbout}
        disabled={waits}
        take={(button) => {
          closeAround(button);
          void printReport(text.print);
        }}
      />
      <hr />
      <h3 className="menu-heading">{text.tables}</h3>
      <p className="hint">{formats.find(({ id }) => id === 'csv')?.about[language]}</p>
      {csvTables.map(([table, id]) => {
        const name = id === 'monthlyVillages' ? text[id](village) : text[id];
        return <FileButton key={table} name={name} about={table === 'households' ? words.page.month(month) : undefined} disabled={waits} take={(button) => void write(button, 'csv', name, table)} />;
      })}
      <hr />
      <h3 className="menu-heading">{text.pictures}</h3>
      <FileButton
        name={text.stagePng}
        about={drawnStages().length > 1 ? text.stagesAbout : text.stageAbout}
        disabled={drawnStages().length === 0}
        take={(button) => {
          closeAround(button);
          void exportStage();
        }}
      />
      <FileButton
        name={text.video}
        about={text.videoAbout}
        disabled={unfinished}
        take={(button) => {
          closeAround(button);
          openDialog({ kind: 'video' });
        }}
      />
      <FileButton
        name={`${moneyWords[language].open}…`}
        about={moneyWords[language].about}
        take={(button) => {
          closeAround(button);
          openDialog({ kind: 'money' });
        }}
      />
      <FileButton
        name={text.charts}
        about={text.chartsAbout}
        take={(button) => {
          closeAround(button);
          openDialog({ kind: 'chart', indicator: 'stages' });
        }}
      />
    </div>
  );
}

/** How far the file is that is being written. */
function Progress() {
  const { language, format } = useWords();
  const writing = useExporting((state) => state.writing);
  if (!writing) return null;
  return (
    <div className="exports-progress">
      <label>
        {exportingWords[language].writing(writing.name, format.percent(writing.share, 0))}
        <progress max={1} value={writing.share} />
      </label>
      <button type="button" className="button line" onClick={cancelExport}>
        {exportingWords[language].cancel}
      </button>
    </div>
  );
}
