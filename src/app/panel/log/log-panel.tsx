import { memo, useMemo } from 'react';
import { removeDecisions, seek, selectMonth } from '../../actions';
import { decisionChange, decisionName } from '../../part/decision-words';
import { Icon } from '../../part/icon';
import { useWords } from '../../part/use-words';
import { useVillageWord } from '../../part/village-word';
import { session } from '../../running';
import { shownMonth, useStore } from '../../store';
import { lineKey, logLines } from './log-lines';
import type { LogLine } from './log-lines';
import './log.css';

/** What was decided and what struck, month by month; shares its selection with the pins of the timeline. */
export function LogPanel() {
  const { words, say } = useWords();
  const draft = useStore((state) => state.draft);
  const revision = useStore((state) => state.revision);
  const shocks = useMemo(() => session().shocks(), [revision]); // eslint-disable-line react/exhaustive-deps -- the revision tells that there are new frames
  const seen = useStore((state) => shocks.findLast((shock) => shock.month <= shownMonth(state))?.month ?? -1);
  const lines = useMemo(() => (draft ? logLines(draft, shocks, seen) : []), [draft, shocks, seen]);
  return (
    <section className="log" aria-labelledby="log">
      <h2 id="log" tabIndex={-1}>
        {words.log.title}
      </h2>
      {draft && <p className="hint">{say(draft.scenario.title)}</p>}
      {lines.length === 0 ? (
        <p className="hint">{words.log.empty}</p>
      ) : (
        <ol className="number">
          {lines.map((line) => (
            <Line key={lineKey(line)} line={line} />
          ))}
        </ol>
      )}
    </section>
  );
}

const Line = memo(function Line({ line }: { readonly line: LogLine }) {
  const speech = useWords();
  const { words, format, say } = speech;
  const word = useVillageWord();
  const lit = useStore((state) => line.kind === 'decision' && state.selectedMonth === line.month);
  const month = format.month(line.month);

  if (line.kind === 'shock') {
    const all = line.shock.villages.length === session().layout?.villageNames.length;
    return (
      <li className="shock-line">
        <button type="button" className="log-line" onClick={() => seek(line.month)} title={words.log.goTo(format.number(line.month))}>
          <span className="log-month">{month}</span>
          <span className="log-text">
            <svg width="10" height="9" aria-hidden="true">
              <path d="M5 0 10 8H0z" fill="currentColor" />
            </svg>
            {say(line.shock.label)}, {all ? words.log.allVillages(word.many) : word.count(line.shock.villages.length)}
          </span>
        </button>
      </li>
    );
  }

  const name = decisionName(line.decisions, speech);
  return (
    <li className={lit ? 'lit' : ''}>
      <button
        type="button"
        className="log-line"
        aria-pressed={lit}
        onClick={() => {
          selectMonth(lit ? -1 : line.month);
          seek(line.month);
        }}
      >
        <span className="log-month">{month}</span>
        <span className="log-text">
          {name} <b>{decisionChange(line.decisions, speech)}</b>
        </span>
      </button>
      <button type="button" className="button square log-remove" aria-label={words.log.remove(format.number(line.month), name)} onClick={() => removeDecisions(line.decisions)}>
        <Icon name="close" size={13} />
      </button>
    </li>
  );
});
