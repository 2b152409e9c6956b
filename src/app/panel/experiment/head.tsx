import { engineVersion } from '../../../model';
import { experimentWords } from '../../../words';
import { tell } from '../../actions';
import { useWords } from '../../part/use-words';
import { runAgain } from './actions';
import { opened, useBench } from './bench';
import type { Opened } from './bench';
import { nameOf, sampleOf } from './naming';
import { cancel, pause, resume } from './running';
import { begin, timeText } from './sentence';
import type { Kept } from './shelf';

/** What is being found out, and how far it is. */
export function Head({ kept }: { readonly kept: Kept }) {
  const speech = useWords();
  useBench((state) => state.revision);
  const one = opened(kept.id);
  return (
    <header className="lab-head">
      <div>
        <h1>{nameOf(kept.file, speech.language)}</h1>
        {one && <p className="lab-sub">{sampleOf(one.plan.experiment, speech)}</p>}
      </div>
      {one && <Progress kept={kept} one={one} />}
    </header>
  );
}

function Progress({ kept, one }: { readonly kept: Kept; readonly one: Opened }) {
  const speech = useWords();
  const { format, language } = speech;
  const text = experimentWords[language];
  const live = useBench((state) => (state.live?.id === kept.id ? state.live : null));
  const hindered = useBench((state) => state.hindered);
  const runs = one.plan.jobs.length;
  const [done, all] = [format.number(one.done), format.number(runs)];
  const button = (name: string, act: () => void, solid = false) => (
    <button type="button" className={solid ? 'button solid' : 'button line'} onClick={act}>
      {name}
    </button>
  );
  const finished = kept.state === 'finished' && one.done === runs;
  const status = live
    ? [text.progress.of(done, all), live.state === 'paused' ? text.progress.paused : live.secondsLeft === null ? '' : text.progress.left(timeText(live.secondsLeft, speech))]
    : finished
      ? [kept.seconds > 0 ? text.progress.finished(all, timeText(kept.seconds, speech)) : text.earlier.runs(all)]
      : hindered
        ? [text.progress.of(done, all), text.progress[hindered]]
        : [one.done === 0 ? text.earlier.runs(all) : text.progress.stopped(done, all), one.done === 0 ? text.earlier.ready : ''];
  return (
    <div className="lab-progress">
      <p className="number">{status.filter(Boolean).join(', ')}</p>
      <div className="lab-buttons">
        {live?.state === 'running' && button(text.progress.pause, pause)}
        {live?.state === 'paused' && button(text.progress.resume, () => void resume(kept.id), true)}
        {live && button(text.progress.cancel, () => void cancel().then(() => tell(text.progress.cancelled)))}
        {!live && !finished && !one.stale && hindered !== 'elsewhere' && button(one.done === 0 && one.failed === 0 ? text.start : text.progress.resume, () => begin(() => resume(kept.id)), true)}
        {!live && one.stale && button(text.keeping.runAgain, () => begin(() => runAgain(kept.id)), true)}
      </div>
      {!finished && (
        <progress className="lab-bar" aria-label={text.progress.bar} value={one.done + one.failed} max={runs}>
          {done}
        </progress>
      )}
      {one.stale && <p className="hint lab-wide">{text.keeping.otherEngine(kept.engine, engineVersion)}</p>}
      {one.failed > 0 && (
        <div className="lab-wide" role="alert">
          <p className="wrong">{one.done === 0 && !live ? text.failure.title : text.failure.some(format.number(one.failed))}</p>
          <p className="hint">{one.failure}</p>
        </div>
      )}
    </div>
  );
}
