import { useEffect, useMemo, useState } from 'react';
import { engineVersion, parameters } from '../../../model';
import type { Parameter, Status } from '../../../model';
import { findingWords, modelPageWords } from '../../../words';
import { seriesOf, valueAt as valueOfSeries } from '../../../view/chart';
import { valueAt } from '../../draft';
import { ActorMark } from '../../part/actor-mark';
import { useDeclared } from '../../part/use-declared';
import { useWords } from '../../part/use-words';
import { session } from '../../running';
import { shownMonth, useStore } from '../../store';
import './model-page.css';
import { Odd, placeOf, useOddBlocks } from './odd';
import { Scrolling } from './scrolling';
import { Trust } from './trust';

const statuses: readonly Status[] = ['source', 'derived', 'assumed'];
const actorsInOrder = [...new Set(parameters.map((parameter) => parameter.actor))];

type View = 'about' | 'odd';

/** The page about the model: what it assumes, in which order a month happens and what it cannot say, or the whole as an ODD document. All of it is read from the declarations. */
export default function ModelPage() {
  const { language } = useWords();
  const text = modelPageWords[language];
  const trustTitle = findingWords[language].trust.title;
  const [view, setView] = useState<View>('about');
  const blocks = useOddBlocks();
  const sections =
    view === 'odd'
      ? blocks.filter((block) => block.kind === 'heading' && block.level === 2).map((block) => [placeOf(blocks, block), (block as { text: string }).text] as const)
      : ([['model-cannot', text.cannotTitle], ['model-trust', trustTitle], ['model-month', text.monthTitle], ['model-parameters', text.parametersTitle], ['model-indicators', text.indicatorsTitle], ['model-works', text.worksTitle]] as const);
  return (
    <main className="page-main model-page" tabIndex={-1}>
      <nav className="model-contents" aria-label={text.contents}>
        <div className="segmented" role="group" aria-label={text.views}>
          {(['about', 'odd'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
              {text[one]}
            </button>
          ))}
        </div>
        {sections.map(([id, title]) => (
          <button key={id} type="button" onClick={() => document.getElementById(id)?.scrollIntoView({ behavior: 'smooth' })}>
            {title}
          </button>
        ))}
        <p>{text.engine(engineVersion)}</p>
      </nav>
      <div className="model-text">{view === 'odd' ? <Odd blocks={blocks} /> : <About />}</div>
    </main>
  );
}

function About() {
  const { format, language } = useWords();
  const text = modelPageWords[language];
  return (
    <>
      <h1>{text.title}</h1>
      <p className="model-lead">{text.lead}</p>
      <section id="model-cannot">
        <h2>{text.cannotTitle}</h2>
        <ul className="model-limits">
          {text.cannot.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <Trust />
      <section id="model-month">
        <h2>{text.monthTitle}</h2>
        <p>{text.monthLead}</p>
        <Processes />
      </section>
      <section id="model-parameters">
        <h2>{text.parametersTitle}</h2>
        <p>
          {text.parametersLead(
            format.number(parameters.length),
            ...(statuses.map((status) => format.number(parameters.filter((one) => one.status === status).length)) as [string, string, string]),
          )}
        </p>
        <Parameters />
      </section>
      <section id="model-indicators">
        <h2>{text.indicatorsTitle}</h2>
        <p>{text.indicatorsLead}</p>
        <Indicators />
      </section>
      <section id="model-works">
        <h2>{text.worksTitle}</h2>
        <p>{text.worksLead}</p>
        <Works />
      </section>
    </>
  );
}

function Processes() {
  const { say, language } = useWords();
  const { processes } = useDeclared();
  const asked = useStore((state) => state.askedProcess);
  useEffect(() => {
    if (asked === null) return;
    const entry = document.getElementById(`process-${asked}`);
    entry?.scrollIntoView({ block: 'start' });
    entry?.focus();
    useStore.setState({ askedProcess: null });
  }, [asked]);
  return (
    <ol className="model-processes">
      {processes.map(({ id, label, about, source }) => (
        <li key={id} id={`process-${id}`} tabIndex={-1}>
          <h3>{say(label)}</h3>
          <p>{say(about)}</p>
          <p className="hint">
            {modelPageWords[language].source}: {say(source)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Parameters() {
  const { words, say, language } = useWords();
  const text = modelPageWords[language];
  const [shown, setShown] = useState<Status | 'all'>('all');
  const { parameters: all } = useDeclared();
  const wanted = useMemo(() => all.filter((one) => shown === 'all' || one.status === shown), [all, shown]);
  const scenario = useStore((state) => state.draft?.scenario);
  const nameOf = (actor: Parameter['actor']) => (actor === 'government' && scenario ? say(scenario.governmentName) : actor === 'ngo' && scenario ? scenario.ngoName : words.actor[actor]);
  return (
    <>
      <div className="segmented model-filter" role="group" aria-label={text.filter}>
        {(['all', ...statuses] as const).map((status) => (
          <button key={status} type="button" aria-pressed={shown === status} onClick={() => setShown(status)}>
            {status === 'all' ? text.filterAll : words.status[status]}
          </button>
        ))}
      </div>
      {actorsInOrder.map((actor) => {
        const own = wanted.filter((one) => one.actor === actor);
        if (own.length === 0) return null;
        return (
          <section key={actor}>
            <h3 className="model-actor">
              <ActorMark actor={actor} />
              {nameOf(actor)}
            </h3>
            <ParameterTable caption={nameOf(actor)} members={own} />
          </section>
        );
      })}
    </>
  );
}

function ParameterTable({ caption, members }: { readonly caption: string; readonly members: readonly Parameter[] }) {
  const { words, say, setting, language } = useWords();
  const { column, when } = modelPageWords[language];
  const draft = useStore((state) => state.draft);
  const month = useStore((state) => state.playhead);
  return (
    <Scrolling label={caption}>
      <table className="number">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {[column.parameter, column.value, column.range, column.when, column.status, column.source].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <b>{say(one.label)}</b>
                <span>{say(one.about)}</span>
              </th>
              <td className={one.choices && 'wraps'}>{setting(one, draft ? valueAt(draft, one.id, month) : one.default)}</td>
              <td className="wraps">{one.choices ? one.choices.map(say).join('; ') : words.levers.rangeOf(setting(one, one.min), setting(one, one.max))}</td>
              <td>{when[one.when]}</td>
              <td>
                <span className={`badge ${one.status}`}>{words.status[one.status]}</span>
              </td>
              <td className="prose">{say(one.source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Indicators() {
  const { format, say, language } = useWords();
  const month = useStore(shownMonth);
  const { indicators } = useDeclared();
  const { column, better } = modelPageWords[language];
  return (
    <Scrolling label={modelPageWords[language].indicatorsTitle}>
      <table>
        <caption className="visually-hidden">{modelPageWords[language].indicatorsTitle}</caption>
        <thead>
          <tr>
            {[column.indicator, column.value, column.better, column.source].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <b>
                  {say(one.label)} {one.symbol}
                </b>
                <span>{say(one.about)}</span>
              </th>
              <td>{format.reading(valueOfSeries(seriesOf(session().series, one.id), month), one.unit).text}</td>
              <td>{better[one.better]}</td>
              <td className="prose">{say(one.source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Works() {
  const { say } = useWords();
  const { works } = useDeclared();
  return (
    <ul className="model-works">
      {works.map((work) => (
        <li key={work.id}>{say(work.reference)}</li>
      ))}
    </ul>
  );
}
