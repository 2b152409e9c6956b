import { lazy, Suspense } from 'react';
import { openDialog, setLanguage, setMode, setTheme, toggleDrawer } from './actions';
import { modes } from './modes';
import { Icon, Wordmark } from './part/icon';
import { PopoverButton } from './part/popover';
import { useMedia, widths } from './part/use-media';
import { useWords } from './part/use-words';
import { useStore } from './store';
import { languages } from '../words';

const Exports = lazy(() => import('./later').then(({ ExportList: list }) => ({ default: list })));
const More = lazy(() => import('./later').then(({ More: menu }) => ({ default: menu })));

/** Scenario, views, and what belongs to the whole page. */
export function Bar() {
  const { words } = useWords();
  const narrow = useMedia(widths.tabs);
  const drawer = useMedia(widths.drawer);
  const drawerOpen = useStore((state) => state.drawerOpen);
  const mode = useStore((state) => state.mode);
  return (
    <header className="bar">
      <div className="bar-left">
        <p className="brand">
          <Wordmark />
          {words.page.name}
        </p>
        <ScenarioButton />
      </div>
      {!narrow && (
        <nav className="modes" aria-label={words.page.modes}>
          {modes.map(({ mode: one }) => (
            <button key={one} type="button" aria-current={mode === one ? 'page' : undefined} onClick={() => setMode(one)}>
              {words.page[one]}
            </button>
          ))}
        </nav>
      )}
      <div className="bar-right">
        <LanguageSwitch />
        {narrow ? (
          <PopoverButton className="button square" label={words.page.more} content={<Icon name="more" size={18} />}>
            <Suspense fallback={null}>
              <More />
            </Suspense>
          </PopoverButton>
        ) : (
          <>
            <ThemeButton />
            <button type="button" className="button square" aria-label={words.page.help} title={words.page.help} onClick={() => openDialog({ kind: 'help' })}>
              <Icon name="help" />
            </button>
            <button type="button" className="button" onClick={() => openDialog({ kind: 'share' })}>
              <Icon name="share" />
              {words.page.share}
            </button>
            <PopoverButton
              className="button"
              label={words.page.exporting}
              content={
                <>
                  <Icon name="download" />
                  {words.page.exporting}
                </>
              }
            >
              <Suspense fallback={null}>
                <Exports />
              </Suspense>
            </PopoverButton>
            {drawer && mode === 'simulate' && (
              <button type="button" className="button line" aria-expanded={drawerOpen} onClick={toggleDrawer}>
                <Icon name="sliders" />
                {words.levers.title}
              </button>
            )}
          </>
        )}
      </div>
    </header>
  );
}

function ScenarioButton() {
  const { words, say } = useWords();
  const scenario = useStore((state) => state.draft?.scenario);
  if (!scenario) return null;
  return (
    <button type="button" className="scenario-button" onClick={() => openDialog({ kind: 'scenarios' })}>
      <span className="visually-hidden">{words.scenario.choose}: </span>
      <span>{say(scenario.title)}</span>
      <span className="partners">{say(scenario.partners)}</span>
      <Icon name="chevron" size={14} />
    </button>
  );
}

function LanguageSwitch() {
  const { words, language } = useWords();
  return (
    <div className="segmented" role="group" aria-label={words.page.languages}>
      {languages.map((one) => (
        <button key={one} type="button" lang={one} aria-label={one === 'id' ? words.page.indonesian : words.page.english} aria-pressed={language === one} onClick={() => setLanguage(one)}>
          {one.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

function ThemeButton() {
  const { words } = useWords();
  const dark = useStore((state) => state.theme === 'dark');
  const name = `${words.page.theme}: ${dark ? words.page.projector : words.page.light}`;
  return (
    <button type="button" className="button square" aria-label={name} title={name} onClick={() => setTheme(dark ? 'light' : 'dark')}>
      <Icon name={dark ? 'projector' : 'light'} />
    </button>
  );
}
