import { playing, useStore } from './store';

/** While a month is still being computed, how long to wait before looking again. */
const waitMs = 40;

/** Moves the playhead while the page plays. Returns the function that ends it. */
export function startClock(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueMs = 0;

  function plan(): void {
    clearTimeout(timer);
    if (useStore.getState().play !== 'playing') return;
    dueMs = performance.now() + 1000 / useStore.getState().speed;
    timer = setTimeout(tick, dueMs - performance.now());
  }

  function tick(): void {
    const state = useStore.getState();
    const { play, playhead, speed } = state;
    const { months, known, failed } = playing(state);
    if (play !== 'playing') return;
    if (playhead >= months || failed) {
      useStore.setState({ play: 'paused' });
      return;
    }
    const nowMs = performance.now();
    if (known > playhead) {
      useStore.setState({ playhead: playhead + 1 });
      // Due times follow one another, so that a late tick does not slow the music down; a long pause is not caught up.
      dueMs = Math.max(dueMs + 1000 / speed, nowMs);
    } else dueMs = nowMs + waitMs;
    timer = setTimeout(tick, dueMs - nowMs);
  }

  const unsubscribe = useStore.subscribe((state) => `${state.play} ${state.speed}`, plan);
  plan();
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
