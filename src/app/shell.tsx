import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { setMode, setTab } from './actions';
import { Bar } from './bar';
import './css/base.css';
import './css/floating.css';
import './css/shell.css';
import { DropPlace } from './drop-place';
import { Notices } from './notices';
import { Icon } from './part/icon';
import type { IconName } from './part/icon';
import { useMedia, widths } from './part/use-media';
import { useWords } from './part/use-words';
import { Side } from './side';
import { Simulate } from './simulate';
import { startPage } from './start';
import { useStore } from './store';
import type { Tab } from './store';

const Dialogs = lazy(() => import('./dialogs'));
const ModelPage = lazy(() => import('./panel/model-page'));

/** Starts the page and draws it into `root`. */
export async function mountPage(root: HTMLElement): Promise<void> {
  await startPage();
  createRoot(root).render(
    <StrictMode>
      <Shell />
    </StrictMode>,
  );
}

function Shell() {
  const mode = useStore((state) => state.mode);
  const narrow = useMedia(widths.tabs);
  const panel = useStore((state) => state.tab === 'levers' || state.tab === 'log');
  const dialog = useStore((state) => state.dialog.kind !== 'none');
  return (
    <>
      <SkipLinks />
      <div className={narrow && panel && mode === 'simulate' ? 'app with-panel' : 'app'}>
        <Bar />
        {mode === 'simulate' ? (
          <>
            <Simulate />
            {(!narrow || panel) && <Side />}
          </>
        ) : (
          <Suspense fallback={<Waiting />}>
            <ModelPage />
          </Suspense>
        )}
        {narrow && <Tabs />}
      </div>
      <Notices />
      <DropPlace />
      {dialog && (
        <Suspense fallback={null}>
          <Dialogs />
        </Suspense>
      )}
    </>
  );
}

function SkipLinks() {
  const { words } = useWords();
  const jump = (id: string) => (
    <a className="skip" href={`#${id}`} onClick={(event) => focusOn(event, id)}>
      {id === 'stage' ? words.page.skipToStage : id === 'levers' ? words.page.skipToLevers : words.page.skipToTimeline}
    </a>
  );
  return (
    <nav aria-label={words.page.skip}>
      {jump('stage')}
      {jump('timeline')}
      {jump('levers')}
    </nav>
  );
}

/** The address stays free for links that carry a run. */
function focusOn(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

function Waiting() {
  const { words } = useWords();
  return <main className="page-main waiting">{words.page.loadingPart}</main>;
}

const tabs: readonly (readonly [Tab, IconName])[] = [['stage', 'gauge'], ['levers', 'sliders'], ['log', 'list']];

/** On a phone: the panels one at a time, and the page about the model. */
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
      <button type="button" aria-current={mode === 'model' ? 'page' : undefined} onClick={() => setMode('model')}>
        <Icon name="info" size={20} />
        {words.page.model}
      </button>
    </nav>
  );
}
