import { useState } from 'react';
import type { Finding } from '../../../lab';
import { findingWords } from '../../../words';
import { Icon } from '../../part/icon';
import { useWords } from '../../part/use-words';
import { armsAtFirst, compareArms, openArm } from './arms';

/** The ways in which a finding was run: each can be watched, and any two side by side. */
export function Arms({ finding }: { readonly finding: Finding }) {
  const { language, say } = useWords();
  const text = findingWords[language];
  const names = Object.keys(finding.arms);
  const [pair, setPair] = useState(() => armsAtFirst(finding));
  return (
    <section>
      <h4>{text.arms}</h4>
      <ul className="finding-arms">
        {names.map((name) => (
          <li key={name}>
            <span>{say(finding.arms[name].label)}</span>
            <button type="button" className="button quiet" aria-label={text.openArmLong(say(finding.arms[name].label))} onClick={() => openArm(finding, name)}>
              {text.openArm}
            </button>
          </li>
        ))}
      </ul>
      {names.length > 1 && (
        <div className="finding-row">
          {([text.sideA, text.sideB] as const).map((side, i) => (
            <label key={side} className="finding-choice">
              {side}
              <select value={pair[i]} onChange={(event) => setPair(i === 0 ? [event.target.value, pair[1]] : [pair[0], event.target.value])}>
                {names.map((name) => (
                  <option key={name} value={name}>
                    {say(finding.arms[name].label)}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <button type="button" className="button line" disabled={pair[0] === pair[1]} onClick={() => compareArms(finding, ...pair)}>
            <Icon name="compare" />
            {text.compare}
          </button>
        </div>
      )}
    </section>
  );
}
