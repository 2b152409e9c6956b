import { goBack, isolateStage, openDialog, redo, skip, togglePlay, undo } from './actions';
import { branchHere } from './branching';
import { useStore } from './store';

/** Elements that have uses of their own for letters, digits and the space bar. */
const typingPlaces = 'input:not([type=range]), textarea, select, [contenteditable], dialog, [popover]';
/** Elements that arrows move. */
const sliders = 'input[type=range], [role=slider]';
/** Elements that a press of the space bar activates. */
const pressed = 'button, a, summary, [role=switch], label';

/** Keys of the whole page; each part of it sees its own keys first. Returns the function that ends it. */
export function listenToKeys(target: Window = window): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const at = event.target instanceof Element ? event.target : null;
    if (act(event, at)) event.preventDefault();
  };
  target.addEventListener('keydown', listen);
  return () => target.removeEventListener('keydown', listen);
}

/** Does what the key means; false when it means nothing here. */
function act(event: KeyboardEvent, at: Element | null): boolean {
  const { key, shiftKey } = event;
  const typing = at?.closest(typingPlaces) ?? null;
  if (event.ctrlKey || event.metaKey) {
    // Where text is typed, undo is the browser's; a list of choices has none of its own.
    if (key.toLowerCase() !== 'z' || (at?.matches(typingPlaces) && !at.matches('select'))) return false;
    (shiftKey ? redo : undo)();
    return true;
  }
  if (event.altKey) return false;
  if (key === 'Escape') {
    // The browser itself closes what lies on top.
    if (document.querySelector('dialog[open], :popover-open')) return false;
    goBack();
    return true;
  }
  const { mode } = useStore.getState();
  if (typing || (mode !== 'simulate' && mode !== 'compare')) return key === '?' && !typing ? help() : false;
  switch (key) {
    case ' ':
      if (at?.closest(pressed)) return false;
      togglePlay();
      return true;
    case 'ArrowLeft':
    case 'ArrowRight':
      if (at?.matches(sliders)) return false;
      skip((key === 'ArrowLeft' ? -1 : 1) * (shiftKey ? 12 : 1));
      return true;
    case '1': case '2': case '3': case '4': case '5':
      isolateStage(Number(key));
      return true;
    case 'b': case 'B':
      if (mode !== 'simulate') return false;
      branchHere();
      return true;
    case 'm': case 'M':
      if (mode !== 'simulate') return false;
      openDialog({ kind: 'money' });
      return true;
    case '?':
      return help();
    default:
      return false;
  }
}

function help(): boolean {
  openDialog({ kind: 'help' });
  return true;
}
