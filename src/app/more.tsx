import { openDialog, setTheme } from './actions';
import { ComparisonChoice } from './comparison-list';
import { ExportList } from './later';
import { closeAround } from './part/popover';
import { useWords } from './part/use-words';
import { useStore } from './store';

/** On a phone: everything that has no room in the bar. */
export function More() {
  const { words } = useWords();
  const dark = useStore((state) => state.theme === 'dark');
  const item = (label: string, act: () => void) => (
    <button
      type="button"
      className="button"
      onClick={(event) => {
        closeAround(event.currentTarget);
        act();
      }}
    >
      {label}
    </button>
  );
  return (
    <>
      <div className="menu-list">
        {item(words.page.share, () => openDialog({ kind: 'share' }))}
        {item(`${words.page.theme}: ${dark ? words.page.light : words.page.projector}`, () => setTheme(dark ? 'light' : 'dark'))}
        {item(words.page.help, () => openDialog({ kind: 'help' }))}
        <hr />
      </div>
      <h3>{words.comparison.choose}</h3>
      <ComparisonChoice />
      <h3>{words.page.exporting}</h3>
      <ExportList />
    </>
  );
}
