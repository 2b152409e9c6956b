import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { indicatorIndex, indicators } from '../../../model';
import { createStage } from '../../../view/network';
import type { HouseholdTies, Stage, StageTarget, TargetPlace } from '../../../view/network';
import { goBack, openDialog, showWhole } from '../../actions';
import { Icon } from '../../part/icon';
import { speechOf, useWords } from '../../part/use-words';
import { concerns, useRunSource, useShownRun } from '../../shown-run';
import type { ShownRun } from '../../shown-run';
import { keepStage, noteSide } from '../../stage-handle';
import { useStore } from '../../store';
import { bindStage } from './bind';
import { TargetCard } from './card';
import { villageOf } from './facts';
import { besidePlace } from './placing';
import { Empty, NoDrawing, Preparing } from './states';
import { stageWords } from './stage-words';
import './stage.css';

const panPx = 60;

type Drawing = 'opening' | 'drawn' | 'noWebGL' | 'lost';

/** The picture of the month, the card of what is pointed at, and the card of what is chosen. */
export function StagePanel({ onNoDrawing }: { readonly onNoDrawing: () => void }) {
  const { words } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [drawing, setDrawing] = useState<Drawing>('opening');
  const [attempt, setAttempt] = useState(0);
  const [glance, setGlance] = useState<TargetPlace | null>(null);
  const source = useRunSource();
  const shown = useShownRun();
  const { side } = shown;
  const isCompared = side !== null;
  const id = side === null ? 'stage' : `stage-${side}`;
  const selection = useStore((state) => (concerns(shown, state) ? state.selection : null));
  const zoomed = useStore((state) => state.zoomedVillage !== null || !state.cameraHome);

  // Before the stage is closed below, nothing may speak to it any more.
  useEffect(() => (stage ? bindStage(stage, source) : undefined), [stage, source]);
  useEffect(() => (stage ? noteSide(stage, side) : undefined), [stage, side]);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let end: (() => void) | undefined;
    let wanted = true;
    openStage(element, isCompared, setGlance, () => setDrawing('lost')).then(
      ([opened, close]) => {
        if (!wanted) return close();
        end = close;
        setStage(opened);
        setDrawing('drawn');
      },
      () => {
        if (!wanted) return;
        setDrawing('noWebGL');
        onNoDrawing();
      },
    );
    return () => {
      wanted = false;
      end?.();
      setStage(null);
    };
  }, [attempt, isCompared, onNoDrawing]);

  const tellTies = useCallback((ties: HouseholdTies) => {
    const chosen = useStore.getState().selection;
    if (chosen) stage?.select(chosen, ties);
  }, [stage]);

  return (
    <section className="stage-region" aria-label={side === null ? words.tabs.stage : `${words.tabs.stage} ${side.toUpperCase()}`}>
      <div
        id={id}
        ref={host}
        className="stage-host"
        role="application"
        // A picture that is walked through with the keyboard: the browser's own reading keys do not fit it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={side === null ? words.stage.label : words.stage.labelOf(side.toUpperCase(), words.stage.label)}
        onKeyDown={(event) => stage && walk(event, stage)}
        // The outline belongs to those who walk with the keyboard, not to a click followed by the space bar.
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && (currentTarget.dataset['walked'] = '')}
        onPointerDown={({ currentTarget }) => delete currentTarget.dataset['walked']}
        onBlur={() => stage?.focusClear()}
      />
      {drawing === 'drawn' && <Empty shown={shown} />}
      {drawing === 'opening' && <Preparing />}
      {side === null && drawing !== 'opening' && (
        <button type="button" className={drawing !== 'drawn' ? 'button line stage-households aside' : zoomed ? 'button line stage-households aside near' : 'button line stage-households'} onClick={() => openDialog({ kind: 'households', village: null })}>
          <Icon name="list" />
          {words.stage.households}
        </button>
      )}
      {zoomed && (
        <button type="button" className="button line stage-overview" onClick={showWhole}>
          {words.stage.overview}
        </button>
      )}
      {glance && !same(glance.target, selection) && stage && <Floating stage={stage} target={glance.target} first={glance} full={false} shown={shown} onTies={tellTies} />}
      {selection && stage && <Floating key={JSON.stringify(selection)} stage={stage} target={selection} first={null} full shown={shown} onTies={tellTies} />}
      {(drawing === 'noWebGL' || drawing === 'lost') && <NoDrawing kind={drawing} onAgain={() => setAttempt(attempt + 1)} />}
    </section>
  );
}

