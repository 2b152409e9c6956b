import type { Committed, Finding, RobustnessResults, RobustnessTestResult } from '../../../lab';
import { parameterIndex, parameters } from '../../../model';
import { findingWords } from '../../../words';
import { useWords } from '../../part/use-words';
import type { Speech } from '../../part/use-words';

/** How a finding fares over draws of everything that is assumed. */
export function RobustnessFacts({ finding, robustness }: { readonly finding: Finding; readonly robustness: Committed<RobustnessResults> }) {
  const speech = useWords();
  const { language, say } = speech;
  const text = findingWords[language].robustness;
  const result = robustness.kind === 'missing' ? undefined : robustness.table.findings.find(({ id }) => id === finding.id);
  const isOlder = robustness.kind === 'older';
  return (
    <section>
      <h4>{text.title}</h4>
      {result ? (
        <>
          <p>
            <b>{text.label[result.label]}</b>
            {isOlder && <span className="hint"> ({text.older(robustness.table.engine)})</span>}
          </p>
          <ul className="finding-draws">
            {result.tests.map((test) => {
              const label = finding.tests.find(({ id }) => id === test.id)?.label;
              return (
                label && (
                  <li key={test.id}>
                    {say(label)}: <span className="number">{drawsText(test, speech)}</span>
                  </li>
                )
              );
            })}
          </ul>
        </>
      ) : (
        <p>{text.missing}</p>
      )}
    </section>
  );
}

function drawsText({ label, draws, holds, condition }: RobustnessTestResult, { language, format, say, setting }: Speech): string {
  const text = findingWords[language].robustness;
  if (holds === null || label === 'unknown') return text.unread;
  const share = text.holds(format.percent(holds, 0), format.number(draws));
  const parameter = condition && parameters[parameterIndex[condition.parameter] ?? -1];
  if (!parameter || condition.at === null) return share;
  const part = (value: number | null) => format.percent(value ?? NaN, 0);
  const told = label === 'conditional' ? text.dependsOn : text.mostOn;
  return `${share}; ${told(say(parameter.label), setting(parameter, condition.at), part(condition.below), part(condition.above))}`;
}
