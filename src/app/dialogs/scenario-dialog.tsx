import { Fragment, useRef, useState } from 'react';
import { sourceTexts } from '../../derive';
import { baselineScenario, scenarios } from '../../run';
import type { Scenario } from '../../run';
import { closeDialog, openDraft } from '../actions';
import { draftOf } from '../draft';
import { openFile } from '../opening';
import { Icon } from '../part/icon';
import { Modal } from '../part/modal';
import { useDeclared } from '../part/use-declared';
import { useWords } from '../part/use-words';
import { villageSpeech } from '../part/village-word';
import { useStore } from '../store';
import { RunSettings } from './run-settings';

/** Which story is played, with which luck and for how long. */
export function ScenarioDialog() {
  const { words, say } = useWords();
  const current = useStore((state) => state.draft?.original);
  const own = current && !scenarios.includes(current) ? [current] : [];
  const all = [...own, ...scenarios];
  const [chosen, setChosen] = useState(current ?? all[0]);
  return (
    <Modal title={words.scenario.title} wide>
      <p>{words.scenario.intro}</p>
      <div className="scenario-columns">
        <div className="scenario-list" role="group" aria-label={words.scenario.choose}>
          {[...new Set(all.map(({ region }) => region))].map((region) => (
            <Fragment key={region}>
              <h3>{region}</h3>
              {all.filter((scenario) => scenario.region === region).map((scenario) => (
                <button key={scenario.id} type="button" aria-pressed={scenario === chosen} onClick={() => setChosen(scenario)}>
                  <b>{say(scenario.title)}</b>
                  <span>{say(scenario.partners)}</span>
                  {scenario === current && <span className="badge">{own.includes(scenario) ? words.scenario.custom : words.scenario.current}</span>}
                </button>
              ))}
            </Fragment>
          ))}
        </div>
        <div className="scenario-more">
          <FileButton />
          <RunSettings />
        </div>
        <Story scenario={chosen} isOpen={chosen === current} />
      </div>
    </Modal>
  );
}

function FileButton() {
  const { words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="scenario-file">
      <button type="button" className="button line" onClick={() => input.current?.click()}>
        <Icon name="open" />
        {words.scenario.fromFile}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,.xlsx,.zip,.parquet,.graphml,.png,.svg,application/json"
        hidden
        onChange={(event) => {
          const file = event.target.files?.item(0);
          if (!file) return;
          closeDialog();
          void openFile(file);
        }}
      />
      <p className="hint">{words.scenario.fileHint}</p>
    </div>
  );
}

function Story({ scenario, isOpen }: { readonly scenario: Scenario; readonly isOpen: boolean }) {
  const speech = useWords();
  const { words, language, format, say } = speech;
  const { works } = useDeclared();
  const text = words.scenario;
  const families = scenario.villages.reduce((sum, village) => sum + village.families, 0);
  const assisted = scenario.villages.filter((village) => village.assisted).length;
  const baseline = baselineScenario(scenario);
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 && (
      <>
        <h4>{title}</h4>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </>
    );
  return (
    <article className="story">
      <h3>
        {say(scenario.title)} <span>{say(scenario.partners)}</span>
      </h3>
      <p className="story-question">{say(scenario.question)}</p>
      <p className="hint number">
        {text.size(format.number(families), villageSpeech(scenario, speech).count(scenario.villages.length))}
        {assisted > 0 && scenario.parameters['ngo.present'] !== 0 && `, ${text.assisted(format.number(assisted), scenario.ngoName)}`}. {baseline ? text.baseline(say(baseline.partners)) : text.noBaseline}.
      </p>
      <button
        type="button"
        className="button solid"
        disabled={isOpen}
        onClick={() => {
          closeDialog();
          openDraft(draftOf(scenario));
        }}
      >
        {isOpen ? text.current : text.open}
      </button>
      {list(text.tryThis, scenario.tryThis.map(say))}
      {list(text.notes, scenario.notes.map(say))}
      {list(text.sources, sourceTexts(scenario.sources, works, language))}
    </article>
  );
}
