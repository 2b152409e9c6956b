import { useId, useMemo, useRef, useSyncExternalStore } from 'react';
import { indicatorIndex, indicators } from '../../../model';
import type { Indicator } from '../../../model';
import { indicatorGroups } from '../../../words';
import { DrawingView } from '../../part/drawing-view';
import { Icon } from '../../part/icon';
import { useSize } from '../../part/use-size';
import { useWords } from '../../part/use-words';
import { shownMonth, useStore } from '../../store';
import { openDialog, setComparedIndicator } from '../../actions';
import { bandOf } from './band';
import { differenceMarks, differenceNote, differenceSubtitle, differenceTitle } from './difference-figure';
import type { DifferenceContent } from './difference-figure';
import { cancelPairs, extendPairs, mostPairs, pairRuns, pausePairs, resumePairs } from './pairs';
import type { PairRuns } from './pairs';
import type { Pair } from './choices';
import { useCompareWords } from './use-compare-words';

/** What can be followed: everything that has a distance. */
export const followable: readonly Indicator[] = indicators.filter(({ id }) => id !== 'actorsBinding');

export const usePairRuns = (): PairRuns => useSyncExternalStore(pairRuns.subscribe, pairRuns.getState);

/** What the pairs say of the chosen indicator now. */
export function useDifference(pair: Pair): DifferenceContent {
  const runs = usePairRuns();
  const chosen = useStore((state) => state.compared.indicator);
  const month = useStore(shownMonth);
  const indicator = indicators[indicatorIndex[chosen]] ?? indicators[0];
  const band = useMemo(() => bandOf(...runs.series(indicator.id)), [runs, indicator]);
  return { indicator, band, state: runs.state, months: pair.months, month, sharedLuck: pair.sharedLuck, sameVillages: pair.sameVillages };
}

/** B less A month by month, over pairs that come in while one looks. */
export function DifferencePanel({ pair }: { readonly pair: Pair }) {
  const speech = useWords();
  const text = useCompareWords();
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const content = useDifference(pair);
  const title = differenceTitle(content, speech, text);
  const marks = width > 0 && height > 0 && content.band.pairs > 0 ? differenceMarks(content, { x: 0, y: 0, width, height }, speech, text) : null;
  return (
    <section className="compare-panel" aria-label={text.difference.choose}>
      <header>
        <h3>{title}</h3>
        <LargeButton chart="difference" />
      </header>
      <p className="compare-subtitle">{differenceSubtitle(content, speech, text)}</p>
      <div className="compare-drawing" ref={box}>
        {marks && <DrawingView drawing={{ width, height, marks }} title={title} />}
      </div>
      <p className="compare-note">{differenceNote(content, speech, text)}</p>
      <div className="compare-foot">
        <IndicatorChoice />
        <Progress />
      </div>
    </section>
  );
}

export function IndicatorChoice() {
  const { language } = useWords();
  const text = useCompareWords();
  const chosen = useStore((state) => state.compared.indicator);
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {text.difference.choose}
      </label>
      <select id={id} className="compare-indicator" value={chosen} onChange={({ currentTarget }) => setComparedIndicator(currentTarget.value)}>
        {indicatorGroups.map(({ title, ids }) => (
          <optgroup key={title.en} label={title[language]}>
            {followable.filter((one) => ids.includes(one.id)).map(({ id: one, label, symbol }) => (
              <option key={one} value={one}>
                {label[language]} {symbol}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}

/** To the large chart with its table and files. */
export function LargeButton({ chart }: { readonly chart: 'difference' | 'gains' }) {
  const text = useCompareWords();
  return (
    <button type="button" className="button square compare-large" aria-label={text.difference.large} title={text.difference.large} onClick={() => openDialog({ kind: 'compared', chart })}>
      <Icon name="large" />
    </button>
  );
}

/** How many pairs are there; pause, stop, go on, more. */
function Progress() {
  const { format } = useWords();
  const { difference: text } = useCompareWords();
  const { state, done, wanted, failed, msPerPair } = usePairRuns();
  const seconds = (pairs: number) => format.number(Math.max(1, Math.ceil((pairs * msPerPair) / 1000)));
  const running = state === 'running' || state === 'paused';
  const isEnded = state === 'done' || state === 'stopped' || state === 'resting';
  const button = (label: string, act: () => void) => (
    <button type="button" className="button quiet" onClick={act}>
      {label}
    </button>
  );
  return (
    <div className="compare-progress">
      {wanted > 0 && (
        <span role="status" className="number">
          {text.progress(format.number(done), format.number(wanted))}
          {state === 'running' && Number.isFinite(msPerPair) && `, ${text.left(seconds(wanted - done))}`}
          {isEnded && state !== 'done' && `, ${text.stopped}`}
        </span>
      )}
      {running && <progress max={wanted} value={done} aria-label={text.progress(format.number(done), format.number(wanted))} />}
      {state === 'running' && button(text.pause, pausePairs)}
      {state === 'paused' && button(text.resume, resumePairs)}
      {running && button(text.stop, cancelPairs)}
      {isEnded && state !== 'done' && button(text.resume, resumePairs)}
      {isEnded && wanted < mostPairs && (
        <>
          {button(text.extend(format.number(mostPairs)), () => extendPairs(mostPairs))}
          {Number.isFinite(msPerPair) && <span className="number">{text.takes(seconds(mostPairs - done))}</span>}
        </>
      )}
      {failed > 0 && <span>{text.failed(format.number(failed))}</span>}
    </div>
  );
}
