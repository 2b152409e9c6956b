import type { Parameter } from '../../../model';
import { setLever } from '../../actions';
import { Icon } from '../../part/icon';
import { useWords } from '../../part/use-words';
import { useIdle } from './idle';
import { LeverName } from './lever-name';

/** A parameter that picks one of several rules: the browser's own list, so keys, touch and screen readers come with it. */
export function ChoiceLever({ parameter, choices, value }: { readonly parameter: Parameter; readonly choices: NonNullable<Parameter['choices']>; readonly value: number }) {
  const { say } = useWords();
  const label = say(parameter.label);
  const live = parameter.when === 'live';
  return (
    <div className={`lever choice ${live ? (parameter.effort ?? '') : 'setup'}`}>
      <LeverName title={label} parameters={[parameter]} />
      <span className={live ? 'lever-choice' : 'lever-choice chip'}>
        {!live && <Icon name="lock" size={12} />}
        <select disabled={useIdle()} aria-label={label} value={value} onChange={(event) => setLever(parameter.id, Number(event.target.value))}>
          {choices.map((choice, i) => (
            <option key={choice.en} value={i}>
              {say(choice)}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
