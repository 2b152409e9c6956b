import type { Stage } from '../../../view/network';
import { select, zoomTo } from '../../actions';
import { speechOf } from '../../part/use-words';
import { concerns, drawnMonth } from '../../shown-run';
import type { RunSource } from '../../shown-run';
import { noteCamera } from '../../stage-handle';
import { useStore } from '../../store';
import type { PageState } from '../../store';
import { stageNames, stageWords } from './stage-words';

/**
 * Keeps the stage at what the store says of a run, without React: a month costs the page one `setFrame`. Returns the function that ends it.
 */
export function bindStage(stage: Stage, source: RunSource): () => void {
  let layout: unknown = null;
  let frame: unknown = null;
  let month = -2;
  let pale: unknown = null;
  let counted = '';
  /** Village that the camera says it is at: walking there again would undo a person's own panning. */
  let cameraAt: number | null = null;

  function showMonth(state: PageState): void {
    const shown = source.now();
    const { session: here, draft } = shown;
    if (here.layout && draft && here.layout !== layout) {
      layout = here.layout;
      frame = null;
      stage.setWords(stageWords(speechOf(state.language), draft.scenario));
      stage.setLayout(here.layout, stageNames(draft.scenario, speechOf(state.language)));
      stage.select(selected(state));
    }
    // A month that is still being computed leaves the picture before it standing.
    const next = here.frame(drawnMonth(shown, state));
    if (!next || !layout || (next === frame && shown.pale === pale)) return;
    stage.setPale(shown.pale?.(next.month) ?? null);
    if (next !== frame) stage.setFrame(next, state.play === 'playing' && next.month === month + 1 ? 'play' : 'jump');
    frame = next;
    pale = shown.pale;
    month = next.month;
  }

  /** One grain is worth the same in all months of a run, and in both of two. */
  function countGrains(): void {
    const { session: here, run, beside, draft } = source.now();
    if (run.kind !== 'ready' || (beside && draft && beside.computed < draft.months)) return;
    const digest = `${run.digest} ${beside ? beside.series.known : ''}`;
    if (digest === counted) return;
    counted = digest;
    stage.setRun(here.known(), beside?.known());
  }

  const selected = (state: PageState) => (concerns(source.now(), state) ? state.selection : null);
  const walked = (state: PageState) => (concerns(source.now(), state) ? state.zoomedVillage : null);

  function say(state: PageState): void {
    const speech = speechOf(state.language);
    const { session: here, draft } = source.now();
    stage.setWords(stageWords(speech, draft?.scenario));
    if (here.layout && draft) {
      stage.setLayout(here.layout, stageNames(draft.scenario, speech));
      frame = null;
      showMonth(state);
    }
  }

  const follow = <T>(of: (state: PageState) => T, then: (value: T, state: PageState) => void) =>
    useStore.subscribe(of, (value) => then(value, useStore.getState()), { fireImmediately: true });
  const ends = [
    follow((state) => `${state.revision} ${state.playhead} ${state.twins?.known}`, (_, state) => showMonth(state)),
    source.subscribe(() => {
      showMonth(useStore.getState());
      countGrains();
    }),
    useStore.subscribe((state) => state.language, (_) => say(useStore.getState())),
    follow((state) => state.theme, (theme) => stage.setTheme(theme)),
    follow((state) => state.play, (play) => stage.setPlaying(play === 'playing')),
    follow((state) => state.isolatedStage, (isolated) => stage.isolateStage(isolated === 0 ? null : isolated)),
    follow(selected, (selection) => stage.select(selection)),
    follow(walked, (village) => {
      if (village === cameraAt) return;
      cameraAt = village;
      stage.zoomToVillage(village);
    }),
    stage.on('select', (place) => select(place?.target ?? null, source.now().side ?? 'a')),
    stage.on('view', ({ village, isHome }) => {
      cameraAt = village;
      useStore.setState({ cameraHome: noteCamera(stage, isHome) });
      const { side } = source.now();
      if (village !== walked(useStore.getState())) zoomTo(village, side ?? 'a');
    }),
  ];
  // By itself: with the picture before it, it would keep the page from answering.
  const counting = setTimeout(countGrains);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const tellMotion = () => stage.setReducedMotion(still.matches);
  still.addEventListener('change', tellMotion);
  return () => {
    clearTimeout(counting);
    for (const end of ends) end();
    still.removeEventListener('change', tellMotion);
  };
}
