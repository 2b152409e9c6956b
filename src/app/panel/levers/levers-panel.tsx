import { useEffect, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { parameters } from '../../../model';
import type { Actor, Parameter } from '../../../model';
import { hasNgo } from '../../../run';
import { redo, resetLevers, undo } from '../../actions';
import { valueAt } from '../../draft';
import { ActorMark } from '../../part/actor-mark';
import { Icon } from '../../part/icon';
import { useWords } from '../../part/use-words';
import { useStore } from '../../store';
import { found, topics } from './finding';
import { Idle } from './idle';
import { Lever } from './lever';
import './levers.css';
import { SplitBar } from './split-bar';

/** Parameters by actor, in the order of the declarations. */
const groups: readonly (readonly [Actor, readonly Parameter[]])[] = [...new Set(parameters.map((parameter) => parameter.actor))].map((actor) => [
  actor,
  parameters.filter((parameter) => parameter.actor === actor),
]);

export function LeversPanel() {
  const { words } = useWords();
  const canUndo = useStore((state) => state.history.done.length > 0);
  const canRedo = useStore((state) => state.history.undone.length > 0);
  return (
    <>
      <header className="side-head">
        <h2 id="levers" tabIndex={-1}>
          {words.levers.title}
        </h2>
        <button type="button" className="button quiet" aria-label={words.page.undo} disabled={!canUndo} onClick={undo}>
          <Icon name="undo" />
        </button>
        <button type="button" className="button quiet" aria-label={words.page.redo} disabled={!canRedo} onClick={redo}>
          <Icon name="redo" />
        </button>
        <button type="button" className="button quiet" onClick={resetLevers}>
          <Icon name="reset" size={14} />
          {words.levers.reset}
        </button>
      </header>
      <AllLevers />
    </>
  );
}

function AllLevers() {
  const { words, language } = useWords();
  const [query, setQuery] = useState('');
  const [changedOnly, setChangedOnly] = useState(false);
  const changed = useStore(useShallow(({ draft, playhead }) => (changedOnly && draft ? parameters.filter((one) => valueAt(draft, one.id, Math.min(playhead, draft.months - 1)) !== one.default).map((one) => one.id) : null)));
  // Null while nothing is looked for: then every group shows its main levers.
  const described = useDescribed(query !== '');
  const wanted = useMemo(() => found(described, query, changed, language), [described, query, changed, language]);
  return (
    <>
      <div className="side-legend">
        <span>
          <Icon name="clock" size={13} />
          {words.levers.live}
        </span>
        <span>
          <Icon name="lock" size={12} />
          {words.levers.setup}
        </span>
      </div>
      <search className="lever-search">
        <input type="search" value={query} placeholder={words.levers.search} aria-label={words.levers.search} onChange={(event) => setQuery(event.target.value)} />
        <button type="button" className="button line" aria-pressed={changedOnly} title={words.levers.changedHint} onClick={() => setChangedOnly(!changedOnly)}>
          {words.levers.changed}
        </button>
      </search>
      <div className="levers">
        {groups.map(([actor, members]) => {
          const shown = wanted ? members.filter(({ id }) => wanted.has(id)) : members;
          return shown.length > 0 && <LeverGroup key={actor} actor={actor} members={shown} isFound={wanted !== null} />;
        })}
        {wanted?.size === 0 && <p className="hint levers-none">{words.levers.noneFound}</p>}
      </div>
    </>
  );
}

/** The parameters with their descriptions, once they are there: those are fetched when somebody looks for a lever. */
function useDescribed(isWanted: boolean): readonly Parameter[] {
  const [described, setDescribed] = useState<readonly Parameter[]>(parameters);
  useEffect(() => {
    if (isWanted) void import('../../later').then((later) => later.describedParameters()).then(setDescribed, () => undefined); // names alone will do
  }, [isWanted]);
  return described;
}

function LeverGroup({ actor, members, isFound }: { readonly actor: Actor; readonly members: readonly Parameter[]; readonly isFound: boolean }) {
  const { words, format, say } = useWords();
  const [open, setOpen] = useState(false);
  const scenario = useStore((state) => state.draft?.scenario);
  const name = actor === 'government' && scenario ? say(scenario.governmentName) : actor === 'ngo' && scenario ? scenario.ngoName : words.actor[actor];
  const main = isFound ? members : members.filter((parameter) => parameter.level === 'main');
  const detail = isFound ? [] : members.filter((parameter) => parameter.level === 'detail');
  return (
    <section className="lever-group" aria-label={name}>
      <h3>
        <ActorMark actor={actor} />
        {name}
      </h3>
      <Levers members={main} />
      {detail.length > 0 && (
        <button type="button" className="button quiet more-levers" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.levers.fewer : words.levers.more(format.number(detail.length))}
        </button>
      )}
      {open &&
        topics(detail).map(([topic, levers], _, all) => (
          <div key={topic} role="group" aria-label={words.levers.topic[topic]}>
            {all.length > 1 && <h4 className="lever-topic">{words.levers.topic[topic]}</h4>}
            <Levers members={levers} />
          </div>
        ))}
    </section>
  );
}

/** Levers that change nothing in this scenario come last, locked, under the reason. */
function Levers({ members }: { readonly members: readonly Parameter[] }) {
  const { words } = useWords();
  const ngo = useStore(({ draft }) => !draft || hasNgo(draft.scenario));
  const idle = ngo ? [] : members.filter(({ needs }) => needs === 'ngo');
  return (
    <>
      <LeverRows members={members.filter((one) => !idle.includes(one))} />
      {idle.length > 0 && (
        <Idle value={true}>
          <fieldset className="levers-idle">
            <legend>{idle[0].actor === 'forum' ? words.levers.noForum : words.levers.noNgo}</legend>
            <LeverRows members={idle} />
          </fieldset>
        </Idle>
      )}
    </>
  );
}

function LeverRows({ members }: { readonly members: readonly Parameter[] }) {
  const { words } = useWords();
  return members.map((parameter) => {
    const { id, split } = parameter;
    if (!split) return <Lever key={id} parameter={parameter} />;
    const together = members.filter((other) => other.split === split);
    return together[0] === parameter ? <SplitBar key={id} title={words.levers.splitTitle[split]} parameters={together} /> : null;
  });
}
