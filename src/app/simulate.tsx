import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { indicatorIndex, indicators } from '../model';
import { openDialog, seek, selectMonth, setSpeed, togglePlay } from './actions';
import { branchOf } from './branches';
import { branchHere } from './branching';
import { ComparisonButton } from './comparison-choice';
import { useAgainst } from './part/use-against';
import { loggedDecisions } from './draft';
import { Indicators } from './panel/indicators';
import { StagePanel } from './panel/stage';
import { Timeline } from './panel/timeline';
import { Failure } from './failure';
import { decisionChange, decisionName } from './part/decision-words';
import { useWords } from './part/use-words';
import { villageSpeech } from './part/village-word';
import { useMedia, widths } from './part/use-media';
import { session } from './running';
import { shownMonth, speeds, useStore } from './store';

const Followed = lazy(() => import('./later').then(({ Followed: card }) => ({ default: card })));
const Tray = lazy(() => import('./later').then(({ Tray: tray }) => ({ default: tray })));
const Twin = lazy(() => import('./later').then(({ Twin: twin }) => ({ default: twin })));

/** The six that stand above the stage; on a phone the first, the fifth and the sixth come first. */
const shown = ['p0', 'p1', 'm0', 'gini', 'reachedEver', 'programmeSpentRp'];
const shownOnPhone = ['p0', 'reachedEver', 'programmeSpentRp', 'p1', 'm0', 'gini'];

/** Indicators, stage and timeline: everything that the run shows of itself. */
export function Simulate() {
  const [noDrawing, setNoDrawing] = useState(false);
  const narrow = useMedia(widths.tabs);
  const stageTab = useStore((state) => state.tab === 'stage');
  const isTold = useStore((state) => state.story?.view === 'open');
  const withStage = !narrow || (stageTab && !isTold);
  const drawNothing = useCallback(() => setNoDrawing(true), []);
  return (
    <main className={withStage ? 'main' : 'main panels'}>
      <Title />
      {withStage && <IndicatorsHere narrow={narrow} />}
      {withStage && (
        <div className={noDrawing ? 'stage-and-twin scrolls' : 'stage-and-twin'}>
          <StagePanel onNoDrawing={drawNothing} />
          <Suspense fallback={null}>
            <TwinHere isShown={noDrawing} />
          </Suspense>
          <FollowedHere />
          <Failure />
        </div>
      )}
      <TimelineHere />
    </main>
  );
}

function FollowedHere() {
  const household = useStore((state) => (state.story?.view === 'followed' ? state.story.household : null));
  if (household === null) return null;
  return (
    <Suspense fallback={null}>
      <Followed household={household} />
    </Suspense>
  );
}

function Title() {
  const { say } = useWords();
  const scenario = useStore((state) => state.draft?.scenario);
  return <h1 className="visually-hidden">{scenario && `${say(scenario.title)}: ${say(scenario.partners)}`}</h1>;
}

function IndicatorsHere({ narrow }: { readonly narrow: boolean }) {
  const { language } = useWords();
  const month = useStore(shownMonth);
  const horizon = useStore((state) => state.draft?.months ?? 0);
  useStore((state) => state.revision);
  const against = useAgainst();
  const { series, baseline, layout } = session();
  const cards = useMemo(() => (narrow ? shownOnPhone : shown).map((id) => indicators[indicatorIndex[id]]), [narrow]);
  const open = useCallback((indicator: string) => openDialog({ kind: 'chart', indicator }), []);
  const openAll = useCallback(() => openDialog({ kind: 'numbers' }), []);
  return (
    <Indicators language={language} indicators={cards} run={series} baseline={baseline} against={against} horizon={horizon} month={month} families={layout?.firstHousehold_v.at(-1) ?? 0} onOpen={open} onAll={openAll} />
  );
}

function TimelineHere() {
  const speech = useWords();
  const { language, say } = speech;
  const month = useStore(shownMonth);
  const draft = useStore((state) => state.draft);
  const revision = useStore((state) => state.revision);
  const isPlaying = useStore((state) => state.play === 'playing');
  const speed = useStore((state) => state.speed);
  const selectedMonth = useStore((state) => state.selectedMonth);
  const decisions = useMemo(
    () => (draft ? loggedDecisions(draft).filter((one) => one.month < draft.months).map((one) => ({ month: one.month, label: `${decisionName([one], speech)} ${decisionChange([one], speech)}` })) : []),
    [draft, speech],
  );
  // oxlint-disable-next-line react/exhaustive-deps -- the revision tells that there are new frames
  const shocks = useMemo(() => session().shocks().map(({ month: at, label }) => ({ month: at, label: say(label) })), [revision, say]);
  const play = useCallback(() => togglePlay(), []);
  const branches = useStore((state) => state.branches);
  const branch = branches && branchOf(branches, branches.current);
  if (!draft) return <div className="timeline-region" />;
  return (
    <div id="timeline" className="timeline-region" tabIndex={-1}>
      {branches && (
        <Suspense fallback={<div className="tray" />}>
          <Tray />
        </Suspense>
      )}
      <Timeline
        language={language}
        run={session().series}
        baseline={session().baseline}
        comparison={<ComparisonButton />}
        horizon={draft.months}
        month={month}
        isPlaying={isPlaying}
        speeds={speeds}
        speed={speed}
        decisions={decisions}
        selectedMonth={selectedMonth}
        shocks={shocks}
        onSeek={seek}
        onPlay={play}
        onSpeed={(chosen) => setSpeed(speeds.find((known) => known === chosen) ?? 1)}
        onSelectMonth={selectMonth}
        fork={branch?.parent === null ? null : branch?.month}
        onBranch={branchHere}
      />
    </div>
  );
}

function TwinHere({ isShown }: { readonly isShown: boolean }) {
  const speech = useWords();
  const { language, say } = speech;
  const month = useStore(shownMonth);
  const scenario = useStore((state) => state.draft?.scenario);
  const isPlaying = useStore((state) => state.play === 'playing');
  useStore((state) => state.revision);
  const names = useMemo(() => ({ government: scenario ? say(scenario.governmentName) : '', ngo: scenario?.ngoName ?? '', region: scenario?.region ?? '', villages: villageSpeech(scenario, speech) }), [scenario, speech, say]);
  const { layout } = session();
  return <Twin language={language} isShown={isShown} isPlaying={isPlaying} layout={layout} frame={session().frame(month) ?? null} indicators={indicators} names={names} />;
}
