import { readingOf } from '../../../lab';
import type { Finding, FindingResult, FindingTestResult } from '../../../lab';
import { effectPrinter, findingWords } from '../../../words';
import { useWords } from '../../part/use-words';
import { VerdictMark } from '../../part/verdict-mark';
import { contrastText } from './contrast';
import { effectText, expectationText, printerOf, withoutText } from './reading';

/** Results that stand beside one another: what comes with Gotong, and what was run here. */
export interface Column {
  readonly name: string;
  readonly result: FindingResult;
  /** Runs are still coming in. */
  readonly isLive: boolean;
}

interface Props {
  readonly finding: Finding;
  readonly columns: readonly Column[];
}

/** Every test: what is expected, and what the runs gave. */
export function Tests({ finding, columns }: Props) {
  const speech = useWords();
  const { language, say } = speech;
  const text = findingWords[language];
  return (
    <section>
      <h4>{text.tests}</h4>
      <ul className="finding-tests">
        {finding.tests.map((test) => {
          const read = readingOf(test.outcome, finding.months);
          const difference = contrastText(finding, test, speech);
          const bounds = effectPrinter(read.ok ? read.value.outcome.unit : 'index', test.relativeTo !== undefined, NaN, language);
          return (
            <li key={test.id}>
              <div>
                <b>{say(test.label)}</b>
                <p className="hint">
                  {expectationText(test.expect, bounds, language)}
                  {test.decides === false && `; ${text.reported}`}
                </p>
                {difference && <p className="hint">{difference}</p>}
              </div>
              {columns.map(({ name, result, isLive }) => {
                const own = result.tests.find(({ id }) => id === test.id);
                return own && <TestResult key={name} name={name} isLive={isLive} test={own} like={columns[0].result.tests.find(({ id }) => id === test.id)?.mean ?? own.mean} />;
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function TestResult({ name, isLive, test, like }: { readonly name: string; readonly isLive: boolean; readonly test: FindingTestResult; readonly like: number | null }) {
  const speech = useWords();
  const text = findingWords[speech.language];
  const isOpen = test.verdict === 'tooFew' && test.soFar !== 'tooFew';
  return (
    <div className="finding-result">
      <small>{name}</small>
      <p>
        <VerdictMark verdict={test.verdict} size={16} />
        <b>{isOpen ? text.soFar(text.verdict[test.soFar]) : text.verdict[test.verdict]}</b>
      </p>
      <p className="number">{isLive && test.seeds === 0 ? text.waiting : effectText(test, printerOf(test, speech.language, like), speech)}</p>
    </div>
  );
}

/** What becomes of the tests when the supposed cause is switched off. */
export function Ablations({ finding, columns }: Props) {
  const speech = useWords();
  const { language, say } = speech;
  const text = findingWords[language];
  if (finding.ablations.length === 0) return null;
  return (
    <section>
      <h4>{text.cause}</h4>
      <ul className="finding-tests">
        {finding.ablations.map(({ id, label, vanish }) => (
          <li key={id}>
            <div>
              <b>{say(label)}</b>
            </div>
            {columns.map(({ name, result, isLive }) => {
              const ablation = result.ablations.find((one) => one.id === id);
              return (
                ablation && (
                  <div key={name} className="finding-result">
                    <small>{name}</small>
                    <p>
                      <b>{text.ablation[ablation.verdict]}</b>
                    </p>
                    {ablation.tests.map((test) => {
                      const before = result.tests.find((one) => one.id === test.id);
                      return (
                        before && (
                          <p key={test.id} className="number">
                            {say(before.label)}: {isLive && test.seeds === 0 ? text.waiting : withoutText(test, before.mean, vanish[test.id], printerOf(before, language), speech)}
                          </p>
                        )
                      );
                    })}
                  </div>
                )
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
