import { useMemo, useState } from 'react';
import { planFindings, seedsNeeded } from '../../../lab';
import type { Finding } from '../../../lab';
import { findingWords } from '../../../words';
import { useWords } from '../../part/use-words';
import { VerdictMark } from '../../part/verdict-mark';
import { cancelHere, runHere, useHere } from './here';
import { verdictText } from './reading';

/** Seeds that can be chosen, beside those of the finding itself. */
const seedChoices = [5, 10, 30, 60];

/** Runs the finding on this machine. */
export function Again({ finding }: { readonly finding: Finding }) {
  const { language, format } = useWords();
  const text = findingWords[language];
  const { again } = text;
  const here = useHere((state) => state.of[finding.id]);
  const [seeds, setSeeds] = useState(10);
  const choices = [...new Set([...seedChoices, finding.seeds])].sort((a, b) => a - b);
  const runs = useMemo(() => planFindings([finding], seeds).plan.jobs.length, [finding, seeds]);
  const needed = finding.tests.some(({ interaction }) => interaction) ? seedsNeeded.interaction : seedsNeeded.effect;
  const isRunning = here?.state === 'running';
  const [done, all] = [format.number(here?.done ?? 0), format.number(here?.runs ?? 0)];
  return (
    <section className="finding-again">
      <h4>{again.title}</h4>
      <div className="finding-row">
        <label className="finding-choice">
          {again.seeds}
          <select className="number" value={seeds} disabled={isRunning} onChange={(event) => setSeeds(Number(event.target.value))}>
            {choices.map((one) => (
              <option key={one} value={one}>
                {format.number(one)}
              </option>
            ))}
          </select>
        </label>
        {isRunning ? (
          <button type="button" className="button line" onClick={() => cancelHere(finding.id)}>
            {again.cancel}
          </button>
        ) : (
          <button type="button" className="button solid" onClick={() => void runHere(finding, seeds)}>
            {again.start}
          </button>
        )}
        <p className="hint">
          {again.size(format.number(runs))}. {seeds < needed && again.few(format.number(needed))}
        </p>
      </div>
      {here && (
        <div className="finding-progress">
          {isRunning && (
            <progress aria-label={again.bar} value={here.done + here.failed} max={here.runs}>
              {done}
            </progress>
          )}
          <p className="number" role="status">
            {here.state === 'running' ? again.of(done, all) : here.state === 'finished' ? again.finished(done, format.number(here.seeds)) : again.stopped(done, all)}
          </p>
          {here.result && (
            <p className="finding-here">
              <VerdictMark verdict={here.result.verdict} size={18} />
              <b>{verdictText(here.result, language)}</b>
            </p>
          )}
          {here.failed > 0 && (
            <p className="wrong" role="alert">
              {again.failed(format.number(here.failed))} {here.failure}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
