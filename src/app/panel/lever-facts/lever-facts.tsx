import { citedIn } from '../../../derive';
import type { Parameter } from '../../../model';
import { useDeclared } from '../../part/use-declared';
import { useWords } from '../../part/use-words';
import { useStore } from '../../store';

/** What the declaration of a lever says about it. */
export function LeverFacts({ id }: { readonly id: string }) {
  const { words, say, setting } = useWords();
  const declared = useDeclared();
  const inScenario = useStore((state) => state.draft?.scenario.parameters[id]);
  const parameter = declared.parameters.find((one) => one.id === id)!;
  const { min, max, choices, default: standard, status, when, source } = parameter;
  return (
    <>
      <h3>{say(parameter.label)}</h3>
      <p>{say(parameter.about)}</p>
      <dl className="facts number">
        <dt>{choices ? words.levers.choices : words.levers.range}</dt>
        <dd>{choices ? choices.map(say).join('; ') : words.levers.rangeOf(setting(parameter, min), setting(parameter, max))}</dd>
        <dt>{words.levers.default}</dt>
        <dd>{setting(parameter, standard)}</dd>
        {inScenario !== undefined && inScenario !== standard && (
          <>
            <dt>{words.levers.scenarioValue}</dt>
            <dd>{setting(parameter, inScenario)}</dd>
          </>
        )}
        <dt>{words.levers.when}</dt>
        <dd>{when === 'live' ? words.levers.liveShort : words.levers.setupShort}</dd>
        <dt>{words.levers.status}</dt>
        <dd>
          <span className={`badge ${status}`}>{words.status[status]}</span>
        </dd>
        <dt>{words.levers.source}</dt>
        <dd className="prose">{say(source)}</dd>
      </dl>
      {citedIn(source, declared.works).map((work) => (
        <p key={work.id} className="hint lever-work">
          {say(work.reference)}
        </p>
      ))}
    </>
  );
}

/** The same for the shares of one whole. */
export function SplitFacts({ ids }: { readonly ids: readonly string[] }) {
  const { words, say } = useWords();
  const { parameters } = useDeclared();
  const title = ({ effort, label }: Parameter) => (effort ? words.effort[effort] : say(label));
  return parameters
    .filter((one) => ids.includes(one.id))
    .map((parameter) => (
      <div key={parameter.id} className="split-about">
        <h3>{title(parameter)}</h3>
        <p>{say(parameter.about)}</p>
        <p className="hint">
          <span className={`badge ${parameter.status}`}>{words.status[parameter.status]}</span> {say(parameter.source)}
        </p>
      </div>
    ));
}
