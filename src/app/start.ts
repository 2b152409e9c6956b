import { defaultScenario } from '../run';
import { openDraft, tell } from './actions';
import { startClock } from './clock';
import { draftOf } from './draft';
import { keepState, keptMode, keptPreferences, keptRun } from './keeping';
import { listenToKeys } from './keys';
import { startSession } from './running';
import { useStore } from './store';
import { dressDocument } from './theme';
import { words } from '../words';

/** Starts everything of the page that is not drawn by React: language, earlier state, the run, the clock, the keys. */
export async function startPage(): Promise<void> {
  const [tab, shared] = [pageStorage('sessionStorage'), pageStorage('localStorage')];
  const preferred = navigator.languages.some((language) => /^(id|in|ms|jv|su)\b/i.test(language)) ? 'id' : 'en';
  useStore.setState({ language: preferred, theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light', ...keptPreferences(shared) });
  dressDocument(document);
  const kept = await keptRun(tab, shared);
  // A link says itself what it shows.
  if (!location.hash) useStore.setState({ mode: keptMode(tab, shared) });
  if (kept.kind === 'run') openDraft(kept.draft, kept.month, kept.branches);
  else openDraft(draftOf(defaultScenario));
  if (kept.kind === 'broken') tell(words[useStore.getState().language].restore.broken);
  startSession();
  startClock();
  listenToKeys();
  keepState(tab, shared);
  if (location.hash.length > 1) await followAddress();
  addEventListener('hashchange', () => void followAddress());
}

/** A link is opened once: later changes belong to the person, and a reload brings those back. */
async function followAddress(): Promise<void> {
  const { hash } = location;
  if (hash.length <= 1 || !hash.includes('=')) return; // a skip link, not a run
  history.replaceState(null, '', location.pathname + location.search);
  const { openLink } = await import('./later').then(({ opening }) => opening());
  await openLink(hash);
}

/** Storage that forgets, for browsers that keep none. */
function pageStorage(kind: 'sessionStorage' | 'localStorage'): Storage {
  try {
    window[kind].getItem('gotong/preferences');
    return window[kind];
  } catch {
    const values = new Map<string, string>();
    return {
      length: 0,
      clear: () => values.clear(),
      getItem: (key) => values.get(key) ?? null,
      key: () => null,
      removeItem: (key) => void values.delete(key),
      setItem: (key, value) => void values.set(key, value),
    };
  }
}
