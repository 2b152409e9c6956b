import type { Stage } from '../../../view/network';
import { zoomTo } from '../../actions';
import { speechOf } from '../../part/use-words';
import { session } from '../../running';
import { useStore } from '../../store';
import type { PageState } from '../../store';
import { stageNames, stageWords } from './stage-words';

/**
 * Keeps the stage at what the store says, without React: a month costs the page one `setFrame`. Returns the function that ends it.
 */
export function bindStage(stage: Stage): () => void {
  let layout: unknown = null;
  let frame: unknown = null;
  let month = -2;
  /** Village that the camera says it is at: walking there again would undo a person's own panning. */
  let cameraAt: number | null = null;

  function showMonth(state: PageState): void {
    const here = session();
    if (here.layout && here.layout !== layout && state.draft) {
      layout = here.layout;
      frame = null;
      stage.setLayout(here.layout, stageNames(state.draft.scenario, speechOf(state.language)));
    }
    // A month that is still being computed leaves the picture before it standing.
    const next = here.frame(state.playhead);
    if (!next || next === frame || !layout) return;
    stage.setFrame(next, state.play === 'playing' && next.month === month + 1 ? 'play' : 'jump');
    frame = next;
    month = next.month;
  }

  function say(state: PageState): void {
    const speech = speechOf(state.language);
    stage.setWords(stageWords(speech));
    if (session().layout && state.draft) {
      stage.setLayout(session().layout!, stageNames(state.draft.scenario, speech));
      frame = null;
      showMonth(state);
    }
  }

  const follow = <T>(of: (state: PageState) => T, then: (value: T, state: PageState) => void) =>
    useStore.subscribe(of, (value) => then(value, useStore.getState()), { fireImmediately: true });
  const ends = [
    follow((state) => `${state.revision} ${state.playhead}`, (_, state) => showMonth(state)),
    // One grain is worth the same in all months of a run.
    follow((state) => (state.run.kind === 'ready' ? state.run.digest : ''), (digest) => digest && stage.setRun(session().known())),
    useStore.subscribe((state) => state.language, (_) => say(useStore.getState())),
    follow((state) => state.theme, (theme) => stage.setTheme(theme)),
    follow((state) => state.play, (play) => stage.setPlaying(play === 'playing')),
    follow((state) => state.isolatedStage, (isolated) => stage.isolateStage(isolated === 0 ? null : isolated)),
    follow((state) => state.selection, (selection) => stage.select(selection)),
    follow((state) => state.zoomedVillage, (village) => {
      if (village === cameraAt) return;
      cameraAt = village;
      stage.zoomToVillage(village);
    }),
    stage.on('view', ({ village, isHome }) => {
      cameraAt = village;
      useStore.setState({ cameraHome: isHome });
      zoomTo(village);
    }),
  ];
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const tellMotion = () => stage.setReducedMotion(still.matches);
  still.addEventListener('change', tellMotion);
  return () => {
    for (const end of ends) end();
    still.removeEventListener('change', tellMotion);
  };
}
