import { reference, worksIn } from '../../../model';
import type { Parameter } from '../../../model';
import { Icon } from '../../part/icon';
import { PopoverButton } from '../../part/popover';
import { useWords } from '../../part/use-words';
import { useStore } from '../../store';

/** The lever's name; opens what the declaration says about it. */
export function LeverName({ parameter }: { readonly parameter: Parameter }) {
  const { words, say } = useWords();
  const live = parameter.when === 'live';
  return (
    <PopoverButton
      className="lever-name"
      label={words.levers.about(say(parameter.label))}
      content={
        <>
          <span>{say(parameter.label)}</span>
          {live && <Icon name="clock" size={13} />}
        </>
      }
    >
      <LeverFacts parameter={parameter} />
    </PopoverButton>
  );
}

function LeverFacts({ parameter }: { readonly parameter: Parameter }) {
  const { words, format, say } = useWords();
  const { unit, min, max, default: standard, status } = parameter;
  const inScenario = useStore((state) => state.draft?.scenario.parameters[parameter.id]);
  const value = (number: number) => format.quantity(number, unit).text;
  return (
    <>
      <h3>{say(parameter.label)}</h3>
      <p>{say(parameter.about)}</p>
      <dl className="facts number">
        <dt>{words.levers.range}</dt>
        <dd>{words.levers.rangeOf(value(min), value(max))}</dd>
        <dt>{words.levers.default}</dt>
        <dd>{value(standard)}</dd>
        {inScenario !== undefined && inScenario !== standard && (
          <>
            <dt>{words.levers.scenarioValue}</dt>
            <dd>{value(inScenario)}</dd>
          </>
        )}
        <dt>{words.levers.when}</dt>
        <dd>{parameter.when === 'live' ? words.levers.liveShort : words.levers.setupShort}</dd>
        <dt>{words.levers.status}</dt>
        <dd>
          <span className={`badge ${status}`}>{words.status[status]}</span>
        </dd>
        <dt>{words.levers.source}</dt>
        <dd className="prose">{say(parameter.source)}</dd>
      </dl>
      {worksIn(parameter.source).map((work) => (
        <p key={work.title} className="hint lever-work">
          {say(reference(work))}
        </p>
      ))}
    </>
  );
}
