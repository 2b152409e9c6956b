import { useMemo } from 'react';
import { engineVersion } from '../../../model';
import { experimentWords } from '../../../words';
import { useWords } from '../../part/use-words';
import { answerOf } from './answer';
import type { Told } from './answer';
import { opened, useBench } from './bench';
import { ChartCell } from './chart-cell';
import { fileNameOf, nameOf, scenarioIn, seedsOf } from './naming';
import { openRun, runAt } from './open-run';
import type { Kept } from './shelf';

/** What the runs say so far: charts, and beside them what can be told and what cannot. */
export function Answers({ kept }: { readonly kept: Kept }) {
  const speech = useWords();
  const { language, format } = speech;
  const text = experimentWords[language];
  const revision = useBench((state) => state.revision);
  const chosen = useBench((state) => state.chosen);
  const one = opened(kept.id);
  const finished = kept.state === 'finished';
  const growing = useBench((state) => state.live?.id === kept.id && state.live.state === 'running');
  const answer = useMemo(() => {
    void revision; // the runs lie outside the store
    return one ? answerOf({ plan: one.plan, results: one.results, finished, growing, chosen, language }) : null;
  }, [one, revision, finished, growing, chosen, language]);
  if (!one) return null;
  if (!answer || answer.charts.length === 0) return <p className="lab-waiting">{one.done === 0 && kept.state !== 'running' ? '' : text.waiting}</p>;
  const { experiment } = one.plan;
  const engine = kept.engine || engineVersion;
  const months = format.quantity(experiment.months, 'month').text;
  const shared = {
    chosen,
    file: kept.file,
    made: text.chart.made(scenarioIn(experiment).id, months, seedsOf(experiment), engine),
    metadata: JSON.stringify({ experiment: kept.file, engine, plan: kept.plan, runs: one.done }),
    fileName: (what: string, ending: string) => fileNameOf(nameOf(kept.file, language), what, ending),
    onOpen: (point: number) => openRun(one, point),
    openNote: (point: number) => {
      const job = runAt(one, point);
      return job === null ? text.chart.notRun : text.chart.openRunNote(String(one.plan.seed(job)));
    },
  };
  return (
    <div className={`lab-answers ${experiment.kind}`}>
      {answer.charts.map((chart) => (
        <ChartCell key={chart.id} chart={chart} {...shared} />
      ))}
      {answer.told.length > 0 && (
        <section className="lab-cell lab-told" aria-labelledby="lab-told">
          <h2 id="lab-told">{text.answers.told}</h2>
          <ul>
            {answer.told.map((told, i) => (
              <ToldLine key={i} {...told} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function ToldLine({ state, text, detail, about }: Told) {
  return (
    <li>
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className="lab-verdict">
        {state === 'told' ? (
          <>
            <circle className="solid" cx="11" cy="11" r="9" />
            <path className="check" d="m6.800 11.300 2.900 2.900 5.400-6" />
          </>
        ) : (
          <>
            <circle className="dashed" cx="11" cy="11" r="8.300" />
            <circle className="dot" cx="7.200" cy="11" r="1.200" />
            <circle className="dot" cx="11" cy="11" r="1.200" />
            <circle className="dot" cx="14.800" cy="11" r="1.200" />
          </>
        )}
      </svg>
      <p>
        {text}.{detail && <small className="number">{detail}</small>}
        {about && <small>{about}</small>}
      </p>
    </li>
  );
}