/** Opens the drawing and ties it to the store; answers the stage and how to end it. */
async function openStage(element: HTMLElement, isCompared: boolean, onGlance: (place: TargetPlace | null) => void, onLost: () => void): Promise<[Stage, () => void]> {
  const { language, theme } = useStore.getState();
  const opened = await createStage(element, {
    theme,
    words: stageWords(speechOf(language), useStore.getState().draft?.scenario),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    povertyIndicator: indicatorIndex['p0'] ?? -1,
    indicatorsPerVillage: indicators.length,
    absentActors: isCompared,
  });
  const ends = [
    keepStage(opened),
    opened.on('hover', onGlance),
    opened.on('focus', onGlance),
    opened.on('lost', onLost),
  ];
  const close = () => {
    for (const end of ends) end();
    opened.destroy();
  };
  return [opened, close];
}

function walk(event: KeyboardEvent<HTMLElement>, stage: Stage): void {
  const moves: Readonly<Record<string, () => unknown>> = {
    ArrowDown: () => (event.shiftKey ? stage.panBy(0, -panPx) : stage.focusMove(1)),
    ArrowUp: () => (event.shiftKey ? stage.panBy(0, panPx) : stage.focusMove(-1)),
    Enter: () => stage.focusActivate(),
    '+': () => stage.zoomBy(1.5),
    '=': () => stage.zoomBy(1.5),
    '-': () => stage.zoomBy(1 / 1.5),
  };
  const move = moves[event.key];
  if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.dataset['walked'] = '';
  move();
}

/** A card beside its mark. It follows the mark without React: the stage tells of every movement. */
function Floating(props: { stage: Stage; target: StageTarget; first: TargetPlace | null; full: boolean; shown: ShownRun; onTies: (ties: HouseholdTies) => void }) {
  const { stage, target, first, full, shown } = props;
  const { session } = shown;
  const { words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const put = () => {
      const place = stage.place(target) ?? first;
      if (box.current && place) putBeside(box.current, place, islandOf(stage, session, target));
    };
    put();
    const observer = new ResizeObserver(put);
    if (box.current) observer.observe(box.current);
    const end = stage.on('move', put);
    return () => {
      end();
      observer.disconnect();
    };
  }, [stage, target, first, session]);
  return (
    <div ref={box} className={full ? 'card full' : 'card'} role={full ? 'region' : undefined} aria-label={full ? words.card.details : undefined} aria-live={full ? undefined : 'polite'}>
      {full && (
        <button type="button" className="button square card-close" aria-label={words.page.close} onClick={() => closeCard(shown.side)}>
          <Icon name="close" size={14} />
        </button>
      )}
      <TargetCard target={target} full={full} onTies={props.onTies} />
    </div>
  );
}

/** The focus goes back to where the card came from. */
function closeCard(side: ShownRun['side']): void {
  goBack();
  document.getElementById(side === null ? 'stage' : `stage-${side}`)?.focus();
}

/** The island that a family lives on. */
function islandOf(stage: Stage, { layout }: ShownRun['session'], target: StageTarget): TargetPlace | null {
  return target.kind === 'household' && layout ? stage.place({ kind: 'village', village: villageOf(layout, target.household) }) : null;
}

function putBeside(card: HTMLElement, mark: TargetPlace, island: TargetPlace | null): void {
  const { clientWidth, clientHeight } = card.parentElement ?? card;
  const { left, top } = besidePlace(mark, island, { width: card.offsetWidth, height: card.offsetHeight }, { width: clientWidth, height: clientHeight });
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
  // On a narrow stage it lies along the edge that is farther from its mark.
  card.dataset['edge'] = mark.y > clientHeight / 2 ? 'top' : 'bottom';
}

function same(a: StageTarget, b: StageTarget | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
