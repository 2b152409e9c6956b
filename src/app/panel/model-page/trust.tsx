import type { ReactNode } from 'react';
import { baselineLabels } from '../../../lab';
import type { BaselineResult, CalibrationResult, Committed } from '../../../lab';
import { engineVersion, indicatorIndex, indicators } from '../../../model';
import { scenarioById } from '../../../run';
import { findingWords } from '../../../words';
import { openFinding } from '../../lab-view';
import { useCommittedTables } from '../../part/committed-tables';
import { findings } from '../../part/finding-files';
import { useWords } from '../../part/use-words';
import type { Speech } from '../../part/use-words';
import { VerdictMark } from '../../part/verdict-mark';
import { Scrolling } from './scrolling';

/** How far the model can be trusted: what it was tuned on, what came out of it, and what simpler accounts say as well. */
export function Trust() {
  const { language } = useWords();
  const text = findingWords[language].trust;
  return (
    <section id="model-trust">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <Calibration />
      <Verdicts />
      <Baselines />
    </section>
  );
}

/** Says what is missing or older before what is there. */
function Told<T extends { readonly engine: string }>(props: { readonly table: Committed<T>; readonly command: string; readonly children: (table: T) => ReactNode }) {
  const { table, command, children } = props;
  const { language } = useWords();
  const text = findingWords[language].trust;
  if (table.kind === 'missing') return <p>{text.missing(command)}</p>;
  return (
    <>
      {table.kind === 'older' && <p>{text.older(table.table.engine, engineVersion)}</p>}
      {children(table.table)}
    </>
  );
}

function Calibration() {
  const speech = useWords();
  const { language, format, say } = speech;
  const { calibration } = useCommittedTables();
  const text = findingWords[language].trust.calibration;
  const { column } = text;
  return (
    <>
      <h3 className="model-actor">{text.title}</h3>
      <Told table={calibration} command="gotong calibrate --check">
        {({ targets }) => {
          const tuned = targets.filter((one) => one.tuned);
          return (
            <>
              <p>{text.met(format.number(tuned.filter(({ meets }) => meets).length), format.number(tuned.length))}</p>
              <Scrolling label={text.title}>
                <table className="number">
                  <caption className="visually-hidden">{text.title}</caption>
                  <thead>
                    <tr>
                      {Object.values(column).map((title) => (
                        <th key={title} scope="col">
                          {title}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {[...tuned, ...targets.filter((one) => !one.tuned)].map((one) => (
                      <tr key={one.id}>
                        <th scope="row">
                          <b>{say(one.label)}</b>
                        </th>
                        <td>{figure(one, one.target, speech)}</td>
                        <td>± {figure(one, one.tolerance, speech)}</td>
                        <td>{figure(one, one.value, speech)}</td>
                        <td>
                          <b>{one.meets ? text.meets : text.misses}</b>, {one.tuned ? text.tuned : text.lookedAt}
                        </td>
                        <td className="prose">{say(one.source)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scrolling>
            </>
          );
        }}
      </Told>
    </>
  );
}

const figure = ({ unit }: CalibrationResult, value: number | null, { format }: Speech) => format.quantity(value ?? NaN, unit, unit === 'share' ? 2 : 3).text;

function Verdicts() {
  const { language, say } = useWords();
  const { findings: results, robustness } = useCommittedTables();
  const { verdict: verdicts, robustness: robust, trust } = findingWords[language];
  const text = trust.findings;
  return (
    <>
      <h3 className="model-actor">{text.title}</h3>
      <p>{text.lead}</p>
      <Told table={results} command="gotong findings">
        {() => null}
      </Told>
      <ul className="model-findings">
        {findings.map(({ id, title }) => {
          const result = results.kind === 'current' ? results.table.findings.find((one) => one.id === id) : undefined;
          const verdict = result?.verdict ?? 'notRun';
          const examined = robustness.kind === 'missing' ? undefined : robustness.table.findings.find((one) => one.id === id);
          return (
            <li key={id}>
              <VerdictMark verdict={verdict} size={18} />
              <button type="button" onClick={() => openFinding(id)}>
                {id}. {say(title)}
              </button>
              <span>
                <b>{verdicts[verdict]}</b>, {examined ? robust.label[examined.label].toLowerCase() : text.notExamined}
                {examined && robustness.kind === 'older' && ` (${text.ofEngine(robustness.table.engine)})`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Baselines() {
  const speech = useWords();
  const { language, format, say } = speech;
  const { baselines } = useCommittedTables();
  const text = findingWords[language].trust.baselines;
  const { column } = text;
  const nameOf = ({ measure }: BaselineResult) => say(indicators[indicatorIndex[measure]].label);
  return (
    <>
      <h3 className="model-actor">{text.title}</h3>
      <Told table={baselines} command="gotong baselines">
        {({ scenario, months, seeds, measures }) => {
          const named = (adds: boolean) => measures.filter((one) => one.adds === adds).map(nameOf).join('; ') || text.none;
          const found = scenarioById(scenario);
          return (
            <>
              <p>
                <b>{text.summary(named(true), named(false))}</b>
              </p>
              <p>{text.lead(found ? `${say(found.title)}, ${say(found.partners)}` : scenario, format.number(months), format.number(seeds))}</p>
              <Scrolling label={text.title}>
                <table className="number">
                  <caption className="visually-hidden">{text.title}</caption>
                  <thead>
                    <tr>
                      {Object.values(column).map((title) => (
                        <th key={title} scope="col">
                          {title}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {measures.map((one) => {
                      const size = sizes(one, speech);
                      return (
                        <tr key={one.measure}>
                          <th scope="row">
                            <b>{nameOf(one)}</b>
                          </th>
                          <td>
                            {size(one.effect)} [{size(one.interval[0])}; {size(one.interval[1])}]
                          </td>
                          <td className="prose">
                            {say(baselineLabels[one.nearest])}: {size(one.baselines[one.nearest])}; {text.difference(size(one.difference), size(one.differenceInterval[0]), size(one.differenceInterval[1]))}
                          </td>
                          <td className="wraps">{one.adds ? text.adds : text.same}</td>
                        </tr>
                      );
                    })}
                  </tbody>
                </table>
              </Scrolling>
            </>
          );
        }}
      </Told>
    </>
  );
}

/** Prints effects on a measure alike: shares to a tenth of a point, others to the digits of what there is without the programme. */
function sizes({ measure, without }: BaselineResult, { format }: Speech): (value: number | null) => string {
  const { unit } = indicators[indicatorIndex[measure]];
  return (value) => format.difference(value ?? NaN, unit, unit === 'share' ? 0.05 : (without ?? NaN));
}
