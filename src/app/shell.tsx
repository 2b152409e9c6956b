import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { setMode, setTab, toggleDrawer } from './actions';
import { Bar } from './bar';
import './css/base.css';
import './css/floating.css';
import './css/shell.css';
import { DropPlace } from './drop-place';
import { modes } from './modes';
import { Notices } from './notices';
import { Guard } from './part/guard';
import { Icon } from './part/icon';
import type { IconName } from './part/icon';
import { closeAround, PopoverButton } from './part/popover';
import { useMedia, widths } from './part/use-media';
import { useWords } from './part/use-words';
import { Side } from './side';
import { Simulate } from './simulate';
import { startPage } from './start';
import { useStore } from './store';
import type { Tab } from './store';

const Dialogs = lazy(() => import('./later').then(({ Dialogs: dialogs }) => ({ default: dialogs })));
const Compare = lazy(() => import('./later').then(({ Compare: page }) => ({ default: page })));
const Biography = lazy(() => import('./later').then(({ Biography: panel }) => ({ default: panel })));
const Laboratory = lazy(() => import('./later').then(({ Laboratory: page }) => ({ default: page })));
const ModelPage = lazy(() => import('./later').then(({ ModelPage: page }) => ({ default: page })));

/** Starts the page and draws it into `root`. */
export async function mountPage(root: HTMLElement): Promise<void> {
  await startPage();
  createRoot(root).render(
    <StrictMode>
      <Guard>
        <Shell />
      </Guard>
    </StrictMode>,
  );
}

function Shell() {
  const mode = useStore((state) => state.mode);
  const narrow = useMedia(widths.tabs);
  const panel = useStore((state) => state.tab === 'levers' || state.tab === 'log');
  const story = useStore((state) => (state.story?.view === 'open' ? state.story.household : null));
  // On a phone a story takes the place of the stage, under the same tab.
  const isTold = story !== null && !(narrow && panel);
  const dialog = useStore((state) => state.dialog.kind !== 'none');
  return (
    <>
      <SkipLinks />
      <div className={mode !== 'simulate' ? 'app' : narrow && (panel || isTold) ? 'app with-panel' : isTold ? 'app with-story' : 'app'}>
        <Bar />
        {mode === 'simulate' ? (
          <>
            <Simulate />
            {isTold ? (
              <Guard>
                <Suspense fallback={<aside className="side" />}>
                  <Biography household={story} />
                </Suspense>
              </Guard>
            ) : (
              (!narrow || panel) && <Side />
            )}
          </>
        ) : (
          <Suspense fallback={<Waiting />}>{mode === 'compare' ? <Compare /> : mode === 'experiment' ? <Laboratory /> : <ModelPage />}</Suspense>
        )}
        {narrow && <Tabs />}
      </div>
      <Notices />
      <DropPlace />
      {dialog && (
        <Guard>
          <Suspense fallback={null}>
            <Dialogs />
          </Suspense>
        </Guard>
      )}
    </>
  );
}

/** To the parts of the page that are there. */
function SkipLinks() {
  const { words } = useWords();
  const narrow = useMedia(widths.tabs);
  const mode = useStore((state) => state.mode);
  const tab = useStore((state) => state.tab);
  if (mode !== 'simulate') return null;
  const parts = [
    ...(!narrow || tab === 'stage' ? [['stage', words.page.skipToStage]] : []),
    ['timeline', words.page.skipToTimeline],
    ...(!narrow || tab === 'levers' ? [['levers', words.page.skipToLevers]] : []),
  ];
  return (
    <nav aria-label={words.page.skip}>
      {parts.map(([id, label]) => (
        <a key={id} className="skip" href={`#${id}`} onClick={(event) => focusOn(event, id)}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** The address stays free for links that carry a run. */
function focusOn(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  // In a closed drawer nothing can be focused; it takes the focus itself when it opens.
  if (id === 'levers' && matchMedia(widths.drawer).matches && !useStore.getState().drawerOpen) toggleDrawer();
  document.getElementById(id)?.focus();
}

function Waiting() {
  const { words } = useWords();
  return <main className="page-main waiting">{words.page.loadingPart}</main>;
}

const tabs: readonly (readonly [Tab, IconName])[] = [['stage', 'gauge'], ['levers', 'sliders'], ['log', 'list']];

/** On a phone: the panels one at a time, and the way to the other views. */
function Tabs() {
  const { words } = useWords();
  const mode = useStore((state) => state.mode);
  const tab = useStore((state) => state.tab);
  return (
    <nav className="tabs" aria-label={words.page.modes}>
      {tabs.map(([one, icon]) => (
        <button
          key={one}
          type="button"
          aria-current={mode === 'simulate' && tab === one ? 'page' : undefined}
          onClick={() => {
            setMode('simulate');
            setTab(one);
          }}
        >
          <Icon name={icon} size={20} />
          {words.tabs[one]}
        </button>
      ))}
      <PopoverButton
        className={mode === 'simulate' ? 'tabs-modes' : 'tabs-modes current'}
        label={mode === 'simulate' ? words.tabs.modes : `${words.tabs.modes}: ${words.page[mode]}`}
        content={
          <>
            <Icon name="menu" size={20} />
            {words.tabs.modes}
          </>
        }
      >
        <div className="menu-list">
          {modes.map(({ mode: one, icon }) => (
            <button
              key={one}
              type="button"
              className="button"
              aria-current={mode === one ? 'page' : undefined}
              onClick={(event) => {
                closeAround(event.currentTarget);
                setMode(one);
              }}
            >
              <Icon name={icon} />
              {words.page[one]}
            </button>
          ))}
        </div>
      </PopoverButton>
    </nav>
  );
}
