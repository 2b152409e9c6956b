import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { engineVersion, indicators, parameters, processes, reference, works } from '../../../model';
import type { Parameter, Status } from '../../../model';
import { seriesOf, valueAt as valueOfSeries } from '../../../view/chart';
import { valueAt } from '../../draft';
import { ActorMark } from '../../part/actor-mark';
import { useWords } from '../../part/use-words';
import { session } from '../../running';
import { shownMonth, useStore } from '../../store';
import './model-page.css';

const statuses: readonly Status[] = ['source', 'derived', 'assumed'];
const actorsInOrder = [...new Set(parameters.map((parameter) => parameter.actor))];

/** What the model assumes, in which order a month happens, and what it cannot say: all of it read from the declarations. */
export default function ModelPage() {
  const { words, format } = useWords();
  const text = words.modelPage;
  const sections = [['cannot', text.cannotTitle], ['month', text.monthTitle], ['parameters', text.parametersTitle], ['indicators', text.indicatorsTitle], ['works', text.worksTitle]] as const;
  return (
    <main className="page-main model-page" tabIndex={-1}>
      <nav className="model-contents" aria-label={text.contents}>
        {sections.map(([id, title]) => (
          <button key={id} type="button" onClick={() => document.getElementById(`model-${id}`)?.scrollIntoView({ behavior: 'smooth' })}>
            {title}
          </button>
        ))}
        <p>{text.engine(engineVersion)}</p>
      </nav>
      <div className="model-text">
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
      </div>
    </main>
  );
}

function Processes() {
  const { words, say } = useWords();
  return (
    <ol className="model-processes">
      {processes.map(({ id, label, about, source }) => (
        <li key={id}>
          <h3>{say(label)}</h3>
          <p>{say(about)}</p>
          <p className="hint">
            {words.modelPage.source}: {say(source)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Parameters() {
  const { words, say } = useWords();
  const text = words.modelPage;
  const [shown, setShown] = useState<Status | 'all'>('all');
  const wanted = useMemo(() => parameters.filter((one) => shown === 'all' || one.status === shown), [shown]);
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
  const { words, format, say } = useWords();
  const { column, when } = words.modelPage;
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
              <td>{format.quantity(draft ? valueAt(draft, one.id, month) : one.default, one.unit).text}</td>
              <td className="wraps">{words.levers.rangeOf(format.quantity(one.min, one.unit).text, format.quantity(one.max, one.unit).text)}</td>
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

/** A table wider than the page: scrolled by keys too. */
function Scrolling({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="model-table" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

function Indicators() {
  const { words, format, say } = useWords();
  const month = useStore(shownMonth);
  const { column, better } = words.modelPage;
  return (
    <Scrolling label={words.modelPage.indicatorsTitle}>
      <table>
        <caption className="visually-hidden">{words.modelPage.indicatorsTitle}</caption>
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
  return (
    <ul className="model-works">
      {works.map((work) => (
        <li key={work.title}>{say(reference(work))}</li>
      ))}
    </ul>
  );
}
