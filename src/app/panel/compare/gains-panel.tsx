import { useEffect, useMemo, useRef, useState } from 'react';
import type { CompareWords } from '../../../words';
import { specOf } from '../../draft';
import { DrawingView } from '../../part/drawing-view';
import { useSize } from '../../part/use-size';
import { useWords } from '../../part/use-words';
import type { Speech } from '../../part/use-words';
import { capital } from '../../part/village-word';
import { shownMonth, useStore } from '../../store';
import type { Pair } from './choices';
import { LargeButton } from './difference-panel';
import { gainsOf } from './gains';
import type { Gains } from './gains';
import { gainsMarks, gainsSubtitle, gainsTitle } from './gains-figure';
import type { TwinRuns } from './twins';
import { useCompareWords } from './use-compare-words';
import { comparedVillages } from './village-words';

/** Every household in both runs at the month that is shown; null until they are read, and where they cannot be paired. */
export function useGains({ pair, a, b }: TwinRuns): Gains | null {
  const month = useStore(shownMonth);
  const known = useStore((state) => state.twins?.known ?? -1);
  const [read, setRead] = useState<{ readonly runs: string; readonly gains: Gains } | null>(null);
  const latest = useRef('');
  const busy = useRef(false);
  const wanted = useRef<(() => Promise<void>) | null>(null);
  const pairable = pair.sameVillages && pair.sharedLuck;
  const [first, second] = [a.session, b.session];
  // A run that goes on beyond this month changes nothing here; one that begins anew does.
  const there = known >= month && pairable;
  const specs = useMemo(() => JSON.stringify([specOf(pair.a.draft), specOf(pair.b.draft)]), [pair]);
  const runs = `${specs} ${a.run.kind === 'ready' ? a.run.digest : ''} ${b.run.kind === 'ready' ? b.run.digest : ''}`;
  useEffect(() => {
    latest.current = runs;
    if (!there) return;
    wanted.current = async () => {
      const [inA, inB] = await Promise.all([first.runner.households(month), second.runner.households(month)]);
      if (runs === latest.current) setRead({ runs, gains: gainsOf(inA, inB) });
    };
    // While the months are played, one question at a time: the workers answer the latest.
    const ask = (): void => {
      const next = wanted.current;
      if (busy.current || !next) return;
      wanted.current = null;
      busy.current = true;
      next().then(
        () => undefined,
        () => undefined, // not computed yet, or a run began anew: asked again when it is there
      ).finally(() => {
        busy.current = false;
        ask();
      });
    };
    ask();
  }, [first, second, month, there, pairable, runs]);
  return pairable && read?.runs === runs ? read.gains : null;
}

/** Why no family of A has its twin in B; null where it has. */
export function unpairedReason({ a, b, sameVillages, sharedLuck }: Pair, speech: Speech, { gains: text }: CompareWords): string | null {
  const { many } = comparedVillages({ a, b }, speech);
  if (!sameVillages) return text.otherVillages(capital(many), many);
  return sharedLuck ? null : text.otherLuck;
}

/** Who gains and who loses by living in B, and whom nobody reached. */
export function GainsPanel({ shown }: { readonly shown: TwinRuns }) {
  const speech = useWords();
  const text = useCompareWords();
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const gains = useGains(shown);
  const reason = unpairedReason(shown.pair, speech, text);
  if (reason !== null) {
    return (
      <section className="compare-panel" aria-label={text.gains.unpaired}>
        <header>
          <h3>{text.gains.unpaired}</h3>
        </header>
        <p className="compare-reason">{reason}</p>
      </section>
    );
  }
  const title = gains ? gainsTitle(gains, speech, text) : text.gains.waiting;
  return (
    <section className="compare-panel" aria-label={text.gains.table.caption}>
      <header>
        <h3>{title}</h3>
        {gains && <LargeButton chart="gains" />}
      </header>
      <p className="compare-subtitle">{gains && width > 0 && gainsSubtitle(gains, { width, height }, speech, text)}</p>
      <div className="compare-drawing" ref={box}>
        {gains && width > 0 && height > 0 && <DrawingView drawing={{ width, height, marks: gainsMarks(gains, { x: 0, y: 0, width, height }, speech, text) }} title={title} />}
      </div>
    </section>
  );
}
