import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { indicators } from '../model';
import type { Side } from './compared';
import { sides } from './compared';
import { DifferencePanel, DiffersPanel, GainsPanel, Head, PlayBar, restPairs, runName, startPairs, startTwins, takeShown, twins, twinSource, useCompareWords } from './panel/compare';
import type { TwinRuns } from './panel/compare';
import './panel/compare/compare.css';
import { StagePanel } from './panel/stage';
import { useMedia, widths } from './part/use-media';
import { useWords } from './part/use-words';
import { villageSpeech } from './part/village-word';
import { RunContext } from './shown-run';
import { shownMonth, useStore } from './store';

const Twin = lazy(() => import('./panel/twin').then(({ Twin: component }) => ({ default: component })));

/** Two runs side by side on shared luck: both stages, their difference over many pairs, who gains and who loses, and what differs. */
export function Compare() {
  const text = useCompareWords();
  const shown = useSyncExternalStore(twins.subscribe, twins.getState);
  useEffect(() => {
    // The workers begin with the pairs before this thread is busy with opening the stages.
    const end = startTwins(startPairs);
    const endTaking = twins.subscribe(takeShown);
    return () => {
      endTaking();
      end();
      restPairs();
    };
  }, []);
  if (!shown) return <main className="page-main waiting">{text.preparing}</main>;
  return <Sides shown={shown} />;
}

function Sides({ shown }: { readonly shown: TwinRuns }) {
  const speech = useWords();
  const text = useCompareWords();
  const narrow = useMedia(widths.tabs);
  const [side, setSide] = useState<Side>('b');
  const main = useRef<HTMLElement>(null);
  const draft = useStore((state) => state.draft);
  const branches = useStore((state) => state.branches);
  const records = useStore((state) => state.records);
  const page = useMemo(() => (draft ? { draft, branches, records } : null), [draft, branches, records]);
  const isFirstOpen = useFirstStage(main);
  if (!page) return null;
  const [a, b] = sides.map((one) => runName(shown.pair[one].choice, page, speech, text).title);
  const seen = narrow ? [side] : sides;
  return (
    <main ref={main} className="compare page-main">
      <h1 className="visually-hidden">{text.heading(a, b)}</h1>
      {sides.map((one) => (
        <Head key={one} side={one} page={page} shown={shown} />
      ))}
      {narrow && (
        <div className="segmented compare-sides" role="group" aria-label={text.shownSide}>
          {sides.map((one) => (
            <button key={one} type="button" aria-pressed={one === side} onClick={() => setSide(one)}>
              {text.stageOf(one.toUpperCase())}
            </button>
          ))}
        </div>
      )}
      {/* On a phone one stage that changes its run, not two. */}
      {seen.map((one, place) =>
        place === 0 || isFirstOpen ? <StageOf key={narrow ? 'only' : one} side={one} shown={shown} /> : <div key={one} className={`compare-stage ${one}`} />,
      )}
      <PlayBar pair={shown.pair} />
      <div className="compare-panels">
        <DifferencePanel pair={shown.pair} />
        <GainsPanel shown={shown} />
        <DiffersPanel shown={shown} />
      </div>
    </main>
  );
}

/** Whether the first stage is open, as a drawing or as a table: opened at the same moment, two would keep the page from answering. */
function useFirstStage(within: RefObject<HTMLElement | null>): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const look = () => within.current?.querySelector('canvas, .scrolls') && setOpen(true);
    const observer = new MutationObserver(look);
    if (within.current) observer.observe(within.current, { subtree: true, childList: true, attributeFilter: ['class'] });
    return () => observer.disconnect();
  }, [within]);
  return isOpen;
}

function StageOf({ side, shown }: { readonly side: Side; readonly shown: TwinRuns }) {
  const speech = useWords();
  const { format, language, say } = speech;
  const text = useCompareWords();
  const [noDrawing, setNoDrawing] = useState(false);
  const drawNothing = useCallback(() => setNoDrawing(true), []);
  const month = useStore(shownMonth);
  const isPlaying = useStore((state) => state.play === 'playing');
  const { session, draft, run } = shown[side];
  const scenario = draft?.scenario;
  const names = useMemo(() => ({ government: scenario ? say(scenario.governmentName) : '', ngo: scenario?.ngoName ?? '', region: scenario?.region ?? '', villages: villageSpeech(scenario, speech) }), [scenario, speech, say]);
  return (
    <div className={noDrawing ? `compare-stage stage-and-twin scrolls ${side}` : `compare-stage stage-and-twin ${side}`}>
      <RunContext value={twinSource[side]}>
        <StagePanel onNoDrawing={drawNothing} />
      </RunContext>
      <Suspense fallback={null}>
        <Twin language={language} isShown={noDrawing} isPlaying={isPlaying} layout={session.layout} frame={session.frame(month) ?? null} indicators={indicators} names={names} side={side.toUpperCase()} />
      </Suspense>
      {run.kind === 'failed' && <p className="compare-failed">{text.sideFailed(side.toUpperCase(), format.number(run.problem.detail['month'] as number))}</p>}
    </div>
  );
}
